"""What changed on the wire."""
