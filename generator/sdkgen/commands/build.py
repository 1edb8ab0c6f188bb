"""`sdkgen build`: make the source distribution and the wheel of a generated project."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser, Namespace
from pathlib import Path

from sdkgen.commands.base import OK, Command
from sdkgen.commands.console import Console


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="DIR", type=Path, help="the folder of the generated project")
    parser.add_argument("--dist", metavar="DIR", type=Path, help="where they go; DIR/dist by default")


def _run(arguments: Namespace, console: Console) -> int:
    from sdkgen.targets.python.distribution.build import build
    from sdkgen.targets.python.distribution.check import check
    from sdkgen.targets.python.distribution.tools import PublishError

    project: Path = arguments.project
    console.progress(f"building {project}")
    try:
        built = build(project, arguments.dist or project / "dist")
        check(built)
    except PublishError as error:
        console.error(str(error))
        return error.exit_code
    console.clear()
    digests = {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in (built.sdist, built.wheel)}
    if console.as_data:
        console.data(distributions=digests, own=built.own, edited=built.edited)
        return OK
    for path in built.edited:
        console.text(f"edited   {path}")
    for path in built.own:
        console.text(f"own      {path}")
    for path, digest in digests.items():
        console.text(f"{path}  sha256:{digest}")
    return OK


BUILD = Command("build", "make the sdist and the wheel of a generated project", _arguments, _run)
