"""Values that fit a schema, made from the document itself: nothing here knows the generator's model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard, cast

Schema = Mapping[str, Any]

_FORMATS: dict[str, Any] = {
    "uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "uri": "https://sdk.test/place",
    "url": "https://sdk.test/place",
    "email": "someone@sdk.test",
    "hostname": "sdk.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "json-pointer": "/place",
    "byte": "dGV4dA==",
}
_TEXTS = (
    "text",
    "US",
    "en",
    "+13125550100",
    "+131255501001",
    "12345",
    "123456",
    "C123456",
    "https://sdk.test",
    "wss://sdk.test",
)
_DEPTH = 8
"""Arrays that may be empty are, from this depth on."""
_DEEPEST = 16
"""Objects are empty from this depth on, for some must contain themselves."""
_WIDE = 3
"""Optional properties appear down to this depth: further down, everything would mean millions of values."""


def is_object(value: object) -> TypeGuard[Schema]:
    """Whether this is an object of JSON."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether this is an array of JSON."""
    return isinstance(value, list)


class NoValue(Exception):
    """No value is known that fits a schema."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes values for the schemas of one document: what must be there, or everything that may be sent."""

    root: Schema
    everything: bool
    files: bool = False
    """Whether binary values are files: written as `{"$file": text}`, for JSON has no bytes."""
    response: bool = False
    """Whether the values are for responses: with what is read only, without what is only written."""

    def resolved(self, schema: Any) -> dict[str, Any]:
        """Follow references, and unite what `allOf` asks for."""
        found: dict[str, Any] = {}
        if is_object(schema):
            found.update(schema)
        for _ in range(50):
            if "$ref" not in found:
                break
            target = at(self.root, str(found["$ref"]).removeprefix("#"))
            found = {**target, **{key: item for key, item in found.items() if key != "$ref"}}
        for part in found.pop("allOf", []):
            found = united(found, self.resolved(part))
        return found

    def value(self, schema: Any, depth: int = 0) -> Any:
        """Return a value that fits.

        Raises:
            NoValue: A pattern that none of the known texts matches.
        """
        found = self._chosen(self.resolved(schema))
        if "const" in found:
            return found["const"]
        if found.get("enum"):
            return self._of_enum(found)
        match kind_of(found):
            case "object":
                return self._object(found, depth)
            case "array":
                return self._array(found, depth)
            case "integer" | "number" as kind:
                return number(found, whole=kind == "integer")
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return self._text(found)

    def _chosen(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Take the first branch of a union, tagged as the document says."""
        for word in ("oneOf", "anyOf"):
            branches: list[Any] = schema.pop(word, [])
            usable = [each for each in branches if self.resolved(each).get("type") != "null"]
            if usable:
                tag = self._tag(schema.pop("discriminator", None), usable[0])
                schema = self._chosen(united(united(schema, self.resolved(usable[0])), tag))
        return schema

    def _tag(self, discriminator: Any, branch: Any) -> dict[str, Any]:
        reference = branch.get("$ref") if is_object(branch) else None
        if not is_object(discriminator) or not isinstance(reference, str):
            return {}
        names = [name for name, target in discriminator.get("mapping", {}).items() if target == reference]
        name = discriminator["propertyName"]
        value = names[0] if names else reference.rpartition("/")[2]
        declared = self.resolved(self.resolved(branch).get("properties", {}).get(name))
        if value not in declared.get("enum", [declared.get("const", value)]):
            return {}
        return {"properties": {name: {"const": value}}, "required": [name]}

    def _of_enum(self, schema: Schema) -> Any:
        kinds = schema.get("type")
        fitting = [each for each in schema["enum"] if each is not None and (kinds != "string" or isinstance(each, str))]
        return next((each for each in fitting if each != ""), schema["enum"][0])

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        """Return as few items as must be; two where everything is asked for, since one does not tell formats apart."""
        least = int(schema.get("minItems", 0))
        several = self.everything and depth < _WIDE and not schema.get("uniqueItems")
        wanted = min(2 if several else 1, int(schema.get("maxItems", 2)))
        first: list[Any] = schema.get("prefixItems", [])
        items = [
            *first,
            *([schema.get("items", {})] * max(0, (max(wanted, least) if depth < _DEPTH else least) - len(first))),
        ]
        return [self.value(item, depth + 1) for item in items]

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = set(schema.get("required", []))
        wide = self.everything and depth < _WIDE
        made: dict[str, Any] = {}
        for name, item in schema.get("properties", {}).items():
            if (name in required or wide) and depth < _DEEPEST and self._sent(item):
                made[name] = self.value(item, depth + 1)
        for name, item in schema.get("properties", {}).items():
            if len(made) < int(schema.get("minProperties", 0)) and name not in made:
                made[name] = self.value(item, depth + 1)
        extra = schema.get("additionalProperties")
        for name in required - made.keys() - set(schema.get("properties", {})):
            made[name] = self.value(extra, depth + 1)
        if is_object(extra) and (wide or schema.get("minProperties")) and not schema.get("properties"):
            made["key"] = self.value(extra, depth + 1)
        return made

    def _sent(self, schema: Any) -> bool:
        """Whether a property is for this direction, and not forbidden by the chosen branch of a union."""
        found = self.resolved(schema)
        unwanted = "writeOnly" if self.response else "readOnly"
        return schema is not False and found.get("not") != {} and not found.get(unwanted)

    def _text(self, schema: Schema) -> Any:
        if schema.get("format") == "binary" and self.files:
            return {"$file": "text"}
        candidates = (_FORMATS.get(str(schema.get("format"))), schema.get("example"), schema.get("default"), *_TEXTS)
        low, high = int(schema.get("minLength", 0)), int(schema.get("maxLength", 1 << 20))
        pattern = schema.get("pattern")
        for text in stretched(candidates, low, high, cut=pattern is None):
            if low <= len(text) <= high and (pattern is None or re.search(pattern, text)):
                return text
        raise NoValue(f"no text of {low} to {high} characters is known for {pattern}")


def stretched(candidates: tuple[Any, ...], low: int, high: int, *, cut: bool) -> Iterator[str]:
    """Give each text as it is, then repeated until it is long enough; cut to length where `cut`."""
    texts = [each for each in candidates if isinstance(each, str)]
    yield from (text for text in texts if low <= len(text) <= high)
    for text in texts:
        longer = text * (low // max(1, len(text)) + 1)
        yield longer[: max(low, min(high, len(longer)))] if cut else longer


def number(schema: Schema, *, whole: bool) -> float:
    """Return a number between the bounds, the lowest whole one wherever one fits; bounds of 3.0 and of 3.1."""
    low, above = schema.get("minimum"), schema.get("exclusiveMinimum")
    if above is True:
        above = low
    if above is None or above is False or (low is not None and low > above):
        value = 1 if low is None else low
    else:
        low, value = above, above + 1
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    if high is not None and value > high:
        value = high if low is None else (low + high) / 2
    step = schema.get("multipleOf")
    if step:
        value = -(-value // step) * step
    return int(value) if whole or value == int(value) else value


def kind_of(schema: Schema) -> str:
    """Return the type of a schema; the first that is not null where it has several."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        kinds = next((each for each in cast("list[str]", kinds) if each != "null"), "null")
    if isinstance(kinds, str):
        return kinds
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else "string"


def united(one: Schema, other: Schema) -> dict[str, Any]:
    """Unite two schemas that hold together."""
    both: dict[str, Any] = {**one, **other}
    if "properties" in one and "properties" in other:
        mine, theirs = one["properties"], other["properties"]
        both["properties"] = {**mine, **theirs}
    if "required" in one and "required" in other:
        both["required"] = [*one["required"], *(each for each in other["required"] if each not in one["required"])]
    return both


def at(root: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        root = root[int(name)] if is_array(root) else root[name]
    return root
