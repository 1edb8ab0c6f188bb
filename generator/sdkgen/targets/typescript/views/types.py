"""Views of types: interfaces, aliases, and the namespaces of their parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.model import ir
from sdkgen.model.tags import Tags
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import ParamsOf, ResultOf
from sdkgen.targets.typescript.layout.places import PAGES, Layout, Place, Placed, ResourcePath
from sdkgen.targets.typescript.syntax.annotate import Annotator, closed, union
from sdkgen.targets.typescript.syntax.literals import comment, key
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.signatures import Member, Signature


@dataclass(frozen=True, slots=True)
class MemberView:
    """One property."""

    doc: str
    declaration: str


@dataclass(frozen=True, slots=True)
class TypeView:
    """One interface or alias, and the types in its namespace."""

    name: str
    doc: str
    alias: str | None
    """What it stands for; None for an interface."""
    members: tuple[MemberView, ...]
    index: str | None = None
    """What properties hold that are not declared."""
    base: str | None = None
    """The interface that it extends."""
    parts: tuple[TypeView, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What all files share."""

    plan: Plan
    layout: Layout
    tags: Tags
    signatures: Mapping[str, Signature]
    """What each call takes, by operation."""
    page_params: Mapping[str, tuple[Member, ...]]
    """What all calls take alike that page by one scheme, by the class of its pages."""


def type_views(context: Context, owner: ResourcePath, scope: Scope) -> tuple[TypeView, ...]:
    """Return the types of one file: what calls return and hold, then what they take."""
    placed = context.layout.definitions.get(owner, ())
    parts: dict[str, list[Placed]] = {}
    for item in placed:
        if item.place.host is not None:
            parts.setdefault(item.place.host, []).append(item)
    tops = [item for item in placed if item.place.host is None]
    params = [place for place in context.layout.params.values() if place.owner == owner]
    views = [_view(context, item, scope) for item in tops if not isinstance(item.definition.subject, ParamsOf)]
    views.sort(key=lambda view: view.name)
    calls = [call for call in context.plan.calls if call.key in context.layout.params]
    order = {context.layout.params[call.key]: call.key for call in calls}
    views += [_params(context, order[place], place, scope) for place in order if place in params]
    return tuple(replace(view, parts=_parts(context, parts.get(view.name, ()), scope)) for view in views)


def _parts(context: Context, placed: Sequence[Placed], scope: Scope) -> tuple[TypeView, ...]:
    scope.hidden = frozenset(item.place.name for item in placed)
    views = tuple(_view(context, item, scope, indent=2) for item in placed)
    scope.hidden = frozenset()
    return views


def _view(context: Context, placed: Placed, scope: Scope, indent: int = 0) -> TypeView:
    annotator = Annotator(context.plan.api, context.layout, scope, placed.direction)
    name = placed.place.name
    match placed.definition.subject:
        case ir.ObjectDef() as found:
            return _interface(context, found, name, annotator, indent)
        case ir.AliasDef() as found:
            doc = comment(found.doc, indent, deprecated=found.deprecated)
            return TypeView(name, doc, alias_text(found.type, annotator), ())
        case ResultOf(type=inner):
            return TypeView(name, "", alias_text(inner, annotator), ())
        case ParamsOf():
            raise AssertionError(name)


def alias_text(inner: ir.TypeRef, annotator: Annotator) -> str:
    """Return what an alias stands for; that of an enum is closed."""
    core = inner.inner if isinstance(inner, ir.Nullable) else inner
    return closed(core.values) if isinstance(core, ir.Choice) else annotator.annotation(inner)


def _interface(context: Context, found: ir.ObjectDef, name: str, annotator: Annotator, indent: int) -> TypeView:
    tags = context.tags.get(found.id, {})
    fields = {item.wire_name: item for item in visible(found.fields, annotator.direction)}
    types = {name: property_type(item, tags.get(name), annotator) for name, item in fields.items()}
    members = tuple(
        MemberView(
            comment(item.doc, indent + 2, deprecated=item.deprecated),
            f"{key(name)}{'' if item.required else '?'}: {types[name]}",
        )
        for name, item in fields.items()
    )
    doc = comment(found.doc, indent, deprecated=found.deprecated)
    return TypeView(name, doc, None, members, _index(found, types, annotator))


def property_type(field: ir.Field, values: tuple[str, ...] | None, annotator: Annotator) -> str:
    """Return the type of a property; that of a tag is what its unions know the object by, so that they narrow."""
    if values is None:
        return annotator.annotation(field.type)
    core = field.type.inner if isinstance(field.type, ir.Nullable) else field.type
    if isinstance(core, ir.Named):
        definition = annotator.api.types[core.id]
        core = definition.type if isinstance(definition, ir.AliasDef) else core
    if isinstance(core, ir.Choice):
        return closed([value for value in core.values if str(value) in values] or core.values)
    if isinstance(core, ir.Scalar) and core.kind is ir.ScalarKind.STRING:
        return closed(values)
    return annotator.annotation(field.type)


def _params(context: Context, operation: str, place: Place, scope: Scope) -> TypeView:
    signature = context.signatures[operation]
    annotator = Annotator(context.plan.api, context.layout, scope, Direction.REQUEST)
    page = context.plan.by_operation[operation].page
    shared = context.page_params.get(page.scheme_class, ()) if page is not None else ()
    inherited = {item.name for item in shared}
    base = scope.named(PAGES, f"{page.scheme_class}Params") if page is not None and shared else None
    own = [item for item in signature.bag if item.name not in inherited]
    members = tuple(member_view(item, annotator, mixed=signature.is_mixed) for item in own)
    return TypeView(place.name, "", None, members, base=base)


def _index(found: ir.ObjectDef, types: Mapping[str, str], annotator: Annotator) -> str | None:
    """Return what undeclared properties hold: in TypeScript the declared ones must be among that."""
    if found.additional is None:
        return None
    others = annotator.annotation(found.additional)
    optional = ["undefined"] if any(not item.required for item in found.fields) else []
    return union([others, *types.values(), *optional])


def member_view(item: Member, annotator: Annotator, *, mixed: bool) -> MemberView:
    """Return one property of what a call takes.

    Args:
        item: The property.
        annotator: Says its type.
        mixed: Whether its documentation tells where it goes.
    """
    text = annotator.annotation(item.type) if item.text is None else item.text
    doc = f"{item.place.capitalize()} param: {item.doc or ''}".rstrip(": ") if mixed else item.doc
    declaration = f"{key(item.name)}{'' if item.required else '?'}: {text}"
    return MemberView(comment(doc, 2, deprecated=item.deprecated), declaration)
