"""What the core knows of a language that SDKs are written in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.guides.dialect import Dialect, Style
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.targets.distribution import Distribution
from sdkgen.targets.findings import Draft

Progress = Callable[[str], None]
"""Is told what comes next, in a few words."""
Pairs = Iterable[tuple[ir.TypeRef, ir.TypeRef, object]]
"""Types that are the same one in both of two documents, though another pointer leads there."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What an SDK offers, for people and for programs."""

    text: str
    data: Mapping[str, ir.JsonValue]


@dataclass(frozen=True, slots=True)
class Published:
    """What the metadata of a generated project says."""

    version: str
    """Empty where it says none."""
    dependencies: Mapping[str, str]
    """The version specifier of each distribution that it needs, and of the language itself."""


class Guide(Protocol):
    """How each operation of an SDK is called, ready to be written."""

    @property
    def size(self) -> int:
        """The number of operations."""
        ...

    def markdown(self) -> str:
        """Return the guide as a page."""
        ...

    def data(self) -> list[ir.JsonValue]:
        """Return the guide as JSON: an object for each operation."""
        ...


class Target(Protocol):
    """A language, asked by the pipeline, by comparisons and by commands."""

    @property
    def name(self) -> str:
        """Its key below `targets` in `sdk.yml`."""
        ...

    @property
    def metadata_file(self) -> str:
        """The file of a generated project that says its version and dependencies."""
        ...

    @property
    def untouched_by(self) -> Collection[str]:
        """Codes of findings of the plan that say nothing of this language."""
        ...

    def files(self, plan: Plan, progress: Progress) -> Mapping[str, bytes]:
        """Return every file of the generated project by its path, formatted.

        Args:
            plan: What was decided about the SDK.
            progress: Is told each step.
        """
        ...

    def pins(self, plan: Plan) -> Mapping[str, Mapping[str, str]]:
        """Return the names that the lock keeps for this language alone, by kind; those of the plan it has."""
        ...

    def unfit(self, plan: Plan) -> Iterable[Diagnostic]:
        """Yield what the design asks of this language and cannot have."""
        ...

    def missing(self, config: SdkConfig, files: Collection[str], folder: Path) -> list[Diagnostic]:
        """Return a finding for each piece of custom code that the folder of the project does not hold."""
        ...

    def compare(self, old: Plan, new: Plan, pairs: Pairs) -> list[Draft]:
        """Return what changed for callers between two plans."""
        ...

    def dependencies(self, plan: Plan) -> Mapping[str, str]:
        """Return what the generated project needs, as in `Published`."""
        ...

    def published(self, metadata: bytes) -> Published:
        """Return what the metadata of a generated project says.

        Raises:
            ValueError: It cannot be read.
        """
        ...

    def inspect(self, plan: Plan) -> Inspection:
        """Return every operation with its call, and the rule that named it."""
        ...

    def guide(self, plan: Plan, resources: Sequence[str], style: Style = Style.COMPLETE) -> Guide:
        """Return the guide of some resources, such as `ai` or `ai.chat`, or of all.

        Raises:
            SdkgenError: There is no such resource, or no such style in this language.
        """
        ...

    def dialect(self, plan: Plan) -> Dialect:
        """Return how calls are written, for skills."""
        ...

    @property
    def distribution(self) -> Distribution:
        """How its projects are built, proven and published."""
        ...
