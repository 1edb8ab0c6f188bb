"""Documents that differ without the API having changed: same-named components taking turns.

A document that is bundled from several files holds one component of each name. Where two files define the same name,
the bundler keeps one of them, today this one and tomorrow the other: all users of the name change with it, though
nobody changed the API.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from sdkgen.model.ir import JsonValue
from sdkgen.targets.findings import Finding

_PROSE = {"description", "title", "summary", "example", "examples", "externalDocs"}
_OUTSIDE = ("paths", "webhooks", "servers", "security")
_SECTIONS = ("schemas", "parameters", "responses", "requestBodies", "headers")
_FEWEST = 3
"""Components that became something else: fewer may be a change on purpose."""
_SHARE = 2 / 3
"""Of the components that differ, those that became something else or were described anew."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Why differences say nothing about the API, and what was set aside."""

    reason: str
    components: tuple[str, ...]
    """Pointers of those that became something else."""
    findings: tuple[Finding, ...] = ()


def noise(old: JsonValue, new: JsonValue) -> Noise | None:
    """Return why two documents differ though the API did not change; None where nothing suggests that.

    All of this has to hold: the operations, webhooks, servers and security are written alike; at least three
    components are something else under the same name (a parameter of another name, an enum without a common value, an
    object without a common property); of the components that differ, two in three are such, or were described anew.
    """
    before, after = _object(old), _object(new)
    if any(before.get(part) != after.get(part) for part in _OUTSIDE) or _schemes(before) != _schemes(after):
        return None
    pairs = list(_changed(before, after))
    replaced = [pointer for pointer, one, other in pairs if _is_other(one, other)]
    retold = [pointer for pointer, one, other in pairs if pointer not in replaced and _is_retold(one, other)]
    if len(replaced) < _FEWEST or len(replaced) + len(retold) < _SHARE * len(pairs):
        return None
    names = ", ".join(pointer.rpartition("/")[2] for pointer in replaced)
    reason = (
        f"all operations are written as before, but {len(replaced)} components are something else under the same name "
        f"({names}), and {len(retold)} more were described anew: same-named components of several files take turns in "
        "the bundled document, which says nothing about the API"
    )
    return Noise(reason, tuple(replaced))


def _schemes(document: Mapping[str, JsonValue]) -> JsonValue:
    return _object(document.get("components")).get("securitySchemes")


def _changed(old: Mapping[str, JsonValue], new: Mapping[str, JsonValue]) -> Iterator[tuple[str, JsonValue, JsonValue]]:
    """Yield the components that are in both documents with another shape."""
    before, after = _object(old.get("components")), _object(new.get("components"))
    for section in _SECTIONS:
        one, other = _object(before.get(section)), _object(after.get(section))
        for name in one.keys() & other.keys():
            if _shape(one[name]) != _shape(other[name]):
                yield f"#/components/{section}/{name}", one[name], other[name]


def _shape(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _shape(item) for key, item in value.items() if key not in _PROSE or isinstance(item, dict)}
    return [_shape(item) for item in value] if isinstance(value, list) else value


def _is_other(old: JsonValue, new: JsonValue) -> bool:
    before, after = _object(old), _object(new)
    if "in" in before and "in" in after and (before.get("name"), before["in"]) != (after.get("name"), after["in"]):
        return True
    one, other = (_object(item["schema"]) if "schema" in item else item for item in (before, after))
    for keyword in ("enum", "properties"):
        values, others = _keys(one.get(keyword)), _keys(other.get(keyword))
        if values and others and not values & others:
            return True
    return False


def _keys(value: JsonValue) -> set[str]:
    return set(map(str, value)) if isinstance(value, list | dict) else set()


def _is_retold(old: JsonValue, new: JsonValue) -> bool:
    """Tell whether what both say of the same thing is said otherwise."""
    if isinstance(old, dict) and isinstance(new, dict):
        if any(old.get(key) != new.get(key) for key in _PROSE if not isinstance(old.get(key), dict)):
            return True
        return any(_is_retold(old[key], new[key]) for key in old.keys() & new.keys() - _PROSE)
    return False


def _object(value: JsonValue) -> Mapping[str, JsonValue]:
    return cast("Mapping[str, JsonValue]", value) if isinstance(value, dict) else {}
