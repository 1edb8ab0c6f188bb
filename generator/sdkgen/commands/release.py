"""`--against`: make the next release, compared with the last one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from sdkgen.commands.base import lock_path, reach_of
from sdkgen.commands.console import Console
from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.releases import LockError
from sdkgen.diagnostics.diagnostic import Failure, failure
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.document.fetch import fetch, name_of
from sdkgen.document.inputs import Input, Inputs, read_input
from sdkgen.platform.disk import read_file

if TYPE_CHECKING:
    from sdkgen.changes.release.release import NextRelease, ReleaseInputs
    from sdkgen.project import Project


def add_against(parser: ArgumentParser) -> None:
    """Add the options of releases."""
    add = parser.add_argument
    against = "the document of the last release: find the version and the changelog of this one"
    add("--against", metavar="OLD", help=against)
    add("--against-config", metavar="FILE", help="the design of the last release, where it was another one")
    version = "the version of the last release, where neither names.lock nor the project in DIR tells"
    add("--against-version", metavar="VERSION", help=version)
    add("--approvals", metavar="FILE", help="breaking changes that are accepted, each with a reason")


def pending(arguments: Namespace, inputs: Inputs) -> ReleaseInputs | None:
    """Return what the release is to be made from; None where that is not asked for, or was done.

    Raises:
        Failure: The options contradict each other, or the old document cannot be read.
    """
    old: str | None = arguments.against
    wanted = ("approvals", "against_config", "against_version")
    if old is None:
        if given := [f"--{name.replace('_', '-')}" for name in wanted if getattr(arguments, name) is not None]:
            raise _wrong(f"{given[0]} says nothing without --against", "name the document of the last release")
        return None
    if lock_path(arguments) is None:
        raise _wrong("--against needs a place for names and releases", "give --config or --lock")
    from sdkgen.changes.release.release import ReleaseInputs

    source: str | None = arguments.approvals
    accepted = design_input(source) if source is not None else None
    made = ReleaseInputs(read_input(old, reach=reach_of(arguments)), inputs, accepted)
    return None if made.is_done(_lock(inputs)) else made


def design_input(source: str) -> Input:
    """Read a file that belongs to the design.

    Raises:
        Failure: It cannot be read; the exit code is 2.
    """
    try:
        return Input(name_of(source), fetch(source))
    except Failure as error:
        raise Failure(error.diagnostics, ExitCode.BAD_DESIGN) from None


def release(arguments: Namespace, project: Project, made: ReleaseInputs, console: Console) -> NextRelease:
    """Decide about the next release.

    Raises:
        Failure: An input cannot be used, or an approval matches nothing.
    """
    from sdkgen.changes.release.approvals import read_approvals
    from sdkgen.changes.release.published import as_published
    from sdkgen.changes.release.release import installed, next_release
    from sdkgen.design.releases import VERSION
    from sdkgen.project import understand

    given: str | None = arguments.against_version
    if given is not None and VERSION.fullmatch(given) is None:
        raise _wrong(f"{given!r} is not a version", "write it like 1.4.0")
    inputs = made.inputs
    source: str | None = arguments.against_config
    design = design_input(source) if source is not None else inputs.design
    before = understand(replace(inputs, document=made.against, design=design))
    before = as_published(before) if source is None else before
    target = project.target
    folder = project.folder(target, arguments.out)
    unknown = installed(target, read_file(folder / target.metadata_file), before.config.version, given)
    approvals = read_approvals(made.approvals) if made.approvals is not None else None
    console.progress(f"comparing with {arguments.against}")
    return next_release(before, project, made.base(project.lock, unknown), made, approvals)


def facts(decided: NextRelease) -> dict[str, object]:
    """Return a release as data: `version`, `base`, `refused` (the reason, or null), and what `sdkgen diff` reports."""
    from sdkgen.changes.json_report import as_json

    return {
        "version": decided.version,
        "base": decided.base,
        "refused": decided.refused,
        "changes": as_json(decided.found),
    }


def refuse(decided: NextRelease, console: Console) -> None:
    """Say why a release cannot be published under its version."""
    if console.as_data:
        console.data(release=facts(decided))
        return
    from sdkgen.changes.text_report import as_text

    console.clear()
    console.text("\n".join(as_text(decided.found)))
    help = "raise `targets.python.version` of the design or leave it out; or approve changes, each with a reason"
    console.error(f"{decided.refused}\n  fix {help}")


def told(decided: NextRelease) -> str:
    """Return a release in a line, and in another what was set aside."""
    from sdkgen.changes.release.verdict import summary

    if decided.version == decided.base:
        return f"{decided.base} stays: nothing changed since it was generated"
    line = f"{decided.version} follows {decided.base}: {summary(decided.found)}"
    aside = decided.found.noise
    return line if aside is None else f"{line}; {len(aside.findings)} differences set aside: {aside.reason}"


def _lock(inputs: Inputs) -> Lock:
    """Return the lock as it is; one that cannot be read is reported where it is read to be used."""
    try:
        return read_lock(inputs.lock.data.decode()) if inputs.lock is not None and inputs.lock.data else Lock()
    except (LockError, UnicodeDecodeError):
        return Lock()


def _wrong(message: str, help: str) -> Failure:
    return Failure(failure("bad-option", message, help, "").diagnostics, ExitCode.BAD_DESIGN)
