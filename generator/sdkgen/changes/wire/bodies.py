"""What changed in request bodies, apart from the schemas that they use."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.changes.wire.media_types import same_media
from sdkgen.changes.wire.part_changes import Parts
from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.schemas import Node, Schemas
from sdkgen.changes.wire.severity import WirePart
from sdkgen.model import ir
from sdkgen.targets.findings import Level


@dataclass(frozen=True, slots=True)
class Bodies:
    """Compares request bodies of two APIs."""

    schemas: Schemas

    def compare(self, old: ir.RequestBody | None, new: ir.RequestBody | None, where: Where, node: Node) -> None:
        """Note what changed in the body of an operation; schemas are left to `schemas`."""
        if old is None or new is None:
            _lone_body(old, new, where, node)
            return
        place = where.step("body", old.at, new.at)
        if old.required != new.required:
            word, verb = ("required", "must be sent") if new.required else ("optional", "need not be sent")
            level = Level.BREAKING if new.required else Level.MINOR
            node.add(f"request-body-{word}", level, place, f"the body of `{where.text}` {verb} now")
        before = {same_media(item.media_type): item for item in old.contents}
        after = {same_media(item.media_type): item for item in new.contents}
        for kind in sorted(before.keys() - after.keys()):
            text = f"`{where.text}` no longer takes a body of {kind}"
            node.add("request-media-type-removed", Level.BREAKING, place, text, detail=kind)
        for kind in sorted(after.keys() - before.keys()):
            text = f"`{where.text}` takes a body of {kind} now"
            node.add("request-media-type-added", Level.MINOR, place, text, detail=kind)
        for kind in sorted(before.keys() & after.keys()):
            one, other = before[kind], after[kind]
            inner = Where(f"{one.at}/schema", f"{other.at}/schema", place.words)
            self.schemas.visit(one.type, other.type, inner, WirePart.REQUEST, node)
            Parts(self.schemas).compare(one, other, place, node)


def _lone_body(old: ir.RequestBody | None, new: ir.RequestBody | None, where: Where, node: Node) -> None:
    if old is not None:
        place = where.step("body", old.at, None)
        node.add("request-body-removed", Level.BREAKING, place, f"`{where.text}` no longer takes a body")
    elif new is not None:
        place = where.step("body", None, new.at)
        level = Level.BREAKING if new.required else Level.MINOR
        verb = "must be sent a body" if new.required else "takes a body"
        code = "request-body-added-required" if new.required else "request-body-added"
        node.add(code, level, place, f"`{where.text}` {verb} now")
