"""Repairs of a document, in order; each must find what it repairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.document.transforms.commands import COMMANDS, OVERLAY_COMMANDS, Refused
from sdkgen.document.transforms.model import Transform
from sdkgen.document.transforms.targets import BadTarget, pointer_of
from sdkgen.document.transforms.tree import Location, Tree
from sdkgen.model.ir import JsonValue, Pointer

_REMOVING = frozenset({"remove", "overlay-remove"})


class Absent(Enum):
    """Stands for a value that is not there."""

    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a transform did at one place."""

    transform: Transform
    place: Pointer
    before: JsonValue | Absent
    after: JsonValue | Absent
    source: str
    """The name of the file that the transform stands in."""


@dataclass(frozen=True, slots=True)
class Transformed:
    """A document after its transforms."""

    root: dict[str, JsonValue]
    diagnostics: tuple[Diagnostic, ...]
    effects: tuple[Effect, ...]


def apply(
    root: dict[str, JsonValue], transforms: Iterable[Transform], source: str = "sdk.yml"
) -> tuple[dict[str, JsonValue], list[Diagnostic]]:
    """Return a document with transforms applied, and what there is to say about them.

    Args:
        root: The document; it stays as it is, and the result shares what is not changed.
        transforms: What to do, in order.
        source: The name of the file that the transforms stand in.
    """
    result = transform(root, transforms, source)
    return result.root, list(result.diagnostics)


def transform(root: dict[str, JsonValue], transforms: Iterable[Transform], source: str = "sdk.yml") -> Transformed:
    """Do what `apply` does, and tell what changed.

    A transform that matches nothing, or cannot be carried out, is an error and changes nothing; one without a reason,
    or without any effect, is a warning.
    """
    diagnostics: list[Diagnostic] = []
    effects: list[Effect] = []
    for item in transforms:
        if item.command not in COMMANDS and item.command not in OVERLAY_COMMANDS:
            diagnostics.append(_unknown(item, source))
            continue
        tree = Tree(root)
        try:
            places = _run(tree, item)
        except (Refused, BadTarget) as error:
            diagnostics.append(_error(item, error, source))
            continue
        found = [_effect(item, place, root, tree.root, source) for place in places]
        diagnostics.extend(_warnings(item, found, source))
        effects.extend(found)
        root = tree.root
    return Transformed(root, tuple(diagnostics), tuple(effects))


def _run(tree: Tree, item: Transform) -> list[Location]:
    command = COMMANDS.get(item.command) or OVERLAY_COMMANDS[item.command]
    return command(tree, item.args)


def _unknown(item: Transform, source: str) -> Diagnostic:
    """Return the warning for a command that is not known here: the others are carried out all the same."""
    message, help = f'there is no command "{item.command}"', f"use one of: {', '.join(COMMANDS)}"
    return Diagnostic("unknown-transform", Pointer(item.at), message, "it is left out", help, source=source)


def _effect(
    item: Transform, place: Location, before: dict[str, JsonValue], after: dict[str, JsonValue], source: str
) -> Effect:
    """Tell what happened at a place. What was taken out of a list is gone, though another entry has its number now."""
    left = Absent.ABSENT if item.command in _REMOVING else _at(after, place)
    return Effect(item, pointer_of(place), _at(before, place), left, source)


def _at(root: dict[str, JsonValue], place: Location) -> JsonValue | Absent:
    try:
        return Tree(root).get(place)
    except LookupError:
        return Absent.ABSENT


def _error(item: Transform, error: Refused | BadTarget, source: str) -> Diagnostic:
    if isinstance(error, BadTarget):
        code, message, help = "bad-transform", f"the target cannot be read: {error}", "write JSONPath or a JSON pointer"
    else:
        code, message, help = "unmatched-transform" if error.unmatched else "bad-transform", error.message, error.help
    return Diagnostic(code, Pointer(item.at), message, "the document stays as it is", help, Severity.ERROR, source)


def _warnings(item: Transform, effects: list[Effect], source: str) -> Iterator[Diagnostic]:
    at = Pointer(item.at)
    if not item.reason:
        help = "add `description`" if item.command in OVERLAY_COMMANDS else "add `reason`"
        consequence = "nobody can tell later whether it is still needed"
        yield Diagnostic(
            "transform-without-reason", at, "it does not say why it is needed", consequence, help, source=source
        )
    if all(effect.before == effect.after for effect in effects):
        message = "the document already says this"
        yield Diagnostic("useless-transform", at, message, "it has no effect", "remove it", source=source)
