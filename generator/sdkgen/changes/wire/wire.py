"""The wire: what the API accepts and answers, compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from sdkgen.changes.wire.operations import Operations
from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.schemas import Key, Node, Schemas
from sdkgen.changes.wire.scopes import compare_schemes, compare_scopes
from sdkgen.changes.wire.security import compare_security, identities
from sdkgen.changes.wire.servers import compare_servers
from sdkgen.changes.wire.severity import Change, WirePart
from sdkgen.model import ir
from sdkgen.model.media import may_be_json
from sdkgen.model.pointers import tokens_of
from sdkgen.targets.findings import Level

_PARAMETER = re.compile(r"\{[^{}]*\}")


@dataclass(slots=True)
class WireChange:
    """One change and everything that it touches."""

    change: Change
    users: dict[str, None] = field(default_factory=dict[str, None])
    """Operation ids, those of the old document where they are gone; `webhook NAME` and `callback NAME`."""


@dataclass(frozen=True, slots=True)
class Wire:
    """What changed on the wire."""

    changes: tuple[WireChange, ...]
    matched: tuple[tuple[ir.Operation, ir.Operation], ...]
    pairs: tuple[Key, ...]
    """The types that stand for each other in both documents."""
    inlined: tuple[tuple[ir.TypeId, str], ...]
    """Unions, lists, maps and enums that had a name, and where they are written without one."""


def compare_wire(old: ir.Api, new: ir.Api, documents: tuple[ir.JsonValue, ir.JsonValue]) -> Wire:
    """Compare what two APIs accept and answer; each change is there once, with what it touches."""
    schemas = Schemas(old, new, documents)
    matched, gone, come = match_operations(old, new)
    roots: dict[str, Node] = {}
    operations = Operations(schemas)
    for one, other in matched:
        roots[other.id] = operations.compare(one, other)
    for operation in gone:
        roots[operation.id] = _lone(operation, Where(operation.at, None, _words(operation)), "operation-removed")
    for operation in come:
        roots[operation.id] = _lone(operation, Where(None, operation.at, _words(operation)), "operation-added")
    roots |= dict(_webhooks(schemas))
    schemas.finish()
    roots[""] = _whole(schemas)
    return Wire(tuple(_collected(roots, schemas.nodes)), tuple(matched), tuple(schemas.nodes), tuple(schemas.inlined))


def match_operations(
    old: ir.Api, new: ir.Api
) -> tuple[list[tuple[ir.Operation, ir.Operation]], list[ir.Operation], list[ir.Operation]]:
    """Return which operations are the same one, which are gone and which are new; a path parameter may be renamed."""
    before = {item.id: item for item in old.operations}
    after = {item.id: item for item in new.operations}
    gone = {_template(id): item for id, item in before.items() if id not in after}
    matched: list[tuple[ir.Operation, ir.Operation]] = []
    come: list[ir.Operation] = []
    for id, item in after.items():
        other = before.get(id) or gone.pop(_template(id), None)
        if other is not None:
            matched.append((other, item))
        else:
            come.append(item)
    return matched, list(gone.values()), come


def _template(id: str) -> str:
    return _PARAMETER.sub("{}", id)


def _words(operation: ir.Operation) -> tuple[str]:
    return (f"{operation.method.upper()} {operation.path}",)


def _lone(operation: ir.Operation, where: Where, code: str) -> Node:
    node = Node()
    gone = where.new_at is None
    verb = "is gone" if gone else "is new"
    node.add(code, Level.BREAKING if gone else Level.MINOR, where, f"`{where.text}` {verb}")
    return node


def _webhooks(schemas: Schemas) -> Iterator[tuple[str, Node]]:
    sides = schemas.old, schemas.new
    for kind, listed in (("webhook", [api.webhooks for api in sides]), ("callback", [api.callbacks for api in sides])):
        before, after = ({_template(item.name): item for item in hooks} for hooks in listed)
        for name in dict.fromkeys((*before, *after)):
            node, one, other = Node(), before.get(name), after.get(name)
            shown = (other or before[name]).name
            where = Where(one.at if one else None, other.at if other else None, (f"{kind} {shown}",))
            if one is not None and other is not None:
                ends = _payload(schemas, one.at, new=False), _payload(schemas, other.at, new=True)
                schemas.visit(one.type, other.type, Where(*ends, where.words), WirePart.RESPONSE, node)
                _arrival(one.at, other.at, where, node)
            else:
                end, level = ("removed", Level.BREAKING) if one else ("added", Level.MINOR)
                node.add(f"{kind}-{end}", level, where, f"the {kind} `{shown}` is {'gone' if one else 'new'}")
            yield f"{kind} {shown}", node


def _payload(schemas: Schemas, at: str, *, new: bool) -> str:
    """Return where the schema of an event's JSON body stands; its operation where it has none."""
    body = schemas.documents.node(f"{at}/requestBody", new=new)
    content = body.child("content") if body is not None else None
    listed = content.members() if content is not None else []
    media = next((node for name, node in listed if may_be_json(name)), None)
    return f"{media.at}/schema" if media is not None and media.child("schema") else at


def _arrival(old_at: str, new_at: str, where: Where, node: Node) -> None:
    """Note that an event comes by another method, or a callback goes to another address."""
    before, after = tokens_of(old_at), tokens_of(new_at)
    if before[-1] != after[-1]:
        text = f"`{where.text}` comes by {after[-1].upper()} now, came by {before[-1].upper()}"
        node.add("event-method-changed", Level.BREAKING, where, text)
    if where.text.startswith("callback") and before[-2] != after[-2]:
        text = f"`{where.text}` goes to {after[-2]} now, went to {before[-2]}"
        node.add("callback-moved", Level.BREAKING, where, text)


def _whole(schemas: Schemas) -> Node:
    node = Node()
    old, new, documents = schemas.old, schemas.new, schemas.documents
    if all(any(operation.security is None for operation in api.operations) for api in (old, new)):
        schemes = identities(old), identities(new)
        where = Where("#/security", "#/security", ("security",))
        compare_security(old.security, new.security, schemas=schemes, where=where, node=node)
        ends = documents.node("#/security", new=False), documents.node("#/security", new=True)
        compare_scopes(*ends, schemas=schemes, where=where, node=node)
    compare_schemes(old, new, documents, node)
    compare_servers(old, new, documents, node)
    return node


def _collected(roots: Mapping[str, Node], nodes: Mapping[Key, Node]) -> Iterable[WireChange]:
    """Return each change once, with everything that reaches the definition in which it happened."""
    used: dict[Key, dict[str, None]] = {}
    parents = _parents(nodes)
    for name, root in roots.items():
        for key in root.uses:
            used.setdefault(key, {})[name] = None
    found: dict[tuple[str, str], WireChange] = {}
    for name, root in roots.items():
        for change in root.changes:
            _merge(found, change, {name: None} if name else {})
    for key, node in nodes.items():
        if node.changes:
            users = _users(key, parents, used)
            ordered = {name: None for name in roots if name in users}
            for change in node.changes:
                _merge(found, change, ordered)
    return found.values()


def _parents(nodes: Mapping[Key, Node]) -> dict[Key, list[Key]]:
    parents: dict[Key, list[Key]] = {}
    for key, node in nodes.items():
        for child in node.uses:
            parents.setdefault(child, []).append(key)
    return parents


def _users(key: Key, parents: Mapping[Key, list[Key]], used: Mapping[Key, Mapping[str, None]]) -> set[str]:
    pending, seen, users = [key], {key}, set[str]()
    while pending:
        current = pending.pop()
        users.update(used.get(current, ()))
        fresh = [parent for parent in parents.get(current, ()) if parent not in seen]
        seen.update(fresh)
        pending += fresh
    return users


def _merge(found: dict[tuple[str, str], WireChange], change: Change, users: Mapping[str, None]) -> None:
    key = change.code, change.subject
    known = found.setdefault(key, WireChange(change))
    if change.level > known.change.level:
        known.change = replace(known.change, level=change.level)
    known.users.update(users)
