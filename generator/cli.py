"""The command line: the only module that prints or exits."""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Diagnostic, Failure
from generator.inspection import as_json as inspection_json
from generator.inspection import as_text as inspection_text
from generator.manifest import Memory, read_manifest
from generator.output import OutputError, Report, compare, remembered, replace_file, write
from generator.pipeline import Result
from generator.project import Project, open_project
from generator.report import as_json, render, summary
from generator.source import Positions

OK, DRIFT, USAGE, UNREADABLE, UNWRITABLE = range(5)
_CODES = """exit codes:
  0  done; nothing to complain about, or warnings only
  1  check: the files differ from what would be generated
  2  wrong usage, or a design file (sdk.yml, names.lock) that cannot be used
  3  the document cannot be read, or is no OpenAPI 3 document
  4  the target cannot be written; it is as it was
"""
_SHOWN = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        return _COMMANDS[arguments.command](arguments)
    except Failure as error:
        _print_diagnostics(error.diagnostics, {}, as_data=arguments.json)
        return error.exit_code
    except OutputError as error:
        print(f"sdkgen: {error}", file=sys.stderr)
        return UNWRITABLE
    except KeyboardInterrupt:
        print("sdkgen: interrupted; nothing was changed", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sdkgen",
        description="Generates a typed Python SDK from an OpenAPI 3.0 or 3.1 document.",
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("generate", "write the SDK into a folder"),
        ("check", "tell whether a folder holds what would be generated; write nothing"),
        ("inspect", "list the operations with their Python calls"),
    ):
        command = commands.add_parser(
            name, help=text, description=text, epilog=_CODES, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        _arguments(command, name)
    return parser


def _arguments(command: argparse.ArgumentParser, name: str) -> None:
    command.add_argument(
        "spec",
        metavar="SPEC",
        help="the OpenAPI document, JSON or YAML: a path, an http(s) URL, or - for standard input",
    )
    command.add_argument("--config", metavar="FILE", help="the SDK's design (sdk.yml)")
    command.add_argument(
        "--lock", metavar="FILE", type=Path, help="the published names; names.lock beside the design by default"
    )
    command.add_argument("--hidden", action="store_true", help="include operations and webhooks marked x-hidden")
    command.add_argument("--json", action="store_true", help="print for machines")
    if name != "inspect":
        command.add_argument(
            "--out", metavar="DIR", type=Path, required=True, help="the folder of the generated project"
        )
        command.add_argument("--verbose", action="store_true", help="name every file")
    if name == "generate":
        command.add_argument("--force", action="store_true", help="overwrite generated files that were edited by hand")


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="\n" if not text else "", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _open(arguments: argparse.Namespace) -> tuple[Project, Path | None]:
    lock: Path | None = arguments.lock
    if lock is None and arguments.config is not None:
        lock = Path(arguments.config).with_name("names.lock")
    project = open_project(
        arguments.spec, arguments.config, lock, hidden=arguments.hidden, stdin=sys.stdin.buffer, progress=_progress
    )
    return project, lock


def _generate(arguments: argparse.Namespace) -> int:
    project, lock = _open(arguments)
    if memory := remembered(arguments.out, project.inputs):
        return _tell(Report(unchanged=tuple(read_manifest(arguments.out).files)), memory, arguments)
    result = project.generate(_progress)
    _progress(f"writing {len(result.files)} files")
    text = result.lock.dump()
    if lock is not None and text != project.lock_text:
        project = replace(project, lock_text=text)
    findings = as_json(result.diagnostics, project.sources)
    memory = Memory(project.inputs, _said(result.diagnostics, project.sources), tuple(findings))
    report = write(arguments.out, result.files, memory=memory, force=arguments.force)
    if lock is not None:
        _write_lock(lock, text)
    return _tell(report, memory, arguments)


def _tell(report: Report, memory: Memory, arguments: argparse.Namespace) -> int:
    _clear()
    if arguments.json:
        print(json.dumps({**_report_data(report), "diagnostics": memory.diagnostics}, indent=1))
        return OK
    print(memory.said, end="", file=sys.stderr)
    _print_report(report, arguments)
    return OK


def _write_lock(path: Path, text: str) -> None:
    try:
        if not path.exists() or path.read_bytes() != text.encode():
            replace_file(path, text.encode())
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror or error}") from error


def _check(arguments: argparse.Namespace) -> int:
    project, lock = _open(arguments)
    result = project.generate(_progress)
    report, _ = compare(arguments.out, result.files)
    stale_lock = lock is not None and result.lock.dump() != project.lock_text
    _clear()
    drift = bool(report.created or report.changed or report.deleted or stale_lock)
    if arguments.json:
        print(json.dumps({"drift": drift, "lock": stale_lock, **_report_data(report)}, indent=1))
        return DRIFT if drift else OK
    _print_diagnostics(result.diagnostics, project.sources, as_data=False)
    sys.stdout.writelines(_diff(arguments.out, result.files, report))
    if stale_lock:
        print(f"{lock} does not hold the names of this release")
    print(
        "the files differ from what would be generated"
        if drift
        else f"{len(result.files)} files are as they would be generated"
    )
    return DRIFT if drift else OK


def _diff(target: Path, files: Mapping[str, bytes], report: Report) -> Iterable[str]:
    for path in sorted({*report.created, *report.changed, *report.deleted}):
        old = _lines((target / path).read_bytes()) if (target / path).exists() else []
        new = _lines(files[path]) if path in files else []
        yield from difflib.unified_diff(
            old, new, str(target / path) if old else "/dev/null", path if new else "/dev/null"
        )


def _lines(data: bytes) -> list[str]:
    lines = data.decode("utf-8", "replace").splitlines(keepends=True)
    return [*lines[:-1], f"{lines[-1].rstrip(chr(10))}\n"] if lines else []


def _inspect(arguments: argparse.Namespace) -> int:
    project, _ = _open(arguments)
    result: Result = project.generate(_progress)
    _clear()
    if arguments.json:
        print(
            json.dumps(
                {"operations": inspection_json(result), "diagnostics": as_json(result.diagnostics, project.sources)},
                indent=1,
            )
        )
        return OK
    _print_diagnostics(result.diagnostics, project.sources, as_data=False)
    print(inspection_text(result))
    return OK


def _print_diagnostics(diagnostics: Sequence[Diagnostic], sources: Mapping[str, Positions], *, as_data: bool) -> None:
    if as_data:
        print(json.dumps({"diagnostics": as_json(diagnostics, sources)}, indent=1))
        return
    print(_said(diagnostics, sources), end="", file=sys.stderr)


def _said(diagnostics: Sequence[Diagnostic], sources: Mapping[str, Positions]) -> str:
    text = render(diagnostics, sources)
    return f"{text}{summary(diagnostics)}\n" if text else ""


def _report_data(report: Report) -> dict[str, Sequence[str]]:
    return {name: getattr(report, name) for name in ("created", "changed", "unchanged", "deleted", "kept")}


def _print_report(report: Report, arguments: argparse.Namespace) -> None:
    for name in ("created", "changed", "deleted", "kept"):
        paths: Sequence[str] = getattr(report, name)
        shown = paths if arguments.verbose or len(paths) <= _SHOWN else paths[:_SHOWN]
        for path in shown:
            print(f"{name:8} {path}")
        if len(shown) < len(paths):
            print(f"{name:8} and {len(paths) - len(shown)} more")
    counts = ", ".join(
        f"{len(value)} {name}" for name, value in _report_data(report).items() if value or name != "kept"
    )
    print(f"{arguments.out}: {counts}")


_COMMANDS = {"generate": _generate, "check": _check, "inspect": _inspect}
