"""Calls as examples show them: one line where it fits, and what one does with the result."""

from __future__ import annotations

from collections.abc import Sequence

from generator.views.call import Call
from generator.views.examples import example_arguments
from generator.views.types import TypeContext

_WIDTH = 100


def example(call: Call, context: TypeContext, *, stream: bool = False, room: int = _WIDTH) -> str:
    """Return an example call as Python source, an argument to a line where it is longer than a line.

    Args:
        call: The operation.
        context: The types.
        stream: Whether to ask for events.
        room: Columns that the call may take in its first line.
    """
    arguments = [value if name is None else f"{name}={value}" for name, value in example_arguments(call, context)]
    if stream and not call.result.stream_only:
        arguments = [item for item in arguments if not item.startswith("stream=")] + ["stream=True"]
    return _written(f"client.{call.dotted}", arguments, room)


def _written(function: str, arguments: Sequence[str], room: int) -> str:
    flat = f"{function}({', '.join(arguments)})"
    if len(flat) <= room or not arguments:
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
