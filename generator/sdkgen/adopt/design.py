"""The design of a published package: what `sdk.yml` has to say for the generator to make the same client again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import yaml

from sdkgen.adopt.operations import Matched
from sdkgen.adopt.schemes import scheme_name, schemes
from sdkgen.design.conventions import Conventions
from sdkgen.model import ir
from sdkgen.model.ir import JsonValue
from sdkgen.model.media import JSON
from sdkgen.model.queries import object_of
from sdkgen.plan.call import Place
from sdkgen.published.model import Client, Credential, Option, Package, TypeKind
from sdkgen.published.syntax import literal
from sdkgen.words.casing import pascal

Object = dict[str, JsonValue]
_EVERY = {
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "environment",
    "_strict_response_validation",
}
"""Arguments that every client has."""
_CORE = "_base_client"
"""The module that users and custom code import the core of Stainless's packages from."""
UNWRAP = {"unwrap", "unsafe_unwrap"}
"""Helpers that take webhooks."""
_USUAL = {"array_format": "repeat", "nested_format": "brackets"}
"""What `Querystring` does where it is told nothing."""


@dataclass
class Design:
    """The content of `sdk.yml`, and what it cannot say."""

    content: Object = field(default_factory=dict[str, "JsonValue"])
    unsaid: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Options and other things of the client, with the reason."""

    def text(self) -> str:
        """Return the text of the file."""
        return yaml.safe_dump(self.content, sort_keys=False, width=150, allow_unicode=False)


def design_of(
    package: Package,
    found: Iterable[Matched],
    api: ir.Api,
    said: Mapping[str, Mapping[str, JsonValue]],
    models: Mapping[str, str] = MappingProxyType({}),
) -> Design:
    """Return the design of a package.

    Args:
        package: What was published.
        found: Its methods, with their operations.
        api: What the document describes.
        said: By call, what to say of methods that would page otherwise, or need other arguments.
        models: Schemas to list, by the paths of their types.
    """
    found = list(found)
    design = Design()
    client = package.client
    python: Object = {"package_name": package.name}
    if package.project is not None:
        python["project_name"] = package.project
    if package.version is not None:
        python["version"] = package.version
    design.content["conventions"] = Conventions.STAINLESS.value
    if _CORE in package.modules:
        design.content["compatibility"] = "stainless"
    design.content["organization"] = {"name": client.name if client is not None else pascal(package.name)}
    design.content["targets"] = {"python": python}
    if client is not None:
        design.content["client_settings"] = _client(client, api, design)
        environments = dict(client.environments) or ({"production": client.base_url} if client.base_url else {})
        if environments:
            design.content["environments"] = {name: url for name, url in environments.items()}
        design.content["query_settings"] = {
            "array_format": client.array_format or _USUAL["array_format"],
            "nested_format": _nested(client, design),
        }
    if package.pages:
        design.content["pagination"] = schemes(package.pages, _sent(found))
    design.content["resources"] = _resources(package, found, api, said, models)
    return design


def _sent(found: Iterable[Matched]) -> Mapping[str, set[str]]:
    sent: dict[str, set[str]] = {}
    for item in found:
        if item.method.page is not None:
            places = item.method.signature.arguments
            names = {each.wire_name for each in places if each.wire_name and each.place is not Place.PATH}
            sent.setdefault(item.method.page, set()).update(names)
    return sent


def _nested(client: Client, design: Design) -> str:
    found = client.nested_format or _USUAL["nested_format"]
    if found != "brackets":
        design.unsaid.append((f"nested_format={found}", "queries cannot be written that way"))
    return "brackets"


def _client(client: Client, api: ir.Api, design: Design) -> Object:
    settings: Object = {
        "name": client.name if pascal(client.name) != client.name else None,
        "default_timeout": f"PT{client.timeout:g}S" if client.timeout is not None else None,
        "default_retries": {"max_retries": client.max_retries} if client.max_retries is not None else None,
        "idempotency_header": client.idempotency_header,
        "default_env_prefix": _prefix(client),
        "opts": _options(client, api, design) or None,
        "default_headers": _headers(client, design) or None,
    }
    return {key: value for key, value in settings.items() if value is not None}


def _options(client: Client, api: ir.Api, design: Design) -> Object:
    served = dict(_served(client, api))
    options: Object = {}
    for option in client.options:
        if option.name in _EVERY:
            continue
        if option.name.startswith("_") or not _is_plain(option):
            design.unsaid.append((f"{client.name}({option.name})", f"an option of the type `{option.annotation}`"))
            continue
        options[option.name] = _option(option, served.get(option.name))
    for name in (name for credential in client.credentials for name in credential.options if name not in served):
        design.unsaid.append((f"{client.name}({name})", "the document has no security scheme that it would serve"))
    return options


def _headers(client: Client, design: Design) -> Object:
    fixed: Object = {}
    credentials = {item.name.lower() for item in client.credentials}
    for name, text in client.headers.items():
        if "{" not in text:
            fixed[name] = text
        elif name.lower() not in credentials:
            design.unsaid.append((f"{client.name}({text.strip('{}')})", f"it is sent as the header `{name}`"))
    return fixed


def _prefix(client: Client) -> str | None:
    """What the environment variables begin with, by that of the base URL."""
    ending = "_BASE_URL"
    names = [option.env for option in client.options if option.env is not None and option.env.endswith(ending)]
    return names[0].removesuffix(ending) if names else None


def _is_plain(option: Option) -> bool:
    words = option.annotation.replace("None", "").replace("|", " ").split()
    return bool(words) and set(words) <= {"str", "bool", "int", "float", "URL"}


_TYPES = {"bool": "boolean", "int": "integer", "float": "number"}


def _option(option: Option, auth: tuple[str, str] | None) -> JsonValue:
    kind = next((name for word, name in _TYPES.items() if word in option.annotation), "string")
    found: Object = {"type": kind, "nullable": not option.required}
    if option.env is not None:
        found["read_env"] = option.env
    default = literal(option.default)
    if isinstance(default, str | bool | int | float):
        found["default"] = default
    if auth is not None:
        found["auth"] = {"security_scheme": auth[0], "role": auth[1]}
    return found


def _served(client: Client, api: ir.Api) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each option that a security scheme of the document takes, with the scheme and its role."""
    for credential in client.credentials:
        scheme = _scheme(credential, api)
        if scheme is None:
            continue
        roles = ("username", "password") if scheme.kind == "basic" else ("value",)
        yield from ((name, (scheme.name, role)) for name, role in zip(credential.options, roles, strict=False))
    names = {option.name for option in client.options}
    oauth = next((scheme for scheme in api.schemes.values() if scheme.kind == "oauth2"), None)
    if oauth is not None and {"client_id", "client_secret"} <= names:
        yield from ((role, (oauth.name, role)) for role in ("client_id", "client_secret"))


def _scheme(credential: Credential, api: ir.Api) -> ir.SecurityScheme | None:
    word = credential.value.partition(" ")[0].lower()
    for scheme in api.schemes.values():
        if scheme.kind == credential.place.value and (scheme.parameter or "").lower() == credential.name.lower():
            return scheme
        if credential.name.lower() == "authorization" and word == scheme.kind:
            return scheme
    if credential.name.lower() == "authorization" and word == "bearer":
        return next((scheme for scheme in api.schemes.values() if scheme.kind == "access_token"), None)
    return None


def _resources(
    package: Package,
    found: Iterable[Matched],
    api: ir.Api,
    said: Mapping[str, Mapping[str, JsonValue]],
    models: Mapping[str, str],
) -> Object:
    top: Object = {}
    times = Counter(item.operation.id for item in found)
    shared = {id for id, count in times.items() if count > 1}
    for item in found:
        methods = _below(_node(top, item.method.resource), "methods")
        methods.setdefault(item.method.name, _method(item, api, said.get(item.method.dotted, {}), shared))
    for method in package.methods.values():
        if method.http_method is None and method.name in UNWRAP:
            _below(_node(top, method.resource), "methods")[method.name] = {"type": "webhook_unwrap"}
    for path, pointer in models.items():
        _, *owner, module, name = path.split(".")
        is_shared = owner[:1] in (["shared"], ["shared_params"])
        node = _node(top, ("$shared",) if is_shared else _resource(package, tuple(owner), module))
        listed = _below(node, "models")
        if pointer not in listed.values():
            is_request = package.types[path].kind is TypeKind.TYPED_DICT
            listed[name.removesuffix("Param") if is_request else name] = pointer
    order = {name: place for place, name in enumerate(path[0] for path in package.resources)}
    return {name: top[name] for name in sorted(top, key=lambda name: order.get(name, -1))}


def _resource(package: Package, owner: tuple[str, ...], module: str) -> tuple[str, ...]:
    """The resource to list a model under: of those whose types lie there, the one whose name is most like its own."""
    beside = [path for path in package.resources if path[:-1] == owner]
    return max(beside, key=lambda path: _common(path[-1], module), default=owner)


def _common(one: str, other: str) -> int:
    return next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), len(one))


def _node(top: Object, path: tuple[str, ...]) -> Object:
    node: Object = top
    for place, name in enumerate(path or ("$client",)):
        node = _below(_below(node, "subresources") if place else node, name)
    return node


def _below(node: Object, name: str) -> Object:
    child = node.setdefault(name, dict[str, JsonValue]())
    return child if isinstance(child, dict) else {}


def _method(item: Matched, api: ir.Api, said: Mapping[str, JsonValue], shared: Container[str]) -> JsonValue:
    entry: Object = {"endpoint": item.operation.id, **said}
    whole = next((each.name for each in item.method.signature.arguments if each.place is Place.WHOLE_BODY), None)
    contents = item.operation.body.contents if item.operation.body is not None else ()
    if whole is not None and (whole != "body" or any(object_of(api, content.type) for content in contents)):
        entry["body_param_name"] = whole
    wanted = item.method.content_type or JSON
    if item.operation.id in shared and len(contents) > 1 and any(each.media_type == wanted for each in contents):
        entry["media_type"] = wanted
    if item.method.unwraps is not None:
        entry["unwrap_response_fields"] = [item.method.unwraps]
    if item.method.deprecated:
        entry["deprecated"] = True
    return entry if len(entry) > 1 else item.operation.id


def wanted_page(item: Matched) -> str | None:
    """Return the name of the page class that a method must have."""
    return scheme_name(item.method.page) if item.method.page is not None else None
