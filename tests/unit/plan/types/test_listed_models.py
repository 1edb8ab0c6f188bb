"""Models of the design: all are there, where it says, under every name that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.lock_check import wrong_names
from sdkgen.model import ir
from sdkgen.plan.types.listed import class_name
from tests.unit.plan.types.generated import TEXT, Api, Json, api, call, import_all, offered, record, ref

BOOK: Json = record(title=TEXT, state={"type": "string", "enum": ["new", "old"]}, author=ref("Person"))
PERSON: Json = record(name=TEXT)


SCHEMAS: Json = {
    "Book": BOOK,
    "Person": PERSON,
    "Loner": record(of=ref("Part")),
    "Part": record(x=TEXT),
    "Code": TEXT,
}


def shop(models: Mapping[str, ir.JsonValue], conventions: str = "stainless") -> Api:
    """Return an API with one operation, `books.create`, and models by their resources."""
    paths: Json = {"/books": {"post": call(ref("Book"), record(book=ref("Book")))}}
    resources: Json = {name: {"models": item} for name, item in models.items()}
    resources["books"] = {"models": models.get("books"), "methods": {"create": "post /books"}}
    return api(SCHEMAS, paths, conventions=conventions, resources=resources)


@pytest.mark.parametrize("conventions", ["sdkgen", "stainless"])
def test_models_that_nothing_reaches_are_there(conventions: str, tmp_path: Path) -> None:
    found = shop({"books": {"loner": "Loner", "code": "Code"}}, conventions)

    assert {"Loner", "Code", "Part"} <= offered(found.decided())
    import_all(found.generated(), tmp_path, "loner.Loner", "code.Code", "part.Part")


def test_shared_models_can_be_imported_from_both_packages_and_from_types(tmp_path: Path) -> None:
    found = shop({"$shared": {"book": "Book", "code": "Code"}})

    names = offered(found.decided())
    assert {"Book", "shared.Book", "shared_params.Book", "shared.BookParam", "shared_params.Code"} <= names
    import_all(found.generated(), tmp_path, "shared_params.book.Book", "shared.book.Book")


def test_designs_of_our_own_have_no_package_of_shared_params() -> None:
    found = shop({"$shared": {"book": "Book"}}, "sdkgen")

    assert not [name for name in offered(found.decided()) if name.startswith("shared_params")]


def test_a_schema_that_is_listed_twice_has_both_names(tmp_path: Path) -> None:
    found = shop({"books": {"book": "Book"}, "people": {"tome": "Book", "person": "Person"}})

    assert {"Book", "BookParam", "Tome", "TomeParam", "Person"} <= offered(found.decided())
    import_all(found.generated(), tmp_path, "tome.Tome", "tome_param.TomeParam")


def test_a_place_inside_a_schema_can_be_a_model(tmp_path: Path) -> None:
    book = "#/components/schemas/Book/properties"
    found = shop({"books": {"book_state": f"{book}/state", "writer": f"{book}/author"}})

    decision = found.decided()
    assert decision.unmatched == ()
    assert {"BookState", "Writer", "WriterParam"} <= offered(decision)
    import_all(found.generated(), tmp_path, "book_state.BookState", "writer.Writer")


def test_a_model_that_the_document_does_not_have_is_reported() -> None:
    found = shop({"books": {"book": "#/components/schemas/Book/properties/stat"}})

    assert [item.code for item in found.decided().unmatched] == ["unmatched-model"]


def test_names_stay_where_the_design_lists_them_though_schemas_mention_each_other(tmp_path: Path) -> None:
    schemas: Json = {"Tree": record(leaf=ref("Leaf")), "Leaf": record(tree=ref("Tree"))}
    resources: Json = {
        "trees": {"models": {"tree": "Tree"}, "methods": {"create": "post /trees"}},
        "yards": {"subresources": {"leaves": {"models": {"leaf": "Leaf"}}}},
    }
    paths: Json = {"/trees": {"post": call(ref("Tree"), record(tree=ref("Tree")))}}
    found = api(schemas, paths, conventions="stainless", resources=resources)

    assert {"Tree", "TreeParam", "yards.Leaf", "yards.LeafParam"} <= offered(found.decided())
    import_all(found.generated(), tmp_path, "yards.leaf.Leaf", "yards.leaf_param.LeafParam")


def test_names_of_models_come_before_those_of_results() -> None:
    models: Json = {"book_retrieve_response": "Person", "book_update_response": "Book"}
    paths: Json = {"/books/{id}": {"get": call(ref("Shelf")), "put": call(ref("Book"))}}
    methods: Json = {"retrieve": "get /books/{id}", "update": "put /books/{id}"}
    schemas: Json = {"Shelf": record(x=TEXT), "Book": BOOK, "Person": PERSON}
    decision = api(
        schemas, paths, conventions="stainless", resources={"books": {"models": models, "methods": methods}}
    ).decided()

    table = decision.plan.table
    listed = {key: path for key, path in table.pins().items() if key.startswith("read #/components")}
    assert listed["read #/components/schemas/Person"] == "book_retrieve_response.BookRetrieveResponse"
    assert listed["read #/components/schemas/Book"] == "book_update_response.BookUpdateResponse"
    assert [item.code for item in table.diagnostics] == ["type-name-clash"]


def test_aliases_of_the_lock_are_further_paths_of_any_type(tmp_path: Path) -> None:
    aliases = {
        "books.old.Old": "read #/components/schemas/Book",
        "books.old.Data": "write #/components/schemas/Person",
        "book_make_params.BookMakeParams": "params post /books",
        "nothing.Nothing": "read #/components/schemas/Gone",
    }
    found, lock = shop({}), Lock(aliases=aliases)

    assert {"books.Old", "BookMakeParams"} <= offered(found.decided(lock))
    assert read_lock(found.decided(lock).plan.lock.dump()).aliases == aliases
    import_all(found.generated(lock), tmp_path, *list(aliases)[:3])


def test_what_is_no_import_path_is_no_alias() -> None:
    lock = Lock(aliases={"../x.Y": "read #/components/schemas/Book", "x.Y": "read #/components/schemas/Book"})

    assert [at for at, _ in wrong_names(lock)] == ["#/aliases/..~1x.Y"]


def test_an_alias_that_something_else_has_is_reported() -> None:
    lock = Lock(aliases={"book_create_params.BookCreateParams": "read #/components/schemas/Book"})

    (found,) = shop({}).decided(lock).plan.table.diagnostics
    assert (found.code, found.at) == ("type-name-clash", "#/components/schemas/Book")


def test_a_pin_names_a_result_that_is_a_scalar(tmp_path: Path) -> None:
    paths: Json = {"/token": {"post": call(TEXT)}}
    found = api({}, paths, resources={"tokens": {"methods": {"create": "post /token"}}})
    lock = Lock(types={"result post /token": "tokens.token_create_response.TokenCreateResponse"})

    assert offered(found.decided()) == set()
    assert "tokens.TokenCreateResponse" in offered(found.decided(lock))
    import_all(found.generated(lock), tmp_path, "tokens.token_create_response.TokenCreateResponse")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("CallURIs", "CallURIs"),
        ("VectorDbID", "VectorDbID"),
        ("call_uris", "CallURIs"),
        ("queryChunks", "QueryChunks"),
        ("API", "API"),
        ("Vector_store", "VectorStore"),
        ("model", "Model"),
    ],
)
def test_a_class_is_called_as_it_is_written(written: str, name: str) -> None:
    assert class_name(written) == name
