"""Names of page classes, read off what the scheme does, so that no other scheme of the API can change them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from sdkgen.plan.pagination.scheme import PageScheme
from sdkgen.words.casing import pascal
from sdkgen.words.identifiers import is_name

_KIND = {"PageNumber": "Numbered", "Offset": "Offset", "Cursor": "Cursor", "NextURL": "Linked", "SinglePage": "Single"}
_USUAL = {"page[number]", "offset", "cursor", None}
_USUAL_SIZE = {"page[size]", None}


def title(scheme: PageScheme) -> str:
    """Return the class name of a scheme that `sdk.yml` does not name.

    `NumberedPage` is `page[number]` over `data`; what differs from that is said: `RecordsNumberedPageByPage`.
    """
    items = "" if scheme.items == ("data",) else pascal(" ".join(scheme.items), "Items") if scheme.items else "List"
    by = "" if scheme.parameter in _USUAL else f"By{pascal(scheme.parameter or '')}"
    sized = _sized(scheme) if scheme.parameter == "page[number]" and scheme.size_parameter not in _USUAL_SIZE else ""
    return f"{items}{_KIND[scheme.kind]}Page{by}{_end(scheme)}{sized}"


def _sized(scheme: PageScheme) -> str:
    return f"SizedBy{pascal(scheme.size_parameter)}" if scheme.size_parameter else "Unsized"


def _end(scheme: PageScheme) -> str:
    if scheme.cursor_parameter is not None:
        return "OrCursor"
    if scheme.kind == "PageNumber" and scheme.pages is None:
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
    for scheme in sorted(schemes, key=lambda scheme: (scheme.key not in pins, not scheme.size_parameter, scheme.key)):
        if scheme.key not in found:
            found[scheme.key] = next(name for name in _candidates(scheme, pins.get(scheme.key)) if name not in names)
            names.add(found[scheme.key])
    return found


def _candidates(scheme: PageScheme, pinned: str | None) -> Iterator[str]:
    if pinned is not None and is_name(pinned):
        yield pinned
    plain = title(scheme)
    yield plain
    yield f"{plain}{_sized(scheme)}"
    for number in count(2):
        yield f"{plain}{number}"
