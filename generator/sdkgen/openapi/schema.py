"""Schemas: from a schema of the document to a type."""

from __future__ import annotations

from sdkgen.document.resolver import Node
from sdkgen.model.construct import NULL, Literal, bare, nullable, unite
from sdkgen.model.ir import AliasDef, Anything, Choice, ListOf, MapOf, Named, Never, Scalar, ScalarKind, TypeId, TypeRef
from sdkgen.model.pointers import join
from sdkgen.openapi.context import Context
from sdkgen.openapi.fold import facts_of, fold
from sdkgen.openapi.inheritance import adds_nothing, family
from sdkgen.openapi.merged_schema import Facts
from sdkgen.openapi.objects import define_object
from sdkgen.openapi.read import short
from sdkgen.openapi.references import refer, says_null, sole_reference
from sdkgen.openapi.unions import union_type

_MAX_DEPTH = 24
"""Schemas nested in each other without a name; beyond, a definition of their own keeps recursion shallow."""


def convert(ctx: Context, node: Node) -> TypeRef:
    """The type of a schema. Definitions that it needs are queued in `ctx`."""
    if node.at in ctx.done:
        return ctx.done[node.at]
    if is_deep(ctx):
        return _apart(ctx, node)
    ctx.depth += 1
    try:
        ref = _convert(ctx, node)
    finally:
        ctx.depth -= 1
    ctx.done[node.at] = ref
    return ref


def _convert(ctx: Context, node: Node) -> TypeRef:
    if isinstance(node.value, dict):
        if (reference := sole_reference(node)) is not None and not adds_nothing(ctx, node, reference):
            null = says_null(node)
            ref = refer(ctx, reference)
            return nullable(ref) if null else ref
        facts = facts_of(ctx, node)
        return family(ctx, node, facts) or settle(ctx, facts)
    if not isinstance(node.value, bool):
        ctx.log.warn(
            "bad-schema", node.at, f"{short(node.value)} is not a schema", "it counts as one that allows everything"
        )
    return Never() if node.value is False else Anything()


def is_deep(ctx: Context) -> bool:
    """Whether the next schema inside needs a definition of its own."""
    return ctx.depth >= _MAX_DEPTH


def settle(ctx: Context, facts: Facts) -> TypeRef:
    """The type that merged statements describe."""
    ref = _bare_type(ctx, facts)
    return nullable(ref) if facts.nullable else ref


def settle_inside(ctx: Context, facts: Facts) -> TypeRef:
    """The type of merged statements that stand inside another schema; nesting too deep gets a definition of its own."""
    if not is_deep(ctx):
        ctx.depth += 1
        try:
            return settle(ctx, facts)
        finally:
            ctx.depth -= 1
    id = TypeId(facts.at)
    if facts.at not in ctx.apart:
        ctx.apart.add(facts.at)
        ctx.later(lambda: _define_as(ctx, id, settle(ctx, facts), facts))
    return Named(id)


def _bare_type(ctx: Context, facts: Facts) -> TypeRef:
    if facts.forbidden:
        return Never()
    if facts.values is not None:
        return _choice(facts, facts.values)
    if facts.groups:
        return union_type(ctx, facts)
    types = facts.types if facts.types is not None else implied_types(facts)
    if not types:
        return NULL if facts.nullable and facts.types is not None else Anything()
    if len(types) == 1:
        return _of_type(ctx, facts, types[0], TypeId(facts.at))
    apart = TypeId(join(facts.at, "properties"))
    return unite([_of_type(ctx, facts, kind, apart) for kind in types])


def _choice(facts: Facts, values: tuple[Literal, ...]) -> TypeRef:
    """The literals; an enum beside `type: array` is meant for the items, and both booleans are simply a boolean."""
    if not values:
        return NULL
    both = len(values) == 2 and all(isinstance(value, bool) for value in values)
    choice = Scalar(ScalarKind.BOOLEAN) if both else Choice(values)
    return ListOf(choice) if facts.types == ("array",) else choice


def implied_types(facts: Facts) -> tuple[str, ...]:
    """The type of a schema without `type`, as far as its other keywords say."""
    if facts.properties or facts.additional is not None or facts.patterns:
        return ("object",)
    if facts.items is not None or facts.prefix:
        return ("array",)
    if facts.format:
        return (_FORMATS.get(facts.format, "string"),)
    if facts.required:
        return ("object",)
    return (facts.hint,) if facts.hint else ()


_FORMATS = {"int32": "integer", "int64": "integer", "integer": "integer", "float": "number", "double": "number"}


def _of_type(ctx: Context, facts: Facts, kind: str, id: TypeId) -> TypeRef:
    match kind:
        case "object" if facts.properties:
            return define_object(ctx, facts, id)
        case "object":
            return map_type(ctx, facts)
        case "array":
            return _array(ctx, facts)
        case _:
            return scalar(facts, kind)


def map_type(ctx: Context, facts: Facts) -> TypeRef:
    """An object whose keys are data."""
    values = [convert(ctx, schema) for schema in facts.patterns]
    if facts.additional is not None and facts.additional.value is not False:
        values.append(convert(ctx, facts.additional))
    return MapOf(unite(values) if values else Anything())


def _array(ctx: Context, facts: Facts) -> TypeRef:
    if facts.items is not None and isinstance(facts.items.value, list):
        schemas = tuple(facts.items.items())
    else:
        schemas = (*facts.prefix, *([facts.items] if facts.items is not None else []))
    items = unite([convert(ctx, schema) for schema in schemas if schema.value is not False])
    return ListOf(Anything() if isinstance(items, Never) else items)


def scalar(facts: Facts, kind: str) -> Scalar:
    """The scalar type for a JSON type and the `format` beside it."""
    match kind, facts.format:
        case "string", "date":
            return Scalar(ScalarKind.DATE)
        case "string", "date-time":
            return Scalar(ScalarKind.DATETIME)
        case "string", "binary":
            return Scalar(ScalarKind.BYTES)
        case "string", None if facts.binary:
            return Scalar(ScalarKind.BYTES)
        case "number", "integer" | "int32" | "int64":
            return Scalar(ScalarKind.INTEGER)
        case _:
            return Scalar(ScalarKind(kind), facts.format, facts.examples)


def define(ctx: Context, node: Node) -> None:
    """Give the schema at `node` a definition: its object, or an alias for whatever else it is."""
    facts = fold(ctx, node.at, [(node, False)]) if sole_reference(node) is node else facts_of(ctx, node)
    _define_as(ctx, TypeId(node.at), convert(ctx, node), facts)


def _define_as(ctx: Context, id: TypeId, ref: TypeRef, facts: Facts) -> None:
    if bare(ref) != Named(id) or id not in ctx.claimed:
        ctx.types[id] = AliasDef(
            id, facts.title, facts.doc, ref, facts.at, facts.deprecated, facts.examples, facts.name
        )
    elif ref != bare(ref):
        ctx.nullable.add(id)


def _apart(ctx: Context, node: Node) -> TypeRef:
    """A definition of its own for a schema that is nested too deeply."""
    if node.at not in ctx.apart:
        ctx.apart.add(node.at)
        ctx.later(lambda: define(ctx, node))
    return Named(TypeId(node.at))
