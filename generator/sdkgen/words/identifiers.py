"""The spelling that designs, locks and plans share: snake_case, and an underscore behind a reserved word.

A target writes these names in its own way: what is `from_` here need not be `from_` there. See docs/decisions/0060.
"""

from __future__ import annotations

from collections.abc import Set

from sdkgen.words.vocabulary import vocabulary

KEYWORDS = vocabulary(
    """
    False None True and as assert async await break class continue def del elif else except finally for from
    global if import in is lambda nonlocal not or pass raise return try while with yield
    """
)
"""The reserved words of Python 3.7 and later, written out so that the answer does not depend on the version that
runs.
"""

NOUNS = vocabulary("break class global import lambda pass raise return yield")
"""Keywords that are also names of things, and so have a plural that is none: `/blocks/import` is `blocks.imports`."""


DEVICES = vocabulary("con prn aux nul") | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
"""What Windows takes for a device, whatever suffix follows: a repository with such a file cannot be checked out there.
"""


def avoid(name: str, taken: Set[str] = frozenset()) -> str:
    """Return the name, with an underscore where it is a keyword or one of the taken names: `from_`."""
    while name in KEYWORDS or name in taken:
        name += "_"
    return name


def is_name(text: str) -> bool:
    """Tell whether a text can be a name as it is."""
    return text.isascii() and text.isidentifier() and text not in KEYWORDS


def file_safe(name: str) -> str:
    """Return the name that a file or folder has which is called so: `con_`."""
    return f"{name}_" if name.lower() in DEVICES else name
