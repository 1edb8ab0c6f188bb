"""The client core, tested in place."""
