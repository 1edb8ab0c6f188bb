"""Document text as TypeScript: literals and comments that mean exactly the text, whatever it holds.

The one place where text of a document is escaped. There are no template literals in generated code: backticks and `${`
are plain characters in a quoted text.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable

from sdkgen.model import ir
from sdkgen.words.characters import is_plain
from sdkgen.words.vocabulary import vocabulary

WIDTH = 100
_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_OF_ALL_OBJECTS = vocabulary(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf"
)
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_TAG = re.compile(r"(?<![A-Za-z0-9\\])@(?=[A-Za-z])")
"""What a reader of documentation comments takes for a tag, such as `@deprecated`."""


def _escape(char: str) -> str:
    """Return the escape of a character, as UTF-16 has it."""
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def quote(text: str) -> str:
    """Return a single-quoted literal for a text."""
    return "'" + "".join(_ESCAPES.get(char) or (char if is_plain(char) else _escape(char)) for char in text) + "'"


def key(name: str) -> str:
    """Return the name of a property in a type: quoted where it is no identifier."""
    return name if _NAME.fullmatch(name) else quote(name)


def literal(value: ir.JsonValue) -> str:
    """Return an expression for a JSON value."""
    match value:
        case str():
            return quote(value)
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return object_of((name, literal(item)) for name, item in value.items())
        case _:
            return json.dumps(value)


def object_of(members: Iterable[tuple[str, str]]) -> str:
    """Return an object of literals, in the order given."""
    written = ", ".join(_property(name, value) for name, value in members)
    return f"{{ {written} }}" if written else "{}"


def _property(name: str, value: str) -> str:
    # Without brackets `__proto__` would set the prototype. Where all objects have a member of that name, the compiler
    # does not see what type is wanted.
    written = "['__proto__']" if name == "__proto__" else key(name)
    return f"{written}: {value} as const" if name in _OF_ALL_OBJECTS else f"{written}: {value}"


def array_of(items: Iterable[str]) -> str:
    """Return an array of expressions."""
    return f"[{', '.join(items)}]"


def comment(text: str | None, indent: int, *, deprecated: bool | str = False) -> str:
    """Return a documentation comment with a line break behind it, wrapped for a block at this indentation; nothing for
    no text.

    The first line is not indented, so that a template can place it; the others are.

    Args:
        text: What the document says.
        indent: Spaces before each line.
        deprecated: Whether callers are warned, or with what text of the generator's own.
    """
    lines = _lines(text or "", WIDTH - indent)
    if deprecated:
        said = f" {deprecated}" if isinstance(deprecated, str) else ""
        lines += [*([""] if lines else []), f"@deprecated{said}"]
    if not lines:
        return ""
    pad = " " * indent
    if len(lines) == 1 and len(lines[0]) + indent + len("/**  */") <= WIDTH + 20:
        return f"/** {lines[0]} */\n{pad}"
    body = "\n".join(f"{pad} * {line}".rstrip() for line in lines)
    return f"/**\n{body}\n{pad} */\n{pad}"


def _lines(text: str, width: int) -> list[str]:
    """Wrap text at a width; paragraphs, list items, tables and code blocks stay."""
    lines: list[str] = []
    fenced = False
    for raw in text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        line = _harmless(raw.rstrip())
        if line.lstrip().startswith("```"):
            fenced = not fenced
        if fenced or len(line) <= width or line.lstrip().startswith("|"):
            lines.append(line)
        else:
            lead = line[: len(line) - len(line.lstrip())]
            found = textwrap.wrap(line.lstrip(), width, break_long_words=False, break_on_hyphens=False)
            lines += [lead + part for part in found] or [""]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    return [line for index, line in enumerate(lines) if line.strip() or lines[index - 1].strip()]


def _harmless(line: str) -> str:
    """Return a line that neither ends the comment nor is a tag in it, of characters that show as what they are."""
    plain = "".join(char if is_plain(char) else " " for char in line)
    return _TAG.sub(r"\\@", plain.replace("*/", "*\\/"))


def first_paragraph(text: str) -> str:
    """Return the first paragraph of a text on one line."""
    return " ".join(text.strip().split("\n\n", 1)[0].split())
