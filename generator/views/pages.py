"""Views of page classes: one pair for each pagination scheme that the document uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.naming.casing import pascal
from generator.pagination import PageScheme
from generator.views.imports import Imports
from generator.views.text import literal, quote

if TYPE_CHECKING:
    from generator.plan import Plan


@dataclass(frozen=True, slots=True)
class PageModelView:
    """A model inside a page: its meta object."""

    name: str
    doc: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageClassView:
    """One scheme's page classes."""

    name: str
    doc: str
    fields: tuple[str, ...]
    scheme: str


@dataclass(frozen=True, slots=True)
class PaginationView:
    """The module `pagination`."""

    imports: tuple[str, ...]
    exports: tuple[str, ...]
    models: tuple[PageModelView, ...]
    classes: tuple[PageClassView, ...]


def pages(plan: Plan) -> PaginationView:
    """Return the view of `pagination.py`."""
    schemes = {call.page.class_name: call.page for call in plan.calls if call.page is not None}
    imports = Imports(())
    models: list[PageModelView] = []
    classes: list[PageClassView] = []
    for name in sorted(schemes):
        scheme = schemes[name]
        fields, metas = _fields(name, scheme)
        models += metas
        classes.append(PageClassView(name, _doc(scheme), fields, f"{imports.core(scheme.kind)}({', '.join(_arguments(scheme))})"))
    if classes:
        for core in ("AsyncPage", "SyncPage"):
            imports.core(core)
        for typing in ("Generic", "List", "TypeVar"):
            imports.typing(typing)
    if models or any("Field(" in field for page in classes for field in page.fields):
        imports.core("Field")
    if models:
        imports.core("Model")
    exports = sorted([*(f"{prefix}{name}" for name in schemes for prefix in ("Sync", "Async")), *(model.name for model in models)])
    return PaginationView(tuple(imports.lines()), tuple(map(quote, exports)), tuple(models), tuple(classes))


def _doc(scheme: PageScheme) -> str:
    return "One page of results."


def _fields(name: str, scheme: PageScheme) -> tuple[tuple[str, ...], list[PageModelView]]:
    return (), []


def _arguments(scheme: PageScheme) -> Iterator[str]:
    yield from ()
