"""`sdkgen check`: tell whether a folder holds what would be generated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterable

from sdkgen.commands.base import Command, add_fail_on, add_inputs, add_out, lock_path, read, verdict
from sdkgen.commands.console import Console, memory_of, report_data
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.unified_diff import difference
from sdkgen.output.write import compare, records


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    add_out(parser)
    add_fail_on(parser)
    edits = "let edits of generated files pass; those of files that the design names always do"
    parser.add_argument("--allow-edits", action="store_true", help=edits)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    inputs, lock = read(arguments, console), lock_path(arguments)
    project = understand(inputs)
    result = project.generate(console.progress)
    found = compare(arguments.out, result.files)
    report, changes = found.report, found.changes
    unlocked = inputs.lock is not None and result.lock.dump().encode() != inputs.lock.data
    unrecorded = not records(arguments.out, result.files)
    allowed = {path for path, _ in project.config.edited_files}
    edits = () if arguments.allow_edits else tuple(path for path in report.edited if path not in allowed)
    drift = bool(changes or edits or unlocked or unrecorded)
    gone = project.target.missing(project.config, result.files, arguments.out)
    memory = memory_of("", (*result.diagnostics, *gone), project.sources)
    console.findings(memory)
    code = ExitCode.DRIFT if drift else verdict(arguments, memory)
    if console.as_data:
        facts = {"drift": drift, "lock": unlocked, "manifest": unrecorded}
        console.data(**facts, edits=edits, **report_data(report), diagnostics=memory.diagnostics)
        return code
    wanted = {**found.files, **{path: result.files[path] for path in edits}}
    console.lines(difference(arguments.out, wanted, changes | {*edits}))
    if unlocked:
        console.text(f"{lock} does not hold the names of this release")
    if unrecorded:
        console.text(f"the manifest of {arguments.out} does not list these files")
    _tell(report.edited, edits, console)
    same = f"{len(result.files)} files are as they would be generated"
    console.text("the files differ from what would be generated" if drift else same)
    return code


def _tell(edited: Iterable[str], counted: Collection[str], console: Console) -> None:
    for path in edited:
        message = "was edited by hand" if path in counted else "is as it would be generated, with the edits made here"
        console.text(f"{path} {message}")
    if counted:
        console.text("to allow this: --allow-edits, or name the files in `targets.python.edited_files` of the design")


CHECK = Command("check", "tell whether a folder holds what would be generated; write nothing", _arguments, _run)
