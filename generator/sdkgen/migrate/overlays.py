"""Transforms of Stainless that designs here do not have, as an OpenAPI Overlay."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from sdkgen.doctor.findings import Action
from sdkgen.doctor.overlay import dump
from sdkgen.document.transforms.targets import BadTarget, locate, pointer_of
from sdkgen.migrate.workspace import MigrateError
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join

Node = Mapping[str, JsonValue]
NAME = "overlay.yml"


def _merged(at: Pointer, value: JsonValue, args: Node, reason: str) -> Iterator[Action]:
    update = args.get("object", args.get("value"))
    if not isinstance(value, dict) or not isinstance(update, dict):
        raise MigrateError("`mergeObject` merges an object into an object")
    yield Action(at, reason, update)


def _opened(at: Pointer, value: JsonValue, _: Node, reason: str) -> Iterator[Action]:
    if isinstance(value, dict) and isinstance(value.get("oneOf"), list):
        yield Action(at, reason, {"anyOf": value["oneOf"]})
        yield Action(join(at, "oneOf"), reason)


OVERLAID: Mapping[str, Callable[[Pointer, JsonValue, Node, str], Iterator[Action]]] = {
    "mergeObject": _merged,
    "oneOfToAnyOf": _opened,
}
"""What an overlay can do as well."""


def overlay(transforms: Iterable[Node], root: Node) -> tuple[bytes, list[str]]:
    """Return the text of an overlay, empty where it would do nothing, and what it cannot do, a line each.

    Args:
        transforms: With commands of `OVERLAID`.
        root: The document.
    """
    actions: list[Action] = []
    failed: list[str] = []
    for item in transforms:
        command, args = str(item.get("command")), item.get("args")
        given = args if isinstance(args, dict) else {}
        reason = str(item.get("reason") or f"{command} of stainless.yml")
        try:
            actions += _actions(command, given, root, reason)
        except (BadTarget, MigrateError) as error:
            failed.append(f"{command} {json.dumps(given.get('target'), ensure_ascii=False)}: {error}")
    return (dump(actions, root, "Transforms of stainless.yml") if actions else b""), failed


def _actions(command: str, args: Node, root: Node, reason: str) -> list[Action]:
    target = args.get("target")
    found = [
        place for text in (target if isinstance(target, list) else [target]) for place in locate(str(text), dict(root))
    ]
    if not found:
        raise MigrateError("the target matches nothing")
    return [
        action for place in found for action in OVERLAID[command](pointer_of(place), _at(root, place), args, reason)
    ]


def _at(root: Node, place: tuple[str | int, ...]) -> JsonValue:
    value: JsonValue = dict(root)
    for step in place:
        if isinstance(value, dict):
            value = value[str(step)]
        elif isinstance(value, list):
            value = value[int(step)]
    return value
