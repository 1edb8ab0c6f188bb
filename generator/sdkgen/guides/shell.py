"""Document text in command lines: words that a shell hands on exactly as they are, whatever they hold."""

from __future__ import annotations

import re
from urllib.parse import quote

from sdkgen.words.characters import is_plain

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OF_PATHS = "/-._~:@,;=+*()?&'"
"""What stays in the path of an address that stands between double quotes."""


def word(text: str) -> str:
    """Return a text in single quotes."""
    plain = "".join(char if char == "\n" or is_plain(char) else " " for char in text)
    return "'" + plain.replace("'", "'\\''") + "'"


def with_variable(before: str, variable: str, after: str = "") -> str:
    """Return a word in double quotes that has the value of a variable in it."""
    return f'"{_inside(before)}${{{name_of(variable)}}}{_inside(after)}"' if after else _short(before, variable)


def _short(before: str, variable: str) -> str:
    return f'"{_inside(before)}${name_of(variable)}"'


def name_of(variable: str) -> str:
    """Return the name of a variable of the environment; letters that no name has become underscores."""
    return variable if _VARIABLE.fullmatch(variable) else re.sub(r"\W|^(?=\d)", "_", variable, flags=re.ASCII)


def _inside(text: str) -> str:
    """Escape a text between double quotes; what ends a line or expands history becomes a space."""
    plain = "".join(char if is_plain(char) and char != "!" else " " for char in text)
    return re.sub(r'[\\"$`]', r"\\\g<0>", plain)


def address(text: str) -> str:
    """Return a part of an address that stands between double quotes, percent-encoded where it has to be."""
    return quote(text, safe=_OF_PATHS, errors="surrogatepass")


def segment(text: str) -> str:
    """Return a value in a path or a query, percent-encoded."""
    return quote(text, safe="-._~", errors="surrogatepass")
