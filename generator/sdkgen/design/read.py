"""Reading `sdk.yml`: every key is honoured or reported with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.design.casings import casings
from sdkgen.design.conventions import Conventions, recognised
from sdkgen.design.core_names import IN_CLIENTS
from sdkgen.design.keys import DEPENDENCIES, TAKEN_PACKAGES
from sdkgen.design.licence import with_licence
from sdkgen.design.methods import ENDPOINT
from sdkgen.design.model import MultipartSettings, QuerySettings, SdkConfig
from sdkgen.design.reader import Node, Reader
from sdkgen.design.releases import VERSION
from sdkgen.design.resources import resources
from sdkgen.design.sections import (
    HEADER,
    events,
    options,
    pagination,
    readme,
    security_schemes,
    transforms,
    webhooks,
)
from sdkgen.design.targets import REPOSITORY, paths, read_targets
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import latin, snake
from sdkgen.words.identifiers import avoid, file_safe, is_name
from sdkgen.words.spelling import Casings
from sdkgen.words.vocabulary import vocabulary

_PROJECT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
_COMPATIBILITY = ("none", "stainless")
_ARRAYS = ("repeat", "comma", "indices", "brackets")
FIRST_VERSION = "0.1.0"
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,98}")
_URL = re.compile(r"https?://\S+")
_LINE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_COMMON = vocabulary(
    """
    a an api apis definition description doc docs documentation document extension for http of official openapi
    public reference rest restful schema service services spec specification swagger the v1 v2 v3 v4 version
    """
)
"""Words of a title that name no product."""
_HUMPS = re.compile(r"[A-Z][a-z]*")
_BRAND = 2
"""Capitals of a word that is one name: `GitHub`, but not `BookStoreService`."""


def read_config(
    root: ir.JsonValue,
    source: str,
    *,
    title: str,
    version: str = FIRST_VERSION,
    text: str = "",
    language: str = "python",
) -> tuple[SdkConfig, list[Diagnostic]]:
    """Return the design of an SDK, and what there is to say about it; an error means that nothing must be generated.

    Args:
        root: The parsed `sdk.yml`; None where there is none.
        source: Its name, for diagnostics.
        title: The document's title: the source of names that the design does not give.
        version: The version of the generated project where the design gives none.
        text: The file as it is written, whose first comment may name its schema.
        language: The language whose answer counts where the design gives one for each, as `skip: [python]` does.
    """
    reader = Reader(source, language=language)
    top = reader.node(root, "#", "design")
    conventions = _conventions(reader, top, recognised(root, source, text))
    organization = reader.child(top, "organization", "#", "organization")
    targets = reader.child(top, "targets", "#", "targets")
    python = reader.child(targets, "python", "#/targets", "python")
    client = reader.child(top, "client_settings", "#", "client")
    settings = reader.child(top, "settings", "#", "settings")
    spelt = casings(reader, top)
    name = reader.text(organization, "name", "#/organization", _LINE) or _name_of(title)
    package = _package(reader, python) or _package_name(name)
    claimed = reader.text(python, "version", "#/targets/python", VERSION)
    config = SdkConfig(
        organization=name,
        package=package,
        project=_project(reader, python) or package.strip("_").replace("_", "-"),
        client_name=_client_name(reader.text(client, "name", "#/client_settings") or name, spelt),
        conventions=conventions,
        casings=spelt,
        version=claimed or version,
        claims_version=claimed is not None,
        environments=dict(_environments(reader, top)),
        readme=readme(reader, top),
        webhooks=webhooks(reader, top),
        source=source,
    )
    config = _with_links(_with_forms(config, reader, top, settings), reader, organization, python)
    config = _with_package(_with_lists(config, reader, top, targets), reader, top, python)
    config = _with_calls(config, reader, top, spelt)
    config = with_licence(_with_client(config, reader, client), reader, settings)
    return config, reader.findings(is_stainless=config.is_stainless)


def _with_lists(config: SdkConfig, reader: Reader, top: Node, targets: Node) -> SdkConfig:
    return replace(
        config,
        transforms=tuple(transforms(reader, top)),
        unspecified=tuple(_unspecified(reader, top)),
        ignored=dict(_ignored(reader, top)),
        targets=tuple(read_targets(reader, targets)),
    )


def _with_links(config: SdkConfig, reader: Reader, organization: Node, python: Node) -> SdkConfig:
    return replace(
        config,
        docs=reader.text(organization, "docs", "#/organization", _URL),
        homepage=reader.text(organization, "homepage", "#/organization", _URL),
        repository=reader.text(python, "production_repo", "#/targets/python", REPOSITORY),
        contact=reader.text(organization, "contact", "#/organization", _LINE),
    )


def _with_package(config: SdkConfig, reader: Reader, top: Node, python: Node) -> SdkConfig:
    for node, at in ((top, "#/edition"), (python, "#/targets/python/edition")) if config.is_stainless else ():
        if "edition" in node:  # says which generator of Stainless to imitate
            reader.elsewhere(at)
    return replace(
        config,
        compatibility=reader.choice(top, "compatibility", "#", _COMPATIBILITY, "none"),
        edited_files=tuple(paths(reader, python, "#/targets/python", "edited_files", "src/acme/_client.py")),
        own_files=tuple(paths(reader, python, "#/targets/python", "own_files", "src/acme/lib")),
    )


def _with_calls(config: SdkConfig, reader: Reader, top: Node, spelt: Casings) -> SdkConfig:
    return replace(
        config,
        resources=dict(resources(reader, top.get("resources"), "#/resources")),
        pagination=tuple(pagination(reader, top, spelt)),
        events=tuple(events(reader, top)),
    )


def _conventions(reader: Reader, top: Node, is_stainless: bool) -> Conventions:
    implied = Conventions.STAINLESS if is_stainless else Conventions.SDKGEN
    known = [each.value for each in Conventions]
    found = Conventions(reader.choice(top, "conventions", "#", known, implied.value))
    reader.in_milliseconds = found is Conventions.STAINLESS
    return found


def _with_forms(config: SdkConfig, reader: Reader, top: Node, settings: Node) -> SdkConfig:
    by_operation = reader.flag(settings, "per_endpoint_security", "#/settings", default=not config.is_stainless)
    return replace(
        config,
        query_settings=_query(reader, top, config.conventions),
        multipart_settings=_multipart(reader, top, config.conventions),
        wrappers=tuple(reader.names(settings, "unwrap_response_fields", "#/settings", _LINE)),
        security=reader.requirements(top, "security", "#"),
        security_schemes=security_schemes(reader, top),
        security_by_operation=by_operation,
    )


_QUERY = {
    Conventions.SDKGEN: QuerySettings("repeat", "explode"),
    Conventions.STAINLESS: QuerySettings("comma", "brackets"),
}
_MULTIPART = {
    Conventions.SDKGEN: MultipartSettings("repeat", "json"),
    Conventions.STAINLESS: MultipartSettings("brackets", "brackets"),
}


def _query(reader: Reader, top: Node, conventions: Conventions) -> QuerySettings:
    query, usual = reader.child(top, "query_settings", "#", "query"), _QUERY[conventions]
    return QuerySettings(
        reader.choice(query, "array_format", "#/query_settings", _ARRAYS, usual.array_format),
        reader.choice(query, "nested_format", "#/query_settings", ("explode", "brackets"), usual.nested_format),
    )


def _multipart(reader: Reader, top: Node, conventions: Conventions) -> MultipartSettings:
    parts, usual = reader.child(top, "multipart_settings", "#", "multipart"), _MULTIPART[conventions]
    return MultipartSettings(
        reader.choice(parts, "array_format", "#/multipart_settings", _ARRAYS, usual.array_format),
        reader.choice(parts, "nested_format", "#/multipart_settings", ("json", "brackets"), usual.nested_format),
    )


def _with_client(config: SdkConfig, reader: Reader, client: Node) -> SdkConfig:
    retries = reader.child(client, "default_retries", "#/client_settings", "retries")
    idempotency = reader.child(client, "idempotency", "#/client_settings", "idempotency")
    return replace(
        config,
        client_opts=tuple(options(reader, client)),
        default_timeout=reader.seconds(client, "default_timeout", "#/client_settings", 60.0),
        max_retries=int(reader.number(retries, "max_retries", "#/client_settings/default_retries", 2)),
        idempotency_header=reader.text(idempotency, "header", "#/client_settings/idempotency", HEADER)
        or reader.text(client, "idempotency_header", "#/client_settings", HEADER),
        idempotency_property=reader.text(client, "idempotency_property", "#/client_settings", _LINE),
        default_headers=dict(reader.texts(client, "default_headers", "#/client_settings")),
        secret_names=tuple(reader.names(client, "secret_names", "#/client_settings", _LINE)),
        default_env_prefix=reader.text(client, "default_env_prefix", "#/client_settings", _PREFIX),
        hooks=reader.custom(client, "hooks", "#/client_settings"),
    )


def title_of(root: Mapping[str, ir.JsonValue]) -> str:
    """Return what a document calls its API; a title such as "API Reference" gives way to the host of its server."""
    info, servers = root.get("info"), root.get("servers")
    title = info.get("title") if isinstance(info, dict) else None
    title = title if isinstance(title, str) else "Api"
    first = servers[0] if isinstance(servers, list) and servers else None
    url = first.get("url") if isinstance(first, dict) else None
    return title if _product(title) or not isinstance(url, str) else _owner(url) or title


def _owner(url: str) -> str:
    """Return the name in the host of an address: `ideal-postcodes` of `https://api.ideal-postcodes.co.uk/v1`."""
    found = re.match(r"https?://([A-Za-z0-9.-]+)", url)
    labels = found[1].split(".")[:-1] if found else []
    return max((label for label in labels if _product(label)), key=len, default="")


def _name_of(title: str) -> str:
    return " ".join(_product(title)[:3]) or (title if title.isdigit() else "Api")


def _product(title: str) -> list[str]:
    plain = latin(re.sub(r"['\u2019]s\b", "", title))
    words = re.split(r"[^A-Za-z0-9]+", plain)
    return [word for word in words if word and not word.isdigit() and word.lower() not in _COMMON]


def _package(reader: Reader, python: Node) -> str | None:
    """Return the import package; a name that is none is an error, because files are named after it."""
    if "package_name" not in python:
        return None
    written = python["package_name"]
    if isinstance(written, str) and is_name(written) and not written.startswith("_") and _is_free(written):
        return written
    message = f'the `package_name` "{written}" cannot be imported, hides another package, or is a device on Windows'
    help = "write letters, digits and underscores, a letter first"
    at = "#/targets/python/package_name"
    reader.report("bad-package-name", at, message, "nothing is generated", help, Severity.ERROR)
    return None


def _client_name(name: str, spelt: Casings) -> str:
    found = spelt.pascal(name)
    return f"{found}Client" if found in IN_CLIENTS else avoid(found)


def _package_name(name: str) -> str:
    words = [word.lower() if len(_HUMPS.findall(word)) <= _BRAND else word for word in name.split()]
    found = snake(" ".join(words))
    return found if is_name(found) and _is_free(found) else f"{found}_sdk"


def _is_free(package: str) -> bool:
    return package.lower() not in TAKEN_PACKAGES and file_safe(package) == package


def _project(reader: Reader, python: Node) -> str | None:
    """Return the chosen name of the distribution, which must not be that of one it depends on."""
    written = reader.text(python, "project_name", "#/targets/python", _PROJECT)
    if written is not None and re.sub("[-_.]+", "_", written).lower() in DEPENDENCIES:
        reader.wrong(
            "#/targets/python/project_name", f'the project needs another one called "{written}"', "write another name"
        )
        return None
    return written


def _environments(reader: Reader, top: Node) -> Iterator[tuple[str, str]]:
    for name, url in reader.texts(top, "environments", "#"):
        if _URL.fullmatch(url) is None:
            reader.wrong(
                f"#/environments/{name}", f'"{url}" is not an absolute URL', "write for example https://api.example.com"
            )
        else:
            yield name, url


def _unspecified(reader: Reader, top: Node) -> Iterator[tuple[str, str]]:
    for index, item in enumerate(reader.items(top, "unspecified_endpoints", "#")):
        at = f"#/unspecified_endpoints/{index}"
        matched = ENDPOINT.match(item) if isinstance(item, str) else None
        if matched is None:
            reader.wrong(at, "expected the endpoint as `method /path`", "write for example `get /calls`")
        else:
            yield f"{matched[1].lower()} {matched[2]}", at


def _ignored(reader: Reader, top: Node) -> Iterator[tuple[str, tuple[str, ...] | None]]:
    node = reader.child(top, "diagnostics", "#", "diagnostics")
    ignored: Mapping[str, ir.JsonValue] = reader.child(node, "ignored", "#/diagnostics")
    for code, places in ignored.items():
        if "/" in code:  # of Stainless: `Endpoint/NotConfigured`
            reader.elsewhere(f"#/diagnostics/ignored/{escape(code)}")
        elif places is True:
            yield code, None
        elif isinstance(places, list):
            yield code, tuple(str(place) for place in places)
        else:
            reader.wrong(f"#/diagnostics/ignored/{code}", "expected `true` or a list of pointers", "write `true`")
