"""The promises of the intermediate model, checked on a whole API."""

from __future__ import annotations

from sdkgen.model.ir import (
    AliasDef,
    Anything,
    Api,
    Choice,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    ObjectDef,
    Scalar,
    ScalarKind,
    TypeRef,
    UnionOf,
)
from sdkgen.model.reachable import definition_types, operation_types


def check(api: Api) -> None:
    """Fail unless every reference has a definition, and unions and null stand only where they may."""
    for id, definition in api.types.items():
        assert definition.id == id
        if isinstance(definition, ObjectDef):
            assert definition.fields
            names = [field.wire_name for field in definition.fields]
            assert len(set(names)) == len(names)
        for ref in definition_types(definition):
            _check(ref, api)
    for operation in api.operations:
        for ref in operation_types(operation):
            _check(ref, api)
    for webhook in api.webhooks:
        _check(webhook.type, api)
    assert len({operation.id for operation in api.operations}) == len(api.operations)
    _check_aliases(api)


def _check(ref: TypeRef, api: Api) -> None:
    match ref:
        case Named(id):
            assert id in api.types, id
        case ListOf(inner) | MapOf(inner):
            _check(inner, api)
        case Nullable(inner):
            assert not isinstance(inner, (Nullable, Anything))
            _check(inner, api)
        case UnionOf(variants, tag):
            assert len(variants) == len(set(variants)) >= 2
            assert not any(isinstance(variant, (UnionOf, Nullable, Anything, Never)) for variant in variants)
            assert Scalar(ScalarKind.NULL) not in variants
            for variant in (*variants, *(variant for _, variant in (tag.mapping if tag else ()))):
                _check(variant, api)
            assert tag is None or {variant for _, variant in tag.mapping} <= set(variants)
        case Choice(values):
            assert values
        case Scalar() | Anything() | Never():
            pass


def _check_aliases(api: Api) -> None:
    """An alias leads to something other than an alias after finitely many steps."""
    for id in api.types:
        seen = {id}
        definition = api.types[id]
        while isinstance(definition, AliasDef) and isinstance(definition.type, Named):
            assert definition.type.id not in seen
            seen.add(definition.type.id)
            definition = api.types[definition.type.id]
