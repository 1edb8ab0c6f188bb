"""Which characters of a document are safe to show."""

from __future__ import annotations

import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def is_plain(char: str) -> bool:
    """Tell whether a character shows as what it is: no control, format, private or line-breaking character."""
    code = ord(char)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return False
    return char == " " or (unicodedata.category(char) not in _HIDDEN and not char.isspace())


def printable(text: str) -> str:
    """Return a text as one line of characters that show as what they are; others become spaces."""
    if text.isprintable():
        return text
    return "".join(char if is_plain(char) else " " for char in text)
