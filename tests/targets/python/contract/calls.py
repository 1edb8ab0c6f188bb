"""Arguments for each call of a generated SDK, made from what the document says at the places the call came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sdkgen.model import ir
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import Plan
from tests.targets.python.contract.values import Maker, at, is_array, is_object

REQUIRED, EVERYTHING, UPLOAD = "required", "everything", "upload"


@dataclass(frozen=True, slots=True)
class Arguments:
    """What to call a method with; plain JSON values."""

    call: str
    kind: str
    pointer: str
    positional: list[Any]
    keywords: dict[str, Any]
    wire: dict[str, Any]
    """What a server must get, by place and name of the document, such as `query filter`; the body as `body`."""


def calls_of(plan: Plan, root: Mapping[str, Any], only: frozenset[str] | None = None) -> list[dict[str, Any]]:
    """Return every call twice: with what is required, and with everything; `only` some pointers of operations.

    A call that sends JSON or uploads a file is there a third time, with the file.
    """
    chosen = [call for call in plan.calls if call.renamed is None and (only is None or call.operation.at in only)]
    return [asdict(arguments_of(root, call, kind)) for call in chosen for kind in _kinds(call)]


def _kinds(call: Call) -> Iterator[str]:
    yield from (REQUIRED, EVERYTHING)
    if call.body is not None and call.body.upload is not None:
        yield UPLOAD


def arguments_of(root: Mapping[str, Any], call: Call, kind: str) -> Arguments:
    """Return arguments for one call."""
    maker = Maker(root, kind != REQUIRED)
    path = [item for item in call.operation.parameters if item.location is ir.Location.PATH]
    path.sort(key=lambda item: call.operation.path.find("{" + item.wire_name + "}"))
    names = call.names
    keywords: dict[str, Any] = {}
    wire: dict[str, Any] = {}
    for item in (*path, *call.operation.parameters):
        key = (item.location.value, item.wire_name)
        if key in names and (item.required or maker.everything) and names[key] not in keywords:
            keywords[names[key]] = value = maker.value(_schema(maker, item))
            _put(wire, *key, value, flat="in" in maker.resolved(at(root, item.at)))
    positional = [keywords.pop(names["path", item.wire_name]) for item in path[-1:]]
    for property_name, name, value in _body(root, call, kind):
        keywords[name] = value
        wire["body"] = plain(value) if property_name is None else wire.get("body", {}) | {property_name: plain(value)}
    return Arguments(call.dotted, kind, call.operation.at, positional, keywords, wire)


def _put(wire: dict[str, Any], place: str, name: str, value: Any, *, flat: bool) -> None:
    """Note a value; unless `flat`, `page[size]` stands for a property of the parameter `page`."""
    first, *keys = [name] if flat else name.replace("]", "").split("[")
    node, last = wire, f"{place} {first}"
    for key in keys:
        node, last = node.setdefault(last, {}), key
    node[last] = value


def plain(value: Any) -> Any:
    """Return a value with the text of files in their place."""
    if is_object(value):
        return value["$file"] if set(value) == {"$file"} else {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if is_array(value) else value


def _schema(maker: Maker, parameter: ir.Parameter) -> Any:
    """Return the schema of a parameter, or of the property of an object-valued one that it stands for."""
    found = maker.resolved(at(maker.root, parameter.at))
    if "in" not in found:
        return found
    for content in found.get("content", {}).values():
        return content.get("schema", {})
    return found.get("schema", {})


def _body(root: Mapping[str, Any], call: Call, kind: str) -> Iterator[tuple[str | None, str, Any]]:
    """Yield the property and the argument that a body becomes, or no property for the body as a whole.

    A required property is needed even where the body as a whole is not.
    """
    body, names = call.body, call.names
    if body is None:
        return
    content = body.upload if kind == UPLOAD and body.upload is not None else body.content
    maker = Maker(root, kind != REQUIRED, files=kind == UPLOAD or (body.takes_files and body.upload is None))
    found = at(root, content.at)
    value = maker.value(found.get("schema", found))
    if body.fields is None:
        if body.required or kind != REQUIRED:
            yield None, names[Place.WHOLE_BODY, ""], value
        return
    for key, item in value.items():
        name = names.get((Place.BODY.value, key))
        if name is not None:
            yield key, name, item
