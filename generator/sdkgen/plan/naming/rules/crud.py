"""Which of list, retrieve, create, update and delete an HTTP method means at its place."""

from __future__ import annotations

from sdkgen.plan.naming.rules.place import Place
from sdkgen.plan.naming.rules.verbs import CRUD, mentions, verb_of
from sdkgen.words.plurals import is_plural, plural


def crud(place: Place) -> str:
    """Return the verb that an HTTP method means at this place."""
    method = place.facts.method
    if method == "get":
        return "list" if lists(place) else "retrieve"
    if method == "post" and place.on_item:
        return "create" if place.item_has("put", "patch") or verb_of(place.facts.operation_id) == "create" else "update"
    if method == "put" and (place.item_has if place.on_item else place.collection_has)("patch"):
        return "replace"
    verb = CRUD.get(method, method)
    if not place.on_item and method in {"delete", "put", "patch"} and place.item_has(method):
        return f"{verb}_bulk"
    return verb


def lists(place: Place) -> bool:
    """Tell whether a GET gives a list.

    A plural name is a list where its body, its operationId or its items say so. A singular name is a single thing
    even with a list for a body (`/ip_latency`), unless it has items (`/media`), or the operationId names several of
    the parent (`GetUnusedBundles`).
    """
    if place.on_item:
        return place.facts.returns_list and not place.collection_has("get")
    if place.has_items:
        return True
    says_list = verb_of(place.facts.operation_id) == "list"
    if is_plural(place.leaf):
        return place.facts.returns_list or says_list
    about_parent = place.nested and mentions(place.facts.operation_id, plural(place.parent[-1]))
    return place.facts.returns_list and (says_list or about_parent or place.item_has("put", "patch", "delete"))
