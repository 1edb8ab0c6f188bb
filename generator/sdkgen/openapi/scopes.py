"""References as JSON Schema 2020-12 scopes them: `$id`, `$anchor` and `$dynamicRef` become pointers of the document.

What names nothing is left as it is, and reported where it is read.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urldefrag

from sdkgen.document.resolver import Node, Resolver
from sdkgen.document.same_file import joined
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join
from sdkgen.openapi.dynamic import Owners, bind
from sdkgen.openapi.log import Log
from sdkgen.openapi.places import holds_names, holds_schemas, objects

_MARKS = frozenset({"$id", "$anchor", "$dynamicAnchor", "$dynamicRef"})


@dataclass(slots=True)
class _Resource:
    """A schema with an `$id`, or the document itself: what references inside are relative to."""

    uri: str
    at: Pointer
    anchors: dict[str, Pointer] = field(default_factory=dict[str, Pointer])


class _Place(NamedTuple):
    value: dict[str, JsonValue]
    at: Pointer
    resource: _Resource


def plain(root: dict[str, JsonValue], keywords: Set[str], log: Log) -> dict[str, JsonValue]:
    """The document with every reference that means a part of it written as a pointer; the same where all are.

    Args:
        root: The document.
        keywords: What `keywords_of` returns for it.
        log: Is told what is left as it is.
    """
    if str(root.get("openapi", "")).startswith("3.0"):
        return root
    if "$self" not in root and (_MARKS.isdisjoint(keywords) or not _has_marks(root)):
        return root
    root = copy.deepcopy(root)
    scopes = _Scopes(root)
    scopes.rewrite()
    bind(root, scopes.owners, log)
    return root


def _has_marks(root: dict[str, JsonValue]) -> bool:
    return any(isinstance(value[mark], str) for value, _ in objects(root) for mark in _MARKS if mark in value)


class _Scopes:
    """The resources of a document, their anchors, and where each schema belongs."""

    def __init__(self, root: dict[str, JsonValue]) -> None:
        self._resolver = Resolver(root)
        own = root.get("$self")
        self._document = _Resource(own if isinstance(own, str) else "", Pointer("#"))
        self._resources = {self._document.uri: self._document}
        self._places = list(self._walk(root))
        self.owners: Owners = {}
        for place in self._places:
            self._add_anchors(place)

    def _walk(self, root: dict[str, JsonValue]) -> Iterator[_Place]:
        pending: list[tuple[JsonValue, Pointer, _Resource, bool]] = [(root, Pointer("#"), self._document, False)]
        while pending:
            value, at, resource, named = pending.pop()
            if isinstance(value, list):
                pending += [(inner, Pointer(f"{at}/{index}"), resource, False) for index, inner in enumerate(value)]
            elif isinstance(value, dict):
                if not named:
                    resource = self._resource(value, at, resource)
                    yield _Place(value, at, resource)
                pending += [
                    (inner, join(at, key), resource, not named and holds_names(key))
                    for key, inner in value.items()
                    if inner.__class__ in (dict, list) and (named or holds_schemas(key))
                ]

    def _resource(self, value: dict[str, JsonValue], at: Pointer, outer: _Resource) -> _Resource:
        id = value.get("$id")
        if not isinstance(id, str) or id.startswith("#") or at == "#":
            return outer
        uri = urldefrag(joined(outer.uri, id)).url
        return self._resources.setdefault(uri, _Resource(uri, at))

    def _add_anchors(self, place: _Place) -> None:
        id = place.value.get("$id")
        names = [place.value.get("$anchor"), place.value.get("$dynamicAnchor")]
        names += [id[1:]] if isinstance(id, str) and id.startswith("#") else []
        for name in names:
            if isinstance(name, str):
                place.resource.anchors.setdefault(name, place.at)
        dynamic = place.value.get("$dynamicAnchor")
        if isinstance(dynamic, str):
            self.owners.setdefault(_owner(place), {}).setdefault(dynamic, place.at)

    def rewrite(self) -> None:
        """Write the references of the document as pointers."""
        for place in self._places:
            for keyword in ("$ref", "$dynamicRef"):
                ref = place.value.get(keyword)
                found = self._meaning(ref, place.resource) if isinstance(ref, str) else None
                if found is None:
                    continue
                if keyword == "$ref":
                    place.value["$ref"] = found
                elif not self._is_dynamic(found):
                    del place.value["$dynamicRef"]
                    place.value.setdefault("$ref", found)
            self._rewrite_mapping(place)

    def _rewrite_mapping(self, place: _Place) -> None:
        discriminator = place.value.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            named = isinstance(target, str) and self._exists(join("#/components/schemas", target))
            found = self._meaning(target, place.resource) if isinstance(target, str) and not named else None
            if found is not None and isinstance(mapping, dict):
                mapping[value] = found

    def _is_dynamic(self, at: Pointer) -> bool:
        found = self._resolver.resolve(at)
        return isinstance(found, Node) and isinstance(found.value, dict) and "$dynamicAnchor" in found.value

    def _meaning(self, ref: str, resource: _Resource) -> Pointer | None:
        """The pointer that a reference means; None where it is one already, or means nothing here."""
        if ref.startswith("#/") and self._exists(Pointer(ref)):
            return None
        uri, fragment = urldefrag(joined(resource.uri, ref))
        holder = resource if ref.startswith("#") else self._resources.get(uri)
        if holder is None:
            return None
        if fragment and not fragment.startswith("/"):
            return holder.anchors.get(fragment)
        found = Pointer(f"{holder.at}{fragment}")
        return found if self._exists(found) else None

    def _exists(self, at: Pointer) -> bool:
        return isinstance(self._resolver.resolve(at), Node)


def _owner(place: _Place) -> Pointer:
    """The schema whose use brings a dynamic anchor into scope: its resource, or what has it among its `$defs`."""
    if place.resource.at != "#":
        return place.resource.at
    above, _, inside = place.at.rpartition("/")[0].rpartition("/")
    return Pointer(above) if inside in ("$defs", "definitions") else place.at
