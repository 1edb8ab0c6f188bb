"""Merging what several schemas say about one value. Where they disagree, the later one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.media import is_binary
from sdkgen.model.pointers import join
from sdkgen.openapi.context import Context
from sdkgen.openapi.extensions import chosen_name, deprecation, is_skipped, with_deprecation
from sdkgen.openapi.merged_schema import Facts, Group
from sdkgen.openapi.parts import Part, parts_of
from sdkgen.openapi.read import Keywords
from sdkgen.openapi.values import literals


def facts_of(ctx: Context, node: Node) -> Facts:
    """Everything that holds for the schema at `node`; not to be changed."""
    if node.at not in ctx.facts:
        ctx.facts[node.at] = fold(ctx, node.at, parts_of(ctx, node))
    return ctx.facts[node.at]


def fold(ctx: Context, at: Pointer, parts: Sequence[Part], without: frozenset[Pointer] = frozenset()) -> Facts:
    """Merge `parts`, leaving out the `oneOf` and `anyOf` that stand at one of `without`."""
    start = 0 if without else next((place for place, (_, by_ref) in enumerate(parts) if not by_ref), len(parts))
    facts = replace(_referenced(ctx, parts[:start]), at=at, parts=parts) if start else Facts(at, parts, without)
    _add(ctx, facts, parts[start:])
    facts.nullable |= bool(facts.votes) and all(facts.votes)
    return facts


def _referenced(ctx: Context, parts: Sequence[Part]) -> Facts:
    """Merge the parts behind a reference, once for all that refer there."""
    # A part may lack a list of heirs that stands at its place: keywords tell the one from the other.
    key = tuple((node.at, tuple(node.value) if isinstance(node.value, dict) else ()) for node, _ in parts)
    if key not in ctx.referenced:
        facts = ctx.referenced[key] = Facts(key[0][0], parts)
        _add(ctx, facts, parts)
        facts.shared = True
    return ctx.referenced[key]


def _add(ctx: Context, facts: Facts, parts: Sequence[Part]) -> None:
    for node, by_ref in parts:
        if isinstance(node.value, dict):
            own = ctx.keywords(node)
            null = _allows_null(node.value, own)
            if null or own.type is not None or own.enum is not None:
                facts.votes = (*facts.votes, null)
            facts.nullable |= null and not by_ref
            _add_kind(ctx, facts, node, own)
            facts.minimum = _minimum(node.value, facts.minimum)
            _add_structure(ctx, facts, node, node.value, own)
            _add_notes(facts, own, by_ref)
            if not by_ref:
                facts.name = chosen_name(node, "type_name", "model_name") or facts.name
                if reason := deprecation(node):
                    facts.doc, facts.deprecated = with_deprecation(facts.doc, reason), True
        elif node.value is False:
            facts.forbidden = True
        elif node.value is not True:
            ctx.log.warn("bad-schema", node.at, "this is not a schema", "it counts as a schema that allows everything")


def _allows_null(value: dict[str, JsonValue], own: Keywords) -> bool:
    if own.nullable or value.get("const", 0) is None or (own.enum is not None and None in own.enum):
        return True
    return own.type == "null" or (isinstance(own.type, list) and "null" in own.type)


def _minimum(value: dict[str, JsonValue], found: float | None) -> float | None:
    """Return the least number that a schema allows, or what was found so far."""
    for keyword, step in (("minimum", 0), ("exclusiveMinimum", 1)):
        number = value.get(keyword)
        if isinstance(number, int | float) and not isinstance(number, bool):
            found = number + (step or value.get("exclusiveMinimum") is True)
    return found


def type_names(own: Keywords) -> tuple[str, ...]:
    """The `type` of a schema as a tuple of names."""
    if own.type is None:
        return ()
    return tuple(dict.fromkeys(own.type)) if isinstance(own.type, list) else (own.type,)


def _add_kind(ctx: Context, facts: Facts, node: Node, own: Keywords) -> None:
    if names := type_names(own):
        facts.types = _narrow_types(ctx, facts, node, names)
    if own.format:
        facts.format = own.format
    if own.content_media_type and not own.content_encoding:
        facts.binary |= {"string", "null"}.issuperset(type_names(own)) and is_binary(own.content_media_type)
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
    message = f"`allOf` makes this both {' or '.join(facts.types)} and {' or '.join(mine)}"
    ctx.log.warn("allof-conflict", node.at, message, f"{' or '.join(mine)} is used, because it comes last")
    return mine


def _add_structure(ctx: Context, facts: Facts, node: Node, value: dict[str, JsonValue], own: Keywords) -> None:
    if own.type is None and facts.hint is None:
        facts.hint = next((kind for keyword, kind in _HINTS.items() if keyword in value), None)
    if own.required:
        facts.required |= frozenset(own.required)
    if _STRUCTURE.isdisjoint(value):
        return
    _add_properties(ctx, facts, node)
    facts.items = node.child("items") or facts.items
    if prefix := node.child("prefixItems"):
        facts.prefix = tuple(prefix.items())
    if "not" in value:
        _add_not(ctx, facts, node, value["not"])
    for keyword in [each for each in _CONDITIONS if each in value]:
        message = f"`{keyword}` makes the type depend on the value, which no Python type expresses"
        ctx.log.info("ignored-condition", join(node.at, keyword), message, f"`{keyword}` is ignored")
    _add_groups(ctx, facts, node, own)


def _add_properties(ctx: Context, facts: Facts, node: Node) -> None:
    properties = _object(ctx, node, "properties")
    if properties and facts.shared:
        facts.properties, facts.shared = dict(facts.properties), False
    for name, schema in properties:
        facts.properties[name] = (*facts.properties.get(name, ()), schema)
    facts.patterns += tuple(schema for _, schema in _object(ctx, node, "patternProperties"))
    facts.additional = node.child("additionalProperties") or node.child("unevaluatedProperties") or facts.additional


_CONDITIONS = ("if", "dependentSchemas")
_STRUCTURE = {
    *_CONDITIONS,
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "items",
    "prefixItems",
    "not",
    "oneOf",
    "anyOf",
    "discriminator",
}
_HINTS = {
    "pattern": "string",
    "minLength": "string",
    "maxLength": "string",
    "contentEncoding": "string",
    "contentMediaType": "string",
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
    message = "`not` forbids some values, which no Python type expresses"
    ctx.log.info("ignored-not", join(node.at, "not"), message, "`not` is ignored")


def _add_groups(ctx: Context, facts: Facts, node: Node, own: Keywords) -> None:
    for keyword in ("oneOf", "anyOf"):
        group = node.child(keyword)
        if group is None or group.at in facts.without:
            continue
        if branches := tuple(branch for branch in group.items() if not is_skipped(branch)):
            facts.groups += (Group(keyword, group.at, branches, own.discriminator),)
        else:
            ctx.log.warn("bad-member", group.at, f"`{keyword}` is not an array of schemas", f"`{keyword}` is ignored")
    if own.discriminator and not facts.groups:
        facts.discriminator = own.discriminator


def _add_notes(facts: Facts, own: Keywords, by_ref: bool) -> None:
    facts.read_only = own.read_only if own.read_only is not None else facts.read_only
    facts.write_only = own.write_only if own.write_only is not None else facts.write_only
    if "default" in own.model_fields_set:
        facts.default, facts.has_default = own.default, True
    if not by_ref:
        facts.title = own.title or facts.title
        facts.doc = own.description or facts.doc
        facts.deprecated |= own.deprecated or False
        if own.examples or "example" in own.model_fields_set:
            facts.examples = tuple(own.examples or [own.example])
