"""Pagination schemes: how to find the items of a page, and the next page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import TypeAlias

from sdkgen.model import ir

Path: TypeAlias = tuple[str, ...]
"""Wire names from the body of a response to a value in it. `()` is the body itself."""


@dataclass(frozen=True, slots=True)
class ResponseHeader:
    """A header of the response."""

    name: str


Where: TypeAlias = Path | ResponseHeader
"""Where a response says something."""


@dataclass(frozen=True, slots=True)
class _Scheme:
    """What the schemes have in common. All names are wire names."""

    items: Path

    @property
    def kind(self) -> str:
        """What the scheme is called, here and in the client core."""
        return type(self).__name__

    @property
    def options(self) -> Mapping[str, object]:
        """The arguments of the client core's scheme, without those that are at their default."""
        return {
            item.name: value
            for item in fields(self)
            if (value := getattr(self, item.name)) != item.default or item.default is MISSING
        }

    @property
    def paths(self) -> tuple[tuple[Path, str], ...]:
        """Where the scheme reads the body besides the items, and the type of each value: int, str or bool."""
        found: list[tuple[Path, str]] = []
        for item in fields(self):
            place: Where | None = getattr(self, item.name) if item.name in _READS else None
            if isinstance(place, tuple) and place:
                found.append((place, _READS[item.name]))
        return tuple(found)

    @property
    def key(self) -> str:
        """What tells two schemes apart, as text: `Cursor items=data parameter=cursor cursor=meta.cursor`."""
        return " ".join([self.kind, *(f"{name}={_text(value)}" for name, value in self.options.items())])


@dataclass(frozen=True, slots=True)
class PageNumber(_Scheme):
    """Pages counted from `first`."""

    parameter: str
    """What changes for the next page: `page[number]`."""
    size_parameter: str | None = None
    page: Where | None = None
    pages: Where | None = None
    total: Where | None = None
    first: int = 1
    cursor: Where | None = None
    cursor_parameter: str | None = None
    """The key that a cursor goes to where pages by cursor come, too."""
    has_more: Path | None = None
    in_body: bool = False
    """Whether the parameters are properties of the request's body."""


@dataclass(frozen=True, slots=True)
class Offset(_Scheme):
    """Pages that begin after a number of items."""

    parameter: str
    size_parameter: str | None = None
    total: Where | None = None
    in_body: bool = False


@dataclass(frozen=True, slots=True)
class Cursor(_Scheme):
    """Pages that begin at a cursor."""

    parameter: str
    cursor: Where | None = None
    has_more: Path | None = None
    last_item_field: str | None = None
    in_body: bool = False


@dataclass(frozen=True, slots=True)
class NextURL(_Scheme):
    """Pages that carry the URL of the next one."""

    url: Where
    parameters: tuple[str, ...] = ()
    """The keys that differ between pages."""


@dataclass(frozen=True, slots=True)
class SinglePage(_Scheme):
    """All items on one page."""


PageScheme: TypeAlias = PageNumber | Offset | Cursor | NextURL | SinglePage

_READS = {"page": "int", "pages": "int", "total": "int", "cursor": "str", "has_more": "bool", "url": "str"}


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation pages."""

    scheme: PageScheme
    item: ir.TypeRef
    rule: str
    """Which rule found it, for people."""
    scheme_class: str = ""
    """The class of all pages of this scheme, without `Sync` or `Async`: `DefaultFlatPagination`."""
    declared: tuple[ir.Field, ...] = ()
    """The properties of the response."""
    own_class: str | None = None
    """The class of this operation's pages, where they hold more than the scheme's."""
    named: tuple[str, ...] = ()
    """The properties of the response that the design's scheme names."""

    @property
    def class_name(self) -> str:
        """The class that the operation returns, without `Sync` or `Async`."""
        return self.own_class or self.scheme_class


def _text(value: object) -> str:
    if isinstance(value, ResponseHeader):
        return f"header:{value.name}"
    return ".".join(map(str, value)) if isinstance(value, tuple) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
