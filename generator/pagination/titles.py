"""Names of page classes, read off what the scheme does, so that no other scheme of the API can change them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.naming.casing import pascal
from generator.pagination.scheme import PageScheme

_KIND = {"PageNumber": "Numbered", "Offset": "Offset", "Cursor": "Cursor", "NextURL": "Linked", "SinglePage": "Single"}
_USUAL = {"page[number]", "offset", "cursor", None}


def title(scheme: PageScheme) -> str:
    """Return the class name of a scheme that `sdk.yml` does not name.

    `NumberedPage` is `page[number]` over `data`; what differs from that is said: `RecordsNumberedPageByPage`.
    """
    items = "" if scheme.items == ("data",) else pascal(" ".join(scheme.items), "Items") if scheme.items else "List"
    by = "" if scheme.parameter in _USUAL else f"By{pascal(scheme.parameter or '')}"
    return f"{items}{_KIND[scheme.kind]}Page{by}{_end(scheme)}"


def _end(scheme: PageScheme) -> str:
    if scheme.kind == "PageNumber" and scheme.pages is None:
        return "OfTotal" if scheme.total is not None else "UntilEmpty"
    return ""


def titles(schemes: Iterable[PageScheme], taken: Iterable[str]) -> dict[tuple[object, ...], str]:
    """Name every scheme; those that read alike but differ in a detail are numbered in the order of their details."""
    names = set(taken)
    found: dict[tuple[object, ...], str] = {}
    for scheme in sorted(schemes, key=lambda scheme: repr(scheme.shape)):
        if scheme.shape in found:
            continue
        name, number = title(scheme), 2
        while name in names:
            name, number = f"{title(scheme)}{number}", number + 1
        names.add(name)
        found[scheme.shape] = name
    return found
