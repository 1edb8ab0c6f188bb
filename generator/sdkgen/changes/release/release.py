"""The next release: what changed since the last one, which version that asks for, and what the changelog says."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace

from sdkgen.changes.compare import review
from sdkgen.changes.inputs import Release, read_release
from sdkgen.changes.release.approvals import Approvals
from sdkgen.changes.release.changelog import notes, trimmed
from sdkgen.changes.release.verdict import Verdict, verdict
from sdkgen.changes.release.versions import follows, next_version, suffices
from sdkgen.design.lock import Lock
from sdkgen.design.releases import FIRST, VERSION, PastRelease
from sdkgen.document.inputs import Input, Inputs
from sdkgen.project import Project
from sdkgen.targets.base import Published, Target
from sdkgen.targets.findings import Level


@dataclass(frozen=True, slots=True)
class LastRelease:
    """The release that the next one is compared with."""

    release: PastRelease
    """As the lock has it, or as far as it is known."""
    earlier: tuple[PastRelease, ...] = ()
    """Those before it."""


@dataclass(frozen=True, slots=True)
class ReleaseInputs:
    """What the next release is made from."""

    against: Input
    """The document of the last release."""
    inputs: Inputs
    approvals: Input | None = None

    def is_done(self, lock: Lock) -> bool:
        """Tell whether the last release of a lock is the one that is made from just this."""
        last = lock.releases[-1] if lock.releases else PastRelease("")
        return (last.against, last.inputs) == (self.against.sha256(), self.digest)

    def base(self, lock: Lock, unknown: PastRelease) -> LastRelease:
        """Return the release that the document before is of.

        While the next release is in the making it is compared with the same document again and again: its entry is
        written anew then, and those of releases before stay as they are.

        Args:
            lock: The names of the project.
            unknown: What is known of that release where the lock knows of none.
        """
        *earlier, last = lock.releases or (unknown,)
        if earlier and last.against == self.against.sha256():
            *earlier, last = earlier
        return LastRelease(last, tuple(earlier))

    @property
    def digest(self) -> str:
        """SHA-256 of what decides about the release, beside the document before."""
        inputs = self.inputs
        files = (inputs.document, inputs.design, *inputs.overlays, self.approvals)
        parts = [item.sha256() if item is not None else "" for item in files]
        return _digest("\n".join((*parts, str(inputs.hidden))).encode())


@dataclass(frozen=True, slots=True)
class NextRelease:
    """The next release."""

    project: Project
    """With its version, and the lock to generate it from."""
    found: Verdict
    base: str
    """The version before."""
    refused: str | None = None
    """Why its version cannot be published; None where it can."""

    @property
    def version(self) -> str:
        """The version of the release."""
        return self.project.config.version


def next_release(
    before: Project, now: Project, base: LastRelease, made: ReleaseInputs, approvals: Approvals | None
) -> NextRelease:
    """Decide about the next release.

    Args:
        before: The project of the last release.
        now: That of the next one.
        base: What is known of the last release.
        made: What both were read from.
        approvals: Breaking changes that are accepted; each counts as an addition.

    Raises:
        Failure: An approval matches no finding.
    """
    known = base.release
    old = replace(read_release(before, version=known.version, targets=now.published), needs=known.needs or None)
    new = read_release(now, after=old, targets=now.published)
    by_language = [target.dependencies(new.plan_for(target.name)) for target in new.targets]
    needs = {name: text for found in by_language for name, text in found.items()}
    # What a language needs that the last release did not have is nothing that changed.
    compared = {k: v for found in by_language if found.keys() & known.needs.keys() for k, v in found.items()}
    found = verdict(review(old, replace(new, needs=compared)), old, new, approvals)
    config = now.config
    stays = not config.claims_version or config.version == known.version
    if stays and not found.entries and _same(before, now):
        releases = (*base.earlier, known) if now.lock.releases else ()
        return NextRelease(_at(now, new, known.version, releases), found, known.version)
    needed = next_version(known.version, _asked(found))
    version = config.version if config.claims_version else needed
    first, *others = (target.name for target in new.targets)
    lines = _lines(found, known.version, first)
    further = {name: _lines(found, known.version, name) for name in others}
    entry = PastRelease(version, made.digest, made.against.sha256(), needs, lines, further)
    if version != new.config.version:
        new = read_release(now, after=old, version=version, targets=now.published)
    project = _at(now, new, version, (*base.earlier, known, entry))
    return NextRelease(project, found, known.version, _refused(version, known.version, needed, found))


def _lines(found: Verdict, base: str, language: str) -> tuple[str, ...]:
    return trimmed(notes(found.entries, base, found.noise, language))


def _at(project: Project, release: Release, version: str, releases: tuple[PastRelease, ...]) -> Project:
    lock = replace(release.started, releases=releases)
    return replace(project, config=replace(project.config, version=version), lock=lock)


def _same(before: Project, now: Project) -> bool:
    """Tell whether two projects generate the same files."""
    return before.document.root == now.document.root and before.config == now.config


def _asked(found: Verdict) -> Level:
    """Return what the findings ask of the version; what is approved counts as an addition."""
    levels = (
        min(item.finding.level, Level.MINOR) if item.approved is not None else item.finding.level
        for item in found.entries
    )
    return max(levels, default=Level.PATCH)


def _refused(version: str, base: str, needed: str, found: Verdict) -> str | None:
    if not follows(version, base):
        return f"version {version} is not newer than {base}, the last release"
    if suffices(version, needed):
        return None
    breaking = len(found.refused)
    why = f"{breaking} change{'s' if breaking != 1 else ''} nobody approved" if breaking else "what is new"
    return f"version {version} claims less than what changed since {base}: {why} asks for {needed}"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def installed(target: Target, metadata: bytes | None, designed: str, given: str | None) -> PastRelease:
    """Return what is known of a release that no lock tells of.

    Args:
        target: The language of the SDK.
        metadata: The metadata of the generated project that it left; None where there is none.
        designed: The version in its design.
        given: The version, where somebody says it.
    """
    found = Published("", {})
    if metadata is not None:
        with suppress(ValueError):
            found = target.published(metadata)
    version = found.version
    if VERSION.fullmatch(version) is None:
        version = designed
    return PastRelease(given or version, needs=found.dependencies, notes=(FIRST,))
