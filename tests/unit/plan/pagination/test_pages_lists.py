"""Which list holds the items, which item is the cursor, and which page is the first."""

import pytest

from sdkgen.model import ir
from sdkgen.plan.lists import main_list
from sdkgen.plan.pagination.first_page import first_page
from sdkgen.plan.pagination.identity import identifying
from tests.unit.plan.pagination.documents import INTEGER, LIST, STRING, Schema, api_of, record, scheme_of


def found(body: Schema, path: str = "/v1/things") -> tuple[tuple[str, ...], bool] | None:
    """Return where the list of a response is, and whether it is plainly that of the items."""
    api = api_of({}, body)
    (content,) = api.operations[0].responses[0].contents
    assert content.type is not None
    main = main_list(api, path, content.type)
    return (main.path, main.plain) if main is not None else None


@pytest.mark.parametrize(
    ("body", "path", "items"),
    [
        (record(errors=LIST, things=LIST), "/things", ("things",)),
        (record(Warnings=LIST, Things=LIST), "/v1/things", ("Things",)),
        (record(validationErrors=LIST, rest=LIST), "/things", ("rest",)),
        (record(facets=LIST, found=LIST, cursor=STRING), "/things/search", ("found",)),
        (record(makers=LIST, things=LIST), "/makers/{id}/things", ("things",)),
        (record(thing=LIST, makers=LIST), "/things", ("thing",)),
        (record(log=record(events=LIST, total=INTEGER), raw=LIST), "/things/{id}/log", ("log", "events")),
        (record(_embedded=record(things=LIST), page=record(number=INTEGER)), "/things", ("_embedded", "things")),
        (record(result=record(items=LIST), success=STRING), "/other", ("result", "items")),
        (record(things=LIST, results=LIST), "/things", ("results",)),
    ],
)
def test_the_list_that_an_operation_is_about(body: Schema, path: str, items: tuple[str, ...]) -> None:
    assert found(body, path) == (items, True)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (record(first=LIST, second=LIST), "/things"),
        (record(errors=LIST, warnings=LIST), "/things"),
        (record(name=STRING), "/things"),
        (record(log=record(events=LIST, more=LIST)), "/log"),
    ],
)
def test_lists_that_nothing_tells_apart(body: Schema, path: str) -> None:
    assert found(body, path) is None


@pytest.mark.parametrize(
    ("body", "path"),
    [(record(lines=LIST, width=INTEGER), "/things/{id}/render"), (record(things=LIST, name=STRING), "/things/{id}")],
)
def test_lists_that_are_a_part_of_one_thing(body: Schema, path: str) -> None:
    main = found(body, path)
    assert main is not None
    assert not main[1]


def test_a_page_number_alone_makes_no_pages_of_one_thing() -> None:
    one = record(lines=LIST, width=INTEGER)
    assert scheme_of(api_of({"page": INTEGER}, one)) is None
    assert scheme_of(api_of({"offset": INTEGER, "limit": INTEGER}, one)) is None
    assert scheme_of(api_of({"page": INTEGER}, record(lines=LIST, width=INTEGER, total_pages=INTEGER))) is not None


@pytest.mark.parametrize(
    ("fields", "doc", "name"),
    [
        (("id", "token"), "", "id"),
        (("id", "token"), "The token of the last item.", "token"),
        (("id", "token"), "The id or the token.", "id"),
        (("name", "token"), "", "token"),
        (("thing_id", "owner_id"), "", "thing_id"),
        (("owner_id", "makerUuid"), "The maker UUID of the last one.", "makerUuid"),
        (("gid", "name"), "An ID.", "gid"),
        (("owner_id", "maker_id"), "", None),
        (("name",), "The name after which the page starts.", None),
        ((), "", None),
    ],
)
def test_what_tells_items_apart(fields: tuple[str, ...], doc: str, name: str | None) -> None:
    assert identifying(fields, ("things",), doc) == name


@pytest.mark.parametrize(
    ("doc", "first"),
    [
        ("Page number, starting with 0.", 0),
        ("Zero-based page index (0..N)", 0),
        ("The page, 0-indexed.", 0),
        ("Pages start at 0", 0),
        ("Which page. Begins at page zero.", 0),
        ("The first page is `0`.", 0),
        ("Index of the page; 0 is the first one.", 0),
        ("Page number (default: 0)", 0),
        ("Counting from zero.", 0),
        ("One-based page number.", 1),
        ("Starts at 1.", 1),
        ("Starts at 10.", None),
        ("Up to 100 pages, each with 0 to 10 items.", None),
        ("The page.", None),
    ],
)
def test_the_first_page_by_its_description(doc: str, first: int | None) -> None:
    assert first_page(_parameter(doc=doc)) == first


@pytest.mark.parametrize(
    ("schema", "first"),
    [
        ({**INTEGER, "default": 0}, 0),
        ({**INTEGER, "minimum": 0}, 0),
        ({**INTEGER, "minimum": 0, "default": 1}, 1),
        ({**INTEGER, "exclusiveMinimum": -1}, 0),
        ({**INTEGER, "exclusiveMinimum": 0}, 1),
        ({**INTEGER, "minimum": 1}, 1),
        ({"allOf": [{**INTEGER, "minimum": 0}]}, 0),
        ({**INTEGER, "minimum": -5}, None),
        (INTEGER, None),
    ],
)
def test_the_first_page_by_its_schema(schema: Schema, first: int | None) -> None:
    (parameter,) = api_of({"page": schema}, LIST).operations[0].parameters
    assert first_page(parameter) == first


def test_the_first_page_by_its_example() -> None:
    assert first_page(_parameter(example=0)) == 0
    assert first_page(_parameter(example=3)) is None


def _parameter(doc: str | None = None, example: ir.JsonValue = None) -> ir.Parameter:
    kind = ir.Scalar(ir.ScalarKind.INTEGER)
    at = ir.Pointer("#/")
    return ir.Parameter("page", ir.Location.QUERY, kind, required=False, doc=doc, at=at, example=example)
