"""What a comparison of two releases finds: said by targets of what callers write, by `changes` of the wire."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """What a finding asks of the next version; the greatest of all findings decides."""

    PATCH = 0
    MINOR = 1
    BREAKING = 2


class Side(StrEnum):
    """Which contract changed."""

    WIRE = "wire"
    SURFACE = "surface"
    DEPENDENCY = "dependency"


@dataclass(frozen=True, slots=True)
class Sample:
    """What callers write, in one language."""

    language: str
    before: str | None
    """With the old release."""
    after: str | None
    """With the new one; None where nothing replaces it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between two releases that someone may notice."""

    code: str
    """What kind of change, as a stable name such as `operation-removed`."""
    level: Level
    side: Side
    subject: str
    """What changed, in words that edits elsewhere leave alone, such as `GET /ai/models > query limit`."""
    message: str
    """The change as a sentence that a user of the SDK understands."""
    resource: str = ""
    """The resource that the changelog lists it under, dotted; empty where it concerns the whole client."""
    old_at: str | None = None
    """JSON pointer into the old document; None where it was not there."""
    new_at: str | None = None
    """JSON pointer into the new document; None where it is gone."""
    before: str | None = None
    """What callers could write with the old release, in the first language that it concerns."""
    after: str | None = None
    """The same with the new release; None where nothing replaces it."""
    language: str = ""
    """The language of `before` and `after`; empty where they are of none, or where only one is compared."""
    also: tuple[Sample, ...] = ()
    """The same change in further languages."""

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What callers write in each language that it concerns."""
        return (Sample(self.language, self.before, self.after), *self.also)

    def concerns(self, language: str) -> bool:
        """Tell whether callers in a language may notice it."""
        return self.side is not Side.SURFACE or any(item.language in ("", language) for item in self.samples)

    def sample(self, language: str) -> Sample:
        """Return what callers write in a language; nothing where it says nothing of that."""
        found = (item for item in self.samples if item.language in ("", language))
        return next(found, Sample(language, None, None))

    @property
    def fingerprint(self) -> str:
        """What approvals name: 12 hexadecimal digits of code, side and subject."""
        text = "\0".join((self.code, self.side.value, self.subject))
        return hashlib.sha256(text.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Draft:
    """One change of one name that callers write."""

    code: str
    level: Level
    subject: str
    """The name: `ai.conversations.list(limit)`, `types.ai.Conversation.name`."""
    message: str
    resource: str = ""
    old_at: str | None = None
    new_at: str | None = None
    before: str | None = None
    after: str | None = None
    written: bool = False
    """Whether callers pass it, rather than receive it."""
