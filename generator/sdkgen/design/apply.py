"""What a design says about the API itself: operations to leave out, and findings not to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.ir import Pointer
from sdkgen.model.pointers import escape


def designed(api: ir.Api, config: SdkConfig) -> ir.Api:
    """Return an API without the operations that the design leaves out, and with its deprecations."""
    methods = {method.endpoint: method for item in config.resources.values() for method in item.methods.values()}
    dropped = {endpoint for endpoint, _ in config.unspecified} | {id for id, method in methods.items() if method.skip}
    deprecated = {id for id, method in methods.items() if method.deprecated is not None}
    operations = tuple(
        replace(item, deprecated=True) if item.id in deprecated else item
        for item in api.operations
        if item.id not in dropped
    )
    return replace(api, operations=operations)


def without_ignored(diagnostics: Iterable[Diagnostic], config: SdkConfig) -> list[Diagnostic]:
    """Leave out the findings that the design ignores; a rule that ignores nothing is a finding itself.

    That goes for errors too: whoever names one accepts that the SDK lacks what it is about.
    """
    kept: list[Diagnostic] = []
    used: set[tuple[str, str | None]] = set()
    for found in diagnostics:
        rule = _rule(found, config)
        if rule is None:
            kept.append(found)
        else:
            used.add(rule)
    return [*kept, *_useless(config, used)]


def _rule(found: Diagnostic, config: SdkConfig) -> tuple[str, str | None] | None:
    if found.code not in config.ignored:
        return None
    places = config.ignored[found.code]
    if places is None:
        return found.code, None
    return (found.code, found.at) if found.at in places else None


def _useless(config: SdkConfig, used: set[tuple[str, str | None]]) -> Iterable[Diagnostic]:
    for code, places in config.ignored.items():
        at = f"#/diagnostics/ignored/{escape(code)}"
        for index, place in enumerate([None] if places is None else places):
            if (code, place) not in used:
                spot = Pointer(at if place is None else f"{at}/{index}")
                message = f"there is no such finding{f' at {place}' if place else ''}"
                yield Diagnostic("useless-ignore", spot, message, "it has no effect", "remove it", source=config.source)
