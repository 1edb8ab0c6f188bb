"""Which property of an item a cursor takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from sdkgen.words.casing import singular, snake, words
from sdkgen.words.vocabulary import vocabulary

_OWN = vocabulary("token uuid uid guid gid sid key object_id external_id identifier code slug handle")
_ENDS = vocabulary("id uuid guid token key sid")


def identifying(fields: Iterable[str], items: tuple[str, ...], doc: str) -> str | None:
    """Return the property of an item that `starting_after` takes.

    That is `id`, unless the parameter's description names another one alone; else the only one that can tell items
    apart: `token`, or `card_id` of `cards`.

    Args:
        fields: The single properties of an item.
        items: The path of the list.
        doc: The description of the parameter.
    """
    found = {snake(name): name for name in fields}
    own = singular(snake(items[-1])) if items else ""
    candidates = [name for name in found if name in _OWN or not _ENDS.isdisjoint(words(name)[-1:])]
    said = [name for name in candidates if _says(doc, name)]
    if len(said) == 1:
        return found[said[0]]
    named = (f"{own}_{end}" for end in sorted(_ENDS) if own)
    for name in chain(["id"], named):
        if name in candidates:
            return found[name]
    plain = [name for name in candidates if name in _OWN] or candidates
    return found[plain[0]] if len(plain) == 1 else None


def _says(doc: str, name: str) -> bool:
    """Tell whether a text mentions a property, in any spelling."""
    spelt = "[ _-]?".join(map(re.escape, words(name)))
    return re.search(rf"(?<![a-z]){spelt}(?![a-z])", doc, re.IGNORECASE) is not None
