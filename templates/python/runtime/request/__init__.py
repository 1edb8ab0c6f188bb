"""Requests from the arguments of a call."""
