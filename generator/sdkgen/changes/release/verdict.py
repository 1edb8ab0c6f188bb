"""A comparison, ready to be shown: findings with their places, and what is approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.changes.compare import Review
from sdkgen.changes.inputs import Release
from sdkgen.changes.release.approvals import Approvals
from sdkgen.changes.wire.noise import Noise
from sdkgen.diagnostics.render import Sources
from sdkgen.targets.findings import Finding, Level


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in one of the documents."""

    file: str
    pointer: str
    line: int | None
    column: int | None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding with its places and the reason why it is accepted."""

    finding: Finding
    old: Spot | None
    new: Spot | None
    approved: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything that a report shows."""

    old: str
    """The name of the old document."""
    new: str
    entries: tuple[Entry, ...]
    noise: Noise | None

    @property
    def level(self) -> Level | None:
        """What the next version must be at least; None where nothing changed."""
        return max((item.finding.level for item in self.entries), default=None)

    @property
    def counts(self) -> Mapping[Level, int]:
        """How many findings there are of each level, the gravest first."""
        return {level: sum(item.finding.level is level for item in self.entries) for level in reversed(Level)}

    @property
    def refused(self) -> tuple[Entry, ...]:
        """The breaking changes that nobody approved."""
        breaking = (item for item in self.entries if item.finding.level is Level.BREAKING)
        return tuple(item for item in breaking if item.approved is None)


def verdict(review: Review, old: Release, new: Release, approvals: Approvals | None = None) -> Verdict:
    """Place and approve findings.

    Raises:
        Failure: An approval matches no finding.
    """
    reasons: Mapping[str, str] = approvals.reasons(review.findings) if approvals is not None else _NOTHING
    entries = tuple(
        Entry(
            item,
            _spot(item.old_at, old.sources),
            _spot(item.new_at, new.sources),
            reasons.get(item.fingerprint),
        )
        for item in review.findings
    )
    return Verdict(old.document.name, new.document.name, entries, review.noise)


_NOTHING: Mapping[str, str] = {}


def _spot(pointer: str | None, sources: Sources) -> Spot | None:
    if pointer is None:
        return None
    name, spot = sources[""].locate(pointer)
    line, column = spot or (None, None)
    return Spot(name, pointer, line, column)


def summary(found: Verdict) -> str:
    """Return how much changed in one line."""
    if not found.entries:
        return "nothing changed for callers"
    counts = ", ".join(f"{number} {level.name.lower()}" for level, number in found.counts.items())
    approved = sum(item.approved is not None for item in found.entries)
    return f"{counts}{f'; {approved} approved' if approved else ''}"
