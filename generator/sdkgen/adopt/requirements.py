"""What callers of a method must pass: what the design has to say where the document says otherwise."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sdkgen.adopt.operations import Matched
from sdkgen.model.ir import JsonValue
from sdkgen.plan.call import Argument, Call, Place


def requirements(item: Matched, call: Call) -> dict[str, JsonValue]:
    """Return `required_params` and `overloads` of a method whose call asks for other arguments than it did.

    What the document requires and the method did not take stays required: no caller can have passed it.

    Args:
        item: The method, and its operation.
        call: What the generator makes of it.
    """
    known = {_key(each): each for each in call.arguments if each.place is not Place.PATH}
    switch = f"{call.switch.place} {call.switch.wire_name}".rstrip() if call.switch is not None else None
    sets = [
        frozenset(key for key, each in item.names(signature) if each.required and key in known and key != switch)
        for signature in item.method.overloads or (item.method.signature,)
    ]
    always = sets[0].intersection(*sets[1:])
    had = {key for key, _ in item.names()}
    now = {key for key, each in known.items() if each.required and key != switch}
    wanted = {*always, *(key for key in now if key not in had)}
    alternatives = list(dict.fromkeys(each - always for each in sets))
    alternatives = alternatives if len(alternatives) > 1 else []
    said: dict[str, JsonValue] = {}
    if wanted != now:
        said["required_params"] = _written(wanted, known)
    if set(alternatives) != {frozenset(map(_key, each)) for each in call.alternatives}:
        said["overloads"] = [_written(each, known) for each in alternatives]
    return said


def _key(argument: Argument) -> str:
    return f"{argument.place.value} {argument.wire_name}".rstrip()


def _written(keys: Collection[str], known: Mapping[str, Argument]) -> list[JsonValue]:
    """Write arguments by wire name, with the place in front where that is the name of several."""
    names = [each.wire_name for each in known.values()]
    return [
        each.wire_name if each.wire_name and names.count(each.wire_name) == 1 else key
        for key, each in known.items()
        if key in keys
    ]
