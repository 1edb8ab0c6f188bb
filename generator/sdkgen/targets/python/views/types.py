"""Views of type modules: pydantic models for responses, TypedDicts for requests, aliases for the rest."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from sdkgen.design.model import CustomCode, QuerySettings
from sdkgen.model import ir
from sdkgen.model.traverse import is_own_alias, named, visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Definition, Direction, ParamsOf, ResultOf, TypeModule, TypeTable
from sdkgen.plan.types.components import strong_components
from sdkgen.targets.python.syntax.annotate import Annotator, closed
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import docstring, in_quotes, quote
from sdkgen.targets.python.syntax.scope import BUILTINS, MODULES, Scope
from sdkgen.targets.python.syntax.type_expr import STR, Builtin, Expr, Generic, optional
from sdkgen.targets.python.views.arguments import arguments
from sdkgen.targets.python.views.chains import first_loaded


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a class."""

    declaration: str
    doc: str | None


@dataclass(frozen=True, slots=True)
class ExtrasView:
    """How a model says what the properties that it does not declare hold."""

    mapping: str
    """All of them by name."""
    value: str
    name: str
    """What the class calls `str`."""
    getter: str
    """What it calls `property`."""


@dataclass(frozen=True, slots=True)
class ClassView:
    """One class: a model or a TypedDict."""

    header: str
    doc: str | None
    fields: tuple[FieldView, ...]
    extras: ExtrasView | None = None


@dataclass(frozen=True, slots=True)
class AliasView:
    """One type alias."""

    declaration: str
    doc: str | None


@dataclass(frozen=True, slots=True)
class RenamedView:
    """A further name of a type: the relative module it lives in, its name there, and the version that renamed it."""

    name: str
    module: str
    now: str
    since: str


@dataclass(frozen=True, slots=True)
class TypeModuleView:
    """One module of types."""

    future: bool
    imports: tuple[str, ...]
    exports: tuple[str, ...]
    blocks: tuple[ClassView | AliasView, ...]
    renamed: tuple[RenamedView, ...] = ()
    uses: frozenset[tuple[str, ...]] = frozenset()
    """The modules of the SDK that it imports from."""
    first: tuple[str, ...] = ()
    """The relative modules to load before those."""
    core: str = ""
    """Where the client core is."""


@dataclass(frozen=True, slots=True)
class TypeContext:
    """What all type modules share."""

    api: ir.Api
    table: TypeTable
    fields: Mapping[ir.TypeId, Mapping[str, str]]
    """Python attribute for each wire name of each object."""
    calls: Mapping[str, Call]
    """The call of each operation."""
    query: QuerySettings
    """How queries are written that do not say."""
    mixins: Mapping[ir.TypeId, CustomCode] = field(default_factory=dict[ir.TypeId, CustomCode])
    """Classes of the maintainer's that models inherit from."""
    renaming: dict[ir.TypeId, bool] = field(default_factory=dict[ir.TypeId, bool])
    """Whether any key of a definition, or below it, is called otherwise on the wire: of those that were asked for."""


def context(plan: Plan) -> TypeContext:
    """Return what all type modules of an SDK share."""
    query = plan.config.query_settings
    return TypeContext(plan.api, plan.table, plan.names.fields, plan.by_operation, query, plan.model_mixins)


def field_name(context: TypeContext, owner: ir.TypeId, field: ir.Field, direction: Direction) -> str:
    """Return the Python name of a field: in a TypedDict, a wire name that is fit for Python stays as it is."""
    name = context.fields[owner][field.wire_name]
    reserved_for_models = name in {f"{field.wire_name}_", f"api_{field.wire_name}"}
    return (
        field.wire_name
        if direction is Direction.REQUEST and reserved_for_models and not keyword.iskeyword(field.wire_name)
        else name
    )


def type_module(context: TypeContext, module: TypeModule) -> TypeModuleView:
    """Return the view of one module, definitions before their uses."""
    place = ("types", *module.package, module.module)
    local = frozenset(definition.name.name for definition in module.definitions)
    imports = Imports(place[:-1], own=local)
    scope = Scope(imports, place, local & (BUILTINS | MODULES), local)
    future = any(definition.direction is Direction.REQUEST for definition in module.definitions)
    blocks: list[ClassView | AliasView] = []
    for definition in _ordered(context, module):
        blocks.append(_block(context, definition, scope, lazy=future))
        scope.defined.add(definition.name.name)
    renamed = tuple(
        RenamedView(
            item.name, imports.relative(("types", *item.now.package, item.now.module)), item.now.name, item.since
        )
        for item in module.others
    )
    if renamed:
        imports.typing("TYPE_CHECKING")
        imports.core("renamed")
    exports = tuple(quote(name) for name in sorted({*local, *(item.name for item in renamed)}))
    return TypeModuleView(future, tuple(imports.lines()), exports, tuple(blocks), renamed, imports.siblings)


def type_modules(context: TypeContext) -> Iterator[tuple[tuple[str, ...], TypeModuleView]]:
    """Yield all modules of types, each with its place."""
    views = {
        ("types", *module.package, module.module): type_module(context, module) for module in context.table.modules
    }
    deep = first_loaded({place: view.uses for place, view in views.items()})
    for place, view in views.items():
        imports = Imports(place[:-1])
        first = tuple(map(imports.relative, deep.get(place, ())))
        yield place, replace(view, first=first, core=imports.relative(("_core",))) if first else view


def _ordered(context: TypeContext, module: TypeModule) -> list[Definition]:
    """Order definitions so that only recursion looks forward; in a cycle aliases come last, for they are evaluated."""
    found = {definition.name.name: definition for definition in module.definitions}
    names = {
        subject.id: name
        for name, item in found.items()
        if isinstance(subject := item.subject, ir.ObjectDef | ir.AliasDef)
    }

    def edges(name: str) -> list[str]:
        if isinstance(found[name].subject, ParamsOf):
            return list(names.values())
        return list(dict.fromkeys(names[id] for id in _mentions(found[name]) if id in names))

    ordered: list[Definition] = []
    for component in strong_components(found, edges):
        items = [found[name] for name in reversed(component)]
        objects = [item for item in items if isinstance(item.subject, ir.ObjectDef)]
        aliases = {item.name.name: edges(item.name.name) for item in items if item not in objects}
        ordered += objects
        ordered += [found[name] for group in _in_order(aliases) for name in reversed(group)]
    return ordered


def _in_order(edges: Mapping[str, list[str]]) -> list[list[str]]:
    return strong_components(edges, lambda name: [other for other in edges[name] if other in edges])


def _mentions(definition: Definition) -> Iterable[ir.TypeId]:
    match definition.subject:
        case ir.ObjectDef(fields=fields, additional=additional):
            for field in visible(fields, definition.direction):
                yield from named(field.type)
            if additional is not None and definition.direction is Direction.RESPONSE:
                yield from named(additional)
        case ir.AliasDef(type=inner) | ResultOf(type=inner):
            yield from named(inner)
        case ParamsOf():
            return


def _block(context: TypeContext, definition: Definition, scope: Scope, *, lazy: bool) -> ClassView | AliasView:
    annotator = Annotator(
        context.api, context.table, definition.direction, files=definition.direction is Direction.REQUEST
    )
    match definition.subject:
        case ir.ObjectDef() as found if definition.direction is Direction.RESPONSE:
            return _model(context, definition, found, annotator, scope)
        case ir.ObjectDef() as found:
            return _typed_dict(context, definition, found, annotator, scope)
        case ir.AliasDef() as found:
            return _alias(definition, found.type, found.doc, annotator, scope)
        case ResultOf(type=inner):
            return _alias(definition, inner, None, annotator, scope)
        case ParamsOf(operation):
            return _params(context, definition, operation, scope)


def _model(
    context: TypeContext, definition: Definition, found: ir.ObjectDef, annotator: Annotator, scope: Scope
) -> ClassView:
    fields = list(visible(found.fields, Direction.RESPONSE))
    names = {field.wire_name: context.fields[found.id][field.wire_name] for field in fields}
    with scope.hiding((BUILTINS | MODULES).intersection(names.values())):
        views = tuple(_model_field(field, names[field.wire_name], annotator, scope) for field in fields)
        extras = _extras(found.additional, annotator, scope)
    mixin, base = context.mixins.get(found.id), scope.imports.core("Model")
    bases = f"{scope.imports.custom(mixin)}, {base}" if mixin is not None else base
    return ClassView(f"{definition.name.name}({bases})", _doc(found.doc, found.deprecated), views, extras)


def _extras(type: ir.TypeRef | None, annotator: Annotator, scope: Scope) -> ExtrasView | None:
    if type is None or isinstance(type, ir.Anything | ir.Never):
        return None
    scope.imports.typing("TYPE_CHECKING")
    value = annotator.annotation(type)
    mapping = Generic(Builtin("dict"), (STR, value))
    written = (_known(mapping, scope), _known(value, scope))
    return ExtrasView(*written, scope.builtin("str"), scope.builtin("property"))


def _known(expr: Expr, scope: Scope) -> str:
    """Return an annotation, in quotes where it mentions what is defined further down."""
    text = scope.render(expr)
    return in_quotes(text) if scope.looks_forward(expr) else text


def _model_field(field: ir.Field, name: str, annotator: Annotator, scope: Scope) -> FieldView:
    found = annotator.annotation(field.type)
    text = _known(found if field.required else optional(found), scope)
    if name != field.wire_name:
        arguments = [*([] if field.required else ["default=None"]), f"alias={quote(field.wire_name)}"]
        value = f" = {scope.imports.core('Field')}({', '.join(arguments)})"
    else:
        value = "" if field.required else " = None"
    return FieldView(f"{name}: {text}{value}", _doc(field.doc, field.deprecated))


def _typed_dict(
    context: TypeContext, definition: Definition, found: ir.ObjectDef, annotator: Annotator, scope: Scope
) -> ClassView:
    fields = list(visible(found.fields, Direction.REQUEST))
    names = {field.wire_name: field_name(context, found.id, field, Direction.REQUEST) for field in fields}
    with scope.hiding((BUILTINS | MODULES).intersection(names.values())):
        views = tuple(
            FieldView(
                _entry(names[field.wire_name], scope.render(annotator.annotation(field.type)), field.required, scope),
                _doc(field.doc, field.deprecated),
            )
            for field in fields
        )
    return ClassView(
        f"{definition.name.name}({scope.imports.extensions('TypedDict')}, total=False)",
        _doc(found.doc, found.deprecated),
        views,
    )


def _entry(name: str, annotation: str, required: bool, scope: Scope) -> str:
    return f"{name}: {scope.imports.extensions('Required')}[{annotation}]" if required else f"{name}: {annotation}"


def _params(context: TypeContext, definition: Definition, operation: ir.OperationId, scope: Scope) -> ClassView:
    base = scope.imports.extensions("TypedDict")
    call = context.calls[operation]
    left = [item for item in call.positional if item.place is Place.PATH]
    chosen = [item for item in call.arguments if item not in left]
    with scope.hiding((BUILTINS | MODULES).intersection(item.name for item in chosen)):
        views = tuple(
            FieldView(
                _entry(item.name, item.annotation, item.required, scope),
                _doc(item.doc, item.deprecated),
            )
            for item in arguments(call, context.api, context.table, scope, chosen)
        )
    return ClassView(f"{definition.name.name}({base}, total=False)", None, views)


def _alias(definition: Definition, inner: ir.TypeRef, doc: str | None, annotator: Annotator, scope: Scope) -> AliasView:
    name = definition.name.name
    core = inner.inner if isinstance(inner, ir.Nullable) else inner
    subject = definition.subject
    own = isinstance(subject, ir.AliasDef) and is_own_alias(annotator.api, subject.id)
    expr = closed(core.values) if isinstance(core, ir.Choice) else annotator.annotation(inner)
    text = scope.render(expr)
    if own or scope.looks_forward(expr):
        kind = scope.imports.extensions("TypeAliasType")
        return AliasView(f"{name} = {kind}({quote(name)}, {in_quotes(text)})", _doc(doc, deprecated=False, indent=0))
    return AliasView(f"{name}: {scope.imports.typing('TypeAlias')} = {text}", _doc(doc, deprecated=False, indent=0))


def _doc(text: str | None, deprecated: bool, indent: int = 4) -> str | None:
    parts = [part for part in ("Deprecated." if deprecated else None, text) if part and part.strip()]
    return docstring("\n\n".join(parts), indent) if parts else None
