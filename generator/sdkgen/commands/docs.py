"""`sdkgen docs guide`: write the guide of an SDK."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.write import OutputError
from sdkgen.platform.disk import replace_file


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("page", choices=("guide",), help="guide: how each operation is called, what it takes and gives")
    add_inputs(parser)
    add("--resources", metavar="NAMES", default="", help="resources to show, such as ai,messages; all by default")
    add("--out", metavar="FILE", type=Path, help="where to write it; standard output by default")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    project = understand(read(arguments, console))
    result = project.generate(console.progress)
    wanted = [name.strip() for name in arguments.resources.split(",") if name.strip()]
    found = project.target.guide(result.plan, wanted)
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    out: Path | None = arguments.out
    page = found.markdown()
    if out is not None:
        _write(out, page)
    if console.as_data:
        console.data(operations=found.data(), diagnostics=memory.diagnostics)
    elif out is None:
        console.lines([page])
    else:
        console.text(f"{out}: {found.size} operations")
    return ExitCode.OK


def _write(out: Path, text: str) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(out, text.encode())
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror or error}") from error


DOCS = Command("docs", "write the guide of an SDK: how each operation is called", _arguments, _run)
