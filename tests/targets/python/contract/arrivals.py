"""What arrived at the server compared with what callers passed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.targets.python.contract.checking import Heard
from tests.targets.python.contract.values import is_array, is_object

_OWN_HEADERS = ("header Accept", "header Content-Type", "header Idempotency-Key")
_OWN_KEY = "command_id"
"""The key of a body that makes a repeat harmless."""


def differences(calls: Sequence[Mapping[str, Any]], heard: Sequence[Heard]) -> Iterator[str]:
    """Say where a request does not carry what was passed; what is empty need not be sent."""
    for one in heard:
        if not one.wrong and one.call:
            call = calls[int(one.call.split()[1])]
            meant = filled(call["wire"])
            carried = filled(_without_own(one.carried, meant))
            for name in sorted(meant.keys() | carried.keys()):
                values = meant.get(name), carried.get(name)
                if not same(*values) and (name == "body" or texts(values[0]) != texts(values[1])):
                    passed, came = (repr(each.get(name))[:200] for each in (meant, carried))
                    yield f"{one.call} `{call['call']}` ({call['kind']}): {name}: passed {passed}, arrived {came}"


def _without_own(carried: Mapping[str, Any], meant: Mapping[str, Any]) -> dict[str, Any]:
    """Drop what the client adds by itself where nothing was passed."""
    left = {name: value for name, value in carried.items() if name not in _OWN_HEADERS or name in meant}
    if is_object(body := left.get("body")):
        left["body"] = {key: item for key, item in body.items() if key != _OWN_KEY or key in meant.get("body", {})}
    return left


def filled(value: Any) -> Any:
    """Return a value without empty objects and arrays, which texts cannot tell from nothing."""
    if is_object(value):
        return {key: item for key, item in ((key, filled(item)) for key, item in value.items()) if item not in ({}, [])}
    return [filled(item) for item in value] if is_array(value) else value


def texts(value: Any) -> Any:
    """Return a value as it is in a URL, where `1` and `"1"` cannot be told apart."""
    if is_object(value):
        return {key: texts(item) for key, item in value.items()}
    if is_array(value):
        return [texts(item) for item in value]
    return value if isinstance(value, str) else json.dumps(value)


def same(one: Any, other: Any) -> bool:
    """Tell whether two values of JSON are the same; `1` and `1.0` are, `1` and `true` are not."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if is_array(one) and is_array(other):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
