"""A schema read off an example."""

from __future__ import annotations

from sdkgen.model.ir import JsonValue

_DEEPEST = 12


def schema_of(media: JsonValue) -> JsonValue:
    """Return the schema of the examples of a media type; an empty one where there are none."""
    if not isinstance(media, dict):
        return {}
    if "example" in media:
        return shape(media["example"])
    examples = media.get("examples")
    for example in list(examples.values()) if isinstance(examples, dict) else []:
        if isinstance(example, dict) and "value" in example:
            return shape(example["value"])
    return {}


def shape(value: JsonValue, depth: int = 0) -> JsonValue:
    """Return a schema that a value fits; nothing is required, since one example proves no more."""
    if depth == _DEEPEST:
        return {}
    match value:
        case dict():
            return {"type": "object", "properties": {name: shape(item, depth + 1) for name, item in value.items()}}
        case list():
            return {"type": "array", "items": shape(value[0], depth + 1) if value else {}}
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
        case str():
            return {"type": "string"}
        case None:
            return {}
