"""How the variants of a union are told apart, once all definitions are known.

A declared tag gets the variants that its mapping leaves out; a union without one gets the tag that its variants'
const and enum values imply.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sdkgen.model.ir import (  # fmt: skip
    AliasDef,
    Choice,
    Discriminator,
    Field,
    Named,
    Nullable,
    ObjectDef,
    Pointer,
    TypeDef,
    TypeId,
    TypeRef,
    UnionOf,
)
from sdkgen.model.pointers import tokens_of
from sdkgen.openapi.log import Log
from sdkgen.openapi.read import short

Types = Mapping[TypeId, TypeDef]


def tag_union(union: UnionOf, at: Pointer, types: Types, log: Log) -> UnionOf:
    """The union with the best tag there is; a union of objects without any is reported."""
    objects = [objects_of(variant, types) for variant in union.variants]
    if union.tag is not None:
        if all(objects):
            return replace(union, tag=_complete(union, union.tag, at, types, log))
        message = f"the discriminator {short(union.tag.path[0])} stands on a union whose variants are not all objects"
        log.warn("bad-discriminator", at, message, "the discriminator is ignored")
        return replace(union, tag=None)
    tag = infer_tag(union.variants, types)
    if tag is None and _is_ambiguous([found for found in objects if found]):
        message = f"nothing tells the {len(union.variants)} variants of this union apart"
        log.info("ambiguous-union", at, message, "the first variant that fits is taken", "add a discriminator")
    return replace(union, tag=tag) if tag else union


def objects_of(ref: TypeRef, types: Types, seen: frozenset[TypeId] = frozenset()) -> list[ObjectDef]:
    """The objects that a type stands for, through aliases and unions; none if it may be anything but an object."""
    match ref:
        case Named(id) if id not in seen:
            definition = types.get(id)
            if isinstance(definition, ObjectDef):
                return [definition]
            return objects_of(definition.type, types, seen | {id}) if definition else []
        case Nullable(inner):
            return objects_of(inner, types, seen)
        case UnionOf(variants):
            found = [objects_of(variant, types, seen) for variant in variants]
            return [each for objects in found for each in objects] if all(found) else []
        case _:
            return []


def infer_tag(variants: Sequence[TypeRef], types: Types) -> Discriminator | None:
    """The property, at most one level down, whose literal values differ between all variants; None without one."""
    objects = [objects_of(variant, types) for variant in variants]
    if not objects or not all(objects):
        return None
    for path in tag_paths(objects[0][0], types):
        mapping = _disjoint(variants, [literals_at(found, path, types) for found in objects])
        if mapping:
            return Discriminator(path, mapping, declared=False)
    return None


def tag_paths(first: ObjectDef, types: Types) -> Iterator[tuple[str, ...]]:
    """Where a tag may be: properties of the first variant, required ones first, then those of its nested objects."""
    fields = sorted(first.fields, key=lambda field: not field.required)
    yield from ((field.wire_name,) for field in fields if _values(field.type, types))
    for field in fields:
        for inner in objects_of(field.type, types):
            yield from ((field.wire_name, each.wire_name) for each in inner.fields if _values(each.type, types))


def _disjoint(variants: Sequence[TypeRef], values: Sequence[set[str] | None]) -> tuple[tuple[str, TypeRef], ...]:
    mapping: dict[str, TypeRef] = {}
    for variant, mine in zip(variants, values, strict=True):
        if not mine or not mapping.keys().isdisjoint(mine):
            return ()
        mapping |= dict.fromkeys(sorted(mine), variant)
    return tuple(mapping.items())


def literals_at(objects: Sequence[ObjectDef], path: Sequence[str], types: Types) -> set[str] | None:
    """The values at `path` over all objects; None if one of them allows other values there, or lacks the property."""
    name, *rest = path
    found: set[str] = set()
    for each in objects:
        field = field_of(each, name)
        if field is None:
            return None
        inside = objects_of(field.type, types) if rest else []
        values = literals_at(inside, rest, types) if rest else set(_values(field.type, types))
        if not values:
            return None
        found |= values
    return found


def field_of(definition: ObjectDef, wire_name: str) -> Field | None:
    """The property with this name."""
    return next((field for field in definition.fields if field.wire_name == wire_name), None)


def _values(ref: TypeRef, types: Types, seen: frozenset[TypeId] = frozenset()) -> tuple[str, ...]:
    """The texts that a type allows; none if it allows any other value."""
    match ref:
        case Choice(values):
            texts = tuple(value for value in values if isinstance(value, str))
            return texts if len(texts) == len(values) else ()
        case Named(id) if id not in seen and isinstance(alias := types.get(id), AliasDef):
            return _values(alias.type, types, seen | {id})
        case _:
            return ()


def _complete(union: UnionOf, tag: Discriminator, at: Pointer, types: Types, log: Log) -> Discriminator:
    """The declared tag with a value for each variant: from the mapping, or its const, enum, default or name."""
    mapping, name = dict(tag.mapping), tag.path[0]
    mapped = set(mapping.values())
    literals = {variant: literals_at(objects_of(variant, types), (name,), types) or set() for variant in union.variants}
    for value in sorted(set[str]().union(*literals.values())):
        owners = _owners(value, literals, mapped, declared=value in mapping)
        if any(mapping.setdefault(value, owners[0]) != variant and variant not in mapped for variant in owners):
            message = f"several variants have the tag {short(value)}"
            log.warn("ambiguous-tag", at, message, "the first of them is taken", "correct the mapping")
    for variant in union.variants:
        if variant not in mapping.values():
            said = _said(variant, name, types)
            possible = said & literals[variant] if literals[variant] else said
            mapping.update(dict.fromkeys(sorted(possible - mapping.keys()), variant))
        if variant not in mapping.values():
            message = f"no value of {short(name)} stands for one of the variants"
            log.warn(
                "untagged-variant", at, message, "values of that variant are not recognised", "add it to the mapping"
            )
    return replace(tag, mapping=tuple(mapping.items()))


def _owners(value: str, literals: Mapping[TypeRef, set[str]], mapped: set[TypeRef], *, declared: bool) -> list[TypeRef]:
    """The variants that a value may stand for, those first that the mapping leaves out.

    They are the ones that allow the fewest values. An enum of several values that several variants allow is inherited:
    it tells of a variant only what the mapping leaves over, or what it is called.
    """
    allowing = [variant for variant, values in literals.items() if value in values]
    fewest = min(len(literals[variant]) for variant in allowing)
    closest = [variant for variant in allowing if len(literals[variant]) == fewest]
    free = [variant for variant in closest if variant not in mapped]
    if fewest == 1 or len(closest) == 1:
        return [*free, *(variant for variant in closest if variant in mapped)]
    if declared or len(free) == 1:
        return [] if declared else free
    return [variant for variant in free if _plain(_name(variant)) == _plain(value)]


def _said(variant: TypeRef, name: str, types: Types) -> set[str]:
    """The tag values that a variant without literals speaks of: its defaults, or its component's name."""
    fields = [field_of(each, name) for each in objects_of(variant, types)]
    defaults = {field.default for field in fields if field and isinstance(field.default, str)}
    return defaults or {_name(variant)} - {""}


def _name(variant: TypeRef) -> str:
    """The name of a variant that is a component; empty for any other."""
    if not isinstance(variant, Named) or not variant.id.startswith("#/components/schemas/"):
        return ""
    _, _, name, *rest = tokens_of(variant.id)
    return name if rest in ([], ["properties"]) else ""


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _is_ambiguous(groups: Sequence[Sequence[ObjectDef]]) -> bool:
    """Whether the properties of two variants, and their literals, do not tell them apart."""
    for one in groups:
        for other in groups:
            if one is not other and not (_differs(one, other) or _differs(other, one) or _values_differ(one, other)):
                return True
    return False


def _values_differ(one: Sequence[ObjectDef], other: Sequence[ObjectDef]) -> bool:
    """Whether any two objects require a property whose literals, numbers and booleans too, have no value in common."""
    return all(
        any(_apart(field, field_of(yours, field.wire_name)) for field in mine.fields) for mine in one for yours in other
    )


def _apart(one: Field, other: Field | None) -> bool:
    if other is None or not (one.required and other.required):
        return False
    if not (isinstance(one.type, Choice) and isinstance(other.type, Choice)):
        return False
    mine, yours = ({(type(value), value) for value in choice.values} for choice in (one.type, other.type))
    return mine.isdisjoint(yours)


def _differs(one: Sequence[ObjectDef], other: Sequence[ObjectDef]) -> bool:
    """Whether each object of `one` requires a property that no object of `other` has."""
    names = {field.wire_name for each in other for field in each.fields}
    return all(any(field.required and field.wire_name not in names for field in each.fields) for each in one)
