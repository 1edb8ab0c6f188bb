"""`sdkgen generate --against`: the version and the changelog follow from what changed."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from tests.unit.changes.release.support import Root, Shop, add_query, drop_rating, reword


@pytest.mark.parametrize(
    ("change", "version", "said"),
    [
        (drop_rating, "0.2.0", "1 breaking, 0 minor, 0 patch"),
        (add_query("q"), "0.1.1", "0 breaking, 1 minor, 0 patch"),
        (reword, "0.1.1", "nothing changed for callers"),
    ],
)
def test_the_version_follows_from_the_gravest_change(
    shop: Shop, change: Callable[[Root], None], version: str, said: str
) -> None:
    assert shop.release(change) == 0
    assert shop.version == version
    assert shop.said.splitlines()[-1] == f"{version} follows 0.1.0: {said}"
    assert f"# Changelog\n\n## {version}\n\n" in shop.changelog
    assert shop.changelog.endswith("\n## 0.1.0\n\nFirst release.\n")
    assert shop.run("check") == 0


def test_a_breaking_change_is_told_by_resource_with_python_before_and_after(shop: Shop) -> None:
    def change(root: Root) -> None:
        drop_rating(root)
        add_query("q")(root)
        root["components"]["schemas"]["Book"]["properties"]["title"] = {"type": "integer"}

    assert shop.release(change) == 0
    lines = shop.changelog.splitlines()
    assert lines[4].startswith("2 changes break code that was written for 0.1.0")
    assert "### The whole client" in lines
    assert lines.index("### `books`") > lines.index("### The whole client")
    broken = next(number for number, line in enumerate(lines) if line.startswith("- **Breaking:** `Book > title`"))
    assert lines[broken + 2 : broken + 6] == [
        "  ```diff",
        "  - Book.title: str",
        "  + Book.title: int",
        "  ```",
    ]
    assert "- `GET /books > query q` is new: it can be sent. `client.books.list(q=...)`" in lines


def test_while_a_release_is_made_its_section_is_written_anew_and_others_stay(shop: Shop) -> None:
    assert shop.release(add_query("q")) == 0
    first = shop.changelog.split("## 0.1.1", 1)[1]
    assert shop.release(add_query("r")) == 0
    assert shop.version == "0.1.2"
    assert shop.changelog.endswith("## 0.1.1" + first)
    drop_rating(shop.root)
    assert shop.generate("--against", "last.json") == 0
    assert shop.version == "0.2.0"
    assert "0.1.2" not in shop.changelog
    assert "`Book > rating`" in shop.changelog
    assert "query r` is new" in shop.changelog
    assert shop.changelog.endswith("## 0.1.1" + first)
    assert [item["version"] for item in shop.lock["releases"]] == ["0.1.0", "0.1.1", "0.2.0"]


def test_the_same_command_again_does_nothing(shop: Shop) -> None:
    assert shop.release(drop_rating) == 0
    before = shop.tree()
    assert shop.generate("--against", "last.json") == 0
    assert "0 created, 0 changed" in shop.said
    assert shop.generate() == 0
    assert shop.tree() == before
    assert shop.version == "0.2.0"


def test_a_release_without_a_change_keeps_its_version(shop: Shop) -> None:
    before = shop.tree()
    assert shop.release(lambda _: None) == 0
    assert shop.said.splitlines()[-1].startswith("0.1.0 stays")
    del (after := shop.tree())["last.json"]
    assert after == before


def test_a_change_that_is_taken_back_before_the_release_takes_its_section_along(shop: Shop) -> None:
    assert shop.release(add_query("q")) == 0
    published = copy.deepcopy(shop.root)
    assert shop.release(drop_rating) == 0
    assert shop.version == "0.2.0"
    shop.root = published
    assert shop.generate("--against", "last.json") == 0
    assert shop.version == "0.1.1"
    assert [item["version"] for item in shop.lock["releases"]] == ["0.1.0", "0.1.1"]


def test_what_is_retired_says_the_version_of_the_release(shop: Shop) -> None:
    def change(root: Root) -> None:
        del root["paths"]["/books/{book_id}"]["delete"]

    assert shop.release(change) == 0
    assert shop.version == "0.2.0"
    assert shop.lock["retired"]["calls"]["books.delete"]["since"] == "0.2.0"
    assert "0.2.0" in shop.read("sdk/src/library/resources/books.py")


def test_a_rename_in_the_design_is_a_change_though_the_document_stays(shop: Shop) -> None:
    names = "{methods: {find: 'get /books/{book_id}'}, models: {volume: '#/components/schemas/Book'}}"
    shop.write("sdk.yml", f"{shop.read('sdk.yml')}resources: {{volumes: {names}}}\n")
    assert shop.release(lambda _: None) == 0
    assert shop.version == "0.1.1"
    assert "`client.books.retrieve` is called `client.volumes.find` now; the old name works" in shop.changelog
    assert "`types.shared.Book` is `types.Volume` now; the old name works" in shop.changelog
    assert "is new" not in shop.changelog
    assert shop.lock["retired"]["calls"]["books.retrieve"]["since"] == "0.1.1"
    assert shop.run("check") == 0
    assert shop.release(reword) == 0
    assert "is called" not in shop.changelog.split("## 0.1.1")[0]


def test_dependencies_are_compared_with_what_the_last_release_needed(shop: Shop) -> None:
    text = shop.read("sdk/pyproject.toml")
    shop.write("sdk/pyproject.toml", text.replace("httpx>=0.25,<1", "httpx>=0.20,<1"))
    assert shop.release(reword, "--force") == 0
    assert "- `httpx` is needed as `>=0.25,<1`, was `>=0.20,<1`." in shop.changelog
    assert shop.lock["releases"][0]["needs"]["httpx"] == ">=0.20,<1"
    assert shop.release(add_query("q")) == 0
    assert shop.changelog.count("`httpx`") == 1


def test_text_of_a_document_makes_no_headings(shop: Shop) -> None:
    assert shop.release(add_query("q\n\n## 9.9.9 <script>")) == 0
    headings = [line for line in shop.changelog.splitlines() if line.startswith("#")]
    assert headings == ["# Changelog", "## 0.1.1", "### `books`", "## 0.1.0"]
    assert "`GET /books > query q ## 9.9.9 <script>` is new" in shop.changelog
