"""`sdkgen build`: make the distributions of a generated project."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command
from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.render import escaped

if TYPE_CHECKING:
    from sdkgen.targets.distribution import Foreign


def tell_foreign(console: Console, foreign: Foreign) -> None:
    """Print what of distributions the generator did not write."""
    for word, paths in asdict(foreign).items():
        for path in paths:
            console.text(escaped(f"{word:8} {path}"))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="DIR", type=Path, help="the folder of the generated project")
    parser.add_argument("--dist", metavar="DIR", type=Path, help="where they go; DIR/dist by default")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.targets import target_of

    project: Path = arguments.project
    console.progress(f"building {project}")
    built = target_of(project).distribution.build(project, arguments.dist or project / "dist")
    console.clear()
    digests = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in built.files}
    if console.as_data:
        console.data(distributions=digests, **asdict(built.foreign))
        return ExitCode.OK
    tell_foreign(console, built.foreign)
    for path, digest in digests.items():
        console.text(f"{path}  sha256:{digest}")
    return ExitCode.OK


BUILD = Command("build", "make the sdist and the wheel, or the npm package, of a generated project", _arguments, _run)
