"""Where a transform changes the document: JSONPath (RFC 9535) or a JSON pointer."""

from __future__ import annotations

import difflib

from jsonpath_rfc9535 import JSONPathQuery
from jsonpath_rfc9535.selectors import IndexSelector, NameSelector

from sdkgen.document.transforms.paths import BadPath, compiled, followed
from sdkgen.document.transforms.tree import Location
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join, tokens_of

_LONGEST_INDEX = 15


class BadTarget(Exception):
    """A target is neither JSONPath nor a JSON pointer; the message says why."""


def locate(target: str, root: JsonValue) -> list[Location]:
    """Return the locations that a target matches, in the order of the document.

    Args:
        target: `$.paths['/calls'].get`, or `#/paths/~1calls/get`.
        root: The document.

    Raises:
        BadTarget: It cannot be understood, or finding what it means costs too much.
    """
    if target.startswith(("#", "/")):
        location = _steps(tokens_of(target), root)
        return [] if location is None else [location]
    query = _query(target)
    try:
        return followed(query, root)
    except BadPath as error:
        raise BadTarget(str(error)) from None


def single(target: str, root: JsonValue) -> Location | None:
    """Return the only location that a target can mean, whether there is anything or not; None if it can mean several.

    Raises:
        BadTarget: It cannot be understood.
    """
    if target.startswith(("#", "/")):
        tokens = tokens_of(target)
        above = _steps(tokens[:-1], root)
        return None if above is None else (*above, *tokens[-1:])
    query = _query(target)
    if not query.singular_query():
        return None
    return tuple(step for segment in query.segments for step in map(_step, segment.selectors) if step is not None)


def nearest(target: str, root: JsonValue) -> str | None:
    """Return what a target that matches nothing gets wrong: `"/cal" is not in #/paths; did you mean "/calls"?`."""
    try:
        location = single(target, root)
    except BadTarget:
        return None
    value = root
    for depth, key in enumerate(location or ()):
        if isinstance(value, dict) and key in value:
            value = value[str(key)]
        elif isinstance(value, list) and isinstance(key, int) and -len(value) <= key < len(value):
            value = value[key]
        else:
            return _missing(key, value, pointer_of((location or ())[:depth]))
    return None


def pointer_of(location: Location) -> Pointer:
    """Return a location as a JSON pointer."""
    return join("#", *map(str, location))


def _missing(key: str | int, value: JsonValue, place: Pointer) -> str:
    found = f'"{key}" is not in {place}'
    close = difflib.get_close_matches(str(key), value, n=1) if isinstance(value, dict) else []
    return f'{found}; did you mean "{close[0]}"?' if close else found


def _query(target: str) -> JSONPathQuery:
    try:
        return compiled(target)
    except BadPath as error:
        raise BadTarget(str(error)) from None


def _steps(tokens: list[str], root: JsonValue) -> Location | None:
    found: list[str | int] = []
    value = root
    for token in tokens:
        if isinstance(value, dict) and token in value:
            found.append(token)
            value = value[token]
        elif isinstance(value, list) and (index := _index(token)) is not None and index < len(value):
            found.append(index)
            value = value[index]
        else:
            return None
    return tuple(found)


def _index(token: str) -> int | None:
    """Return the number of an entry; Python refuses to read very long ones."""
    return int(token) if token.isdecimal() and len(token) <= _LONGEST_INDEX else None


def _step(selector: object) -> str | int | None:
    match selector:
        case NameSelector():
            return selector.name
        case IndexSelector():
            return selector.index
        case _:
            return None
