"""`sdkgen explain`: tell what a diagnostic code means."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from sdkgen.commands.base import Command
from sdkgen.commands.console import Console
from sdkgen.diagnostics.codes import CODES, as_markdown, explain, similar
from sdkgen.diagnostics.exit_codes import ExitCode


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", nargs="?", help="a diagnostic code, such as dangling-ref")
    parser.add_argument("--all", action="store_true", help="print the whole catalogue as Markdown")


def _run(arguments: Namespace, console: Console) -> int:
    code: str | None = arguments.code
    if code is None and arguments.all:
        console.lines([as_markdown()])
        return ExitCode.OK
    if code is None or arguments.all:
        console.error("expected either a code or --all")
        return ExitCode.USAGE
    found = CODES.get(code)
    if found is None:
        close = similar(code)
        hint = f'did you mean "{close}"?' if close is not None else "`sdkgen explain --all` lists all codes"
        console.error(f'there is no diagnostic "{code}"; {hint}')
        return ExitCode.USAGE
    if console.as_data:
        console.data(code=found.code, severity=found.severity.value, sentence=found.sentence, example=found.example)
    else:
        console.text(explain(found))
    return ExitCode.OK


EXPLAIN = Command("explain", "tell what a diagnostic code means", _arguments, _run)
