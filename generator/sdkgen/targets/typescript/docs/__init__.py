"""The files around the package."""
