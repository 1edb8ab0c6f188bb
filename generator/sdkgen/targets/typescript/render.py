"""Rendering: views through Jinja templates into files, and the client core copied byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jinja2

from sdkgen.guides.render import fenced
from sdkgen.platform import rendering
from sdkgen.platform.paths import TEMPLATES
from sdkgen.words.markdown import code, code_cell

_TEMPLATES = TEMPLATES / "typescript"
PACKAGE_NAME = "package-name.ts"
"""The one file of the client core that is written for each SDK."""


@cache
def environment() -> jinja2.Environment:
    """Return the template environment."""
    found = rendering.environment("typescript/sdk")
    found.filters.update(code=code, code_cell=code_cell)
    functions: dict[str, Any] = {"fenced": fenced}
    found.globals.update(functions)
    return found


def render(template: str, **values: object) -> str:
    """Render one template of `templates/typescript/sdk`."""
    return environment().get_template(template).render(**values)


def runtime() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the client core, by path below `src/core/`."""
    root = _TEMPLATES / "runtime"
    for path in sorted(root.rglob("*.ts")):
        if path.name != PACKAGE_NAME:
            yield path.relative_to(root).as_posix(), path.read_bytes()
