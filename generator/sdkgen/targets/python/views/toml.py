"""Document text as TOML: strings that mean exactly the text, whatever it holds."""

from __future__ import annotations

import re

from sdkgen.targets.python.syntax.literals import escape
from sdkgen.words.characters import is_plain

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_HALVES = re.compile("[\ud800-\udfff]")
"""What is no character, and so has no spelling in TOML."""


def toml(text: str) -> str:
    """Return a basic string of TOML, in one line.

    Characters that would hide are escaped; halves of surrogate pairs become U+FFFD.
    """
    return f'"{"".join(map(_written, _HALVES.sub(chr(0xFFFD), text)))}"'


def _written(char: str) -> str:
    return _ESCAPES.get(char) or (char if is_plain(char) else escape(char, shortest=4))
