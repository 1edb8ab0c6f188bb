"""`sdkgen parity`: whether the users of one package can go on with another."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_design, lock_path, reach_of
from sdkgen.commands.console import Console
from sdkgen.commands.release import design_input
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.write import replacing

if TYPE_CHECKING:
    from sdkgen.parity.sections import Parity, Section
    from sdkgen.published.model import Package
    from sdkgen.published.sources import Sources

_FORMATS = ("text", "markdown", "json")
_UNASKED = "give --python PYTHON, an interpreter that has what both need, or --requests, which installs it"


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    package = "a package: a folder, a wheel, a source distribution, or NAME==VERSION of the index that pip uses"
    add("old", metavar="OLD", help=f"what users have: {package}")
    add("new", metavar="NEW", help="what they would get: another package, or a document, which is generated")
    add_design(parser)
    add("--format", choices=_FORMATS, help="how to write the report; text by default")
    add("--output", metavar="FILE", type=Path, help="write the report into a file")
    add("--approvals", "--approve", metavar="FILE", help="losses that are accepted, each with a reason")
    python = "make every call with both packages, over no network, with this interpreter: their code is run"
    add("--python", metavar="PYTHON", help=python)
    insist = (
        "make every call with both packages; what they need is installed by pip, without --python; exit code 7 if not"
    )
    add("--requests", action="store_true", help=insist)
    usage = "Python files or folders: tell which calls of theirs hold, instead of comparing the packages"
    add("--usage", metavar="FILE", nargs="+", type=Path, help=usage)


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.parity.inputs import named
    from sdkgen.published.read import package_of

    source: str | None = arguments.approvals
    approvals = design_input(source) if source is not None else None
    sides = [_sources(arguments, console, name) for name in (arguments.old, arguments.new)]
    packages: list[Package] = []
    for sources in sides:
        console.progress(f"reading {sources.package}, {len(sources.files)} files")
        packages.append(package_of(sources))
    if arguments.usage:
        return _usage(arguments, console, packages[0], packages[1])
    from sdkgen.changes.release.approvals import read_approvals
    from sdkgen.parity.compare import compare, unread
    from sdkgen.parity.report import refused
    from sdkgen.parity.sections import Parity

    console.progress("comparing")
    sections = compare(packages[0], packages[1])
    requests, uncompared, notes = _requests(arguments, console, sides, packages)
    names = [named(item, given) for item, given in zip(sides, (arguments.old, arguments.new), strict=True)]
    found = Parity(names[0], names[1], (*sections, *requests), uncompared, (*unread(*packages), *notes))
    reasons: Mapping[str, str] = read_approvals(approvals).reasons(found.losses()) if approvals is not None else {}
    _write(arguments, console, _written(found, reasons, _kind(arguments, console), verbose=arguments.verbose))
    if refused(found, reasons):
        return ExitCode.REFUSED
    return ExitCode.UNCOMPARED if arguments.requests and uncompared is not None else ExitCode.OK


def _kind(arguments: Namespace, console: Console) -> str:
    """The form of a report: as asked for, or that of everything else that the command prints."""
    asked: str | None = arguments.format
    return asked or ("json" if console.as_data else "text")


def _sources(arguments: Namespace, console: Console, name: str) -> Sources:
    from sdkgen.parity.inputs import generated, is_document
    from sdkgen.published.download import sources_of

    console.progress(f"reading {name}")
    if name != arguments.new or not (is_document(name) or arguments.config is not None):
        return sources_of(name)
    from sdkgen.document.inputs import read_inputs
    from sdkgen.project import understand

    hidden, overlays, stdin = arguments.hidden, arguments.overlay, sys.stdin.buffer
    lock, reach = lock_path(arguments), reach_of(arguments)
    inputs = read_inputs(name, arguments.config, lock, hidden=hidden, stdin=stdin, overlays=overlays, reach=reach)
    return generated(understand(inputs), console.progress)


def _requests(
    arguments: Namespace, console: Console, sides: list[Sources], packages: list[Package]
) -> tuple[tuple[Section, ...], str | None, tuple[str, ...]]:
    """Return the comparison of the requests, why there is none, and what it could not tell."""
    python: str | None = arguments.python
    if python is None and not arguments.requests:
        return (), _UNASKED, ()
    from sdkgen.parity.interpreters import NotRunError
    from sdkgen.parity.requests import compare_requests

    console.progress("making every call with both packages")
    try:
        section, notes = compare_requests((sides[0], packages[0]), (sides[1], packages[1]), python)
    except NotRunError as error:
        return (), str(error), ()
    return (section,), None, notes


def _written(found: Parity, reasons: Mapping[str, str], kind: str, *, verbose: bool) -> str:
    from sdkgen.diagnostics.render import json_text
    from sdkgen.parity import report

    if kind == "json":
        return json_text(report.as_json(found, reasons))
    lines = (
        report.as_markdown(found, reasons) if kind == "markdown" else report.as_text(found, reasons, verbose=verbose)
    )
    return "\n".join(lines)


def _usage(arguments: Namespace, console: Console, old: Package, new: Package) -> int:
    from sdkgen.diagnostics.render import json_text
    from sdkgen.parity import usage_report
    from sdkgen.parity.usage import read_usage

    found = read_usage(arguments.usage, old, new)
    kind = _kind(arguments, console)
    if kind == "json":
        text = json_text(usage_report.as_json(found))
    elif kind == "markdown":
        text = "\n".join(usage_report.as_markdown(found))
    else:
        text = "\n".join(usage_report.as_text(found, verbose=arguments.verbose))
    _write(arguments, console, text)
    return ExitCode.OK if all(item.problem is None for item in found) else ExitCode.REFUSED


def _write(arguments: Namespace, console: Console, text: str) -> None:
    console.clear()
    if arguments.output is None:
        console.text(text)
        return
    output: Path = arguments.output
    with replacing(output, f"{text}\n".encode("utf-8", "backslashreplace")):
        pass


PARITY = Command("parity", "tell whether code written for one package holds with another", _arguments, _run)
