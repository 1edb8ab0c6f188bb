"""Whatever paths a lock pins types to: the package imports, and what cannot be is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.design.lock import Lock
from tests.unit.plan.types.generated import TEXT, Api, Json, api, call, import_all, record, ref

_SCHEMA = "#/components/schemas"
SCHEMAS: Json = {
    "Shelf": record(book=ref("Book"), data=record(row=TEXT)),
    "Book": record(author=ref("Author"), data=record(page=TEXT), tags={"type": "array", "items": ref("Tag")}),
    "Author": record(name=TEXT),
    "Tag": {"type": "string", "enum": ["new", "old"]},
}
METHODS: Json = {"create": "post /shelves"}


def shop() -> Api:
    """Return an API whose types mention each other one after the other, in both directions."""
    paths: Json = {"/shelves": {"post": call(ref("Shelf"), record(shelf=ref("Shelf")))}}
    design: Json = {"shelves": {"methods": METHODS, "subresources": {"old": {"methods": {}}}}}
    return api(SCHEMAS, paths, resources=design)


ROUND: dict[str, dict[str, str]] = {
    "a class in the module of what mentions it": {
        f"read {_SCHEMA}/Shelf": "one.Shelf",
        f"read {_SCHEMA}/Book": "other.Book",
        f"read {_SCHEMA}/Author": "one.Author",
    },
    "three modules": {
        f"read {_SCHEMA}/Shelf": "one.Shelf",
        f"read {_SCHEMA}/Book": "two.Book",
        f"read {_SCHEMA}/Author": "deep.three.Author",
        f"read {_SCHEMA}/Shelf/properties/data": "deep.three.Data",
        f"read {_SCHEMA}/Book/properties/data": "one.Data",
    },
    "requests": {
        f"write {_SCHEMA}/Shelf": "one.ShelfParam",
        f"write {_SCHEMA}/Book": "other.BookParam",
        f"write {_SCHEMA}/Author": "one.AuthorParam",
    },
    "arguments": {
        "params post /shelves": "one.Params",
        f"write {_SCHEMA}/Shelf": "other.ShelfParam",
        f"write {_SCHEMA}/Book": "one.BookParam",
    },
    "names that are alike": {
        f"read {_SCHEMA}/Shelf": "one.Shelf",
        f"read {_SCHEMA}/Book": "other.Shelf",
        f"read {_SCHEMA}/Author": "one.Author",
    },
}


@pytest.mark.parametrize("pins", ROUND.values(), ids=ROUND)
def test_modules_that_would_import_each_other_still_offer_all_names(pins: dict[str, str], tmp_path: Path) -> None:
    result = shop().generated(Lock(types=pins))

    import_all(result, tmp_path, *pins.values())
    assert [item.code for item in result.diagnostics if item.code == "unfit-pin"] == []
    assert pins.items() <= result.lock.types.items()


def test_another_run_gives_the_same(tmp_path: Path) -> None:
    first = shop().generated(Lock(types=ROUND["three modules"]))
    again = shop().generated(first.lock)

    assert again.files == first.files
    assert again.lock == first.lock


UNFIT: dict[str, dict[str, str]] = {
    "a module where a package is": {f"read {_SCHEMA}/Book": "shelves.Book"},
    "a package where a module is": {f"read {_SCHEMA}/Book": "one.Book", f"read {_SCHEMA}/Author": "one.two.Author"},
    "a module that differs in case": {f"read {_SCHEMA}/Book": "one.Book", f"read {_SCHEMA}/Author": "One.Author"},
    "one path for two types": {"params post /shelves": "one.Book", f"write {_SCHEMA}/Book": "one.Book"},
    "one path for both directions": {f"read {_SCHEMA}/Book": "one.Book", f"write {_SCHEMA}/Book": "one.Book"},
    "names that differ in case": {f"read {_SCHEMA}/Book": "one.Book", f"read {_SCHEMA}/Author": "one.BOOK"},
}


@pytest.mark.parametrize("pins", UNFIT.values(), ids=UNFIT)
def test_a_path_that_cannot_be_is_left_and_said(pins: dict[str, str], tmp_path: Path) -> None:
    design: Json = {"shelves": {"methods": METHODS, "subresources": {"old": {"methods": {"read": "get /old"}}}}}
    paths: Json = {
        "/shelves": {"post": call(ref("Shelf"), record(shelf=ref("Shelf")))},
        "/old": {"get": call(ref("Shelf"))},
    }
    result = api(SCHEMAS, paths, resources=design).generated(Lock(types=pins))

    import_all(result, tmp_path)
    assert [item.code for item in result.diagnostics if item.code == "unfit-pin"] == ["unfit-pin"]


BUILTINS: dict[str, str] = {
    f"read {_SCHEMA}/Author": "one.str",
    f"read {_SCHEMA}/Book": "one.list",
    f"read {_SCHEMA}/Shelf": "one.Literal",
    f"write {_SCHEMA}/Author": "two.str",
    f"write {_SCHEMA}/Book": "two.TYPE_CHECKING",
    f"write {_SCHEMA}/Shelf": "two.dict",
}


def test_classes_can_be_called_like_what_annotations_mention(tmp_path: Path) -> None:
    result = shop().generated(Lock(types=BUILTINS))

    import_all(result, tmp_path, *BUILTINS.values())
    assert "name: builtins.str | None" in result.files["src/acme/types/one.py"].decode()
