"""Calls that were recorded with Python, again in TypeScript."""
