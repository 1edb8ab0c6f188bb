"""An object that holds a page position becomes plain parameters; any other object stays."""

import pytest

from sdkgen.plan.pagination import detect, flatten_pages
from tests.unit.plan.pagination.documents import INTEGER, LIST, META, STRING, Schema, api_of, config, record

POSITION = record(number={**INTEGER, "default": 1, "description": "Which."}, size=INTEGER)


def names(query: Schema, style: str | None = None) -> list[str]:
    """Return the wire names of the parameters after flattening."""
    api = flatten_pages(api_of(query, record(data=LIST, meta=META), style=style))
    return [item.wire_name for item in api.operations[0].parameters]


def test_a_page_object_becomes_two_parameters() -> None:
    api = flatten_pages(api_of({"page": POSITION}, LIST, style="deepObject"))
    number, size = api.operations[0].parameters
    assert (number.wire_name, number.doc, number.default, number.required) == ("page[number]", "Which.", 1, False)
    assert (size.wire_name, size.doc, size.style) == ("page[size]", "What it is.", None)


def test_what_is_listed_already_is_not_doubled() -> None:
    assert names({"page": POSITION, "page[size]": INTEGER}) == ["page[number]", "page[size]"]


@pytest.mark.parametrize(
    ("query", "style"),
    [
        ({"filter": record(number=INTEGER)}, None),
        ({"page": record(range=record(first=INTEGER))}, None),
        ({"page": {**POSITION, "additionalProperties": STRING}}, None),
        ({"page": POSITION}, "form"),
        ({"page": INTEGER}, None),
    ],
)
def test_other_parameters_stay(query: Schema, style: str | None) -> None:
    assert names(query, style) == list(query)


def test_pages_are_found_before_and_after() -> None:
    api = api_of({"page": POSITION}, record(data=LIST, meta=META), style="deepObject")
    assert {id: item.scheme.key for id, item in detect(api, config()).items()} == {
        id: item.scheme.key for id, item in detect(flatten_pages(api), config()).items()
    }
