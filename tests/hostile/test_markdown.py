"""Text of a document on pages and in reports brings no HTML, no script, no picture, and calls nobody."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.changes.compare import review
from sdkgen.changes.release.changelog import notes
from sdkgen.changes.release.verdict import Verdict, verdict
from sdkgen.changes.text_report import as_markdown
from sdkgen.words.characters import printable
from sdkgen.words.markdown import cell, code, code_cell, one_line, prose
from tests.hostile.documents import with_name, with_text
from tests.hostile.markdown import PAGES, READER, any_markdown, faults, tokens
from tests.hostile.texts import any_text
from tests.hostile.trees import run
from tests.unit.changes.support import base, release

CALL = "`<script>a</script>` [x](javascript:b) ![x](https://c.test) @everyone Fixes #1 |"
"""Everything at once, for places that hold names and values."""


def _bullet(text: str) -> str:
    return f"- {one_line(text)} (code)"


def _section(text: str) -> str:
    return f"# {code(text)}\n\n{prose(text)}"


_TAKES = (prose, one_line, _bullet, _section)


def test_most_pages_do_harm_without_an_escape() -> None:
    assert sum(bool(faults(text)) for text in PAGES) > 40


@pytest.mark.parametrize("text", PAGES)
def test_hostile_text_does_nothing(text: str) -> None:
    for take in _TAKES:
        assert faults(take(text)) == []
    assert faults(_table(text, text)) == []


@pytest.mark.parametrize("text", PAGES)
def test_two_texts_of_a_page_do_nothing_together(text: str) -> None:
    for other in PAGES:
        assert faults(f"{prose(text)}\n\n{prose(other)}\n\n- {one_line(text)}") == []


@given(any_markdown | any_text)
def test_any_text_does_nothing(text: str) -> None:
    for take in _TAKES:
        assert faults(take(text)) == []


@given(any_markdown | any_text, any_markdown)
def test_any_cell_stays_a_cell(text: str, other: str) -> None:
    table = _table(text, other)
    assert faults(table) == []
    kinds = [token.type for token in READER.parse(table)]
    assert (kinds.count("tr_open"), kinds.count("td_open")) == (2, 3)


@given(any_text, st.sampled_from(["", "|", "```", "`"]))
def test_source_stays_source(text: str, more: str) -> None:
    source = f"{text}{more}x"
    (found,) = [token for token in tokens(f"a {code(source)} b") if token.type == "code_inline"]
    assert found.content.split() == printable(source).split()


def _table(text: str, other: str) -> str:
    return f"| one | two | three |\n|---|---|---|\n| {cell(text)} | {code_cell(other)} | {cell(other)} |\n"


@pytest.mark.parametrize("text", [*PAGES, CALL], ids=range(len(PAGES) + 1))
def test_no_page_of_an_sdk_holds_what_a_text_tried(text: str, tmp_path: Path) -> None:
    result = run(with_text(text), tmp_path)
    pages = {path: data.decode() for path, data in result.files.items() if path.endswith(".md")}
    assert {
        "README.md",
        "api.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "docs/guide.md",
        "docs/resources/books.md",
    } == pages.keys()
    assert {path: found for path, page in pages.items() if (found := faults(page))} == {}


@pytest.mark.parametrize("name", [*PAGES, CALL], ids=range(len(PAGES) + 1))
def test_no_page_of_an_sdk_holds_what_a_name_tried(name: str, tmp_path: Path) -> None:
    result = run(with_name(name), tmp_path)
    pages = {path: data.decode() for path, data in result.files.items() if path.endswith(".md")}
    assert {path: found for path, page in pages.items() if (found := faults(page))} == {}


def _changed(text: str) -> Verdict:
    """A comparison of two documents that differ in everything that a report names, by names that are hostile."""
    old, new = base(), base()
    for place, document in ((f"old {text}", old), (f"new {text}", new)):
        operation: dict[str, Any] = copy.deepcopy(document["paths"]["/books"]["get"])
        operation["operationId"] = f"{operation['operationId']} {place}"
        document["paths"][f"/{place}"] = {"get": operation}
        document["components"]["schemas"]["Book"]["properties"][place] = {"type": "string", "enum": [place]}
        document["components"]["schemas"][place] = {"type": "object", "properties": {"a": {"type": "string"}}}
        document["paths"]["/books"]["get"].setdefault("parameters", []).append(
            {"name": place, "in": "query", "schema": {"type": "string", "enum": [place], "default": place}}
        )
    before = release(old)
    after = release(new)
    return verdict(review(before, after), before, after)


@pytest.mark.parametrize("text", [*PAGES, CALL], ids=range(len(PAGES) + 1))
def test_no_report_holds_what_a_name_tried(text: str) -> None:
    found = _changed(text)
    assert len(found.entries) > 3
    assert faults("\n".join(as_markdown(found))) == []
    assert faults("\n".join(notes(found.entries, "1.0.0"))) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('*a* **b** ~~c~~ `d` [e](https://f.test/g?h=1&i#j "k")', None),
        ("- a\n  - b\n1. c\n> d\n\n```py\ne\n```", "- a\n  - b\n1. c\n> d\n\n\n```py\ne\n```"),
        ("[a](/b/c.md#d) [e](#f) [g](mailto:h@i.test)", None),
        ("see [a][b]\n\n[b]: https://c.test/d", None),
        ("a | b\n--|--\n`c` | d", None),
        ("a@b.test &amp; c[0] d[e](f", "a@b.test &amp; c[0] d[e\\](f"),
        ("https://a.test/@b/#1 #fff @ 1", None),
        ("![a](https://b.test/c.png)", "[a](https://b.test/c.png)"),
        ("[![a](https://b.test/c.png)](https://d.test)", "[a](https://d.test)"),
        ("![](https://b.test/c.png)", "[https://b.test/c.png](https://b.test/c.png)"),
        ("<https://a.test> <b>", "<https://a.test> &lt;b>"),
        ("@a fixes #1", "@&#8203;a fixes #&#8203;1"),
    ],
)
def test_harmless_markdown_stays(text: str, shown: str | None) -> None:
    assert prose(text) == (text if shown is None else shown)
