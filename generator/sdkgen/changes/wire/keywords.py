"""What one schema says of its values, keyword by keyword, in one spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.changes.wire.canonical import canonical, written
from sdkgen.changes.wire.limits import KINDS, LOWER, UPPER, settle_limits, tighter
from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue

Found = dict[str, JsonValue]
PLAIN = ("pattern", "multipleOf", "uniqueItems", "contentEncoding", "contentMediaType", "format", "xml")
SCHEMAS = ("not", "contains", "propertyNames", "prefixItems", "unevaluatedItems", "items")
CLOSED = "additionalProperties"
"""Among the keywords if nothing but the declared properties is allowed."""
_NOTHING: Mapping[str, JsonValue] = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}
"""Values that allow everything: to say them is to say nothing."""


def own_keywords(node: Node, resolver: Resolver) -> Found:
    """Return what a schema says itself."""
    value = node.value if isinstance(node.value, dict) else {}
    found = settle_limits({word: value[word] for word in (*UPPER, *LOWER) if word in value})
    found |= {word: value[word] for word in PLAIN if word in value}
    found |= {word: [canonical(item, resolver)] for word in SCHEMAS if (item := node.child(word)) is not None}
    if "not" in found:
        found["not"] = [*_forbidden(found["not"])]
    if value.get("type") is not None:
        found["type"] = value["type"]
    _of_positions(value, found)
    if False in (value.get("additionalProperties"), value.get("unevaluatedProperties")):
        found[CLOSED] = False
    conditions = [(word, item) for word in _CONDITION if (item := node.child(word)) is not None]
    condition: Found = {word: canonical(item, resolver) for word, item in conditions}
    if "if" in condition and len(condition) > 1:
        found["if"] = [condition]
    if (inner := node.child("contains")) is not None:
        bounds: Found = {word: value[word] for word in ("minContains", "maxContains") if word in value}
        if bounds:
            found["contains"] = [{"contains": canonical(inner, resolver), **bounds}]
    found |= _dependencies(node, resolver) | _of_names(node)
    return {word: item for word, item in found.items() if word not in _NOTHING or item != _NOTHING[word]}


def _of_positions(value: Mapping[str, JsonValue], found: Found) -> None:
    """Settle what is said of positions: those that repeat `items` say nothing; none may follow where it is false."""
    rest = found.pop("items", None)
    other = found.pop("unevaluatedItems", None)
    places = found.pop("prefixItems", None)
    listed = places[0] if isinstance(places, list) and isinstance(places[0], list) else []
    while listed and rest is not None and [listed[-1]] == rest:
        listed = listed[:-1]
    if listed:
        found["prefixItems"] = [listed]
    if False in (value.get("items"), value.get("unevaluatedItems")) and rest in (None, [False]):
        found["items"] = [False]
    elif other is not None and "items" not in value:
        found["unevaluatedItems"] = other


def _forbidden(value: JsonValue) -> Iterator[JsonValue]:
    """Yield what is forbidden piece by piece: each value of an enum is forbidden by itself."""
    for item in value if isinstance(value, list) else []:
        values = item.get("enum") if isinstance(item, dict) and len(item) == 1 else None
        if not isinstance(values, list):
            yield item
            continue
        for each in values:
            yield {"enum": [each]}


_CONDITION = ("if", "then", "else")


def _dependencies(node: Node, resolver: Resolver) -> Found:
    """Return what the presence of one property asks for, in the words of today and of older drafts."""
    names: dict[str, JsonValue] = {}
    schemas: list[JsonValue] = []
    for word in ("dependencies", "dependentRequired", "dependentSchemas"):
        child = node.child(word)
        for name, item in child.members() if child is not None else ():
            if isinstance(item.value, list):
                names |= {name: [*sorted(map(str, item.value))]} if item.value else {}
            else:
                schemas.append({name: canonical(item, resolver)})
    said: Found = {"dependentRequired": names, "dependentSchemas": schemas}
    return {word: item for word, item in said.items() if item}


def _of_names(node: Node) -> Found:
    """Return the names that a schema speaks of: required, declared or matched; and literals that are no scalars."""
    value = node.value if isinstance(node.value, dict) else {}
    found: Found = {}
    required = value.get("required")
    if isinstance(required, list):
        found["required"] = [*map(str, required)]
    for word in ("properties", "patternProperties"):
        child = node.child(word)
        if child is not None and child.members():
            found[word] = [name for name, _ in child.members()]
    literals = [value["const"]] if "const" in value else value.get("enum")
    if isinstance(literals, list) and any(isinstance(item, list | dict) for item in literals):
        found["enum"] = literals
    return found


def merge(found: Found, word: str, value: JsonValue) -> None:
    """Add one more statement: all of them hold."""
    known = found.get(word)
    if word not in found or word == "enum":
        found[word] = value
    elif word in UPPER or word in LOWER:
        found[word] = tighter(word, known, value)
    elif isinstance(known, list) and isinstance(value, list):
        found[word] = sorted({written(item): item for item in (*known, *value)}.values(), key=written)
    elif isinstance(known, dict) and isinstance(value, dict):
        found[word] = {**known, **value}
    else:
        found[word] = value


def settled(found: Found) -> Found:
    """Return statements in their one spelling, without those that mean nothing for a type."""
    found = dict(found)
    kinds = found.pop("type", None)
    if kinds is not None:
        found["type"] = [*sorted({*map(str, kinds if isinstance(kinds, list) else [kinds])} - {"null"})]
    declared = found.pop("properties", [])
    required = found.pop("required", [])
    if isinstance(required, list) and isinstance(declared, list):
        # What stands in branches of a union is declared there.
        unknown = [item for item in required if item not in declared]
        if unknown and not {"anyOf", "oneOf"} & found.keys():
            found["required"] = unknown
    _texts(found)
    types = kinds_of(found)
    found = {word: item for word, item in found.items() if not _is_idle(word, types)}
    return settle_limits(found, whole=types == {"integer"})


def _texts(found: Found) -> None:
    """Settle how a text is encoded: `format: byte` is base64, `format: binary` a text of octets."""
    kind = found.get("format")
    media = found.get("contentMediaType")
    if kind == "byte":
        found.setdefault("contentEncoding", "base64")
    if isinstance(kind, str) and kind in _SILENT:
        del found["format"]
    if isinstance(media, str):
        found["contentMediaType"] = media.strip().lower()
    if "contentEncoding" not in found and found.get("contentMediaType") == "application/octet-stream":
        del found["contentMediaType"]
    if isinstance(found.get("contentEncoding"), str):
        found["contentEncoding"] = str(found["contentEncoding"]).lower()


_SILENT = {"int64", "integer", "double", "float", "password"}
"""Formats that allow whatever the type allows."""


def kinds_of(found: Mapping[str, JsonValue]) -> set[str]:
    """Return the types that keywords were found with, without null; none where nothing is said."""
    kinds = found.get("type")
    return {str(item) for item in kinds} if isinstance(kinds, list) else set()


def _is_idle(word: str, types: set[str]) -> bool:
    kinds = KINDS.get(word)
    return bool(kinds and types) and types.isdisjoint(kinds or ())
