"""What changed in how the parts of forms and multipart bodies are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from sdkgen.changes.wire.headers import Headers
from sdkgen.changes.wire.places import Where, words_of
from sdkgen.changes.wire.schemas import Node, Schemas
from sdkgen.changes.wire.severity import WirePart
from sdkgen.changes.wire.shapes import SIMPLE, Shape, bare, shapes
from sdkgen.document.resolver import Node as Place
from sdkgen.model import ir
from sdkgen.model.media import essence
from sdkgen.model.pointers import join
from sdkgen.model.queries import object_of
from sdkgen.targets.findings import Level

_FORM = "application/x-www-form-urlencoded"
_DEFAULTS = {
    Shape.FILE: "application/octet-stream",
    Shape.OBJECT: "application/json",
    Shape.TEXT: "text/plain",
    Shape.WORD: "text/plain",
    Shape.ARRAY: "application/json",
}


@dataclass(frozen=True, slots=True)
class _Form:
    """How a part is written: as one of some media types, or in a style."""

    types: frozenset[str]
    style: str | None = None

    def __str__(self) -> str:
        return self.style or " or ".join(sorted(self.types))


@dataclass(frozen=True, slots=True)
class Parts:
    """Compares the `encoding` of bodies of two APIs."""

    schemas: Schemas

    def compare(self, old: ir.Body, new: ir.Body, where: Where, node: Node) -> None:
        """Note which properties are written otherwise, in a body whose media type has parts."""
        kind = essence(new.media_type)
        if kind != _FORM and not kind.startswith("multipart/"):
            return
        before, after = dict(old.encoding), dict(new.encoding)
        fields = self._fields(self.schemas.old, old), self._fields(self.schemas.new, new)
        words = words_of(new.at) if new.at.startswith("#/components/") else where.words
        said_by = (old, before), (new, after)
        for name in dict.fromkeys((*before, *after)):
            if all(known is None or name in known for known in fields):
                old_at, new_at = (join(body.at, "encoding", name) if name in said else None for body, said in said_by)
                place = Where(old_at, new_at, (*words, name))
                types = [(known or {}).get(name, ir.Anything()) for known in fields]
                self._part(before.get(name), after.get(name), (types[0], types[1]), kind, place, node)

    def _fields(self, api: ir.Api, body: ir.Body) -> Mapping[str, ir.TypeRef] | None:
        found = object_of(api, body.type)
        return {item.wire_name: item.type for item in found.fields} if found is not None else None

    def _part(
        self,
        old: ir.PartEncoding | None,
        new: ir.PartEncoding | None,
        types: tuple[ir.TypeRef, ir.TypeRef],
        kind: str,
        where: Where,
        node: Node,
    ) -> None:
        before = set(_forms(self.schemas.old, types[0], old, kind))
        after = set(_forms(self.schemas.new, types[1], new, kind))
        if before != after:
            _written(before, after, where, node)
        elif (_says(old) != _says(new)) and not shapes(self.schemas.new, types[1]) <= SIMPLE:
            verb = "no longer says" if _says(old) else "says now"
            form = _listed(after)
            text = f"the document {verb} that `{where.text}` is written as {form}, which it is by default"
            code, level = ("unsaid", Level.MINOR) if _says(old) else ("said", Level.PATCH)
            node.add(f"request-part-{code}", level, where, text)
        documents = self.schemas.documents
        places = (
            documents.node(where.old_at, new=False) if where.old_at is not None else None,
            documents.node(where.new_at, new=True) if where.new_at is not None else None,
        )
        if kind == _FORM:
            _reserved(places, where, node)
        else:
            headers = Headers(self.schemas.documents, WirePart.REQUEST, "request-part-header")
            headers.compare(*places, where, node)


def _forms(api: ir.Api, ref: ir.TypeRef, said: ir.PartEncoding | None, kind: str) -> Iterator[_Form]:
    """Yield how values of a type are written, one form for each kind of value."""
    target = bare(api, ref)
    for shape in shapes(api, ref):
        plain = shape in SIMPLE
        if said is not None and (said.style or said.explode is not None):
            style = said.style or "form"
            explode = (style == "form" if said.explode is None else said.explode) and style != "deepObject"
            yield _styled(style, explode) if not plain else _Form(frozenset({_DEFAULTS[shape]}))
        elif said is not None and said.content_type:
            types = frozenset(item.strip().lower() for item in said.content_type.split(",") if item.strip())
            yield _Form(types) if kind != _FORM or shape is not Shape.WORD else _Form(frozenset({"text/plain"}))
        elif kind == _FORM and not plain:
            yield _styled("form", explode=True)
        elif isinstance(target, ir.ListOf):
            yield from (_Form(frozenset({_DEFAULTS[item]})) for item in shapes(api, target.item))
        else:
            yield _Form(frozenset({_DEFAULTS[shape]}))


def _styled(style: str, explode: bool) -> _Form:
    return _Form(frozenset(), f"{style}{' exploded' if explode else ''}")


def _says(said: ir.PartEncoding | None) -> bool:
    return said is not None and bool(said.content_type or said.style or said.explode is not None)


def _written(before: set[_Form], after: set[_Form], where: Where, node: Node) -> None:
    """Note another form; of media types, those that are taken no longer and those that are new."""
    if len(before) == len(after) == 1:
        one, other = (next(iter(forms)).types for forms in (before, after))
        gone = sorted(item for item in one if not _covers(other, item))
        come = sorted(item for item in other if not _covers(one, item))
        if len(gone) < len(one) or len(come) < len(other):
            if gone:
                text = f"`{where.text}` is taken as {_listed(after)} alone now, was {_listed(before)}"
                node.add("request-part-narrowed", Level.BREAKING, where, text)
            if come:
                text = f"`{where.text}` is taken as {_listed(after)} now, was {_listed(before)}"
                node.add("request-part-widened", Level.MINOR, where, text)
            return
    text = f"`{where.text}` is written as {_listed(after)} now, was {_listed(before)}"
    node.add("request-part-changed", Level.BREAKING, where, text)


def _covers(types: frozenset[str], wanted: str) -> bool:
    return any(fnmatchcase(wanted, item) for item in types)


def _listed(forms: set[_Form]) -> str:
    return " or ".join(sorted(map(str, forms)))


def _reserved(places: tuple[Place | None, Place | None], where: Where, node: Node) -> None:
    flags = [place.child("allowReserved") if place is not None else None for place in places]
    before, after = (flag is not None and flag.value is True for flag in flags)
    if before != after:
        word, verb = ("allowed", "may travel as they are") if after else ("encoded", "are percent-encoded")
        level = Level.MINOR if after else Level.BREAKING
        node.add(f"request-part-reserved-{word}", level, where, f"reserved characters of `{where.text}` {verb} now")
