"""Sets and tables of words, written as text."""

from __future__ import annotations


def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Return a mapping written as `key value, key value`."""
    return {key: value for key, value in (entry.split() for entry in text.split(","))}
