"""Sending: attempts, limits, redirects, connections, and what is told about them."""
