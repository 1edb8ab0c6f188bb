"""From pointers to lines and columns."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.diagnostics import positions as positions_module
from sdkgen.diagnostics.positions import Lines, Positions
from sdkgen.diagnostics.source_map import Outline, outline
from sdkgen.diagnostics.source_slices import Excerpts
from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import escape


@dataclass(frozen=True)
class Text:
    """A document as it was read."""

    text: str
    name: str = "api.yaml"


def places(text: str) -> dict[str, tuple[int, int] | None]:
    """Return the place of every value of a text."""
    positions = Positions(Text(text))
    return {pointer: positions.find(pointer) for pointer in outline(text).places}


YAML = """\
# a comment
openapi: 3.1.0
paths:
  /calls/{id}:
    get:
      tags: [a, "b"]
      parameters:
        - name: x
        -   name: y
  'quoted ~ key': >
    folded
    text
"""


def test_members_stand_at_their_keys_and_entries_at_their_start() -> None:
    assert places(YAML) == {
        "#": (2, 1),
        "#/openapi": (2, 1),
        "#/paths": (3, 1),
        "#/paths/~1calls~1{id}": (4, 3),
        "#/paths/~1calls~1{id}/get": (5, 5),
        "#/paths/~1calls~1{id}/get/tags": (6, 7),
        "#/paths/~1calls~1{id}/get/tags/0": (6, 14),
        "#/paths/~1calls~1{id}/get/tags/1": (6, 17),
        "#/paths/~1calls~1{id}/get/parameters": (7, 7),
        "#/paths/~1calls~1{id}/get/parameters/0": (8, 11),
        "#/paths/~1calls~1{id}/get/parameters/0/name": (8, 11),
        "#/paths/~1calls~1{id}/get/parameters/1": (9, 13),
        "#/paths/~1calls~1{id}/get/parameters/1/name": (9, 13),
        "#/paths/quoted ~0 key": (10, 3),
    }


def test_json_has_places_too() -> None:
    text = '{"a": [1, {"b\\n\\u00e9": "x, {y}"}],\n  "\\ud83d\\ude00": null,\n\t"c": -1.5e3}'

    assert places(text) == {
        "#": (1, 1),
        "#/a": (1, 2),
        "#/a/0": (1, 8),
        "#/a/1": (1, 11),
        "#/a/1/b\n\u00e9": (1, 12),
        "#/\U0001f600": (2, 3),
        "#/c": (3, 2),
    }


def test_columns_count_characters() -> None:
    assert places("\U0001f600\u00e9: {b: 1}\n")["#/\U0001f600\u00e9/b"] == (1, 6)


@pytest.mark.parametrize("missing", ["#/paths/~1none", "#/paths/~1none/get/responses", "#/paths/9"])
def test_what_does_not_exist_stands_where_its_parent_does(missing: str) -> None:
    assert Positions(Text(YAML)).find(missing) == (3, 1)


def test_what_has_no_parent_stands_at_the_start() -> None:
    assert Positions(Text(YAML)).find("#/nothing/here") == (2, 1)
    assert Positions(Text(YAML)).find("not a pointer") == (2, 1)


def test_an_empty_text_has_no_places() -> None:
    assert Positions(Text("")).find("#/a") is None
    assert Positions(Text("# only words")).find("#") is None


def test_what_an_alias_brings_stands_at_the_alias() -> None:
    positions = Positions(Text("a: &a {b: {c: 1}}\nd:\n  e: *a\n"))

    assert positions.find("#/a/b/c") == (1, 12)
    assert positions.find("#/d/e/b/c") == (3, 3)


def test_a_broken_text_has_places_up_to_the_break() -> None:
    assert places("a: 1\nb:\n  c: 2\n  d: [\n") == {
        "#": (1, 1),
        "#/a": (1, 1),
        "#/b": (2, 1),
        "#/b/c": (3, 3),
        "#/b/d": (4, 3),
    }


def test_keys_that_are_no_text_do_not_shift_the_others() -> None:
    assert places("? [a, b]\n: {c: 1}\nd: 2\n")["#/d"] == (3, 1)


def test_nothing_is_read_before_a_place_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[str] = []

    def counted(text: str) -> Outline:
        reads.append(text)
        return outline(text)

    monkeypatch.setattr(positions_module, "outline", counted)
    positions = Positions(Text("a: 1"))
    assert reads == []
    assert positions.find("#/a") == positions.find("#/a") == (1, 1)
    assert reads == ["a: 1"]


def pointers(value: JsonValue, at: str = "#") -> Iterator[str]:
    """Yield the pointers of a value and all within it."""
    yield at
    if isinstance(value, dict):
        for key, item in value.items():
            yield from pointers(item, f"{at}/{escape(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from pointers(item, f"{at}/{index}")


VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES.filter(lambda value: isinstance(value, dict | list)), st.sampled_from([None, 0, 2]), st.booleans())
def test_every_value_of_any_json_has_its_place(value: JsonValue, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)

    assert list(outline(text).places) == list(pointers(value))


ROOT = Path(__file__).parents[3]
DOCUMENTS = [ROOT / "spec/telnyx-ai.yaml", *sorted((ROOT / "tests/cases").glob("*/openapi.yaml"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
def test_an_excerpt_gives_the_places_that_the_whole_text_gives(path: Path) -> None:
    agree_everywhere(path.read_text(encoding="utf-8"))


def test_an_excerpt_gives_the_places_that_the_whole_text_gives_of_a_large_document() -> None:
    path = ROOT.parent / "shared/spec/telnyx-2026-07-16.yml"
    if not path.exists() and "CI" not in os.environ:
        pytest.skip(f"needs {path.name}, which is not here")
    agree_everywhere(path.read_text(encoding="utf-8"))


def agree_everywhere(text: str) -> None:
    """Compare all places found in excerpts with those of an outline of the whole text."""
    lines, positions = Lines(text), Positions(Text(text))
    for pointer, offset in outline(text).places.items():
        assert positions.find(pointer) == lines.at(offset), pointer


UNFIT = (
    "---\npaths:\n  /a:\n    get: {}\n---\npaths: {}\n",
    "paths:\n  /a:\n    get: {}\n  /a:\n    put: {}\n",
    "paths: {/a: {get: {}}}\n",
    "paths:\n  /a: {get: {}}\n",
    "paths:\n  ? /a\n  : get: {}\n",
    '{"paths": {"/a": {"get": {}}}}',
)


@pytest.mark.parametrize("text", UNFIT)
def test_what_is_written_in_another_way_has_no_excerpt(text: str) -> None:
    assert Excerpts(text).find(("paths", "/a")) is None


def test_excerpts_take_keys_in_quotes_and_leave_text_that_looks_like_keys() -> None:
    text = "paths:\n  x: |\n    y:\n      b\n  'y':\n    get:\n     /z\n  \"z\": # end\n    a: b\n"
    found = [Excerpts(text).find(("paths", key)) for key in "xyz"]
    cut = [text[item.start : item.end] if item else None for item in found]
    assert cut == ["  x: |\n    y:\n      b\n", "  'y':\n    get:\n     /z\n", '  "z": # end\n    a: b\n']
