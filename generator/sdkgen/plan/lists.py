"""Which list of a response is what the operation is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sdkgen.model import ir
from sdkgen.model.queries import alias_target, object_of
from sdkgen.words.casing import singular, snake, words
from sdkgen.words.vocabulary import vocabulary

_ENVELOPES = ("data", "items", "records", "results", "entries", "values", "rows")
_WRAPPERS = ("data", "result", "response", "embedded", "payload")
_BESIDE = vocabulary(
    """
    error warning notice message link include included facet suggestion aggregation filter sort column header field
    alert failure note hint
    """
)
"""What lists beside the items are called."""
_ABOUT_PAGES = vocabulary(
    """
    meta metadata page pages paging pagination total totals count size next previous prev first last cursor cursors more
    limit offset links object start end uri url token per number
    """
)


@dataclass(frozen=True, slots=True)
class MainList:
    """The list that an operation returns."""

    path: tuple[str, ...]
    """Wire names from the body to the list. `()` is the body itself."""
    item: ir.TypeRef
    plain: bool
    """Whether the rest of the response is about pages, or the list is called as lists of items are."""


def main_list(api: ir.Api, path: str, body: ir.TypeRef, depth: int = 3) -> MainList | None:
    """Find the list that a response is about: the body itself, `data` and its kind, the one that is called like the
    path, the only one that is not about errors and the like, or that of an object in `data`.

    Args:
        api: The API.
        path: The operation's path.
        body: One variant of its response.
        depth: How many objects to look into.
    """
    if isinstance(body, ir.ListOf):
        return MainList((), body.item, plain=True)
    found = object_of(api, body)
    if found is None:
        return None
    lists = {field.wire_name: item for field in found.fields if (item := list_item(api, field.type)) is not None}
    for name in _ENVELOPES:
        if name in lists:
            return MainList((name,), lists[name], plain=True)
    return _called_like(api, path, found, lists) or _only(found, lists) or _wrapped(api, path, found, lists, depth)


def list_item(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef | None:
    """Return what a list holds; None for anything that is no list."""
    return next((variant.item for variant in variants(api, ref) if isinstance(variant, ir.ListOf)), None)


def variants(api: ir.Api, ref: ir.TypeRef) -> Iterator[ir.TypeRef]:
    """Yield what a value can be, without null and with unions taken apart."""
    target = alias_target(api, ref)
    match target:
        case ir.Nullable(inner):
            yield from variants(api, inner)
        case ir.UnionOf(members):
            for member in members:
                yield from variants(api, member)
        case _:
            yield target


def _called_like(api: ir.Api, path: str, found: ir.ObjectDef, lists: dict[str, ir.TypeRef]) -> MainList | None:
    """Return the list, or the only list of the object, that is called like the last step of the path."""
    steps = [step for step in path.split("/") if step]
    plain = bool(steps) and "{" not in steps[-1]
    name = next((_name(step) for step in reversed(steps) if "{" not in step), None)
    for field in found.fields:
        if name is None or _name(field.wire_name) != name:
            continue
        if field.wire_name in lists:
            return MainList((field.wire_name,), lists[field.wire_name], plain)
        inner = object_of(api, field.type)
        held = [(each.wire_name, item) for each in inner.fields if (item := list_item(api, each.type))] if inner else []
        if len(held) == 1:
            return MainList((field.wire_name, held[0][0]), held[0][1], plain)
    return None


def _name(text: str) -> str:
    return singular(snake(text))


def _only(found: ir.ObjectDef, lists: dict[str, ir.TypeRef]) -> MainList | None:
    names = of_items(lists)
    if len(names) != 1:
        return None
    rest = [field.wire_name for field in found.fields if field.wire_name not in lists]
    return MainList((names[0],), lists[names[0]], plain=all(map(is_about_pages, rest)))


def _wrapped(api: ir.Api, path: str, found: ir.ObjectDef, lists: dict[str, ir.TypeRef], depth: int) -> MainList | None:
    for field in found.fields if depth and not lists else ():
        if snake(field.wire_name) in _WRAPPERS:
            inner = main_list(api, path, field.type, depth - 1)
            if inner is not None and inner.path:
                return replace(inner, path=(field.wire_name, *inner.path))
    return None


def of_items(names: Iterable[str]) -> list[str]:
    """Leave out of the lists of a response, by their names, those that stand beside another: `errors`, `facets`."""
    found = list(names)
    return [name for name in found if len(found) == 1 or _BESIDE.isdisjoint(map(singular, words(name)[-1:]))]


def is_about_pages(wire_name: str) -> bool:
    """Tell whether a property says where a page stands among the others, by its name."""
    return bool(_ABOUT_PAGES.intersection(words(wire_name)))
