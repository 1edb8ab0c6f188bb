"""A whole document: from OpenAPI 3.0, 3.1 or 3.2 to the intermediate model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from openapi_pydantic.v3.v3_1 import Info, Tag

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.resolver import Node
from sdkgen.model.ir import Api, JsonValue, Operation, Pointer, Server, TypeDef, TypeId, Webhook
from sdkgen.openapi import schema
from sdkgen.openapi.context import Context
from sdkgen.openapi.extensions import extended
from sdkgen.openapi.finish import finish
from sdkgen.openapi.log import Log
from sdkgen.openapi.operations import operations_of
from sdkgen.openapi.places import keywords_of
from sdkgen.openapi.read import read, short
from sdkgen.openapi.scopes import plain
from sdkgen.openapi.security import schemes_of, security_of, undefined_security
from sdkgen.openapi.servers import servers_of
from sdkgen.openapi.webhooks import callbacks_of, webhook_of, webhooks_of

_WEB = re.compile("https?://[!-~]+")


class Document(Protocol):
    """What parsing needs of a document: its JSON, and what to call it."""

    @property
    def root(self) -> dict[str, JsonValue]:
        """The document as JSON."""
        ...

    @property
    def name(self) -> str:
        """What to call the document in messages."""
        ...


def parse(document: Document) -> tuple[Api, list[Diagnostic]]:
    """The API that a document describes, and everything worth saying about the document.

    Never raises for what a document says: each mistake costs the smallest part that holds it, and is reported.
    """
    log, keywords = Log(), keywords_of(document.root)
    ctx = Context(Node(extended(plain(document.root, keywords, log), keywords, log), Pointer("#")), log)
    _define_components(ctx)
    schemes = schemes_of(ctx)
    root = ctx.root
    info = root.child("info") or Node({}, Pointer("#/info"))
    model = read(Info, info, ("title", "description", "version"), ctx.log, {"title": document.name, "version": ""})
    servers = servers_of(ctx, root)
    operations = _at_home(operations_of(ctx, schemes), servers)
    ctx.drain()
    webhooks = webhooks_of(ctx)
    ctx.drain()
    api = Api(
        title=model.title if model else document.name,
        version=model.version if model else "",
        doc=model.description if model else None,
        servers=servers,
        security=security_of(ctx, root, schemes) or (),
        schemes=schemes,
        operations=operations,
        webhooks=webhooks,
        types=ctx.types,
        tags=_tags(ctx),
        docs=_url(root.child("externalDocs")),
        homepage=_url(info.child("contact")),
        undefined_security=undefined_security(ctx, schemes),
    )
    return finish(ctx, api), ctx.log.found()


def _url(node: Node | None) -> str | None:
    """Return the address that an object has as `url`; None for what is no address of the web."""
    found = node.child("url") if node is not None else None
    url = found.value if found is not None else None
    return url if isinstance(url, str) and _WEB.fullmatch(url) else None


def parse_callbacks(document: Document) -> tuple[tuple[Webhook, ...], Mapping[TypeId, TypeDef]]:
    """The callbacks of all operations as webhooks, and the types that those need.

    Nothing is generated for callbacks, so `parse` leaves them out.
    """
    log = Log()
    ctx = Context(Node(plain(document.root, keywords_of(document.root), log), Pointer("#")), log)
    callbacks = callbacks_of(ctx)
    if not callbacks:
        return (), {}
    _define_components(ctx)
    webhooks = tuple(hook for name, node in callbacks if (hook := webhook_of(ctx, name, node)))
    ctx.drain()
    api = finish(ctx, Api("", "", None, (), (), {}, (), webhooks, ctx.types))
    return api.webhooks, api.types


def _at_home(operations: tuple[Operation, ...], servers: tuple[Server, ...]) -> tuple[Operation, ...]:
    """The operations; those that say again which servers the document has say nothing."""
    urls = [server.url.rstrip("/") for server in servers]
    return tuple(
        replace(operation, servers=None) if [url.rstrip("/") for url in operation.servers or ()] == urls else operation
        for operation in operations
    )


def _define_components(ctx: Context) -> None:
    for node in ctx.components("schemas"):
        schema.define(ctx, node)
        ctx.drain()


def _tags(ctx: Context) -> Mapping[str, str | None]:
    listed = ctx.root.child("tags")
    tags: dict[str, str | None] = {}
    for node in listed.items() if listed else []:
        model = read(Tag, node, ("name", "description"), ctx.log)
        if model is None:
            ctx.log.warn("bad-tag", node.at, f"{short(node.value)} is no tag", "it is left out")
        else:
            tags.setdefault(model.name, model.description)
    return tags
