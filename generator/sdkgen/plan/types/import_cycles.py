"""Modules of types that would import each other become one: the paths that a lock or a design gives may lead anywhere.

Types that mention each other share a module, and modules import towards the root, so there are no such cycles but for
those paths. The types keep them as further names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import TypeAlias

from sdkgen.model import ir
from sdkgen.model.traverse import Direction, is_choice, mentions, named
from sdkgen.plan.types.components import strong_components
from sdkgen.plan.types.table import (
    CallTypes,
    Definition,
    OtherName,
    ParamsOf,
    ResultOf,
    TypeModule,
    TypeName,
    TypeTable,
)
from sdkgen.plan.types.usage import Resource
from sdkgen.words.casing import pascal

Place: TypeAlias = tuple[Resource, str]


def without_cycles(table: TypeTable, api: ir.Api, calls: Sequence[CallTypes]) -> TypeTable:
    """Return a table in which no module leads back to itself."""
    modules: dict[Place, TypeModule] = {(module.package, module.module): module for module in table.modules}
    writes = {call.use.key: call.use.writes for call in calls}
    edges = {
        place: {
            (target.package, target.module)
            for item in module.definitions
            for id, direction in _mentions(item, api, writes)
            if (target := _name(table, api, id, direction)) is not None
        }
        for place, module in modules.items()
    }
    moved: dict[TypeName, TypeName] = {}
    for group in strong_components(edges, lambda place: sorted(edges[place])):
        if len(group) > 1:
            _unite(modules, sorted(group, key=lambda place: (len(place[0]), place)), moved)
    if not moved:
        return table
    return replace(
        table,
        names={key: moved.get(name, name) for key, name in table.names.items()},
        params={key: moved.get(name, name) for key, name in table.params.items()},
        results={key: moved.get(name, name) for key, name in table.results.items()},
        modules=tuple(modules[place] for place in sorted(modules)),
        published={now.path: before.path for before, now in moved.items()},
    )


def _mentions(
    definition: Definition, api: ir.Api, writes: Mapping[str, tuple[ir.TypeRef, ...]]
) -> Iterator[tuple[ir.TypeId, Direction]]:
    direction = definition.direction
    match definition.subject:
        case ir.ObjectDef(id) | ir.AliasDef(id):
            found: Iterable[ir.TypeId] = mentions(api, id, direction)
        case ResultOf(type=inner):
            found = named(inner)
        case ParamsOf(operation):
            found = (id for ref in writes[operation] for id in named(ref))
    yield from ((id, direction) for id in found)


def _name(table: TypeTable, api: ir.Api, id: ir.TypeId, direction: Direction) -> TypeName | None:
    """Return what a mentioned definition is called; None where it stands for a scalar, which needs no import."""
    return table.names.get((id, Direction.RESPONSE if is_choice(api, id) else direction))


def _unite(modules: dict[Place, TypeModule], group: list[Place], moved: dict[TypeName, TypeName]) -> None:
    """Move what some modules define into the first of them."""
    host = modules[group[0]]
    taken = {item.name.name.lower() for item in host.definitions} | {item.name.lower() for item in host.others}
    definitions = list(host.definitions)
    for place in group[1:]:
        module = modules[place]
        others = list(module.others)
        for item in module.definitions:
            before = item.name
            name = next(name for name in _candidates(before) if name.lower() not in taken)
            taken.add(name.lower())
            moved[before] = TypeName(host.package, host.module, name, exported=False)
            definitions.append(replace(item, name=moved[before]))
            others.append(OtherName(before.name, moved[before], "", before.exported))
        modules[place] = replace(module, definitions=[], others=others)
    modules[group[0]] = replace(host, definitions=definitions)


def _candidates(name: TypeName) -> Iterator[str]:
    yield name.name
    own = f"{pascal(name.module)}{name.name}"
    yield own
    yield from (f"{own}{number}" for number in count(2))
