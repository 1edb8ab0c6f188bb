"""One operation as several methods: the lock, comparisons and listings know each of them."""

from __future__ import annotations

from sdkgen.changes.compare import compare
from sdkgen.design.lock import read_lock
from sdkgen.targets.findings import Level, Side
from sdkgen.targets.python.inspection import as_data, as_text
from tests.unit.changes.support import base, release

ONE = "resources: {books: {methods: {list: get /books}}}"
TWO = """
resources:
  books: {methods: {list: get /books, everything: get /books}}
  $client: {methods: {catalogue: get /books}}
"""


def test_the_lock_keeps_each_method() -> None:
    found = release(base(), design=TWO)
    lock = read_lock(found.lock.dump())

    assert {key: name for key, name in lock.calls.items() if key.startswith("get /books") and "{" not in key} == {
        "get /books": "books.list",
        "get /books as books.everything": "books.everything",
        "get /books as catalogue": "catalogue",
    }
    assert release(base(), after=found, design=TWO).lock.dump() == found.lock.dump()


def test_each_method_is_listed_with_its_operation() -> None:
    plan = release(base(), design=TWO).plan

    listed = as_data(plan)["operations"]
    assert isinstance(listed, list)
    calls = [item["call"] for item in listed if isinstance(item, dict) and item["operation"] == "get /books"]
    assert sorted(map(str, calls)) == ["client.books.everything", "client.books.list", "client.catalogue"]
    assert as_text(plan).count("    get /books  [named by sdk.yml") == 3


def test_a_change_of_the_operation_is_one_change_of_the_wire() -> None:
    root = base()
    first = release(base(), design=TWO)
    del root["paths"]["/books"]
    found = compare(first, release(root, after=first, design=TWO))

    removed = [item for item in found if item.code == "operation-removed"]
    assert sorted(item.subject for item in removed) == ["GET /books", "POST /books"]
    again = root["paths"] | {"/books": base()["paths"]["/books"]}
    again["/books"]["get"]["parameters"] = []
    changed = compare(first, release({**root, "paths": again}, after=first, design=TWO))
    assert all("operations use it" not in item.message for item in changed if item.side is Side.WIRE)


def test_a_further_method_is_no_change_of_the_wire() -> None:
    first = release(base(), design=ONE)
    found = compare(first, release(base(), after=first, design=TWO))

    (added,) = found
    assert (added.code, added.level, added.side) == ("method-added", Level.MINOR, Side.SURFACE)
    assert added.message == "`client.books.everything` is new; the same for `catalogue`"


def test_a_method_that_the_design_gives_up_leads_to_the_first() -> None:
    first = release(base(), design=TWO)
    second = release(base(), after=first, design=ONE)

    assert second.lock.retired_calls.keys() == {"books.everything", "catalogue"}
    (books,) = (item for item in second.plan.resources if item.path == ("books",))
    assert second.plan.root is not None
    renamed = (*books.retired.renamed, *second.plan.root.retired.renamed)
    assert {(item.dotted, item.renamed.now) for item in renamed if item.renamed is not None} == {
        ("books.everything", "books.list"),
        ("catalogue", "books.list"),
    }
    assert not any(item.level is Level.BREAKING for item in compare(first, second))
