"""The whole story: a document and its design become the files of an SDK. Pure: nothing is written or printed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkgen.design.apply import designed, without_ignored
from sdkgen.design.check import unmatched
from sdkgen.design.defaults import defaults
from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.load import Document
from sdkgen.model import ir
from sdkgen.openapi import parse
from sdkgen.plan.plan import Plan, plan
from sdkgen.plan.types import TypeTable
from sdkgen.platform.forked import aside
from sdkgen.platform.gc_pause import uncollected
from sdkgen.targets.python.custom_code import unfit
from sdkgen.targets.python.docs.project import project_files
from sdkgen.targets.python.files import package_files, type_files
from sdkgen.targets.python.format import formatting


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
        """The Python types of the SDK."""
        return self.plan.table


Progress = Callable[[str], None]
"""Is told what comes next, in a few words."""


def _quiet(_: str) -> None:
    """Tell nobody."""


def generate(
    document: Document,
    config: SdkConfig,
    lock: Lock | None = None,
    *,
    hidden: bool = False,
    progress: Progress = _quiet,
) -> Result:
    """Generate an SDK.

    Args:
        document: The loaded OpenAPI document, transforms applied.
        config: The SDK's design.
        lock: The names of the release before; None for a first one.
        hidden: Whether operations marked `x-hidden` become methods too.
        progress: Is told each step.
    """
    with uncollected():
        return _generate(document, config, lock or Lock(), progress, hidden=hidden)


def _generate(document: Document, config: SdkConfig, lock: Lock, progress: Progress, *, hidden: bool) -> Result:
    progress("reading operations and types")
    api, parsed = parse(document)
    missing = unmatched(config, {item.id for item in api.operations}, api.types, api.schemes)
    progress(f"naming {len(api.operations)} operations")
    planned = plan(designed(api, config), defaults(config, api), lock, hidden=hidden)
    progress(f"writing {len(planned.table.modules)} modules of types")
    with aside(lambda: project_files(planned)) as around, aside(lambda: type_files(planned, document.name)) as types:
        drafts = {**package_files(planned, document.name), **types()}
        progress(f"formatting {len(drafts)} files")
        with formatting(drafts) as formatted:
            files = {**formatted(), **around()}
    found = without_ignored((*parsed, *missing, *planned.diagnostics, *unfit(planned)), config)
    return Result(files, tuple(found), planned, planned.lock)
