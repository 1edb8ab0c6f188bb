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


def changelog(plan: Plan) -> tuple[Section, ...]:
    """Return the sections of the changelog; the version of the plan has one, whether it was compared or not."""
    return tuple(_sections(plan))


def _sections(plan: Plan) -> Iterator[Section]:
    version, releases = plan.config.version, plan.lock.releases
    if all(item.version != version for item in releases):
        yield Section(version, (_ALONE if releases else FIRST,))
    yield from (Section(item.version, item.notes) for item in reversed(releases))
