"""The examples of a page in JavaScript as one module: a function for each, which takes the client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLOCK = re.compile(r"^(`{3,})javascript\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_ROUTE = re.compile(r"^`([A-Z]+) (/[^`]*)`", re.MULTILINE)
_IMPORT = re.compile(r"^import (\w+) from '[^']*';\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Program:
    """One example."""

    name: str
    """The function."""
    route: str | None
    """Method and path that the page names above it, if it does."""
    source: str


@dataclass(frozen=True, slots=True)
class Page:
    """The examples of a page."""

    client: str
    setup: str
    """What makes the client, without the import."""
    failing: str
    programs: tuple[Program, ...]

    def module(self, sdk: str, *, setup: bool = True) -> str:
        """Return a module that exports the functions.

        Args:
            sdk: Where the SDK is, as an import says it.
            setup: Whether to export what makes the client, too: it reads the environment.
        """
        taken = f"client: {self.client}"
        lines = [f"import {self.client} from '{sdk}';"] if setup or self.programs else []
        if setup:
            lines.append(f"export function setup(): {self.client} {{\n{self.setup}\nreturn client;\n}}")
            lines.append(f"export async function failing({taken}): Promise<void> {{\n{self.failing}\n}}")
        lines += [
            f"export async function {item.name}({taken}): Promise<void> {{\n{item.source}\n}}" for item in self.programs
        ]
        return "\n".join(lines)


def page(text: str) -> Page:
    """Return the examples of a guide: the first makes the client, the second shows errors."""
    setup, failing, *others = _BLOCK.finditer(text)
    imported = _IMPORT.search(setup[2])
    assert imported is not None
    programs = tuple(_programs(text, others))
    return Page(imported[1], _IMPORT.sub("", setup[2]), failing[2], programs)


def _programs(text: str, blocks: list[re.Match[str]]) -> Iterator[Program]:
    for number, block in enumerate(blocks, 1):
        above = list(_ROUTE.finditer(text, 0, block.start()))
        route = f"{above[-1][1]} {above[-1][2]}" if above else None
        yield Program(f"example{number}", route, block[2])
