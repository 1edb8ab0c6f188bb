"""`sdkgen publish`: build, check and upload a generated project."""

from __future__ import annotations

import hashlib
import tempfile
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from sdkgen.commands.base import Command
from sdkgen.commands.build import tell_foreign
from sdkgen.commands.console import Console
from sdkgen.diagnostics.exit_codes import ExitCode


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("project", metavar="DIR", type=Path, help="the folder of the generated project")
    add("--index", metavar="URL", required=True, help="where the index takes uploads, or the npm registry")
    add("--simple", metavar="URL", help="where the pages of a Python index are; from --index by default")
    add("--dist", metavar="DIR", type=Path, help="keep what is built here")
    parser.epilog = (
        "The login is read from the environment: SDKGEN_TOKEN, or else TWINE_USERNAME and TWINE_PASSWORD for Python, "
        f"NODE_AUTH_TOKEN for npm. It is never printed, nor passed as an argument.\n\n{parser.epilog or ''}"
    )


def _run(arguments: Namespace, console: Console) -> int:
    if arguments.dist is not None:
        return _publish(arguments, console, arguments.dist)
    with tempfile.TemporaryDirectory(prefix="sdkgen-publish-") as folder:
        return _publish(arguments, console, Path(folder))


def _publish(arguments: Namespace, console: Console, dist: Path) -> int:
    from sdkgen.targets import target_of

    distribution = target_of(arguments.project).distribution
    send = distribution.uploader(arguments.index, arguments.simple)
    console.progress(f"building {arguments.project}")
    built = distribution.build(arguments.project, dist)
    if not console.as_data:
        console.clear()
        tell_foreign(console, built.foreign)
    console.progress(f"uploading to {arguments.index}")
    sent = send(built.files)
    console.clear()
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sent}
    if console.as_data:
        console.data(index=arguments.index, uploaded=digests, **asdict(built.foreign))
        return ExitCode.OK
    for name, digest in digests.items():
        console.text(f"uploaded {name}  sha256:{digest}")
    return ExitCode.OK


PUBLISH = Command("publish", "build, check and upload a generated project", _arguments, _run)
