"""`sdkgen adopt`: recover the design of a published package."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_fail_on, add_reach, reach_of, verdict
from sdkgen.commands.console import Console, memory_of
from sdkgen.document.inputs import read_inputs
from sdkgen.output.write import OutputError, replacing

if TYPE_CHECKING:
    from sdkgen.adopt.adopt import Adoption

_FILES = ("sdk.yml", "names.lock")


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    package = "the package: a folder, a wheel, a source distribution, or NAME==VERSION of the index that pip uses"
    add("package", metavar="PACKAGE", help=package)
    add("spec", metavar="DOC", help="the OpenAPI document: a path, an http(s) URL, or - for standard input")
    add("--out", metavar="DIR", type=Path, required=True, help="the folder for sdk.yml and names.lock")
    add("--force", action="store_true", help="overwrite both where they are there already")
    add_reach(parser)
    add_fail_on(parser)


def _run(arguments: Namespace, console: Console) -> int:
    out: Path = arguments.out
    there = [name for name in _FILES if (out / name).exists()]
    if there and not arguments.force:
        raise OutputError(f"{out / there[0]} is there already; --force overwrites it")
    from sdkgen.adopt.adopt import adopt
    from sdkgen.adopt.findings import findings
    from sdkgen.project import understand
    from sdkgen.published.download import sources_of
    from sdkgen.published.read import package_of

    console.progress(f"reading {arguments.spec}")
    inputs = read_inputs(arguments.spec, None, None, hidden=False, stdin=sys.stdin.buffer, reach=reach_of(arguments))
    project = understand(inputs)
    console.progress(f"reading {arguments.package}")
    package = package_of(sources_of(arguments.package))
    console.progress(f"looking for {len(package.methods)} methods and {len(package.types)} types in the document")
    adoption = adopt(package, project.document)
    memory = memory_of("", tuple(findings(package, adoption)), {})
    texts = (adoption.design.text().encode(), adoption.lock.dump().encode())
    for name, text in zip(_FILES, texts, strict=True):
        with replacing(out / name, text):
            pass
    console.findings(memory)
    if console.as_data:
        console.data(**_data(adoption), diagnostics=memory.diagnostics)
    else:
        for line in _text(adoption, out):
            console.text(line)
    return verdict(arguments, memory)


def _data(adoption: Adoption) -> dict[str, object]:
    return {name: {"equal": share.equal, "of": share.of} for name, share in adoption.fidelity.shares()}


def _text(adoption: Adoption, out: Path) -> list[str]:
    lines = [f"{share.equal:6} of {share.of} {name}" for name, share in adoption.fidelity.shares()]
    return [*lines, f"{out}: {' and '.join(_FILES)}; generate with --config {out / _FILES[0]}"]


ADOPT = Command("adopt", "recover the design of a published package from its source", _arguments, _run)
