"""`sdkgen migrate`: take over a project that Stainless generated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_fail_on, add_reach, reach_of, verdict
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.exit_codes import ExitCode

if TYPE_CHECKING:
    from sdkgen.migrate.plan import Migration
    from sdkgen.migrate.workspace import Workspace


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    source = "a folder in a workspace of Stainless, or its workspace.json; with --config the OpenAPI document"
    add("source", metavar="WORKSPACE|DOC", nargs="?", default=".", help=source)
    add("--config", metavar="FILE", type=Path, help="the configuration (stainless.yml), where there is no workspace")
    package = (
        "the published package, whose names are kept: a folder, a wheel, or NAME==VERSION; by default that in --out"
    )
    add("--sdk", metavar="PACKAGE", help=package)
    out = "the folder of the Python SDK, with its history; by default as the workspace says"
    add("--out", metavar="DIR", type=Path, help=out)
    base = "the commit that holds the SDK as Stainless generated it, by which edits are told"
    add("--base", metavar="REVISION", help=base)
    add("--write", action="store_true", help="do it: otherwise the plan is printed, and nothing changes")
    force = "write, although git could not undo it, or a design is there already"
    add("--force", action="store_true", help=force)
    add_reach(parser)
    add_fail_on(parser)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.migrate.carry_out import carry_out, is_done
    from sdkgen.migrate.plan import plan

    workspace, out = _places(arguments)
    if is_done(out):
        return _already(console, out)
    if arguments.write and not arguments.force:
        _guard(out)
    found = plan(workspace, out, arguments.sdk, arguments.base, reach_of(arguments), console.progress)
    memory = memory_of("", found.diagnostics, found.project.sources)
    if arguments.write:
        carry_out(found)
    console.findings(memory)
    if console.as_data:
        from sdkgen.migrate.report import data

        console.data(**data(found), written=arguments.write, diagnostics=memory.diagnostics)
    else:
        _print(arguments, console, found, workspace)
    return verdict(arguments, memory)


def _guard(out: Path) -> None:
    """Refuse what git could not undo."""
    from sdkgen.migrate.plan import DESIGN, LOCK
    from sdkgen.migrate.repository import unsafe
    from sdkgen.migrate.workspace import MigrateError

    if reason := unsafe(out):
        raise MigrateError(f"{reason}\ncommit it, so that git can undo the migration; or consent with --force")
    if taken := [name for name in (DESIGN, LOCK) if (out / name).exists()]:
        raise MigrateError(f"{out / taken[0]} is there already; --force overwrites it")


def _places(arguments: Namespace) -> tuple[Workspace, Path]:
    """Return the workspace and the folder of the SDK."""
    from sdkgen.migrate.workspace import MigrateError, Workspace, find

    if arguments.config is not None:
        workspace = Workspace(arguments.source, arguments.config.resolve())
    else:
        workspace = find(Path(arguments.source))
    out = arguments.out or workspace.out
    if out is None:
        raise MigrateError("nothing says where the Python SDK is: name its folder with --out")
    return replace(workspace, out=out), out.resolve()


def _already(console: Console, out: Path) -> int:
    if console.as_data:
        console.data(written=False, migrated=True)
    else:
        console.text(f"{out} is migrated: go on with `sdkgen generate`")
    return ExitCode.OK


def _print(arguments: Namespace, console: Console, found: Migration, workspace: Workspace) -> None:
    from sdkgen.migrate.report import command, text

    for line in text(found, workspace, verbose=arguments.verbose):
        console.text(line)
    console.text("")
    if arguments.write:
        if found.workflows.files:
            console.text(
                "the workflows install the generator that .github/sdkgen.txt names: docs/ci.md of the generator"
            )
        console.text(f"{len(found.files)} files are generated; from now on, in this folder: {command(found)}")
    else:
        console.text("nothing is changed; --write does it")


MIGRATE = Command("migrate", "take over a project that Stainless generated: design, names, own files", _arguments, _run)
