"""Names of calls without a config: which resource an operation belongs to, and what its method is called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sdkgen.model import ir
from sdkgen.model.contract import CallResult
from sdkgen.model.queries import alias_target, object_of
from sdkgen.plan.lists import is_about_pages, of_items
from sdkgen.plan.naming.rules.facts import OperationFacts
from sdkgen.plan.naming.rules.neighbours import Neighbours
from sdkgen.plan.naming.rules.place import Place
from sdkgen.plan.naming.rules.rules import RULES, Suggestion
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import NOUNS
from sdkgen.words.plurals import plural

__all__ = ["OperationFacts", "Suggestion", "facts_of", "suggest"]

_FRAMEWORK = re.compile(r"(?<=.)(?:_api)?(?:_v\d+)?$")


def suggest(operations: Iterable[OperationFacts]) -> dict[str, Suggestion]:
    """Return a name for each operation, by the first rule that has one.

    Two operations may get the same: see `names`.
    """
    found = tuple(operations)
    neighbours = Neighbours.of(found)
    return {item.id: _first(Place.of(item, neighbours)) for item in found}


def _first(place: Place) -> Suggestion:
    for rule in RULES:
        suggestion = rule(place)
        if suggestion is not None:
            resource = tuple(_step(snake(name, "api")) for name in suggestion.resource)
            method = _step(snake(suggestion.method, "call"))
            return Suggestion(resource, method, suggestion.rule, place.version, _on_item(place, suggestion))
    raise AssertionError("the last rule names every operation")


def _on_item(place: Place, found: Suggestion) -> bool:
    """Tell whether a call acts on one item, by its path or as `POST /payments/{id}/cancel` does."""
    if place.on_item:
        return found.resource == place.fixed and found.method != "create"
    *_, above, last = (None, None, *place.steps)
    return place.facts.method != "get" and above is None and last is not None and found.method == place.leaf


def _step(name: str) -> str:
    """Return the plural of a keyword that is also the name of a thing."""
    return plural(name) if name in NOUNS else name


def facts_of(api: ir.Api, operation: ir.Operation, result: CallResult, *, pages: bool = False) -> OperationFacts:
    """Return what the rules need to know of an operation."""
    returns_list = any(_is_list(api, ref) for ref in result.json)
    return OperationFacts(
        operation.id,
        operation.method.lower(),
        operation.path,
        own_id(operation) or None,
        returns_list,
        pages,
        operation.tags,
    )


def own_id(operation: ir.Operation) -> str:
    """Return what an operationId says itself: without its group (`repos/list-commits` is `list-commits`), and without
    the path and method that frameworks put behind it (`read_pets_v1_pets_get` is `read_pets`).
    """
    found = (operation.operation_id or "").rpartition("/")[2].rpartition(".")[2]
    spelt = re.sub(r"\W", "_", f"{operation.path}_{operation.method.lower()}")
    head = found.removesuffix(spelt)
    return _FRAMEWORK.sub("", head) if head and head != found else found


def _is_list(api: ir.Api, ref: ir.TypeRef) -> bool:
    target = alias_target(api, ref)
    match target:
        case ir.ListOf():
            return True
        case ir.Nullable(inner):
            return _is_list(api, inner)
        case ir.UnionOf(variants):
            return any(_is_list(api, variant) for variant in variants)
        case _:
            found = object_of(api, target)
            return found is not None and _holds_list(api, found)


_ENVELOPE = {"data", "items", "records", "results"}


def _holds_list(api: ir.Api, found: ir.ObjectDef) -> bool:
    lists = [field.wire_name for field in found.fields if _is_array(api, field.type)]
    data = [name for name in lists if name.lower() in _ENVELOPE]
    rest = [field for field in found.fields if field.wire_name not in lists]
    return bool(data) or (len(of_items(lists)) == 1 and all(is_about_pages(field.wire_name) for field in rest))


def _is_array(api: ir.Api, ref: ir.TypeRef) -> bool:
    target = alias_target(api, ref)
    if isinstance(target, ir.Nullable):
        return _is_array(api, target.inner)
    if isinstance(target, ir.UnionOf):
        return all(_is_array(api, variant) for variant in target.variants)
    return isinstance(target, ir.ListOf)
