"""Views of page classes: one pair for each pagination scheme that the document uses."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from sdkgen.plan.naming.attributes import attribute
from sdkgen.plan.pagination import PageScheme
from sdkgen.targets.python.syntax.imports import Imports, name_key
from sdkgen.targets.python.syntax.literals import docstring, quote
from sdkgen.targets.python.syntax.scope import BUILTINS, Scope
from sdkgen.targets.python.syntax.type_expr import Builtin, Core, Expr, Generic, Local, optional
from sdkgen.targets.python.views.facades import ExportView, FacadeView
from sdkgen.words.casing import pascal
from sdkgen.words.identifiers import avoid
from sdkgen.words.vocabulary import vocabulary

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan


_OF_PAGES = vocabulary("get_next_page has_next_page iter iter_pages next_page_info")
"""What every page can do: a property of that name gives way."""


@dataclass(frozen=True, slots=True)
class PageField:
    """One field of a page, or of a model in it."""

    name: str
    type: Expr
    annotation: str
    """The type, written."""
    alias: str | None
    """What the API calls it, where that is something else."""

    def __str__(self) -> str:
        value = "None" if self.alias is None else f"Field(default=None, alias={quote(self.alias)})"
        return f"{self.name}: {self.annotation} = {value}"


@dataclass(frozen=True, slots=True)
class PageModelView:
    """A model inside a page: its meta object."""

    name: str
    doc: str
    fields: tuple[PageField, ...]


@dataclass(frozen=True, slots=True)
class PageClassView:
    """One scheme's page classes."""

    name: str
    doc: str
    fields: tuple[PageField, ...]
    scheme: str


@dataclass(frozen=True, slots=True)
class PaginationView:
    """The module of page classes."""

    imports: tuple[str, ...]
    exports: tuple[str, ...]
    """Their names, quoted."""
    names: tuple[str, ...]
    models: tuple[PageModelView, ...]
    classes: tuple[PageClassView, ...]


PAGES = "pages"
"""The module of the page classes below `pagination`, which loads it when the first of them is needed."""
_ITEMS = "list[T]"
_PYTHON = {"int": "int", "str": "str", "bool": "bool"}


def pages(plan: Plan) -> PaginationView:
    """Return the view of the page classes."""
    schemes = {call.page.class_name: call.page for call in plan.calls if call.page is not None}
    imports = Imports(("pagination",))
    models: list[PageModelView] = []
    classes: list[PageClassView] = []
    for name in sorted(schemes):
        scheme = schemes[name]
        options = ", ".join(f"{key}={_source(value)}" for key, value in scheme.options.items())
        found, metas = _fields(name, scheme, Scope(imports, ("pagination", PAGES)))
        models += metas
        doc = docstring(f"One page of results; {_WORDS[scheme.kind]}.", 4)
        classes.append(PageClassView(name, doc, found, f"{imports.core(scheme.kind)}({options})"))
    if classes:
        for core in ("AsyncPage", "SyncPage"):
            imports.core(core)
        imports.typing("Generic")
        # With a variable of its own, each class would make pydantic build the page it derives from, at import.
        imports.core("T")
    fields = [*(view.fields for view in classes), *(view.fields for view in models)]
    if any(field.alias is not None for field in chain.from_iterable(fields)):
        imports.core("Field")
    if models:
        imports.core("Model")
    exports = sorted(
        [*(f"{prefix}{name}" for name in schemes for prefix in ("Sync", "Async")), *(model.name for model in models)]
    )
    return PaginationView(
        tuple(imports.lines()), tuple(map(quote, exports)), tuple(exports), tuple(models), tuple(classes)
    )


def page_facade(view: PaginationView) -> FacadeView:
    """Return the view of `pagination` itself: resources mention pages without loading them."""
    exports = tuple(ExportView(name, PAGES) for name in sorted(view.names, key=name_key))
    return FacadeView(("pagination",), "Pages of results", ".._core", exports, ())


_WORDS = {
    "PageNumber": "the following pages are asked for by number",
    "Offset": "the following pages are asked for by offset",
    "Cursor": "the following pages are asked for by cursor",
    "NextURL": "each page names the next one's address",
    "SinglePage": "there is no other",
}


def _source(value: object) -> str:
    if isinstance(value, tuple):
        items = [_source(item) for item in cast("tuple[object, ...]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return quote(value) if isinstance(value, str) else repr(value)


def _fields(name: str, scheme: PageScheme, scope: Scope) -> tuple[tuple[PageField, ...], list[PageModelView]]:
    """Return a page's own fields, and the models of the objects in it that the scheme reads."""
    tree: dict[str, Any] = {}
    _plant(tree, scheme.items or ("data",), _ITEMS)
    for path, kind in scheme.paths:
        _plant(tree, path, _PYTHON[kind])
    models: list[PageModelView] = []
    own = {key: value for key, value in tree.items() if not _holds_items(value)}
    return _declared(own, name, models, scope), models


def _plant(tree: dict[str, Any], path: tuple[str, ...], kind: str) -> None:
    for step in path[:-1]:
        found = tree.setdefault(step, {})
        if not isinstance(found, dict):
            return
        tree = cast("dict[str, Any]", found)
    tree.setdefault(path[-1], kind)


def _holds_items(value: object) -> bool:
    """Tell whether an object holds the items: a model of its own cannot be generic here, so it stays an extra field."""
    return isinstance(value, dict) and any(
        item == _ITEMS or _holds_items(item) for item in cast("dict[str, Any]", value).values()
    )


def _declared(fields: dict[str, Any], owner: str, models: list[PageModelView], scope: Scope) -> tuple[PageField, ...]:
    """Return the fields of a class, which may be called like the types of others: `list` is one of many items."""
    names = {key: avoid(attribute(key), _OF_PAGES) for key in fields}
    kinds = {key: _kind(value, f"{owner}{pascal(key)}") for key, value in fields.items()}
    for key, value in fields.items():
        kind = kinds[key]
        if isinstance(kind, Local):
            inner = _declared(cast("dict[str, Any]", value), kind.name, models, scope)
            models.append(PageModelView(kind.name, docstring("Where a page stands among the others.", 4), inner))
    with scope.hiding(BUILTINS.intersection(names.values())):
        return tuple(
            PageField(name, kind := optional(kinds[key]), scope.render(kind), key if name != key else None)
            for key, name in names.items()
        )


def _kind(value: Any, model: str) -> Expr:
    if value == _ITEMS:
        return Generic(Builtin("list"), (Core("T"),))
    return Local(model) if isinstance(value, dict) else Builtin(str(value))
