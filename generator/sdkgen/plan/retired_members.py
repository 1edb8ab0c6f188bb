"""What published names lead to when they are used no longer: methods under an old name, stubs, and moved types."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.design.lock import RetiredNames
from sdkgen.model.ir import endpoint_of
from sdkgen.plan.call import Call, Renamed
from sdkgen.plan.types import TypeModule, TypeTable
from sdkgen.plan.types.claimed_names import is_module_of
from sdkgen.plan.types.table import OtherName

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemovedCall:
    """A method whose operation is gone."""

    resource: Path
    method: str
    operation: str
    """Such as `get /calls`."""
    since: str


@dataclass(frozen=True, slots=True)
class RetiredCalls:
    """Methods that are there for code written before."""

    renamed: tuple[Call, ...] = ()
    removed: tuple[RemovedCall, ...] = ()


NOTHING_RETIRED = RetiredCalls()


def retired_calls(calls: Sequence[Call], retired: RetiredNames) -> RetiredCalls:
    """Return the methods that retired names still lead to; a name that something else needs now is given up."""
    live = {call.key: call for call in calls}
    methods: set[Path] = {(*call.resource, call.method) for call in calls}
    resources = {path[:length] for path in methods for length in range(1, len(path))}
    renamed: list[Call] = []
    removed: list[RemovedCall] = []
    for name, item in sorted(retired.items()):
        path = tuple(name.split("."))
        *parents, method = path
        above = {path[:length] for length in range(1, len(path))}
        if path in resources or above & methods:
            continue
        call = live.get(item.owner) or live.get(endpoint_of(item.owner))
        if call is not None:
            mark = Renamed(call.dotted, item.since)
            renamed.append(replace(call, resource=tuple(parents), method=method, renamed=mark))
        else:
            removed.append(RemovedCall(tuple(parents), method, item.owner, item.since))
        methods.add(path)
        resources |= above
    return RetiredCalls(tuple(renamed), tuple(removed))


def with_renamed_types(table: TypeTable, retired: RetiredNames) -> TypeTable:
    """Return a table whose modules also offer the retired names of types."""
    now = dict(table.keyed())
    modules = {(module.package, module.module): module for module in table.modules}
    packages = {package[:length] for package, _ in modules for length in range(1, len(package) + 1)}
    for path, item in sorted(retired.items()):
        *package, module, name = path.split(".")
        place = (tuple(package), module)
        target = now.get(item.owner)
        if target is None or (*package, module) in packages or _offers(modules.get(place), name):
            continue
        found = OtherName(name, target, item.since, exported=is_module_of(module, name))
        before = modules.get(place, TypeModule(*place))
        modules[place] = replace(before, others=[*before.others, found])
    return replace(table, modules=tuple(modules[place] for place in sorted(modules)))


def _offers(module: TypeModule | None, name: str) -> bool:
    return module is not None and any(item.name.name == name for item in module.definitions)


def by_resource(calls: RetiredCalls) -> Mapping[Path, RetiredCalls]:
    """Return the methods of each resource."""
    paths: Collection[Path] = {item.resource for item in calls.renamed} | {item.resource for item in calls.removed}
    return {
        path: RetiredCalls(
            tuple(item for item in calls.renamed if item.resource == path),
            tuple(item for item in calls.removed if item.resource == path),
        )
        for path in paths
    }
