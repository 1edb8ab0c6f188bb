"""What references mean within a file by `$id`, `$self` and `$anchor`, which no path leads to."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import join, tokens_of


def ids_of(root: JsonValue) -> frozenset[str]:
    """Return the URIs that schemas of a file have, and the file itself."""
    own = root.get("$self") if isinstance(root, dict) else None
    found = {own} if isinstance(own, str) else set[str]()
    pending: list[tuple[JsonValue, str]] = [(root, own if isinstance(own, str) else "")]
    while pending:
        value, base = pending.pop()
        if isinstance(value, dict):
            inner = _base(value, base)
            if inner != base:
                found.add(inner)
            pending += [(item, inner) for item in value.values()]
        elif isinstance(value, list):
            pending += [(item, base) for item in value]
    return frozenset(found)


def means_id(root: JsonValue, at: str, path: str, ids: frozenset[str]) -> bool:
    """Whether a reference at a place means a schema of its own file by that schema's `$id`.

    Args:
        root: The file.
        at: The pointer of the reference.
        path: What it says before `#`.
        ids: What `ids_of` returns for the file.
    """
    if not path:
        return False
    own = root.get("$self") if isinstance(root, dict) else None
    base, value = own if isinstance(own, str) else "", root
    for token in ("", *tokens_of(at)):
        if token and isinstance(value, dict):
            value = value.get(token)
        elif token and isinstance(value, list):
            value = value[int(token)]
        if isinstance(value, dict):
            base = _base(value, base)
    return joined(base, path) in ids


def anchor_at(root: JsonValue, name: str) -> str | None:
    """Return the pointer of the schema that has an anchor; None where there is none."""
    for value, at in _objects(root):
        if name in (value.get("$anchor"), value.get("$dynamicAnchor")) or value.get("$id") == f"#{name}":
            return at
    return None


def _objects(root: JsonValue) -> Iterator[tuple[dict[str, JsonValue], str]]:
    pending: list[tuple[JsonValue, str]] = [(root, "#")]
    for value, at in pending:
        if isinstance(value, dict):
            yield value, at
            pending += [(item, join(at, key)) for key, item in value.items()]
        elif isinstance(value, list):
            pending += [(item, join(at, str(index))) for index, item in enumerate(value)]


def _base(value: dict[str, JsonValue], outer: str) -> str:
    id = value.get("$id")
    return urldefrag(joined(outer, id)).url if isinstance(id, str) and not id.startswith("#") else outer


def joined(base: str, ref: str) -> str:
    """Return the URI that a reference means, relative to another one."""
    try:
        return urljoin(base, ref)
    except ValueError:  # brackets around what is no IPv6 address
        return ref
