"""`sdkgen verify`: tell whether a wheel holds exactly what would be generated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.render import escaped

_SHOWN = 20


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("wheel", metavar="WHEEL", type=Path, help="a wheel, or a source distribution")
    add_inputs(parser)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    project = understand(read(arguments, console))
    result = project.generate(console.progress)
    wheel: Path = arguments.wheel
    console.progress(f"comparing {wheel}")
    verdict = project.target.distribution.verify(wheel, result.files, project.config)
    found = verdict.differences
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        listed = [{"path": path, "message": message} for path, message in found]
        facts: dict[str, object] = {"verified": not found, "identical": verdict.identical, "sha256": verdict.sha256}
        for word, files in (("own", verdict.own), ("edited", verdict.edited)):
            facts[word] = [{"path": path, "sha256": digest} for path, digest in files]
        console.data(**facts, files=verdict.files, differences=listed, diagnostics=memory.diagnostics)
        return ExitCode.DRIFT if found else ExitCode.OK
    for word, files in (("own", verdict.own), ("edited", verdict.edited)):
        for path, digest in files:
            console.text(escaped(f"{word:8} {path}  sha256:{digest}"))
    shown = found if arguments.verbose else found[:_SHOWN]
    for path, message in shown:
        console.text(escaped(f"{path}: {message}"))
    if len(shown) < len(found):
        console.text(f"and {len(found) - len(shown)} more; --verbose names them")
    custom = len(verdict.own) + len(verdict.edited)
    besides = f", but for the {custom} that the design leaves to the maintainer" if custom else ""
    same = f"the {verdict.files} files of {wheel.name} are what is generated from {project.document.name}{besides}"
    console.text(f"{wheel.name} is not what would be generated" if found else same)
    if not found:
        bytes_too = "the same bytes as are built here" if verdict.identical else "packed in another way"
        console.text(f"sha256:{verdict.sha256}, {bytes_too}")
    return ExitCode.DRIFT if found else ExitCode.OK


VERIFY = Command("verify", "tell whether a wheel holds exactly what would be generated", _arguments, _run)
