"""What stands below a class by dots: `Acme.Books.BookListParams`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sdkgen.targets.typescript.layout.places import CLIENT, SHARED, ResourcePath
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.types import Context
from sdkgen.targets.typescript.views.webhooks import NAME


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A class or type: its name there, and what it is in this file."""

    name: str
    local: str


def namespace_of(
    context: Context,
    owner: ResourcePath,
    children: Collection[ResourcePath],
    scope: Scope,
    taken: Collection[str] = (),
) -> tuple[NamespaceView, ...]:
    """Return what stands below the class of a resource, or below the client: its own types, its sub-resources, and
    their types as far as their names are free.

    Args:
        context: What all files share.
        owner: The resource, or the client.
        children: What is below it.
        scope: Its file.
        taken: Names that the class has already.
    """
    layout = context.layout
    found: dict[str, str] = dict.fromkeys(taken, "")
    if owner != CLIENT:
        for name in own_types(context, owner):
            found.setdefault(name, name)
    for path in children:
        name = layout.classes[path]
        if name not in found:
            found[name] = scope.named(layout.files[path], name)
    others = [*children, *((CLIENT, SHARED) if owner == CLIENT else ())]
    for path in others:
        for name in own_types(context, path):
            if name not in found:
                found[name] = scope.named(layout.files[path], name)
    return tuple(NamespaceView(name, local) for name, local in found.items() if local)


def own_types(context: Context, owner: ResourcePath) -> Iterator[str]:
    """Yield the types of a file, without those in namespaces."""
    layout = context.layout
    placed = [item.place for item in layout.definitions.get(owner, ())]
    placed += [item for item in layout.params.values() if item.owner == owner]
    yield from sorted({place.name for place in placed if place.host is None})
    if any(item.unwraps and item.path == owner for item in context.plan.resources) or (
        owner in layout.classes and all(item.path != owner for item in context.plan.resources)
    ):
        yield NAME
