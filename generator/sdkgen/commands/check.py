"""`sdkgen check`: tell whether a folder holds what would be generated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_fail_on, add_inputs, add_out, lock_path, read, verdict
from sdkgen.commands.console import Console, memory_of, report_data
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.comparison import Comparison, together
from sdkgen.output.unified_diff import difference
from sdkgen.output.write import compare, records

if TYPE_CHECKING:
    from sdkgen.pipeline import Result
    from sdkgen.project import Project


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    add_out(parser)
    add_fail_on(parser)
    edits = "let edits of generated files pass; those of files that the design names always do"
    parser.add_argument("--allow-edits", action="store_true", help=edits)


@dataclass(frozen=True, slots=True)
class _Checked:
    """The project of one language."""

    folder: Path
    name: str
    """The folder, below the one that is checked."""
    result: Result
    found: Comparison
    edits: tuple[str, ...]
    """Edited files that nothing allows."""

    @property
    def is_unrecorded(self) -> bool:
        """Whether the manifest lists other files."""
        return not records(self.folder, self.result.files)

    @property
    def drifts(self) -> bool:
        """Whether the folder does not hold what would be generated."""
        return bool(self.found.changes or self.edits or self.is_unrecorded)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    inputs, lock = read(arguments, console), lock_path(arguments)
    project = understand(inputs)
    results = project.generate_all(console.progress)
    checked = _checked(project, results, arguments.out, edits=arguments.allow_edits)
    unlocked = inputs.lock is not None and results[0].lock.dump().encode() != inputs.lock.data
    drift = unlocked or any(item.drifts for item in checked)
    gone = [
        finding
        for target, item in zip(project.targets, checked, strict=True)
        for finding in target.missing(project.config, item.result.files, item.folder)
    ]
    said = dict.fromkeys(finding for result in results for finding in result.diagnostics)
    memory = memory_of("", (*said, *gone), project.sources)
    console.findings(memory)
    code = ExitCode.DRIFT if drift else verdict(arguments, memory)
    if console.as_data:
        unrecorded = any(item.is_unrecorded for item in checked)
        facts = {"drift": drift, "lock": unlocked, "manifest": unrecorded, "edits": _edits(checked)}
        report = together((item.name, item.found.report) for item in checked)
        console.data(**facts, **report_data(report), diagnostics=memory.diagnostics)
        return code
    for item in checked:
        _tell(item, console)
    if unlocked:
        console.text(f"{lock} does not hold the names of this release")
    if any(item.edits for item in checked):
        console.text("to allow this: --allow-edits, or name the files in `targets.python.edited_files` of the design")
    same = f"{sum(len(item.files) for item in results)} files are as they would be generated"
    console.text("the files differ from what would be generated" if drift else same)
    return code


def _checked(project: Project, results: Iterable[Result], out: Path, *, edits: bool) -> list[_Checked]:
    allowed = {path for path, _ in project.config.edited_files}
    checked: list[_Checked] = []
    for target, result in zip(project.targets, results, strict=True):
        folder = project.folder(target, out)
        found = compare(folder, result.files)
        counted = () if edits else tuple(path for path in found.report.edited if path not in allowed)
        name = folder.relative_to(out).as_posix()
        checked.append(_Checked(folder, name, result, found, counted))
    return checked


def _edits(checked: Iterable[_Checked]) -> list[str]:
    return [path if item.name == "." else f"{item.name}/{path}" for item in checked for path in item.edits]


def _tell(item: _Checked, console: Console) -> None:
    wanted = {**item.found.files, **{path: item.result.files[path] for path in item.edits}}
    console.lines(difference(item.folder, wanted, item.found.changes | {*item.edits}))
    if item.is_unrecorded:
        console.text(f"the manifest of {item.folder} does not list these files")
    _tell_edits(item.found.report.edited, item.edits, console)


def _tell_edits(edited: Iterable[str], counted: Collection[str], console: Console) -> None:
    for path in edited:
        message = "was edited by hand" if path in counted else "is as it would be generated, with the edits made here"
        console.text(f"{path} {message}")


CHECK = Command("check", "tell whether a folder holds what would be generated; write nothing", _arguments, _run)
