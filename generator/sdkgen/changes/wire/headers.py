"""What changed in headers that a document describes: of responses, and of the parts of a body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.changes.wire.canonical import written
from sdkgen.changes.wire.constraint_changes import Pair
from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.schemas import Node
from sdkgen.changes.wire.severity import WirePart, level_of
from sdkgen.document.resolver import Node as Place
from sdkgen.model.ir import JsonValue
from sdkgen.targets.findings import Level


@dataclass(frozen=True, slots=True)
class Headers:
    """Compares headers of two documents."""

    documents: Pair
    part: WirePart
    code: str
    """What the codes of findings begin with, such as `response-header`."""

    def compare(self, old: Place | None, new: Place | None, where: Where, node: Node) -> None:
        """Note what changed in the `headers` of two responses or encodings; None where there is no such thing."""
        before, after = dict(_headers(old)), dict(_headers(new))
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name), after.get(name)
            left = self.documents.old.target(one) if one is not None else None
            right = self.documents.new.target(other) if other is not None else None
            if left is None and right is None:
                continue
            place = where.step(f"header {name}", left.at if left else None, right.at if right else None)
            if left is not None and right is not None:
                self._header(left, right, place, node)
            else:
                self._lone(right, place, node)

    def _lone(self, new: Place | None, where: Where, node: Node) -> None:
        sent = self.part is WirePart.REQUEST
        if new is None:
            level = level_of(self.part, Level.BREAKING, Level.BREAKING)
            verb = "is no longer taken" if sent else "is no longer answered"
            node.add(f"{self.code}-removed", level, where, f"`{where.text}` {verb}")
        elif sent and _is_required(new):
            node.add(f"{self.code}-added-required", Level.BREAKING, where, f"`{where.text}` is new and must be sent")
        else:
            verb = "it can be sent" if sent else "it is answered"
            level = level_of(self.part, Level.MINOR, Level.MINOR)
            node.add(f"{self.code}-added", level, where, f"`{where.text}` is new: {verb}")

    def _header(self, old: Place, new: Place, where: Where, node: Node) -> None:
        sent, must = self.part is WirePart.REQUEST, _is_required(new)
        if must != _is_required(old):
            request, response = (Level.BREAKING, Level.MINOR) if must else (Level.MINOR, Level.BREAKING)
            verbs = ("must be sent", "is always there") if must else ("need not be sent", "may be missing")
            level = level_of(self.part, request, response)
            text = f"`{where.text}` {verbs[not sent]} now"
            node.add(f"{self.code}-{'required' if must else 'optional'}", level, where, text)
        limits = list(self.documents.compare(where, self.part))
        node.changes.extend(limits)
        sides = (self.documents.old, old), (self.documents.new, new)
        kinds = [side.at(header.at).get("type") for side, header in sides]
        values = [_without_required(side.value(header)) for side, header in sides]
        if kinds[0] != kinds[1] or (values[0] != values[1] and not limits):
            level = level_of(self.part, Level.BREAKING, Level.BREAKING if kinds[0] != kinds[1] else Level.MINOR)
            node.add(f"{self.code}-changed", level, where, f"`{where.text}` has another kind of value now")


def _without_required(header: JsonValue) -> str:
    value = {key: item for key, item in header.items() if key != "required"} if isinstance(header, dict) else header
    return written(value)


def _headers(owner: Place | None) -> Iterator[tuple[str, Place]]:
    listed = owner.child("headers") if owner is not None else None
    for name, header in listed.members() if listed is not None else ():
        if name.lower() != "content-type":
            yield name.lower(), header


def _is_required(header: Place) -> bool:
    flag = header.child("required")
    return flag is not None and flag.value is True
