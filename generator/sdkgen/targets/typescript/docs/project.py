"""The files around the package: README, `api.md`, changelog, licence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.guides.dialect import Style
from sdkgen.guides.guide import guide
from sdkgen.plan.changelog import changelog
from sdkgen.plan.licence import licence_text
from sdkgen.targets.typescript.docs.dialect import JavaScript
from sdkgen.targets.typescript.docs.metadata import package_json
from sdkgen.targets.typescript.docs.readme import ReadmeExamples, readme
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.render import render
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.views.client import api_name, client_name
from sdkgen.targets.typescript.views.resources import class_key
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
    examples: ReadmeExamples
    prefix: str
    """What the names of environment variables begin with."""
    unwrap: bool
    """Whether webhooks can be verified."""
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
        readme(context, examples),
        config.env_prefix,
        context.plan.has_webhooks and config.webhooks is not None,
        licence_text(config),
    )


def _sections(context: Context) -> tuple[ResourceSection, ...]:
    dialect = JavaScript(context)
    found: list[ResourceSection] = []
    for item in context.plan.owners:
        calls = tuple(
            CallRow(
                dialect.signature(call),
                f"{call.operation.method.upper()} {call.operation.path}",
            )
            for call in item.calls
        )
        if calls:
            found.append(ResourceSection(".".join(("client", *class_key(item.path, context))), calls))
    return tuple(found)
