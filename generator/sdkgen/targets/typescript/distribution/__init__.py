"""Packages for npm: built, proven and published."""
