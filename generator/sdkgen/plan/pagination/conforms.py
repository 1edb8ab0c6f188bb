"""Whether an operation takes and returns all that a scheme describes: then it pages by it without being asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.design.model import PaginationScheme
from sdkgen.model import ir
from sdkgen.plan.pagination.scheme import Path
from sdkgen.plan.pagination.signals import Facts, Key

_MARK = "x-stainless-pagination-property"
_NUMBERS = frozenset({ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER})
_BOOLEANS = frozenset({ir.ScalarKind.BOOLEAN})


def conforms(written: PaginationScheme, facts: Facts) -> bool:
    """Tell whether an operation has every parameter and every property of a scheme, of the same shape.

    What is read from a header need not be declared, and of an item nothing is compared.
    """
    keys = {key.wire_name: key for key in facts.keys}
    takes = all(name in keys and _takes(keys[name], value) for name, value in written.request.items())
    return takes and all(_returns(path, value, facts) for path, value in properties(written.response))


def properties(members: Mapping[str, ir.JsonValue], path: Path = ()) -> Iterator[tuple[Path, ir.JsonValue]]:
    """Yield the properties of a response as a scheme has them, those of its objects in place of these."""
    for name, value in members.items():
        mark = value.get(_MARK) if isinstance(value, dict) else None
        if isinstance(mark, dict) and mark.get("from_header"):
            continue
        is_top = name == "$body" or (isinstance(mark, dict) and mark.get("is_top_level_array") is True)
        inner = value.get("properties") if isinstance(value, dict) else None
        if isinstance(inner, dict) and inner:
            yield from properties(inner, (*path, name))
        else:
            yield (path if is_top else (*path, name)), value


def _takes(key: Key, value: ir.JsonValue) -> bool:
    types = _types(value)
    return not types or (key.text and "string" in types) or (key.number and bool(types & {"integer", "number"}))


def _returns(path: Path, value: ir.JsonValue, facts: Facts) -> bool:
    types = _types(value)
    if "array" in types:
        return path in facts.lists
    kinds = next((item.kinds for item in facts.values if item.path == path), None)
    if kinds is None:
        has_place = path in facts.lists or (
            len(path) == 1 and any(path[0] == item.wire_name for item in facts.declared)
        )
        return has_place and not types & {"boolean", "integer", "number"}
    return not types or bool(types & set(_names(kinds)))


def _types(value: ir.JsonValue) -> set[str]:
    """Return the types that a scheme gives a property; none, where it leaves them open."""
    said = value.get("type") if isinstance(value, dict) else None
    found = said if isinstance(said, list) else [said]
    return {item for item in found if isinstance(item, str) and item != "null"}


def _names(kinds: frozenset[ir.ScalarKind]) -> Iterator[str]:
    if kinds & _NUMBERS:
        yield from ("integer", "number")
    if kinds & _BOOLEANS:
        yield "boolean"
    if kinds - _NUMBERS - _BOOLEANS:
        yield "string"
