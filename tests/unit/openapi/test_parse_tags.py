"""How the variants of a union are told apart."""

from __future__ import annotations

from sdkgen.model.ir import Discriminator, JsonValue, UnionOf
from sdkgen.openapi import event_tag, infer_tag
from tests.unit.openapi.build import Json, named, obj, parse_schemas, ref, text

CAT: JsonValue = obj(["kind"], kind=text(), lives={"type": "integer"})
DOG: JsonValue = obj(["kind"], kind=text(), tricks={"type": "integer"})


def _union(*names: str, **discriminator: JsonValue) -> Json:
    tag: Json = {"discriminator": {"propertyName": "kind", **discriminator}} if discriminator else {}
    return {"oneOf": [ref(name) for name in names], **tag}


def test_mapping_with_references_names_and_several_values() -> None:
    mapping: JsonValue = {"cat": "#/components/schemas/Cat", "Cat": "Cat", "dog": "#/components/schemas/Dog"}
    parsed = parse_schemas({"Cat": CAT, "Dog": DOG, "Pet": _union("Cat", "Dog", mapping=mapping)})
    assert parsed.tag("Pet") == (("kind",), {"cat": named("Cat"), "Cat": named("Cat"), "dog": named("Dog")}, True)
    assert parsed.codes == []


def test_without_mapping_the_component_names_are_the_values() -> None:
    parsed = parse_schemas(
        {"Cat": CAT, "Dog": DOG, "Pet": {**_union("Cat", "Dog"), "discriminator": {"propertyName": "kind"}}}
    )
    assert parsed.tag("Pet")[1] == {"Cat": named("Cat"), "Dog": named("Dog")}


def test_without_mapping_real_values_beat_component_names() -> None:
    schemas: Json = {
        "Cat": obj(kind=text("cat")),
        "Dog": obj(kind={"const": "dog"}),
        "Cow": obj(kind={"type": "string", "default": "cow"}),
        "Pet": {**_union("Cat", "Dog", "Cow"), "discriminator": {"propertyName": "kind"}},
    }
    assert parse_schemas(schemas).tag("Pet")[1] == {"cat": named("Cat"), "dog": named("Dog"), "cow": named("Cow")}


def test_mapping_beats_enums_that_say_otherwise() -> None:
    both = text("cat", "dog")
    schemas: Json = {
        "Cat": obj(kind=both),
        "Dog": obj(kind=both),
        "Pet": _union("Cat", "Dog", mapping={"cat": "Cat", "dog": "Dog"}),
    }
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "dog": named("Dog")}
    assert parsed.codes == []


def test_mapping_that_leaves_out_a_variant_is_completed() -> None:
    schemas: Json = {
        "Cat": CAT,
        "Dog": obj(kind=text("dog")),
        "Pet": _union("Cat", "Dog", mapping={"cat": "#/components/schemas/Cat"}),
    }
    assert parse_schemas(schemas).tag("Pet")[1] == {"cat": named("Cat"), "dog": named("Dog")}


def test_variant_that_is_a_tagged_union_itself() -> None:
    schemas: Json = {
        "Nova": obj(["model"], model=text("nova")),
        "Flux": obj(["model"], model=text("flux")),
        "Deep": {"oneOf": [ref("Nova"), ref("Flux")], "discriminator": {"propertyName": "model"}},
        "Cat": CAT,
        "Pet": _union("Cat", "Deep", mapping={"cat": "Cat", "deep": "Deep"}),
    }
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "deep": named("Deep")}
    assert parsed.tag("Deep") == (("model",), {"nova": named("Nova"), "flux": named("Flux")}, True)


def test_inline_union_in_a_tagged_union_gets_a_definition() -> None:
    inner: JsonValue = {"oneOf": [obj(kind=text("a"), a=text()), obj(kind=text("b"), b=text())]}
    parsed = parse_schemas(
        {"Cat": obj(kind=text("cat")), "Pet": {"oneOf": [ref("Cat"), inner], "discriminator": {"propertyName": "kind"}}}
    )
    at = "#/components/schemas/Pet/oneOf/1"
    assert parsed.union("Pet").variants == (named("Cat"), named(at))
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "a": named(at), "b": named(at)}
    assert parsed.tag(at)[1] == {"a": named(f"{at}/oneOf/0"), "b": named(f"{at}/oneOf/1")}


def test_mapping_finds_variants_merged_with_siblings() -> None:
    schemas: Json = {
        "Cat": obj(lives=text()),
        "Dog": obj(tricks=text()),
        "Pet": {**obj(["kind"], kind=text()), **dict(_union("Cat", "Dog", mapping={"c": "Cat", "d": "Dog"}))},
    }
    at = "#/components/schemas/Pet/oneOf"
    assert parse_schemas(schemas).tag("Pet")[1] == {"c": named(f"{at}/0"), "d": named(f"{at}/1")}


def test_mapping_beyond_the_variants_adds_one() -> None:
    parsed = parse_schemas({"Cat": CAT, "Dog": DOG, "Pet": _union("Cat", mapping={"c": "Cat", "d": "Dog"})})
    assert parsed.union("Pet").variants == (named("Cat"), named("Dog"))
    assert parsed.tag("Pet")[1] == {"c": named("Cat"), "d": named("Dog")}
    assert parsed.codes == ["mapping-adds"]


def test_mapping_to_nowhere_is_reported() -> None:
    parsed = parse_schemas(
        {"Cat": CAT, "Dog": DOG, "Pet": _union("Cat", "Dog", mapping={"c": "Cat", "d": "Dog", "x": "#/nope"})}
    )
    assert parsed.tag("Pet")[1] == {"c": named("Cat"), "d": named("Dog")}
    assert parsed.finding("bad-mapping").at == "#/components/schemas/Pet/discriminator/mapping/x"


def test_two_variants_with_one_value_are_reported() -> None:
    schemas: Json = {
        "Cat": obj(kind=text("pet"), a=text()),
        "Dog": obj(kind=text("pet"), b=text()),
        "Pet": {**_union("Cat", "Dog"), "discriminator": {"propertyName": "kind"}},
    }
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"pet": named("Cat")}
    assert parsed.codes == ["ambiguous-tag", "untagged-variant"]


def test_inherited_enum_that_resembles_no_name_tells_nothing() -> None:
    kind: Json = {"kind": {"enum": ["a", "b"]}}
    schemas: Json = {name: obj(["kind"], **kind) for name in ("Cat", "Dog")}
    parsed = parse_schemas({**schemas, "Pet": _union("Cat", "Dog", propertyName="kind")})
    assert parsed.tag("Pet")[1] == {}
    assert parsed.codes == ["untagged-variant"]
    left = parse_schemas({**schemas, "Pet": _union("Cat", "Dog", mapping={"b": "Dog"})})
    assert left.tag("Pet")[1] == {"a": named("Cat"), "b": named("Dog")}
    assert left.codes == []


def test_discriminator_on_a_union_of_scalars_is_ignored() -> None:
    parsed = parse_schemas(
        {"Cat": CAT, "It": {"oneOf": [ref("Cat"), text()], "discriminator": {"propertyName": "kind"}}}
    )
    assert parsed.union("It") == UnionOf((named("Cat"), parsed.union("It").variants[1]))
    assert parsed.codes == ["bad-discriminator"]


def test_tag_is_inferred_from_constants() -> None:
    schemas: Json = {
        "Cat": obj(name=text(), kind={"const": "cat"}),
        "Dog": obj(kind=text("dog", "puppy"), name=text()),
        "Pet": {"anyOf": [ref("Cat"), ref("Dog")]},
    }
    expected = {"cat": named("Cat"), "dog": named("Dog"), "puppy": named("Dog")}
    assert parse_schemas(schemas).tag("Pet") == (("kind",), expected, False)


def test_tag_is_inferred_from_a_named_enum() -> None:
    schemas: Json = {
        "CatKind": text("cat"),
        "Cat": obj(kind=ref("CatKind")),
        "Dog": obj(kind=text("dog")),
        "Pet": {"anyOf": [ref("Cat"), ref("Dog")]},
    }
    assert parse_schemas(schemas).tag("Pet")[1] == {"cat": named("Cat"), "dog": named("Dog")}


def test_required_tag_is_preferred() -> None:
    schemas: Json = {
        "Cat": obj(["type"], sort=text("a"), type=text("cat")),
        "Dog": obj(["type"], sort=text("b"), type=text("dog")),
        "Pet": {"anyOf": [ref("Cat"), ref("Dog")]},
    }
    assert parse_schemas(schemas).tag("Pet")[0] == ("type",)


def test_tag_in_an_envelope() -> None:
    schemas: Json = {
        "Call": obj(data=obj(event_type=text("call.start"), payload=obj(a=text()))),
        "Fax": obj(data=obj(event_type=text("fax.sent", "fax.failed"), payload=obj(b=text()))),
        "Event": {"oneOf": [ref("Call"), ref("Fax")]},
    }
    parsed = parse_schemas(schemas)
    values = {"call.start": named("Call"), "fax.failed": named("Fax"), "fax.sent": named("Fax")}
    assert parsed.tag("Event") == (("data", "event_type"), values, False)
    tag = infer_tag([named("Call"), named("Fax")], parsed.api.types)
    assert tag == parsed.union("Event").tag


def test_tag_of_webhooks() -> None:
    def event(schema: JsonValue) -> JsonValue:
        return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}

    schemas: Json = {
        "Call": obj(data=obj(event_type=text("call.start"), kind=text("x"))),
        "Fax": obj(data=obj(event_type=text("fax.sent", "fax.failed"))),
        "Flat": obj(a=text()),
        "Again": obj(data=obj(event_type=text("call.start"))),
    }
    hooks: Json = {name: event(ref(name)) for name in schemas}
    tag, others = event_tag(parse_schemas(schemas, webhooks=hooks).api)
    mapping = (("call.start", named("Call")), ("fax.failed", named("Fax")), ("fax.sent", named("Fax")))
    assert tag == Discriminator(("data", "event_type"), mapping, declared=False)
    assert others == (named("Flat"), named("Again"))


def test_webhooks_without_a_tag() -> None:
    assert event_tag(parse_schemas({}).api) == (None, ())


def test_overlapping_values_are_no_tag() -> None:
    schemas: Json = {
        "Cat": obj(kind=text("cat", "pet"), a=text()),
        "Dog": obj(kind=text("dog", "pet"), b=text()),
        "Pet": {"anyOf": [ref("Cat"), ref("Dog")]},
    }
    parsed = parse_schemas(schemas)
    assert parsed.union("Pet").tag is None
    assert parsed.finding("ambiguous-union").at == "#/components/schemas/Pet"


def test_variants_with_required_properties_of_their_own_are_not_ambiguous() -> None:
    schemas: Json = {
        "Cat": obj(["lives"], lives=text()),
        "Dog": obj(["tricks"], tricks=text()),
        "Pet": {"anyOf": [ref("Cat"), ref("Dog")]},
    }
    assert parse_schemas(schemas).codes == []
