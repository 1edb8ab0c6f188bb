"""Further names of types: paths that people import them from, beside the one where each is defined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.design.lock import Names
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.traverse import Direction, is_choice, is_transparent
from sdkgen.plan.naming.paths import room_for_types
from sdkgen.plan.types.claimed_names import is_module_of, module_for
from sdkgen.plan.types.listed import SHARED_PARAMS, listed
from sdkgen.plan.types.table import CallTypes, OtherName, TypeModule, TypeName, TypeTable
from sdkgen.plan.types.usage import Resource

EVENT = TypeName((), "unwrap_webhook_event", "UnwrapWebhookEvent", exported=True)
"""The union of all webhook events."""

Offered = dict[tuple[Resource, str], TypeName]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A path that a type has to be imported from."""

    package: Resource
    name: str
    target: TypeName
    at: str
    module: str | None = None
    """None where it is called after the type."""


def with_other_names(
    table: TypeTable, api: ir.Api, config: SdkConfig, calls: Iterable[CallTypes], aliases: Names
) -> TypeTable:
    """Return a table that offers types under every name that they have.

    Args:
        table: The types.
        api: The model.
        config: A schema of the design may be listed several times.
        calls: Some have results that are called after them.
        aliases: Further import paths that the lock keeps, with the keys of what they lead to.
    """
    wanted = (*_pinned(table, aliases), *_of_models(table, api, config), *_of_results(table, config, calls))
    modules = {(module.package, module.module): module for module in table.modules}
    packages = {package[:length] for package, _ in modules for length in range(1, len(package) + 1)}
    offered, room, clashes = _offered(table), room_for_types(config.package), list[Diagnostic]()
    for item in wanted:
        module = item.module or module_for(item.package, item.name, room)
        module += "_" if item.module is None and (*item.package, module) in packages else ""
        exported = item.module is None or is_module_of(module, item.name)
        holder = offered.get((item.package, item.name)) if exported else None
        before = modules.get((item.package, module), TypeModule(item.package, module))
        taken = holder or (*item.package, module) in packages or _has(before, item.name)
        if holder != item.target and taken:
            clashes.append(_clash(item))
        if taken:
            continue
        other = OtherName(item.name, item.target, "", exported)
        modules[item.package, module] = replace(before, others=[*before.others, other])
        if exported:
            offered[item.package, item.name] = item.target
    ordered = tuple(modules[place] for place in sorted(modules))
    return replace(table, modules=ordered, diagnostics=(*table.diagnostics, *clashes))


def with_event_names(table: TypeTable) -> TypeTable:
    """Return a table that also has the union of all webhook events under the name for those that nobody verified."""
    package, name = EVENT.package, f"Unsafe{EVENT.name}"
    module = f"unsafe_{EVENT.module}"
    if any((item.package, item.module) == (package, module) for item in table.modules) or (package, name) in _offered(
        table
    ):
        return table
    added = TypeModule(package, module, others=[OtherName(name, EVENT, "", exported=True)])
    ordered = sorted((*table.modules, added), key=lambda item: (item.package, item.module))
    return replace(table, modules=tuple(ordered))


def _has(module: TypeModule, name: str) -> bool:
    return any(item.name.name == name for item in module.definitions) or any(
        item.name == name for item in module.others
    )


def _offered(table: TypeTable) -> Offered:
    """Return what the packages of types offer."""
    found: Offered = {}
    for module in table.modules:
        found.update({(module.package, item.name): item.now for item in module.others if item.exported})
        found.update({(module.package, item.name.name): item.name for item in module.definitions if item.name.exported})
    return found


def _pinned(table: TypeTable, aliases: Mapping[str, str]) -> Iterator[_Wanted]:
    targets = dict(table.keyed())
    for path, key in sorted(aliases.items()):
        *package, module, name = path.split(".")
        if key in targets and targets[key].path != path:
            yield _Wanted(tuple(package), name, targets[key], key.partition(" ")[2], module)


def _of_models(table: TypeTable, api: ir.Api, config: SdkConfig) -> Iterator[_Wanted]:
    for model in listed(config):
        if model.id not in api.types:
            continue
        read, written = (table.names.get((model.id, direction)) for direction in Direction)
        one_name = is_choice(api, model.id) or is_transparent(api, model.id)
        yield from _moved(model.package, model.name, read, model.id)
        if not one_name:
            yield from _moved(model.package, model.param, written, model.id)
        if config.is_stainless and not model.resource:
            yield from _moved(SHARED_PARAMS, model.name, read if one_name else written, model.id)


def _of_results(table: TypeTable, config: SdkConfig, calls: Iterable[CallTypes]) -> Iterator[_Wanted]:
    models = {model.id for model in listed(config)}
    for call in calls:
        own = call.names_result and call.use.key not in table.results
        if own and isinstance(call.result, ir.Named) and call.result.id not in models:
            target = table.names.get((call.result.id, Direction.RESPONSE))
            if target is not None and target.name.rstrip("0123456789") != call.result_name:  # a clash, said before
                yield from _moved(call.use.resource[:-1], call.result_name, target, call.use.at)


def _moved(package: Resource, name: str, target: TypeName | None, at: str) -> Iterator[_Wanted]:
    if target is not None and (package, name) != (target.package, target.name):
        yield _Wanted(package, name, target, at)


def _clash(item: _Wanted) -> Diagnostic:
    path = ".".join((*item.package, item.name))
    return Diagnostic(
        code="type-name-clash",
        at=ir.Pointer(item.at),
        message=f'the type\'s further name, "{path}", is also that of another',
        consequence=f"it is `{item.target.path}` alone",
        help="give one of them another name below `models` of sdk.yml, or correct `aliases` of names.lock",
    )
