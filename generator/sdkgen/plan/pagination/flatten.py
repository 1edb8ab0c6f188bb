"""`page={"number": 2}` becomes `page_number=2`: the position of a page is too common to be an object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkgen.model import ir
from sdkgen.model.queries import alias_target, object_of

_NAMES = {"page", "paging", "pagination"}


def flatten_pages(api: ir.Api) -> ir.Api:
    """Replace each deepObject parameter that holds a page position by one parameter for each of its properties.

    The request on the wire stays the same: `page[number]=2`.
    """
    return replace(api, operations=tuple(_flatten(api, operation) for operation in api.operations))


def _flatten(api: ir.Api, operation: ir.Operation) -> ir.Operation:
    listed = {parameter.wire_name for parameter in operation.parameters}
    parameters = tuple(item for parameter in operation.parameters for item in _parts(api, parameter, listed))
    return operation if parameters == operation.parameters else replace(operation, parameters=parameters)


def _parts(api: ir.Api, parameter: ir.Parameter, listed: set[str]) -> Iterator[ir.Parameter]:
    found = object_of(api, parameter.type)
    if found is None or not _is_position(api, parameter, found):
        yield parameter
        return
    for field in found.fields:
        wire_name = f"{parameter.wire_name}[{field.wire_name}]"
        if wire_name not in listed:
            yield ir.Parameter(
                wire_name=wire_name,
                location=parameter.location,
                type=field.type,
                required=parameter.required and field.required,
                doc=field.doc or parameter.doc,
                at=field.at,
                deprecated=field.deprecated or parameter.deprecated,
                default=field.default,
                has_default=field.has_default,
                chosen_name=field.chosen_name,
                minimum=field.minimum,
            )


def _is_position(api: ir.Api, parameter: ir.Parameter, found: ir.ObjectDef) -> bool:
    if (
        parameter.location is not ir.Location.QUERY
        or parameter.wire_name.lower() not in _NAMES
        or parameter.content_type is not None
    ):
        return False
    if parameter.style not in {"deepObject", None} or found.additional is not None:
        return False
    return all(isinstance(_plain(api, field.type), ir.Scalar | ir.Choice) for field in found.fields)


def _plain(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef:
    target = alias_target(api, ref)
    return alias_target(api, target.inner) if isinstance(target, ir.Nullable) else target
