"""The view of the changelog: what `names.lock` keeps of releases, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.design.releases import FIRST

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

_ALONE = "Not compared with the release before."


@dataclass(frozen=True, slots=True)
class Section:
    """One release."""

    version: str
    lines: tuple[str, ...]
    """Markdown."""


def changelog(plan: Plan, language: str) -> tuple[Section, ...]:
    """Return the sections of the changelog of a language; the version of the plan has one, compared or not."""
    return tuple(_sections(plan, language))


def _sections(plan: Plan, language: str) -> Iterator[Section]:
    version, releases = plan.config.version, plan.lock.releases
    if all(item.version != version for item in releases):
        yield Section(version, (_ALONE if releases else FIRST,))
    yield from (Section(item.version, item.notes_for(language)) for item in reversed(releases))
