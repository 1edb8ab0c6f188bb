"""The command line: `sdkgen generate`, `check` and `inspect`."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import nullcontext
from importlib import metadata
from pathlib import Path

from generator.console import Console, memory_of, report_data
from generator.diagnostics import Failure
from generator.difference import difference
from generator.inputs import Inputs, read_inputs
from generator.manifest import read_manifest
from generator.output import OutputError, Report, compare, records, remembered, replacing, write

OK, DRIFT, USAGE, UNREADABLE, UNWRITABLE, FAULT = range(6)
_CODES = """exit codes:
  0  done; nothing to complain about, or warnings only
  1  check: the files differ from what would be generated
  2  wrong usage, or a design file (sdk.yml, names.lock, an overlay) that cannot be used
  3  the document cannot be read, or is no OpenAPI 3 document
  4  the target or the lock cannot be read or written; they are as they were
  5  a fault of sdkgen itself
"""
_INTERRUPTED, _PIPE_CLOSED = 130, 141
"""What shells expect of a program that a signal ends."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    console = Console(as_data=arguments.json, verbose=arguments.verbose)
    try:
        code = _guarded(arguments, console)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    return code


def _guarded(arguments: argparse.Namespace, console: Console) -> int:
    try:
        return _COMMANDS[arguments.command](arguments, console)
    except Failure as error:
        console.failed(error.diagnostics)
        return error.exit_code
    except OutputError as error:
        console.error(str(error))
        return UNWRITABLE
    except KeyboardInterrupt:
        console.error("interrupted")
        return _INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        console.error(_fault(error, debug=arguments.debug))
        return FAULT


def _fault(error: Exception, *, debug: bool) -> str:
    """Describe a mistake of the program, whose trace is of use to its authors alone."""
    if debug:
        return "".join(traceback.format_exception(error))
    place = traceback.extract_tb(error.__traceback__)[-1]
    text = f"{type(error).__name__}: {error}"[:500].splitlines() or [""]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return f"this is a fault of sdkgen: {text[0]} ({where})\nplease report it; --debug shows the whole trace"


def _parser() -> argparse.ArgumentParser:
    look = argparse.RawDescriptionHelpFormatter
    text = "Generates a typed Python SDK from an OpenAPI 3.0 or 3.1 document."
    parser = argparse.ArgumentParser(prog="sdkgen", description=text, epilog=_CODES, formatter_class=look)
    parser.add_argument("--version", action="version", version=f"sdkgen {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("generate", "write the SDK into a folder"),
        ("check", "tell whether a folder holds what would be generated; write nothing"),
        ("inspect", "list the operations with their Python calls"),
    ):
        _arguments(commands.add_parser(name, help=text, description=text, epilog=_CODES, formatter_class=look), name)
    return parser


def _arguments(command: argparse.ArgumentParser, name: str) -> None:
    add = command.add_argument
    spec = "the OpenAPI document, JSON or YAML: a path, an http(s) URL, or - for standard input"
    add("spec", metavar="SPEC", help=spec)
    add("--config", metavar="FILE", help="the SDK's design (sdk.yml)")
    add("--lock", metavar="FILE", type=Path, help="the published names; names.lock beside the design by default")
    again = "an OpenAPI Overlay to apply before the design's transforms; may be repeated"
    add("--overlay", metavar="FILE", action="append", default=[], help=again)
    add("--hidden", action="store_true", help="include operations and webhooks marked x-hidden")
    add("--json", action="store_true", help="print for machines")
    add("--debug", action="store_true", help="show the whole trace of a fault of sdkgen itself")
    if name != "inspect":
        add("--out", metavar="DIR", type=Path, required=True, help="the folder of the generated project")
    add("--verbose", action="store_true", help=argparse.SUPPRESS if name == "inspect" else "name every file")
    if name == "generate":
        force = "overwrite files that were edited by hand; what they held is kept in .sdkgen/replaced"
        add("--force", action="store_true", help=force)


def _version() -> str:
    try:
        return metadata.version("sdkgen")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _read(arguments: argparse.Namespace, console: Console) -> tuple[Inputs, Path | None]:
    console.progress(f"reading {arguments.spec}")
    lock: Path | None = arguments.lock
    if lock is None and arguments.config is not None:
        lock = Path(arguments.config).with_name("names.lock")
    hidden: bool = arguments.hidden
    overlays: list[str] = arguments.overlay
    stdin = sys.stdin.buffer
    return read_inputs(arguments.spec, arguments.config, lock, hidden=hidden, stdin=stdin, overlays=overlays), lock


def _generate(arguments: argparse.Namespace, console: Console) -> int:
    inputs, lock = _read(arguments, console)
    memory = remembered(arguments.out, inputs.digest())
    if memory is not None:
        report = Report(unchanged=tuple(sorted(read_manifest(arguments.out).files)))
    else:
        # What understands documents takes half a second to import: a run that has nothing to do does without.
        from generator.project import understand

        project = understand(inputs)
        result = project.generate(console.progress)
        names = result.lock.dump().encode()
        kept = names if lock is not None else b""
        memory = memory_of(inputs.digest(kept), result.diagnostics, project.sources)
        console.progress(f"comparing {len(result.files)} files with {arguments.out}")
        with replacing(lock, names) if lock is not None else nullcontext():
            report = write(arguments.out, result.files, memory=memory, force=arguments.force)
    console.findings(memory)
    if console.as_data:
        console.data(**report_data(report), diagnostics=memory.diagnostics)
    else:
        console.report(report, arguments.out)
    return OK


def _check(arguments: argparse.Namespace, console: Console) -> int:
    from generator.project import understand

    inputs, lock = _read(arguments, console)
    project = understand(inputs)
    result = project.generate(console.progress)
    report, _ = compare(arguments.out, result.files)
    unlocked = inputs.lock is not None and result.lock.dump().encode() != inputs.lock.data
    unrecorded = not records(arguments.out, result.files)
    drift = bool(report.created or report.changed or report.deleted or unlocked or unrecorded)
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        facts = {"drift": drift, "lock": unlocked, "manifest": unrecorded}
        console.data(**facts, **report_data(report), diagnostics=memory.diagnostics)
        return DRIFT if drift else OK
    console.lines(difference(arguments.out, result.files, {*report.created, *report.changed, *report.deleted}))
    if unlocked:
        console.text(f"{lock} does not hold the names of this release")
    if unrecorded:
        console.text(f"the manifest of {arguments.out} does not list these files")
    same = f"{len(result.files)} files are as they would be generated"
    console.text("the files differ from what would be generated" if drift else same)
    return DRIFT if drift else OK


def _inspect(arguments: argparse.Namespace, console: Console) -> int:
    from generator import inspection
    from generator.project import understand

    inputs, _ = _read(arguments, console)
    project = understand(inputs)
    result = project.generate(console.progress)
    memory = memory_of("", result.diagnostics, project.sources)
    console.findings(memory)
    if console.as_data:
        console.data(**inspection.as_data(result), diagnostics=memory.diagnostics)
    else:
        console.text(inspection.as_text(result))
    return OK


_COMMANDS = {"generate": _generate, "check": _check, "inspect": _inspect}
