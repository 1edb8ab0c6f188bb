"""Building the layout: which resource owns a type, and what it is called there.

Names are those of the plan; what differs from Python is where they are. A type is in the file of the deepest resource
that all its users share, a part of it in its namespace, and one definition serves both directions where it can.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from sdkgen.design.model import SHARED as SHARED_MODELS
from sdkgen.model import ir
from sdkgen.model.pointers import tokens_of
from sdkgen.model.traverse import Direction
from sdkgen.plan.naming.paths import steps
from sdkgen.plan.plan import WEBHOOKS, Plan, type_prefix
from sdkgen.plan.types import Definition, ParamsOf, ResultOf
from sdkgen.plan.types.usage import common
from sdkgen.targets.typescript.layout.directions import two_sided
from sdkgen.targets.typescript.layout.places import CLIENT, SHARED, Layout, Place, Placed, ResourcePath, place_of
from sdkgen.targets.typescript.syntax.identifiers import (
    OF_CLIENTS,
    OF_RESOURCES,
    class_name,
    distinct,
    free,
    kebab,
    member,
)
from sdkgen.words.casing import pascal

Pins = Mapping[str, Mapping[str, str]]
_COMPONENTS = "#/components/schemas/"


def layout(plan: Plan, pins: Pins) -> Layout:
    """Decide file and name of everything.

    Args:
        plan: What was decided about the SDK.
        pins: The result of `Layout.pins` of the release before.
    """
    return _Builder(plan, pins).run()


@dataclass(slots=True)
class _Builder:
    plan: Plan
    pins: Pins
    taken: dict[tuple[ResourcePath, str | None], set[str]] = field(
        default_factory=dict[tuple[ResourcePath, "str | None"], "set[str]"]
    )
    types: dict[tuple[ir.TypeId, Direction], Place] = field(default_factory=dict[tuple[ir.TypeId, Direction], Place])
    params: dict[str, Place] = field(default_factory=dict[str, Place])
    results: dict[str, Place] = field(default_factory=dict[str, Place])
    found: dict[ResourcePath, list[Placed]] = field(default_factory=dict[ResourcePath, list[Placed]])
    folders: dict[ResourcePath, ResourcePath] = field(default_factory=dict[ResourcePath, ResourcePath])
    """Resources by their names as the plan's folders."""
    doubled: frozenset[ir.TypeId] = frozenset()

    def run(self) -> Layout:
        paths = [item.path for item in self.plan.resources]
        if self.plan.has_webhooks and WEBHOOKS not in paths:
            paths.append(WEBHOOKS)
        self.folders = {steps(path): path for path in paths}
        self.doubled = two_sided(self.plan.api, self.plan.table)
        for pin in self.pins.get("types", {}).values():
            if (place := place_of(pin)) is not None:
                self._names(place.owner, place.host).add(place.name)
        pinned = self.pins.get("resources", {})
        for path in paths:
            if (name := pinned.get(".".join(path))) is not None:
                self._names(path, None).add(name)
        self._definitions()
        self._extra_params()
        classes = {path: pinned.get(".".join(path)) or self._class(path) for path in paths}
        owners = dict.fromkeys([*paths, *self.found])
        return Layout(_files(owners), classes, self._members(paths), self.types, self.params, self.results, self.found)

    def _definitions(self) -> None:
        modules = self.plan.table.modules
        tops = [(item, module.definitions) for module in modules for item in module.definitions if item.name.exported]
        parts = [(item, module.definitions) for module in modules for item in module.definitions]
        for item, _ in tops:
            self._place(item, None)
        for item, beside in parts:
            if not item.name.exported:
                self._place(item, _host(item, beside))

    def _place(self, item: Definition, host: Definition | None) -> None:
        subject = item.subject
        match subject:
            case ParamsOf(operation):
                place = self._claim(f"params {operation}", self._owner_of_call(operation), None, item.name.name)
                self.params[operation] = place
            case ResultOf(operation):
                place = self._claim(f"result {operation}", self._owner_of_call(operation), None, item.name.name)
                self.results[operation] = place
            case ir.ObjectDef(id=id) | ir.AliasDef(id=id):
                if not self._is_own(id, item.direction):
                    return
                place = self._type(item, id, host)
        self.found.setdefault(place.owner, []).append(Placed(place, item, item.direction))

    def _is_own(self, id: ir.TypeId, direction: Direction) -> bool:
        """Tell whether a definition is written for this direction: as responses hold it, or where that is different."""
        return (
            direction is Direction.RESPONSE
            or id in self.doubled
            or (id, Direction.RESPONSE) not in self.plan.table.names
        )

    def _type(self, item: Definition, id: ir.TypeId, host: Definition | None) -> Place:
        around = self._place_of(host) if host is not None else None
        second = item.direction is Direction.REQUEST and id in self.doubled
        name = item.name.name if item.direction is Direction.RESPONSE else _plain(item.name.name, id)
        if second and around is None:
            name = f"{name}Param"
        owner = around.owner if around is not None else self._owner(id)
        place = self._claim(f"{item.direction.value} {id}", owner, around.name if around is not None else None, name)
        self.types[id, item.direction] = place
        if not second:
            served = (item.direction,) if id in self.doubled else Direction
            for direction in served:
                if (id, direction) in self.plan.table.names:
                    self.types.setdefault((id, direction), place)
        return place

    def _place_of(self, item: Definition) -> Place | None:
        match item.subject:
            case ParamsOf(operation):
                return self.params.get(operation)
            case ResultOf(operation):
                return self.results.get(operation)
            case ir.ObjectDef(id=id) | ir.AliasDef(id=id):
                return self.types.get((id, item.direction))

    def _owner(self, id: ir.TypeId) -> ResourcePath:
        """Return the resource that a definition belongs to: the one that the design lists it for, or that of all its
        users.
        """
        for path, item in self.plan.config.resources.items():
            if id in item.models.values():
                return SHARED if path == SHARED_MODELS else path
        users = [each for direction in Direction for each in self.plan.table.users.get((id, direction), ())]
        owner = common(users) if users else ()
        return self.folders.get(owner, SHARED)

    def _owner_of_call(self, operation: str) -> ResourcePath:
        return self.plan.by_operation[operation].resource

    def _claim(self, key: str, owner: ResourcePath, host: str | None, name: str) -> Place:
        pinned = place_of(self.pins.get("types", {}).get(key, ""))
        if pinned is not None and (pinned.owner in self.folders.values() or pinned.owner in (SHARED, CLIENT)):
            return pinned
        names = self._names(owner, host)
        found = free(class_name(name), names)
        names.add(found)
        return Place(owner, found, host)

    def _names(self, owner: ResourcePath, host: str | None) -> set[str]:
        return self.taken.setdefault((owner, host), set())

    def _extra_params(self) -> None:
        """Place what calls take that have parameters in their path alone, and more than one."""
        for call in self.plan.calls:
            if call.key not in self.params and sum(item.place.value == "path" for item in call.arguments) > 1:
                name = f"{type_prefix(call.resource, call.method, self.plan.config.casings)}Params"
                self.params[call.key] = self._claim(f"params {call.key}", call.resource, None, name)

    def _class(self, path: ResourcePath) -> str:
        names = self._names(path, None)
        plain = class_name(self.plan.config.casings.pascal(path[-1]))
        found = free(plain if plain not in names else f"{plain}Resource", names)
        names.add(found)
        return found

    def _members(self, paths: Iterable[ResourcePath]) -> dict[ResourcePath, dict[str, str]]:
        found: dict[ResourcePath, dict[str, str]] = {}
        everything = [(CLIENT, *_inside(self.plan, CLIENT)), *((path, *_inside(self.plan, path)) for path in paths)]
        for path, children, methods in everything:
            names = dict.fromkeys((*children, *methods))
            found[path] = distinct(names, partial(member, taken=OF_CLIENTS if path == CLIENT else OF_RESOURCES))
        return found


def _inside(plan: Plan, path: ResourcePath) -> tuple[list[str], list[str]]:
    children = [item.path[-1] for item in plan.resources if item.path[:-1] == path]
    if path == CLIENT and plan.has_webhooks and WEBHOOKS[0] not in children:
        children.append(WEBHOOKS[0])
    methods = [call.method for call in plan.calls if call.resource == path]
    renamed = [call.method for item in plan.resources if item.path == path for call in item.retired.renamed]
    return children, [*methods, *renamed]


def _plain(name: str, id: ir.TypeId) -> str:
    """Return the name of a type of requests without what tells it from one of responses."""
    steps_of = tokens_of(id)
    own = id.startswith(_COMPONENTS) and len(steps_of) == 3 and pascal(steps_of[-1]).endswith("Param")
    whole = len(steps_of) == 3 or id.endswith("/properties")
    return name.removesuffix("Param") if whole and not own and name != "Param" else name


def _host(item: Definition, beside: Sequence[Definition]) -> Definition | None:
    """Return the definition in whose namespace a part stands: what is around it, or what a call takes or returns."""
    id = item.subject.id if isinstance(item.subject, ir.ObjectDef | ir.AliasDef) else ""
    tops = [each for each in beside if each.name.exported and each.direction is item.direction]
    around = {
        len(each.subject.id): each
        for each in tops
        if isinstance(each.subject, ir.ObjectDef | ir.AliasDef) and id.startswith(f"{each.subject.id}/")
    }
    if around:
        return around[max(around)]
    return next((each for each in tops if isinstance(each.subject, ParamsOf | ResultOf)), next(iter(tops), None))


def _files(owners: Iterable[ResourcePath]) -> dict[ResourcePath, tuple[str, ...]]:
    """Return the file of each resource, in kebab case; two that read alike are numbered."""
    found: dict[ResourcePath, tuple[str, ...]] = {CLIENT: ("resources",)}
    used: set[tuple[str, ...]] = set()
    for owner in sorted(owners, key=lambda path: (path not in (SHARED, CLIENT), len(path))):
        if owner == CLIENT:
            continue
        name = "shared" if owner == SHARED else kebab(owner[-1])
        folder = ("resources",) if owner == SHARED else found[owner[:-1]]
        found[owner] = (*folder, free(name, {each[-1] for each in used if each[:-1] == folder}))
        used.add(found[owner])
    found[CLIENT] = ("resources", free("top-level", {each[-1] for each in used}))
    return found
