"""One side of a comparison: everything that was decided about one release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sdkgen.changes.release.follow_renames import carried
from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.render import Sources
from sdkgen.document.load import Document
from sdkgen.model import ir
from sdkgen.openapi import parse_callbacks
from sdkgen.pipeline import Decision, decide
from sdkgen.plan.plan import Plan
from sdkgen.project import Project
from sdkgen.targets.base import Target


@dataclass(frozen=True, slots=True)
class Release:
    """A document and its design, understood, without a file written."""

    document: Document
    """Transforms applied."""
    plan: Plan
    wire: ir.Api
    """What the API accepts and answers: as the plan has it, but with every way to sign in that the document names, and
    with callbacks.
    """
    sources: Sources
    """Places of pointers; the document goes by the empty name."""
    started: Lock
    """The names it was planned from: generating with them gives this release."""
    targets: Sequence[Target]
    """The languages in which callers are asked about."""
    apart: Mapping[str, Plan] = field(default_factory=dict[str, Plan])
    """What was decided for languages for which the design says something else."""
    needs: Mapping[str, str] | None = None
    """What the generated projects need, as `Published.dependencies`; None where that is not compared."""

    @property
    def config(self) -> SdkConfig:
        """The design, completed from the document."""
        return self.plan.config

    @property
    def lock(self) -> Lock:
        """The names to write with this release."""
        names = self.plan.lock
        for plan in self.apart.values():
            names = names.united(plan.lock)
        for target in self.targets:
            names = names.with_language(target.name, target.pins(self.plan_for(target.name)))
        return names

    def plan_for(self, language: str) -> Plan:
        """Return what was decided for a language."""
        return self.apart.get(language, self.plan)


def read_release(
    project: Project,
    after: Release | None = None,
    *,
    version: str | None = None,
    targets: Sequence[Target] = (),
) -> Release:
    """Decide everything about a release, as generating it would.

    Args:
        project: The document and its design, read.
        after: The release before: its names stay, unless the design says otherwise. None for a first release, or one
            whose own lock is complete.
        version: The version of the release, in place of the design's.
        targets: The languages in which callers are asked about; those that are written by default.
    """
    languages = targets or project.targets

    def decided(language: str) -> Decision:
        config = project.design_for(language)
        config = config if version is None else replace(config, version=version)

        def names(offered: ir.Api) -> Lock:
            known = project.lock if after is None else _following(project.lock, after, offered, config.version)
            return known.without_calls(project.of_others(config))

        return decide(project.document, config, names, hidden=project.hidden)

    first = languages[0].name
    found = decided(first)
    designs = {item.name: project.design_for(item.name) for item in languages}
    others = {name: decided(name) for name, design in designs.items() if design != designs[first]}
    started = found.lock
    for other in others.values():
        started = started.united(other.lock)
    callbacks, types = parse_callbacks(project.document)
    wire = _wire(found.offered, found.plan.api)
    wire = replace(wire, types={**types, **wire.types}, callbacks=callbacks)
    apart = {name: other.plan for name, other in others.items()}
    return Release(project.document, found.plan, wire, project.sources, started, languages, apart)


def _wire(offered: ir.Api, planned: ir.Api) -> ir.Api:
    security = {item.id: item.security for item in offered.operations}
    operations = tuple(
        replace(item, security=security[item.id]) for item in planned.operations if item.id == item.endpoint
    )
    return replace(planned, operations=operations, security=offered.security)


def _following(own: Lock, after: Release, api: ir.Api, version: str) -> Lock:
    """Return the names that a release starts from: its own where it has any, else those of the release before.

    A lock that was written before there was a second language has none of its names yet.
    """
    before = after.lock
    if own == Lock():
        own = before
    for name, names in before.languages.items():
        own = own if own.language(name) else own.with_language(name, names)
    return carried(own, after.plan, api, version)
