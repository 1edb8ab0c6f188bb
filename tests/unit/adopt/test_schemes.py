"""Page classes become pagination schemes of each type."""

from __future__ import annotations

import pytest

from sdkgen.adopt.schemes import scheme
from sdkgen.design.reader import Reader
from sdkgen.design.sections import pagination
from sdkgen.model.ir import JsonValue
from sdkgen.published.model import PageClass
from sdkgen.words.spelling import Casings

MARK = "x-stainless-pagination-property"


def page(**said: object) -> PageClass:
    usual: dict[str, object] = {"name": "SyncTidePage", "asynchronous": False, "fields": (), "items": ("rows",)}
    return PageClass(**{**usual, **said})  # type: ignore[arg-type]  # each test gives some of the fields


def entry(**said: object) -> dict[str, JsonValue]:
    found = scheme(page(**said), ["page[size]", "sort"])
    assert isinstance(found, dict)
    assert len(list(pagination(Reader("sdk.yml"), {"pagination": [found]}, Casings()))) == 1
    return found


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"request": ("page",), "counts": True}, "page_number"),
        ({"request": ("skip",), "counts": True, "adds_length": True}, "offset"),
        ({"request": ("cursor",), "response": (("info", "next"),)}, "cursor"),
        ({"request": ("after",), "item_cursor": "id"}, "cursor_id"),
        ({"request": ("",), "response": (("links", "next"),)}, "cursor_url"),
        ({}, "fake_page"),
    ],
)
def test_the_type_follows_from_what_leads_on(said: dict[str, object], kind: str) -> None:
    assert entry(**said)["type"] == kind


def test_a_cursor_is_marked_whatever_it_is_called_and_a_size_is_sent_along() -> None:
    found = entry(request=("turn",), response=(("info", "onwards"), ("has_more",)))
    assert found["request"] == {
        "turn": {"type": "string", MARK: {"purpose": "next_cursor_param"}},
        "page[size]": {"type": "integer"},
    }
    assert found["response"] == {
        "rows": {"type": "array", "items": {"type": "object"}, MARK: {"purpose": "items"}},
        "info": {
            "type": "object",
            "properties": {"onwards": {"type": "string", MARK: {"purpose": "next_cursor_field"}}},
        },
        "has_more": {"type": "boolean"},
    }


def test_a_list_without_an_object_around_it_has_its_cursor_in_a_header() -> None:
    found = entry(request=("cursor",), items=(), headers={"per_page": "X-Size", "cursor": "X-Next"})
    mark = {"purpose": "items", "is_top_level_array": True}
    assert found["response"] == {
        "items": {"type": "array", "items": {"type": "object"}, MARK: mark},
        "cursor": {"type": "string", MARK: {"purpose": "next_cursor_field", "from_header": "X-Next"}},
    }
