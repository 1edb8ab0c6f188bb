"""Input that no SDK can be made of: each is said clearly, and the target stays as it was."""
