"""Calls as examples show them: one line where it fits, and what one does with the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sdkgen.plan.call import Call
from sdkgen.targets.python.docs.examples import example_arguments
from sdkgen.targets.python.views.types import TypeContext

_WIDTH = 100


def example(
    call: Call,
    context: TypeContext,
    *,
    stream: bool = False,
    client: str = "client",
    mode: str = "",
    given: Mapping[str, str] | None = None,
) -> str:
    """Return an example call as Python source, an argument to a line where it is longer than a line.

    Args:
        call: The operation.
        context: The types.
        stream: Whether to ask for events.
        client: The client as source.
        mode: How to reach the method from its resource: `with_raw_response`.
        given: Arguments to pass, as source by name, whatever the document's examples say.
    """
    found = list(example_arguments(call, context))
    positional = [value for name, value in found if name is None]
    arguments = {name: value for name, value in found if name is not None} | dict(given or {})
    if stream and not call.result.stream_only:
        switch = call.names[call.switch.place, call.switch.wire_name] if call.switch is not None else "stream"
        arguments = {name: value for name, value in arguments.items() if name != switch} | {switch: "True"}
    steps = (client, *call.resource, mode, call.method)
    shown = [*positional, *(f"{name}={value}" for name, value in arguments.items())]
    return _written(".".join(filter(None, steps)), shown)


def _written(function: str, arguments: Sequence[str]) -> str:
    flat = f"{function}({', '.join(arguments)})"
    if len(flat) <= _WIDTH or not arguments:
        return flat
    return "\n".join((f"{function}(", *(f"    {item}," for item in arguments), ")"))


def usage(call: Call, context: TypeContext) -> str:
    """Return statements that make a call and show its result: items of a page, events of a stream, or the value."""
    if call.page is not None:
        return f"for item in {example(call, context)}:\n    print(item)"
    if call.result.stream_only:
        return f"with {example(call, context)} as stream:\n    for event in stream:\n        print(event)"
    if call.result.empty and not (call.result.json or call.result.text or call.result.binary):
        return example(call, context)
    if call.result.binary and not call.result.json:
        return f'{example(call, context)}.write_to_file("{call.method.strip("_")}.bin")'
    return f"result = {example(call, context)}\nprint(result)"
