"""Pairs of documents in which other tools saw too little or said too much: what is found, and nothing else."""

from __future__ import annotations

import pytest

from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Found, Root, answered, api, brief, read, sent, wire
from tests.unit.changes.support import between

B, M, P = BREAKING, MINOR, PATCH


def test_a_date_that_may_be_null() -> None:
    due = "{type: object, required: [due], properties: {due: %s}}"
    old = answered(due % "{type: string, format: date-time}")
    new = answered(due % "{anyOf: [{type: string, format: date-time}, {type: 'null'}]}")
    assert brief(old, new) == [("response-null-added", B)]


def test_any_value_is_wider_than_text() -> None:
    shape = "{type: object, properties: {note: %s, free: %s}}"
    text = "{type: [string, 'null']}"
    old, new = sent(shape % (text, "{}")), sent(shape % ("{}", text))
    assert brief(old, new) == [("request-type-narrowed", B), ("request-type-widened", M)]


def test_a_field_that_must_be_sent_is_new_whatever_its_default() -> None:
    old = sent("{type: object, properties: {item: {type: string}}}")
    more = "{type: object, required: [n], properties: {item: {type: string}, n: {type: integer, default: 1}}}"
    assert brief(old, sent(more)) == [("request-field-added-required", B)]


def test_parameters_of_a_path_item_and_other_names_in_paths() -> None:
    done = {"responses": {"204": {"description": "Done"}}}
    q = {"in": "query", "name": "q", "required": True, "schema": {"type": "string"}}

    def at(name: str) -> Root:
        return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}

    old = api(
        {
            "/t": {"get": {"parameters": [q], **done}},
            "/u/{id}/p/{n}": {"get": {"parameters": [at("id"), at("n")], **done}},
        }
    )
    new = api(
        {
            "/t": {"parameters": [q], "get": done},
            "/u/{user}/p/{m}": {"get": {"parameters": [at("user"), at("m")], **done}},
        }
    )
    assert between(old, new) == ()


def test_an_enum_loses_a_value_both_ways() -> None:
    def document(values: list[str]) -> Root:
        schema = {"type": "object", "properties": {"kind": {"type": "string", "enum": values}}}
        filtered = {"in": "query", "name": "filter", "style": "deepObject", "schema": schema}
        response = {"description": "Fine", "content": {"application/json": {"schema": schema}}}
        return api({"/t": {"get": {"parameters": [filtered], "responses": {"200": response}}}})

    found = wire(document(["a", "b", "c"]), document(["a", "b"]))
    assert [item[:2] for item in found] == [("request-enum-narrowed", B), ("response-enum-narrowed", P)]


def signed(key: str, other: str, token: str) -> Root:
    done = {"responses": {"204": {"description": "Done"}}}
    paths: Root = {
        "/t": {"get": done},
        "/u": {"get": {"security": [{"o": []}], **done}},
        "/v": {"get": {"security": [{"c": ["r"]}], **done}},
    }
    flow = {"clientCredentials": {"tokenUrl": token, "scopes": {"r": "read"}}}
    schemes = {"k": read(key), "o": {"type": "http", "scheme": other}, "c": {"type": "oauth2", "flows": flow}}
    return api(paths, security=[{"k": []}], components={"securitySchemes": schemes})


def test_other_ways_to_sign_in() -> None:
    old = signed("{type: apiKey, in: header, name: X-Key}", "basic", "https://a.example.com/t")
    new = signed("{type: apiKey, in: query, name: key}", "bearer", "https://b.example.com/t")
    assert [item[:3] for item in wire(old, new)] == [
        ("security-added", M, "GET /u (bearer)"),
        ("security-added", M, "security (query key)"),
        ("security-removed", B, "GET /u (basic)"),
        ("security-removed", B, "security (header x-key)"),
        ("security-url-changed", M, "security scheme c > clientCredentials (tokenUrl)"),
    ]
    other = signed("{type: apiKey, in: header, name: X-Api-Key}", "basic", "https://a.example.com/t")
    assert [item[:2] for item in wire(old, other)] == [("security-added", M), ("security-removed", B)]


def test_a_base_that_lists_the_schema_that_extends_it() -> None:
    def document(schemas: str) -> Root:
        return answered("{$ref: '#/components/schemas/Sub'}", version="3.0.3", components={"schemas": read(schemas)})

    round_about = """
    Base:
      {type: object, oneOf: [{$ref: '#/components/schemas/Sub'}], properties: {a: {type: string}, b: {type: string}}}
    Sub:
      allOf:
        - $ref: '#/components/schemas/Base'
        - {type: object, required: [s], properties: {s: {type: string, pattern: ^a}}}
    """
    flat = """
    Sub:
      type: object
      required: [s]
      properties: {a: {type: string}, b: {type: string}, s: {type: string, pattern: ^a}}
    """
    assert all(level is not BREAKING for _, level in brief(document(round_about), document(flat)))


def test_both_versions_of_openapi_say_the_same() -> None:
    old = """
    {type: object, properties: {
      price: {type: string, nullable: true, enum: [low, high, null]}, f: {type: string, format: binary},
      q: {type: integer, minimum: 0, exclusiveMinimum: true},
      r: {nullable: true, allOf: [{$ref: '#/components/schemas/R'}]}}}
    """
    new = """
    {type: object, properties: {
      price: {type: [string, 'null'], enum: [low, high, null]},
      f: {type: string, contentMediaType: application/octet-stream},
      q: {type: integer, exclusiveMinimum: 0}, r: {oneOf: [{$ref: '#/components/schemas/R'}, {type: 'null'}]}}}
    """
    parts = [
        {"schemas": {"R": {"type": "object", "properties": {"a": {"type": "string", **example}}}}}
        for example in ({"example": "x"}, {"examples": ["x"]})
    ]
    for place in (sent, answered):
        assert between(place(old, version="3.0.3", components=parts[0]), place(new, components=parts[1])) == ()


OPEN = """
{type: object, additionalProperties: true, properties: {
  n: {type: string}, o: {type: object, additionalProperties: {type: string}}}}
"""
CLOSED = """
{type: object, additionalProperties: false, properties: {
  n: {type: string}, o: {type: object, additionalProperties: false}}}
"""
MORE = """
{type: object, additionalProperties: true, dependentRequired: {n: [o]}, properties: {
  n: {type: string, not: {const: x}, contentEncoding: base64},
  o: {type: object, additionalProperties: {type: string}, minProperties: 1}}}
"""
HERE = "POST /a > body"


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (
            CLOSED,
            [
                ("request-extra-fields-removed", B, HERE, f"`{HERE}` takes no further fields now"),
                ("request-extra-fields-removed", B, f"{HERE} > o", f"`{HERE} > o` takes no further fields now"),
            ],
        ),
        (
            MORE,
            [
                (
                    "request-constraint-tightened",
                    B,
                    f"{HERE} (dependentRequired)",
                    f'`dependentRequired` of `{HERE}` is {{"n": ["o"]}}, was not there',
                ),
                (
                    "request-constraint-tightened",
                    B,
                    f"{HERE} > n (not)",
                    f'`not` of `{HERE} > n` is {{"enum": ["x"]}}, was not there',
                ),
                (
                    "request-constraint-tightened",
                    B,
                    f"{HERE} > o (minProperties)",
                    f"`minProperties` of `{HERE} > o` is 1, was not there",
                ),
                (
                    "request-encoding-changed",
                    B,
                    f"{HERE} > n (contentEncoding)",
                    f"`contentEncoding` of `{HERE} > n` is 'base64', was not there",
                ),
            ],
        ),
    ],
)
def test_what_an_object_takes_no_longer(new: str, expected: list[Found]) -> None:
    assert wire(sent(OPEN), sent(new)) == expected
    assert {item.level for item in between(sent(OPEN), sent(new))} == {BREAKING}
