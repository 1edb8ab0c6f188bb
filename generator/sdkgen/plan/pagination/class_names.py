"""Names of page classes, read off what the scheme does, so that no other scheme of the API can change them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, count

from sdkgen.plan.pagination.scheme import Cursor, NextURL, Offset, PageNumber, PageScheme, SinglePage
from sdkgen.words.casing import pascal, words
from sdkgen.words.identifiers import is_name

_KIND = {PageNumber: "Numbered", Offset: "Offset", Cursor: "Cursor", NextURL: "Linked", SinglePage: "Single"}
_USUAL: Mapping[type[PageScheme], str] = {PageNumber: "page[number]", Offset: "offset", Cursor: "cursor"}
_USUAL_SIZE = {"page[size]", None}
_LONGEST = 40 - len("Async")


def title(scheme: PageScheme) -> str:
    """Return the class name of a scheme that `sdk.yml` does not name.

    `NumberedPage` is `page[number]` over `data`; what differs from that is said: `RecordsNumberedPageByPage`. What
    makes the name too long is left out, from the end on.
    """
    return next(_forms(scheme))


def _forms(scheme: PageScheme) -> Iterator[str]:
    """Yield names from the one that says most; all of them fit."""
    items = "" if scheme.items == ("data",) else pascal(" ".join(scheme.items), "Items") if scheme.items else "List"
    parameter = None if isinstance(scheme, NextURL | SinglePage) else scheme.parameter
    by = "" if parameter == _USUAL.get(type(scheme)) else f"By{pascal(parameter or '')}"
    usual = not isinstance(scheme, PageNumber) or parameter != "page[number]" or scheme.size_parameter in _USUAL_SIZE
    page, end, sized = f"{_KIND[type(scheme)]}Page", _end(scheme), "" if usual else _sized(scheme)
    forms = (f"{items}{page}{by}{end}{sized}", f"{items}{page}{by}{end}", f"{items}{page}{by}", f"{items}{page}", page)
    yield from (form for form in dict.fromkeys(forms) if len(form) <= _LONGEST)


def _sized(scheme: PageScheme) -> str:
    size = _size(scheme)
    return f"SizedBy{pascal(size)}" if size else "Unsized"


def _size(scheme: PageScheme) -> str | None:
    return scheme.size_parameter if isinstance(scheme, PageNumber | Offset) else None


def _end(scheme: PageScheme) -> str:
    if not isinstance(scheme, PageNumber):
        return ""
    if scheme.cursor_parameter is not None:
        return "OrCursor"
    if scheme.pages is None:
        return "OfTotal" if scheme.total is not None else "UntilEmpty"
    return ""


def titles(schemes: Iterable[PageScheme], taken: Iterable[str], pins: Mapping[str, str]) -> dict[str, str]:
    """Name every scheme, by its key; those that read alike are told apart by the parameter of their size, or numbered,
    in the order of keys.

    Args:
        schemes: The schemes that have no name yet.
        taken: Names that the design gives.
        pins: Names from the lock, by key: they come first.
    """
    names = set(taken)
    found: dict[str, str] = {}
    for scheme in sorted(schemes, key=lambda scheme: (scheme.key not in pins, not _size(scheme), scheme.key)):
        if scheme.key not in found:
            found[scheme.key] = next(name for name in _candidates(scheme, pins.get(scheme.key)) if name not in names)
            names.add(found[scheme.key])
    return found


def _candidates(scheme: PageScheme, pinned: str | None) -> Iterator[str]:
    if pinned is not None and is_name(pinned):
        yield pinned
    plain = title(scheme)
    yield plain
    if isinstance(scheme, PageNumber | Offset) and len(sized := f"{plain}{_sized(scheme)}") <= _LONGEST:
        yield sized
    if isinstance(scheme, PageNumber) and scheme.first == 0 and len(zero := f"{plain}FromZero") <= _LONGEST:
        yield zero
    stem = next(form for form in _forms(scheme) if len(form) <= _LONGEST - len("99"))
    for number in count(2):
        yield f"{stem}{number}"


def own_title(prefix: str, taken: Container[str], pinned: str | None) -> str:
    """Return the class name of the pages of one operation, without the first words of one that is too long.

    Args:
        prefix: What its classes begin with: `ConversationList`.
        taken: Names of other page classes.
        pinned: Its name from the lock.
    """
    parts = words(prefix)
    while len(prefix) > _LONGEST - len("Page99") and len(parts) > 1:
        parts = parts[1:]
        prefix = pascal(" ".join(parts))
    plain = f"{prefix}Page"
    names = chain([pinned] if pinned is not None and is_name(pinned) else [], [plain])
    return next(name for name in chain(names, (f"{plain}{number}" for number in count(2))) if name not in taken)
