"""Which of list, retrieve, create, update and delete an operation means at its place."""

from __future__ import annotations

from sdkgen.plan.naming.rules.phrases import mentions
from sdkgen.plan.naming.rules.place import Place
from sdkgen.plan.naming.rules.verbs import CRUD, READING
from sdkgen.words.plurals import is_plural, plural

_UPDATING = frozenset(("update", "modify", "edit"))


def crud(place: Place) -> str:
    """Return the verb that an HTTP method means at this place; POST and PUT mean what the operationId says."""
    method = place.facts.method
    if method == "get":
        return "list" if lists(place) else "retrieve"
    verb = _posted(place) if method == "post" else CRUD.get(method, method)
    if method == "put" and (place.item_has if place.on_item else place.collection_has)("patch"):
        verb = "replace"
    return f"{verb}_bulk" if not place.on_item and place.item_has(*_ALIKE.get(verb, ())) else verb


_ALIKE = {"delete": ("delete",), "update": ("put", "patch"), "replace": ("put",), "retrieve": ("get",)}
"""The HTTP methods of an item that would have the same name."""


def _posted(place: Place) -> str:
    if place.said in _UPDATING:
        return "update"
    if place.on_item:
        return "create" if place.item_has("put", "patch") or place.said == "create" else "update"
    if place.said in READING:
        return "list" if place.facts.returns_list or place.said == "list" else "retrieve"
    return "create"


def lists(place: Place) -> bool:
    """Tell whether a GET gives a list.

    What pages is a list. A plural name is one where its body, its operationId or its items say so. A singular name is a
    single thing even with a list for a body (`/ip_latency`), unless it has items (`/media`), or the operationId names
    several of the parent (`GetUnusedBundles`).
    """
    if place.on_item:
        return place.facts.returns_list and not (place.collection_has("get") or place.names_one)
    if place.has_items or place.facts.pages:
        return True
    says_list = place.said == "list"
    if is_plural(place.leaf):
        return place.facts.returns_list or says_list
    about_parent = place.nested and mentions(place.facts.operation_id, plural(place.parent[-1]))
    return place.facts.returns_list and (says_list or about_parent or place.item_has("put", "patch", "delete"))
