"""Bases and heirs: schemas that include another by `allOf`, and what the base is to those who read it."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import JsonValue
from tests.unit.openapi.build import Json, Parsed, named, obj, parse_schemas, ref, text

DOG_ITSELF = "#/components/schemas/Dog/properties"


def test_base_with_subtypes_is_a_union_of_them() -> None:
    base: JsonValue = {
        **obj(["kind"], kind=text()),
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}},
    }
    schemas: Json = {
        "Pet": base,
        "Cat": {"allOf": [ref("Pet"), obj(lives=text())]},
        "Dog": {"allOf": [ref("Pet"), obj(tricks=text())]},
        "Puppy": {"allOf": [ref("Dog"), obj(age=text())]},
    }
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "Dog": named(DOG_ITSELF), "Puppy": named("Puppy")}
    assert parsed.tag("Dog")[1] == {"Puppy": named("Puppy"), "Dog": named(DOG_ITSELF)}
    assert parsed.fields(DOG_ITSELF) == ["kind!", "tricks"]
    assert parsed.fields("Puppy") == ["kind!", "tricks", "age"]


def test_subtypes_that_add_nothing_to_their_base_are_objects_of_their_own() -> None:
    schemas: Json = {
        "Pet": {**obj(["kind"], kind=text()), "discriminator": {"propertyName": "kind"}},
        "Cat": {"allOf": [ref("Pet"), {"type": "object"}]},
        "Fish": {"description": "It swims.", "allOf": [ref("Pet")]},
        "Goldfish": {"allOf": [ref("Fish")]},
    }
    parsed = parse_schemas(schemas)
    fish, pet = "#/components/schemas/Fish/properties", "#/components/schemas/Pet/properties"
    variants = {"Cat": named("Cat"), "Fish": named(fish), "Goldfish": named("Goldfish"), "Pet": named(pet)}
    assert parsed.tag("Pet")[1] == variants
    assert parsed.fields("Cat") == parsed.fields(fish) == parsed.fields(pet) == ["kind!"]
    assert parsed.codes == []


def test_base_that_is_one_of_its_own_values() -> None:
    mapping: JsonValue = {"cat": "Cat", "pet": "Pet"}
    schemas: Json = {
        "Pet": {**obj(kind=text()), "discriminator": {"propertyName": "kind", "mapping": mapping}},
        "Cat": {"allOf": [ref("Pet"), obj(lives=text())]},
    }
    own = "#/components/schemas/Pet/properties"
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "pet": named(own)}
    assert parsed.fields(own) == ["kind"]


def test_base_without_subtypes_is_an_object() -> None:
    parsed = parse_schemas({"Pet": {**obj(kind=text()), "discriminator": {"propertyName": "kind"}}})
    assert parsed.fields("Pet") == ["kind"]


@pytest.mark.parametrize("values", [None, ["pet", "cat", "dog"], ["cat", "dog"]])
def test_a_base_is_one_of_its_values_unless_its_tag_has_no_value_for_it(values: list[JsonValue] | None) -> None:
    schemas: Json = {
        "Pet": {**obj(kind=text(*(values or ()))), "discriminator": {"propertyName": "kind"}},
        "Cat": {"allOf": [ref("Pet"), obj(lives=text())]},
        "Dog": {"allOf": [ref("Pet"), obj(tricks=text())]},
    }
    parsed = parse_schemas(schemas)
    own = named("#/components/schemas/Pet/properties")
    assert (own in parsed.union("Pet").variants) is (values is None or "pet" in values)
    assert (own in parsed.tag("Pet")[1].values()) is (values is None or "pet" in values)
    assert parsed.codes == []


def _listed(keyword: str, *names: str, **discriminator: JsonValue) -> Parsed:
    """Shapes that list heirs, each of which includes what it is an heir of."""
    tag: Json = {"discriminator": {"propertyName": "kind", **discriminator}} if discriminator else {}
    return parse_schemas(
        {
            "Shape": {**obj(["kind"], kind=text(), label=text()), keyword: [ref(name) for name in names], **tag},
            "Circle": {"allOf": [ref("Shape"), obj(["radius"], radius=text())]},
            "Square": {"allOf": [ref("Shape"), obj(["side"], side=text())]},
            "Cube": {"allOf": [ref("Square"), obj(["depth"], depth=text())]},
        }
    )


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize("mapped", [True, False])
def test_heirs_that_their_base_lists_have_their_own_properties_and_the_bases(keyword: str, mapped: bool) -> None:
    names = ("Circle", "Square", "Cube")
    mapping: Json = {name.lower(): name for name in names}
    parsed = _listed(keyword, *names, **({"mapping": mapping} if mapped else {}))
    assert parsed.errors() == []
    assert parsed.fields("Circle") == ["kind!", "label", "radius!"]
    assert parsed.fields("Cube") == ["kind!", "label", "side!", "depth!"]
    assert parsed.union("Shape").variants == (named("Circle"), named("Square"), named("Cube"))
    if mapped:
        assert parsed.tag("Shape")[1] == {"circle": named("Circle"), "square": named("Square"), "cube": named("Cube")}
        square = named("#/components/schemas/Square/properties")
        assert parsed.tag("Square")[1] == {"square": square, "cube": named("Cube")}
        assert parsed.fields(square.id) == ["kind!", "label", "side!"]


def test_a_base_with_one_heir_is_that_heir() -> None:
    parsed = _listed("oneOf", "Circle")
    assert parsed.alias("Shape") == named("Circle")
    assert parsed.fields("Circle") == ["kind!", "label", "radius!"]
    assert parsed.errors() == []


def test_heirs_of_listed_heirs_and_bases_of_them_are_in_the_family() -> None:
    assert "unlisted-heir" not in _listed("oneOf", "Circle", "Square").codes
    assert "unlisted-heir" not in _listed("oneOf", "Circle", "Cube").codes
    lost = _listed("oneOf", "Square", "Cube")
    assert lost.finding("unlisted-heir").at == "#/components/schemas/Circle"
    assert lost.fields("Circle") == ["kind!", "label", "radius!"]


def test_a_base_may_name_itself_among_its_heirs() -> None:
    own = named("#/components/schemas/Shape/properties")
    listed = _listed("oneOf", "Shape", "Circle")
    assert set(listed.union("Shape").variants) == {own, named("Circle")}
    mapped = _listed("oneOf", "Circle", mapping={"plain": "Shape", "circle": "Circle"})
    assert mapped.tag("Shape")[1] == {"plain": own, "circle": named("Circle")}
    assert mapped.fields(own.id) == ["kind!", "label"]
    assert mapped.errors() == listed.errors() == []


def test_an_extension_of_a_family_that_has_no_name_is_any_of_its_members() -> None:
    extended = obj(it={"allOf": [ref("Shape"), obj(["size"], size=text())]})
    schemas: Json = {
        "Shape": {**obj(["kind"], kind=text()), "oneOf": [ref("Circle"), ref("Square")]},
        "Circle": {"allOf": [ref("Shape"), obj(radius=text())]},
        "Square": {"allOf": [ref("Shape"), obj(side=text())]},
        "Holder": extended,
    }
    parsed = parse_schemas(schemas)
    it = "#/components/schemas/Holder/properties/it"
    assert parsed.fields(f"{it}/oneOf/0") == ["kind!", "size!", "radius"]
    assert parsed.fields(f"{it}/oneOf/1") == ["kind!", "size!", "side"]


def test_unions_that_their_variants_do_not_include_are_conditions() -> None:
    schemas: Json = {
        "Payment": {"oneOf": [ref("Card"), ref("Bank")]},
        "Card": obj(["number"], number=text()),
        "Bank": obj(["iban"], iban=text()),
        "Refund": {"allOf": [ref("Payment"), obj(["reason"], reason=text())]},
    }
    parsed = parse_schemas(schemas)
    assert [parsed.fields(f"#/components/schemas/Refund/oneOf/{index}") for index in (0, 1)] == [
        ["reason!", "number!"],
        ["reason!", "iban!"],
    ]
