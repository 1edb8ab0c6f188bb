"""One operation as a guide shows it, whatever the language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.guides.dialect import Dialect, Sample, Style
from sdkgen.guides.payload import payload
from sdkgen.guides.words import type_words
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.call import Argument, ArgumentKey, Call, Place
from sdkgen.words.markdown import cell, one_line, prose

_BODY = (Place.BODY, Place.WHOLE_BODY)
_LONGEST_DESCRIPTION = 400
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@dataclass(frozen=True, slots=True)
class Member:
    """An argument, or a property of a result."""

    name: str
    wire_name: str
    type: str
    """In words."""
    required: bool = False
    doc: str = ""
    """For a cell of a table."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation."""

    title: str
    doc: str
    method: str
    path: str
    deprecated: bool
    of_path: tuple[Member, ...]
    required: tuple[Member, ...]
    """Of the body."""
    optional: tuple[Member, ...]
    """Of the body, by name."""
    others: tuple[Member, ...]
    """In the query, the headers and cookies."""
    returns: tuple[Member, ...]
    """What the object holds that the caller is after, by name."""
    holder: str
    """What has these."""
    paginates: bool
    streams: bool
    signature: str
    sample: Sample

    @property
    def route(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"


def entry(call: Call, api: ir.Api, dialect: Dialect, sample: Sample, style: Style) -> Entry:
    """Return the entry of an operation."""
    operation, names = call.operation, dialect.names(call)
    arguments = [(item.place, _argument(item, names, api)) for item in call.arguments if item.place is not Place.STREAM]
    if style is Style.PUBLISHED:
        body = list(_published(call, api))
    else:
        body = [item for place, item in arguments if place in _BODY]
    title = _title(call)
    holder, held = payload(call, api)
    return Entry(
        title=title,
        doc=_description(operation, title) if style is Style.PUBLISHED else _doc(operation, title),
        method=operation.method.upper(),
        path=operation.path,
        deprecated=operation.deprecated,
        of_path=tuple(item for place, item in arguments if place is Place.PATH),
        required=tuple(item for item in body if item.required),
        optional=_by_name(item for item in body if not item.required),
        others=tuple(item for place, item in arguments if place not in (*_BODY, Place.PATH)),
        returns=_by_name(_properties(held, api, dialect)) if held is not None else (),
        holder=holder.value,
        paginates=call.page is not None,
        streams=call.result.stream is not None,
        signature=dialect.signature(call),
        sample=sample,
    )


def _title(call: Call) -> str:
    operation = call.operation
    plain = call.method.strip("_").replace("_", " ").capitalize()
    text = (operation.summary or operation.doc or plain).strip().split("\n\n", 1)[0]
    return one_line(text)


def _published(call: Call, api: ir.Api) -> Iterator[Member]:
    """Yield what published guides list: the properties of a JSON body, those that only responses hold among them."""
    body = call.body
    if body is None or body.fields is None or body.kind is not BodyKind.JSON:
        return
    for item in body.fields.fields:
        required = item.required and not item.read_only
        yield Member(item.wire_name, item.wire_name, type_words(item.type, api), required)


def _argument(item: Argument, names: Mapping[ArgumentKey, str], api: ir.Api) -> Member:
    doc = f"Deprecated. {item.doc or ''}" if item.deprecated else item.doc or ""
    name = names[item.place.value, item.wire_name]
    return Member(name, item.wire_name or name, type_words(item.type, api), item.required, cell(doc))


def _properties(found: ir.ObjectDef, api: ir.Api, dialect: Dialect) -> Iterator[Member]:
    for item in visible(found.fields, Direction.RESPONSE):
        name = dialect.property_name(found, item, Direction.RESPONSE)
        yield Member(name, item.wire_name, type_words(item.type, api), item.required, cell(item.doc or ""))


def _by_name(items: Iterator[Member]) -> tuple[Member, ...]:
    return tuple(sorted(items, key=lambda item: item.wire_name))


def _doc(operation: ir.Operation, title: str) -> str:
    return "" if _says_the_same(operation.doc, title) else prose((operation.doc or "").strip())


def _description(operation: ir.Operation, title: str) -> str:
    """Return what is said of an operation as published guides have it: without HTML, and not at length."""
    text = _TAG.sub(" ", operation.doc or "").strip()
    if one_line(text) == title:
        return ""
    if len(text) > _LONGEST_DESCRIPTION:
        end = text.rfind(". ", 0, _LONGEST_DESCRIPTION)
        text = text[: end + 1] if end > 0 else text[:_LONGEST_DESCRIPTION]
    return prose(text)


def _says_the_same(doc: str | None, title: str) -> bool:
    return one_line(doc or "").rstrip(".").lower() == title.rstrip(".").lower()
