"""Percent-encoding, by RFC 3986."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from .scalars import utf8

PATH_SEGMENT = "!$&'()*+,;=:@"
"""What may stand in a path segment as it is, besides letters, digits and `-._~`."""

RESERVED = ":/?[]@!$'()*,;="
"""What `allowReserved` leaves as it is: all reserved characters but those that would end or split the query."""


@lru_cache(maxsize=2048)
def quote_name(name: str) -> str:
    """Encode a parameter's name; names are few and recur, values are not remembered."""
    return quote(utf8(name), safe="")


def quote_strict(text: str) -> str:
    """Encode everything but letters, digits and `-._~`."""
    return quote(utf8(text), safe="")


def quote_segment(text: str) -> str:
    """Encode text for one path segment."""
    return quote(utf8(text), safe=PATH_SEGMENT)


def quote_reserved(text: str) -> str:
    """Encode a query value whose reserved characters are allowed."""
    return quote(utf8(text), safe=RESERVED)
