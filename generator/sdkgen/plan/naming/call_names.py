"""The call of each operation: `sdk.yml`, else the lock, else the rules; two that want the same are told apart and
reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.contract import Contracts
from sdkgen.plan.naming.conflicts import override
from sdkgen.plan.naming.methods import Suggestion, facts_of, suggest
from sdkgen.plan.naming.paths import fitting_resource
from sdkgen.plan.naming.rules.place import extension_of, version_of
from sdkgen.plan.naming.rules.verbs import CRUD
from sdkgen.words.casing import singular, snake, words
from sdkgen.words.identifiers import avoid, is_name
from sdkgen.words.vocabulary import vocabulary

_OF_CLIENTS = vocabulary(
    """
    get post put patch delete copy with_options close is_closed base_url deadline timeout max_retries user_agent
    default_headers default_query with_raw_response with_streaming_response custom_auth auth_headers request
    get_api_list platform_headers qs
    """
)
_OF_RESOURCES = frozenset({"with_raw_response", "with_streaming_response"})
_PARAMETER = re.compile(r"\{([^{}]+)\}")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class MethodName:
    """What an operation is called: `client.<resource>.<method>()`."""

    resource: tuple[str, ...]
    method: str
    rule: str
    """Where the name comes from: a rule of `naming.rules`, `sdk.yml`, `names.lock`, or one of these and `, told
    apart`.
    """

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.method))


def name_calls(
    api: ir.Api, config: SdkConfig, pins: Mapping[str, str], found: list[Diagnostic], contracts: Contracts
) -> dict[ir.OperationId, MethodName]:
    """Return the call of every operation. What had to give way is added to `found`."""
    taken = _OF_CLIENTS | {option.name for option in config.client_opts}
    fixed = {operation.id: _pinned(pins.get(operation.id)) for operation in api.operations} | _chosen(config, taken)
    settled = {id: name for id, name in fixed.items() if name is not None}
    calls = {(*name.resource, name.method) for name in settled.values()}
    suggestions = suggest(facts_of(api, item, contracts[item.id].result) for item in api.operations)
    wanted = {
        id: settled.get(id) or _by_rule(suggestion, calls, taken, config.package)
        for id, suggestion in suggestions.items()
    }
    return _Calls(api, wanted).settle(found)


def _by_rule(suggestion: Suggestion, calls: Set[tuple[str, ...]], taken: Set[str], package: str) -> MethodName:
    """Return the name that a rule suggests; a resource gives way to a call that was published under its name."""
    resource: tuple[str, ...] = ()
    for name in _safe_resource(suggestion.resource, taken):
        resource = (*resource, f"{name}_resource" if (*resource, name) in calls else name)
    return MethodName(fitting_resource(resource, package), _safe_method(suggestion.method), suggestion.rule)


def _chosen(config: SdkConfig, taken: Set[str]) -> dict[str, MethodName]:
    found: dict[str, MethodName] = {}
    for path, resource in config.resources.items():
        for name, method in resource.methods.items():
            found.setdefault(method.endpoint, MethodName(_safe_resource(path, taken), _safe_method(name), "sdk.yml"))
    return found


def _pinned(call: str | None) -> MethodName | None:
    if not call or not all(is_name(part) for part in call.split(".")):
        return None
    *resource, method = call.split(".")
    return MethodName(tuple(resource), method, "names.lock")


def _safe_resource(path: tuple[str, ...], taken: Set[str]) -> tuple[str, ...]:
    return tuple(avoid(name, _OF_RESOURCES if index else taken) for index, name in enumerate(path))


def _safe_method(name: str) -> str:
    return avoid(name, _OF_RESOURCES)


def _rest(operation_id: str, resource: tuple[str, ...]) -> str | None:
    """Return what an operationId says beside the names of its resource."""
    said = {singular(word) for name in resource for word in words(name)}
    rest = [word for word in words(operation_id) if singular(word) not in said]
    return snake("_".join(rest), "call") if rest else None


class _Calls:
    """Calls that must differ from each other and from the names of sub-resources."""

    def __init__(self, api: ir.Api, wanted: Mapping[str, MethodName]) -> None:
        self._api = api
        self._wanted = wanted
        self._owners: dict[tuple[str, ...], str] = {}
        self._resources = {
            item.resource[:length] for item in wanted.values() for length in range(1, len(item.resource) + 1)
        }

    def settle(self, found: list[Diagnostic]) -> dict[ir.OperationId, MethodName]:
        """Name chosen and pinned operations first, then the others in the order of their ids."""
        named: dict[str, MethodName] = {}
        for operation in sorted(self._api.operations, key=self._turn):
            wish = self._wanted[operation.id]
            name = next(item for item in self._candidates(operation, wish) if self._free(item))
            if name is not wish:
                found.append(self._report(operation, wish, name))
            named[operation.id] = name
            self._owners[*name.resource, name.method] = operation.id
        return {operation.id: named[operation.id] for operation in self._api.operations}

    def _turn(self, operation: ir.Operation) -> tuple[int, int, str]:
        order = ("sdk.yml", "names.lock", "", "rootless")
        rule = self._wanted[operation.id].rule
        return order.index(rule if rule in order else ""), operation.path.count("{"), operation.id

    def _free(self, name: MethodName) -> bool:
        path = (*name.resource, name.method)
        return path not in self._owners and path not in self._resources

    def _candidates(self, operation: ir.Operation, wish: MethodName) -> Iterator[MethodName]:
        rule = f"{wish.rule}, told apart"
        yield wish
        inner = (*wish.resource, wish.method)
        if inner in self._resources:
            yield MethodName(inner, CRUD.get(operation.method.lower(), operation.method.lower()), rule)
        for name in self._variants(operation, wish):
            yield MethodName(wish.resource, _safe_method(name), rule)

    def _variants(self, operation: ir.Operation, wish: MethodName) -> Iterator[str]:
        method = wish.method
        owner = self._owners.get((*wish.resource, method), "")
        version = version_of(operation.path)
        if (query := operation.path.partition("?")[2]) and (flag := words(query.partition("=")[0])):
            yield f"{method}_{'_'.join(flag)}"
        if version and owner and version != version_of(owner.partition(" ")[2]):
            yield f"{method}_{snake(version, 'v')}"
        if parameters := _PARAMETER.findall(operation.path):
            yield f"{method}_by_{snake(parameters[-1])}"
        if (named := _rest(operation.operation_id or "", wish.resource)) and len(named) <= _LONGEST:
            yield named
        if extension := extension_of(operation.path):
            yield f"{method}_{extension}"
        yield f"{method}_{operation.method.lower()}"
        number = 2
        while True:
            yield f"{method}_{number}"
            number += 1

    def _report(self, operation: ir.Operation, wish: MethodName, name: MethodName) -> Diagnostic:
        owner = self._owners.get((*wish.resource, wish.method))
        other = f"`{owner}` is" if owner else "a resource is"
        return Diagnostic(
            code="name-collision",
            at=operation.at,
            message=f"`{operation.id}` would be `{wish.dotted}`, which {other} called already",
            consequence=f"it is `{name.dotted}`",
            help=f"keep it, or choose a name in sdk.yml: {override(name.resource, name.method, operation.id)}",
        )
