"""Published names follow what they name when a document only writes it elsewhere."""

from __future__ import annotations

import copy
import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from sdkgen.changes.compare import compare
from sdkgen.changes.inputs import Release
from sdkgen.plan.plan import plan
from sdkgen.plan.types import Direction
from sdkgen.targets.findings import Level, Side
from sdkgen.targets.python.files import package_files, type_files
from tests.unit.changes.support import base, release

OLD = release(base())


def _names(found: Release) -> set[str]:
    return {f"types.{name.path}" for name in found.plan.table.names.values()}


def _inlined_everywhere() -> dict[str, Any]:
    """Return a document that writes the schema of books at each of its uses."""
    root = base()
    book = root["components"]["schemas"].pop("Book")
    for holder in (
        root["paths"]["/books"]["post"]["responses"]["201"]["content"]["application/json"],
        root["paths"]["/books/{book_id}"]["get"]["responses"]["200"]["content"]["application/json"],
        root["paths"]["/books/{book_id}"]["patch"]["responses"]["200"]["content"]["application/json"],
    ):
        holder["schema"] = copy.deepcopy(book)
    listed = root["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    listed["properties"]["data"]["items"] = copy.deepcopy(book)
    root["components"]["schemas"]["BookReturned"]["properties"]["book"] = copy.deepcopy(book)
    return root


def test_a_schema_written_in_many_places_stays_one_class() -> None:
    new = release(_inlined_everywhere(), after=OLD)
    assert _names(new) == _names(OLD)
    assert compare(OLD, new) == ()


def test_the_next_release_needs_the_lock_alone() -> None:
    new = release(_inlined_everywhere(), after=OLD)
    again = plan(new.wire, new.config, new.lock, hidden=False)
    assert again.table.pins() == new.plan.table.pins()
    assert again.lock == new.lock


def test_copies_that_part_become_classes_of_their_own() -> None:
    root = _inlined_everywhere()
    first = release(root, after=OLD)
    changed = copy.deepcopy(root)
    path = changed["paths"]["/books/{book_id}"]["get"]["responses"]["200"]["content"]["application/json"]
    del path["schema"]["properties"]["rating"]
    path["schema"]["properties"]["lent"]["properties"]["note"] = {"type": "object", "properties": {"by": {}}}
    new = release(changed, after=first)
    assert "types.shared.book.Book" in _names(new)
    assert "types.book_retrieve_response.BookRetrieveResponse" in _names(new)
    codes = {(item.code, item.side) for item in compare(first, new)}
    assert ("return-type", Side.SURFACE) in codes
    assert ("response-field-removed", Side.WIRE) in codes


def test_what_a_moved_class_gains_stays_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = _inlined_everywhere()
    first = release(root, after=OLD)
    changed = copy.deepcopy(root)
    gained = {"type": "object", "properties": {"of": {"type": "object", "properties": {"name": {"type": "string"}}}}}
    for schema in _books(changed):
        schema["properties"]["lent"]["properties"]["seal"] = copy.deepcopy(gained)
    new = release(changed, after=first)
    modules = {path.rpartition(".")[0] for path in _names(new) if "Seal" in path or path.endswith("Of")}
    assert modules == {"types.shared.book"}
    for path, data in ({**package_files(new.plan), **type_files(new.plan)}).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "src"), *sys.path])
    book = importlib.import_module("library.types.shared.book").Book
    assert book.model_validate({"id": "1", "title": "A", "author": {"name": "B"}}).title == "A"
    for name in [name for name in sys.modules if name.partition(".")[0] == "library"]:
        del sys.modules[name]


def _books(root: dict[str, Any]) -> list[dict[str, Any]]:
    listed = root["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    single = root["paths"]["/books/{book_id}"]
    return [
        listed["properties"]["data"]["items"],
        root["paths"]["/books"]["post"]["responses"]["201"]["content"]["application/json"]["schema"],
        *(single[method]["responses"]["200"]["content"]["application/json"]["schema"] for method in ("get", "patch")),
        root["components"]["schemas"]["BookReturned"]["properties"]["book"],
    ]


def test_schemas_that_became_one_leave_an_alias() -> None:
    root = base()
    root["components"]["schemas"]["Reader"] = copy.deepcopy(root["components"]["schemas"]["Drawn"])
    reader = {"$ref": "#/components/schemas/Reader"}
    root["paths"]["/readers"] = {"get": _answering(reader)}
    other = copy.deepcopy(root["components"]["schemas"]["Drawn"])
    root["components"]["schemas"]["Member"] = other
    root["paths"]["/members"] = {"get": _answering({"$ref": "#/components/schemas/Member"})}
    first = release(root)
    changed = copy.deepcopy(root)
    for name in ("Reader", "Member"):
        del changed["components"]["schemas"][name]
    changed["components"]["schemas"]["Person"] = copy.deepcopy(other)
    for path in ("/readers", "/members"):
        changed["paths"][path] = {"get": _answering({"$ref": "#/components/schemas/Person"})}
    new = release(changed, after=first)
    found = compare(first, new)
    assert {(item.code, item.level) for item in found} == {("type-renamed", Level.MINOR)}
    assert len(found) == 1


def _answering(schema: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": schema}}}}}


def test_a_renamed_path_parameter_keeps_call_arguments_and_types() -> None:
    root = base()
    item = root["paths"].pop("/books/{book_id}")
    item["parameters"][0]["name"] = "id"
    root["paths"]["/books/{id}"] = item
    new = release(root, after=OLD)
    assert compare(OLD, new) == ()
    call = next(call for call in new.plan.calls if call.key == "patch /books/{id}")
    assert call.dotted == "books.update"
    assert ("path", "id") in call.names
    assert call.names["path", "id"] == "book_id"


def test_a_response_component_keeps_its_name_beside_new_ones() -> None:
    root = base()
    root["components"]["responses"]["Shelf"] = {
        "description": "A shelf",
        "content": {"application/json": {"schema": {"type": "object", "properties": {"row": {"type": "integer"}}}}},
    }
    root["paths"]["/shelf"] = {"get": {"responses": {"200": {"$ref": "#/components/responses/Shelf"}}}}
    first = release(root)
    assert _names(release(root, after=first)) == _names(first)
    read = [
        name.name
        for (id, direction), name in first.plan.table.names.items()
        if "Shelf" in id and direction is Direction.RESPONSE
    ]
    assert read == ["Shelf"]
