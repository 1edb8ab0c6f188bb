"""`sdkgen build`: make the source distribution and the wheel of a generated project."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command
from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.render import printable

if TYPE_CHECKING:
    from sdkgen.targets.python.distribution.build import Built


def foreign(built: Built) -> Mapping[str, Sequence[str]]:
    """Return what of distributions the generator did not write: paths by what they are."""
    return {"own": built.own, "edited": built.edited, "removed": built.removed}


def tell_foreign(console: Console, built: Built) -> None:
    """Print what of distributions the generator did not write."""
    for word, paths in foreign(built).items():
        for path in paths:
            console.text(printable(f"{word:8} {path}"))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="DIR", type=Path, help="the folder of the generated project")
    parser.add_argument("--dist", metavar="DIR", type=Path, help="where they go; DIR/dist by default")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.targets.python.distribution.build import build
    from sdkgen.targets.python.distribution.check import check

    project: Path = arguments.project
    console.progress(f"building {project}")
    built = build(project, arguments.dist or project / "dist")
    check(built)
    console.clear()
    digests = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in (built.sdist, built.wheel)}
    if console.as_data:
        console.data(distributions=digests, **foreign(built))
        return ExitCode.OK
    tell_foreign(console, built)
    for path, digest in digests.items():
        console.text(f"{path}  sha256:{digest}")
    return ExitCode.OK


BUILD = Command("build", "make the sdist and the wheel of a generated project", _arguments, _run)
