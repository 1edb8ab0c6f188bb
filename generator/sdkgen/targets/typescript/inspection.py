"""What an SDK offers, for people and machines: every operation with its call and the rule that named it."""

from __future__ import annotations

from sdkgen.diagnostics.render import escaped
from sdkgen.model.ir import JsonValue
from sdkgen.plan.call import Call
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.methods import method
from sdkgen.targets.typescript.views.resources import class_key
from sdkgen.targets.typescript.views.types import Context

NODE = ">=20"
"""The versions of Node that packages run on."""


def call_of(call: Call, context: Context) -> str:
    """Return how a method is reached: `client.ai.conversations.list`."""
    name = context.layout.members[call.resource][call.method]
    return ".".join(("client", *class_key(call.resource, context), name))


def as_data(context: Context) -> dict[str, JsonValue]:
    """Return what the SDK offers as JSON.

    `operations`: `operation` (its id), `call`, `rule`, `declaration` (types by their files), `positional` (the argument
    before the others), `arguments` (`name`, `wire`, `place`, `required`), `deprecated`. `webhooks`: names.
    """
    return {
        "operations": [_entry(call, context) for call in context.plan.calls],
        "webhooks": [webhook.name for webhook in context.plan.api.webhooks],
    }


def as_text(context: Context) -> str:
    """Return two lines for each operation, sorted by call."""
    plan, lines = context.plan, list[str]()
    for call in sorted(plan.calls, key=lambda item: (item.resource, item.method)):
        _, _, rest = declaration(call, context).partition("(")
        lines.append(f"{call_of(call, context)}({rest}")
        page = f"; pages by {call.page.class_name} ({call.page.rule})" if call.page is not None else ""
        lines.append(f"    {call.operation.id}  [named by {plan.names.methods[call.operation.id].rule}{page}]")
    lines.append(f"{len(plan.calls)} operations, {len(plan.api.webhooks)} webhooks, {len(context.layout.types)} types")
    return "\n".join(map(escaped, lines))


def declaration(call: Call, context: Context) -> str:
    """Return a method as it is declared, types by their paths."""
    return method(call, context, Scope(("inspection",), context.layout, set())).declaration


def _entry(call: Call, context: Context) -> JsonValue:
    found = context.signatures[call.key]
    members: list[JsonValue] = [
        {"name": item.name, "wire": item.wire_name, "place": item.place.value, "required": item.required}
        for item in found.bag
    ]
    return {
        "operation": call.operation.id,
        "call": call_of(call, context),
        "rule": context.plan.names.methods[call.operation.id].rule,
        "declaration": declaration(call, context),
        "positional": found.positional[0] if found.positional is not None else None,
        "arguments": members,
        "deprecated": call.operation.deprecated,
    }
