"""What a schema says once its `$ref` siblings and all its `allOf` branches are taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from openapi_pydantic.v3.v3_1 import Discriminator

from generator.ir import JsonValue, Pointer
from generator.parse.context import Context
from generator.parse.read import Keywords
from generator.parse.values import Literal, literals
from generator.resolve import Node, join

Part: TypeAlias = "tuple[Node, bool]"
"""A schema without its `$ref` and `allOf`, and whether it was reached through a reference."""

_MAX_PARTS = 500


class Group(NamedTuple):
    """One `oneOf` or `anyOf`."""

    keyword: str
    at: Pointer
    branches: tuple[Node, ...]
    discriminator: Discriminator | None


@dataclass(slots=True)
class Facts:
    """The merged statements of one schema. Where parts disagree, the later part wins."""

    at: Pointer
    parts: Sequence[Part]
    without: frozenset[Pointer] = frozenset()
    """The `oneOf` and `anyOf` that are left out, because their branches have been merged already."""
    spread: int = 1
    """How many combinations of such branches there are."""
    types: tuple[str, ...] | None = None
    """The allowed types other than null; None where nothing is said."""
    nullable: bool = False
    values: tuple[Literal, ...] | None = None
    format: str | None = None
    binary: bool = False
    properties: dict[str, tuple[Node, ...]] = field(default_factory=dict[str, "tuple[Node, ...]"])
    """Each property with the schemas that define it, the last one being the strongest."""
    required: set[str] = field(default_factory=set[str])
    additional: Node | None = None
    patterns: list[Node] = field(default_factory=list[Node])
    items: Node | None = None
    prefix: list[Node] = field(default_factory=list[Node])
    groups: list[Group] = field(default_factory=list[Group])
    forbidden: bool = False
    hint: str | None = None
    """The type that keywords such as `minLength` imply."""
    discriminator: Discriminator | None = None
    """The discriminator of a part that has no `oneOf` or `anyOf` itself."""
    title: str | None = None
    doc: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: JsonValue = None
    has_default: bool = False
    examples: tuple[JsonValue, ...] = ()


def facts_of(ctx: Context, node: Node) -> Facts:
    """Everything that holds for the schema at `node`; not to be changed."""
    if node.at not in ctx.facts:
        ctx.facts[node.at] = fold(ctx, node.at, parts_of(ctx, node))
    return ctx.facts[node.at]


def parts_of(ctx: Context, node: Node) -> list[Part]:
    """The schemas that together make up `node`, weakest first: targets of `$ref`, `allOf` branches, then its own keywords."""
    if isinstance(node.value, dict) and not ("$ref" in node.value or "allOf" in node.value):
        return [(node, False)]
    parts: list[Part] = []
    stack: list[tuple[Node, bool, frozenset[Pointer], bool]] = [(node, False, frozenset(), False)]
    while stack:
        current, by_ref, trail, expanded = stack.pop()
        value = current.value
        if not isinstance(value, dict) or expanded or not ("$ref" in value or "allOf" in value):
            parts.append((current, by_ref))
            continue
        stack.append((current, by_ref, trail, True))
        if len(parts) + len(stack) > _MAX_PARTS:
            ctx.log.warn(
                "too-large", node.at, f"more than {_MAX_PARTS} schemas meet here through `allOf`", "the rest is ignored"
            )
            continue
        inner = trail | {current.at}
        branches = [(branch, by_ref) for branch in _branches(ctx, current)]
        if "$ref" in value and (target := ctx.target(current, "it counts as a schema that allows everything")):
            branches.insert(0, (target, True))
        for branch, through in reversed(branches):
            if branch.at in inner:
                fact = "the schema contains itself through `allOf` or `$ref`"
                ctx.log.error("circular-allof", current.at, fact, "the inner occurrence is ignored")
            else:
                stack.append((branch, through, inner, False))
    return parts


def _branches(ctx: Context, node: Node) -> list[Node]:
    all_of = node.child("allOf")
    if all_of is None:
        return []
    if not isinstance(all_of.value, list):
        ctx.log.warn("bad-member", all_of.at, "`allOf` is not an array", "`allOf` is ignored")
    return [branch for branch in all_of.items() if branch.value is not True]


def fold(ctx: Context, at: Pointer, parts: Sequence[Part], without: frozenset[Pointer] = frozenset()) -> Facts:
    """Merge `parts`, leaving out the `oneOf` and `anyOf` that stand at one of `without`."""
    facts = Facts(at, parts, without)
    null = _NullCount()
    for node, by_ref in parts:
        if isinstance(node.value, dict):
            own = ctx.keywords(node)
            _add_kind(ctx, facts, node, own)
            null.add(node, own, by_ref)
            _add_structure(ctx, facts, node, node.value, own)
            _add_groups(ctx, facts, node, node.value, own)
            _add_notes(facts, own, by_ref)
        elif node.value is False:
            facts.forbidden = True
        elif node.value is not True:
            ctx.log.warn("bad-schema", node.at, "this is not a schema", "it counts as a schema that allows everything")
    facts.nullable = null.allowed()
    return facts


class _NullCount:
    """Whether null is allowed: where an inline part says so, or where every part that speaks of types does."""

    def __init__(self) -> None:
        self.inline = False
        self.typed = 0
        self.nulls = 0

    def add(self, node: Node, own: Keywords, by_ref: bool) -> None:
        types = type_names(own)
        says = own.nullable or "null" in types or (own.enum is not None and None in own.enum)
        says = bool(says) or (isinstance(node.value, dict) and node.value.get("const", 0) is None)
        self.inline |= says and not by_ref
        self.typed += bool(types) or own.enum is not None or says
        self.nulls += says

    def allowed(self) -> bool:
        return self.inline or 0 < self.typed == self.nulls


def type_names(own: Keywords) -> tuple[str, ...]:
    """The `type` of a schema as a tuple of names."""
    if own.type is None:
        return ()
    return tuple(dict.fromkeys(kind.value for kind in own.type)) if isinstance(own.type, list) else (own.type.value,)


def _add_kind(ctx: Context, facts: Facts, node: Node, own: Keywords) -> None:
    if names := type_names(own):
        facts.types = _narrow_types(ctx, facts, node, names)
    if own.schema_format:
        facts.format = own.schema_format
    if own.contentMediaType and not own.contentEncoding:
        facts.binary |= own.contentMediaType.startswith("application/octet-stream")
    values = literals(ctx.log, node, own, facts.types)
    if values is not None:
        both = tuple(value for value in values if value in facts.values) if facts.values is not None else values
        facts.values = both or values


def _narrow_types(ctx: Context, facts: Facts, node: Node, names: tuple[str, ...]) -> tuple[str, ...]:
    mine = tuple(name for name in names if name != "null")
    if not facts.types or not mine:
        return mine or facts.types or ()
    both = tuple(name for name in mine if name in facts.types or (name == "integer" and "number" in facts.types))
    if both:
        return both
    if "integer" in facts.types and "number" in mine:
        return ("integer",)
    fact = f"`allOf` makes this both {' or '.join(facts.types)} and {' or '.join(mine)}"
    ctx.log.warn("allof-conflict", node.at, fact, f"{' or '.join(mine)} is used, because it comes last")
    return mine


def _add_structure(ctx: Context, facts: Facts, node: Node, value: dict[str, JsonValue], own: Keywords) -> None:
    facts.required.update(own.required or ())
    if "properties" in value:
        for name, schema in _object(ctx, node, "properties"):
            facts.properties[name] = (*facts.properties.get(name, ()), schema)
    for keyword in ("unevaluatedProperties", "additionalProperties"):
        if keyword in value:
            facts.additional = Node(value[keyword], join(node.at, keyword))
    if "patternProperties" in value:
        facts.patterns += [schema for _, schema in _object(ctx, node, "patternProperties")]
    if "items" in value:
        facts.items = Node(value["items"], join(node.at, "items"))
    if "prefixItems" in value and (prefix := node.child("prefixItems")):
        facts.prefix = prefix.items()
    if "not" in value:
        _add_not(ctx, facts, node, value["not"])
    facts.hint = facts.hint or next((kind for keyword, kind in _HINTS.items() if keyword in value), None)


_HINTS = {
    "pattern": "string",
    "minLength": "string",
    "maxLength": "string",
    "contentEncoding": "string",
    "minimum": "number",
    "maximum": "number",
    "exclusiveMinimum": "number",
    "exclusiveMaximum": "number",
    "multipleOf": "number",
    "minItems": "array",
    "maxItems": "array",
    "uniqueItems": "array",
    "minProperties": "object",
    "maxProperties": "object",
}


def _object(ctx: Context, node: Node, keyword: str) -> list[tuple[str, Node]]:
    child = node.child(keyword)
    if child is not None and not isinstance(child.value, dict):
        ctx.log.warn("bad-member", child.at, f"`{keyword}` is not an object", f"`{keyword}` is ignored")
    return child.members() if child else []


def _add_not(ctx: Context, facts: Facts, node: Node, value: JsonValue) -> None:
    if value is True or value == {}:
        facts.forbidden = True
        return
    fact = "`not` forbids some values, which no Python type expresses"
    ctx.log.info("ignored-not", join(node.at, "not"), fact, "`not` is ignored")


def _add_groups(ctx: Context, facts: Facts, node: Node, value: dict[str, JsonValue], own: Keywords) -> None:
    for keyword in ("oneOf", "anyOf"):
        if keyword not in value or (at := join(node.at, keyword)) in facts.without:
            continue
        branches = Node(value[keyword], at).items()
        if branches:
            facts.groups.append(Group(keyword, at, tuple(branches), own.discriminator))
        else:
            ctx.log.warn("bad-member", at, f"`{keyword}` is not an array of schemas", f"`{keyword}` is ignored")
    if own.discriminator and not facts.groups:
        facts.discriminator = own.discriminator


def _add_notes(facts: Facts, own: Keywords, by_ref: bool) -> None:
    facts.read_only = own.readOnly if own.readOnly is not None else facts.read_only
    facts.write_only = own.writeOnly if own.writeOnly is not None else facts.write_only
    if "default" in own.model_fields_set:
        facts.default, facts.has_default = own.default, True
    if not by_ref:
        facts.title = own.title or facts.title
        facts.doc = own.description or facts.doc
        facts.deprecated |= own.deprecated or False
        if own.examples or "example" in own.model_fields_set:
            facts.examples = tuple(own.examples or [own.example])
