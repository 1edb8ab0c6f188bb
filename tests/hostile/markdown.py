"""Markdown that breaks careless pages, and what a page must not hold when it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
READER.validateLink = lambda url: True  # type: ignore[method-assign]
"""A reader that lets everything pass: what it does not find cannot be there."""

_HARMLESS = re.compile(r"https?:|mailto:|[^:]*$", re.IGNORECASE)
_CALLS = re.compile(r"(?<![a-z0-9])@[a-z0-9]|#\d|\bGH-\d|\b(?:close|fixe|resolve)[sd]:?\s+https?://", re.IGNORECASE)

PAGES = (
    '<script>alert("a")</script> <img src=x onerror=alert(1)>',
    "<script\n>alert(1)</script\n>",
    "<details><summary>a</summary></details><!-- never closed",
    "\\<script>a</script>\\\\<script>b</script>",
    "<\x00script>a</script> a\u2028<script>b</script>\x0b<b>",
    "- a\n  <script>b</script>\n\n      <script>c</script>",
    "1. <b>\n   > - <i>",
    "a `b <script>c` d ` <script>e</script>",
    "a ``b\nc`` <script>d</script>",
    "`a\n<script>b</script>\nc`",
    "`` a \\`` <b>c</b> ` `` <i>",
    "\\`<b>`<i>`",
    "```\na\n````\n<script>b</script>",
    "```\na\n```\n<script>b</script>",
    "~~~\n<script>a</script>",
    "> ```\n> x\n<script>a</script>",
    "- ```\n  x\n<script>a</script>",
    "```<script>\na\n```\n<b>",
    "| a | b |\n|---|---|\n| `x | <script>alert(1)</script>` |",
    "a | b\n:-|-:\n`x \\| y | <b>` | c",
    "a\n:-\n`x | <b>`",
    "> a | b\n> - | -\n> `x | <b>`",
    "a | b || <script>c</script> \\| `|` <b> `\\|` \\\\| `|<b>`",
    "&lt;script&gt; &#60;b&#62; &#x3c;i&#x3e;",
    "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html;base64,PHM+) [d](vbscript:x)",
    "[a]( javascript:x) [b](<javascript:x>) [c](\tjavascript:x 'title')",
    "text [a](\njavascript:alert(1))",
    "[a](<\njavascript:alert(1)>) [b](  \n  javascript:x\n)",
    "[a](java&#115;cript:x) [b](javascript&colon;x) [c](&#x6A;avascript:x) [d](java&Tab;script:x)",
    "[a](\\javascript:x) [b](javascript\\:x)",
    "[a\nb](javascript:x)",
    "[`a`](javascript:x) [a `](javascript:x) b`",
    "[![a](https://a.test/b.png)](javascript:x) ![a](https://a.test/b.png) ![](https://a.test) ![a](data:x)",
    "![a][p]\n\n[p]: https://a.test/b.png",
    "![a [b](c)](https://a.test/b.png)",
    "[a][r]\n\n[r]:\njavascript:x",
    "[r]\n\n[r]: <javascript:x>",
    "[r]\n\n[r]: javascript:x 'title'",
    "[r\ns]\n\n[r\ns]: javascript:x",
    "[`r]\n\n[`r]:javascript:x`",
    "[r\\]]\n\n[r\\]]: javascript:x",
    "[r\\\ns]\n\n[r\\\ns]: javascript:x",
    "[r]\n\n> - [r]: javascript:x",
    "[r]: https://a.test\n[s]: javascript:x\n\n[s]",
    "a | b\n--|--\n1 | 2\n\n[s]: javascript:x\n\n[s]",
    "<javascript:x> <data:x,y> <https://a.test> <mailto:a@b.test>",
    "Heading\n====\nx\n---\n# y\n  ## z",
    "@everyone (@here) *@here* _@here **a**@here \\@here &#64;here &commat;here @&#104;ere",
    "Fixes #1, closes a/b#2, resolves GH-3, fixes: https://a.test/issues/4, \\#5 &#35;6 #&#55;",
    "javascript:alert(5) www.a.test *[HTML]: javascript:x",
)
"""Each tries one thing; none may come through anywhere."""

_PARTS = [
    *"#<>`~|-=*_[]()!\\ \n\t:&0ab@.\"'",
    *("```", "~~~", "\n\n", "    ", "- ", "> ", "1. ", "\r\n", "\x0b", "\u2028", "|-|", "\n:-|-\n", "``", "\\`"),
    *("<script>", "<!--", "](javascript:x)", "](\njavascript:x)", "[a]:", "\n[a]: javascript:x\n", "[a]"),
    *("![a](https://b.test)", "[a](https://b.test)", "https://b.test/c", "&#64;", "&#35;1", "&lt;", "@here", "#1"),
]
any_markdown = st.lists(st.sampled_from(_PARTS), max_size=24).map("".join)


_ADDRESS = re.compile(r"(?<![a-z0-9])https?://[\w.-]+[/?#][^\s<]*", re.IGNORECASE)
"""What code hosts make a link of, in which they look for nothing."""


def tokens(page: str) -> Iterator[Token]:
    """Yield every token of a page, those inside others too."""
    for token in READER.parse(page):
        yield token
        yield from token.children or ()


def text(children: Sequence[Token]) -> str:
    """Return the text between what is no text, where code hosts look for what they react to."""
    shown = "".join(token.content if token.type == "text" else "\0" for token in children)
    return _ADDRESS.sub("https://", shown)


def faults(page: str) -> list[str]:
    """Return what a reader of a page would run, fetch or be taken to, and whom it would call."""
    found: list[str] = []
    for token in tokens(page):
        if token.type in ("html_block", "html_inline"):
            found.append(f"HTML {token.content[:60]}")
        elif token.type == "image":
            found.append(f"picture {token.attrs['src']}")
        elif token.type == "link_open" and not _HARMLESS.match(str(token.attrs["href"])):
            found.append(f"link {token.attrs['href']}")
        elif token.type == "inline":
            found += [f"call {call}" for call in _CALLS.findall(text(token.children or ()))]
    return found
