"""Published Python packages as values: read from source, never imported."""
