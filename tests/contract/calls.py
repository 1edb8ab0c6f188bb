"""Arguments for each call of a generated SDK, made from what the document says at the places the call came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from generator import ir
from generator.plan import Plan
from generator.views.arguments import BODY, WHOLE_BODY
from generator.views.call import Call
from tests.contract.values import Maker, at

REQUIRED, EVERYTHING, UPLOAD = "required", "everything", "upload"


@dataclass(frozen=True, slots=True)
class Arguments:
    """What to call a method with; plain JSON values."""

    call: str
    kind: str
    pointer: str
    positional: list[Any]
    keywords: dict[str, Any]


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
    names = call.arguments.names
    keywords = {names["path", item.wire_name]: maker.value(_schema(maker, item)) for item in path[:-1]}
    for item in call.operation.parameters:
        key = (item.location.value, item.wire_name)
        if item.location is not ir.Location.PATH and (item.required or maker.everything) and key in names:
            keywords[names[key]] = maker.value(_schema(maker, item))
    keywords.update(_body(root, call, kind))
    positional = [maker.value(_schema(maker, item)) for item in path[-1:]]
    return Arguments(call.dotted, kind, call.operation.at, positional, keywords)


def _schema(maker: Maker, parameter: ir.Parameter) -> Any:
    """Return the schema of a parameter, or of the property of an object-valued one that it stands for."""
    found = maker.resolved(at(maker.root, parameter.at))
    if "in" not in found:
        return found
    for content in found.get("content", {}).values():
        return content.get("schema", {})
    return found.get("schema", {})


def _body(root: Mapping[str, Any], call: Call, kind: str) -> Iterator[tuple[str, Any]]:
    """Yield the arguments that a body becomes; a required property is needed even where the body as a whole is not."""
    body, names = call.body, call.arguments.names
    if body is None:
        return
    content = body.upload if kind == UPLOAD and body.upload is not None else body.content
    maker = Maker(root, kind != REQUIRED, files=kind == UPLOAD or (body.takes_files and body.upload is None))
    found = at(root, content.at)
    value = maker.value(found.get("schema", found))
    if body.fields is None:
        if body.required or kind != REQUIRED:
            yield names[WHOLE_BODY, ""], value
        return
    for key, item in value.items():
        name = names.get((BODY, key))
        if name is not None:
            yield name, item
