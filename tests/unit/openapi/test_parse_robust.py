"""Documents that nobody means: parsing always ends, with a sound API and findings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdkgen.model.ir import JsonValue, ObjectDef
from sdkgen.model.reachable import reachable
from tests.unit.openapi.build import Json, obj, parse_root, parse_schemas, ref, text
from tests.unit.openapi.sound import check

DEPTH = 200


def _list(schema: JsonValue) -> JsonValue:
    return {"type": "array", "items": schema}


NESTINGS: dict[str, Callable[[JsonValue], JsonValue]] = {
    "properties": lambda schema: obj(a=schema),
    "items": _list,
    "additionalProperties": lambda schema: {"type": "object", "additionalProperties": schema},
    "allOf": lambda schema: {"allOf": [schema, {"description": "x"}]},
    "oneOf": lambda schema: {"oneOf": [schema, text()]},
    "anyOf": lambda schema: {"anyOf": [schema]},
    "mixed": lambda schema: {"allOf": [{"oneOf": [_list(schema), {"type": "null"}]}]},
}


@pytest.mark.parametrize("kind", NESTINGS)
def test_deep_nesting(kind: str) -> None:
    schema: JsonValue = obj(leaf=text())
    for _ in range(DEPTH):
        schema = NESTINGS[kind](schema)
    parsed = parse_schemas({"It": schema})
    check(parsed.api)
    assert parsed.errors() == []
    objects = [each for each in parsed.api.types.values() if isinstance(each, ObjectDef)]
    assert "leaf" in {field.wire_name for each in objects for field in each.fields}


def test_deep_nesting_of_variants_is_cut_off_and_reported() -> None:
    schema: JsonValue = obj(leaf=text())
    for _ in range(DEPTH):
        schema = {**obj(b=text()), "anyOf": [schema, {"required": ["b"]}]}
    parsed = parse_schemas({"It": schema})
    check(parsed.api)
    assert set(parsed.codes) == {"too-many-variants", "ambiguous-union"}


def test_long_chain_of_references() -> None:
    schemas: Json = {f"A{index}": ref(f"A{index + 1}") for index in range(2000)}
    parsed = parse_schemas({**schemas, "A2000": text()})
    check(parsed.api)
    assert parsed.errors() == []


def test_long_circle_of_references() -> None:
    schemas: Json = {f"A{index}": ref(f"A{(index + 1) % 300}") for index in range(300)}
    parsed = parse_schemas(schemas)
    check(parsed.api)
    assert parsed.errors() == ["circular-ref"]


def test_all_of_that_doubles_at_each_step_ends() -> None:
    schemas: Json = {f"A{index}": {"allOf": [ref(f"A{index + 1}"), ref(f"A{index + 1}")]} for index in range(60)}
    parsed = parse_schemas({**schemas, "A60": obj(a=text())})
    check(parsed.api)
    assert "too-large" in parsed.codes


def test_unions_that_double_at_each_step_end() -> None:
    schemas: Json = {
        f"A{index}": {
            **obj(**{f"p{index}": text()}),
            "oneOf": [ref(f"A{index + 1}"), {**ref(f"A{index + 1}"), "title": "x"}],
        }
        for index in range(30)
    }
    parsed = parse_schemas({**schemas, "A30": obj(a=text())})
    check(parsed.api)
    assert len(parsed.api.types) < 10_000


WORDS = [
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "const",
    "required",
    "nullable",
    "format",
    "additionalProperties",
    "discriminator",
    "propertyName",
    "mapping",
    "default",
    "description",
    "title",
    "prefixItems",
    "patternProperties",
    "readOnly",
    "examples",
    "x-stainless-param",
    "A",
    "B",
]
TEXTS = [
    "string",
    "object",
    "array",
    "null",
    "integer",
    "A",
    "B",
    "#",
    "#/",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "x",
    "a.yaml",
    "#/components/schemas/A/properties/B",
    "#/components/schemas/A/allOf/0",
]
LEAVES: st.SearchStrategy[JsonValue] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from([*TEXTS, "", "\ud800"]),
    st.just(10**400),
    st.just(-(10**400)),
)


def _containers(inner: st.SearchStrategy[JsonValue], keys: Sequence[str]) -> st.SearchStrategy[JsonValue]:
    lists: st.SearchStrategy[JsonValue] = st.lists(inner, max_size=4)
    objects: st.SearchStrategy[JsonValue] = st.dictionaries(st.sampled_from(keys), inner, max_size=6)
    return lists | objects


GARBAGE: st.SearchStrategy[JsonValue] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(WORDS), inner, max_size=5)),
    max_leaves=25,
)
SETTINGS = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SETTINGS
@given(a=GARBAGE, b=GARBAGE)
def test_any_json_as_a_schema(a: JsonValue, b: JsonValue) -> None:
    parsed = parse_schemas({"A": a, "B": b, "C": {"allOf": [ref("A"), ref("B")]}, "D": {"oneOf": [ref("A"), ref("B")]}})
    check(parsed.api)
    assert reachable(parsed.api) == frozenset()


MEMBERS = [
    "openapi",
    "info",
    "paths",
    "/a/{b}",
    "/a",
    "get",
    "post",
    "parameters",
    "name",
    "in",
    "schema",
    "requestBody",
    "content",
    "application/json",
    "*/*",
    "responses",
    "200",
    "default",
    "security",
    "servers",
    "url",
    "tags",
    "components",
    "schemas",
    "securitySchemes",
    "webhooks",
    "x-webhooks",
    "$ref",
    "variables",
    "callbacks",
    "example",
    "examples",
    "encoding",
]
PLACES = ["#/paths", "#/paths/~1a/get", "#/components/parameters/get", "#", "query", "path", "Accept", "https://{get}"]
DOCUMENTS: st.SearchStrategy[JsonValue] = st.recursive(
    st.one_of(LEAVES, st.sampled_from(PLACES)),
    lambda inner: _containers(inner, MEMBERS),
    max_leaves=40,
)


@SETTINGS
@given(root=st.dictionaries(st.sampled_from(MEMBERS), DOCUMENTS, max_size=8))
def test_any_json_as_a_document(root: Json) -> None:
    check(parse_root(root).api)


@SETTINGS
@given(item=DOCUMENTS, operation=DOCUMENTS, parameter=DOCUMENTS)
def test_any_json_in_an_operation(item: JsonValue, operation: JsonValue, parameter: JsonValue) -> None:
    inner: Json = {**(operation if isinstance(operation, dict) else {}), "parameters": [parameter], "requestBody": item}
    parsed = parse_root({"paths": {"/a/{b}": {"get": operation, "post": inner}, "/a": item}})
    check(parsed.api)
    assert ("get /a/{b}" in [found.id for found in parsed.api.operations]) == isinstance(operation, dict)
