"""`sdkgen inspect`: list the operations with their Python calls, or what repairs of the document changed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.exit_codes import ExitCode

if TYPE_CHECKING:
    from sdkgen.project import Project


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    effects = "tell instead what overlays and transforms change: reason, places matched, values before and after"
    parser.add_argument("--effects", action="store_true", help=effects)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    project = understand(read(arguments, console))
    (_effects if arguments.effects else _operations)(project, console)
    return ExitCode.OK


def _effects(project: Project, console: Console) -> None:
    from sdkgen.document.transforms import effects

    memory = memory_of("", project.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        console.data(effects=effects.as_data(project.effects, project.sources), diagnostics=memory.diagnostics)
    else:
        console.text(effects.as_text(project.effects, project.sources))


def _operations(project: Project, console: Console) -> None:
    result = project.generate(console.progress)
    found = project.target.inspect(result.plan)
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        console.data(**found.data, diagnostics=memory.diagnostics)
    else:
        console.text(found.text)


INSPECT = Command("inspect", "list the operations with their Python calls", _arguments, _run)
