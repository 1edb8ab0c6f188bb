"""`sdkgen docs guide`: write the guide of an SDK."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.write import OutputError
from sdkgen.platform.disk import replace_file

if TYPE_CHECKING:
    from sdkgen.project import Project

_TARGETS = {"javascript": "typescript", "python": "python"}
"""The SDK by the language of its guide."""
_STYLES = ("complete", "published")


class UsageError(SdkgenError):
    """Options that do not go together."""

    exit_code = ExitCode.USAGE


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("page", choices=("guide",), help="guide: how each operation is called, what it takes and gives")
    add_inputs(parser)
    language = "the language of the examples; that of --target or of the design by default"
    add("--language", choices=sorted(_TARGETS), help=language)
    add("--resources", metavar="NAMES", default="", help="resources to show, such as ai,messages; all by default")
    style = "how much the guide tells; published: in the form of guides that were published so far (JavaScript alone)"
    add("--style", choices=_STYLES, default="complete", help=style)
    add("--out", metavar="FILE", type=Path, help="where to write it; standard output by default")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.guides.dialect import Style

    project = _project(arguments, console)
    decision, found = project.decide(console.progress)
    guide = project.target.guide(decision.plan, names_of(arguments.resources), Style(arguments.style))
    memory = memory_of("", found, project.sources)
    console.findings(memory)
    out: Path | None = arguments.out
    page = guide.markdown()
    if out is not None:
        _write(out, page)
    if console.as_data:
        console.data(operations=guide.data(), diagnostics=memory.diagnostics)
    elif out is None:
        console.lines([page])
    else:
        console.text(f"{out}: {guide.size} operations")
    return ExitCode.OK


def _project(arguments: Namespace, console: Console) -> Project:
    from sdkgen.project import understand

    inputs = read(arguments, console)
    if arguments.language is None:
        return understand(inputs)
    target = _TARGETS[arguments.language]
    if inputs.targets not in ((), (target,)):
        raise UsageError(f"--language {arguments.language} is of the target {target}: leave out --target")
    return understand(replace(inputs, targets=(target,)))


def names_of(listed: str) -> list[str]:
    """Return the names of a list with commas."""
    return [name.strip() for name in listed.split(",") if name.strip()]


def _write(out: Path, text: str) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(out, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror or error}") from error


DOCS = Command("docs", "write the guide of an SDK: how each operation is called", _arguments, _run)
