"""What changed in operations, apart from the schemas that they use."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.changes.wire.bodies import Bodies
from sdkgen.changes.wire.headers import Headers
from sdkgen.changes.wire.media_types import same_media
from sdkgen.changes.wire.parameters import Parameters
from sdkgen.changes.wire.places import Where, words_of
from sdkgen.changes.wire.schemas import Node, Schemas
from sdkgen.changes.wire.scopes import compare_scopes
from sdkgen.changes.wire.security import compare_security, identities
from sdkgen.changes.wire.severity import WirePart, level_of
from sdkgen.model import ir
from sdkgen.model.contract import successes
from sdkgen.targets.findings import Level


@dataclass(frozen=True, slots=True)
class Operations:
    """Compares operations of two APIs."""

    schemas: Schemas

    def compare(self, old: ir.Operation, new: ir.Operation) -> Node:
        """Return what changed between two versions of an operation; schemas are left to `schemas`."""
        node = Node()
        where = Where(old.at, new.at, (f"{new.method.upper()} {new.path}",))
        if new.deprecated and not old.deprecated:
            node.add("operation-deprecated", Level.MINOR, where, f"`{where.text}` is deprecated")
        Parameters(self.schemas).compare(old, new, where, node)
        Bodies(self.schemas).compare(old.body, new.body, where, node)
        self._responses(old, new, where, node)
        if old.security is not None or new.security is not None:
            before = old.security if old.security is not None else self.schemas.old.security
            after = new.security if new.security is not None else self.schemas.new.security
            schemes = identities(self.schemas.old), identities(self.schemas.new)
            compare_security(before, after, schemas=schemes, where=where, node=node)
            documents = self.schemas.documents
            ends = documents.node(_security(old), new=False), documents.node(_security(new), new=True)
            compare_scopes(*ends, schemas=schemes, where=where, node=node)
        if (old.servers or ()) != (new.servers or ()):
            text = f"requests of `{where.text}` go to {_urls(new)}, went to {_urls(old)}"
            node.add("server-changed", Level.MINOR, where, text)
        return node

    def _responses(self, old: ir.Operation, new: ir.Operation, where: Where, node: Node) -> None:
        before, after = ({item.status.upper(): item for item in found.responses} for found in (old, new))
        fine = {item.status.upper() for item in (*successes(old), *successes(new))}
        for status in sorted(before.keys() & after.keys()):
            part = WirePart.RESPONSE if status in fine else WirePart.ERROR
            self._contents(before[status], after[status], where, part, node)
        gone, come = (sorted(left.keys() - right.keys()) for left, right in ((before, after), (after, before)))
        gone_fine, come_fine = ([status for status in found if status in fine] for found in (gone, come))
        for one, other in zip(gone_fine, come_fine, strict=False):
            place = where.step(one, before[one].at, after[other].at)
            node.add("response-status-changed", Level.MINOR, place, f"`{where.text}` answers {other}, not {one}")
            self._contents(before[one], after[other], where, WirePart.RESPONSE, node)
        paired = min(len(gone_fine), len(come_fine))
        for status in (*gone_fine[paired:], *(item for item in gone if item not in fine)):
            part = WirePart.RESPONSE if status in fine else WirePart.ERROR
            level = level_of(part, Level.BREAKING, Level.BREAKING) if status in fine else Level.PATCH
            place = where.step(status, before[status].at, None)
            node.add(f"{part.value}-status-removed", level, place, f"`{where.text}` no longer answers {status}")
        for status in (*come_fine[paired:], *(item for item in come if item not in fine)):
            part = WirePart.RESPONSE if status in fine else WirePart.ERROR
            level = Level.MINOR if status in fine else Level.PATCH
            place = where.step(status, None, after[status].at)
            node.add(f"{part.value}-status-added", level, place, f"`{where.text}` can also answer {status}")

    def _contents(self, old: ir.Response, new: ir.Response, where: Where, part: WirePart, node: Node) -> None:
        place = where.step(new.status, old.at, new.at)
        before = {same_media(item.media_type): item for item in old.contents}
        after = {same_media(item.media_type): item for item in new.contents}
        for kind in sorted(before.keys() ^ after.keys()):
            gone = kind in before
            verb = "no longer answers" if gone else "can answer"
            level = level_of(part, Level.PATCH, Level.BREAKING if gone else Level.MINOR)
            code = f"{part.value}-media-type-{'removed' if gone else 'added'}"
            node.add(code, level, place, f"`{where.text}` {verb} {kind} for {new.status}", detail=kind)
        for kind in sorted(before.keys() & after.keys()):
            one, other = before[kind], after[kind]
            inner = Where(f"{one.at}/schema", f"{other.at}/schema", place.words)
            left, right = one.type or ir.Anything(), other.type or ir.Anything()
            self.schemas.visit(left, right, inner, part, node)
        documents = self.schemas.documents
        ends = documents.node(old.at, new=False), documents.node(new.at, new=True)
        shared = new.at if new.at.startswith("#/components/") else old.at
        words = words_of(shared) if shared.startswith("#/components/") else place.words
        headers = Headers(documents, part, f"{part.value}-header")
        headers.compare(*ends, Where(old.at, new.at, words), node)


def _security(operation: ir.Operation) -> str:
    return "#/security" if operation.security is None else f"{operation.at}/security"


def _urls(operation: ir.Operation) -> str:
    return " or ".join(operation.servers or ("the servers of the document",))
