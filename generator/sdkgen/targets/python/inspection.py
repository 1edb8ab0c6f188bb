"""What an SDK offers, for people and machines: every operation with its Python call and the rule that named it."""

from __future__ import annotations

from sdkgen.model.ir import JsonValue
from sdkgen.pipeline import Result
from sdkgen.plan.call import Call
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.views.arguments import positional
from sdkgen.targets.python.views.results import result as result_view


def as_data(result: Result) -> dict[str, JsonValue]:
    """Return what the SDK offers as JSON.

    `operations`: `operation` (its id), `call`, `rule`, `arguments` (`name`, `wire`, `place`, `type`, `required`),
    `params` (the TypedDict of its arguments), `returns`, `page`, `stream`, `deprecated`. `webhooks`: names. `models`:
    `name` (its import path), `schema` (its pointer), `mode` (`read` or `write`).
    """
    models: list[JsonValue] = [
        {"name": f"types.{name.path}", "schema": schema, "mode": mode.value}
        for (schema, mode), name in sorted(result.table.names.items(), key=lambda item: (item[1].path, item[0][0]))
    ]
    return {
        "operations": [_entry(call, result) for call in result.plan.calls],
        "webhooks": [webhook.name for webhook in result.api.webhooks],
        "models": models,
    }


def as_text(result: Result) -> str:
    """Return two lines for each operation, sorted by call."""
    lines: list[str] = []
    for call in sorted(result.plan.calls, key=lambda item: (item.resource, item.method)):
        name = result.plan.names.methods[call.operation.id]
        lines.append(f"client.{call.dotted}({_signature(call)}) -> {_returns(call, result)}")
        page = f"; pages by {call.page.class_name} ({call.page.rule})" if call.page is not None else ""
        lines.append(f"    {call.operation.id}  [named by {name.rule}{page}]")
    lines.append(
        f"{len(result.plan.calls)} operations, {len(result.api.webhooks)} webhooks, {len(result.table.names)} types"
    )
    return "\n".join(lines)


def _scope() -> Scope:
    return Scope(Imports(()), ("inspection",))


def _returns(call: Call, result: Result) -> str:
    view = result_view(call, result.plan.context, _scope(), _scope(), asynchronous=False)
    return view.annotation or f"Stream[{view.chunk}]"


def _signature(call: Call) -> str:
    arguments = call.arguments(_scope())
    first = positional(arguments)
    required = [item.name if item.name == first else f"{item.name}=" for item in arguments if item.required]
    optional = sum(not item.required for item in arguments)
    return ", ".join([*required, *([f"+{optional} optional"] if optional else [])])


def _entry(call: Call, result: Result) -> JsonValue:
    name = result.plan.names.methods[call.operation.id]
    params = result.table.params.get(call.key)
    arguments: list[JsonValue] = [
        {
            "name": item.name,
            "wire": item.wire_name,
            "place": item.place,
            "type": item.annotation,
            "required": item.required,
        }
        for item in call.arguments(_scope())
    ]
    return {
        "operation": call.operation.id,
        "call": f"client.{call.dotted}",
        "rule": name.rule,
        "arguments": arguments,
        "params": f"types.{params.path}" if params is not None else None,
        "returns": _returns(call, result),
        "page": call.page.class_name if call.page is not None else None,
        "stream": call.result.stream is not None,
        "deprecated": call.operation.deprecated,
    }
