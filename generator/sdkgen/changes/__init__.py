"""What changed between two releases: on the wire and for callers."""
