"""Finds the Python examples in the pages of a generated project."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OPERATION = re.compile(r"^`([A-Z]+) (/[^`]*)`$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """One block of Python.

    Attributes:
        operation: Verb and path that the page names above it, if it does.
        source: A whole program: begins with the page's first block where it uses a client that it does not make.
    """

    page: str
    line: int
    operation: tuple[str, str] | None
    source: str

    @property
    def name(self) -> str:
        """Where it is, as an identifier."""
        return re.sub(r"\W", "_", f"{self.page}_{self.line}")


def examples(project: Path) -> list[Example]:
    """Return the examples of all pages, in the order of the pages' names."""
    pages = [*project.glob("*.md"), *(project / "docs").rglob("*.md")]
    texts = {page.relative_to(project).as_posix(): page.read_text(encoding="utf-8") for page in pages}
    return [found for name in sorted(texts) for found in examples_of(name, texts[name])]


def examples_of(name: str, text: str) -> Iterator[Example]:
    """Yield the examples of one page."""
    blocks = list(BLOCK.finditer(text))
    for block in blocks:
        above = list(_OPERATION.finditer(text, 0, block.start()))
        operation = (above[-1][1], above[-1][2]) if above else None
        source = block[1] if _stands_alone(block[1]) else f"{blocks[0][1]}\n{block[1]}"
        yield Example(name, text.count("\n", 0, block.start()) + 1, operation, source)


def _stands_alone(source: str) -> bool:
    return any(isinstance(item, ast.Import | ast.ImportFrom) for item in ast.parse(source).body)
