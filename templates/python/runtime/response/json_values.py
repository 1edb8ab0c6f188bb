"""JSON as it comes in a body, and what a decoded value is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    import httpx


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a decoded JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded JSON value is an array."""
    return isinstance(value, list)


def json_of(response: httpx.Response, content: bytes) -> bytes:
    """Return a body of JSON in UTF-8: as it is, unless the server names another charset that can be read as such."""
    if "charset" not in response.headers.get("content-type", "").lower():
        return content
    charset = (response.charset_encoding or "utf-8").lower()
    try:
        return content if charset in {"utf-8", "utf8", "us-ascii"} else content.decode(charset).encode()
    except (LookupError, UnicodeError):
        return content


def member_of(content: bytes, name: str) -> bytes:
    """Return a property of a JSON object, written again: null where it is missing, all of what is no JSON object."""
    from pydantic_core import from_json, to_json

    try:
        found = from_json(content)
    except ValueError:
        return content
    return to_json(found.get(name), inf_nan_mode="constants") if is_object(found) else content
