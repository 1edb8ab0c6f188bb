"""What the generator can live with and users of an SDK cannot: findings in the document as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from sdkgen.doctor.findings import Action, Finding, Patient, follow, note
from sdkgen.doctor.shapes import schema_of
from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import escape, join
from sdkgen.openapi.log import Log
from sdkgen.openapi.places import keywords_of
from sdkgen.openapi.scopes import plain

Check: TypeAlias = Callable[[Patient], Iterator[Finding]]
_SECTIONS = ("schemas", "parameters", "responses", "requestBodies", "headers", "examples")
_EMPTY_STATUS = frozenset({"204", "205", "304"})


def without_errors(patient: Patient) -> Iterator[Finding]:
    """Operations that do not say how they fail."""
    usual = _usual_error(patient)
    for name, node in patient.operations():
        responses = node.child("responses")
        if responses is None or any(status == "default" or status[:1] in "45" for status, _ in responses.members()):
            continue
        reason = f"{name} says nothing of errors; it fails like other operations" if usual else f"{name} can fail"
        update: JsonValue = {"default": usual or {"description": "An error."}}
        consequence, help = "its docstring lists no errors", "describe what it answers when it fails"
        found = note("no-errors", node.at, "the operation has no error response", consequence, help)
        yield Finding(found, (Action(responses.at, reason, update),))


def _usual_error(patient: Patient) -> JsonValue:
    """Return the reference to the error response that most operations have."""
    counts: Counter[str] = Counter()
    for _, node in patient.operations():
        responses = node.child("responses")
        for status, response in responses.members() if responses is not None else []:
            ref = response.value.get("$ref") if isinstance(response.value, dict) else None
            if isinstance(ref, str) and (status == "default" or status[:1] in "45"):
                counts[ref] += 1
    best = min(counts, key=lambda ref: (-counts[ref], ref), default=None)
    return {"$ref": best} if best is not None else None


def untyped_responses(patient: Patient) -> Iterator[Finding]:
    """Results without a schema: a GET that says nothing of its body, or a media type without a schema."""
    resolver = patient.resolver
    for name, node in patient.operations():
        responses = node.child("responses")
        for status, entry in responses.members() if responses is not None else []:
            response = follow(resolver, entry)
            if not status.startswith("2") or status in _EMPTY_STATUS or not isinstance(response.value, dict):
                continue
            content = response.child("content")
            if content is None or not content.value:
                if name.startswith("get "):
                    yield _without_content(name, response)
                continue
            for media_type, media in content.members():
                if "json" in media_type and isinstance(media.value, dict) and "schema" not in media.value:
                    yield _without_schema(name, media)


def _without_content(name: str, response: Node) -> Finding:
    update: JsonValue = {"content": {"application/json": {"schema": {}}}}
    reason = f"{name} answers something, which the document does not describe: JSON of any shape"
    consequence, help = "the method returns None", "describe the body of the response"
    found = note("untyped-response", response.at, "a GET says nothing of what it returns", consequence, help)
    return Finding(found, (Action(response.at, reason, update),))


def _without_schema(name: str, media: Node) -> Finding:
    schema = schema_of(media.value)
    reason = (
        f"{name} answers JSON without a schema; this is the shape of its example" if schema else f"any JSON: {name}"
    )
    consequence, help = "the method returns `object`", "add a schema"
    found = note("untyped-response", media.at, "the response has no schema", consequence, help)
    return Finding(found, (Action(media.at, reason, {"schema": schema}),))


def spellings(patient: Patient) -> Iterator[Finding]:
    """Enums that hold a value twice, or several spellings of one."""
    for node in _nodes(Node(dict(patient.root), Pointer("#"))):
        values = node.value.get("enum") if isinstance(node.value, dict) else None
        if not isinstance(values, list) or node.at.endswith(("/properties", "/example", "/default")):
            continue
        texts = [value for value in values if isinstance(value, str)]
        twice = [index for index, value in enumerate(values) if value in values[:index]]
        if twice:
            removed = [Action(join(node.at, "enum", str(index)), "the enum has the value before") for index in twice]
            shown = ", ".join(dict.fromkeys(str(values[index]) for index in twice))
            found = note("enum-repeats", node.at, f"the enum repeats {shown}", "editors offer it once", "remove it")
            yield Finding(found, tuple(reversed(removed)))
        groups: dict[str, list[str]] = {}
        for text in dict.fromkeys(texts):
            groups.setdefault(_sounds(text), []).append(text)
        for group in groups.values():
            if len(group) > 1:
                message = f"the enum spells one value in several ways: {', '.join(group)}"
                consequence, help = "callers have to know which one the API takes", "keep the one that the API takes"
                yield Finding(note("enum-spellings", node.at, message, consequence, help))


def _sounds(text: str) -> str:
    """Return what spellings of one value share; a sign in front is part of the value, as in `-created_at`."""
    letters = "".join(filter(str.isalnum, text.lower()))
    return letters if text[:1].isalnum() and letters else text


def unused_components(root: dict[str, JsonValue], models: Iterable[str]) -> Iterator[Finding]:
    """Yield components that no operation and no webhook leads to.

    Args:
        root: The document, with everything else mended: a reference that led nowhere may lead to them.
        models: Pointers of schemas that the design names.
    """
    components = Node(root, Pointer("#")).child("components")
    if components is None:
        return
    # References by `$id` or anchor are found once they are pointers; what fills in a dynamic one, as it was written.
    used = _reached(root, models) | _reached(plain(root, keywords_of(root), Log()), models)
    for section in _SECTIONS:
        for name, node in found.members() if (found := components.child(section)) is not None else []:
            if node.at not in used:
                reason = f"nothing uses the component {name}"
                unused = note("unused-component", node.at, reason, "it is not generated", "use it, or remove it")
                yield Finding(unused, (Action(node.at, reason),))


def _reached(root: dict[str, JsonValue], models: Iterable[str]) -> set[str]:
    resolver = Resolver(root)
    found = set(models)
    pending = [Node(root.get(name), Pointer(f"#/{name}")) for name in ("paths", "webhooks")]
    pending += [node for at in found if isinstance(node := resolver.resolve(at), Node)]
    while pending:
        for ref in _references(pending.pop().value):
            at = "/".join(ref.split("/")[:4])
            if at in found:
                continue
            found.add(at)
            target = resolver.resolve(at)
            if isinstance(target, Node):
                pending.append(target)
    return found


def _references(value: JsonValue) -> Iterator[str]:
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending += item
        elif isinstance(item, dict):
            pending += item.values()
            ref = item.get("$ref")
            if isinstance(ref, str):
                yield ref
            mapping = item.get("mapping")
            named = list(mapping.values()) if isinstance(mapping, dict) else []
            for text in (name for name in named if isinstance(name, str)):
                yield text if text.startswith("#/") else f"#/components/schemas/{escape(text)}"


def _nodes(node: Node) -> Iterator[Node]:
    pending = [node]
    while pending:
        item = pending.pop()
        yield item
        pending += [child for _, child in item.members()] + item.items()


CHECKS: tuple[Check, ...] = (without_errors, untyped_responses, spellings)
