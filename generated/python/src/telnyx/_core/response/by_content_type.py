"""Results that depend on the content type: JSON is parsed, text is a string, the rest a binary response."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, Union, cast, get_args, get_origin

from ..request.body import is_json
from .binary import AsyncBinaryAPIResponse, BinaryAPIResponse

if TYPE_CHECKING:
    import httpx

NoneType = type(None)
_BINARY = (BinaryAPIResponse, AsyncBinaryAPIResponse)


class _Kinds(NamedTuple):
    """The members of a union by the kind of body that they stand for."""

    json: Any
    text: bool
    binary: Any
    empty: bool


def chosen(response: httpx.Response, returns: Any) -> Any:
    """Return the member of a union that a response is: the union itself where the content type decides nothing."""
    kinds = None if isinstance(returns, type) else _kinds(returns)
    if kinds is None:
        return returns
    if kinds.empty and not response.content:
        return NoneType
    content_type = response.headers.get("content-type", "")
    if kinds.json is not None and is_json(content_type):
        return kinds.json
    if kinds.text and (kinds.binary is None or content_type.startswith("text/")):
        return str
    return kinds.binary or kinds.json


def takes_bytes(returns: Any) -> bool:
    """Whether a result can be the bytes of whatever came."""
    members = get_args(returns) if get_origin(returns) in (Union, UnionType) else (returns,)
    return any(member is bytes or member in _BINARY for member in members)


@cache
def _kinds(returns: Any) -> _Kinds | None:
    if get_origin(returns) not in (Union, UnionType):  # `dict[str, X]` has a `str` too
        return None
    members = get_args(returns)
    binary = next((member for member in members if member in _BINARY), None)
    text, empty = str in members, NoneType in members
    if binary is None and not text and not empty:
        return None
    rest = tuple(member for member in members if member not in _BINARY)
    # Beside a binary member, text alone promises no JSON; otherwise JSON may be any member, a string or null too.
    promised = binary is None or not {*rest} <= {str, NoneType}
    return _Kinds(cast("Any", Union)[rest] if promised else None, text, binary, empty)
