"""Discriminators: which value stands for which variant."""

from __future__ import annotations

import pytest

from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Found, Root, answered, read, sent, wire
from tests.unit.changes.support import between

MAPPING = "{propertyName: kind, mapping: {circle: Circle, square: Square}}"


def components(discriminator: str, kind: str = "{type: string}") -> Root:
    shape: Root = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Circle", "Square")]}
    if discriminator:
        shape["discriminator"] = read(discriminator)
    circle = f"{{type: object, required: [kind, r], properties: {{kind: {kind}, r: {{type: number}}}}}}"
    square = "{type: object, required: [kind, s], properties: {kind: {type: string}, s: {type: string}}}"
    return {"schemas": {"Shape": shape, "Circle": read(circle), "Square": read(square)}}


USE = "{$ref: '#/components/schemas/Shape'}"


def both(old: Root, new: Root) -> tuple[list[Found], list[Found]]:
    """Return what is found where a shape is sent, and where it is received."""
    request = wire(sent(USE, components=old), sent(USE, components=new))
    response = wire(answered(USE, components=old), answered(USE, components=new))
    return [(*item[:3], item[3].partition(";")[0]) for item in request], [
        (*item[:3], item[3].partition(";")[0]) for item in response
    ]


def test_another_value_for_a_variant_breaks_both_ways() -> None:
    renamed = MAPPING.replace("circle:", "round:")
    request, response = both(components(MAPPING), components(renamed))
    subject = 'Shape (Circle "round")'
    sentence = 'Circle of `Shape` {} "round" now, {} "circle"'
    assert request == [("request-tag-changed", BREAKING, subject, sentence.format("is sent as", "was sent as"))]
    assert response == [("response-tag-changed", BREAKING, subject, sentence.format("comes as", "came as"))]


def test_values_that_are_swapped_break_both_ways() -> None:
    swapped = MAPPING.replace("circle: Circle, square: Square", "circle: Square, square: Circle")
    for found in both(components(MAPPING), components(swapped)):
        assert [item[1:] for item in found] == [
            (BREAKING, "Shape (circle)", '"circle" of `Shape` stands for Square now, stood for Circle'),
            (BREAKING, "Shape (square)", '"square" of `Shape` stands for Circle now, stood for Square'),
        ]


def test_one_more_value_and_one_less() -> None:
    more = MAPPING.replace("circle:", "disc: Circle, circle:")
    request, response = both(components(MAPPING), components(more))
    assert request == [("request-tag-added", MINOR, 'Shape ("disc")', 'Circle of `Shape` can also be sent as "disc"')]
    assert response == [("response-tag-added", MINOR, 'Shape ("disc")', 'Circle of `Shape` can also come as "disc"')]
    request, response = both(components(more), components(MAPPING))
    assert request == [
        ("request-tag-removed", BREAKING, 'Shape ("disc")', 'Circle of `Shape` is no longer taken as "disc"')
    ]
    assert response == [
        ("response-tag-removed", PATCH, 'Shape ("disc")', 'Circle of `Shape` no longer comes as "disc"')
    ]


def test_a_mapping_that_is_gone_leaves_the_names() -> None:
    request, _ = both(components(MAPPING), components("{propertyName: kind}"))
    assert [item[3] for item in request] == [
        'Circle of `Shape` is sent as "Circle" now, was sent as "circle"',
        'Square of `Shape` is sent as "Square" now, was sent as "square"',
    ]


def test_another_property_tells_variants_apart() -> None:
    request, response = both(components(MAPPING), components(MAPPING.replace("kind", "form")))
    sentence = "`Shape` is told apart by `form` now, was by `kind`"
    fields = ("Circle > form", "Square > form")
    assert request == [
        *(("request-field-added-required", BREAKING, name, f"`{name}` is new and must be sent") for name in fields),
        ("request-tag-moved", BREAKING, "Shape", sentence),
    ]
    assert response == [
        *(("response-field-added", MINOR, name, f"`{name}` is new: it is answered") for name in fields),
        ("response-tag-moved", BREAKING, "Shape", sentence),
    ]


def test_a_discriminator_that_comes_or_goes() -> None:
    request, response = both(components(""), components(MAPPING))
    assert [item[:2] for item in (*request, *response)] == [
        ("request-tag-declared", MINOR),
        ("response-tag-declared", MINOR),
    ]
    request, response = both(components(MAPPING), components(""))
    assert [item[:2] for item in (*request, *response)] == [
        ("request-tag-undeclared", MINOR),
        ("response-tag-undeclared", BREAKING),
    ]


@pytest.mark.parametrize(
    "spelled",
    [
        "{propertyName: kind, mapping: {square: Square, circle: Circle}}",
        "{propertyName: kind, mapping: {circle: '#/components/schemas/Circle', square: '#/components/schemas/Square'}}",
    ],
)
def test_equal_mappings_are_silent(spelled: str) -> None:
    for place in (sent, answered):
        one, other = (place(USE, components=components(item)) for item in (MAPPING, spelled))
        assert between(one, other) == ()
        assert between(other, one) == ()


def test_a_value_that_the_variant_says_itself_is_found_there() -> None:
    tags = "{propertyName: kind, mapping: {one: Circle, Square: Square}}"
    renamed = tags.replace("one", "other")
    request, _ = both(components(tags, "{const: one}"), components(renamed, "{const: other}"))
    assert [item[0] for item in request] == ["request-enum-narrowed", "request-enum-widened"]
