"""The plan of an SDK: which operations become which calls, with which names, pages and types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.design.lock import Lock
from sdkgen.design.model import CustomCode, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody, Contract, contracts_of, unwrapped
from sdkgen.model.queries import object_of
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.call import Call, arguments_of
from sdkgen.plan.checks import media_types, unkeyed, unplaced
from sdkgen.plan.naming.names import Names, assign
from sdkgen.plan.naming.paths import room_for_types, steps
from sdkgen.plan.pagination import Paging, detect, flatten_pages, own_key, page_types, unfit, with_own_classes
from sdkgen.plan.resources import Mixins, ResourcePlan, root, tree
from sdkgen.plan.retired_members import retired_calls, with_renamed_types
from sdkgen.plan.retired_names import retire, without_renamed
from sdkgen.plan.security import signed
from sdkgen.plan.types import CallTypes, TypeTable, Use, build
from sdkgen.plan.types.import_cycles import without_cycles
from sdkgen.plan.types.kept import asked_for
from sdkgen.plan.types.listed import chosen_types, first_listed, listed
from sdkgen.plan.types.merge_pinned import united
from sdkgen.plan.types.other_names import with_event_names, with_other_names
from sdkgen.plan.types.restore_pinned import restored
from sdkgen.plan.types.usage import call_types, result_types
from sdkgen.plan.webhooks import untagged, unverified
from sdkgen.words.casing import pascal
from sdkgen.words.plurals import singular
from sdkgen.words.spelling import Casings

WEBHOOKS = ("webhooks",)
_UNWRAP = ("unwrap", "unsafe_unwrap")
_IDEMPOTENCY = "idempotency-key"


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was decided about an SDK."""

    api: ir.Api
    config: SdkConfig
    names: Names
    table: TypeTable
    calls: tuple[Call, ...]
    resources: tuple[ResourcePlan, ...]
    root: ResourcePlan | None
    """What the client itself offers."""
    diagnostics: tuple[Diagnostic, ...]
    lock: Lock
    by_operation: Mapping[str, Call]
    """The calls by the ids of their operations."""
    model_mixins: Mapping[ir.TypeId, CustomCode]
    """Classes of the maintainer's that models inherit from."""

    @property
    def owners(self) -> tuple[ResourcePlan, ...]:
        """What has methods: the client itself, where it has any, and the resources."""
        return (self.root, *self.resources) if self.root is not None else self.resources

    @property
    def has_webhooks(self) -> bool:
        """Whether the client unwraps webhooks: the document has some, or the design says how they are signed."""
        return _unwraps(self.api, self.config, self.calls)

    @property
    def has_webhook_operations(self) -> bool:
        """Whether the resource that unwraps webhooks has operations of the API too."""
        return any(item.path == WEBHOOKS for item in self.resources)


def plan(api: ir.Api, config: SdkConfig, lock: Lock, *, hidden: bool) -> Plan:
    """Decide names, pages, types and modules of everything that the SDK offers."""
    api, headers = _offered(flatten_pages(api), config, hidden=hidden)
    api, unsigned = signed(api, config)
    models = first_listed(listed(config))
    api, known = united(restored(api, models.keys()), without_renamed(lock.types, chosen_types(config)))
    contracts = dict(contracts_of(api))
    paging = detect(api, config, lock.pages, contracts)
    names, diagnostics = assign(api, config, lock, contracts, paging.keys())
    contracts |= {item.id: unwrapped(api, item, contracts[item.id]) for item in api.operations if item.id not in paging}
    prefixes = {item.id: _prefix(names, item, config.casings) for item in api.operations}
    schemes = dict(paging) if config.is_stainless else with_own_classes(api, paging, prefixes, lock.pages)
    uses = [_call_types(api, item, contracts[item.id], names, schemes.get(item.id), config) for item in api.operations]
    uses += [_webhook_types(webhook) for webhook in api.webhooks]
    asked = asked_for(config, lock.aliases)
    table = without_cycles(build(api, uses, models, known, room_for_types(config.package), asked), api, uses)
    pinned = {key: path for key, path in lock.types.items() if key not in table.unfit}
    turnover = retire(pinned, table.pins(), lock.retired_types, config.version, keep_gone=False)
    table = with_renamed_types(with_other_names(table, api, config, uses, lock.aliases), turnover.retired)
    calls = tuple(
        _call(api, item, contracts[item.id], names, schemes.get(item.id), headers, config.idempotency_property)
        for item in api.operations
    )
    docs = {
        **_tag_docs(api, calls),
        **{path: item.description for path, item in config.resources.items() if item.description},
    }
    diagnostics = [
        *unplaced(api, config),
        *unsigned,
        *diagnostics,
        *unfit(api, config, schemes),
        *table.diagnostics,
        *untagged(api),
        *unkeyed(calls, config),
        *unverified(api, config),
        *media_types(api, contracts),
    ]
    pages = {item.scheme.key: item.scheme_class for item in schemes.values()}
    pages.update({own_key(id): item.own_class for id, item in schemes.items() if item.own_class is not None})
    pins = replace(names.lock, types=turnover.pins, retired_types=turnover.retired)
    pins = pins.with_types(table.pins()).with_pages(pages)
    old = retired_calls(calls, pins.retired_calls)
    unwraps = WEBHOOKS if _unwraps(api, config, calls) else None
    table = with_event_names(table) if unwraps and config.is_stainless else table
    by_operation: dict[str, Call] = {call.key: call for call in calls}
    mixins = _mixins(config)
    resources = tree(calls, docs, mixins, old, unwraps=unwraps, casings=config.casings)
    top, based = root(calls, mixins, old), _model_mixins(config)
    return Plan(api, config, names, table, calls, resources, top, tuple(diagnostics), pins, by_operation, based)


def _unwraps(api: ir.Api, config: SdkConfig, calls: Sequence[Call]) -> bool:
    wanted = bool(api.webhooks) or config.webhooks is not None
    return wanted and all(call.resource != WEBHOOKS or call.method not in _UNWRAP for call in calls)


def _offered(api: ir.Api, config: SdkConfig, *, hidden: bool) -> tuple[ir.Api, Mapping[str, str]]:
    """Drop what is hidden, and take idempotency headers out of the parameters: the client core sends them by itself."""
    operations: list[ir.Operation] = []
    headers: dict[str, str] = {}
    names = {_IDEMPOTENCY, (config.idempotency_header or _IDEMPOTENCY).lower()}
    for operation in api.operations:
        if operation.hidden and not hidden:
            continue
        for parameter in operation.parameters:
            if parameter.location is ir.Location.HEADER and parameter.wire_name.lower() in names:
                headers[operation.id] = parameter.wire_name
        kept = tuple(item for item in operation.parameters if item.wire_name != headers.get(operation.id))
        operations.append(operation if kept == operation.parameters else replace(operation, parameters=kept))
    webhooks = tuple(webhook for webhook in api.webhooks if hidden or not webhook.hidden)
    return replace(api, operations=tuple(operations), webhooks=webhooks), headers


def _prefix(names: Names, operation: ir.Operation, casings: Casings) -> str:
    found = names.methods[operation.id]
    return type_prefix(found.resource, found.method, casings)


def type_prefix(resource: tuple[str, ...], method: str, casings: Casings) -> str:
    """Return what the names of types begin with that belong to one call: `ConversationList`."""
    owner = casings.pascal(singular(resource[-1])) if resource else "Client"
    return f"{owner}{casings.pascal(method)}"


def _call_types(
    api: ir.Api, operation: ir.Operation, contract: Contract, names: Names, page: Paging | None, config: SdkConfig
) -> CallTypes:
    body, result = contract.body, contract.result
    reads = result_types(result, tuple(page_types(api, page)) if page is not None else None)
    writes = tuple(call_types(body, operation.parameters))
    flattened = body.fields.id if body is not None and body.fields is not None else None
    use = Use(operation.id, operation.at, steps(names.methods[operation.id].resource), reads, writes, flattened)
    text = ir.Scalar(ir.ScalarKind.STRING) if result.text and not result.binary else None
    main = page.item if page is not None else result.json[0] if result.json else text
    has_params = body is not None or any(item.location is not ir.Location.PATH for item in operation.parameters)
    wires: dict[str, str] = {item.at: item.wire_name for item in operation.parameters}
    inline = isinstance(main, ir.Named) and main.id.startswith(f"{operation.at}/")
    return CallTypes(
        use,
        _prefix(names, operation, config.casings),
        names_result=config.is_stainless,
        has_params=has_params,
        result=main,
        parameter_names=wires,
        shares_result=inline and operation.id != operation.endpoint and not names.methods[operation.id].is_private,
    )


def _webhook_types(webhook: ir.Webhook) -> CallTypes:
    use = Use(webhook.at, webhook.at, WEBHOOKS, (webhook.type,), ())
    return CallTypes(use, f"{pascal(webhook.name)}Webhook", "Event", result=webhook.type)


def _call(
    api: ir.Api,
    operation: ir.Operation,
    contract: Contract,
    names: Names,
    page: Paging | None,
    headers: Mapping[str, str],
    key: str | None,
) -> Call:
    found = names.methods[operation.id]
    arguments = arguments_of(operation, contract.body, contract.switch, names.arguments[operation.id])
    body, header = contract.body, headers.get(operation.id)
    sent = key if body is not None and body.kind is BodyKind.JSON and _takes(api, body, key) else None
    place = found.resource, found.method
    return Call(operation, *place, body, contract.result, page, arguments, header, sent, contract.switch)


def _takes(api: ir.Api, body: CallBody, name: str | None) -> bool:
    taken = body.fields or object_of(api, body.content.type)
    fields = visible(taken.fields, Direction.REQUEST) if taken is not None else ()
    return any(field.wire_name == name for field in fields)


def _tag_docs(api: ir.Api, calls: Sequence[Call]) -> dict[tuple[str, ...], str]:
    """Return the description of the tag that all operations of a resource share."""
    tags: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for call in calls:
        tags.setdefault(call.resource, set()).add(call.operation.tags)
    found = {
        path: next(iter(shared))[0]
        for path, shared in tags.items()
        if len(shared) == 1 and len(next(iter(shared))) == 1
    }
    return {path: doc for path, tag in found.items() if (doc := api.tags.get(tag))}


def _model_mixins(config: SdkConfig) -> dict[ir.TypeId, CustomCode]:
    return {
        ir.TypeId(item.models[name]): mixin
        for item in config.resources.values()
        for name, mixin in item.model_mixins.items()
        if name in item.models
    }


def _mixins(config: SdkConfig) -> dict[tuple[str, ...], Mixins]:
    return {path: (item.mixin, item.async_mixin) for path, item in config.resources.items()}
