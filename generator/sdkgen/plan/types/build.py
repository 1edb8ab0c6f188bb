"""Building the table: who owns a type, what it is called, and which module it lives in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sdkgen.model import ir
from sdkgen.model.pointers import tokens_of
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, is_choice, is_transparent, mentions
from sdkgen.plan.types.claimed_names import Claims, is_module_of
from sdkgen.plan.types.components import strong_components
from sdkgen.plan.types.inline_names import tail_name
from sdkgen.plan.types.kept import kept
from sdkgen.plan.types.listed import Listed, class_name
from sdkgen.plan.types.table import SHARED, CallTypes, Definition, ParamsOf, ResultOf, TypeModule, TypeName, TypeTable
from sdkgen.plan.types.usage import Reach, Resource, Root, common, reach, root_of
from sdkgen.words.casing import pascal

Key = tuple[ir.TypeId, Direction]


def build(
    api: ir.Api,
    calls: Sequence[CallTypes],
    models: Mapping[str, Listed],
    pinned: Mapping[str, str],
    room: int,
    asked: Mapping[str, Resource],
) -> TypeTable:
    """Decide name and module of every type that calls reach, and of those that the design lists.

    Args:
        api: The model.
        calls: The operations and webhooks that the SDK offers.
        models: What `sdk.yml` names, by schema.
        pinned: Import paths kept by the lock: the result of `TypeTable.pins` of the release before.
        room: How long a module's path may be, below the folder of all types.
        asked: What the design and the lock ask for in a direction, whatever calls reach: resources by key of a pin.
    """
    owners = [*(call.use.resource for call in calls), *(model.resource for model in models.values())]
    packages = frozenset(owner[:length] for owner in owners for length in range(1, len(owner)))
    claims = Claims(pinned, packages | {SHARED}, room)
    claims.reserve_pins()
    reached = reach(api, [call.use for call in calls])
    reached.keep(api, kept(reached, models, pinned, asked))
    return _Builder(api, {call.use.key: call for call in calls}, models, claims, reached).run()


@dataclass(slots=True)
class _Builder:
    api: ir.Api
    calls: Mapping[str, CallTypes]
    models: Mapping[str, Listed]
    claims: Claims
    reach: Reach
    homes: dict[Direction, dict[str, str]] = field(default_factory=dict[Direction, dict[str, str]])
    modules: dict[tuple[Resource, str], TypeModule] = field(default_factory=dict[tuple[Resource, str], TypeModule])
    names: dict[Key, TypeName] = field(default_factory=dict[Key, TypeName])
    params: dict[str, TypeName] = field(default_factory=dict[str, TypeName])
    results: dict[str, TypeName] = field(default_factory=dict[str, TypeName])
    tops: dict[Root, TypeName] = field(default_factory=dict[Root, TypeName])
    components: set[str] = field(default_factory=set[str])
    """What components are called in responses: no part of another type has that name."""
    after: dict[str, CallTypes] = field(default_factory=dict[str, CallTypes])
    """The call that a component is named after: the first whose result it is."""
    bodies: set[Key] = field(default_factory=set[Key])
    """Schemas that are one of several bodies of a call, or the items of one: each has a module of its own."""

    def run(self) -> TypeTable:
        self.homes = {direction: self._homes(direction) for direction in Direction}
        keys = [(id, direction) for id in self.api.types for direction in Direction if self._wanted(id, direction)]
        roots: dict[Root, list[Key]] = {}
        for key in keys:
            roots.setdefault(self._root(key), []).append(key)
        for call in self.calls.values():
            if call.names_result and isinstance(call.result, ir.Named) and not is_choice(self.api, call.result.id):
                self.after.setdefault(call.result.id, call)
        self._name_calls()
        hosts = self._hosts(roots)
        own = [root for root in roots if root == hosts[root] and root.pointer not in self.calls]
        for root in sorted(own, key=lambda root: root.pointer not in self.models):
            self._name_component(root, roots[root])
        for root, members in roots.items():
            if root != hosts[root]:
                self._name_component(root, members, host=hosts[root])
        self.components = {top.name.removesuffix("Param") for top in self.tops.values()}
        for root, members in roots.items():
            self._name_inline(root, members, hosts[root])
        for key in keys:
            self._define(key)
        modules = tuple(self.modules[place] for place in sorted(self.modules))
        said, unfit = tuple(self.claims.diagnostics), frozenset(self.claims.unfit)
        return TypeTable(self.names, self.params, self.results, modules, said, unfit, users=self.reach.resources)

    def _wanted(self, id: ir.TypeId, direction: Direction) -> bool:
        if is_transparent(self.api, id):
            return id in self.models and direction is Direction.RESPONSE
        if is_choice(self.api, id):
            return direction is Direction.RESPONSE and any((id, either) in self.reach.users for either in Direction)
        return (id, direction) in self.reach.users

    def _homes(self, direction: Direction) -> dict[str, str]:
        found: dict[str, str] = {}
        flattened: dict[ir.TypeId, list[str]] = {}
        for key, call in self.calls.items():
            found.setdefault(call.use.at, key)
            found.setdefault("/".join(call.use.at.split("/")[:3]), key)
            if call.use.flattened is not None:
                flattened.setdefault(call.use.flattened, []).append(key)
        if direction is Direction.REQUEST:
            for id, users in flattened.items():
                if len(users) == 1 and (id, direction) not in self.reach.users:
                    found[id] = users[0]
        return found

    def _root(self, key: Key) -> Root:
        id, direction = key
        return root_of(id, direction, self.homes[direction])

    def _hosts(self, roots: Mapping[Root, list[Key]]) -> dict[Root, Root]:
        """Return for each root the root whose module it shares: itself, unless the two mention each other."""
        order = {root: position for position, root in enumerate(roots)}

        def edges(root: Root) -> list[Root]:
            found = [
                self._root(self._canonical(id, direction))
                for own, direction in roots[root]
                for id in mentions(self.api, own, direction)
            ]
            return [target for target in dict.fromkeys(found) if target in roots and target != root]

        hosts: dict[Root, Root] = {}
        for component in strong_components(roots, edges):
            host = min(component, key=order.__getitem__)
            hosts.update(dict.fromkeys(component, host))
        return hosts

    def _canonical(self, id: ir.TypeId, direction: Direction) -> Key:
        return (id, Direction.RESPONSE) if is_choice(self.api, id) else (id, direction)

    def _name_calls(self) -> None:
        for key, call in self.calls.items():
            package = call.use.resource[:-1]
            if call.has_params:
                self.params[key] = self.claims.exported(f"params {key}", call.use.at, package, f"{call.prefix}Params")
                self._module(self.params[key]).definitions.append(
                    Definition(self.params[key], ParamsOf(ir.OperationId(key)), Direction.REQUEST)
                )
            result = call.result
            if result is not None and (self._is_own_result(call, result) or call.shares_result):
                self.results[key] = self.claims.exported(
                    f"result {key}", call.use.at, package, f"{call.prefix}{call.suffix}"
                )
                self._module(self.results[key]).definitions.append(
                    Definition(self.results[key], ResultOf(ir.OperationId(key), result), Direction.RESPONSE)
                )

    def _is_own_result(self, call: CallTypes, result: ir.TypeRef) -> bool:
        """Tell whether a result is named after its call and is no definition already."""
        if isinstance(result, ir.Named | ir.Scalar):
            wanted = f"result {call.use.key}" in self.claims.pinned or (
                call.names_result and not (isinstance(result, ir.Named) and result.id in self.models)
            )
            scalar = alias_target(self.api, result)
            return wanted and isinstance(scalar, ir.Scalar) and scalar.kind is not ir.ScalarKind.NULL
        return not isinstance(result, ir.Anything | ir.Never)

    def _name_component(self, root: Root, members: list[Key], host: Root | None = None) -> None:
        depth = len(tokens_of(root.pointer))
        own = next((key for key in members if key[0] == root.pointer or not self._tail(key, depth)), None)
        package, name = self._given_or_derived(root, members)
        key = f"{root.direction.value} {own[0] if own is not None else root.pointer}"
        module = self._component_module(host) if host is not None else None
        if module is not None:
            package = module[0]
        found = self.claims.exported(key, root.pointer, package, name, module[1] if module else None)
        self.tops[root] = found
        if own is not None:
            self.names[own] = found

    def _component_module(self, host: Root) -> tuple[Resource, str]:
        found = self.tops[host]
        return found.package, found.module

    def _given_or_derived(self, root: Root, members: list[Key]) -> tuple[Resource, str]:
        given = self.models.get(root.pointer)
        if given is not None:
            return given.package, given.name if root.direction is Direction.RESPONSE else given.param
        call = self.after.get(root.pointer) if root.direction is Direction.RESPONSE else None
        if call is not None:
            return call.use.resource[:-1], call.result_name
        resources = [resource for key in members for resource in self._resources(key)]
        owner = common(resources)
        package = owner[:-1] if owner else SHARED
        name = self._chosen(root.pointer) or pascal(tokens_of(root.pointer)[-1])
        if root.direction is Direction.REQUEST and not name.endswith("Param"):
            name += "Param"
        return package, name

    def _resources(self, key: Key) -> list[Resource]:
        id, _ = key
        directions = Direction if is_choice(self.api, id) else (key[1],)
        return [resource for direction in directions for resource in self.reach.resources.get((id, direction), [])]

    def _name_inline(self, root: Root, members: list[Key], host: Root) -> None:
        call = self.calls.get(root.pointer)
        for key in sorted(members, key=lambda key: key[0].count("/")) if call is not None else members:
            if key in self.names:
                continue
            given = self.models.get(key[0])
            if given is not None:
                name = given.name if key[1] is Direction.RESPONSE else given.param
                pin = f"{key[1].value} {key[0]}"
                self.names[key] = self.claims.exported(pin, key[0], given.package, name)
                continue
            outer = self._enclosing(*key) if f"{key[1].value} {key[0]}" not in self.claims.pinned else None
            if call is not None:
                self._name_in_call(key, call, outer)
            elif outer is not None and outer[1].split(".")[:-1] != [*self.tops[root].package, self.tops[root].module]:
                self._name_beside(key, outer)
            else:
                top = self.tops[root]
                if key[0] == f"{root.pointer}/properties":
                    self._name_itself(key, top)
                    continue
                tail = self._tail(key, len(tokens_of(root.pointer)))
                base = top.name.removesuffix("Param") if key[1] is Direction.REQUEST else top.name
                apart = host != root or (_is_branch(key[0]) and tail in self.components)
                names = (f"{base}{tail}",) if apart else (tail or base, f"{base}{tail}")
                self.names[key] = self.claims.nested(f"{key[1].value} {key[0]}", key[0], top.package, top.module, names)

    def _name_itself(self, key: Key, top: TypeName) -> None:
        """Name the object that a component is beside its heirs, or beside the other types that it allows."""
        found = self.api.types.get(ir.TypeId(key[0].removesuffix("/properties")))
        base = isinstance(found, ir.AliasDef) and isinstance(found.type, ir.UnionOf) and found.type.tag is not None
        param = "Param" if key[1] is Direction.REQUEST else ""
        name = f"{top.name.removesuffix(param)}{'Base' if base else 'Object'}{param}"
        self.names[key] = self.claims.exported(f"{key[1].value} {key[0]}", key[0], top.package, name, top.module)

    def _name_in_call(self, key: Key, call: CallTypes, outer: tuple[str, str] | None) -> None:
        id, direction = key
        package = call.use.resource[:-1]
        stem = f"{call.prefix}{call.suffix}" if direction is Direction.RESPONSE else f"{call.prefix}Params"
        pin = f"{direction.value} {id}"
        main = call.result.id if isinstance(call.result, ir.Named) else None
        if direction is Direction.RESPONSE and id == main:
            self.names[key] = self.claims.exported(pin, id, package, stem)
            return
        inside = direction is Direction.RESPONSE and main is not None and id.startswith(f"{main}/")
        start = len(tokens_of(main)) if inside and main is not None else self._call_depth(id, call)
        tail = self._tail(key, start, call)
        if not tail:
            name = f"{call.prefix}{_body_word(id, direction, call.suffix)}"
            self.names[key] = self.claims.exported(pin, id, package, name)
            self.bodies.add(key)
            return
        module = self._call_module(call, stem)
        outer = outer or self._body_around(id, direction)
        if outer is not None and outer[1].split(".")[:-1] != [*package, module]:
            self._name_beside(key, outer, call)
            return
        self.names[key] = self.claims.nested(pin, id, package, module, (tail, f"{call.prefix}{tail}"))

    def _name_beside(self, key: Key, outer: tuple[str, str], call: CallTypes | None = None) -> None:
        """Name a schema in the module of the one around it, given as pointer and pinned path."""
        *package, module, name = outer[1].split(".")
        tail = self._tail(key, len(tokens_of(outer[0])), call)
        pin, names = f"{key[1].value} {key[0]}", (tail or name, f"{name}{tail}")
        self.names[key] = self.claims.nested(pin, key[0], tuple(package), module, names)

    def _enclosing(self, id: str, direction: Direction) -> tuple[str, str] | None:
        """Return the pointer and the path of the schema around another, where that is pinned or given: a class stays
        with what it is part of, which may be in a module of its own.
        """
        while "/" in id:
            id = id.rpartition("/")[0]
            path = self.claims.pinned.get(f"{direction.value} {id}")
            if path is None and id in self.models and (ir.TypeId(id), direction) in self.names:
                path = self.names[ir.TypeId(id), direction].path
            if path is not None:
                return id, path
        return None

    def _body_around(self, id: str, direction: Direction) -> tuple[str, str] | None:
        """Return the pointer and the path of the body that a schema is part of, if that has a module of its own."""
        while "/" in id:
            id = id.rpartition("/")[0]
            if (ir.TypeId(id), direction) in self.bodies:
                return id, self.names[ir.TypeId(id), direction].path
        return None

    def _call_module(self, call: CallTypes, stem: str) -> str:
        known = self.params.get(call.use.key) if stem.endswith("Params") else self.results.get(call.use.key)
        if known is None and isinstance(call.result, ir.Named) and not stem.endswith("Params"):
            known = self.names.get((call.result.id, Direction.RESPONSE))
            if known is not None and not is_module_of(known.module, stem):
                known = None
        return known.module if known is not None else self.claims.module(call.use.resource[:-1], stem)

    def _call_depth(self, id: ir.TypeId, call: CallTypes) -> int:
        if call.use.flattened is not None and id.startswith(f"{call.use.flattened}/"):
            return len(tokens_of(call.use.flattened))
        return len(tokens_of(call.use.at)) if id.startswith(f"{call.use.at}/") else 2

    def _tail(self, key: Key, start: int, call: CallTypes | None = None) -> str:
        id, _ = key
        chosen = self._chosen(id)
        if chosen is not None:
            return chosen
        raw = id.split("/")
        steps = tokens_of(id)
        tail = list(steps[start:])
        if call is not None and tail[:1] == ["parameters"]:
            wire = call.parameter_names.get("/".join(raw[: start + 3]))
            if wire is not None:
                tail[:2] = ["properties", wire]

        def lookup(length: int) -> ir.TypeDef | None:
            return self.api.types.get(ir.TypeId("/".join(raw[: 1 + start + length])))

        return tail_name(tuple(tail), lookup, {})

    def _chosen(self, id: str) -> str | None:
        """Return the class name that the document asks for."""
        found = self.api.types.get(ir.TypeId(id))
        return class_name(found.chosen_name) if found is not None and found.chosen_name else None

    def _define(self, key: Key) -> None:
        id, direction = key
        name = self.names[key]
        if is_choice(self.api, id):
            self.names[id, Direction.REQUEST] = name
        self._module(name).definitions.append(Definition(name, self.api.types[id], direction))

    def _module(self, name: TypeName) -> TypeModule:
        place = (name.package, name.module)
        return self.modules.setdefault(place, TypeModule(*place))


def _is_branch(id: ir.TypeId) -> bool:
    """Tell whether a definition is one branch of a union."""
    return id.rsplit("/", 2)[-2] in {"oneOf", "anyOf"}


def _body_word(pointer: str, direction: Direction, suffix: str) -> str:
    """Return what a body, or each of its items, is to its call."""
    items = pointer.endswith("/items")
    if direction is Direction.REQUEST:
        return "ItemParam" if items else "BodyParam"
    if "event-stream" in pointer:
        return "Event"
    return f"{suffix}Item" if items else f"{_status_word(pointer)}{suffix}"


def _status_word(pointer: str) -> str:
    from http import HTTPStatus

    steps = tokens_of(pointer)
    for index, step in enumerate(steps[:-1]):
        if step == "responses":
            status = steps[index + 1]
            return pascal(HTTPStatus(int(status)).phrase) if status.isdigit() and int(status) in set(HTTPStatus) else ""
    return ""
