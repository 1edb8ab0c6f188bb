"""A pagination scheme: how to find the items of a page, and the next page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeAlias

from sdkgen.model import ir

Path: TypeAlias = tuple[str, ...]
"""Wire names from the body of a response to a value in it. `()` is the body itself."""


@dataclass(frozen=True, slots=True)
class PageScheme:
    """How one operation pages. All names are wire names."""

    kind: str
    """The scheme of the client core: `PageNumber`, `Offset`, `Cursor`, `NextURL` or `SinglePage`."""
    class_name: str
    """The page class without `Sync` or `Async`: `DefaultFlatPagination`."""
    item: ir.TypeRef
    items: Path
    parameter: str | None = None
    """The key in the query string that changes for the next page: `page[number]`."""
    size_parameter: str | None = None
    page: Path | None = None
    pages: Path | None = None
    total: Path | None = None
    cursor: Path | None = None
    cursor_parameter: str | None = None
    """The key that a cursor goes to where the scheme is one of numbers that can page by cursor too."""
    has_more: Path | None = None
    last_item_field: str | None = None
    url: Path | None = None
    parameters: tuple[str, ...] = ()
    """The keys that a next URL takes care of."""
    first: int = 1
    rule: str = ""
    """Which rule found it, for people."""

    @property
    def options(self) -> Mapping[str, object]:
        """The arguments of the client core's scheme, without those that are at their default."""
        return {
            name: value
            for name in _OPTIONS[self.kind]
            if (value := getattr(self, name)) != _DEFAULTS[name] or name == "items"
        }

    @property
    def paths(self) -> tuple[tuple[Path, str], ...]:
        """Where the scheme reads the response besides the items, and the type of each value: int, str or bool."""
        found = ((getattr(self, name), kind) for name, kind in _READS.items() if name in _OPTIONS[self.kind])
        return tuple((path, kind) for path, kind in found if path)

    @property
    def key(self) -> str:
        """What tells two schemes apart, as text: `Cursor items=data parameter=cursor cursor=meta.cursor`."""
        return " ".join([self.kind, *(f"{name}={_text(value)}" for name, value in self.options.items())])


def _text(value: object) -> str:
    return ".".join(map(str, value)) if isinstance(value, tuple) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "PageNumber": (
        *("items", "parameter", "size_parameter", "page", "pages", "total", "first"),
        *("cursor", "cursor_parameter", "has_more"),
    ),
    "Offset": ("items", "parameter", "size_parameter", "total"),
    "Cursor": ("items", "parameter", "cursor", "has_more", "last_item_field"),
    "NextURL": ("items", "url", "parameters"),
    "SinglePage": ("items",),
}
_READS = {"page": "int", "pages": "int", "total": "int", "cursor": "str", "has_more": "bool", "url": "str"}
_DEFAULTS: Mapping[str, object] = {field.name: field.default for field in fields(PageScheme)}
