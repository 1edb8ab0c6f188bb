"""What commands share: how each is described, its exit codes, and the options of those that read a document."""

from __future__ import annotations

import sys
import textwrap
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import MEANINGS, ExitCode
from sdkgen.document.inputs import Inputs, read_inputs
from sdkgen.document.reach import Reach
from sdkgen.output.manifest import Memory
from sdkgen.targets import TARGETS


def _exit_codes() -> str:
    lines = ["exit codes:"]
    for code, meaning in MEANINGS.items():
        lines += textwrap.wrap(meaning, 110, initial_indent=f"  {code:<4} ", subsequent_indent=" " * 7)
    return "\n".join(lines) + "\n"


EXIT_CODES = _exit_codes()


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line.

    Attributes:
        arguments: Adds the arguments to the parser; `--json`, `--verbose` and `--debug` are there already.
        run: Does the work and returns the exit code. What it needs of the pipeline it imports when it runs, so that
            the others start fast.
    """

    name: str
    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Console], int]


def add_inputs(parser: ArgumentParser) -> None:
    """Add what says which document is read, and how."""
    add = parser.add_argument
    spec = "the OpenAPI document, JSON or YAML: a path, an http(s) URL, or - for standard input"
    add("spec", metavar="SPEC", help=spec)
    add_design(parser)


def add_design(parser: ArgumentParser) -> None:
    """Add what says how a document is read."""
    add = parser.add_argument
    add("--config", metavar="FILE", help="the SDK's design (sdk.yml)")
    add("--lock", metavar="FILE", type=Path, help="the published names; names.lock beside the design by default")
    again = "an OpenAPI Overlay to apply before the design's transforms; may be repeated"
    add("--overlay", metavar="FILE", action="append", default=[], help=again)
    add("--hidden", action="store_true", help="include operations and webhooks marked x-hidden")
    add_target(parser)
    add_reach(parser)


def add_target(parser: ArgumentParser) -> None:
    """Add what says which languages are asked about."""
    text = "the language of the SDK; may be repeated; those that the design names by default, or else python"
    parser.add_argument("--target", metavar="NAME", action="append", default=[], choices=sorted(TARGETS), help=text)


def add_reach(parser: ArgumentParser) -> None:
    """Add what says which other files a document may refer to."""
    add = parser.add_argument
    root = "a folder that the document may refer into, beside the one it is in; may be repeated"
    add("--ref-root", metavar="DIR", action="append", default=[], help=root)
    add("--allow-remote", action="store_true", help="download what the document refers to by http(s) URLs")


def reach_of(arguments: Namespace) -> Reach:
    """Return which other files a document may refer to."""
    return Reach(tuple(arguments.ref_root), arguments.allow_remote)


def add_out(parser: ArgumentParser) -> None:
    """Add the folder that is written or compared."""
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder of the generated project")


def add_fail_on(parser: ArgumentParser) -> None:
    """Add which findings make a run fail that did its work; see `verdict`."""
    text = "which findings give the exit code 6: errors (the SDK lacks something), warnings too, or none"
    parser.add_argument("--fail-on", choices=("warning", "error", "never"), default="error", help=text)


def verdict(arguments: Namespace, memory: Memory) -> ExitCode:
    """Return the exit code of a run that did its work, by its findings and `--fail-on`."""
    counted = {"warning": {"error", "warning"}, "error": {"error"}, "never": set[str]()}[arguments.fail_on]
    found = {str(item.get("severity")) for item in memory.diagnostics if isinstance(item, dict)}
    return ExitCode.INCOMPLETE if found & counted else ExitCode.OK


def lock_path(arguments: Namespace) -> Path | None:
    """Return where the published names are kept; None if nowhere."""
    lock: Path | None = arguments.lock
    if lock is None and arguments.config is not None:
        return Path(arguments.config).with_name("names.lock")
    return lock


def read(arguments: Namespace, console: Console, spec: str = "") -> Inputs:
    """Read the files that the options of `add_inputs` name.

    Args:
        spec: The document, if it is not `arguments.spec`.

    Raises:
        Failure: One of them is missing or cannot be read.
    """
    name: str = spec or arguments.spec
    console.progress(f"reading {name}")
    hidden: bool = arguments.hidden
    overlays: list[str] = arguments.overlay
    lock = lock_path(arguments)
    stdin, reach = sys.stdin.buffer, reach_of(arguments)
    inputs = read_inputs(name, arguments.config, lock, hidden=hidden, stdin=stdin, overlays=overlays, reach=reach)
    return replace(inputs, targets=tuple(dict.fromkeys(arguments.target)))
