"""The next release: its version, its changelog and the names that it keeps."""
