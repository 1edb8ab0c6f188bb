"""Reading `sdk.yml`: every key is honoured or reported with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from generator import ir
from generator.config import (
    SHARED,
    ClientOption,
    MethodConfig,
    PaginationScheme,
    Path,
    QuerySettings,
    Readme,
    ResourceConfig,
    SdkConfig,
    Transform,
)
from generator.diagnostics import Diagnostic
from generator.naming.casing import pascal, snake
from generator.naming.keywords import avoid

Node: TypeAlias = Mapping[str, ir.JsonValue]

_KNOWN: Mapping[str, frozenset[str]] = {
    "": frozenset(
        {
            "edition",
            "organization",
            "targets",
            "settings",
            "client_settings",
            "environments",
            "query_settings",
            "pagination",
            "resources",
        }
        | {"readme", "openapi", "$schema"}
    ),
    "organization": frozenset({"name", "docs", "contact"}),
    "targets": frozenset({"python"}),
    "targets/python": frozenset({"package_name", "project_name", "version"}),
    "settings": frozenset({"license"}),
    "client_settings": frozenset({"opts", "default_timeout", "default_retries", "idempotency", "name"}),
    "query_settings": frozenset({"array_format", "nested_format"}),
    "readme": frozenset({"example_requests"}),
    "openapi": frozenset({"transforms"}),
    "option": frozenset({"type", "read_env", "nullable", "default", "description", "auth"}),
    "resource": frozenset({"methods", "models", "subresources", "description", "mixin"}),
    "method": frozenset({"endpoint", "paginated", "skip", "deprecated", "param_names", "type"}),
    "scheme": frozenset({"name", "type", "request", "response", "description"}),
    "transform": frozenset({"command", "reason", "args"}),
}
_ENDPOINT = re.compile(r"^(get|put|post|delete|patch|head|options|trace)\s+(/\S*)$", re.IGNORECASE)


@dataclass(slots=True)
class _Reader:
    source: str
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def node(self, value: ir.JsonValue, at: str, kind: str) -> Node:
        """Return an object; what is none, and keys that are not honoured, are reported."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.report("wrong-config-type", at, "this is no mapping", "it is ignored", "write `key: value` lines here")
            return {}
        known = _KNOWN.get(kind)
        for key in value if known is not None else ():
            if known is not None and key not in known:
                self.report(
                    "unknown-config-key",
                    f"{at}/{_step(key)}",
                    f'"{key}" is no key that is honoured here',
                    "it has no effect",
                    f"remove it, or use one of: {', '.join(sorted(known))}",
                )
        return value

    def report(self, code: str, at: str, fact: str, so: str, fix: str) -> None:
        """Add a finding about `sdk.yml`."""
        self.diagnostics.append(Diagnostic(code, ir.Pointer(at), fact, so, fix, source=self.source))


def read_config(
    root: ir.JsonValue, source: str, *, title: str, version: str = "0.1.0"
) -> tuple[SdkConfig, list[Diagnostic]]:
    """Return the design of an SDK.

    Args:
        root: The parsed `sdk.yml`; None where there is none.
        source: Its name, for diagnostics.
        title: The document's title: the source of names that the design does not give.
        version: The version of the generated project where the design gives none.
    """
    reader = _Reader(source)
    top = reader.node(root, "#", "")
    organization = reader.node(top.get("organization"), "#/organization", "organization")
    name = _text(organization.get("name")) or _name_of(title)
    targets = reader.node(top.get("targets"), "#/targets", "targets")
    python = reader.node(targets.get("python"), "#/targets/python", "targets/python")
    client = reader.node(top.get("client_settings"), "#/client_settings", "client_settings")
    settings = reader.node(top.get("settings"), "#/settings", "settings")
    query = reader.node(top.get("query_settings"), "#/query_settings", "query_settings")
    package = avoid(snake(_text(python.get("package_name")) or name))
    idempotency = reader.node(client.get("idempotency"), "#/client_settings/idempotency", "free")
    environments = reader.node(top.get("environments"), "#/environments", "free")
    config = SdkConfig(
        organization=name,
        package=package,
        project=_text(python.get("project_name")) or package.replace("_", "-"),
        client_name=avoid(pascal(_text(client.get("name")) or name)),
        version=_text(python.get("version")) or version,
        license=_text(settings.get("license")) or "MIT",
        client_opts=tuple(_options(reader, client)),
        environments={key: _text(value) or "" for key, value in environments.items()},
        resources=dict(_resources(reader, top.get("resources"), "#/resources", ())),
        pagination=tuple(_pagination(reader, top.get("pagination"))),
        query_settings=QuerySettings(
            _text(query.get("array_format")) or "comma", _text(query.get("nested_format")) or "brackets"
        ),
        readme=_readme(reader, top),
        transforms=tuple(_transforms(reader, top)),
        default_timeout=_number(client.get("default_timeout"), 60.0),
        max_retries=int(
            _number(
                reader.node(client.get("default_retries"), "#/client_settings/default_retries", "free").get(
                    "max_retries"
                ),
                2,
            )
        ),
        idempotency_header=_text(idempotency.get("header")),
    )
    return config, reader.diagnostics


def _name_of(title: str) -> str:
    words = [
        word
        for word in re.split(r"[^A-Za-z0-9]+", title)
        if word and word.lower() not in {"api", "openapi", "rest", "v1", "v2", "the"}
    ]
    return " ".join(words[:3]) or "Api"


def _text(value: ir.JsonValue) -> str | None:
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def _number(value: ir.JsonValue, default: float) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default


def _step(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _options(reader: _Reader, client: Node) -> Iterator[ClientOption]:
    for name, value in reader.node(client.get("opts"), "#/client_settings/opts", "free").items():
        at = f"#/client_settings/opts/{_step(name)}"
        node = reader.node(value, at, "option")
        auth = reader.node(node.get("auth"), f"{at}/auth", "free")
        yield ClientOption(
            name=avoid(snake(name)),
            type=_text(node.get("type")) or "string",
            read_env=_text(node.get("read_env")),
            nullable=node.get("nullable") is not False,
            default=node.get("default"),
            description=_text(node.get("description")),
            auth=_text(auth.get("security_scheme")),
            auth_role=_text(auth.get("role")),
        )


def _resources(reader: _Reader, value: ir.JsonValue, at: str, parent: Path) -> Iterator[tuple[Path, ResourceConfig]]:
    for name, item in reader.node(value, at, "free").items():
        place = f"{at}/{_step(name)}"
        path = SHARED if name == "$shared" else (*parent, avoid(snake(name)))
        node = reader.node(item, place, "resource")
        methods = dict(_methods(reader, node.get("methods"), f"{place}/methods"))
        models = {
            key: text
            for key, model in reader.node(node.get("models"), f"{place}/models", "free").items()
            if (text := _text(model))
        }
        yield path, ResourceConfig(methods, models, place, _text(node.get("description")), _text(node.get("mixin")))
        yield from _resources(reader, node.get("subresources"), f"{place}/subresources", path)


def _methods(reader: _Reader, value: ir.JsonValue, at: str) -> Iterator[tuple[str, MethodConfig]]:
    for name, item in reader.node(value, at, "free").items():
        place = f"{at}/{_step(name)}"
        node: Node = {"endpoint": item} if isinstance(item, str) else reader.node(item, place, "method")
        matched = _ENDPOINT.match(_text(node.get("endpoint")) or "")
        if matched is None:
            reader.report(
                "wrong-endpoint",
                place,
                "the endpoint is no `method /path`",
                "the method is ignored",
                "write for example `get /calls`",
            )
            continue
        paginated = node.get("paginated")
        names = {
            key: text
            for key, text in reader.node(node.get("param_names"), f"{place}/param_names", "free").items()
            if isinstance(text, str)
        }
        yield (
            avoid(snake(name)),
            MethodConfig(
                endpoint=f"{matched[1].lower()} {matched[2]}",
                at=place,
                paginated=paginated if isinstance(paginated, bool) else None,
                skip=node.get("skip") is True,
                deprecated=_text(node.get("deprecated")),
                param_names=names,
            ),
        )


def _pagination(reader: _Reader, value: ir.JsonValue) -> Iterator[PaginationScheme]:
    for index, item in enumerate(value if isinstance(value, list) else []):
        at = f"#/pagination/{index}"
        node = reader.node(item, at, "scheme")
        request = reader.node(node.get("request"), f"{at}/request", "free")
        response = reader.node(node.get("response"), f"{at}/response", "free")
        name, kind = _text(node.get("name")), _text(node.get("type"))
        if name and kind:
            yield PaginationScheme(name, kind, request, response, at, _text(node.get("description")))


def _readme(reader: _Reader, top: Node) -> Readme:
    node = reader.node(top.get("readme"), "#/readme", "readme")
    examples = reader.node(node.get("example_requests"), "#/readme/example_requests", "free")
    found: dict[str, str] = {}
    params: dict[str, Mapping[str, ir.JsonValue]] = {}
    for name in ("default", "headline", "pagination"):
        item = reader.node(examples.get(name), f"#/readme/example_requests/{name}", "free")
        matched = _ENDPOINT.match(_text(item.get("endpoint")) or "")
        if matched is not None:
            found[name] = f"{matched[1].lower()} {matched[2]}"
            params[found[name]] = cast("Mapping[str, ir.JsonValue]", item.get("params") or {})
    return Readme(found.get("default"), found.get("headline"), found.get("pagination"), params)


def _transforms(reader: _Reader, top: Node) -> Iterator[Transform]:
    node = reader.node(top.get("openapi"), "#/openapi", "openapi")
    found = node.get("transforms")
    for index, item in enumerate(found if isinstance(found, list) else []):
        at = f"#/openapi/transforms/{index}"
        entry = reader.node(item, at, "transform")
        args = reader.node(entry.get("args"), f"{at}/args", "free")
        yield Transform(_text(entry.get("command")) or "", _text(entry.get("reason")), args, at)
