"""An object that holds a page position becomes plain parameters; any other object stays."""

from typing import Any

import pytest

from generator.pagination import detect, flatten_pages
from tests.unit.pagination.documents import INTEGER, LIST, META, STRING, api_of, config, record

POSITION = record(number={**INTEGER, "default": 1, "description": "Which."}, size=INTEGER)


def names(query: dict[str, Any], **parameter: Any) -> list[str]:
    """Return the wire names of the parameters after flattening."""
    api = flatten_pages(api_of(query, record(data=LIST, meta=META), **parameter))
    return [item.wire_name for item in api.operations[0].parameters]


def test_a_page_object_becomes_two_parameters() -> None:
    api = flatten_pages(api_of({"page": POSITION}, LIST, style="deepObject", description="The page."))
    number, size = api.operations[0].parameters
    assert (number.wire_name, number.doc, number.default, number.required) == ("page[number]", "Which.", 1, False)
    assert (size.wire_name, size.doc, size.style) == ("page[size]", "The page.", None)


def test_what_is_listed_already_is_not_doubled() -> None:
    assert names({"page": POSITION, "page[size]": INTEGER}) == ["page[number]", "page[size]"]


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ({"filter": record(number=INTEGER)}, {}),
        ({"page": record(range=record(first=INTEGER))}, {}),
        ({"page": {**POSITION, "additionalProperties": STRING}}, {}),
        ({"page": POSITION}, {"style": "form"}),
        ({"page": INTEGER}, {}),
    ],
)
def test_other_parameters_stay(query: dict[str, Any], parameter: dict[str, Any]) -> None:
    assert names(query, **parameter) == list(query)


def test_pages_are_found_before_and_after() -> None:
    api = api_of({"page": POSITION}, record(data=LIST, meta=META), style="deepObject")
    assert {id: item.shape for id, item in detect(api, config()).items()} == {
        id: item.shape for id, item in detect(flatten_pages(api), config()).items()
    }
