"""Query strings: style x explode, the house formats, and what none of them can carry."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID

import pytest

from templates.python.runtime import NOT_GIVEN, Model, Operation, Style, omit
from templates.python.runtime.request.query import encode_query
from tests.targets.python.runtime.acme import LIST, SETTINGS, sent

COMMA = Style("comma")
ARRAY = ["blue", "black", "br own"]
OBJECT = {"R": 100, "G": 200}


class Colour(Enum):
    """An enumeration that is no string by itself."""

    BLUE = "blue"


def query(value: object, style: Style, house: Style = COMMA) -> str:
    return encode_query({"color": value}, {"color": style}, house)


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "a b&c", "color=a%20b%26c"),
        ("form", False, "blue", "color=blue"),
        ("form", True, "", "color="),
        ("form", True, ARRAY, "color=blue&color=black&color=br%20own"),
        ("form", False, ARRAY, "color=blue,black,br%20own"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("form", True, OBJECT, "R=100&G=200"),
        ("form", False, OBJECT, "color=R,100,G,200"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20br%20own"),
        ("spaceDelimited", True, ARRAY, "color=blue&color=black&color=br%20own"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbr%20own"),
        ("pipeDelimited", True, ARRAY, "color=blue&color=black&color=br%20own"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200"),
        ("deepObject", True, {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1%2C2"),
        ("deepObject", True, ARRAY, "color=blue&color=black&color=br%20own"),
        (
            "deepObject",
            True,
            [{"a": [1, 2]}, "x"],
            "color%5B0%5D%5Ba%5D%5B0%5D=1&color%5B0%5D%5Ba%5D%5B1%5D=2&color%5B1%5D=x",
        ),
        ("comma", False, ARRAY, "color=blue%2Cblack%2Cbr%20own"),
        ("comma", False, {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1%2C2"),
        ("brackets", False, ARRAY, "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=br%20own"),
        ("brackets", False, [{"a": 1}, {"a": 2}], "color%5B%5D%5Ba%5D=1&color%5B%5D%5Ba%5D=2"),
        ("indices", False, ["x", {"a": [1]}], "color%5B0%5D=x&color%5B1%5D%5Ba%5D%5B0%5D=1"),
        ("repeat", False, ARRAY, "color=blue&color=black&color=br%20own"),
    ],
)
def test_matrix(style: str, explode: bool, value: object, expected: str) -> None:
    assert query(value, Style(style, explode=explode)) == expected


@pytest.mark.parametrize(
    ("style", "explode"),
    [
        ("form", True),
        ("form", False),
        ("spaceDelimited", False),
        ("deepObject", True),
        ("comma", False),
        ("brackets", False),
    ],
)
@pytest.mark.parametrize("value", [None, omit, NOT_GIVEN, [], {}, [None], {"a": None}, {"a": omit}])
def test_nothing_is_sent_for_what_holds_nothing(style: str, explode: bool, value: object) -> None:
    assert query(value, Style(style, explode=explode)) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (Colour.BLUE, "blue"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, tzinfo=UTC), "2026-01-02T03%3A00%3A00%2B00%3A00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("ü/?#[]", "%C3%BC%2F%3F%23%5B%5D"),
    ],
)
def test_values(value: object, text: str) -> None:
    assert query(value, COMMA) == f"color={text}"
    assert query([value], COMMA) == f"color={text}"


@pytest.mark.parametrize("style", [COMMA, Style("form"), Style("form", explode=True), Style("spaceDelimited")])
@pytest.mark.parametrize("value", [[{"a": 1}], [[1]]])
def test_what_a_flat_format_cannot_nest_is_refused(style: Style, value: object) -> None:
    with pytest.raises(ValueError, match="'color' cannot be sent"):
        query(value, style)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (ARRAY, "color=blue&color=black&color=br%20own"),
        (OBJECT, "R=100&G=200"),
        ({"page": 0, "sort": ["a", "b"]}, "page=0&sort=a&sort=b"),
        ({"a": {"b": 1, "c": [1, 2]}}, "a%5Bb%5D=1&a%5Bc%5D=1&a%5Bc%5D=2"),
        ({"a": None, "b": omit, "c": []}, ""),
    ],
)
def test_what_declares_no_style_is_written_as_openapi_has_it(value: object, expected: str) -> None:
    assert encode_query({"color": value}, {}, SETTINGS.query_style) == expected


def test_an_array_inside_an_exploded_object_is_written_as_the_house_has_it() -> None:
    exploded = Style("form", explode=True)
    assert query({"page": 0, "sort": ["a", "b"]}, exploded, SETTINGS.query_style) == "page=0&sort=a&sort=b"
    assert query({"sort": ["a", "b"]}, exploded, COMMA) == "sort=a%2Cb"


def test_an_object_inside_an_exploded_object_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        query({"a": {"b": 1}}, Style("form", explode=True))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_without_a_text_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        query(value, COMMA)


def test_a_value_of_no_known_type_is_refused() -> None:
    with pytest.raises(TypeError, match="object cannot be sent"):
        query(object(), COMMA)


def test_reserved_characters_stay_where_they_are_allowed() -> None:
    style = Style("form", allow_reserved=True)
    assert query("a/b:c?d=e,f", style) == "color=a/b:c?d=e,f"
    assert query("a&b#c+d e", style) == "color=a%26b%23c%2Bd%20e", "what would end or split the query is encoded anyway"


def test_a_media_type_makes_json_of_the_value() -> None:
    assert query({"a": [1, None]}, Style(content_type="application/json")) == "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"


def test_models_and_iterables_are_written_as_objects_and_arrays() -> None:
    class Filter(Model):
        kind: str
        other: int | None = None

    assert query(Filter(kind="x"), Style("deepObject")) == "color%5Bkind%5D=x"
    assert query((n for n in (1, 2)), COMMA) == "color=1%2C2"
    assert query({"b"}, COMMA) == "color=b"


def test_names_are_encoded() -> None:
    assert encode_query({"page[number]": 1, "a&b": "x"}, {}, COMMA) == "page%5Bnumber%5D=1&a%26b=x"


def test_the_request_joins_defaults_arguments_and_extras() -> None:
    request = sent(
        LIST,
        {"extra_query": {"b": 3, "c": None}},
        {"default_query": {"a": 1, "c": 1, "d": "x"}},
        query={"a": 2, "e": omit},
    )
    assert str(request.url) == "https://api.acme.com/v2/things?a=2&d=x&b=3"


def test_an_omitted_argument_leaves_the_default_and_null_takes_it_away() -> None:
    defaults = {"default_query": {"a": 1, "b": 2, "c": 3}}
    request = sent(LIST, {"extra_query": {"c": omit}}, defaults, query={"a": omit, "b": None, "c": omit})
    assert str(request.url) == "https://api.acme.com/v2/things?a=1"


def test_keys_inside_a_query_object_are_renamed() -> None:
    op = Operation(
        id="x.list",
        method="GET",
        path="/x",
        query_styles={"filter": Style("deepObject", explode=True)},
        query_shape={"filter": ("filter", {"from_": "from", "inner": ("in", {"lt_": "lt"})})},
    )
    request = sent(op, query={"filter": {"from_": 1, "inner": {"lt_": 2}, "as_is": 3}})
    assert request.url.query == b"filter%5Bfrom%5D=1&filter%5Bin%5D%5Blt%5D=2&filter%5Bas_is%5D=3"
