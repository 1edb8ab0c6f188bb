"""Security schemes and the requirements that name them."""

from __future__ import annotations

import re
from collections.abc import Collection

from openapi_pydantic.v3.v3_1 import OAuthFlow
from openapi_pydantic.v3.v3_1 import SecurityScheme as SecuritySchemeModel

from sdkgen.document.resolver import Node
from sdkgen.model.ir import SecurityScheme
from sdkgen.model.pointers import tokens_of
from sdkgen.openapi.context import Context
from sdkgen.openapi.read import read, short

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,40}")
_SERVED = ("bearer", "basic", "header", "query", "cookie", "oauth2", "access_token")


def schemes_of(ctx: Context) -> dict[str, SecurityScheme]:
    """The security schemes of the document by name."""
    found = (_scheme(ctx, tokens_of(node.at)[-1], node) for node in ctx.components("securitySchemes"))
    return {scheme.name: scheme for scheme in found if scheme}


def _scheme(ctx: Context, name: str, listed: Node) -> SecurityScheme | None:
    node = ctx.follow(listed, "the security scheme is left out")
    model = read(SecuritySchemeModel, node, ("type", "description", "name", "in", "scheme"), ctx.log) if node else None
    if node is None or model is None:
        ctx.log.warn("bad-security-scheme", listed.at, f"{short(name)} is no security scheme", "it is left out")
        return None
    token_url = _token_url(ctx, node)
    kind = _kind(model, token_url)
    if kind not in _SERVED:
        message = f"the security scheme {short(name)} is of the kind {short(kind)}"
        ctx.log.warn(
            "unsupported-security", node.at, message, "callers set the credentials themselves, through headers"
        )
    parameter = model.name if model.type == "apiKey" else None
    return SecurityScheme(name, kind, parameter, token_url, model.description, node.at, _keyword(node))


def _kind(model: SecuritySchemeModel, token_url: str | None) -> str:
    match model.type:
        case "http":
            return (model.scheme or "http").lower()
        case "apiKey":
            return (model.security_scheme_in or "apiKey") if model.name else "apiKey"
        case "oauth2" | "openIdConnect":
            return "oauth2" if token_url else "access_token"
        case other:
            return other


def _keyword(node: Node) -> str | None:
    """The word before a bearer token where it is another than `Bearer`: `Token` for `Authorization: Token KEY`."""
    said = node.child("x-stainless-auth")
    word = said.child("scheme_keyword") if said else None
    return word.value if word and isinstance(word.value, str) and _TOKEN.fullmatch(word.value) else None


def _token_url(ctx: Context, node: Node) -> str | None:
    """Where a program gets a token by itself: of all flows, only client credentials take nobody to sign in."""
    flows = node.child("flows")
    flow = flows.child("clientCredentials") if flows else None
    model = read(OAuthFlow, flow, ("tokenUrl",), ctx.log) if flow else None
    return (model.tokenUrl if model else None) or None


def security_of(ctx: Context, owner: Node, known: Collection[str]) -> tuple[tuple[str, ...], ...] | None:
    """The security alternatives of the document or an operation; None where it says nothing."""
    listed = owner.child("security")
    if listed is None:
        return None
    if not isinstance(listed.value, list):
        ctx.log.warn("bad-member", listed.at, "`security` is not an array", "`security` is ignored")
        return None
    alternatives: list[tuple[str, ...]] = []
    for node in listed.items():
        names = tuple(name for name, _ in node.members())
        missing = [name for name in names if name not in known]
        for name in missing:
            ctx.log.warn(
                "unknown-security",
                node.at,
                f"there is no security scheme {short(name)}",
                "this alternative is left out",
            )
        if not isinstance(node.value, dict):
            ctx.log.warn("bad-member", node.at, "a security requirement is an object", "this alternative is left out")
        elif not missing:
            alternatives.append(names)
    return tuple(alternatives) if alternatives or not listed.value else None


def undefined_security(ctx: Context, known: Collection[str]) -> tuple[str, ...]:
    """The security schemes that the document asks for and does not define, where it asks for no others."""
    listed = ctx.root.child("security")
    alternatives = [[name for name, _ in node.members()] for node in (listed.items() if listed else [])]
    if any(set(known).issuperset(names) for names in alternatives):
        return ()
    return tuple(dict.fromkeys(name for names in alternatives for name in names if name not in known))
