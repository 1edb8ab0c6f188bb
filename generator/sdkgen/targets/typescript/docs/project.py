"""The files around the package: README, `api.md`, changelog, licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.guides.dialect import Style
from sdkgen.guides.guide import guide
from sdkgen.guides.showcase import headline, pagination
from sdkgen.plan.call import Call
from sdkgen.plan.changelog import changelog
from sdkgen.plan.licence import licence_text
from sdkgen.targets.typescript.docs.dialect import JavaScript
from sdkgen.targets.typescript.docs.metadata import package_json
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.inspection import call_of
from sdkgen.targets.typescript.render import render
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.views.client import api_name, client_name
from sdkgen.targets.typescript.views.types import Context
from sdkgen.words.markdown import one_line


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option of the client in the README."""

    name: str
    env: str
    doc: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call in `api.md`."""

    source: str
    route: str


@dataclass(frozen=True, slots=True)
class ResourceSection:
    """One section of `api.md`."""

    title: str
    calls: tuple[CallRow, ...]


@dataclass(frozen=True, slots=True)
class ProjectView:
    """What the README shows."""

    title: str
    api: str
    package: str
    client: str
    options: tuple[OptionRow, ...]
    example: str | None
    page: str | None
    licence_text: str


def project_files(context: Context) -> dict[str, bytes]:
    """Return the project's own files by path."""
    pages = guide(context.plan, (), JavaScript(context), Style.COMPLETE)
    view = _project(context, pages.sources)
    found = {
        "package.json": package_json(context),
        "tsconfig.json": render("tsconfig.json.j2"),
        "README.md": render("README.md.j2", project=view),
        "api.md": render("api.md.j2", resources=_sections(context)),
        "CHANGELOG.md": render("CHANGELOG.md.j2", releases=changelog(context.plan, "typescript")),
        "LICENSE": render("LICENSE.j2", project=view),
        "docs/guide.md": pages.markdown(),
        ".gitignore": "node_modules/\ndist/\n",
    }
    return {path: text.encode("utf-8", "backslashreplace") for path, text in found.items()}


def _project(context: Context, examples: Mapping[str, str]) -> ProjectView:
    config = context.plan.config
    options = tuple(
        OptionRow(member(item.name), item.read_env or "", one_line(item.description or ""))
        for item in config.client_opts
    )
    api = context.plan.api
    return ProjectView(
        one_line(api.title),
        one_line(api_name(api)),
        package_name(config),
        client_name(config),
        options,
        _shown(headline(context.plan), examples),
        _shown(pagination(context.plan), examples),
        licence_text(config),
    )


def _shown(call: Call | None, examples: Mapping[str, str]) -> str | None:
    return examples[call.key] if call is not None else None


def _sections(context: Context) -> tuple[ResourceSection, ...]:
    found: list[ResourceSection] = []
    for item in context.plan.resources:
        calls = tuple(
            CallRow(
                f"{call_of(call, context)}({_arguments(context, call.key)})",
                f"{call.operation.method.upper()} {call.operation.path}",
            )
            for call in item.calls
        )
        if calls:
            found.append(ResourceSection(".".join(item.path), calls))
    return tuple(found)


def _arguments(context: Context, operation: str) -> str:
    found = context.signatures[operation]
    names = [found.positional[0]] if found.positional is not None else []
    names += ["body"] if found.raw else []
    names += [found.bag_name] if found.bag else []
    return ", ".join(names)
