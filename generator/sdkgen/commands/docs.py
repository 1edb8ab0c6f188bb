"""`sdkgen docs guide`: write the guide of an SDK. `sdkgen docs skills`: write skills for agents that call the API."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdkgen.commands.base import Command, add_inputs, read
from sdkgen.commands.console import Console, memory_of, report_data
from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.write import OutputError, write
from sdkgen.platform.disk import replace_file
from sdkgen.targets import TARGETS

if TYPE_CHECKING:
    from sdkgen.diagnostics.diagnostic import Diagnostic
    from sdkgen.project import Project

_TARGETS = {"javascript": "typescript", "python": "python"}
"""The SDK by the language of its guide."""
_LANGUAGES = ("python", "javascript", "curl")
_STYLES = ("complete", "published")


def _arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    page = "guide: how each operation is called, what it takes and gives; skills: folders of that for agents"
    add("page", choices=("guide", "skills"), help=page)
    add_inputs(parser)
    language = "the language of the examples; of the guide that of the design by default, and python or javascript; "
    language += "skills are in all three by default, and several may be named"
    add("--language", choices=_LANGUAGES, action="append", default=[], help=language)
    resources = "of the guide: resources to show, such as ai,messages; all by default"
    add("--resources", metavar="NAMES", default="", help=resources)
    style = "of the guide: how much it tells; published is the form of guides that were published so far (javascript)"
    add("--style", choices=_STYLES, default="complete", help=style)
    product = "of skills: a product and its resources, such as speech=ai.audio,text_to_speech; may be repeated; "
    product += "each resource at the top is one by default"
    add("--product", metavar="NAME=RESOURCES", action="append", default=[], help=product)
    out = "where to write: the file of the guide, standard output by default; the folder of skills"
    add("--out", metavar="PATH", type=Path, help=out)
    add("--force", action="store_true", help="of skills: overwrite edits of generated files instead of merging them")


def _run(arguments: Namespace, console: Console) -> int:
    return _skills(arguments, console) if arguments.page == "skills" else _guide(arguments, console)


def _guide(arguments: Namespace, console: Console) -> int:
    from sdkgen.guides.dialect import Style

    if arguments.product or arguments.force:
        raise SdkgenError(
            "--product and --force are of skills: choose what the guide shows with --resources", ExitCode.USAGE
        )
    project = _project(arguments, console)
    decision, found = project.decide(console.progress)[0]
    guide = project.target.guide(decision.plan, _names(arguments.resources), Style(arguments.style))
    memory = memory_of("", found, project.sources)
    console.findings(memory)
    out: Path | None = arguments.out
    page = guide.markdown()
    if out is not None:
        _write(out, page)
    if console.as_data:
        console.data(operations=guide.data(), diagnostics=memory.diagnostics)
    elif out is None:
        console.lines([page])
    else:
        console.text(f"{out}: {guide.size} operations")
    return ExitCode.OK


def _project(arguments: Namespace, console: Console) -> Project:
    """Read the project of a guide, whose language may be another than that of the design."""
    from sdkgen.project import understand

    inputs = read(arguments, console)
    if not arguments.language:
        return understand(inputs)
    *others, language = dict.fromkeys(arguments.language)
    if others or language not in _TARGETS:
        raise SdkgenError(f"the guide is in one language: {' or '.join(sorted(_TARGETS))}", ExitCode.USAGE)
    target = _TARGETS[language]
    if inputs.targets not in ((), (target,)):
        raise SdkgenError(f"--language {language} is of the target {target}: leave out --target", ExitCode.USAGE)
    return understand(replace(inputs, targets=(target,)))


def _skills(arguments: Namespace, console: Console) -> int:
    from sdkgen.guides.curl import Curl
    from sdkgen.guides.skills import products, skills
    from sdkgen.project import understand

    if arguments.out is None:
        raise SdkgenError("skills are written into a folder: name it with --out", ExitCode.USAGE)
    if arguments.resources or arguments.style != _STYLES[0]:
        raise SdkgenError("--resources and --style are of the guide: group skills with --product", ExitCode.USAGE)
    project = understand(read(arguments, console))
    wanted = dict(map(_product, arguments.product))
    languages = [name for name in _LANGUAGES if name in arguments.language or not arguments.language]
    targets = [TARGETS[_TARGETS[name]]() if name in _TARGETS else project.target for name in languages]
    files: dict[str, str] = {}
    found: list[Diagnostic] = []
    for language, target, decided in zip(languages, targets, project.decide(console.progress, targets), strict=True):
        plan, told = decided[0].plan, decided[1]
        console.progress(f"writing skills in {language}")
        dialect = target.dialect(plan) if language in _TARGETS else Curl(plan)
        files |= skills(plan, products(plan, wanted), [dialect])
        found += (item for item in told if item not in found)
    memory = memory_of("", found, project.sources)
    encoded = {path: text.encode("utf-8", "backslashreplace") for path, text in files.items()}
    report = write(arguments.out, encoded, force=arguments.force)
    console.findings(memory)
    if console.as_data:
        console.data(**report_data(report), diagnostics=memory.diagnostics)
    else:
        console.report(report, arguments.out)
    return ExitCode.OK


def _product(text: str) -> tuple[str, list[str]]:
    name, equals, resources = text.partition("=")
    if not equals or not _names(resources):
        raise SdkgenError(
            f"{text!r} names no resources: write NAME=RESOURCES, such as speech=ai.audio,text_to_speech", ExitCode.USAGE
        )
    return name.strip(), _names(resources)


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",") if name.strip()]


def _write(out: Path, text: str) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        replace_file(out, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror or error}") from error


DOCS = Command(
    "docs", "write the guide of an SDK, or skills for agents: how each operation is called", _arguments, _run
)
