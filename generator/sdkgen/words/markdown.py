"""Document text as Markdown: prose that keeps its meaning, and can neither break a page nor bring code into it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sdkgen.words.characters import printable

_CONTAINER = re.compile(r"(?:\s*(?:>|[-+*](?=\s+\S)|\d{1,9}[.)](?=\s+\S)))*\s*")
"""What begins quotations and items of lists, nested too."""
_BLOCK = re.compile(r"#{1,6}(?=\s|$)|[-=]+\s*$|~{3,}|`{3,}[^`]*$")
"""What makes a heading of a line or of the one before, or opens a fence."""
_MARK = re.compile(r"[-+*](?=\s|$)|>|\||([-*_])(?: *\1){2,} *$")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_FENCE = re.compile(r"(\s*)(`{3,}|~{3,})\s*([^`]*)$")
_LANGUAGE = re.compile(r"[\w+-]{0,20}")
_INLINE = re.compile(
    r"(?P<escape>\\.)|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))|(?P<open>`+)|(?P<tag><)|\](?=[(:])"
)
_SAFE = re.compile(r"\](?:\(|:\s*)<?(?:https?://|mailto:|[\w./#?=-]*(?:[)\s]|$))", re.IGNORECASE)
"""A link that leads to a page, a message or a place in the project: nothing that runs."""


def prose(text: str) -> str:
    """Return text as paragraphs, lists and code blocks, without headings, raw HTML and open fences."""
    source = text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    if len(source) == 1:
        return one_line(source[0])
    return "\n".join(_lines(source)).strip("\n")


def _lines(source: Sequence[str]) -> Iterator[str]:
    number = 0
    while number < len(source):
        end = _closing(source, number)
        if end is None:
            yield _plain(source[number])
            number += 1
        else:
            yield from _block(source[number : end + 1])
            number = end + 1


def _closing(source: Sequence[str], start: int) -> int | None:
    """Return the line that closes the fence which a line opens; None where it opens none, or none is closed."""
    opened = _FENCE.match(source[start])
    if opened is None:
        return None
    mark = opened[2]
    closing = re.compile(rf"\s*{re.escape(mark)}{mark[0]}*\s*$")
    return next((number for number in range(start + 1, len(source)) if closing.match(source[number])), None)


def _block(lines: Sequence[str]) -> Iterator[str]:
    """Yield a block of code on the left margin, where nothing around it can have a say."""
    opened = _FENCE.match(lines[0])
    indent, language = (len(opened[1]), opened[3].split(" ")[0]) if opened is not None else (0, "")
    content = [printable(line[min(indent, len(line) - len(line.lstrip())) :]) for line in lines[1:-1]]
    longest = max((len(run) for line in content for run in re.findall("`+", line)), default=0)
    ticks = "`" * max(3, longest + 1)
    yield from ("", ticks + (language if _LANGUAGE.fullmatch(language) else ""), *content, ticks, "")


def _plain(line: str) -> str:
    """Return one line of prose: lists and quotations stay."""
    text = printable(line).rstrip()
    before = _CONTAINER.match(text)
    start = before.end() if before is not None else 0
    rest = text[start:]
    return text[:start] + ("\\" if _BLOCK.match(rest) and rest[0] != "`" else "") + _inline(rest)


def _inline(line: str) -> str:
    """Escape what begins HTML, links that run code, and backticks that no other one of the line answers."""
    return _INLINE.sub(lambda found: _escaped(found, line), line) if any(mark in line for mark in "<]`") else line


def _escaped(found: re.Match[str], line: str) -> str:
    if found["escape"] or found["code"]:
        return found[0]
    if found["open"]:
        return "\\`" * len(found[0])
    if found["tag"]:
        return "&lt;"
    return "]" if _SAFE.match(line, found.start()) else "\\]"


def one_line(text: str) -> str:
    """Return text as one line that is no heading, list or quotation."""
    flat = " ".join(printable(" ".join(text.split())).split())
    number = _NUMBER.match(flat)
    if number is not None:
        return f"{number[1]}\\{number[2]}{_inline(flat[number.end() :])}"
    marked = _MARK.match(flat) or (_BLOCK.match(flat) and flat[0] != "`")
    return ("\\" if marked else "") + _inline(flat)


def cell(text: str) -> str:
    """Return text for a cell of a table."""
    return _inline(" ".join(printable(" ".join(text.split())).split())).replace("\\|", "|").replace("|", "\\|")


def code(text: str) -> str:
    """Return source in backticks for a cell of a table."""
    if "`" not in text:
        return f"`{text}`".replace("|", "\\|")
    longest = max(len(run) for run in re.findall("`+", text))
    ticks = "`" * (longest + 1)
    return f"{ticks} {text} {ticks}".replace("|", "\\|")
