"""The proposed overlay as a file: YAML whose values are JSON, so that every tool reads the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from sdkgen.doctor.findings import Action, jsonpath
from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import tokens_of

_BREAKS = "\x7f\x85\u2028\u2029\ufeff"


def in_order(actions: Iterable[Action]) -> list[Action]:
    """Return actions, each once; what takes away comes last, from the end of a list first, and once for all inside."""
    unique = list({json.dumps([item.at, item.update], sort_keys=True): item for item in actions}.values())
    gone = {item.at for item in unique if item.removes}
    kept = [item for item in unique if gone.isdisjoint(_parents(item.at))]
    updates = [item for item in kept if not item.removes]
    return updates + sorted((item for item in kept if item.removes), key=_backwards)


def _parents(at: str) -> Iterator[str]:
    steps = at.split("/")
    return ("/".join(steps[:length]) for length in range(1, len(steps)))


def _backwards(action: Action) -> list[tuple[int, str]]:
    return [(-int(token), "") if token.isdecimal() else (0, token) for token in tokens_of(action.at)]


def dump(actions: Iterable[Action], root: Mapping[str, JsonValue], title: str) -> bytes:
    """Return the text of an overlay.

    Args:
        actions: What it does; `in_order` decides in which order.
        root: The document that it is for.
        title: What the overlay is called.
    """
    return "\n".join(_lines(in_order(actions), dict(root), title)).encode("utf-8", "backslashreplace")


def _lines(actions: list[Action], root: JsonValue, title: str) -> Iterator[str]:
    yield "overlay: 1.0.0"
    yield "info:"
    yield f"  title: {_json(title)}"
    yield '  version: "1"'
    yield "actions:" if actions else "actions: []"
    for item in actions:
        yield f"  - target: {_json(jsonpath(root, item.at))}"
        yield f"    description: {_json(item.reason)}"
        yield "    remove: true" if item.removes else f"    update: {_json(item.update)}"
    yield ""


def _json(value: JsonValue) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return "".join(f"\\u{ord(char):04x}" if char in _BREAKS else char for char in text)
