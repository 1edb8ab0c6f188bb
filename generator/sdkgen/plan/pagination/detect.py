"""Which operations page, and how: by `sdk.yml` where it describes it, else by rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from sdkgen.model.contract import Contracts, contracts_of
from sdkgen.plan.pagination.class_names import titles
from sdkgen.plan.pagination.designed import designed
from sdkgen.plan.pagination.rules import RULES
from sdkgen.plan.pagination.scheme import PageScheme
from sdkgen.plan.pagination.signals import Facts, facts_of
from sdkgen.words.casing import pascal

_NO_PINS: Mapping[str, str] = {}


def detect(
    api: ir.Api, config: SdkConfig, pins: Mapping[str, str] = _NO_PINS, contracts: Contracts | None = None
) -> Mapping[ir.OperationId, PageScheme]:
    """Return how each operation pages that does.

    A GET pages if a scheme of `sdk.yml` or a rule fits it, unless its entry in `sdk.yml` says `paginated: false`;
    another method pages only where the entry says `paginated: true`. What answers with events too does not page.

    Args:
        api: The API.
        config: The SDK's design.
        pins: The names of page classes from the lock.
        contracts: What the operations take and give, where that is known already.
    """
    contracts = contracts or contracts_of(api)
    said = {
        method.endpoint: method.paginated
        for resource in config.resources.values()
        for method in resource.methods.values()
    }
    found: dict[ir.OperationId, PageScheme] = {}
    for operation in api.operations:
        wanted = said.get(operation.id)
        if wanted is None:
            wanted = operation.method.lower() == "get"
        if contracts[operation.id].result.stream is not None:
            wanted = False  # it answers with events too, which no page does
        facts = facts_of(api, operation, contracts[operation.id].result) if wanted else None
        scheme = _first(facts, config) if facts is not None else None
        if scheme is not None:
            found[operation.id] = scheme
    unnamed = (item for item in found.values() if not item.class_name)
    names = titles(unnamed, (pascal(item.name) for item in config.pagination), pins)
    return {id: item if item.class_name else replace(item, class_name=names[item.key]) for id, item in found.items()}


def _first(facts: Facts, config: SdkConfig) -> PageScheme | None:
    for written in config.pagination:
        scheme = designed(written, facts)
        if scheme is not None:
            return scheme
    return next((scheme for rule in RULES if (scheme := rule(facts)) is not None), None)
