"""Where schemas may stand in a document: everywhere but in its examples and other data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sdkgen.model.ir import JsonValue

Path: TypeAlias = "tuple[Path, str] | None"
"""Where a value stands: the place of what holds it, and its key there."""

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"})


def holds_names(key: str) -> bool:
    """Tell whether a member holds things by names of their own."""
    return key in _NAMED


def holds_schemas(key: str) -> bool:
    """Tell whether a member may hold schemas: it is no data."""
    return key not in _DATA and not key.startswith("x-")


def keywords_of(root: JsonValue) -> set[str]:
    """Return the keys of all objects that may be schemas."""
    found: set[str] = set()
    for value, _ in objects(root):
        found.update(value)
    return found


def objects(root: JsonValue) -> Iterator[tuple[dict[str, JsonValue], Path]]:
    """Yield all objects that may be schemas, with their places, in the order of the document."""
    pending: list[tuple[JsonValue, Path, bool]] = [(root, None, False)]
    while pending:
        value, path, named = pending.pop()
        if isinstance(value, dict):
            if not named:
                yield value, path
            pending += [
                (inner, (path, key), not named and holds_names(key))
                for key, inner in reversed(value.items())
                if inner.__class__ in (dict, list) and (named or holds_schemas(key))
            ]
        elif isinstance(value, list):
            places = range(len(value) - 1, -1, -1)
            pending += [
                (value[place], (path, str(place)), False) for place in places if value[place].__class__ in (dict, list)
            ]


def tokens_to(path: Path) -> list[str]:
    """Return the tokens of the pointer to a place."""
    found: list[str] = []
    while path is not None:
        path, key = path
        found.append(key)
    return found[::-1]
