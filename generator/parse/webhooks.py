"""Webhooks: events that the API sends to its user."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Operation as OperationModel

from generator.ir import Anything, Webhook
from generator.parse.bodies import request_body
from generator.parse.context import Context
from generator.parse.media import is_json
from generator.parse.operations import methods_of
from generator.parse.read import read, short
from generator.resolve import Node


def webhooks_of(ctx: Context) -> tuple[Webhook, ...]:
    """All webhooks, from `webhooks` (OpenAPI 3.1) and from `x-webhooks`, which documents of 3.0 use."""
    found: dict[str, Webhook] = {}
    for keyword in ("webhooks", "x-webhooks"):
        listed = ctx.root.child(keyword)
        for name, node in listed.members() if listed else []:
            webhook = _webhook(ctx, name, node)
            if webhook and found.setdefault(name, webhook) is not webhook:
                ctx.log.warn(
                    "duplicate-webhook", node.at, f"the webhook {short(name)} is declared twice", "the first one counts"
                )
    return tuple(found.values())


def _webhook(ctx: Context, name: str, listed: Node) -> Webhook | None:
    path_item = ctx.follow(listed, "the webhook is left out")
    methods = methods_of(ctx, path_item) if path_item else []
    if path_item is None or not methods:
        ctx.log.warn("bad-webhook", listed.at, f"the webhook {short(name)} has no operation", "it is left out")
        return None
    node = dict(methods).get("post", methods[0][1])
    if len(methods) > 1:
        ctx.log.info("webhook-methods", path_item.at, f"the webhook {short(name)} has several methods", "one is used")
    model = read(OperationModel, node, ("summary", "description"), ctx.log) or OperationModel()
    body = request_body(ctx, node)
    contents = body.contents if body else ()
    type = next((each.type for each in contents if is_json(each.media_type) or "*" in each.media_type), None)
    if type is None:
        ctx.log.warn("webhook-body", node.at, f"the webhook {short(name)} has no JSON body", "its payload is not typed")
    hidden = any((flag := each.child("x-hidden")) and flag.value is True for each in (path_item, node))
    return Webhook(name, model.summary or None, model.description or None, type or Anything(), node.at, bool(hidden))
