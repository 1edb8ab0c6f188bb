"""Views of the project's prose: README, `api.md` and metadata."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.views.arguments import Argument, positional
from generator.views.call import Call
from generator.views.client import api_name
from generator.views.examples import example_arguments
from generator.views.imports import Imports
from generator.views.licence import licence_text
from generator.views.results import result
from generator.views.scope import Scope
from generator.views.text import first_sentence, quote

if TYPE_CHECKING:
    from generator.plan import Plan

_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


@dataclass(frozen=True, slots=True)
class CallReference:
    """One line of `api.md`."""

    http: str
    call: str
    parameters: str
    returns: str


@dataclass(frozen=True, slots=True)
class ResourceReference:
    """One section of `api.md`."""

    title: str
    types: tuple[tuple[str, str], ...]
    """Import package and its names."""
    calls: tuple[CallReference, ...]


@dataclass(frozen=True, slots=True)
class ProjectReference:
    """What the project's templates show."""

    package: str
    project: str
    client: str
    version: str
    title: str
    doc: str
    description: str
    authors: str | None
    """Who to ask, as a table of TOML."""
    docs: str | None
    """Where the documentation is, as text of TOML."""
    licence: str
    licence_text: str
    options: tuple[tuple[str, str | None], ...]
    headline: str
    page: str | None
    stream: str | None
    resources: tuple[ResourceReference, ...]


def reference(plan: Plan) -> ProjectReference:
    """Return the view of the project's prose."""
    config, api = plan.config, plan.api
    calls = {call.key: call for call in plan.calls}
    headline = calls.get(config.readme.headline or "") or _first(
        plan, lambda call: call.operation.method == "get" and call.page is None
    )
    page = calls.get(config.readme.pagination or "") or _first(plan, lambda call: call.page is not None)
    stream = _first(plan, lambda call: call.result.stream is not None)
    return ProjectReference(
        package=config.package,
        project=config.project,
        client=config.client_name,
        version=config.version,
        title=api.title,
        doc=first_sentence(api.doc or f"Python client of the {api_name(api)}."),
        description=quote(f"Python client of the {api_name(api)}"),
        authors=_authors(config.organization, config.contact) if config.contact else None,
        docs=toml(config.docs) if config.docs else None,
        licence=config.license,
        licence_text=licence_text(config),
        options=tuple((option.name, option.read_env) for option in config.client_opts),
        headline=example(headline, plan) if headline else "",
        page=example(page, plan) if page and page.page else None,
        stream=example(stream, plan, stream=True) if stream else None,
        resources=tuple(_resources(plan)),
    )


def _authors(name: str, contact: str) -> str:
    email = f", email = {toml(contact)}" if _EMAIL.fullmatch(contact) else ""
    return f"{{ name = {toml(name)}{email} }}"


def toml(text: str) -> str:
    """Return text as a string of TOML, in one line."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _first(plan: Plan, wanted: Callable[[Call], bool]) -> Call | None:
    return next(filter(wanted, plan.calls), None)


def example(call: Call, plan: Plan, *, stream: bool = False) -> str:
    """Return an example call as Python source, on one line."""
    arguments = [value if name is None else f"{name}={value}" for name, value in example_arguments(call, plan.context)]
    if stream and not call.result.stream_only:
        arguments = [item for item in arguments if not item.startswith("stream=")] + ["stream=True"]
    return f"client.{call.dotted}({', '.join(arguments)})"


def _resources(plan: Plan) -> Iterator[ResourceReference]:
    for item in plan.resources:
        if not item.calls:
            continue
        scope = Scope(Imports(()), ("api",), through_modules=False)
        lines = tuple(_call(call, plan, scope) for call in item.calls)
        yield ResourceReference(".".join(item.path), tuple(_types(scope)), lines)


def _types(scope: Scope) -> Iterator[tuple[str, str]]:
    found: dict[str, set[str]] = {}
    for module, names in scope.imports.names.items():
        if module.startswith(".types"):
            package = ".".join(module.split(".")[1:-1])
            found.setdefault(package, set()).update(name for name, _ in names)
    for package in sorted(found):
        yield package, ", ".join(sorted(found[package]))


def _call(call: Call, plan: Plan, scope: Scope) -> CallReference:
    view = result(call, plan.context, scope, scope, asynchronous=False)
    returns = view.annotation or f"Stream[{view.chunk}]"
    arguments = call.arguments(Scope(Imports(()), ("api",), through_modules=True))
    return CallReference(
        f"{call.operation.method} {call.operation.path}", f"client.{call.dotted}", _signature(arguments), returns
    )


def _signature(arguments: list[Argument]) -> str:
    first = positional(arguments)
    lead = [argument.name for argument in arguments if argument.name == first]
    keywords = [f"{argument.name}=..." for argument in arguments if argument.name != first and argument.required]
    optional = ["**params"] if any(not argument.required for argument in arguments) else []
    return ", ".join([*lead, *keywords, *optional])
