"""By which values of their tags unions know objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import parts

Tags = Mapping[ir.TypeId, Mapping[str, tuple[str, ...]]]
"""The values of the tag by which unions know an object, by the wire name of the property."""


def tag_values(api: ir.Api) -> Tags:
    """Return by which values of its tag each variant of a union is known: its property can be no other value."""
    found: dict[ir.TypeId, dict[str, dict[str, None]]] = {}
    for ref in _all_types(api):
        if isinstance(ref, ir.UnionOf) and ref.tag is not None and len(ref.tag.path) == 1:
            for value, variant in ref.tag.mapping:
                target = alias_target(api, variant)
                if isinstance(target, ir.Named):
                    found.setdefault(target.id, {}).setdefault(ref.tag.path[0], {})[value] = None
    return {id: {name: tuple(values) for name, values in tags.items()} for id, tags in found.items()}


def _all_types(api: ir.Api) -> Iterable[ir.TypeRef]:
    pending: list[ir.TypeRef] = []
    for definition in api.types.values():
        if isinstance(definition, ir.ObjectDef):
            pending += [item.type for item in definition.fields]
            pending += [definition.additional] if definition.additional is not None else []
        else:
            pending.append(definition.type)
    for operation in api.operations:
        pending += [item.type for item in operation.parameters]
        pending += [item.type for item in operation.body.contents] if operation.body else []
        contents = (item for response in operation.responses for item in response.contents)
        pending += [item.type for item in contents if item.type is not None]
    while pending:
        ref = pending.pop()
        yield ref
        pending += parts(ref)
