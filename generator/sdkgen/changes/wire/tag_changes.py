"""What changed in how the variants of a union are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.severity import WirePart, level_of, listed, said
from sdkgen.changes.wire.shapes import bare
from sdkgen.model import ir
from sdkgen.model.queries import object_of
from sdkgen.targets.findings import Level

Found = tuple[str, Level, str, str]
"""Code, level, message and detail of a change."""


def compare_tags(
    apis: tuple[ir.Api, ir.Api],
    unions: tuple[ir.UnionOf, ir.UnionOf],
    pairs: Iterable[tuple[ir.TypeRef, ir.TypeRef]],
    where: Where,
    part: WirePart,
) -> Iterable[Found]:
    """Yield what changed in a declared discriminator: its property, and the values that stand for a variant.

    Args:
        apis: The old and the new one.
        unions: The union in either.
        pairs: The variants that are the same one.
        where: The place of the union.
        direction: Which way it travels.
    """
    one, other = (union.tag for union in unions)
    if not any(tag is not None and tag.declared for tag in (one, other)):
        return
    if one is None or other is None:
        yield _lone(one or other, where, part, gone=other is None)
    elif one.path != other.path:
        text = f"`{where.text}` is told apart by {_path(other)} now, was by {_path(one)}"
        yield f"{part.value}-tag-moved", level_of(part, Level.BREAKING, Level.BREAKING), text, ""
    else:
        yield from _values(apis, (one, other), dict(pairs), where, part)


def _lone(tag: ir.Discriminator | None, where: Where, part: WirePart, *, gone: bool) -> Found:
    path = _path(tag) if tag is not None else ""
    if gone:
        text = f"nothing says any longer that `{where.text}` is told apart by {path}"
        return f"{part.value}-tag-undeclared", level_of(part, Level.MINOR, Level.BREAKING), text, ""
    text = f"`{where.text}` is told apart by {path} now"
    return f"{part.value}-tag-declared", level_of(part, Level.MINOR, Level.MINOR), text, ""


def _values(
    apis: tuple[ir.Api, ir.Api],
    tags: tuple[ir.Discriminator, ir.Discriminator],
    pairs: Mapping[ir.TypeRef, ir.TypeRef],
    where: Where,
    part: WirePart,
) -> Iterable[Found]:
    before, after = dict(tags[0].mapping), dict(tags[1].mapping)
    known = set(pairs.values())
    moved = {
        value
        for value in before.keys() & after.keys()
        if before[value] in pairs and after[value] in known and pairs[before[value]] != after[value]
    }
    for value in sorted(moved):
        text = f'"{value}" of `{where.text}` stands for {_name(after[value])} now, stood for {_name(before[value])}'
        level = level_of(part, Level.BREAKING, Level.BREAKING)
        yield f"{part.value}-tag-moved", level, text, value
    for one, other in pairs.items():
        if _say_themselves(apis, (one, other), tags[0].path):
            continue
        old = {value for value, ref in before.items() if ref == one} - moved
        new = {value for value, ref in after.items() if ref == other} - moved
        yield from _of_variant(old, new, _name(other), where, part)


def _of_variant(before: set[str], after: set[str], name: str, where: Where, part: WirePart) -> Iterable[Found]:
    gone, come = sorted(before - after), sorted(after - before)
    verbs = ("is sent as", "was sent as") if part is WirePart.REQUEST else ("comes as", "came as")
    if gone and come and not before & after:
        text = f"{name} of `{where.text}` {verbs[0]} {listed(come)} now, {verbs[1]} {listed(gone)}"
        level = level_of(part, Level.BREAKING, Level.BREAKING)
        yield f"{part.value}-tag-changed", level, text, f"{name} {listed(come)}"
        return
    if gone:
        verb = "is no longer taken as" if part is WirePart.REQUEST else "no longer comes as"
        level = level_of(part, Level.BREAKING, Level.PATCH)
        yield f"{part.value}-tag-removed", level, f"{name} of `{where.text}` {verb} {listed(gone)}", listed(gone)
    if come:
        verb = "can also be sent as" if part is WirePart.REQUEST else "can also come as"
        level = level_of(part, Level.MINOR, Level.MINOR)
        yield f"{part.value}-tag-added", level, f"{name} of `{where.text}` {verb} {listed(come)}", listed(come)


def _say_themselves(apis: tuple[ir.Api, ir.Api], pair: tuple[ir.TypeRef, ir.TypeRef], path: tuple[str, ...]) -> bool:
    """Tell whether both variants list the values of the tag: what changed in them is found where they do."""
    return all(_lists(api, ref, path) for api, ref in zip(apis, pair, strict=True))


def _lists(api: ir.Api, ref: ir.TypeRef, path: tuple[str, ...]) -> bool:
    found = object_of(api, ref)
    field = next((item for item in found.fields if item.wire_name == path[0]), None) if found is not None else None
    return field is not None and isinstance(bare(api, field.type), ir.Choice)


def _path(tag: ir.Discriminator) -> str:
    return f"`{'.'.join(tag.path)}`"


def _name(ref: ir.TypeRef) -> str:
    return ref.id.rsplit("/", 1)[-1] if isinstance(ref, ir.Named) else said(ref)
