"""`sdkgen diff`: tell what changed between two documents, on the wire and for callers."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_reach, add_target, lock_path, reach_of
from sdkgen.commands.console import Console
from sdkgen.commands.release import design_input
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.write import replacing

if TYPE_CHECKING:
    from sdkgen.changes.inputs import Release
    from sdkgen.changes.release.verdict import Verdict

_FORMATS = ("text", "markdown", "json", "sarif")


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("old", metavar="OLD", help="the document of the last release: a path or an http(s) URL")
    add("new", metavar="NEW", help="the document of the next release; - for standard input")
    add("--config", metavar="FILE", help="the SDK's design (sdk.yml), of both sides")
    add("--old-config", metavar="FILE", help="the design of the last release, where it was another one")
    lock = "the published names of the last release; names.lock beside the design by default"
    add("--lock", metavar="FILE", type=Path, help=lock)
    add("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay for both documents")
    add("--hidden", action="store_true", help="include operations and webhooks marked x-hidden")
    add_target(parser)
    add_reach(parser)
    add("--format", choices=_FORMATS, help="how to write the report; text by default")
    add("--output", metavar="FILE", type=Path, help="write the report into a file")
    add("--approvals", metavar="FILE", help="breaking changes that are accepted, each with a reason")
    add("--all", action="store_true", help="judge differences too that say nothing about the API")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.changes.compare import review
    from sdkgen.changes.release.approvals import read_approvals
    from sdkgen.changes.release.verdict import verdict

    source: str | None = arguments.approvals
    approvals = read_approvals(design_input(source)) if source is not None else None
    old, new = _releases(arguments, console)
    console.progress("comparing")
    found = verdict(review(old, new, everything=arguments.all), old, new, approvals)
    kind = arguments.format or ("json" if console.as_data else "text")
    text = _written(found, kind)
    console.clear()
    if arguments.output is None:
        console.text(text)
    else:
        output: Path = arguments.output
        with replacing(output, f"{text}\n".encode("utf-8", "backslashreplace")):
            pass
    return ExitCode.REFUSED if found.refused else ExitCode.OK


def _releases(arguments: Namespace, console: Console) -> tuple[Release, Release]:
    from sdkgen.changes.inputs import read_release
    from sdkgen.changes.release.published import as_published
    from sdkgen.document.inputs import read_inputs
    from sdkgen.project import understand

    hidden, overlays, reach = arguments.hidden, arguments.overlay, reach_of(arguments)
    lock = lock_path(arguments)
    design = arguments.config
    before = arguments.old_config or design
    console.progress(f"reading {arguments.old}")
    old = read_inputs(arguments.old, before, lock, hidden=hidden, stdin=None, overlays=overlays, reach=reach)
    console.progress(f"reading {arguments.new}")
    stdin = sys.stdin.buffer
    new = read_inputs(arguments.new, design, lock, hidden=hidden, stdin=stdin, overlays=overlays, reach=reach)
    targets = tuple(dict.fromkeys(arguments.target))
    old, new = replace(old, targets=targets), replace(new, targets=targets)
    last, now = understand(old), understand(new)
    languages = now.targets if targets else now.published
    if arguments.old_config is None:
        last = as_published(last)
    first = read_release(last, targets=languages)
    return first, read_release(now, after=first, targets=languages)


def _written(found: Verdict, kind: str) -> str:
    from sdkgen.changes import json_report, text_report
    from sdkgen.diagnostics.render import json_text

    if kind == "text":
        return "\n".join(text_report.as_text(found))
    if kind == "markdown":
        return "\n".join(text_report.as_markdown(found))
    data = json_report.as_json(found) if kind == "json" else json_report.as_sarif(found, _version())
    return json_text(data)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("sdkgen")
    except PackageNotFoundError:
        return "0"


DIFF = Command("diff", "tell what changed between two documents, for the API's users", _arguments, _run)
