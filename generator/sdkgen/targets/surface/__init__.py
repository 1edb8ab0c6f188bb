"""What callers of an SDK can write, in any language, and what changed of that between two releases."""
