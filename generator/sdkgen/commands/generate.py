"""`sdkgen generate`: write the SDK into a folder."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_fail_on, add_inputs, add_out, lock_path, read, verdict
from sdkgen.commands.console import Console, memory_of, report_data
from sdkgen.commands.release import add_against, facts, pending, refuse, release, told
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.document.inputs import Inputs, read_names
from sdkgen.output.comparison import together
from sdkgen.output.manifest import Memory
from sdkgen.output.write import Names, OutdatedError, Report, remembered, untouched, write

if TYPE_CHECKING:
    from sdkgen.changes.release.release import NextRelease
    from sdkgen.diagnostics.diagnostic import Diagnostic
    from sdkgen.project import Project

_RUNS = 8
"""How often a run begins anew because another changed the published names meanwhile."""


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    add_out(parser)
    force = "overwrite edits of generated files instead of merging them; they are kept in .sdkgen/replaced"
    parser.add_argument("--force", action="store_true", help=force)
    add_fail_on(parser)
    add_against(parser)


def _run(arguments: Namespace, console: Console) -> int:
    inputs = read(arguments, console)
    for _ in range(_RUNS):
        try:
            return _run_with(inputs, arguments, console)
        except OutdatedError:
            console.progress("another run changed the published names: beginning anew")
            inputs = replace(inputs, lock=read_names(lock_path(arguments)))
    return _run_with(inputs, arguments, console)


def _run_with(inputs: Inputs, arguments: Namespace, console: Console) -> int:
    made = pending(arguments, inputs)
    memory = remembered(arguments.out, inputs.digest(), force=arguments.force) if made is None else None
    if memory is not None:
        return _told(arguments, console, untouched(arguments.out, memory), memory)
    # What understands documents takes half a second to import: a run that has nothing to do does without.
    from sdkgen.project import understand

    project = understand(inputs)
    if made is None:
        return _told(arguments, console, *_generated(arguments, console, inputs, project))
    decided = release(arguments, project, made, console)
    if decided.refused is not None:
        refuse(decided, console)
        return ExitCode.REFUSED
    return _told(arguments, console, *_generated(arguments, console, inputs, decided.project), decided)


def _generated(arguments: Namespace, console: Console, inputs: Inputs, project: Project) -> tuple[Report, Memory]:
    lock, targets = lock_path(arguments), project.targets
    results = project.generate_all(console.progress)
    names = results[0].lock.dump().encode()
    kept = names if lock is not None else b""
    before = inputs.lock.data if inputs.lock is not None else b""
    written: list[tuple[str, Report]] = []
    said: list[Diagnostic] = []
    memory = Memory()
    for target, result in zip(targets, results, strict=True):
        folder = project.folder(target, arguments.out)
        gone = target.missing(project.config, result.files, folder)
        digest = "" if gone else inputs.digest(kept)
        memory = memory_of(digest, (*result.diagnostics, *gone), project.sources)
        said += (item for item in (*result.diagnostics, *gone) if item not in said)
        console.progress(f"comparing {len(result.files)} files with {folder}")
        # The names are written with the last project: a run that is stopped before begins anew with those of before.
        changed = Names(lock, before, names) if lock is not None and target is targets[-1] else None
        report = write(folder, result.files, memory=memory, force=arguments.force, names=changed)
        written.append((folder.relative_to(arguments.out).as_posix(), report))
    if len(written) == 1:
        return written[0][1], memory
    return together(written), memory_of("", said, project.sources)


def _told(
    arguments: Namespace, console: Console, report: Report, memory: Memory, decided: NextRelease | None = None
) -> int:
    console.findings(memory)
    if console.as_data:
        extra = {"release": facts(decided)} if decided is not None else {}
        console.data(**report_data(report), diagnostics=memory.diagnostics, **extra)
    else:
        console.report(report, arguments.out)
        if decided is not None:
            console.text(told(decided))
    return verdict(arguments, memory)


GENERATE = Command("generate", "write the SDK into a folder", _arguments, _run)
