"""What an SDK offers, for people and machines: every operation with its Python call and the rule that named it."""

from __future__ import annotations

from sdkgen.diagnostics.render import escaped
from sdkgen.model.ir import JsonValue
from sdkgen.plan.call import Call
from sdkgen.plan.plan import Plan
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.arguments import arguments
from sdkgen.targets.python.views.results import result as result_view
from sdkgen.targets.python.views.types import context


def as_data(plan: Plan) -> dict[str, JsonValue]:
    """Return what the SDK offers as JSON.

    `operations`: `operation` (its id), `call`, `rule`, `arguments` (`name`, `wire`, `place`, `type`, `required`),
    `params` (the TypedDict of its arguments), `returns`, `page`, `stream`, `deprecated`. `webhooks`: names. `models`:
    `name` (its import path), `schema` (its pointer), `direction` (`read` or `write`).
    """
    models: list[JsonValue] = [
        {"name": f"types.{name.path}", "schema": schema, "direction": direction.value}
        for (schema, direction), name in sorted(plan.table.names.items(), key=lambda item: (item[1].path, item[0][0]))
    ]
    return {
        "operations": [_entry(call, plan) for call in plan.calls],
        "webhooks": [webhook.name for webhook in plan.api.webhooks],
        "models": models,
    }


def as_text(plan: Plan) -> str:
    """Return two lines for each operation, sorted by call."""
    lines: list[str] = []
    for call in sorted(plan.calls, key=lambda item: (item.resource, item.method)):
        name = plan.names.methods[call.operation.id]
        lines.append(f"client.{call.dotted}({_signature(call)}) -> {_returns(call, plan)}")
        page = f"; pages by {call.page.class_name} ({call.page.rule})" if call.page is not None else ""
        lines.append(f"    {call.operation.endpoint}  [named by {name.rule}{page}]")
    lines.append(f"{len(plan.calls)} operations, {len(plan.api.webhooks)} webhooks, {len(plan.table.names)} types")
    return "\n".join(map(escaped, lines))


def _scope() -> Scope:
    return Scope(Imports(()), ("inspection",))


def _returns(call: Call, plan: Plan) -> str:
    view = result_view(call, context(plan), _scope(), _scope(), asynchronous=False)
    return view.annotation or f"Stream[{view.event}]"


def _signature(call: Call) -> str:
    first = call.positional
    lead = [item.name for item in first if item.required]
    required = [f"{item.name}=" for item in call.arguments if item.required and item not in first]
    optional = sum(not item.required for item in call.arguments)
    return ", ".join([*lead, *required, *([f"+{optional} optional"] if optional else [])])


def _entry(call: Call, plan: Plan) -> JsonValue:
    name = plan.names.methods[call.operation.id]
    params = plan.table.params.get(call.key)
    found: list[JsonValue] = [
        {
            "name": item.name,
            "wire": item.wire_name,
            "place": item.place.value,
            "type": item.annotation,
            "required": item.required,
        }
        for item in arguments(call, plan.api, plan.table, _scope())
    ]
    return {
        "operation": call.operation.endpoint,
        "call": f"client.{call.dotted}",
        "rule": name.rule,
        "arguments": found,
        "params": f"types.{params.path}" if params is not None else None,
        "returns": _returns(call, plan),
        "page": call.page.class_name if call.page is not None else None,
        "stream": call.result.stream is not None,
        "deprecated": call.operation.deprecated,
    }
