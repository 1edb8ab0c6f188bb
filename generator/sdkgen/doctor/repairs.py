"""What mends the findings of the pipeline, by their code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.doctor.findings import Action, Patient, follow
from sdkgen.document.resolver import Node, Unresolved
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import tokens_of
from sdkgen.openapi import event_tag
from sdkgen.words.casing import snake

Repair: TypeAlias = Callable[[Patient, Diagnostic], Iterator[Action]]


def default(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """A default that is no value of its type is none."""
    node = patient.node(found.at)
    member = node.child("default") if node is not None else None
    if member is not None:
        yield Action(member.at, f"{found.message}, so no caller can rely on it")


def body_of_get(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """A body that HTTP gives no meaning is not sent."""
    node = patient.node(found.at)
    body = node.child("requestBody") if node is not None else None
    if body is not None:
        yield Action(body.at, found.message)


def operation_id(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """An operation gets an id of its own, made of its method and path."""
    *_, path, method = tokens_of(found.at)
    taken = {operation.operation_id for operation in patient.api.operations}
    own = snake(f"{method} {path}")
    if own not in taken:
        yield Action(found.at, f"{found.message}; this one is made of its method and path", {"operationId": own})


def dangling(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """A reference leads to what has the most similar name."""
    node = patient.node(found.at)
    ref = node.value.get("$ref") if node is not None and isinstance(node.value, dict) else None
    target = patient.resolver.resolve(ref) if isinstance(ref, str) else None
    if isinstance(target, Unresolved) and target.suggestion is not None:
        yield Action(found.at, f"{found.message}; this has the most similar name", {"$ref": target.suggestion})


def server(patient: Patient, _: Diagnostic) -> Iterator[Action]:
    """The API is where its document comes from."""
    url = urlsplit(patient.name)
    if url.scheme in {"http", "https"} and url.netloc:
        origin = f"{url.scheme}://{url.netloc.rpartition('@')[2]}"
        servers: JsonValue = [{"url": origin}]
        yield Action(Pointer("#"), "the document names no server; it was read from this one", {"servers": servers})


def union(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """Variants are told apart by a property whose examples differ."""
    node = patient.node(found.at)
    node = (node.child("schema") or node) if node is not None else None
    parts = (node.child("oneOf") or node.child("anyOf")) if node is not None else None
    variants = [follow(patient.resolver, item) for item in parts.items()] if parts is not None else []
    maps = [properties for item in variants if (properties := item.child("properties")) is not None]
    if len(maps) < 2 or len(maps) != len(variants):
        return
    for name, _ in maps[0].members():
        members = [child for item in maps if (child := item.child(name)) is not None]
        values = [_value(member) for member in members]
        if len(members) == len(maps) and None not in values and len(set(values)) == len(values):
            for member, value in zip(members, values, strict=True):
                reason = f"`{name}` tells the variants apart; its example says by which value"
                yield Action(member.at, reason, {"enum": [value]})
            return


def webhook(patient: Patient, found: Diagnostic) -> Iterator[Action]:
    """The value that an event is known by stands in its examples."""
    tag, _ = event_tag(patient.api)
    path: Sequence[str] = tag.path if tag is not None else ()
    node, example = patient.node(found.at), None
    for name in ("requestBody", "content"):
        node = follow(patient.resolver, node).child(name) if node is not None else None
    media = next((item for _, item in node.members()), None) if node is not None else None
    if media is None or not path:
        return
    example = _example(media)
    schema = media.child("schema")
    for step in path:
        schema = _property(patient, schema, step) if schema is not None else None
        example = example.get(step) if isinstance(example, dict) else None
    if schema is not None:
        value = example if isinstance(example, str) else _value(follow(patient.resolver, schema))
        if isinstance(value, str):
            reason = f"the example of the event has this `{'.'.join(path)}`, by which it is told from others"
            yield Action(schema.at, reason, {"enum": [value]})


def _property(patient: Patient, schema: Node, name: str) -> Node | None:
    schema = follow(patient.resolver, schema)
    properties = schema.child("properties")
    found = properties.child(name) if properties is not None else None
    if found is not None:
        return follow(patient.resolver, found)
    parts = schema.child("allOf")
    for part in parts.items() if parts is not None else []:
        found = _property(patient, part, name)
        if found is not None:
            return found
    return None


def _example(media: Node) -> JsonValue:
    if isinstance(media.value, dict) and "example" in media.value:
        return media.value["example"]
    examples = media.child("examples")
    for _, item in examples.members() if examples is not None else []:
        if isinstance(item.value, dict) and "value" in item.value:
            return item.value["value"]
    return None


def _value(node: Node) -> str | None:
    """Return the one text that a property is known to hold."""
    if not isinstance(node.value, dict):
        return None
    values = node.value.get("enum")
    only = values[0] if isinstance(values, list) and len(values) == 1 else None
    found = node.value.get("const", only if only is not None else node.value.get("example"))
    return found if isinstance(found, str) and not (isinstance(values, list) and only is None) else None


REPAIRS: Mapping[str, Repair] = {
    "ambiguous-union": union,
    "bodiless-method": body_of_get,
    "dangling-ref": dangling,
    "default-type": default,
    "duplicate-operation-id": operation_id,
    "no-server": server,
    "untagged-webhook": webhook,
}
