"""Text of a document stays text on the pages: it makes no headings, HTML, open fences, table columns or scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sdkgen.words.markdown import cell, code_cell, one_line, prose

READER = MarkdownIt("commonmark").enable("table")
TEXT = st.lists(
    st.sampled_from(
        [
            *"#<>`~|-=*_[]()!\\ \n\t:&0ab",
            "```",
            "~~~",
            "\n\n",
            "    ",
            "<script>",
            "](javascript:x)",
            "- ",
            "> ",
            "1. ",
            "\r\n",
        ]
    ),
    max_size=30,
).map("".join)


def tokens(text: str) -> Iterator[Token]:
    """Yield every token of a page, those inside others too."""
    for token in READER.parse(text):
        yield token
        yield from token.children or ()


def kinds(text: str) -> set[str]:
    """Return the kinds of tokens of a page."""
    return {token.type for token in tokens(text)}


def links(text: str) -> list[str]:
    """Return where the links of a page lead."""
    found = [token.attrs.get("href") or token.attrs.get("src") for token in tokens(text)]
    return [str(link).lower() for link in found if link]


@given(TEXT)
def test_prose_has_no_headings_html_or_scripts(text: str) -> None:
    page = f"{prose(text)}\n\nafter\n"
    assert not kinds(page) & {"heading_open", "html_block", "html_inline"}
    assert not [link for link in links(page) if link.startswith(("javascript:", "data:", "vbscript:"))]


@given(TEXT)
def test_prose_leaves_no_fence_open(text: str) -> None:
    page = READER.parse(f"{prose(text)}\n\n## after\n")
    assert [token.content for token in page[-3:] if token.type == "inline"] == ["after"]
    assert [token.type for token in page if token.type == "heading_open"] == ["heading_open"]


@given(TEXT)
def test_a_line_is_one_paragraph(text: str) -> None:
    page = READER.parse(f"before\n\n{one_line(text)}\n\nafter\n")
    blocks = [token.type for token in page if token.level == 0 and token.nesting >= 0]
    assert set(blocks) == {"paragraph_open"}
    assert len(blocks) <= 3


@given(TEXT, TEXT)
def test_cells_make_no_columns(text: str, other: str) -> None:
    source = code_cell(" ".join(text.split()) or "x")
    row = f"| one | two |\n|---|---|\n| {cell(text)} | {cell(other)} |\n| {source} | end |\n"
    page = READER.parse(row)
    assert [token.type for token in page].count("tr_open") == 3
    assert [token.content for token in page if token.type == "inline"][-1] == "end"
    assert not kinds(row) & {"html_inline", "html_block"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Two\nlines.", "Two\nlines."),
        ("# Title\n\ntext", "\\# Title\n\ntext"),
        ("Use `a < b` or a < b.", "Use `a < b` or a &lt; b."),
        ("```json\n{}\n```", "```json\n{}\n```"),
        ("so\n  ~~~ x y\n  a```b\n~~~\nand", "so\n\n````x\na```b\n````\n\nand"),
        ("```\nnever closed", "\\`\\`\\`\nnever closed"),
        ("Title\n---\n1. # one\n> ==", "Title\n\\---\n1. \\# one\n> \\=="),
        ("a `b\nc` <i>", "a \\`b\nc\\` &lt;i>"),
        ("- one\n- two", "- one\n- two"),
        ("see [docs](https://api.example)", "see [docs](https://api.example)"),
        ("[x](javascript:alert)", "[x\\](javascript:alert)"),
    ],
)
def test_meaning_is_kept(text: str, shown: str) -> None:
    assert prose(text).strip() == shown
