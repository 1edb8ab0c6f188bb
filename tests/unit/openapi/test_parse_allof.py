"""`allOf`: merging, and what happens where branches disagree."""

from __future__ import annotations

from sdkgen.model.ir import Choice, JsonValue, ListOf, UnionOf
from tests.unit.openapi.build import INTEGER, STRING, named, obj, parse_schemas, ref, text

BASE: JsonValue = obj(["id"], id=text(), size={"type": "integer"})


def test_fields_of_all_branches_in_order() -> None:
    parsed = parse_schemas({"Base": BASE, "It": {"allOf": [ref("Base"), obj(["b"], a=text(), b=text())]}})
    assert parsed.fields("It") == ["id!", "size", "a", "b!"]
    assert parsed.field("It", "id").at == "#/components/schemas/Base/properties/id"
    assert parsed.fields("Base") == ["id!", "size"]


def test_properties_beside_all_of() -> None:
    parsed = parse_schemas({"Base": BASE, "It": {"allOf": [ref("Base")], **obj(a=text())}})
    assert parsed.fields("It") == ["id!", "size", "a"]


def test_required_names_properties_of_a_sibling_branch() -> None:
    parsed = parse_schemas({"Base": BASE, "It": {"allOf": [ref("Base"), {"required": ["size"]}]}})
    assert parsed.fields("It") == ["id!", "size!"]
    assert parsed.codes == []


def test_single_inline_branch_is_the_schema_itself() -> None:
    parsed = parse_schemas({"It": {"allOf": [obj(a=text())], "description": "Doc."}})
    assert parsed.fields("It") == ["a"]
    assert parsed.object("It").doc == "Doc."


def test_nested_all_of_and_chains() -> None:
    parsed = parse_schemas(
        {
            "Base": BASE,
            "Middle": {"allOf": [ref("Base"), {"allOf": [obj(m=text()), obj(n=text())]}]},
            "It": {"allOf": [ref("Middle"), obj(a=text())]},
        }
    )
    assert parsed.fields("It") == ["id!", "size", "m", "n", "a"]


def test_shared_inline_object_has_one_definition() -> None:
    parsed = parse_schemas({"Base": obj(meta=obj(a=text())), "It": {"allOf": [ref("Base"), obj(b=text())]}})
    assert parsed.field("It", "meta").type == parsed.field("Base", "meta").type
    assert parsed.field("It", "meta").type == named("#/components/schemas/Base/properties/meta")


def test_redefined_property_is_narrowed() -> None:
    parsed = parse_schemas({"Base": obj(kind=text()), "It": {"allOf": [ref("Base"), obj(kind=text("a"))]}})
    assert parsed.field("It", "kind").type == Choice(("a",))
    assert parsed.codes == []


def test_redefinition_that_says_only_words_keeps_the_type() -> None:
    later: JsonValue = obj(size={"description": "In bytes.", "readOnly": True})
    parsed = parse_schemas({"Base": BASE, "It": {"allOf": [ref("Base"), later]}})
    size = parsed.field("It", "size")
    assert (size.type, size.doc, size.read_only) == (INTEGER, "In bytes.", True)


def test_later_definition_wins_a_conflict_which_is_reported() -> None:
    parsed = parse_schemas({"Base": BASE, "It": {"allOf": [ref("Base"), obj(size=text())]}})
    assert parsed.field("It", "size").type == STRING
    assert parsed.codes == ["allof-conflict"]


def test_redefined_object_is_merged() -> None:
    parsed = parse_schemas({"Base": obj(meta=obj(a=text())), "It": {"allOf": [ref("Base"), obj(meta=obj(b=text()))]}})
    assert parsed.fields("#/components/schemas/It/properties/meta") == ["a", "b"]
    assert parsed.fields("#/components/schemas/Base/properties/meta") == ["a"]


def test_redefinition_as_a_named_enum_keeps_the_name() -> None:
    parsed = parse_schemas(
        {"Base": obj(kind=text()), "Kind": text("a", "b"), "It": {"allOf": [ref("Base"), obj(kind=ref("Kind"))]}}
    )
    assert parsed.field("It", "kind").type == named("Kind")


def test_enums_are_intersected() -> None:
    parsed = parse_schemas({"It": {"allOf": [text("a", "b", "c"), {"enum": ["b", "c", "d"]}]}})
    assert parsed.alias("It") == Choice(("b", "c"))


def test_enum_with_a_default_is_the_named_enum() -> None:
    parsed = parse_schemas({"Kind": text("a", "b"), "It": obj(kind={"allOf": [ref("Kind")], "default": "a"})})
    kind = parsed.field("It", "kind")
    assert (kind.type, kind.default) == (named("Kind"), "a")


def test_additional_properties_of_a_branch() -> None:
    parsed = parse_schemas({"It": {"allOf": [obj(a=text()), {"additionalProperties": {"type": "integer"}}]}})
    assert parsed.object("It").additional == INTEGER


def test_all_of_over_one_of_merges_into_each_variant() -> None:
    parsed = parse_schemas(
        {"Base": BASE, "It": {"allOf": [ref("Base"), {"oneOf": [obj(["a"], a=text()), obj(["b"], b=text())]}]}}
    )
    assert parsed.alias("It") == UnionOf(
        (named("#/components/schemas/It/oneOf/0"), named("#/components/schemas/It/oneOf/1"))
    )
    assert parsed.fields("#/components/schemas/It/oneOf/0") == ["id!", "size", "a!"]
    assert parsed.fields("#/components/schemas/It/oneOf/1") == ["id!", "size", "b!"]


def test_base_that_is_a_union_is_merged_variant_by_variant() -> None:
    parsed = parse_schemas(
        {
            "A": obj(["a"], a=text()),
            "B": obj(["b"], b=text()),
            "Either": {"oneOf": [ref("A"), ref("B")]},
            "It": {"allOf": [ref("Either"), obj(c=text())]},
        }
    )
    assert [
        parsed.fields(variant.id) for variant in parsed.union("It").variants if isinstance(variant, type(named("A")))
    ] == [
        ["c", "a!"],
        ["c", "b!"],
    ]


def test_two_unions_multiply() -> None:
    first: JsonValue = {"oneOf": [obj(["a"], a=text()), obj(["b"], b=text())]}
    second: JsonValue = {"oneOf": [obj(["c"], c=text()), obj(["d"], d=text())]}
    parsed = parse_schemas({"It": {"allOf": [first, second]}})
    at = "#/components/schemas/It/oneOf"
    names = [f"{at}/0/oneOf/0", f"{at}/0/oneOf/1", f"{at}/1/oneOf/0", f"{at}/1/oneOf/1"]
    assert parsed.alias("It") == UnionOf(tuple(named(name) for name in names))
    assert [parsed.fields(name) for name in names] == [["a!", "c!"], ["a!", "d!"], ["b!", "c!"], ["b!", "d!"]]


def test_lists_of_merged_objects() -> None:
    items: JsonValue = {"allOf": [ref("Base"), obj(a=text())]}
    parsed = parse_schemas({"Base": BASE, "It": {"type": "array", "items": items}})
    assert parsed.alias("It") == ListOf(named("#/components/schemas/It/items"))
    assert parsed.fields("#/components/schemas/It/items") == ["id!", "size", "a"]


def test_schema_that_contains_itself_keeps_the_rest() -> None:
    parsed = parse_schemas({"It": {"allOf": [ref("It"), obj(a=text())]}})
    assert parsed.fields("It") == ["a"]
    assert parsed.errors() == ["circular-allof"]


def test_two_schemas_that_contain_each_other() -> None:
    parsed = parse_schemas(
        {"A": {"allOf": [ref("B"), obj(a=text())]}, "B": {"allOf": [ref("A"), obj(b=text())]}},
    )
    assert (parsed.fields("A"), parsed.fields("B")) == (["b", "a"], ["a", "b"])
    assert set(parsed.errors()) == {"circular-allof"}


def test_broken_branches_cost_themselves() -> None:
    parsed = parse_schemas({"It": {"allOf": [obj(a=text()), None, 5, ref("Nowhere"), obj(b=text())]}})
    assert parsed.fields("It") == ["a", "b"]
    assert sorted(set(parsed.codes)) == ["bad-schema", "dangling-ref"]
