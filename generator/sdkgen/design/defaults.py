"""What a design leaves out and the document can tell: credentials of the client, and where the API is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from sdkgen.design.model import ClientOption, SdkConfig
from sdkgen.model import ir
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid

_RESERVED = frozenset(
    {"base_url", "close", "copy", "deadline", "default_headers", "default_query", "environment", "hooks", "http_client"}
    | {"max_response_bytes", "max_retries", "option", "request", "self", "timeout", "webhooks", "with_options"}
    | {"with_raw_response", "with_streaming_response"}
)
"""Arguments and members that every client has."""
_TOKENS = frozenset({"bearer", "header", "query", "cookie"})
_ROLES: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "basic": (
        ("username", "username", "The user name to sign in with."),
        ("password", "password", "The password to sign in with."),
    ),
    "oauth2": (
        ("client_id", "client_id", "The OAuth client to act as."),
        ("client_secret", "client_secret", "The secret of the OAuth client."),
    ),
    "access_token": (("access_token", "value", "The access token to sign requests with."),),
    **dict.fromkeys(_TOKENS, (("api_key", "value", "The key to sign requests with."),)),
}
SERVED = frozenset(_ROLES)
"""The kinds of security schemes that options of a client can serve."""
_STAGES = ("production", "sandbox", "staging", "development", "testing", "local")
_WORDS = {
    "prod": "production",
    "live": "production",
    "stage": "staging",
    "dev": "development",
    "test": "testing",
    "localhost": "local",
    **{stage: stage for stage in _STAGES},
}


def defaults(config: SdkConfig, api: ir.Api) -> SdkConfig:
    """Complete a design from the document.

    Credentials: a design without any client option that serves a security scheme gets `api_key` for a token, `username`
    and `password` for basic authentication, `client_id` and `client_secret` for OAuth's client credentials,
    `access_token` for its other flows, each read from `<PACKAGE>_<OPTION>`. Schemes that work alike share their
    options, those of the design too. An option that every request carries where a scheme wants it serves that scheme.
    Environments: a design without any gets the servers of the document.
    """
    options = tuple(_bound(config, api))
    if not any(option.auth for option in options):
        options = (*options, *_options(config, api))
    signed = config.webhooks
    if signed is not None and all(option.name != signed.key for option in options):
        read_env = f"{config.env_prefix}_{signed.key.upper()}"
        options = (
            *options,
            ClientOption(signed.key, read_env=read_env, description="The key to verify webhooks with."),
        )
    environments = config.environments or dict(_environments(api))
    return replace(config, client_opts=tuple(_shared(options, api)), environments=environments)


def _bound(config: SdkConfig, api: ir.Api) -> Iterator[ClientOption]:
    """Yield the options of a design with the schemes that they serve, and as the part of a credential that they are.

    An option serves the scheme that it is sent like. One that a Stainless design has for nothing serves the scheme
    whose credential would be called so.
    """
    served = {option.auth for option in config.client_opts}
    for option in config.client_opts:
        scheme = api.schemes.get(option.auth or "") or next(
            (each for each in api.schemes.values() if each.name not in served and _is_sent_like(option, each)), None
        )
        if scheme is None and config.is_stainless and served == {None} and not option.carried:
            scheme = next((each for each in _by_importance(api) if _is_called_like(option, each)), None)
        yield option if scheme is None else replace(option, auth=scheme.name, auth_role=_role(option, scheme))


def _is_sent_like(option: ClientOption, scheme: ir.SecurityScheme) -> bool:
    spots = {(place, name.lower() if place == "header" else name) for place, name in option.carried}
    name = scheme.parameter or ""
    return (scheme.kind, name.lower() if scheme.kind == "header" else name) in spots


def _is_called_like(option: ClientOption, scheme: ir.SecurityScheme) -> bool:
    roles = _ROLES[scheme.kind]
    return len(roles) == 1 and option.type == "string" and option.name in {roles[0][0], snake(scheme.name)}


def _role(option: ClientOption, scheme: ir.SecurityScheme) -> str:
    """Return which part of a credential an option is; where the design does not say, its name does."""
    roles = [role for _, role, _ in _ROLES.get(scheme.kind, ())]
    said = option.auth_role or "value"
    if said != "value" or len(roles) < 2:
        return said
    return next((role for role in roles if option.name.endswith(role)), said)


def _options(config: SdkConfig, api: ir.Api) -> Iterator[ClientOption]:
    taken = {option.name for option in config.client_opts} | _RESERVED
    seen: set[tuple[str | None, ...]] = set()
    for scheme in _by_importance(api):
        if _alike(scheme) in seen:
            continue
        seen.add(_alike(scheme))
        roles = _ROLES[scheme.kind]
        plain = not any(name in taken for name, _, _ in roles)
        for name, role, description in roles:
            chosen = name if plain else _free(_own_name(scheme, name), taken)
            taken.add(chosen)
            yield ClientOption(
                name=chosen,
                read_env=f"{config.env_prefix}_{chosen.upper()}",
                description=_first_line(scheme.doc) if role == "value" and scheme.doc else description,
                auth=scheme.name,
                auth_role=role,
            )


_SECRETS = ("key", "token", "secret", "password")


def _own_name(scheme: ir.SecurityScheme, name: str) -> str:
    """Return the name of a credential beside another of that name: `plan_access_token`, or else `plan_api_key`."""
    own = snake(scheme.name)
    return own if len(_ROLES[scheme.kind]) == 1 and own.endswith(_SECRETS) else f"{own}_{name}"


def _by_importance(api: ir.Api) -> list[ir.SecurityScheme]:
    """The schemes that a client can serve: the document's own choice first, then those that operations ask for."""
    asked = [name for alternative in api.security for name in alternative]
    asked += [name for item in api.operations for alternative in item.security or () for name in alternative]
    order = {name: place for place, name in enumerate(dict.fromkeys(asked))}
    served = [scheme for scheme in api.schemes.values() if scheme.kind in _ROLES]
    return sorted(served, key=lambda scheme: order.get(scheme.name, len(order)))


def _alike(scheme: ir.SecurityScheme) -> tuple[str | None, ...]:
    parameter = scheme.parameter.lower() if scheme.parameter and scheme.kind == "header" else scheme.parameter
    return scheme.kind, parameter, scheme.token_url


def _shared(options: tuple[ClientOption, ...], api: ir.Api) -> Iterator[ClientOption]:
    """Let each option serve the schemes that work like its own and that no option serves."""
    served = {option.auth for option in options}
    for option in options:
        own = api.schemes.get(option.auth or "")
        free = [scheme for scheme in api.schemes.values() if scheme.name not in served] if own else []
        also = tuple(scheme.name for scheme in free if own and _alike(scheme) == _alike(own))
        yield replace(option, auth_also=(*option.auth_also, *also))


def _free(name: str, taken: set[str]) -> str:
    found = avoid(name)
    while found in taken:
        found += "_"
    return found


def _first_line(text: str) -> str:
    return " ".join(text.split("\n\n")[0].split())


def _environments(api: ir.Api) -> Iterator[tuple[str, str]]:
    taken: set[str] = set()
    for place, server in enumerate(api.servers):
        name = _environment_name(server, first=place == 0)
        number = 2
        unique = name
        while unique in taken:
            unique = f"{name}_{number}"
            number += 1
        taken.add(unique)
        yield unique, server.url.rstrip("/")


def _environment_name(server: ir.Server, *, first: bool) -> str:
    """Name a server: by its own name, by a word of its address or description, or as the production server."""
    if server.name:
        return snake(server.name)
    address = urlsplit(server.url).hostname or ""
    host = address.rpartition(".")[0] or address
    for word in re.findall(r"[a-z]+", f"{host} {server.doc or ''}".lower()):
        if word in _WORDS:
            return _WORDS[word]
    return "production" if first else "other"
