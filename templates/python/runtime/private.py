"""What may not be told of one call: its credentials, and the sentences that its caller sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl

from .json_values import is_array
from .redact import MASK, is_secret_header

if TYPE_CHECKING:
    import httpx

    from .body import Content

_SHORTEST_SECRET = 6  # shorter ones would be found inside words


def private_values(secrets: Iterable[str], request: httpx.Request | None, content: Content) -> list[str]:
    """Return the texts that an answer may repeat and a message must not, longest first.

    Args:
        secrets: The client's own credentials.
        request: The request of the last attempt, whose headers hold credentials too.
        content: The body that was sent; of one that is JSON the strings of several words count, and those of the query.
    """
    found = set(secrets)
    if request is not None:
        for name, value in request.headers.items():
            if is_secret_header(name):
                found |= {value, value.rpartition(" ")[2]}
    found = {value for value in found if len(value) >= _SHORTEST_SECRET}
    if request is not None:
        query = parse_qsl(request.url.query.decode("ascii", "replace"))
        found |= {value for _, value in query if len(value.split()) > 1}
    if isinstance(content, bytes):
        found |= {text for text in _strings(_decoded(content)) if len(text.split()) > 1}
    return sorted(found, key=len, reverse=True)


def without(values: Iterable[str], text: str) -> str:
    """Return a text without some values, also where their white space was changed."""
    for value in values:
        text = text.replace(value, MASK).replace(" ".join(value.split()), MASK)
    return text


def _decoded(content: bytes) -> object:
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return None


def _strings(value: object) -> Iterator[str]:
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif is_array(value):
            waiting += value
        elif isinstance(value, Mapping):
            waiting += cast("Mapping[str, object]", value).values()
