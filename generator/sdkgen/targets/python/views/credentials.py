"""The settings of a client that say which of its options travel, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sdkgen.design.model import ClientOption, SdkConfig
from sdkgen.model import ir
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import literal, quote, tuple_of


def option_settings(options: Sequence[ClientOption]) -> dict[str, str]:
    """Return where the options of a client come from, and which of them fill variables of addresses."""
    found = {"option_envs": mapping({option.name: quote(option.read_env) for option in options if option.read_env})}
    if defaults := {option.name: literal(option.default) for option in options if option.default is not None}:
        found["option_defaults"] = mapping(defaults)
    if variables := {option.server_variable: quote(option.name) for option in options if option.server_variable}:
        found["server_variables"] = mapping(variables)
    return found


def auth_settings(api: ir.Api, config: SdkConfig, imports: Imports) -> dict[str, str]:
    """Return the security schemes of a client, which operations use by default, and what all requests carry."""
    found = {"auth": mapping(dict(_auth(api, config, imports))), "security": alternatives(api.security)}
    places = (api.security, *(item.security or () for item in api.operations))
    if not config.security_by_operation and any(len(list(filter(None, security))) > 1 for security in places):
        found["every_credential"] = "True"
    carried = [
        _key(option.name, name, place, imports)
        for option in config.client_opts
        for place, name in option.carried
        if not _is_scheme(api, option, place, name)
    ]
    if carried:
        found["carried"] = tuple_of(carried)
    return found


def alternatives(security: tuple[tuple[str, ...], ...]) -> str:
    """Return security requirements as source."""
    return tuple_of([tuple_of([quote(name) for name in names]) for names in security])


def mapping(entries: Mapping[str, str]) -> str:
    """Return a dictionary as source, of values that are source."""
    return "{" + ", ".join(f"{quote(name)}: {value}" for name, value in entries.items()) + "}"


def _is_scheme(api: ir.Api, option: ClientOption, place: str, name: str) -> bool:
    """Tell whether an option is sent there as a credential already."""
    schemes = (api.schemes.get(each or "") for each in (option.auth, *option.auth_also))
    return any(scheme is not None and _spot(scheme) == (place, name.lower()) for scheme in schemes)


def _spot(scheme: ir.SecurityScheme) -> tuple[str, str]:
    if scheme.kind in {"header", "query", "cookie"}:
        return scheme.kind, (scheme.parameter or "").lower()
    return "header", "authorization"


def _auth(api: ir.Api, config: SdkConfig, imports: Imports) -> Iterator[tuple[str, str]]:
    for name, scheme in api.schemes.items():
        options = {
            option.auth_role or "value": option.name
            for option in config.client_opts
            if name in (option.auth, *option.auth_also)
        }
        text = _scheme(scheme, options, imports)
        if text is not None:
            yield name, text


def _scheme(scheme: ir.SecurityScheme, options: Mapping[str, str], imports: Imports) -> str | None:
    first = next(iter(options.values()), None)
    if first is None:
        return None
    match scheme.kind:
        case "bearer" | "access_token":
            return _bearer(first, scheme.keyword, imports)
        case "basic":
            user, password = options.get("username", first), options.get("password", first)
            return f"{imports.core('BasicAuth')}({quote(user)}, {quote(password)})"
        case "header" | "query" | "cookie":
            return _key(first, scheme.parameter or "", scheme.kind, imports)
        case "oauth2" if not options.keys() & {"client_id", "client_secret"}:
            return _bearer(first, scheme.keyword, imports)
        case "oauth2":
            identity, secret = options.get("client_id", first), options.get("client_secret", first)
            url = f", token_url={quote(scheme.token_url)}" if scheme.token_url else ""
            return f"{imports.core('OAuthClientCredentials')}({quote(identity)}, {quote(secret)}{url})"
        case _:
            return None


def _bearer(option: str, keyword: str | None, imports: Imports) -> str:
    if keyword is None or keyword == "Bearer":
        return f"{imports.core('BearerAuth')}({quote(option)})"
    return f"{imports.core('ApiKeyAuth')}({quote(option)}, {quote('Authorization')}, prefix={quote(f'{keyword} ')})"


def _key(option: str, name: str, place: str, imports: Imports) -> str:
    return f"{imports.core('ApiKeyAuth')}({quote(option)}, {quote(name)}, location={quote(place)})"
