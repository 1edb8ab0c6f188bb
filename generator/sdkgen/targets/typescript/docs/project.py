"""The files around the package: `package.json`, README, `api.md`, changelog, licence."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sdkgen.plan.changelog import changelog
from sdkgen.plan.licence import licence_text
from sdkgen.targets.typescript.docs.dialect import JavaScript
from sdkgen.targets.typescript.docs.readme import ReadmeExamples, readme
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.inspection import NODE
from sdkgen.targets.typescript.render import render
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.views.client import api_name, client_name
from sdkgen.targets.typescript.views.resources import class_key
from sdkgen.targets.typescript.views.types import Context
from sdkgen.words.characters import printable
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
    view = _project(context)
    found = {
        "package.json": package_json(context),
        "tsconfig.json": render("tsconfig.json.j2"),
        "README.md": render("README.md.j2", project=view),
        "api.md": render("api.md.j2", resources=_sections(context)),
        "CHANGELOG.md": render("CHANGELOG.md.j2", releases=changelog(context.plan, "typescript")),
        "LICENSE": render("LICENSE.j2", project=view),
        ".gitignore": "node_modules/\ndist/\n",
    }
    return {path: text.encode() for path, text in found.items()}


def package_json(context: Context) -> str:
    """Return the metadata of the package."""
    config, api = context.plan.config, context.plan.api
    found: dict[str, object] = {
        "name": package_name(config),
        "version": config.version,
        "description": " ".join(printable(f"TypeScript client of the {api_name(api)}").split()),
        "license": config.license,
    }
    if homepage := config.homepage or api.homepage:
        found["homepage"] = homepage
    if config.contact:
        found["author"] = f"{config.organization} <{config.contact}>" if "@" in config.contact else config.organization
    settings = config.target("typescript")
    if repository := settings.repository if settings is not None else None:
        found["repository"] = {"type": "git", "url": f"git+https://github.com/{repository}.git"}
    return json.dumps({**found, **_modules()}, indent=2, ensure_ascii=False) + "\n"


def _modules() -> dict[str, object]:
    def entry(name: str) -> dict[str, object]:
        return {
            "import": {"types": f"./dist/{name}.d.ts", "default": f"./dist/{name}.mjs"},
            "require": {"types": f"./dist/{name}.d.cts", "default": f"./dist/{name}.cjs"},
        }

    paths = {".": "index", "./tree-shakable": "tree-shakable", "./client": "client", "./pagination": "pages"}
    paths |= {"./error": "core/error", "./uploads": "core/uploads", "./resources": "resources/index"}
    exports: dict[str, object] = {path: entry(name) for path, name in paths.items()}
    exports |= {f"./{folder}/*": entry(f"{folder}/*") for folder in ("resources", "core", "lib")}
    exports["./package.json"] = "./package.json"
    return {
        "type": "module",
        "sideEffects": False,
        "main": "./dist/index.cjs",
        "module": "./dist/index.mjs",
        "types": "./dist/index.d.ts",
        "exports": exports,
        "files": ["dist", "src", "README.md", "LICENSE", "CHANGELOG.md"],
        "engines": {"node": NODE},
    }


def _project(context: Context) -> ProjectView:
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
        readme(context),
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
