"""The runtimes that the published package is tested in."""
