"""Views of resources: a file with a class, then its types, and a namespace that offers both."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.plan.plan import WEBHOOKS
from sdkgen.plan.resources import ResourcePlan
from sdkgen.targets.typescript.layout.places import CLIENT, SHARED, ResourcePath
from sdkgen.targets.typescript.syntax.literals import array_of, comment, key, quote
from sdkgen.targets.typescript.syntax.scope import Scope, scope_of
from sdkgen.targets.typescript.views.methods import MethodView, method
from sdkgen.targets.typescript.views.namespaces import NamespaceView, namespace_of
from sdkgen.targets.typescript.views.types import Context, TypeView, type_views
from sdkgen.targets.typescript.views.webhooks import WebhooksView, webhooks


@dataclass(frozen=True, slots=True)
class ChildView:
    """A sub-resource."""

    name: str
    wire: str
    """The name as text."""
    class_name: str
    """The class, as this file calls it."""
    exported: str
    """The name of the class itself."""
    doc: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One file: a resource and its types, or types alone."""

    imports: tuple[str, ...]
    class_name: str | None
    """None for the file of types that no resource owns."""
    base: str
    doc: str
    key: str
    """The path of the resource, as a literal tuple."""
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    types: tuple[TypeView, ...]
    namespace: tuple[NamespaceView, ...]
    webhooks: WebhooksView | None


def resource(plan: ResourcePlan, context: Context) -> ResourceView:
    """Return the view of the file of a resource."""
    layout = context.layout
    extra = ("UnwrapWebhookEvent",) if plan.unwraps else ()
    scope = scope_of(layout, plan.path, extra)
    methods = tuple(method(call, context, scope) for call in (*plan.calls, *plan.retired.renamed))
    children = tuple(child(path, context, scope) for path in plan.children)
    types = type_views(context, plan.path, scope)
    signed = webhooks(context, scope) if plan.unwraps else None
    base = scope.core("resource", "APIResource", value=True)
    namespace = namespace_of(context, plan.path, plan.children, scope)
    return ResourceView(
        tuple(scope.lines()),
        layout.classes[plan.path],
        base,
        comment(plan.doc or f"The `{'.'.join(plan.path)}` resource.", 0),
        array_of(map(quote, class_key(plan.path, context))),
        children,
        methods,
        types,
        namespace,
        signed,
    )


def class_key(path: ResourcePath, context: Context) -> tuple[str, ...]:
    """Return the names that lead from the client to a resource."""
    members = context.layout.members
    return tuple(members[path[:length]][path[length]] for length in range(len(path)))


def child(path: ResourcePath, context: Context, scope: Scope) -> ChildView:
    """Return a resource as the class above it has it."""
    name = context.layout.members[path[:-1]][path[-1]]
    doc = next((item.doc for item in context.plan.resources if item.path == path), None)
    local = scope.named(context.layout.files[path], context.layout.classes[path], value=True)
    said = comment(doc or f"The `{'.'.join(path)}` resource.", 2)
    return ChildView(key(name), quote(name), local, context.layout.classes[path], said)


def types_alone(owner: ResourcePath, context: Context) -> ResourceView:
    """Return the view of a file of types that no resource owns."""
    scope = scope_of(context.layout, owner)
    types = type_views(context, owner, scope)
    return ResourceView(tuple(scope.lines()), None, "", "", "", (), (), types, (), None)


def without_resource(context: Context) -> list[ResourcePath]:
    """Return the files of types that no resource owns."""
    return [owner for owner in (SHARED, CLIENT) if context.layout.definitions.get(owner)]


def webhooks_alone(context: Context) -> ResourcePlan | None:
    """Return the resource that unwraps webhooks, where the API has no operations below it."""
    plan = context.plan
    if not plan.has_webhooks or any(item.path == WEBHOOKS for item in plan.resources):
        return None
    return ResourcePlan(WEBHOOKS, (), (), "Events that the API sends.", unwraps=True)
