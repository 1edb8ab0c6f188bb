"""Rendering: views through Jinja templates into files, and the client core copied byte for byte."""

from __future__ import annotations

from functools import cache

import jinja2

from sdkgen.platform import rendering
from sdkgen.platform.paths import TEMPLATES
from sdkgen.targets.python.views.toml import toml
from sdkgen.words.markdown import code, code_cell

_TEMPLATES = TEMPLATES / "python"


@cache
def environment() -> jinja2.Environment:
    """Return the template environment."""
    found = rendering.environment("python/sdk")
    found.filters.update(code=code, code_cell=code_cell, toml=toml)
    return found


def render(template: str, **values: object) -> str:
    """Render one template of `templates/python/sdk`."""
    return environment().get_template(template).render(**values)


@cache
def runtime() -> tuple[tuple[str, bytes], ...]:
    """Return the files of the client core, by path below `_core/`; in `compat/`, those of the layer for older code."""
    root = _TEMPLATES / "runtime"
    return tuple((path.relative_to(root).as_posix(), path.read_bytes()) for path in sorted(root.rglob("*.py")))
