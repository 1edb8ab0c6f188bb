"""`sdkgen schema`: print the JSON Schema of designs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from sdkgen.commands.base import Command
from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import ExitCode


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--markdown", action="store_true", help="print the reference that is made from it")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.design.reference import as_markdown, schema_text

    console.lines([as_markdown() if arguments.markdown else schema_text()])
    return ExitCode.OK


SCHEMA = Command("schema", "print the JSON Schema of sdk.yml, for editors", _arguments, _run)
