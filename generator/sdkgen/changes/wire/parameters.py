"""What changed in the parameters of operations, apart from the schemas that they use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.changes.wire.places import Where, words_of
from sdkgen.changes.wire.schemas import Node, Schemas, default
from sdkgen.changes.wire.severity import WirePart
from sdkgen.changes.wire.shapes import SIMPLE, Shape, bare, shapes
from sdkgen.model import ir
from sdkgen.model.media import essence, may_be_json
from sdkgen.model.pointers import tokens_of
from sdkgen.targets.findings import Level

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_RESERVED = frozenset(":/?#[]@!$&'()*+,;=")
Key = tuple[ir.Location, str]


@dataclass(frozen=True, slots=True)
class Parameters:
    """Compares parameters of two APIs."""

    schemas: Schemas

    def compare(self, old: ir.Operation, new: ir.Operation, where: Where, node: Node) -> None:
        """Note what changed in the parameters of an operation; schemas are left to `schemas`."""
        before, after = dict(_keyed(old)), dict(_keyed(new))
        moved = _moved(before, after)
        for key, item in before.items():
            other = after.get(key) or moved.get(key)
            place = _place(item, other, where)
            if other is None:
                text = f"`{place.text}` is no longer taken"
                node.add("request-parameter-removed", Level.BREAKING, place, text)
                continue
            if other.location is not item.location:
                text = f"`{place.text}` is sent in the {other.location.value} now"
                node.add("request-parameter-moved", Level.BREAKING, place, text)
            self._parameter(item, other, place, node)
        known = {id(item) for item in moved.values()}
        for key, item in after.items():
            if key not in before and id(item) not in known:
                _new_parameter(item, _place(None, item, where), node)

    def _parameter(self, old: ir.Parameter, new: ir.Parameter, where: Where, node: Node) -> None:
        if new.required != old.required and new.location is not ir.Location.PATH:
            word, verb = ("required", "must be sent") if new.required else ("optional", "need not be sent")
            level = Level.BREAKING if new.required else Level.MINOR
            node.add(f"request-parameter-{word}", level, where, f"`{where.text}` {verb} now")
        if old.location is new.location:
            self._written(old, new, where, node)
        default(old, new, where, node)
        if new.deprecated and not old.deprecated:
            node.add("parameter-deprecated", Level.MINOR, where, f"`{where.text}` is deprecated")
        self.schemas.visit(old.type, new.type, where, WirePart.REQUEST, node)

    def _written(self, old: ir.Parameter, new: ir.Parameter, where: Where, node: Node) -> None:
        """Note that a value is written otherwise, as far as values of its type can tell."""
        apis = self.schemas.old, self.schemas.new
        forms = [{_form(item, kind) for kind in shapes(apis[1], new.type)} for item in (old, new)]
        if forms[0] != forms[1]:
            text = f"`{where.text}` is written as {_said(new)} now, was {_said(old)}"
            node.add("request-parameter-style", Level.BREAKING, where, text)
        if new.location is not ir.Location.QUERY:
            return
        loose = [item.allow_reserved and item.content_type is None for item in (old, new)]
        if loose[0] != loose[1] and _may_be_reserved(apis[1], new.type):
            word, verb = ("allowed", "may travel as they are") if loose[1] else ("encoded", "are percent-encoded")
            level = Level.MINOR if loose[1] else Level.BREAKING
            text = f"reserved characters of `{where.text}` {verb} now"
            node.add(f"request-parameter-reserved-{word}", level, where, text)
        empty = [self._may_be_empty(item, new=item is new) for item in (old, new)]
        if empty[0] != empty[1]:
            word, verb = ("allowed", "may be") if empty[1] else ("refused", "may not be")
            level = Level.MINOR if empty[1] else Level.BREAKING
            text = f"`{where.text}` {verb} sent without a value now"
            node.add(f"request-parameter-empty-{word}", level, where, text)

    def _may_be_empty(self, item: ir.Parameter, *, new: bool) -> bool:
        node = self.schemas.documents.node(item.at, new=new)
        flag = node.child("allowEmptyValue") if node is not None else None
        return flag is not None and flag.value is True


def _keyed(operation: ir.Operation) -> Iterator[tuple[Key, ir.Parameter]]:
    """Yield the parameters by what they are on the wire: those of the path are told by their position alone."""
    for item in operation.parameters:
        name = item.wire_name
        if item.location is ir.Location.PATH:
            name = str(operation.path.find("{" + name + "}") and operation.path.split("{" + name + "}")[0].count("{"))
        elif item.location is ir.Location.HEADER:
            name = name.lower()
        yield (item.location, name), item


def _moved(before: Mapping[Key, ir.Parameter], after: Mapping[Key, ir.Parameter]) -> dict[Key, ir.Parameter]:
    """Return the parameters that are sent elsewhere, under the same name."""
    free = {item.wire_name.lower(): item for key, item in after.items() if key not in before}
    found = {key: free.get(item.wire_name.lower()) for key, item in before.items() if key not in after}
    return {key: item for key, item in found.items() if item is not None and item.location is not key[0]}


def _place(old: ir.Parameter | None, new: ir.Parameter | None, where: Where) -> Where:
    """Return the place of a parameter: that of the component or path item that declares it, if one of them does."""
    found = [item for item in (new, old) if item is not None]
    shared = next((item for item in found if item.at.startswith("#/components/parameters/")), None)
    words = (*where.words, _named(old or found[0]))
    if shared is not None:
        words = words_of(shared.at)
    elif all(item.at.split("/")[3:4] == ["parameters"] for item in found):
        words = (tokens_of(found[0].at)[1], _named(found[0]))
    return Where(old.at if old is not None else None, new.at if new is not None else None, words)


def _named(item: ir.Parameter) -> str:
    return f"{item.location.value} {item.wire_name}"


def _new_parameter(item: ir.Parameter, place: Where, node: Node) -> None:
    if item.required:
        text = f"`{place.text}` is new and must be sent"
        node.add("request-parameter-added-required", Level.BREAKING, place, text)
    else:
        node.add("request-parameter-added", Level.MINOR, place, f"`{place.text}` is new: it can be sent")


def _form(item: ir.Parameter, shape: Shape) -> tuple[str, bool]:
    """Return how a value of a shape is written: the same wherever the same characters travel."""
    if item.content_type is not None:
        same = shape is Shape.WORD or (shape in SIMPLE and not may_be_json(item.content_type))
        return ("plain", False) if same else (essence(item.content_type), False)
    style, explode = _style(item)
    if shape in SIMPLE:
        return (style if style in {"label", "matrix"} else "plain"), False
    if style == "deepObject" or (style == "simple" and shape is Shape.ARRAY):
        explode = False
    return style, explode


def _style(item: ir.Parameter) -> tuple[str, bool]:
    style = item.style or _STYLES[item.location.value]
    return style, style == "form" if item.explode is None else item.explode


def _said(item: ir.Parameter) -> str:
    style, explode = _style(item)
    return item.content_type or f"{style}{' exploded' if explode else ''}"


def _may_be_reserved(api: ir.Api, ref: ir.TypeRef) -> bool:
    """Tell whether a value may hold a character that URLs reserve."""
    pending, seen = [ref], set[ir.TypeRef]()
    while pending:
        found = bare(api, pending.pop())
        if found in seen:
            continue
        seen.add(found)
        match found:
            case ir.UnionOf(variants):
                pending += variants
            case ir.ListOf(inner) | ir.MapOf(inner):
                pending.append(inner)
            case ir.Choice(values):
                if any(isinstance(value, str) and not _RESERVED.isdisjoint(value) for value in values):
                    return True
            case ir.Scalar(kind):
                if kind in {ir.ScalarKind.STRING, ir.ScalarKind.DATETIME, ir.ScalarKind.BYTES}:
                    return True
            case _:
                return True
    return False
