"""Words that a name must not be, and the one way around them: an underscore at the end, as PEP 8 says."""

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

BUILTINS = vocabulary(
    """
    Ellipsis Exception BaseException ValueError TypeError abs all any bool bytes callable cast classmethod
    dict enumerate filter float format frozenset getattr hasattr hash id input int isinstance iter len list
    map max min next object open print property range repr reversed set setattr slice sorted staticmethod str
    sum super tuple type vars zip
    """
)
"""Built-in names that a module must not hide. Arguments and attributes may: `id`, `type` and `filter` are what
people expect.
"""


def avoid(name: str, taken: Set[str] = frozenset()) -> str:
    """Return the name, with an underscore where it is a keyword or one of the taken names: `from_`."""
    while name in KEYWORDS or name in taken:
        name += "_"
    return name


def is_name(text: str) -> bool:
    """Tell whether a text can be a name as it is."""
    return text.isascii() and text.isidentifier() and text not in KEYWORDS


def module_safe(name: str) -> str:
    """Return a name that a module may define without hiding a built-in one."""
    return avoid(name, BUILTINS)
