"""`oneOf` and `anyOf` without regard to tags."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, MapOf, Nullable, TypeRef, UnionOf
from tests.unit.openapi.build import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    NULL,
    STRING,
    named,
    obj,
    parse_schemas,
    ref,
    text,
    type_of,
)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [text()]}, STRING),
        ({"oneOf": [text(), {"type": "integer"}]}, UnionOf((STRING, INTEGER))),
        ({"anyOf": [text(), {"type": "integer"}, text()]}, UnionOf((STRING, INTEGER))),
        (
            {"oneOf": [{"oneOf": [text(), {"type": "integer"}]}, {"type": "boolean"}]},
            UnionOf((STRING, INTEGER, BOOLEAN)),
        ),
        ({"oneOf": [text("a"), text("b", "a"), {"const": "c"}]}, Choice(("a", "b", "c"))),
        ({"anyOf": [text(), text("a", "b")]}, UnionOf((STRING, Choice(("a", "b"))))),
        ({"oneOf": [text("true", "false"), {"type": "boolean"}]}, UnionOf((Choice(("true", "false")), BOOLEAN))),
        ({"oneOf": [text(), {"type": "array", "items": text()}]}, UnionOf((STRING, ListOf(STRING)))),
        ({"oneOf": [text(), {"type": ["integer", "null"]}]}, Nullable(UnionOf((STRING, INTEGER)))),
        ({"oneOf": [text(), {}]}, Anything()),
        ({"oneOf": [text(), False]}, STRING),
        ({"oneOf": [{"type": "null"}, {"type": "null"}]}, NULL),
        ({"oneOf": [{"additionalProperties": text()}, text()]}, UnionOf((MapOf(STRING), STRING))),
    ],
)
def test_union(schema: JsonValue, expected: TypeRef) -> None:
    assert type_of(schema) == expected


def test_base_type_is_inherited_by_branches_that_say_none() -> None:
    found = type_of({"type": "string", "anyOf": [{"format": "date-time"}, {"enum": ["now"]}]})
    assert found == UnionOf((DATETIME, Choice(("now",))))


def test_union_of_named_schemas_keeps_their_names() -> None:
    parsed = parse_schemas({"A": text("a", "b"), "B": text("b", "c"), "It": {"oneOf": [ref("A"), ref("B")]}})
    assert parsed.alias("It") == UnionOf((named("A"), named("B")))


def test_type_object_beside_a_union_changes_nothing() -> None:
    parsed = parse_schemas(
        {"A": obj(["a"], a=text()), "B": obj(["b"], b=text()), "It": {"type": "object", "oneOf": [ref("A"), ref("B")]}}
    )
    assert parsed.alias("It") == UnionOf((named("A"), named("B")))


def test_branches_that_only_require_leave_one_object() -> None:
    parsed = parse_schemas(
        {
            "It": {
                **obj(["id"], id=text(), url=text(), file=text()),
                "anyOf": [{"required": ["url"]}, {"required": ["file"]}],
            }
        }
    )
    assert parsed.fields("It") == ["id!", "url", "file"]


def test_what_every_branch_requires_is_required() -> None:
    branches: JsonValue = [{"required": ["url", "id"]}, {"required": ["file", "id"], "title": "By file"}]
    parsed = parse_schemas({"It": {**obj(id=text(), url=text(), file=text()), "oneOf": branches}})
    assert parsed.fields("It") == ["id!", "url", "file"]


def test_branch_that_requires_nothing_makes_nothing_required() -> None:
    parsed = parse_schemas({"It": {**obj(a=text()), "anyOf": [{"required": ["a"]}, True]}})
    assert parsed.fields("It") == ["a"]


def test_branches_that_forbid_each_others_property_leave_one_object() -> None:
    branches: JsonValue = [
        {"required": ["url"], "properties": {"xml": {"not": {}}}},
        {"required": ["xml"], "properties": {"url": {"not": {}}}},
        {"properties": {"xml": {"not": {}}, "url": False}},
    ]
    parsed = parse_schemas({"It": {**obj(["to"], to=text(), url=text(), xml=text()), "oneOf": branches}})
    assert parsed.fields("It") == ["to!", "url", "xml"]
    assert parsed.codes == []


def test_properties_beside_a_union_are_in_every_variant() -> None:
    parsed = parse_schemas({"It": {**obj(["id"], id=text()), "oneOf": [obj(["a"], a=text()), obj(["b"], b=text())]}})
    assert parsed.fields("#/components/schemas/It/oneOf/0") == ["id!", "a!"]
    assert parsed.fields("#/components/schemas/It/oneOf/1") == ["id!", "b!"]


def test_properties_beside_references_are_merged_into_copies() -> None:
    parsed = parse_schemas(
        {"A": obj(["a"], a=text()), "B": obj(["b"], b=text()), "It": {**obj(id=text()), "oneOf": [ref("A"), ref("B")]}}
    )
    assert parsed.alias("It") == UnionOf(
        (named("#/components/schemas/It/oneOf/0"), named("#/components/schemas/It/oneOf/1"))
    )
    assert parsed.fields("#/components/schemas/It/oneOf/0") == ["id", "a!"]
    assert parsed.fields("A") == ["a!"]


def test_references_that_repeat_the_properties_beside_them_keep_their_names() -> None:
    parsed = parse_schemas(
        {
            "A": obj(["kind"], kind=text("a"), a=text()),
            "B": obj(["kind"], kind=text("b"), b=text()),
            "It": {**obj(["kind"], kind=text()), "oneOf": [ref("A"), ref("B")]},
        }
    )
    assert parsed.union("It").variants == (named("A"), named("B"))


def test_single_branch_is_merged_with_what_stands_beside_it() -> None:
    parsed = parse_schemas({"It": {**obj(["id"], id=text()), "oneOf": [obj(a=text())]}})
    assert parsed.fields("It") == ["id!", "a"]


def test_null_and_one_object_make_a_nullable_object() -> None:
    parsed = parse_schemas({"It": {"oneOf": [obj(a=text()), {"type": "null"}]}, "Holder": obj(x=ref("It"))})
    assert parsed.fields("It") == ["a"]
    assert parsed.field("Holder", "x").type == Nullable(named("It"))


def test_nullable_variant_makes_the_union_nullable() -> None:
    parsed = parse_schemas(
        {
            "A": {**obj(["a"], a=text()), "nullable": True},
            "B": obj(["b"], b=text()),
            "It": {"oneOf": [ref("A"), ref("B")]},
        }
    )
    assert parsed.alias("It") == Nullable(UnionOf((named("A"), named("B"))))


def test_union_of_lists_maps_and_pages() -> None:
    page: JsonValue = obj(["records"], records={"type": "array", "items": text()})
    parsed = parse_schemas(
        {
            "Page": page,
            "It": {
                "oneOf": [
                    {"type": "array", "items": text()},
                    {"type": "array", "items": {"type": "object"}},
                    {"type": "object", "additionalProperties": text()},
                    ref("Page"),
                ]
            },
        }
    )
    anything = MapOf(Anything())
    assert parsed.alias("It") == UnionOf((ListOf(STRING), ListOf(anything), MapOf(STRING), named("Page")))


@pytest.mark.parametrize("branches", [[], None, 5, {}, "x"])
def test_broken_union_is_reported_and_ignored(branches: JsonValue) -> None:
    parsed = parse_schemas({"It": {**obj(a=text()), "oneOf": branches}})
    assert parsed.fields("It") == ["a"]
    assert parsed.finding("bad-member").at == "#/components/schemas/It/oneOf"


def test_broken_branch_is_reported_at_its_place() -> None:
    parsed = parse_schemas({"It": {"oneOf": [text(), 5]}})
    assert parsed.finding("bad-schema").at == "#/components/schemas/It/oneOf/1"


def test_too_many_combinations_are_cut_off() -> None:
    branches: list[JsonValue] = [obj(**{f"p{index}": text()}) for index in range(5)]
    group: JsonValue = {"oneOf": branches}
    parsed = parse_schemas({"It": {"allOf": [group, group, group, group]}})
    assert "too-many-variants" in parsed.codes
    assert len(parsed.api.types) < 100


def test_mutually_recursive_unions() -> None:
    parsed = parse_schemas(
        {
            "Expression": {"oneOf": [ref("Number"), ref("Sum")]},
            "Number": obj(["value"], value={"type": "number"}),
            "Sum": obj(["left", "right"], left=ref("Expression"), right=ref("Expression")),
        }
    )
    assert parsed.union("Expression").variants == (named("Number"), named("Sum"))
    assert parsed.field("Sum", "left").type == named("Expression")
    assert parsed.errors() == []
