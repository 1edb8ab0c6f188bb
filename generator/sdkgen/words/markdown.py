"""Document text as Markdown: prose that keeps its meaning, and can neither break a page nor bring code into it.

What stays: paragraphs, lists, quotations, tables, emphasis, code, links to pages and to places in the project. What
does not: headings, HTML, pictures (links to them stay), fences that nothing closes, links that lead anywhere else, and
what calls people or closes issues on code hosts. Inline text is escaped line by line, and in tables cell by cell: marks
that nothing there answers are escaped, so that no line has a say in another.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate

from sdkgen.words.characters import printable

_CONTAINER = re.compile(r"(?:\s*(?:>|[-+*](?=\s+\S)|\d{1,9}[.)](?=\s+\S)))*\s*")
"""What begins quotations and items of lists, nested too."""
_BLOCK = re.compile(r"#{1,6}(?=\s|$)|[-=]+\s*$|~{3,}|`{3,}[^`]*$")
"""What makes a heading of a line or of the one before, or opens a fence."""
_MARK = re.compile(r"[-+*](?=\s|$)|>|\||([-*_])(?: *\1){2,} *$")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_FENCE = re.compile(r"(\s*)(`{3,}|~{3,})\s*([^`]*)$")
_CLOSING = re.compile(r"\s*(`{3,}|~{3,})\s*$")
_LANGUAGE = re.compile(r"[\w+-]{0,20}")
_RULING = frozenset(" >*+0123456789.)|:-")
"""What the line between the head and the body of a table is made of, list and quotation marks included."""

_PLACE = r"(?:[^\s<>()\\`|\"\]]|\](?!\()|\([^\s<>()\\`|\"\]]*\))"
_ADDRESS = rf"(?:https?://|mailto:){_PLACE}+"
_LEADS = rf"(?:{_ADDRESS}|[\w./#?=%~+-]+)"
"""Where a link may lead: to a page, to a message, or to a place in the project. Nothing there can hide a scheme."""
_TITLE = r"""(?:\s+"[^"<>`\\\[\]]*")?\s*"""
_TARGET = rf"\((?:<{_LEADS}>|{_LEADS}){_TITLE}\)"
_LABEL = re.compile(r"\[(?:[^\[\]\\]|\\(?:.|$))*(?:\](:?)|$)")
"""What may be the label of a link's definition; one that does not end on its line may go on."""
_DEFINITION = re.compile(rf"\[[^\[\]\\`<>|&@#!]+\]:\s*(?:<{_ADDRESS}>|{_ADDRESS}){_TITLE}", re.IGNORECASE)
_INLINE = re.compile(
    r"(?P<escape>\\.)"
    r"|(?P<ticks>`+)"
    r"|(?P<tag><(?P<link>https?://[^\s<>`\\|]+>)?)"
    rf"|(?P<picture>!\[(?P<shows>[^\[\]\\`<>&@#!]*)\]\((?P<source>https?://{_PLACE}+){_TITLE}\))(?P<linked>(?=\]\())?"
    r"|(?P<show>!)(?=!?\[)"
    rf"|(?P<target>\](?:{_TARGET})?)(?P<other>(?<=\])\()?"
    r"|(?<![a-z0-9])https?://[\w.-]+(?::\d+)?[/?#](?:[^\s<>()\[\]\\`|\"!&]|!(?!!?\[)|&(?!\#?\w{1,32};))*"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)"
    r"|(?<![a-z0-9])(?P<mention>@)(?=\S)"
    r"|(?P<number>\#|\bGH-)(?=[\d&])"
    r"|\b(?P<closes>close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+[^\s\w]*https?://)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"[\\`<!\]&@#]|\bGH-|https?://", re.IGNORECASE)
_BREAK = "&#8203;"
"""A space without width: what code hosts look for has none."""


def prose(text: str) -> str:
    """Return text as paragraphs, lists and code blocks."""
    source = text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    if len(source) == 1:
        return one_line(source[0])
    return "\n".join(_lines(source)).strip("\n")


def _lines(source: Sequence[str]) -> Iterator[str]:
    closing = {mark: _closing(source, mark) for mark in "`~"}
    table = any(map(_is_ruling, source))
    number = 0
    while number < len(source):
        end = _end(source, number, closing)
        if end is None:
            yield _plain(source[number], table=table)
            number += 1
        else:
            yield from _block(source[number : end + 1])
            number = end + 1


def _is_ruling(line: str) -> bool:
    found = set(printable(line))
    return found <= _RULING and "-" in found and not found.isdisjoint("|:")


def _closing(source: Sequence[str], mark: str) -> list[int]:
    """Return for each line the longest fence of this kind that it or a line below can close."""
    lengths = [len(found[1]) if (found := _CLOSING.match(line)) and found[1][0] == mark else 0 for line in source]
    return [*reversed([*accumulate(reversed(lengths), max)]), 0]


def _end(source: Sequence[str], start: int, closing: Mapping[str, Sequence[int]]) -> int | None:
    """Return the line that closes the fence which a line opens; None where it opens none, or none is closed."""
    opened = _FENCE.match(source[start])
    if opened is None:
        return None
    mark = opened[2]
    if closing[mark[0]][start + 1] < len(mark):
        return None
    closes = re.compile(rf"\s*{re.escape(mark)}{mark[0]}*\s*$")
    return next(number for number in range(start + 1, len(source)) if closes.match(source[number]))


def _block(lines: Sequence[str]) -> Iterator[str]:
    """Yield a block of code on the left margin, where nothing around it can have a say."""
    opened = _FENCE.match(lines[0])
    indent, language = (len(opened[1]), opened[3].split(" ")[0]) if opened is not None else (0, "")
    content = [printable(line[min(indent, len(line) - len(line.lstrip())) :]) for line in lines[1:-1]]
    longest = max((len(run) for line in content for run in re.findall("`+", line)), default=0)
    ticks = "`" * max(3, longest + 1)
    yield from ("", ticks + (language if _LANGUAGE.fullmatch(language) else ""), *content, ticks, "")


def _plain(line: str, *, table: bool) -> str:
    """Return one line of prose: lists and quotations stay."""
    text = printable(line).rstrip()
    before = _CONTAINER.match(text)
    start = before.end() if before is not None else 0
    rest = text[start:]
    mark = "\\" if _BLOCK.match(rest) and rest[0] != "`" else ""
    return text[:start] + mark + _start(rest, _cells if table else _inline)


def _cells(line: str) -> str:
    return "|".join(map(_inline, line.split("|")))


def _start(line: str, inline: Callable[[str], str]) -> str:
    """Escape a line that begins where a link may be defined."""
    label = _LABEL.match(line)
    if label is None or label[1] == "":
        return inline(line)
    return line if _DEFINITION.fullmatch(line) else "\\[" + inline(line[1:])


def _inline(line: str) -> str:
    """Escape what begins HTML, links that lead elsewhere, and backticks that no other one of the line answers."""
    return "".join(_pieces(line)) if _SPECIAL.search(line) else line


def _pieces(line: str) -> Iterator[str]:
    runs: dict[int, list[int]] = {}
    for run in re.finditer("`+", line):
        runs.setdefault(len(run[0]), []).append(run.start())
    at = 0
    while found := _INLINE.search(line, at):
        yield line[at : found.start()]
        at = found.end()
        if ticks := found["ticks"]:
            ends = runs.get(len(ticks), [])
            place = bisect_right(ends, found.start())
            if place < len(ends):
                at = ends[place] + len(ticks)
                yield line[found.start() : at]
            else:
                yield "\\`" * len(ticks)
        else:
            yield _escaped(found)
    yield line[at:]


def _escaped(found: re.Match[str]) -> str:
    if found["escape"]:
        return _literal(found[0])
    if found["tag"]:
        return found[0] if found["link"] else "&lt;"
    if found["picture"]:
        shown = found["shows"] or found["source"]
        return shown if found["linked"] is not None else f"[{shown}]({found['source']})"
    if found["show"]:
        return "\\!"
    if found["target"]:
        return "\\](" if found["other"] else found[0]
    if found["entity"]:
        meant = html.unescape(found[0])
        return meant + _BREAK if meant in ("@", "#") else found[0]
    if found["mention"] or found["number"] or found["closes"]:
        return found[0] + _BREAK
    return found[0]


def _literal(pair: str) -> str:
    """Return a character that was escaped, so that it means nothing to readers of other Markdown either."""
    if pair[1] == "<":
        return "&lt;"
    return pair + _BREAK if pair[1] in "@#" else pair


def one_line(text: str) -> str:
    """Return text as one line that is no heading, list, quotation or definition."""
    flat = _flat(text)
    number = _NUMBER.match(flat)
    if number is not None:
        return f"{number[1]}\\{number[2]}{_inline(flat[number.end() :])}"
    marked = _MARK.match(flat) or (_BLOCK.match(flat) and flat[0] != "`")
    return "\\" + _inline(flat) if marked else _start(flat, _inline)


def cell(text: str) -> str:
    """Return text for a cell of a table."""
    return _inline(_flat(text)).replace("\\|", "|").replace("|", "\\|")


def code(text: str) -> str:
    """Return source in backticks, on one line; nothing for an empty text."""
    flat = printable(text)
    if "`" not in flat:
        return f"`{flat}`" if flat.strip() else ""
    longest = max(len(run) for run in re.findall("`+", flat))
    ticks = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{ticks}{pad}{flat}{pad}{ticks}"


def code_cell(text: str) -> str:
    """Return source in backticks for a cell of a table."""
    return code(text).replace("|", "\\|")


def _flat(text: str) -> str:
    return " ".join(printable(" ".join(text.split())).split())
