"""Keywords that no Python type can say: each is found, in the direction that it went, and where it hurts."""

from __future__ import annotations

import pytest

from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Root, answered, api, read, sent, wire
from tests.unit.changes.support import between

TEXT, NUMBER, WHOLE = "{type: string}", "{type: number}", "{type: integer}"
LIST, MAP = "{type: array, items: {type: string}}", "{type: object, additionalProperties: {type: string}}"
PAIR = "{type: object, properties: {a: {type: string}, b: {type: string}}}"


def also(schema: str, more: str) -> str:
    return f"{schema[:-1]}, {more}}}"


TIGHTER: tuple[tuple[str, str, str, str, str], ...] = (
    # what it is beside, keyword, before, after, how the sentence shows the latter
    (TEXT, "not", "", "{const: x}", '{"enum": ["x"]}'),
    (TEXT, "not", "{enum: [x]}", "{enum: [x, y]}", '[{"enum": ["x"]}, {"enum": ["y"]}]'),
    (TEXT, "pattern", "", "^a", "'^a'"),
    (TEXT, "maxLength", "9", "5", "5"),
    (TEXT, "contentMediaType", "", "application/json", "'application/json'"),
    (NUMBER, "multipleOf", "5", "10", "10"),
    (NUMBER, "exclusiveMinimum", "", "0", "0"),
    (LIST, "uniqueItems", "", "true", "true"),
    (LIST, "contains", "", "{const: x}", '{"enum": ["x"]}'),
    (LIST, "minItems", "", "1", "1"),
    (MAP, "propertyNames", "", "{pattern: ^a}", '{"pattern": "^a"}'),
    (MAP, "minProperties", "", "1", "1"),
    (MAP, "maxProperties", "9", "5", "5"),
    (PAIR, "minProperties", "", "1", "1"),
    (PAIR, "maxProperties", "", "1", "1"),
    (PAIR, "dependentRequired", "", "{a: [b]}", '{"a": ["b"]}'),
    (PAIR, "dependentRequired", "{a: [b]}", "{a: [b], b: [a]}", '{"a": ["b"], "b": ["a"]}'),
    (PAIR, "dependentSchemas", "", "{a: {required: [b]}}", '{"a": {"required": ["b"]}}'),
    (PAIR, "anyOf", "", "[{required: [a]}, {required: [b]}]", '[{"required": ["a"]}, {"required": ["b"]}]'),
    (PAIR, "propertyNames", "", "{maxLength: 4}", '{"maxLength": 4}'),
)


@pytest.mark.parametrize(("schema", "word", "before", "after", "shown"), TIGHTER)
def test_a_keyword_makes_a_schema_tighter_or_looser(
    schema: str, word: str, before: str, after: str, shown: str
) -> None:
    looser = also(schema, f"{word}: {before}") if before else schema
    tighter = also(schema, f"{word}: {after}")
    ((code, level, subject, message),) = wire(sent(looser), sent(tighter))
    assert (code, level, subject) == ("request-constraint-tightened", BREAKING, f"POST /a > body ({word})")
    assert message.startswith(f"`{word}` of `POST /a > body` is {shown}")
    assert message.endswith("was not there") is (before == "")
    found = wire(sent(tighter), sent(looser))
    assert [item[:3] for item in found] == [("request-constraint-loosened", MINOR, f"POST /a > body ({word})")]
    for old, new, kind in ((looser, tighter, "tightened"), (tighter, looser, "loosened")):
        found = wire(answered(old), answered(new))
        assert [item[:2] for item in found] == [(f"response-constraint-{kind}", PATCH)]


OTHERWISE = (
    (TEXT, "pattern", "^a", "^b"),
    (TEXT, "not", "{const: x}", "{const: y}"),
    (NUMBER, "multipleOf", "4", "6"),
    (PAIR, "dependentRequired", "{a: [b]}", "{b: [a]}"),
    (PAIR, "if", "{required: [a]}, then: {required: [b]}", "{required: [b]}, then: {required: [a]}"),
)


@pytest.mark.parametrize(("schema", "word", "before", "after"), OTHERWISE)
def test_what_is_neither_tighter_nor_looser_is_called_neither(schema: str, word: str, before: str, after: str) -> None:
    old, new = (also(schema, f"{word}: {value}") for value in (before, after))
    found = wire(sent(old), sent(new))
    assert [item[:3] for item in found] == [("request-constraint-changed", BREAKING, f"POST /a > body ({word})")]
    assert [item[:2] for item in wire(answered(old), answered(new))] == [("response-constraint-changed", PATCH)]


@pytest.mark.parametrize("value", ["{contentEncoding: base64}", "{format: byte}"])
def test_a_text_that_is_encoded_travels_otherwise_both_ways(value: str) -> None:
    encoded = also("{type: string}", value[1:-1])
    for old, new, sentence in (
        (TEXT, encoded, "`contentEncoding` of `{}` is 'base64', was not there"),
        (encoded, TEXT, "`contentEncoding` of `{}` is not there, was 'base64'"),
    ):
        request, response = "POST /a > body", "GET /a > 200"
        assert wire(sent(old), sent(new)) == [
            ("request-encoding-changed", BREAKING, f"{request} (contentEncoding)", sentence.format(request))
        ]
        assert wire(answered(old), answered(new)) == [
            ("response-encoding-changed", BREAKING, f"{response} (contentEncoding)", sentence.format(response))
        ]


def test_formats_are_hints_unless_they_limit() -> None:
    assert [item[:2] for item in wire(sent(TEXT), sent("{type: string, format: email}"))] == [
        ("request-format-changed", MINOR)
    ]
    assert [item[:2] for item in wire(sent(WHOLE), sent("{type: integer, format: int32}"))] == [
        ("request-constraint-tightened", BREAKING)
    ]
    assert wire(sent(WHOLE), sent("{type: integer, format: int64}")) == []
    assert [item[0] for item in wire(sent(TEXT), sent("{type: string, format: date}"))] == ["request-type-narrowed"]


def test_the_order_of_positions_counts() -> None:
    old = "{type: array, prefixItems: [{type: string}, {type: integer}]}"
    new = "{type: array, prefixItems: [{type: integer}, {type: string}]}"
    assert [item[:2] for item in wire(sent(old), sent(new))] == [("request-encoding-changed", BREAKING)]
    assert [item[:2] for item in wire(answered(old), answered(new))] == [("response-encoding-changed", BREAKING)]


def test_limits_inside_unions_are_found() -> None:
    old = "{anyOf: [{type: string, maxLength: 9}, {type: integer, maximum: 9}]}"
    new = "{anyOf: [{type: string, maxLength: 5}, {type: integer, maximum: 12}]}"
    assert [item[:3] for item in wire(sent(old), sent(new))] == [
        ("request-constraint-loosened", MINOR, "POST /a > body (maximum)"),
        ("request-constraint-tightened", BREAKING, "POST /a > body (maxLength)"),
    ]


def test_what_stands_beside_a_reference_is_found_once() -> None:
    components = {"schemas": {"Name": {"type": "string", "maxLength": 9}}}
    plain = "{type: object, properties: {n: {$ref: '#/components/schemas/Name'}}}"
    beside = "{type: object, properties: {n: {$ref: '#/components/schemas/Name', minLength: 2}}}"
    found = wire(sent(plain, components=components), sent(beside, components=components))
    assert [item[:3] for item in found] == [
        ("request-constraint-tightened", BREAKING, "POST /a > body > n (minLength)")
    ]
    tighter = {"schemas": {"Name": {"type": "string", "maxLength": 5}}}
    found = wire(sent(beside, components=components), sent(beside, components=tighter))
    assert [item[:3] for item in found] == [("request-constraint-tightened", BREAKING, "Name (maxLength)")]


SAME = (
    ("{type: integer, minimum: 0}", "{type: integer, exclusiveMinimum: -1}"),
    ("{type: integer, maximum: 9}", "{type: integer, exclusiveMaximum: 10}"),
    ("{type: integer, minimum: 1}", "{type: integer, minimum: 0, exclusiveMinimum: 0}"),
    ("{type: integer, minimum: 1}", "{type: integer, minimum: 0.5}"),
    ("{type: [integer, 'null'], minimum: 0}", "{type: [integer, 'null'], exclusiveMinimum: -1}"),
    ("{type: number, exclusiveMinimum: 3}", "{type: number, minimum: 2, exclusiveMinimum: 3}"),
    ("{type: string, maxLength: 5}", "{allOf: [{type: string, maxLength: 5}, {maxLength: 9}]}"),
    ("{type: string, minLength: 0}", "{type: string}"),
    ("{type: string, format: byte}", "{type: string, contentEncoding: base64}"),
    ("{type: string, format: binary}", "{type: string, contentMediaType: application/octet-stream}"),
    ("{type: string, not: {const: x}}", "{type: string, not: {enum: [x]}}"),
    ("{type: string, not: {enum: [x, y]}}", "{type: string, not: {enum: [y, x], description: These}}"),
    ("{type: integer, maxLength: 3}", "{type: integer}"),
    (also(PAIR, "dependencies: {a: [b]}"), also(PAIR, "dependentRequired: {a: [b]}")),
    (also(PAIR, "dependentRequired: {a: []}"), PAIR),
    (also(PAIR, "additionalProperties: true"), PAIR),
    (also(PAIR, "additionalProperties: {}"), PAIR),
    (also(PAIR, "unevaluatedProperties: false"), also(PAIR, "additionalProperties: false")),
    (also(PAIR, "if: {required: [a]}"), PAIR),
    ("{type: array, items: {}}", "{type: array, items: true}"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_equal_spellings_are_silent(one: str, other: str) -> None:
    for place in (sent, answered):
        assert between(place(one), place(other)) == ()
        assert between(place(other), place(one)) == ()


def test_a_limit_that_is_not_allowed_itself_is_tighter() -> None:
    old, new = "{type: number, minimum: 0}", "{type: number, exclusiveMinimum: 0}"
    sentences = [item[3] for item in (*wire(sent(old), sent(new)), *wire(sent(new), sent(old)))]
    assert sentences == [
        "`exclusiveMinimum` of `POST /a > body` is 0, was `minimum` 0",
        "`minimum` of `POST /a > body` is 0, was `exclusiveMinimum` 0",
    ]
    assert [item[:2] for item in wire(sent(old), sent(new))] == [("request-constraint-tightened", BREAKING)]
    assert [item[:2] for item in wire(sent(new), sent(old))] == [("request-constraint-loosened", MINOR)]
    assert [
        item[:2] for item in wire(sent("{type: number, exclusiveMinimum: 0}"), sent("{type: number, minimum: 1}"))
    ] == [("request-constraint-tightened", BREAKING)]


def test_a_schema_that_refers_to_itself_many_times_is_compared_in_no_time() -> None:
    tree = {
        f"N{level}": {
            "allOf": [{"$ref": f"#/components/schemas/N{level + 1}"}] * 4,
            "not": {"$ref": f"#/components/schemas/N{level + 1}"},
        }
        for level in range(30)
    } | {"N30": {"type": "object", "properties": {"a": {"type": "string"}}}}
    changed = {**tree, "N30": {"type": "object", "properties": {"a": {"type": "string"}}, "minProperties": 1}}
    use = "{$ref: '#/components/schemas/N20'}"
    found = wire(sent(use, components={"schemas": tree}), sent(use, components={"schemas": changed}))
    assert "request-constraint-tightened" in {item[0] for item in found}


def test_one_more_alternative_allows_more() -> None:
    old, new = (
        also(PAIR, f"anyOf: [{{required: [a]}}, {{required: [b]}}{more}]") for more in ("", ", {required: [c]}")
    )
    assert [item[:2] for item in wire(sent(old), sent(new))] == [("request-constraint-loosened", MINOR)]
    assert [item[:2] for item in wire(sent(new), sent(old))] == [("request-constraint-tightened", BREAKING)]


def test_alternatives_of_one_kind_are_compared_as_they_stand() -> None:
    old = "{anyOf: [{type: string, maxLength: 5}, {type: string, pattern: ^a}]}"
    new = old.replace("5", "4")
    assert [item[:3] for item in wire(sent(old), sent(new))] == [
        ("request-constraint-changed", BREAKING, "POST /a > body (anyOf)")
    ]
    assert between(sent(old), sent("{anyOf: [{type: string, pattern: ^a}, {type: string, maxLength: 5}]}")) == ()


def test_a_schema_inside_a_keyword_goes_one_way() -> None:
    names = [also(MAP, f"propertyNames: {{enum: [{listed}]}}") for listed in ("a", "a, b")]
    assert [item[0] for item in wire(sent(names[0]), sent(names[1]))] == ["request-constraint-loosened"]
    assert [item[0] for item in wire(sent(names[1]), sent(names[0]))] == ["request-constraint-tightened"]


def test_lists_without_items_are_called_nothing_else() -> None:
    (found,) = wire(sent(LIST), sent("{type: array, items: false}"))
    sentence = "`items` of `POST /a > body` is false, was not there"
    assert found == ("request-constraint-tightened", BREAKING, "POST /a > body (items)", sentence)
    (found,) = wire(
        sent("{type: array, prefixItems: [{type: string}]}"),
        sent("{type: array, prefixItems: [{type: string}], items: false}"),
    )
    assert found[:2] == ("request-constraint-tightened", BREAKING)


def test_xml_counts_where_xml_travels() -> None:
    old = "{type: object, properties: {a: {type: string}}}"
    new = "{type: object, properties: {a: {type: string, xml: {attribute: true}}}}"
    assert between(sent(old), sent(new)) == ()
    found = wire(sent(old, media="application/xml"), sent(new, media="application/xml"))
    assert [item[:3] for item in found] == [("request-encoding-changed", BREAKING, "POST /a > body > a (xml)")]


def test_what_webhooks_carry_is_read_where_it_stands() -> None:
    def document(schema: str) -> Root:
        body = {"content": {"application/json": {"schema": read(schema)}}}
        return api({}, webhooks={"done": {"post": {"requestBody": body, "responses": {}}}})

    found = wire(document(TEXT), document("{type: string, contentEncoding: base64}"))
    assert [item[:3] for item in found] == [("response-encoding-changed", BREAKING, "webhook done (contentEncoding)")]


@pytest.mark.parametrize(("schema", "before"), [(MAP, "[]"), (PAIR, "[a]")])
def test_a_field_may_be_required_without_being_declared(schema: str, before: str) -> None:
    old, new = (also(schema, f"required: {listed}") for listed in (before, "[a, z]" if schema == PAIR else "[z]"))
    subject, place = "POST /a > body (required)", "`POST /a > body`"
    assert wire(sent(old), sent(new)) == [
        ("request-constraint-tightened", BREAKING, subject, f'{place} must have "z", which it does not declare')
    ]
    assert wire(sent(new), sent(old)) == [
        ("request-constraint-loosened", MINOR, subject, f'{place} need not have "z", which it does not declare')
    ]
