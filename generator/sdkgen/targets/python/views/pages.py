"""Views of page classes: a pair for each pagination scheme, and for each operation whose pages hold more than that."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import cast

from sdkgen.model import ir
from sdkgen.plan.call import Call
from sdkgen.plan.naming.attributes import attribute
from sdkgen.plan.pagination.page_classes import Items, PageMember, PageObject, by_scheme, own_fields, shared_page
from sdkgen.plan.pagination.scheme import (
    Cursor,
    NextURL,
    Offset,
    PageNumber,
    PageScheme,
    Paging,
    ResponseHeader,
    SinglePage,
)
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.imports import Imports, name_key, natural
from sdkgen.targets.python.syntax.literals import docstring, quote
from sdkgen.targets.python.syntax.scope import BUILTINS, MODULES, Scope
from sdkgen.targets.python.syntax.type_expr import Builtin, Core, Expr, Generic, Local, optional
from sdkgen.targets.python.views.facades import ExportView, FacadeView
from sdkgen.words.casing import pascal, snake
from sdkgen.words.identifiers import avoid
from sdkgen.words.vocabulary import vocabulary

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
    required: bool = False
    doc: str | None = None

    def __str__(self) -> str:
        arguments = [] if self.required else ["default=None"]
        if self.alias is not None:
            value = f" = Field({', '.join([*arguments, f'alias={quote(self.alias)}'])})"
        else:
            value = "" if self.required else " = None"
        return f"{self.name}: {self.annotation}{value}"


@dataclass(frozen=True, slots=True)
class PageModelView:
    """A model inside a page: its meta object, or what holds the items."""

    name: str
    doc: str
    fields: tuple[PageField, ...]
    bases: str


@dataclass(frozen=True, slots=True)
class PageClassView:
    """The page classes of one scheme or of one operation."""

    name: str
    doc: str
    bases: tuple[tuple[str, str], ...]
    """`Sync` and `Async`, and what the class of each derives from."""
    fields: tuple[PageField, ...]
    scheme: str | None
    """How the next page is found; None where the base says that."""


@dataclass(frozen=True, slots=True)
class PaginationView:
    """One module of page classes."""

    module: str
    doc: str
    imports: tuple[str, ...]
    exports: tuple[str, ...]
    """Their names, quoted."""
    names: tuple[str, ...]
    models: tuple[PageModelView, ...]
    classes: tuple[PageClassView, ...]


PAGES = "pages"
"""The module of the schemes' page classes below `pagination`, which loads it when the first of them is needed."""
_PACKAGE = ("pagination",)
_CORE = vocabulary("Cursor Field Generic Model NextURL Offset PageNumber ResponseHeader SinglePage T UnknownVariant")
"""What these modules import from elsewhere: a type of that name has another one here."""
_DOC = "Pages of results: iterate over one to get every item of every page."


def page_modules(plan: Plan) -> Iterator[PaginationView]:
    """Yield the modules of page classes: that of the schemes, and one for each operation with a class of its own."""
    shared = {name: shared_page(plan.api, items) for name, items in by_scheme(_pagings(plan)).items()}
    yield _schemes(plan, shared)
    yield from (_own(plan, call, shared) for call in plan.calls if call.page is not None and call.page.own_class)


def page_facade(views: Iterable[PaginationView]) -> FacadeView:
    """Return the view of `pagination` itself: resources mention pages without loading them."""
    found = [ExportView(name, view.module) for view in views for name in view.names]
    exports = sorted(found, key=lambda export: (natural(export.module), name_key(export.name)))
    return FacadeView(_PACKAGE, "Pages of results", ".._core", tuple(exports), ())


def _pagings(plan: Plan) -> Iterator[Paging]:
    yield from (call.page for call in plan.calls if call.page is not None)


def _schemes(plan: Plan, shared: Mapping[str, PageObject]) -> PaginationView:
    schemes = {paging.scheme_class: paging.scheme for paging in _pagings(plan)}
    imports = Imports(_PACKAGE)
    own = frozenset(f"{prefix}{name}" for name in schemes for prefix in ("Sync", "Async"))
    models = frozenset(name for owner, page in shared.items() for name in _model_names(page, owner))
    scope = Scope(imports, (*_PACKAGE, PAGES), local=own | models | _CORE)
    writer = _Writer(Annotator(plan.api, plan.table, Direction.RESPONSE), scope, [])
    classes: list[PageClassView] = []
    bases = tuple((prefix, _base(f"{prefix}Page", own, imports)) for prefix in ("Sync", "Async")) if schemes else ()
    for name in sorted(schemes):
        scheme = schemes[name]
        found = writer.shared(shared[name], name)
        doc = docstring(f"One page of results; {_WORDS[type(scheme)]}.", 4)
        classes.append(PageClassView(name, doc, bases, found, _scheme(scheme, imports)))
    if classes:
        imports.typing("Generic")
        # With a variable of its own, each class would make pydantic build the page it derives from, at import.
        imports.core("T")
    if writer.models:
        imports.core("Model")
    return _module(PAGES, _DOC, imports, own | models, writer.models, classes)


def _own(plan: Plan, call: Call, shared: Mapping[str, PageObject]) -> PaginationView:
    paging = call.page
    assert paging is not None
    assert paging.own_class is not None
    module, base = snake(paging.own_class), shared[paging.scheme_class]
    imports = Imports(_PACKAGE)
    names = [f"{prefix}{paging.own_class}" for prefix in ("Sync", "Async")]
    bases = tuple((prefix, f"{prefix}{paging.scheme_class}") for prefix in ("Sync", "Async"))
    scope = Scope(imports, (*_PACKAGE, module), local=_CORE.union(names, (name for _, name in bases)))
    writer = _Writer(Annotator(plan.api, plan.table, Direction.RESPONSE), scope, [])
    fields = writer.own(own_fields(paging, base), base)
    for _, name in bases:
        imports.name(imports.relative((*_PACKAGE, PAGES)), name)
    imports.typing("Generic")
    imports.core("T")
    doc = docstring(f"One page of `{call.dotted}`, with what the API says beside the items.", 4)
    view = PageClassView(paging.own_class, doc, bases, fields, None)
    return _module(module, f"The pages of `{call.dotted}`.", imports, names, [], [view])


def _base(name: str, own: Container[str], imports: Imports) -> str:
    """Import a base of page classes and return what it is called: a scheme of a design may have its name."""
    alias = f"_{name}" if name in own else None
    imports.name(imports.relative(("_core",)), name, alias)
    return alias or name


def _model_names(page: PageObject, owner: str) -> Iterator[str]:
    for wire_name, member in page.members.items():
        if isinstance(member, PageObject):
            model = f"{owner}{pascal(wire_name)}"
            yield model
            yield from _model_names(member, model)


def _module(
    module: str,
    doc: str,
    imports: Imports,
    names: Iterable[str],
    models: Iterable[PageModelView],
    classes: Iterable[PageClassView],
) -> PaginationView:
    models, classes, exports = tuple(models), tuple(classes), tuple(sorted(names))
    fields = (*(view.fields for view in models), *(view.fields for view in classes))
    if any(field.alias is not None for field in chain.from_iterable(fields)):
        imports.core("Field")
    lines = tuple(imports.lines())
    return PaginationView(module, docstring(doc, 0), lines, tuple(map(quote, exports)), exports, models, classes)


_WORDS: Mapping[type[PageScheme], str] = {
    PageNumber: "the following pages are asked for by number",
    Offset: "the following pages are asked for by offset",
    Cursor: "the following pages are asked for by cursor",
    NextURL: "each page names the next one's address",
    SinglePage: "there is no other",
}


def _scheme(scheme: PageScheme, imports: Imports) -> str:
    options = ", ".join(f"{key}={_source(value, imports)}" for key, value in scheme.options.items())
    return f"{imports.core(scheme.kind)}({options})"


def _source(value: object, imports: Imports) -> str:
    if isinstance(value, ResponseHeader):
        return f"{imports.core('ResponseHeader')}({quote(value.name)})"
    if isinstance(value, tuple):
        items = [_source(item, imports) for item in cast("tuple[object, ...]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return quote(value) if isinstance(value, str) else repr(value)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the fields of page classes, which may be called like the types of others: `list` is one of many items."""

    annotator: Annotator
    scope: Scope
    models: list[PageModelView]

    def shared(self, page: PageObject, owner: str) -> tuple[PageField, ...]:
        """Return the fields of an object; the models of objects in it are added to the others."""
        names = _names({wire_name: wire_name for wire_name in page.members}, set())
        kinds = {
            wire_name: self._kind(member, f"{owner}{pascal(wire_name)}") for wire_name, member in page.members.items()
        }
        with self.scope.hiding((BUILTINS | MODULES).intersection(names.values())):
            return tuple(
                PageField(name, kind := optional(kinds[key]), self.scope.render(kind), key if name != key else None)
                for key, name in names.items()
            )

    def own(self, fields: Iterable[ir.Field], base: PageObject) -> tuple[PageField, ...]:
        """Return the fields of an operation's own class beside those of its base."""
        found = {field.wire_name: field for field in fields}
        taken = set(_names({wire_name: wire_name for wire_name in base.members}, set()).values())
        names = _names({key: field.chosen_name or key for key, field in found.items()}, taken)
        with self.scope.hiding((BUILTINS | MODULES).intersection(names.values())):
            return tuple(self._field(found[key], name) for key, name in names.items())

    def _field(self, field: ir.Field, name: str) -> PageField:
        plain = self.annotator.annotation(field.type)
        kind = plain if field.required else optional(plain)
        alias = field.wire_name if name != field.wire_name else None
        doc = docstring(field.doc, 4) if field.doc and field.doc.strip() else None
        return PageField(name, kind, self.scope.render(kind), alias, field.required, doc)

    def _kind(self, member: PageMember, model: str) -> Expr:
        if isinstance(member, Items):
            return Generic(Builtin("list"), (Core("T"),))
        if not isinstance(member, PageObject):
            return self.annotator.annotation(member)
        fields = self.shared(member, model)
        generic = member.holds_items
        doc = "What holds the items of a page." if generic else "Where a page stands among the others."
        self.models.append(PageModelView(model, docstring(doc, 4), fields, "Model, Generic[T]" if generic else "Model"))
        return Generic(Local(model), (Core("T"),)) if generic else Local(model)


def _names(wanted: Mapping[str, str], taken: set[str]) -> dict[str, str]:
    """Return an attribute for each wire name, all different."""
    found: dict[str, str] = {}
    for wire_name, name in wanted.items():
        found[wire_name] = avoid(attribute(name), _OF_PAGES | taken | set(found.values()))
    return found
