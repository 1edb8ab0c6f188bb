"""Which definitions operations and webhooks need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from sdkgen.model.ir import AliasDef, Api, ObjectDef, Operation, TypeDef, TypeId, TypeRef
from sdkgen.model.traverse import named


def reachable(api: Api) -> frozenset[TypeId]:
    """The definitions that an operation or a webhook uses, directly or through others."""
    pending = [ref for operation in api.operations for ref in operation_types(operation)]
    pending += [webhook.type for webhook in api.webhooks]
    found: set[TypeId] = set()
    while pending:
        for id in named(pending.pop()):
            if id not in found and id in api.types:
                found.add(id)
                pending += definition_types(api.types[id])
    return frozenset(found)


def operation_types(operation: Operation) -> Iterator[TypeRef]:
    """The types of the parameters, body and responses of an operation."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (body.type for body in (operation.body.contents if operation.body else ()))
    yield from (content.type for response in operation.responses for content in response.contents if content.type)


def definition_types(definition: TypeDef) -> list[TypeRef]:
    """The types that a definition is made of."""
    match definition:
        case AliasDef():
            return [definition.type]
        case ObjectDef():
            return [
                *(field.type for field in definition.fields),
                *([definition.additional] if definition.additional else []),
            ]
    assert_never(definition)
