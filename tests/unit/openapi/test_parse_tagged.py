"""The tag in variants that do not declare it, or declare it for responses only."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Choice, Field, JsonValue
from tests.unit.openapi.build import Json, Parsed, named, obj, parse_schemas, ref, text

PET: JsonValue = {
    "oneOf": [ref("Cat"), ref("Dog")],
    "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "tom": "Cat", "dog": "Dog"}},
}


def _parsed(schemas: Json, *, sent: JsonValue = None, received: JsonValue = None) -> Parsed:
    """A document with one operation that sends one type and receives another; both are pets where nothing is said."""

    def content(schema: JsonValue) -> Json:
        return {"content": {"application/json": {"schema": schema or ref("Pet")}}}

    operation: Json = {"requestBody": content(sent), "responses": {"200": {"description": "", **content(received)}}}
    return parse_schemas({"Pet": PET, **schemas}, paths={"/pets": {"post": operation}})


def _tag(parsed: Parsed, name: str = "Cat") -> Field:
    return parsed.field(name, "kind")


def test_a_variant_that_lacks_the_tag_has_it_with_its_values() -> None:
    parsed = _parsed({"Cat": obj(lives=text()), "Dog": obj(tricks=text())})
    assert (_tag(parsed).type, _tag(parsed).required) == (Choice(("cat", "tom")), True)
    assert parsed.fields("Dog") == ["kind!", "tricks"]
    assert parsed.codes == []


def test_a_tag_that_is_read_only_travels_both_ways() -> None:
    parsed = _parsed({"Cat": obj(kind={**text(), "readOnly": True}), "Dog": obj(kind=text())})
    cat = _tag(parsed)
    assert (cat.type, cat.required, cat.read_only) == (Choice(("cat", "tom")), True, False)
    assert _tag(parsed, "Dog").type != Choice(("dog",))


def test_a_tag_that_the_variant_declares_for_requests_stays_as_it_is() -> None:
    parsed = _parsed({"Cat": obj(kind=text("cat", "tom", "kitten")), "Dog": obj(["kind"], kind=text())})
    assert _tag(parsed).type == Choice(("cat", "tom", "kitten"))
    assert not _tag(parsed).required


def test_a_variant_that_is_sent_by_itself_too_may_leave_the_tag_out() -> None:
    schemas: Json = {"Cat": obj(lives=text()), "Dog": obj(tricks=text())}
    assert not _tag(_parsed(schemas, sent=obj(pet=ref("Pet"), cat=ref("Cat")))).required
    assert _tag(_parsed(schemas, sent=obj(pets={"type": "array", "items": ref("Pet")}))).required


def test_a_variant_that_is_received_by_itself_too_is_not_expected_to_have_the_tag() -> None:
    schemas: Json = {"Cat": obj(lives=text()), "Dog": obj(tricks=text())}
    tag = _tag(_parsed(schemas, received=obj(pet=ref("Pet"), cat=ref("Cat"))))
    assert (tag.required, tag.write_only) == (True, True)
    assert not _tag(_parsed(schemas)).write_only


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_variant_without_properties_is_an_object_with_the_tag_unless_it_is_any_object_elsewhere(
    elsewhere: bool,
) -> None:
    schemas: Json = {"Cat": {"type": "object"}, "Dog": obj(tricks=text())}
    parsed = _parsed(schemas, sent=obj(pet=ref("Pet"), any=ref("Cat")) if elsewhere else None)
    if elsewhere:
        assert parsed.codes == ["bad-discriminator"]
        return
    assert parsed.fields("Cat") == ["kind!"]
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "tom": named("Cat"), "dog": named("Dog")}
    assert _tag(parsed).type == Choice(("cat", "tom"))


def test_a_variant_that_is_a_union_passes_the_outer_tag_on() -> None:
    schemas: Json = {
        "Cat": {"oneOf": [ref("Lion"), ref("Lynx")], "discriminator": {"propertyName": "species"}},
        "Lion": obj(species=text("Lion")),
        "Lynx": obj(species=text("Lynx")),
        "Dog": obj(tricks=text()),
    }
    parsed = _parsed(schemas)
    assert [_tag(parsed, name).type for name in ("Lion", "Lynx")] == [Choice(("cat", "tom"))] * 2
    assert parsed.fields("Lion") == ["kind!", "species"]
