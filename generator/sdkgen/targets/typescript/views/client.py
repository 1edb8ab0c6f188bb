"""Views of the client, of what the SDK says of itself to the client core, and of the package."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.design.model import ClientOption, SdkConfig
from sdkgen.model import ir
from sdkgen.plan.plan import WEBHOOKS
from sdkgen.targets.typescript.layout.places import CLIENT
from sdkgen.targets.typescript.syntax.identifiers import class_name, member
from sdkgen.targets.typescript.syntax.literals import array_of, comment, key, literal, object_of, quote
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.methods import MethodView, method
from sdkgen.targets.typescript.views.namespaces import NamespaceView, namespace_of
from sdkgen.targets.typescript.views.resources import ChildView, child
from sdkgen.targets.typescript.views.types import Context
from sdkgen.words.vocabulary import vocabulary

ERRORS = (
    "SDKError",
    "APIError",
    "APIConnectionError",
    "APIConnectionTimeoutError",
    "APIUserAbortError",
    "NotFoundError",
    "ConflictError",
    "RateLimitError",
    "BadRequestError",
    "AuthenticationError",
    "InternalServerError",
    "PermissionDeniedError",
    "UnprocessableEntityError",
    "APIResponseValidationError",
    "MissingCredentialsError",
)
"""The errors that the client has as members, in the order of documentation."""
MORE_ERRORS = ("PageError", "WebhookPayloadError", "WebhookSignatureError")
"""What the package exports besides."""
EXPORTED = frozenset({*ERRORS, *MORE_ERRORS}) | vocabulary(
    """
    APIPromise ClientOptions Fetch HeadersLike HookContext Hooks LogLevel Logger PagePromise RequestOptions Stream
    ToFileInput Uploadable VERSION
    """
)
"""What the package exports beside the client."""
FILE = ("client",)


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option of the client."""

    name: str
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class StaticView:
    """A class that the client has as a member of its own."""

    name: str
    local: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client and its options."""

    name: str
    doc: str
    imports: tuple[str, ...]
    base: str
    base_options: str
    options_name: str
    options: tuple[OptionView, ...]
    statics: tuple[StaticView, ...]
    to_file: str
    timeout: int
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    namespace: tuple[NamespaceView, ...]
    settings: str
    settings_file: str


def client(context: Context) -> ClientView:
    """Return the view of `client.ts`."""
    plan, layout = context.plan, context.layout
    name = client_name(plan.config)
    scope = Scope(FILE, layout, {name, "ClientOptions", "settings"})
    roots = [item.path for item in plan.resources if len(item.path) == 1]
    if plan.has_webhooks and WEBHOOKS not in roots:
        roots.append(WEBHOOKS)
    children = tuple(child(path, context, scope) for path in sorted(roots))
    methods = tuple(method(call, context, scope) for call in plan.calls if call.resource == CLIENT)
    error = error_name(name)
    named = {each: error if each == "SDKError" else each for each in ERRORS}
    errors = [StaticView(known, scope.core("error", each, value=True)) for each, known in named.items()]
    to_file = scope.core("uploads", "toFile", value=True)
    base = scope.core("client", "BaseClient", value=True)
    base_options = scope.core("types", "BaseClientOptions")
    options = tuple(
        OptionView(key(member(item.name)), option_type(item), comment(_option_doc(item), 2))
        for item in plan.config.client_opts
    )
    statics = [*([] if name in layout.classes.values() else [StaticView(name, name)]), *errors]
    namespace = namespace_of(context, CLIENT, sorted(roots), scope, {each.name for each in statics})
    return ClientView(
        name,
        comment(f"Client of the {api_name(plan.api)}.", 0),
        tuple(scope.lines()),
        base,
        base_options,
        "ClientOptions",
        options,
        tuple(statics),
        to_file,
        round(plan.config.default_timeout * 1000),
        children,
        methods,
        namespace,
        "settings",
        quote("./settings.js"),
    )


def client_name(config: SdkConfig) -> str:
    """Return the name of the client's class, which is none of those that the package exports besides."""
    name = class_name(config.client_name.rstrip("_"))
    return f"{name}Client" if name in EXPORTED else name


def error_name(client: str) -> str:
    """Return what the client calls the root of its errors: `AcmeError`, unless another error has that name."""
    return f"{client}Error" if f"{client}Error" not in EXPORTED else "SDKError"


def api_name(api: ir.Api) -> str:
    """Return what to call the API in prose: its title, with "API" at the end."""
    title = " ".join(api.title.split())
    return title if title.lower().endswith("api") else f"{title} API"


def option_type(option: ClientOption) -> str:
    """Return the type of an option of the client."""
    kinds = {"boolean": "boolean", "number": "number", "integer": "number"}
    return f"{kinds.get(option.type, 'string')} | null"


def _option_doc(option: ClientOption) -> str:
    said = (option.description or "An option of the client.").strip()
    return f"{said} Read from the environment variable `{option.read_env}` by default." if option.read_env else said


def settings(context: Context) -> str:
    """Return the settings of the client core as an object."""
    config, api = context.plan.config, context.plan.api
    environments = config.environments or {"production": api.servers[0].url if api.servers else ""}
    query = config.query_settings
    parts = config.multipart_settings
    members = {
        "name": quote(config.client_name),
        "version": "VERSION",
        "baseURL": quote(next(iter(environments.values()))),
        "envPrefix": quote(config.env_prefix),
        "options": object_of(
            (member(item.name), quote(item.read_env) if item.read_env else "null") for item in config.client_opts
        ),
        "auth": object_of(_auth(api, config)),
        "security": array_of(array_of(map(quote, names)) for names in api.security),
        "queryStyle": object_of([("style", quote(query.array_format)), *_explode(query.nested_format == "explode")]),
        "multipartStyle": object_of(
            [
                ("style", quote(parts.array_format)),
                *([("contentType", quote("application/json"))] if parts.nested_format == "json" else []),
            ]
        ),
        "timeout": str(round(config.default_timeout * 1000)),
        "maxRetries": str(config.max_retries),
    }
    if len(environments) > 1:
        members["environments"] = object_of((name, quote(url)) for name, url in environments.items())
    if config.idempotency_header:
        members["idempotencyHeader"] = quote(config.idempotency_header)
    if config.default_headers:
        members["defaultHeaders"] = object_of((name, quote(text)) for name, text in config.default_headers.items())
    if config.secret_names:
        members["secretNames"] = array_of(map(quote, config.secret_names))
    return object_of(members.items())


def _explode(wanted: bool) -> list[tuple[str, str]]:
    return [("explode", "true")] if wanted else []


def _auth(api: ir.Api, config: SdkConfig) -> Iterator[tuple[str, str]]:
    for name, scheme in api.schemes.items():
        options = {
            option.auth_role or "value": member(option.name)
            for option in config.client_opts
            if name in (option.auth, *option.auth_also)
        }
        if options:
            found = _scheme(scheme, options)
            if found:
                yield name, object_of((word, literal(text)) for word, text in found.items())


def _scheme(scheme: ir.SecurityScheme, options: dict[str, str]) -> dict[str, str]:
    first = next(iter(options.values()))
    match scheme.kind:
        case "bearer" | "access_token":
            return _bearer(first, scheme.keyword)
        case "basic":
            return {
                "type": "basic",
                "username": options.get("username", first),
                "password": options.get("password", first),
            }
        case "header" | "query" | "cookie":
            return {"type": "apiKey", "option": first, "name": scheme.parameter or "", "in": scheme.kind}
        case "oauth2" if not options.keys() & {"client_id", "client_secret"}:
            return _bearer(first, scheme.keyword)
        case "oauth2":
            return {
                "type": "clientCredentials",
                "clientID": options.get("client_id", first),
                "clientSecret": options.get("client_secret", first),
                "tokenURL": scheme.token_url or "",
            }
        case _:
            return {}


def _bearer(option: str, keyword: str | None) -> dict[str, str]:
    if keyword is None or keyword == "Bearer":
        return {"type": "bearer", "option": option}
    return {"type": "apiKey", "option": option, "name": "Authorization", "in": "header", "prefix": f"{keyword} "}
