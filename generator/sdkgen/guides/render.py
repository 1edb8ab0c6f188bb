"""Rendering of guides: views through the templates of `templates/guides`."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import jinja2

from sdkgen.platform import rendering
from sdkgen.words.markdown import cell, code, code_cell, one_line


@cache
def environment() -> jinja2.Environment:
    """Return the template environment."""
    found = rendering.environment("guides")
    found.filters.update(cell=cell, code=code, code_cell=code_cell, one_line=one_line)
    functions: dict[str, Any] = {"fenced": fenced}
    found.globals.update(functions)
    return found


def render(template: str, **values: object) -> str:
    """Render one template of `templates/guides`."""
    return environment().get_template(template).render(**values)


def fenced(source: str, language: str) -> str:
    """Return source as a block of code that nothing in it closes."""
    longest = max((len(run) for run in re.findall("`+", source)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks}{language}\n{source.rstrip()}\n{ticks}"
