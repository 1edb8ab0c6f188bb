"""Wire values as Python has them: as arguments of a call, and as the declared types of its result."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from tests.targets.python.golden.any_calls import Call
from tests.targets.python.golden.any_schemas import NAMES, TAGS, Json, Schema, kind, schema_of, target


def arguments(
    operation: Schema, components: Mapping[str, Schema], call: Call, names: Mapping[str, str] = NAMES
) -> dict[str, object]:
    """The arguments that a Python programmer would pass; `names` says what members inside of them are called."""
    found: dict[str, object] = {}
    for parameter in operation["parameters"]:
        place = parameter["in"], parameter["name"]
        if place in call.parameters:
            found[NAMES[parameter["name"]]] = argument(schema_of(parameter), call.parameters[place], components, names)
    if call.body is ...:
        return found
    ((_, media),) = operation["requestBody"]["content"].items()
    schema = target(media["schema"], components)
    if "properties" not in schema:
        return found | {"body": argument(schema, call.body, components, names)}
    members = schema["properties"].items()
    given = [(key, member, call.body[key]) for key, member in members if key in call.body]
    return found | {NAMES[key]: argument(member, value, components, names) for key, member, value in given}


def argument(schema: Schema, value: Json, components: Mapping[str, Schema], names: Mapping[str, str]) -> Any:
    """A wire value as its argument: Python's names for members, dates as objects."""
    schema = target(schema, components)
    if value is None:
        return None
    if "anyOf" in schema:
        return argument(schema["anyOf"][0], value, components, names)
    if "oneOf" in schema and value["kind"] not in TAGS:
        return value
    if "oneOf" in schema:
        return argument(components[TAGS[value["kind"]]], value, components, names)
    if kind(schema) == "array":
        return [argument(schema["items"], item, components, names) for item in value]
    if "properties" in schema:
        members = schema["properties"]
        return {
            names.get(name, name): argument(members[name], member, components, names) for name, member in value.items()
        }
    if "additionalProperties" in schema:
        return {
            name: argument(schema["additionalProperties"], member, components, names) for name, member in value.items()
        }
    if schema.get("format") == "date":
        return dt.date.fromisoformat(value)
    if schema.get("format") == "date-time" and value.endswith("+00:00"):
        return dt.datetime.fromisoformat(value)
    return value


def assert_declared(result: Any, schema: Schema, value: Json, components: Mapping[str, Schema]) -> None:
    """Check that a result is a value's declared type, at every depth, and becomes the value again."""
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = target(schema, components)
    if value is None:
        assert result is None
    elif "anyOf" in schema:
        assert_declared(result, schema["anyOf"][0], value, components)
    elif "oneOf" in schema and value["kind"] not in TAGS:
        assert type(result).__name__ == "UnknownVariant"
        assert result.to_dict() == value
    elif "oneOf" in schema:
        variant = TAGS[value["kind"]]
        assert_declared(result, {"$ref": f"#/components/schemas/{variant}"}, value, components)
    elif "properties" in schema:
        assert name in {"", type(result).__name__}
        _assert_members(result, schema, value, components)
    elif kind(schema) == "array":
        assert type(result).__name__ == "list"
        assert len(result) == len(value)
        for index, item in enumerate(value):
            assert_declared(result[index], schema["items"], item, components)
    else:
        _assert_others(result, schema, value, components)


def _assert_members(result: Any, schema: Schema, value: Json, components: Mapping[str, Schema]) -> None:
    assert result.to_dict() == value
    assert result.model_fields_set == {NAMES.get(key, key) for key in value}
    for key, member in schema["properties"].items():
        assert_declared(getattr(result, NAMES.get(str(key), str(key))), member, value.get(key), components)


def _assert_others(result: Any, schema: Schema, value: Json, components: Mapping[str, Schema]) -> None:
    if "additionalProperties" not in schema:
        _assert_scalar(result, schema, value)
        return
    assert type(result) is dict
    assert result.keys() == value.keys()
    for key, item in value.items():
        assert_declared(result[key], schema["additionalProperties"], item, components)


def _assert_scalar(result: object, schema: Schema, value: Json) -> None:
    if schema.get("format") == "date":
        assert type(result) is dt.date
        assert result.isoformat() == value
    elif schema.get("format") == "date-time":
        assert isinstance(result, dt.datetime)
        assert result == dt.datetime.fromisoformat(value.replace("Z", "+00:00"))
    else:
        expected = {"string": str, "integer": int, "number": float, "boolean": bool}[kind(schema)]
        assert type(result) is expected
        assert result == value
