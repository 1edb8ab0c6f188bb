"""The command line: reads the arguments, runs a command, and turns what goes wrong into a message and a code."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path

from sdkgen.commands import COMMANDS
from sdkgen.commands.base import EXIT_CODES
from sdkgen.commands.console import Console
from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import SIGNALLED, ExitCode
from sdkgen.platform.gc_pause import uncollected

RUN = {command.name: command.run for command in COMMANDS}


class _Terminated(BaseException):
    """The system or a user wants this process to end."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


@contextmanager
def _ending() -> Generator[None]:
    """Let a signal that ends the process end the run as Ctrl-C does, so that it tidies up after itself.

    A second one changes nothing: tidying up takes a moment. Signals that are ignored stay so, as `nohup` wants it.
    """
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        numbers = []
    before = {number: signal.getsignal(number) for number in numbers}

    def end(number: int, _: object) -> None:
        for other in before:
            signal.signal(other, signal.SIG_IGN)
        raise _Terminated(number)

    for number, handler in before.items():
        if handler is signal.SIG_DFL:
            signal.signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else ExitCode.USAGE
    console = Console(as_data=arguments.json, verbose=arguments.verbose)
    try:
        with _ending(), uncollected():
            code = _guarded(arguments, console)
        sys.stdout.flush()
    except _Terminated as ended:
        return SIGNALLED + ended.number
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.PIPE_CLOSED
    return code


def _guarded(arguments: argparse.Namespace, console: Console) -> int:
    try:
        return RUN[arguments.command](arguments, console)
    except SdkgenError as error:
        if error.diagnostics:
            console.failed(error.diagnostics)
        else:
            console.error(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        console.error("interrupted")
        return ExitCode.INTERRUPTED
    except _Terminated as ended:
        console.error(f"ended by {signal.Signals(ended.number).name}")
        return SIGNALLED + ended.number
    except BrokenPipeError:
        raise
    except Exception as error:
        console.error(_fault(error, debug=arguments.debug))
        return ExitCode.INTERNAL


def _fault(error: Exception, *, debug: bool) -> str:
    """Describe a mistake of the program, whose trace is of use to its authors alone."""
    if debug:
        return "".join(traceback.format_exception(error))
    place = traceback.extract_tb(error.__traceback__)[-1]
    text = f"{type(error).__name__}: {error}"[:500].splitlines() or [""]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return f"internal error: {text[0]} ({where})\nplease report it; --debug shows the whole trace"


def parser() -> argparse.ArgumentParser:
    """Return what reads the arguments."""
    look = argparse.RawDescriptionHelpFormatter
    text = "Generates typed Python and TypeScript SDKs from an OpenAPI 3.0, 3.1 or 3.2 document."
    made = argparse.ArgumentParser(prog="sdkgen", description=text, epilog=EXIT_CODES, formatter_class=look)
    made.add_argument("--version", action="version", version=f"sdkgen {_version()}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        about = command.help
        added = commands.add_parser(
            command.name, help=about, description=about, epilog=EXIT_CODES, formatter_class=look
        )
        command.arguments(added)
        added.add_argument("--verbose", action="store_true", help="name every file and print every finding")
        added.add_argument("--json", action="store_true", help="print for machines")
        added.add_argument("--debug", action="store_true", help="show the whole trace of an internal error")
    return made


def _version() -> str:
    try:
        return metadata.version("sdkgen")
    except metadata.PackageNotFoundError:
        return "(not installed)"
