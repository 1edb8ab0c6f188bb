"""How templates are read: the settings that all of them share."""

from __future__ import annotations

import jinja2

from sdkgen.platform.paths import TEMPLATES


def environment(folder: str) -> jinja2.Environment:
    """Return the environment of a folder of templates: undefined names are errors, and no text is ever a template.

    Args:
        folder: Its path below `templates`.
    """
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES / folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        cache_size=-1,
    )
