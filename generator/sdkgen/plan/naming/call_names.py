"""The call of each operation: `sdk.yml`, else the lock, else the rules."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from sdkgen.design.listed import listed
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.contract import Contracts
from sdkgen.openapi import asked_name
from sdkgen.plan.naming.distinct_calls import OF_RESOURCES, DistinctCalls, MethodName, safe_method
from sdkgen.plan.naming.methods import Suggestion, facts_of, suggest
from sdkgen.plan.naming.paths import fitting_resource
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid, is_name
from sdkgen.words.vocabulary import vocabulary

_OF_CLIENTS = vocabulary(
    """
    get post put patch delete copy with_options close is_closed base_url deadline timeout max_retries user_agent
    default_headers default_query with_raw_response with_streaming_response custom_auth auth_headers request
    get_api_list platform_headers qs
    """
)


def name_calls(
    api: ir.Api,
    config: SdkConfig,
    pins: Mapping[str, str],
    found: list[Diagnostic],
    contracts: Contracts,
    paged: Set[ir.OperationId],
) -> dict[ir.OperationId, MethodName]:
    """Return the call of every operation. What had to give way is added to `found`."""
    taken = _OF_CLIENTS | {option.name for option in config.client_opts}
    fixed = {operation.id: _pinned(pins.get(operation.id)) for operation in api.operations} | _chosen(config, taken)
    settled = {id: name for id, name in fixed.items() if name is not None}
    calls = {(*name.resource, name.method) for name in settled.values()}
    suggested = suggest(
        facts_of(api, item, contracts[item.id].result, pages=item.id in paged)
        for item in api.operations
        if item.id == item.endpoint
    )
    suggestions = {item.id: suggested[item.endpoint] for item in api.operations}
    asked: dict[str, str] = {item.id: name for item in api.operations if (name := asked_name(item)) is not None}
    suggestions = {
        id: replace(item, method=snake(asked[id]), rule="x-stainless-naming") if id in asked else item
        for id, item in suggestions.items()
    }
    wanted = {
        id: settled.get(id) or _by_rule(suggestion, calls, taken, config.package)
        for id, suggestion in suggestions.items()
    }
    return DistinctCalls(api, wanted, suggestions).settle(found)


def _by_rule(suggestion: Suggestion, calls: Set[tuple[str, ...]], taken: Set[str], package: str) -> MethodName:
    """Return the name that a rule suggests; a resource gives way to a call that was published under its name."""
    resource: tuple[str, ...] = ()
    for name in _safe_resource(suggestion.resource, taken):
        resource = (*resource, f"{name}_resource" if (*resource, name) in calls else name)
    return MethodName(fitting_resource(resource, package), safe_method(suggestion.method), suggestion.rule)


def _chosen(config: SdkConfig, taken: Set[str]) -> dict[ir.OperationId, MethodName]:
    found: dict[ir.OperationId, MethodName] = {}
    for id, item in listed(config).items():
        method = safe_method(item.name) if item.path else avoid(item.name, taken)
        found[id] = MethodName(_safe_resource(item.path, taken), method, "sdk.yml")
    return found


def _pinned(call: str | None) -> MethodName | None:
    if not call or not all(is_name(part) for part in call.split(".")):
        return None
    *resource, method = call.split(".")
    return MethodName(tuple(resource), method, "names.lock")


def _safe_resource(path: tuple[str, ...], taken: Set[str]) -> tuple[str, ...]:
    return tuple(avoid(name, OF_RESOURCES if index else taken) for index, name in enumerate(path))
