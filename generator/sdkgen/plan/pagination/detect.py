"""Which operations page, and how: by `sdk.yml` where it describes it, else by rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.design.listed import listed
from sdkgen.design.model import PaginationScheme, SdkConfig
from sdkgen.model import ir
from sdkgen.model.contract import Contracts, contracts_of
from sdkgen.plan.pagination.class_names import titles
from sdkgen.plan.pagination.designed import designed
from sdkgen.plan.pagination.rules import RULES
from sdkgen.plan.pagination.scheme import Paging
from sdkgen.plan.pagination.signals import Facts, facts_of

_NO_PINS: Mapping[str, str] = {}


def detect(
    api: ir.Api, config: SdkConfig, pins: Mapping[str, str] = _NO_PINS, contracts: Contracts | None = None
) -> Mapping[ir.OperationId, Paging]:
    """Return how each operation pages that does.

    A GET pages if a scheme of `sdk.yml` or a rule fits it, a POST if a scheme does whose parameters it takes. Its entry
    in `sdk.yml` excepts it with `paginated: false`, opens it to the rules whatever its method with `paginated: true`,
    and to one scheme alone with the name of that. What answers with events too does not page.

    By the conventions of Stainless there are no rules: an operation pages that has all of a scheme, or one that is said
    to page and has what this needs.

    Args:
        api: The API.
        config: The SDK's design.
        pins: The names of page classes from the lock.
        contracts: What the operations take and give, where that is known already.
    """
    contracts = contracts or contracts_of(api)
    said = {id: item.method.paginated for id, item in listed(config).items()}
    found: dict[ir.OperationId, Paging] = {}
    for operation in api.operations:
        wanted = said.get(operation.id)
        method = operation.method.lower()
        if not _may_page(config, wanted, method) or contracts[operation.id].result.stream is not None:
            continue
        facts = facts_of(api, operation, contracts[operation.id])
        paging = _first(facts, config, wanted, method) if facts is not None else None
        if paging is not None:
            found[operation.id] = paging
    unnamed = (item.scheme for item in found.values() if not item.scheme_class)
    names = titles(unnamed, (item.class_name for item in config.pagination), pins)
    return {
        id: item if item.scheme_class else replace(item, scheme_class=names[item.scheme.key])
        for id, item in found.items()
    }


def _may_page(config: SdkConfig, wanted: bool | str | None, method: str) -> bool:
    """Tell whether an operation is looked at: unasked, a POST pages by schemes of the design alone."""
    if wanted is not None:
        return wanted is not False
    if config.is_stainless:
        return bool(config.pagination)
    return method == "get" or (method == "post" and bool(config.pagination))


def _first(facts: Facts, config: SdkConfig, wanted: bool | str | None, method: str) -> Paging | None:
    if config.is_stainless:
        return _conforming(facts, config, wanted)
    for written in _schemes(config, wanted):
        found = designed(written, facts)
        if found is not None and (wanted or method == "get" or found.scheme.kind != "SinglePage"):
            return found
    if not facts.known or isinstance(wanted, str) or (wanted is None and method != "get"):
        return None
    for each in (facts, facts.of_body()):
        for name, rule in RULES:
            scheme = rule(each)
            if scheme is not None:
                return Paging(scheme, facts.item, name, declared=facts.declared)
    return None


def _conforming(facts: Facts, config: SdkConfig, wanted: bool | str | None) -> Paging | None:
    """Return how an operation pages by a scheme that it has all of, or where it shall page, by one it has enough of."""
    strictly = (designed(item, facts, strictly=True) for item in _schemes(config, wanted))
    enough = (designed(item, facts) for item in _schemes(config, wanted) if wanted)
    return next((found for found in (*strictly, *enough) if found is not None), None)


def _schemes(config: SdkConfig, wanted: bool | str | None) -> Iterator[PaginationScheme]:
    yield from (item for item in config.pagination if not isinstance(wanted, str) or item.name == wanted)
