"""Views of resources: classes, methods, operation facts and raw-access wrappers."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from sdkgen.design.core_names import HELPERS, IN_RESOURCES
from sdkgen.design.model import CustomCode
from sdkgen.plan.resources import ResourcePlan
from sdkgen.plan.retired_members import RemovedCall
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import docstring, quote
from sdkgen.targets.python.syntax.scope import BUILTINS, MODULES, PAGINATION, Scope
from sdkgen.targets.python.views.methods import MethodView, constant, methods
from sdkgen.targets.python.views.operation_spec import facts
from sdkgen.targets.python.views.options import OptionsView
from sdkgen.targets.python.views.types import TypeContext
from sdkgen.words.identifiers import file_safe
from sdkgen.words.spelling import NO_CASINGS, Casings

Path = tuple[str, ...]
LAYER = ("_core", "compat")
"""The part of the client core for code that was written against a package made by Stainless."""
COMPAT_CLIENTS = {"Sync": "CompatClient", "Async": "AsyncCompatClient"}
"""The clients of that layer."""
UNWRAPPING = ("_webhooks",)
"""The module of the methods of webhooks, where the resource has operations too."""
_OF_CLIENT = "The methods of the client itself."


@dataclass(frozen=True, slots=True)
class ChildView:
    """A sub-resource."""

    name: str
    class_name: str
    imported: str
    """The class as this module imports it: under another name where it would clash."""
    module: str
    doc: str


@dataclass(frozen=True, slots=True)
class RemovedView:
    """A method whose operation is gone."""

    name: str
    reason: str
    doc: str
    arguments: str
    """Of the error that it raises."""


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One resource: its two classes and their raw-access twins."""

    class_name: str
    exports: tuple[str, ...]
    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    operations: tuple[tuple[str, str], ...]
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    async_methods: tuple[MethodView, ...]
    options: tuple[OptionsView, ...]
    """Options that methods take under other names."""
    helpers: dict[str, str]
    """What the class bodies call the helpers that they use."""
    bases: tuple[str, str]
    """Bases of the two classes."""
    removed: tuple[RemovedView, ...]
    aliases: tuple[tuple[str, str], ...]
    """Further names of the classes, with what they stand for."""
    removed_arguments: str
    """The annotation of what stubs of removed operations take."""


def folders(path: Path) -> Path:
    """Return where a resource lives: a child that is called like its parent must not take the parent's module."""
    pairs = zip(path, ("", *path), strict=False)
    return tuple(f"{file_safe(name)}_" if name == parent else file_safe(name) for name, parent in pairs)


def child_module(path: Path, has_children: frozenset[Path]) -> str:
    """Return the module of a resource, dotted, from where its parent lives."""
    folder = folders(path)[-1]
    return f"{folder}.{file_safe(path[-1])}" if path in has_children else folder


def module_of(plan: ResourcePlan) -> Path:
    """Return the module of a resource: `resources.ai.ai` where it has children, `resources.ai.audio` where not; that of
    the client's own methods.
    """
    if not plan.path:
        return ("_methods",)
    found = ("resources", *folders(plan.path))
    return (*found, file_safe(plan.path[-1])) if plan.children else found


def class_name(path: Path, casings: Casings = NO_CASINGS) -> str:
    """Return the class name of a resource, or of what has the client's own methods."""
    if not path:
        return "ClientMethods"
    name = casings.pascal(path[-1])
    return f"{name}Resource" if name in IN_RESOURCES else name


def aliases(
    path: Path, casings: Casings = NO_CASINGS, taken: Set[str] = frozenset(), *, sends: bool = True
) -> Mapping[str, str]:
    """Return the further names of a resource's classes, with what they stand for: `CallsResource` for `Calls`.

    Args:
        path: The resource.
        casings: How names are spelt.
        taken: What cannot be such a name.
        sends: Whether there is raw access to the resource.
    """
    own, other = class_name(path, casings), f"{casings.pascal(path[-1])}Resource"
    names = {
        f"{prefix}{other}{suffix}": f"{prefix}{own}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", *(("WithRawResponse", "WithStreamingResponse") if sends else ()))
    }
    return {} if other == own else {name: meant for name, meant in names.items() if name not in taken}


def resource(
    plan: ResourcePlan, context: TypeContext, has_children: frozenset[Path], *, compat: bool = False
) -> ResourceView:
    """Return the view of one resource module; with `compat`, its classes have the names and bases of older packages."""
    package = module_of(plan)[:-1]
    scope = Scope(Imports(package), module_of(plan), through_modules=True)
    typing = Scope(Imports(package), module_of(plan), through_modules=True, meanings=scope.meanings)
    own, casings = class_name(plan.path, plan.casings), plan.casings
    twins = frozenset(f"Async{class_name(path, casings)}" for path in plan.children)
    children = tuple(_child(path, own, twins, has_children, casings) for path in plan.children)
    calls = (*plan.calls, *plan.retired.renamed)
    removed = plan.retired.removed
    names = {call.method for call in calls} | {item.method for item in removed} | {child.name for child in children}
    scope.shadowed = typing.shadowed = (BUILTINS | HELPERS | MODULES | {PAGINATION}) & names
    own_methods, async_methods = methods(calls, context, scope, typing)
    operations: list[tuple[str, str]] = []
    for call in calls:
        text, needed = facts(call, context)
        operations.append((constant(call), text))
        for name in needed:
            scope.imports.core(name)
    if removed:
        scope.core_helper("deprecated")
        scope.imports.core("RemovedOperationError")
        typing.imports.typing("NoReturn")
    _base_imports(plan, scope, typing)
    kinds = (("Sync", plan.mixin), ("Async", plan.async_mixin))
    sync_base, async_base = (_bases(plan, kind, mixin, scope, compat=compat) for kind, mixin in kinds)
    imported = {f"{prefix}{child.imported}" for child in children for prefix in ("", "Async")}
    further = aliases(plan.path, casings, imported) if compat else dict[str, str]()
    _import_for_types(children, scope, typing)
    return ResourceView(
        class_name=own,
        exports=tuple(quote(name) for name in sorted((own if plan.path else f"Sync{own}", f"Async{own}", *further))),
        doc=docstring(plan.doc or (f"The `{'.'.join(plan.path)}` resource." if plan.path else _OF_CLIENT), 0),
        imports=tuple(scope.imports.lines()),
        typing_imports=tuple(typing.imports.lines()),
        operations=tuple(operations),
        children=children,
        methods=own_methods,
        async_methods=async_methods,
        options=tuple({item.options.type: item.options for item in own_methods if item.options.members}.values()),
        helpers=helpers(scope.shadowed),
        bases=(sync_base, async_base),
        aliases=tuple(further.items()),
        removed=tuple(_removed(item) for item in removed),
        removed_arguments=scope.builtin("object") if removed else "",
    )


def _import_for_types(children: tuple[ChildView, ...], scope: Scope, typing: Scope) -> None:
    """Import the classes of sub-resources where types are checked, and nothing there that the module imports anyhow."""
    for child in children:
        for prefix in ("", "Async"):
            name, alias = f"{prefix}{child.class_name}", f"{prefix}{child.imported}"
            typing.imports.name(f".{child.module}", name, None if alias == name else alias)
    for module, entries in scope.imports.names.items():
        typing.imports.names[module] = typing.imports.names.get(module, set()) - entries
    typing.imports.modules -= scope.imports.modules
    typing.imports.names = {module: entries for module, entries in typing.imports.names.items() if entries}


def package_imports(plan: ResourcePlan) -> tuple[str, ...]:
    """Return the imports of a resource's package: its classes are found there whether it has sub-resources or not."""
    imports = Imports(module_of(plan)[:-1])
    for prefix in ("", "Async"):
        imports.name(f".{module_of(plan)[-1]}", f"{prefix}{class_name(plan.path, plan.casings)}")
    return tuple(imports.lines())


def _removed(item: RemovedCall) -> RemovedView:
    call, (method, _, path) = ".".join((*item.resource, item.method)), item.operation.partition(" ")
    operation = f"{method.upper()} {path}"
    return RemovedView(
        name=item.method,
        reason=quote(f"the API has no {operation} since {item.since}"),
        doc=docstring(f"Raise `RemovedOperationError`: the API has no `{operation}` since {item.since}.", 8),
        arguments=", ".join(map(quote, (call, operation, item.since))),
    )


def _bases(plan: ResourcePlan, kind: str, mixin: CustomCode | None, scope: Scope, *, compat: bool) -> str:
    base = f"{kind}Resource" if plan.path else f"{kind}APIClient"
    if plan.unwraps:
        base = scope.imports.custom(CustomCode(UNWRAPPING, f"{kind}WebhookMethods", ""))
    elif compat:
        base = f"{kind}APIResource" if plan.path else COMPAT_CLIENTS[kind]
        scope.imports.name(scope.imports.relative((*LAYER, "resource" if plan.path else "client")), base)
    else:
        scope.imports.core(base)
    return f"{scope.imports.custom(mixin)}, {base}" if mixin is not None else base


def helpers(shadowed: frozenset[str]) -> dict[str, str]:
    """Return what class bodies call their helpers, some of which have other names because members are called so."""
    return {name: f"_{name}" if name in shadowed else name for name in sorted(HELPERS)}


def _child(
    path: Path, parent: str, twins: frozenset[str], has_children: frozenset[Path], casings: Casings
) -> ChildView:
    name = class_name(path, casings)
    imported = f"{parent}{name}" if name == parent or f"Async{name}" == parent or name in twins else name
    return ChildView(
        path[-1], name, imported, child_module(path, has_children), docstring(f"The `{'.'.join(path)}` resource.", 8)
    )


def _base_imports(plan: ResourcePlan, scope: Scope, typing: Scope) -> None:
    for name in ("AsyncRawMode", "AsyncStreamingMode", "RawMode", "StreamingMode") if plan.path else ():
        scope.imports.core(name)
    if plan.path:
        scope.core_helper("cached_property")
    if plan.children:
        scope.core_helper("nested")
    if plan.path and (plan.calls or plan.retired.renamed):
        scope.core_helper("wrapped")
        scope.core_helper("async_wrapped")
    if typing.imports.names or typing.imports.modules or plan.children:
        scope.imports.typing("TYPE_CHECKING")
