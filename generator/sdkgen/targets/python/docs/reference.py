"""Views of the project's prose: README, `api.md` and metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.plan.licence import licence_text
from sdkgen.plan.naming.paths import steps
from sdkgen.targets.python.docs.events import EventsPage, events_page
from sdkgen.targets.python.docs.operations import OperationDocs, PageScope, operation_docs
from sdkgen.targets.python.docs.readme import ReadmeExamples, readme
from sdkgen.targets.python.syntax.literals import first_sentence
from sdkgen.targets.python.views.client import api_name
from sdkgen.targets.python.views.package import error_name
from sdkgen.targets.python.views.resources import aliases
from sdkgen.targets.python.views.toml import toml
from sdkgen.targets.python.views.types import context
from sdkgen.words.characters import printable
from sdkgen.words.markdown import one_line, prose

if TYPE_CHECKING:
    from sdkgen.design.model import SdkConfig
    from sdkgen.plan.plan import Plan

_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


@dataclass(frozen=True, slots=True)
class ResourceReference:
    """One section of `api.md`, and one page of documentation."""

    title: str
    doc: str
    page: str
    """Where its page is, from the project's top."""
    types: tuple[tuple[str, tuple[str, ...]], ...]
    """Import package and its names."""
    calls: tuple[OperationDocs, ...]


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
    contact: str | None
    """Who to ask, as text."""
    urls: tuple[tuple[str, str], ...]
    """Addresses of the project by their names in the metadata."""
    issues: str | None
    """Where faults are reported."""
    licence: str
    licence_text: str
    options: tuple[tuple[str, str | None], ...]
    examples: ReadmeExamples
    has_webhooks: bool
    error: str
    """What the root of the errors is called."""
    example_resource: str | None
    """A class of a resource as code written against a package made by Stainless calls it; None where none is."""
    verifies_with_cryptography: bool
    """Whether webhooks are verified by a package that not everybody has."""
    has_idempotency_keys: bool
    events: EventsPage | None
    unwrap: str
    """The method of webhooks that the README shows."""
    timeout: str
    """Seconds."""
    max_retries: int
    log_env: str
    resources: tuple[ResourceReference, ...]


def reference(plan: Plan) -> ProjectReference:
    """Return the view of the project's prose."""
    config, api = plan.config, plan.api
    return ProjectReference(
        package=config.package,
        project=config.project,
        client=config.client_name,
        version=config.version,
        title=api.title,
        doc=one_line(first_sentence(api.doc or f"Python client of the {api_name(api)}.")),
        description=" ".join(printable(f"Python client of the {api_name(api)}").split()),
        authors=_authors(config.organization, config.contact) if config.contact else None,
        contact=config.contact,
        urls=tuple(_urls(plan)),
        issues=f"{_repository(config)}/issues" if config.repository else None,
        licence=config.license,
        licence_text=licence_text(config),
        options=tuple((option.name, option.read_env) for option in config.client_opts),
        examples=readme(plan),
        has_webhooks=plan.has_webhooks,
        error=error_name(config) or "SDKError",
        example_resource=_example_resource(plan) if config.compatibility == "stainless" else None,
        verifies_with_cryptography=plan.has_webhooks
        and config.webhooks is not None
        and config.webhooks.kind == "ed25519",
        has_idempotency_keys=bool(config.idempotency_header or config.idempotency_property)
        or any(call.idempotency_header for call in plan.calls),
        events=events_page(plan),
        unwrap="unwrap" if plan.config.webhooks is not None else "unsafe_unwrap",
        timeout=f"{config.default_timeout:g}",
        max_retries=config.max_retries,
        log_env=f"{config.env_prefix}_LOG",
        resources=tuple(_resources(plan)),
    )


def _example_resource(plan: Plan) -> str:
    found = [
        alias
        for resource in plan.resources
        if len(resource.path) == 1
        for alias in aliases(resource.path, resource.casings)
    ]
    return found[0] if found else "ThingsResource"


def _urls(plan: Plan) -> Iterator[tuple[str, str]]:
    config, api = plan.config, plan.api
    if homepage := config.homepage or api.homepage:
        yield "Homepage", homepage
    if docs := config.docs or api.docs:
        yield "Documentation", docs
    if config.repository:
        yield "Repository", _repository(config)
        yield "Issues", f"{_repository(config)}/issues"


def _repository(config: SdkConfig) -> str:
    return f"https://github.com/{config.repository}"


def _authors(name: str, contact: str) -> str:
    email = f", email = {toml(contact)}" if _EMAIL.fullmatch(contact) else ""
    return f"{{ name = {toml(name)}{email} }}"


def _resources(plan: Plan) -> Iterator[ResourceReference]:
    for item in plan.owners:
        if not item.calls:
            continue
        scope = PageScope.new()
        calls = tuple(operation_docs(call, context(plan), scope) for call in item.calls)
        title = ".".join(item.path) or "client"
        page = f"docs/resources/{'.'.join(steps(item.path))}.md" if item.path else "docs/client.md"
        doc = prose(item.doc or "")
        types = tuple((package, tuple(sorted(names))) for package, names in sorted(scope.offered.items()))
        yield ResourceReference(title, doc, page, types, calls)
