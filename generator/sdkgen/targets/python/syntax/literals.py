"""Document text as Python source: literals and docstrings that mean exactly the text, whatever it holds."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import cache

from sdkgen.model import ir
from sdkgen.words.characters import is_plain

WIDTH = 100
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(char: str, *, shortest: int = 2) -> str:
    """Return the escape of a character, of at least this many hexadecimal digits: 2 as Python has it, 4 for TOML."""
    code = ord(char)
    if code < 0x100 and shortest == 2:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _escaped(text: str, escapes: dict[str, str]) -> str:
    # What is printable is plain; the rest is rare enough to be looked at character by character.
    if text.isprintable() and not any(char in text for char in escapes):
        return text
    return "".join(escapes.get(char) or (char if is_plain(char) else escape(char)) for char in text)


def tuple_of(items: Iterable[str]) -> str:
    """Return expressions as a tuple."""
    found = tuple(items)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"


def quote(text: str) -> str:
    """Return a double-quoted Python literal for a text."""
    return f'"{_escaped(text, _ESCAPES)}"'


def in_quotes(annotation: str) -> str:
    """Return an annotation as a literal that nobody has to evaluate: in the quotes that are not in it."""
    return f"'{annotation}'" if '"' in annotation else f'"{annotation}"'


def literal(value: ir.JsonValue) -> str:
    """Return a Python literal for a JSON value."""
    match value:
        case str():
            return quote(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return "{" + ", ".join(f"{quote(key)}: {literal(item)}" for key, item in value.items()) + "}"
        case _:
            return repr(value)


_DOC_ESCAPES = {"\\": "\\\\"}
_CLOSING = re.compile(r'"{3,}|"+\Z')
"""The quotes that would end a docstring."""


@cache
def docstring(text: str, indent: int) -> str:
    """Return a triple-quoted docstring, wrapped for a block at this indentation.

    The first line is not indented, so that a template can place it; the others are.
    """
    lines = doc_lines(text, WIDTH - indent)
    if not lines:
        return '""""""'
    pad = " " * indent
    body = f"\n{pad}".join(lines).replace(f"\n{pad}\n", "\n\n")
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    body = _CLOSING.sub(lambda found: '\\"' * len(found[0]), body)
    return f'"""{body}"""' if "\n" not in body else f'"""{body}\n{pad}"""'


def doc_lines(text: str, width: int) -> list[str]:
    """Wrap text at a width; paragraphs, list items and code blocks stay, backslashes and controls are escaped."""
    lines: list[str] = []
    fenced = False
    for raw in text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        line = _escaped(raw.rstrip(), _DOC_ESCAPES)
        if line.lstrip().startswith("```"):
            fenced = not fenced
        if fenced or len(line) <= width or line.lstrip().startswith("|"):
            lines.append(line)
        else:
            lead = line[: len(line) - len(line.lstrip())]
            # The indentation apart: textwrap drops that of a line whose first word is too long for it.
            lines.extend(
                textwrap.wrap(
                    line.lstrip(),
                    width,
                    initial_indent=lead,
                    subsequent_indent=lead,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
                or [""]
            )
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    return _squeezed(lines)


def _squeezed(lines: list[str]) -> list[str]:
    return [line for index, line in enumerate(lines) if line.strip() or (index and lines[index - 1].strip())]


def first_sentence(text: str) -> str:
    """Return the first paragraph of a text on one line."""
    paragraph = text.strip().split("\n\n", 1)[0]
    return " ".join(paragraph.split())
