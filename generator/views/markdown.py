"""Document text as Markdown: prose that keeps its meaning, and can neither break a page nor bring code into it."""

from __future__ import annotations

import re

from generator.views.text import comment

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_SCRIPT = re.compile(r"(\]\(|\]:|<)\s*(?:javascript|data|vbscript):", re.IGNORECASE)
_BLOCK = re.compile(r"^(\s*)(#|={2,}\s*$|-{2,}\s*$|~{3,}|`{3,})")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")


def prose(text: str) -> str:
    """Return text as paragraphs, lists and code blocks, without headings, raw HTML and open fences."""
    source = text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    if len(source) == 1:
        return one_line(source[0])
    lines: list[str] = []
    plain: list[str] = []
    fence, closed = "", _closed(source)
    for number, line in enumerate(source):
        found = _FENCE.match(line)
        if found and (fence or number in closed) and (not fence or found[1].startswith(fence)):
            lines += [*_safe(plain), fence or comment(line).strip()]
            plain, fence = [], "" if fence else found[1]
        elif fence:
            lines.append(comment(line))
        else:
            plain.append(line)
    return "\n".join([*lines, *_safe(plain)]).strip()


def _closed(lines: list[str]) -> set[int]:
    """Return the lines that open a fence which a later line closes."""
    found: set[int] = set()
    opened: tuple[int, str] | None = None
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark is None:
            continue
        if opened is None:
            opened = number, mark[1]
        elif mark[1].startswith(opened[1]) and not line.strip().strip("`~"):
            found.add(opened[0])
            opened = None
    return found


def _safe(lines: list[str]) -> list[str]:
    return [_BLOCK.sub(r"\1\\\2", line.rstrip()) for line in _plain("\n".join(lines)).split("\n")] if lines else []


def _plain(text: str) -> str:
    """Escape what begins HTML outside of code spans, and links that run code."""
    text = "\n".join(map(comment, text.split("\n")))
    if "<" not in text and "]" not in text:
        return text
    parts: list[str] = []
    end = 0
    for span in _CODE.finditer(text):
        parts += [_escaped(text[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*parts, _escaped(text[end:])])


def _escaped(text: str) -> str:
    return _SCRIPT.sub(r"\1#", text).replace("<", "&lt;")


def one_line(text: str) -> str:
    """Return text as one line that is no heading, list or quotation."""
    flat = _plain(" ".join(text.split()))
    return f"\\{flat}" if flat[:1] in {"#", ">", "-", "+", "*", "=", "~", "|"} and not flat.startswith("**") else flat


def cell(text: str) -> str:
    """Return text for a cell of a table."""
    return _plain(" ".join(text.split())).replace("\\|", "|").replace("|", "\\|")


def code(text: str) -> str:
    """Return source in backticks for a cell of a table."""
    if "`" not in text:
        return f"`{text}`".replace("|", "\\|")
    longest = max(len(run) for run in re.findall("`+", text))
    ticks = "`" * (longest + 1)
    return f"{ticks} {text} {ticks}".replace("|", "\\|")
