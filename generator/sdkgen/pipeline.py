"""The whole story: a document and its design become the files of an SDK. Pure: nothing is written or printed here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkgen.design.apply import designed, shown, unlisted, without_ignored
from sdkgen.design.check import unmatched
from sdkgen.design.defaults import defaults
from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.design.model_schemas import with_schemas
from sdkgen.design.overrides import of_design, overridden, with_variables
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.load import Document
from sdkgen.model import ir
from sdkgen.openapi import parse
from sdkgen.plan.checks import unfilled
from sdkgen.plan.plan import Plan, plan
from sdkgen.plan.types import TypeTable
from sdkgen.platform.gc_pause import uncollected
from sdkgen.targets import TARGETS
from sdkgen.targets.base import Progress, Target


@dataclass(frozen=True, slots=True)
class Decision:
    """Everything that was decided about an SDK, before a language comes into play."""

    offered: ir.Api
    """The API as the document and the design have it."""
    plan: Plan
    lock: Lock
    """The names that it was planned from."""
    parsed: tuple[Diagnostic, ...]
    """What was found while the document was understood."""
    unmatched: tuple[Diagnostic, ...]
    """What the design says of things that the document does not have."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a run gives to those who write, check, compare or inspect."""

    files: Mapping[str, bytes]
    """Every file of the generated project by its path, formatted."""
    diagnostics: tuple[Diagnostic, ...]
    plan: Plan
    lock: Lock

    @property
    def api(self) -> ir.Api:
        """The model the SDK was generated from."""
        return self.plan.api

    @property
    def table(self) -> TypeTable:
        """The types of the SDK."""
        return self.plan.table


def _quiet(_: str) -> None:
    """Leave progress unreported."""


def decide(
    document: Document,
    config: SdkConfig,
    lock: Lock | Callable[[ir.Api], Lock],
    *,
    hidden: bool = False,
    progress: Progress = _quiet,
) -> Decision:
    """Decide everything about an SDK.

    Args:
        document: The loaded OpenAPI document, transforms applied.
        config: The SDK's design.
        lock: The names of the release before, or what gives them for the API that is offered.
        hidden: Whether operations marked `x-hidden` become methods too.
        progress: Is told each step.
    """
    with uncollected():
        progress("reading operations and types")
        config = with_variables(config, document.root)
        api, parsed = parse(replace(document, root=overridden(document.root, config)))
        parsed = [of_design(item, config) for item in parsed]
        config, listed = with_schemas(config, document.root)
        missing = unmatched(config, {item.id for item in api.operations}, api.types.keys() | listed, api.schemes)
        missing += [*unlisted(api, config), *unfilled(config)]
        progress(f"naming {len(api.operations)} operations")
        offered = shown(designed(api, config), config)
        names = lock if isinstance(lock, Lock) else lock(offered)
        planned = plan(offered, defaults(config, api), names, hidden=hidden)
    return Decision(offered, planned, names, tuple(parsed), tuple(missing))


def generate(
    document: Document,
    config: SdkConfig,
    lock: Lock | None = None,
    *,
    hidden: bool = False,
    progress: Progress = _quiet,
    target: Target | None = None,
    found: Iterable[Diagnostic] = (),
) -> Result:
    """Generate an SDK.

    Args:
        document: The loaded OpenAPI document, transforms applied.
        config: The SDK's design.
        lock: The names of the release before; None for a first one.
        hidden: Whether operations marked `x-hidden` become methods too.
        progress: Is told each step.
        target: The language; Python by default.
        found: What there was to say before, which the design may ignore too.
    """
    chosen = [target or TARGETS["python"]()]
    return generate_all(document, config, lock, hidden=hidden, progress=progress, targets=chosen, found=found)[0]


def generate_all(
    document: Document,
    config: SdkConfig,
    lock: Lock | None = None,
    *,
    hidden: bool = False,
    progress: Progress = _quiet,
    targets: Sequence[Target],
    found: Iterable[Diagnostic] = (),
) -> list[Result]:
    """Generate an SDK in several languages from one plan; the lock of every result pins the names of all.

    Args:
        document: The loaded OpenAPI document, transforms applied.
        config: The SDK's design.
        lock: The names of the release before; None for a first one.
        hidden: Whether operations marked `x-hidden` become methods too.
        progress: Is told each step.
        targets: The languages.
        found: What there was to say before, which the design may ignore too.
    """
    with uncollected():
        decision = decide(document, config, lock or Lock(), hidden=hidden, progress=progress)
        planned = decision.plan
        names = planned.lock
        for target in targets:
            names = names.with_language(target.name, target.pins(planned))
        results: list[Result] = []
        for target in targets:
            files = target.files(planned, progress)
            results.append(Result(files, said(decision, target, found), planned, names))
        return results


def said(decision: Decision, target: Target, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return all that there is to say of an SDK in one language, less what the design ignores.

    Args:
        decision: The SDK.
        target: The language.
        found: What there was to say before.
    """
    planned = decision.plan
    ours = [item for item in planned.diagnostics if item.code not in target.untouched_by]
    everything = (*found, *decision.parsed, *decision.unmatched, *ours, *target.unfit(planned))
    return tuple(without_ignored(everything, planned.config))
