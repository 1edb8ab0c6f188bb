"""What callers of a Python SDK can write, for comparisons."""
