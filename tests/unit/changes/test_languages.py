"""What a change means in TypeScript, and in several languages at once."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkgen.changes.compare import compare
from sdkgen.cli import main
from sdkgen.diagnostics.diagnostic import Failure
from sdkgen.document.decode import decode
from sdkgen.targets.findings import Finding, Level, Sample
from tests.targets.python.golden.cases import cases
from tests.unit.changes.release.support import Shop, add_query
from tests.unit.changes.rewrites import REWRITES
from tests.unit.changes.support import base, release

Root = dict[str, Any]
Change = Callable[[Root], object]
TYPESCRIPT = "targets: {typescript: {package_name: '@acme/library'}}\n"
BOTH = "targets: {python: {package_name: library}, typescript: {package_name: '@acme/library'}}\n"
LANGUAGES = ("python", "typescript")
OLD = release(base(), design=TYPESCRIPT)


def found(change: Change, design: str = TYPESCRIPT) -> dict[str, Finding]:
    """Return what a change of the document means for callers, by code."""
    root = base()
    change(root)
    old = OLD if design is TYPESCRIPT else release(base(), design=design)
    return {item.code: item for item in compare(old, release(root, after=old, design=design))}


def schema(root: Root, name: str) -> Root:
    """Return the properties of a schema."""
    inside: Root = root["components"]["schemas"][name]["properties"]
    return inside


def listing(root: Root) -> list[Any]:
    """Return the parameters of the list of books."""
    inside: list[Any] = root["paths"]["/books"]["get"]["parameters"]
    return inside


def retrieve_takes(name: str, *, required: bool = False) -> Change:
    """Give the retrieval of a book a parameter."""

    def change(root: Root) -> None:
        query = {"name": name, "in": "query", "required": required, "schema": {"type": "string"}}
        root["paths"]["/books/{book_id}"]["get"]["parameters"] = [query]

    return change


ROWS: list[tuple[Change, str, Level, str | None, str | None]] = [
    (
        lambda root: schema(root, "Book").pop("rating"),
        "response-field-removed",
        Level.BREAKING,
        "Book.rating?: number",
        None,
    ),
    (
        lambda root: schema(root, "Book").update(pages={"type": "string"}),
        "response-type-changed",
        Level.BREAKING,
        "Book.pages?: number | null",
        "Book.pages?: string",
    ),
    (
        lambda root: schema(root, "Book").update(sold={"type": "boolean"}),
        "response-field-added",
        Level.MINOR,
        None,
        "Book.sold?: boolean",
    ),
    (
        lambda root: root["components"]["schemas"]["Cover"]["required"].append("colours"),
        "request-field-required",
        Level.BREAKING,
        "client.covers.create({ colours?: ('red' | 'blue')[] })",
        "client.covers.create({ colours: ('red' | 'blue')[] })",
    ),
    (
        lambda root: listing(root).pop(1),
        "request-parameter-removed",
        Level.BREAKING,
        "client.books.list({ genre: ... })",
        None,
    ),
    (
        lambda root: listing(root).append({"name": "page[size]", "in": "query", "schema": {"type": "integer"}}),
        "request-parameter-added",
        Level.MINOR,
        None,
        "client.books.list({ 'page[size]': ... })",
    ),
    (
        lambda root: root["paths"]["/books/{book_id}"].pop("delete"),
        "operation-removed",
        Level.BREAKING,
        "client.books.delete(bookID, { ... })",
        None,
    ),
    (
        lambda root: root["paths"].update({"/shelves": {"get": {"responses": {"204": {"description": "Fine"}}}}}),
        "operation-added",
        Level.MINOR,
        None,
        "client.shelves.retrieve()",
    ),
    (
        retrieve_takes("edition"),
        "options-moved",
        Level.BREAKING,
        "client.books.retrieve(bookID, options)",
        "client.books.retrieve(bookID, { ... }, options)",
    ),
    (
        retrieve_takes("edition", required=True),
        "request-parameter-added-required",
        Level.BREAKING,
        None,
        "client.books.retrieve(bookID, { edition: ... })",
    ),
]


@pytest.mark.parametrize(("change", "code", "level", "before", "after"), ROWS, ids=[row[1] for row in ROWS])
def test_a_change_is_shown_in_typescript(
    change: Change, code: str, level: Level, before: str | None, after: str | None
) -> None:
    item = found(change).get(code)
    assert item is not None, list(found(change))
    assert (item.level, item.before, item.after, item.language) == (level, before, after, "")


def test_a_longer_tail_of_options_asks_for_no_major_version_in_python_alone() -> None:
    change = retrieve_takes("edition")
    assert set(found(change, "targets: {python: {package_name: library}}\n")) == {"request-parameter-added"}


def test_an_enum_that_grows_breaks_no_reader_and_one_that_shrinks_no_writer_of_open_ones() -> None:
    def change(root: Root) -> None:
        root["components"]["schemas"]["Genre"]["enum"].append("play")

    assert max(item.level for item in found(change).values()) is Level.MINOR


def test_a_variant_with_a_tag_breaks_no_reader() -> None:
    def change(root: Root) -> None:
        kinds = root["paths"]["/covers"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]["oneOf"]
        kinds.append({"$ref": "#/components/schemas/Cast"})
        properties = {"kind": {"const": "Cast"}, "metal": {"type": "string"}}
        root["components"]["schemas"]["Cast"] = {"type": "object", "required": ["kind"], "properties": properties}

    assert {item.level for item in found(change).values()} == {Level.MINOR}


def test_one_finding_shows_every_language() -> None:
    item = found(lambda root: schema(root, "Book").pop("rating"), BOTH)["response-field-removed"]
    assert item.samples == (
        Sample("python", "Book.rating: float | None", None),
        Sample("typescript", "Book.rating?: number", None),
    )
    moved = found(retrieve_takes("edition"), BOTH)["options-moved"]
    assert [each.language for each in moved.samples] == ["typescript"]
    assert moved.concerns("typescript")
    assert not moved.concerns("python")


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda item: item.__name__)
def test_a_document_written_otherwise_is_the_same_in_both(rewrite: Callable[[Root, random.Random], None]) -> None:
    old = release(base(), design=BOTH)
    for seed in range(4):
        root = base()
        rewrite(root, random.Random(seed))
        assert compare(old, release(root, after=old, design=BOTH)) == ()


def test_no_case_differs_from_itself() -> None:
    tried = 0
    for case in cases():
        _, root, _ = decode(case.document.read_bytes(), case.document.name)
        if not isinstance(root, dict):
            continue
        try:
            old = release(copy.deepcopy(root), design=TYPESCRIPT)
        except Failure:
            continue
        tried += 1
        again = release(copy.deepcopy(root), after=old, design=TYPESCRIPT)
        assert [f"{item.code} {item.subject}" for item in compare(old, again)] == [], case.name
        assert again.lock.dump() == old.lock.dump(), case.name
    assert tried > 200


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shop:
    """A project in both languages, generated once."""
    monkeypatch.chdir(tmp_path)
    found = Shop(tmp_path, capsys)
    (tmp_path / "sdk.yml").write_text(BOTH, encoding="utf-8")
    assert found.generate() == 0
    return found


def test_a_release_has_one_version_and_a_changelog_in_each_language(shop: Shop, tmp_path: Path) -> None:
    assert shop.release(retrieve_takes("edition")) == 0

    python, typescript = ((tmp_path / "sdk" / each / "CHANGELOG.md").read_text() for each in ("python", "typescript"))
    assert "client.books.retrieve(bookID, { ... }, options)" in typescript
    assert "options" not in python
    assert "`client.books.retrieve(edition=...)`" in python
    assert "what asked for it concerns another" in python
    assert json.loads((tmp_path / "sdk" / "typescript" / "package.json").read_text())["version"] == "0.2.0"
    assert 'version = "0.2.0"' in (tmp_path / "sdk" / "python" / "pyproject.toml").read_text()
    assert shop.run("check") == 0


def test_the_order_in_which_languages_are_written_does_not_matter(shop: Shop, tmp_path: Path) -> None:
    def written(*languages: str) -> list[bytes]:
        shop.save("openapi.json")
        (tmp_path / "names.lock").write_bytes(lock)
        for language in languages:
            out = f"{languages[0]}-first/{language}"
            options = ("--target", language, "--out", out, "--against", "last.json")
            assert main(["generate", "openapi.json", "--config", "sdk.yml", *options]) == 0
        changelogs = [(tmp_path / f"{languages[0]}-first" / each / "CHANGELOG.md").read_bytes() for each in LANGUAGES]
        return [(tmp_path / "names.lock").read_bytes(), *changelogs]

    lock = (tmp_path / "names.lock").read_bytes()
    shop.save("last.json")
    add_query("q")(shop.root)

    first, second = written("python", "typescript"), written("typescript", "python")
    assert first == second
    assert b"client.books.list({ q: ... })" in first[-1]


def test_diff_shows_the_languages_of_the_design_or_the_one_asked_for(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    shop.save("last.json")
    shop.root["components"]["schemas"]["Book"]["properties"].pop("rating")
    shop.save("openapi.json")
    arguments = ("diff", "last.json", "openapi.json", "--config", "sdk.yml")

    assert main([*arguments]) == 1
    said = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines() if line.startswith("      ")]
    assert said[1:] == [
        ["in", "python"],
        ["-", "Book.rating: float | None"],
        ["in", "typescript"],
        ["-", "Book.rating?: number"],
    ]
    assert main([*arguments, "--target", "typescript", "--format", "json"]) == 1
    (item,) = json.loads(capsys.readouterr().out)["findings"]
    assert (item["before"], item["language"], item["also"]) == ("Book.rating?: number", None, [])
    assert main([*arguments, "--format", "json"]) == 1
    (item,) = json.loads(capsys.readouterr().out)["findings"]
    assert item["also"] == [{"language": "typescript", "before": "Book.rating?: number", "after": None}]


def test_names_of_typescript_follow_a_schema_that_is_renamed(shop: Shop, tmp_path: Path) -> None:
    def rename(root: Root) -> None:
        text = json.dumps(root).replace("#/components/schemas/Author", "#/components/schemas/Writer")
        root.clear()
        root.update(json.loads(text))
        root["components"]["schemas"]["Writer"] = root["components"]["schemas"].pop("Author")

    assert shop.release(rename) == 0
    lock = json.loads((tmp_path / "names.lock").read_text())
    assert lock["typescript"]["types"]["read #/components/schemas/Writer"].endswith("/Author")
    assert "export interface Author " in (tmp_path / "sdk/typescript/src/resources/shared.ts").read_text()
    assert "nothing changed for callers" in shop.said, shop.said


def test_a_method_that_one_language_has_alone_is_compared_there() -> None:
    design = BOTH + "resources: {books: {methods: {list: {endpoint: get /books, only: [typescript]}}}}\n"
    old, changed = release(base(), design=design), base()
    listing(changed).append({"name": "q", "in": "query", "schema": {"type": "string"}})
    new = release(changed, after=old, design=design)

    (item,) = [each for each in compare(old, new) if each.after is not None]
    assert (item.code, item.language, item.after) == ("argument-added", "typescript", "client.books.list({ q: ... })")
    assert not item.concerns("python")
    assert new.lock.calls["get /books"] == "books.list"
    assert not new.lock.retired_calls
    assert compare(old, release(base(), after=old, design=design)) == ()
