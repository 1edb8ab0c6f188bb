"""Responses, and the values read from them."""
