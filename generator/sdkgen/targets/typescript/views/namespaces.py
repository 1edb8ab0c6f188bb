"""What stands below a class by dots: `Acme.Books.BookListParams`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sdkgen.targets.typescript.layout.places import CLIENT, PAGES, SHARED, ResourcePath
from sdkgen.targets.typescript.syntax.literals import quote
from sdkgen.targets.typescript.syntax.scope import File, Scope
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
    wanted = [(name, layout.files[path]) for path in children for name in (layout.classes[path],)]
    if owner == CLIENT:
        wanted += _beside_resources(context)
    else:
        found.update({name: name for name in own_types(context, owner)})
    for path in (*children, *((CLIENT, SHARED) if owner == CLIENT else ())):
        wanted += [(name, layout.files[path]) for name in own_types(context, path)]
    for name, file in wanted:
        if name not in found:
            found[name] = scope.named(file, name)
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


def _beside_resources(context: Context) -> Iterator[tuple[str, File]]:
    """Yield the options of calls, classes of pages and what these take alike, each with its file."""
    yield "RequestOptions", ("core", "types")
    pagings = [call.page for call in context.plan.calls if call.page is not None]
    names = {paging.class_name for paging in pagings} | {paging.scheme_class for paging in pagings}
    for name in sorted(names | {f"{name}Params" for name in context.page_params}):
        yield name, PAGES


@dataclass(frozen=True, slots=True)
class FileExports:
    """What is exported of one file."""

    names: tuple[str, ...]
    path: str


def root_exports(context: Context) -> tuple[FileExports, ...]:
    """Return what the top of the resources exports: classes and types of those below the client, and shared types."""
    layout = context.layout
    taken: set[str] = set()
    found: list[FileExports] = []
    owners = [*sorted(path for path in layout.classes if len(path) == 1), *(each for each in (CLIENT, SHARED))]
    for owner in owners:
        names = [layout.classes[owner]] if owner in layout.classes else []
        types = [name for name in own_types(context, owner) if name not in taken and name not in names]
        names = [name for name in names if name not in taken]
        taken.update(names, types)
        if names or types:
            path = quote(f"./{'/'.join(layout.files[owner][1:])}.js")
            found.append(FileExports((*names, *(f"type {name}" for name in types)), path))
    return tuple(found)
