"""`sdkgen doctor`: find what in a document will hurt users, and propose the overlay that mends it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.render import as_json, in_order, render
from sdkgen.output.write import replacing

if TYPE_CHECKING:
    from sdkgen.diagnostics.render import Sources
    from sdkgen.doctor import Action, Finding, Report


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser)
    parser.add_argument("--out", metavar="FILE", type=Path, help="write the proposed OpenAPI Overlay")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.doctor import examine
    from sdkgen.project import understand

    inputs = read(arguments, console)
    project = understand(inputs)
    console.progress("examining the document, and what the repairs would do to it")
    report = examine(project.document, project.config, hidden=inputs.hidden)
    if arguments.out is not None:
        with replacing(arguments.out, report.overlay):
            pass
    console.clear()
    if console.as_data:
        console.data(**_data(report, project.sources))
        return ExitCode.OK
    for line in _text(report, project.sources):
        console.text(line)
    if arguments.out is not None:
        console.text(f"the overlay is in {arguments.out}: review it, then pass it as --overlay")
    return ExitCode.OK


def _sorted(report: Report, sources: Sources) -> list[Finding]:
    order = {item: index for index, item in enumerate(in_order((item.diagnostic for item in report.findings), sources))}
    return sorted(report.findings, key=lambda item: order[item.diagnostic])


def _text(report: Report, sources: Sources) -> list[str]:
    lines: list[str] = []
    for item in _sorted(report, sources):
        lines.append(render([item.diagnostic], sources).rstrip("\n"))
        lines += [
            f"  do  {'remove' if action.removes else 'update'} {action.at}: {action.reason}" for action in item.actions
        ]
    for code, found, mended in report.counts:
        lines.append(f"{found:6} {code}{f', {mended} mended by the overlay' if mended else ''}")
    mended = sum(bool(item.actions) for item in report.findings)
    lines.append(f"{len(report.findings)} findings; the overlay mends {mended}, the others take a decision of yours")
    return lines


def _action(action: Action) -> dict[str, object]:
    return {"pointer": action.at, "reason": action.reason, "update": action.update, "remove": action.removes}


def _data(report: Report, sources: Sources) -> dict[str, object]:
    findings = [
        {**entry, "actions": [_action(action) for action in item.actions]}
        for item in _sorted(report, sources)
        for entry in as_json([item.diagnostic], sources)
        if isinstance(entry, dict)
    ]
    return {"findings": findings, "overlay": report.overlay.decode()}


DOCTOR = Command("doctor", "find what will hurt users in a document; propose the overlay", _arguments, _run)
