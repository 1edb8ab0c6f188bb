"""What a comparison of two packages gives: for each kind of name how many hold, and what is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sdkgen.targets.findings import Finding, Level, Side


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of thing that users rely on."""

    name: str
    equal: int
    of: int
    losses: tuple[Finding, ...] = ()
    added: tuple[str, ...] = ()
    """What only the new package has, as users write it."""


@dataclass
class Tally:
    """Counts what holds, and keeps what does not."""

    name: str
    side: Side = Side.SURFACE
    equal: int = 0
    losses: list[Finding] = field(default_factory=list[Finding])
    added: list[str] = field(default_factory=list[str])

    def hold(self) -> None:
        """Count one thing that is as it was."""
        self.equal += 1

    def lose(
        self, code: str, subject: str, message: str, before: str | None = None, after: str | None = None, of: str = ""
    ) -> None:
        """Keep one thing that is not.

        Args:
            code: The kind of loss, as a stable name.
            subject: What it is about, in words that do not change.
            message: The loss as a sentence.
            before: What users write with the old package.
            after: The same with the new one.
            of: The resource that it is listed under.
        """
        self.losses.append(Finding(code, Level.BREAKING, self.side, subject, message, of, None, None, before, after))

    def add(self, names: Iterable[str]) -> None:
        """Keep what is new."""
        self.added.extend(names)

    def section(self) -> Section:
        """Return what was counted."""
        return Section(self.name, self.equal, self.equal + len(self.losses), tuple(self.losses), tuple(self.added))


@dataclass(frozen=True, slots=True)
class Parity:
    """A comparison of two packages."""

    old: str
    new: str
    sections: tuple[Section, ...]
    uncompared: str | None
    """Why the requests were not compared; None where they were."""
    notes: tuple[str, ...] = ()
    """What could not be compared, a line each."""

    def losses(self) -> Iterator[Finding]:
        """Yield every loss."""
        for section in self.sections:
            yield from section.losses
