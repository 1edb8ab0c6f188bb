"""The property that tells the variants of a union apart, in variants that do not declare it, or only for responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from sdkgen.model.construct import bare
from sdkgen.model.ir import (
    AliasDef,
    Anything,
    Api,
    Choice,
    Discriminator,
    Field,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectDef,
    Scalar,
    ScalarKind,
    TypeDef,
    TypeId,
    TypeRef,
    UnionOf,
)
from sdkgen.model.pointers import join
from sdkgen.model.reachable import definition_types, operation_types
from sdkgen.openapi.discriminator_inference import Types, field_of, objects_of

Values = dict[str, dict[str, None]]
"""The tags of a variant: the values of each by the name of the property, in order and without repetitions."""


def with_markers(api: Api) -> Api:
    """The API in which objects without a property have the tag, where they are variants of tagged unions alone."""
    markers: dict[TypeId, ObjectDef] = {}
    for union in _tagged_unions(api):
        for variant in union.variants:
            found = api.types.get(variant.id) if isinstance(variant, Named) else None
            if isinstance(found, AliasDef) and found.type == MapOf(Anything()):
                markers[found.id] = _marker(found, _declared(union).path[0])
    if not markers:
        return api
    alone = _Uses(api).alone
    return replace(api, types={id: item if id in alone else markers.get(id, item) for id, item in api.types.items()})


def _marker(found: AliasDef, name: str) -> ObjectDef:
    at, text = join(found.at, "properties", name), Scalar(ScalarKind.STRING)
    tag = Field(name, text, required=True, doc=None, at=at, read_only=True)  # as what requests lack, it gets its values
    return ObjectDef(found.id, found.title, found.doc, (tag,), None, found.at, found.deprecated)


def with_tags(api: Api) -> Api:
    """The API in which each variant of a union with a discriminator has its tag in requests, with its values.

    A variant that declares the tag for requests itself stays as it is. The tag is required, unless a request holds the
    variant outside of any union; where a response does, it is not expected there.
    """
    tags: dict[TypeId, Values] = {}
    for union in _tagged_unions(api):
        tag = _declared(union)
        for value, variant in tag.mapping:
            for each in () if _has_tag(variant, tag, api.types) else objects_of(variant, api.types):
                own = field_of(each, tag.path[0])
                if own is None or own.read_only:
                    tags.setdefault(each.id, {}).setdefault(tag.path[0], {})[value] = None
    if not tags:
        return api
    read, written = _Uses(api, writes=False), _Uses(api, reads=False)
    types: dict[TypeId, TypeDef] = dict(api.types)
    for id, values in tags.items():
        found = types[id]
        assert isinstance(found, ObjectDef)
        types[id] = _tagged(found, values, expected=id not in read.alone, required=id not in written.alone)
    return replace(api, types=types)


def _tagged(definition: ObjectDef, tags: Values, *, expected: bool, required: bool) -> ObjectDef:
    fields = {item.wire_name: item for item in definition.fields}
    new: list[Field] = []
    for name, values in tags.items():
        choice, old = Choice(tuple(values)), fields.get(name)
        if old is None:
            new.append(
                Field(name, choice, required, None, join(definition.at, "properties", name), write_only=not expected)
            )
        else:
            kept = old.type if _is_number(old.type) else choice
            fields[name] = replace(old, type=kept, read_only=False, required=old.required or required)
    return replace(definition, fields=(*new, *fields.values()))


def _is_number(ref: TypeRef) -> bool:
    inner = bare(ref)
    return isinstance(inner, Scalar) and inner.kind is not ScalarKind.STRING


def _has_tag(variant: TypeRef, tag: Discriminator, types: Types) -> bool:
    """Whether a variant is itself a union that the same property decides."""
    inner = bare(variant)
    while isinstance(inner, Named) and isinstance(alias := types.get(inner.id), AliasDef) and alias.type != inner:
        inner = bare(alias.type)
    return isinstance(inner, UnionOf) and inner.tag is not None and inner.tag.path == tag.path


def _declared(union: UnionOf) -> Discriminator:
    assert union.tag is not None
    return union.tag


def _tagged_unions(api: Api) -> list[UnionOf]:
    """All unions with a discriminator, each once."""
    pending = [ref for operation in api.operations for ref in operation_types(operation)]
    pending += [webhook.type for webhook in api.webhooks]
    pending += [ref for definition in api.types.values() for ref in definition_types(definition)]
    found: dict[UnionOf, None] = {}
    while pending:
        ref = pending.pop()
        if isinstance(ref, UnionOf) and ref.tag is not None and ref.tag.declared and len(ref.tag.path) == 1:
            found[ref] = None
        pending += _inner(ref)
    return list(reversed(found))


def _inner(ref: TypeRef) -> Iterable[TypeRef]:
    match ref:
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return (inner,)
        case UnionOf(variants):
            return variants
        case _:
            return ()


@dataclass(slots=True)
class _Uses:
    """Which definitions values of an API are of without a tag that says so."""

    api: Api
    reads: bool = True
    writes: bool = True
    alone: set[TypeId] = field(default_factory=set[TypeId])
    _within: set[TypeId] = field(default_factory=set[TypeId])

    def __post_init__(self) -> None:
        pending = list(self._roots())
        while pending:
            ref, tagged = pending.pop()
            if isinstance(ref, Named):
                pending += self._members(ref.id, tagged=tagged)
                continue
            says = isinstance(ref, UnionOf) and (tagged or (ref.tag is not None and ref.tag.declared))
            pending += [(inner, says) for inner in _inner(ref)]

    def _roots(self) -> Iterator[tuple[TypeRef, bool]]:
        for operation in self.api.operations:
            if self.writes:
                yield from ((item.type, False) for item in operation.parameters)
                yield from ((item.type, False) for item in (operation.body.contents if operation.body else ()))
            if self.reads:
                contents = (content for response in operation.responses for content in response.contents)
                yield from ((content.type, False) for content in contents if content.type)
        if self.reads:
            yield from ((webhook.type, False) for webhook in self.api.webhooks)

    def _members(self, id: TypeId, *, tagged: bool) -> list[tuple[TypeRef, bool]]:
        """The types inside a definition, unless they are known; an alias is what it stands for."""
        found = self.api.types.get(id)
        if found is None or id in self.alone or (tagged and id in self._within):
            return []
        (self._within if tagged else self.alone).add(id)
        if isinstance(found, AliasDef):
            return [(found.type, tagged)]
        inside = [item.type for item in found.fields if self._travels(item)]
        return [(ref, False) for ref in (*inside, *([found.additional] if found.additional else []))]

    def _travels(self, item: Field) -> bool:
        return (self.reads and not item.write_only) or (self.writes and not item.read_only)
