"""Which arguments the example of a call passes, and their values, whatever the language."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from sdkgen.guides.samples import Nothing, Samples
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody, has_parts
from sdkgen.model.media import BYTES
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.call import ArgumentKey, Call, Place


@dataclass(frozen=True, slots=True)
class Given:
    """One argument that an example passes."""

    key: ArgumentKey
    type: ir.TypeRef
    value: ir.JsonValue


def given(call: Call, samples: Samples, *, optional: bool = True) -> Iterator[Given]:
    """Yield the arguments of an example, those of the path first, in its order.

    Args:
        call: The operation.
        samples: Finds or makes values.
        optional: Whether to pass what the document's example of the body has beyond what is needed, and a change where
            the call updates something.
    """
    needed = call.needed
    path = sorted(
        (item for item in call.operation.parameters if item.location is ir.Location.PATH),
        key=lambda item: call.operation.path.find("{" + item.wire_name + "}"),
    )
    for item in path:
        yield _parameter(item, samples)
    for item in call.operation.parameters:
        if item.location is not ir.Location.PATH and (item.location.value, item.wire_name) in needed:
            yield _parameter(item, samples)
    if call.body is not None:
        yield from _body(call, call.body, samples, optional=optional)


def _body(call: Call, body: CallBody, samples: Samples, *, optional: bool) -> Iterator[Given]:
    changes = optional and (call.operation.method in {"put", "patch"} or call.method.startswith("update"))
    if body.fields is None:
        content, key = body.content, (Place.WHOLE_BODY.value, "")
        if key in call.needed or (optional and content.has_example) or changes:
            # What nobody can write as an object in this media type is sent as it is.
            opaque = body.kind is BodyKind.RAW and has_parts(samples.api, content.type)
            shown = content.has_example and not (opaque and not isinstance(content.example, str))
            kind = BYTES if opaque and not shown else content.type
            yield Given(key, kind, content.example if shown else samples.of(kind, ""))
        return
    fields = [*visible(body.fields.fields, Direction.REQUEST)]
    needed = {name for place, name in call.needed if place == Place.BODY}
    values = dict(_members(body, fields, needed, samples, optional=optional))
    if changes and not values:
        values = dict(_change(fields, samples))
    for field in fields:
        if field.wire_name in values:
            yield Given((Place.BODY.value, field.wire_name), field.type, values[field.wire_name])


def _members(
    body: CallBody, fields: Sequence[ir.Field], needed: Container[str], samples: Samples, *, optional: bool
) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield what an example sends of a body, by wire name: what the document shows, and what is needed."""
    content = body.content
    whole = content.example if content.has_example else samples.shown(content.type)
    shown = whole if isinstance(whole, dict) else {}
    for field in fields:
        if field.wire_name in shown and (optional or field.wire_name in needed):
            found = samples.taken(field.type, shown[field.wire_name])
            if not isinstance(found, Nothing):
                yield field.wire_name, found
                continue
        if field.wire_name in needed:
            yield field.wire_name, samples.of(field.type, field.wire_name, field.examples)


def _change(fields: Sequence[ir.Field], samples: Samples) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield a property that an update changes: the first that the document shows a value of, else the first."""
    possible = [field for field in fields if not field.deprecated] or fields
    shown = (field for field in possible if not isinstance(samples.shown(field.type, field.examples), Nothing))
    field = next(shown, next(iter(possible), None))
    if field is not None:
        yield field.wire_name, samples.of(field.type, field.wire_name, field.examples)


def _parameter(item: ir.Parameter, samples: Samples) -> Given:
    # An empty segment of a path leads elsewhere: clients refuse to send it.
    is_shown = item.has_example and not (item.location is ir.Location.PATH and item.example == "")
    value = item.example if is_shown else samples.of(item.type, item.wire_name)
    return Given((item.location.value, item.wire_name), item.type, value)
