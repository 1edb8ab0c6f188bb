"""All names of an API in one pass: calls, arguments and attributes, overrides and the lock considered, every clash
reported.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from sdkgen.design.listed import Listed, listed
from sdkgen.design.lock import Lock
from sdkgen.design.model import MethodConfig, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.model.contract import Contract, Contracts, contracts_of
from sdkgen.model.pointers import escape
from sdkgen.plan.naming import arguments, attributes
from sdkgen.plan.naming.arguments import Calling, Key
from sdkgen.plan.naming.call_names import name_calls
from sdkgen.plan.naming.distinct_calls import MethodName
from sdkgen.plan.pagination import detect
from sdkgen.plan.retired_names import retire

__all__ = ["MethodName", "Names", "assign"]


@dataclass(frozen=True, slots=True)
class Names:
    """Every name that the rules, `sdk.yml` and the lock give."""

    methods: Mapping[ir.OperationId, MethodName]
    arguments: Mapping[ir.OperationId, Mapping[Key, str]]
    """Argument names of each operation by place and wire name."""
    fields: Mapping[ir.TypeId, Mapping[str, str]]
    """Attribute names of each object by wire name."""
    lock: Lock
    """The lock to write with this release."""


def assign(
    api: ir.Api,
    config: SdkConfig,
    lock: Lock,
    contracts: Contracts | None = None,
    paged: Set[ir.OperationId] | None = None,
) -> tuple[Names, list[Diagnostic]]:
    """Name everything that callers of an SDK write.

    Args:
        api: The API; operations that are not offered are left out already.
        config: The SDK's design: what it names keeps that name.
        lock: The names of the release before: they stay, unless the design says otherwise.
        contracts: What the operations take and give, where that is known already.
        paged: The operations that page, where that is known already.
    """
    found: list[Diagnostic] = []
    contracts = contracts or contracts_of(api)
    paged = detect(api, config, lock.pages, contracts).keys() if paged is None else paged
    methods = name_calls(api, config, lock.calls, found, contracts, paged)
    designed = listed(config)
    named = {
        item.id: _arguments(api, item, contracts[item.id], methods[item.id], designed, lock, found, config)
        for item in api.operations
    }
    found += _unmatched(named, designed, config)
    fields = {item.id: _fields(item, lock, found) for item in api.types.values() if isinstance(item, ir.ObjectDef)}
    calls: dict[str, str] = {id: method.dotted for id, method in methods.items()}
    turnover = retire(lock.calls, calls, lock.retired_calls, config.version, keep_gone=True)
    pins = replace(lock, calls=turnover.pins, retired_calls=turnover.retired).with_names(
        calls,
        {id: arguments.pinned(names) for id, names in named.items()},
        {id: attributes.pinned(names) for id, names in fields.items()},
    )
    return Names(methods, named, fields, pins), found


def _unmatched(
    named: Mapping[ir.OperationId, Mapping[Key, str]], designed: Mapping[ir.OperationId, Listed], config: SdkConfig
) -> Iterator[Diagnostic]:
    """Yield a finding for each argument that the design names and its operation does not have."""
    for id, item in designed.items():
        method, arguments_of = item.method, named.get(id)
        if arguments_of is None:
            continue
        wires = {key[1] for key in arguments_of if key[1]}
        known = wires | {arguments.lock_key(key) for key in arguments_of}
        passed = known | {name for key, name in arguments_of.items() if key == arguments.WHOLE_BODY}
        sets = [("required_params", method.required or ())]
        sets += [(f"overloads/{index}", names) for index, names in enumerate(method.overloads)]
        for place, names in sets:
            for index, name in enumerate(names):
                if name not in passed:
                    yield _no_argument(method, f"{place}/{index}", name, passed, config)
        for name in method.param_names:
            if name not in known:
                yield _no_argument(method, f"param_names/{escape(name)}", name, known, config)
        for index, name in enumerate(method.positional or ()):
            if name not in wires:
                yield _no_argument(method, f"positional_params/{index}", name, wires, config)


def _no_argument(method: MethodConfig, place: str, name: str, known: Set[str], config: SdkConfig) -> Diagnostic:
    close = difflib.get_close_matches(name, sorted(known), n=1)
    return Diagnostic(
        code="unmatched-argument",
        at=ir.Pointer(f"{method.at}/{place}"),
        message=f'`{method.endpoint}` has no argument "{name}"',
        consequence="it is passed by keyword" if place.startswith("positional") else "it names nothing",
        help=f'did you mean "{close[0]}"?' if close else "correct it, or remove it",
        severity=Severity.ERROR,
        source=config.source,
    )


def _arguments(
    api: ir.Api,
    operation: ir.Operation,
    contract: Contract,
    method: MethodName,
    designed: Mapping[ir.OperationId, Listed],
    lock: Lock,
    found: list[Diagnostic],
    config: SdkConfig,
) -> dict[Key, str]:
    method_design = designed.get(operation.id)
    chosen: Mapping[str, str] = method_design.method.param_names if method_design is not None else {}
    calling = Calling(
        api=api,
        operation=operation,
        body=contract.body,
        switch=contract.switch,
        resource=method.resource,
        method=method.method,
        chosen=chosen,
        pins=lock.arguments.get(operation.id, {}),
        # A property of a body that was published under its plain name keeps it, though the lock does not say so.
        renames_both=config.is_stainless and operation.id not in lock.calls,
    )
    named, clashes = arguments.argument_names(calling)
    found += clashes
    return named


def _fields(definition: ir.ObjectDef, lock: Lock, found: list[Diagnostic]) -> dict[str, str]:
    named, clashes = attributes.attribute_names(definition, lock.fields.get(definition.id, {}))
    found += clashes
    return named
