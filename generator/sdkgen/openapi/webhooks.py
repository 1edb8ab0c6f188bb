"""Webhooks: events that the API sends to its user."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Operation as OperationModel

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Anything, Webhook
from sdkgen.model.media import may_be_json
from sdkgen.openapi.bodies import request_body
from sdkgen.openapi.context import Context
from sdkgen.openapi.operations import is_hidden, methods_of, path_item_of, paths_of
from sdkgen.openapi.read import read, short


def webhooks_of(ctx: Context) -> tuple[Webhook, ...]:
    """All webhooks, from `webhooks` (OpenAPI 3.1) and from `x-webhooks`, which documents of 3.0 use."""
    found: dict[str, Webhook] = {}
    for keyword in ("webhooks", "x-webhooks"):
        listed = ctx.root.child(keyword)
        for name, node in listed.members() if listed else []:
            webhook = webhook_of(ctx, name, node)
            if webhook and found.setdefault(name, webhook) is not webhook:
                ctx.log.warn(
                    "duplicate-webhook", node.at, f"the webhook {short(name)} is declared twice", "the first one counts"
                )
    return tuple(found.values())


def callbacks_of(ctx: Context) -> list[tuple[str, Node]]:
    """What operations ask the API to send back: path items, named after the operation and the callback."""
    found: list[tuple[str, Node]] = []
    for path, path_item in paths_of(ctx):
        for method, operation in methods_of(ctx, path_item):
            listed = operation.child("callbacks")
            for name, callback in listed.members() if listed else []:
                node = ctx.follow(callback, "the callback is left out")
                found += [(f"{method.upper()} {path} > {name}", each) for _, each in (node.members() if node else [])]
    return found


def webhook_of(ctx: Context, name: str, listed: Node) -> Webhook | None:
    """One event, from its path item; None, reported, where there is no operation."""
    path_item = path_item_of(ctx, listed)
    methods = methods_of(ctx, path_item)
    if not methods:
        ctx.log.warn("bad-webhook", listed.at, f"the webhook {short(name)} has no operation", "it is left out")
        return None
    node = dict(methods).get("post", methods[0][1])
    if len(methods) > 1:
        ctx.log.info(
            "webhook-methods", path_item[0].at, f"the webhook {short(name)} has several methods", "one is used"
        )
    model = read(OperationModel, node, ("summary", "description"), ctx.log) or OperationModel()
    body = request_body(ctx, node)
    contents = body.contents if body else ()
    type = next((each.type for each in contents if may_be_json(each.media_type)), None)
    if type is None:
        ctx.log.warn("webhook-body", node.at, f"the webhook {short(name)} has no JSON body", "its payload is not typed")
    hidden = is_hidden(*path_item, node)
    return Webhook(name, model.summary or None, model.description or None, type or Anything(), node.at, hidden)
