"""`sdkgen verify`: tell whether a distribution holds exactly what would be generated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.render import escaped

_SHOWN = 20


def _arguments(parser: ArgumentParser) -> None:
    what = "a wheel, a source distribution, or a package for npm (.tgz)"
    parser.add_argument("distribution", metavar="FILE", type=Path, help=what)
    add_inputs(parser)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.project import understand

    path: Path = arguments.distribution
    inputs = read(arguments, console)
    project = understand(inputs if inputs.targets else replace(inputs, targets=_language(path)))
    result = project.generate(console.progress)
    console.progress(f"comparing {path}")
    verdict = project.target.distribution.verify(path, result.files, project.config)
    found = verdict.differences
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        listed = [{"path": place, "message": message} for place, message in found]
        facts: dict[str, object] = {"verified": not found, "identical": verdict.identical, "sha256": verdict.sha256}
        for word, files in (("own", verdict.own), ("edited", verdict.edited)):
            facts[word] = [{"path": place, "sha256": digest} for place, digest in files]
        console.data(**facts, files=verdict.files, differences=listed, diagnostics=memory.diagnostics)
        return ExitCode.DRIFT if found else ExitCode.OK
    for word, files in (("own", verdict.own), ("edited", verdict.edited)):
        for place, digest in files:
            console.text(escaped(f"{word:8} {place}  sha256:{digest}"))
    shown = found if arguments.verbose else found[:_SHOWN]
    for place, message in shown:
        console.text(escaped(f"{place}: {message}"))
    if len(shown) < len(found):
        console.text(f"and {len(found) - len(shown)} more; --verbose names them")
    custom = len(verdict.own) + len(verdict.edited)
    besides = f", but for the {custom} that the design leaves to the maintainer" if custom else ""
    same = f"the {verdict.files} files of {path.name} are what is generated from {project.document.name}{besides}"
    console.text(f"{path.name} is not what would be generated" if found else same)
    if not found:
        bytes_too = "the same bytes as are built here" if verdict.identical else "packed in another way"
        console.text(f"sha256:{verdict.sha256}, {bytes_too}")
    return ExitCode.DRIFT if found else ExitCode.OK


def _language(path: Path) -> tuple[str, ...]:
    """Return the language that a distribution is of, by the end of its name; none where that does not tell."""
    from sdkgen.targets import TARGETS

    return tuple(name for name, load in TARGETS.items() if path.name.endswith(load().distribution.suffixes))


VERIFY = Command("verify", "tell whether a distribution holds exactly what would be generated", _arguments, _run)
