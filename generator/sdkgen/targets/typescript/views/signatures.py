"""Signatures: the last path parameter is positional, everything else is a member of one object under its wire name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.media import is_text
from sdkgen.model.pointers import tokens_of
from sdkgen.plan.call import Argument, Call, Place
from sdkgen.targets.typescript.syntax.identifiers import free, variable
from sdkgen.words.casing import camel

_COMPONENTS = "#/components/schemas/"
_RANK = {Place.PATH: 1, Place.QUERY: 2, Place.HEADER: 3, Place.COOKIE: 4}
RAW = "string | ArrayBuffer | ArrayBufferView | Blob | ReadableStream<Uint8Array>"
"""What can be sent as it is, beside files."""


@dataclass(frozen=True, slots=True)
class Member:
    """One property of the object that a method takes."""

    name: str
    wire_name: str
    place: Place
    type: ir.TypeRef
    required: bool
    doc: str | None
    deprecated: bool
    text: str | None = None
    """The type as source, where it is none of the model's."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a method takes before its options."""

    positional: tuple[str, Argument] | None
    """The last parameter of the path, with its name."""
    raw: bool
    """Whether a body that is sent as it is comes next."""
    bag: tuple[Member, ...]
    bag_name: str
    """`body`, `query` or `params`."""
    required: bool
    """Whether the object has to be passed."""
    whole: str | None
    """The member, or the argument, that is the whole body."""

    @property
    def is_mixed(self) -> bool:
        """Whether members go to different places."""
        return len({_side(item.place) for item in self.bag}) > 1


def _side(place: Place) -> str:
    return "body" if place is Place.WHOLE_BODY else place.value


def signature(call: Call) -> Signature:
    """Return what a method takes."""
    paths = [item for item in call.arguments if item.place is Place.PATH]
    last = paths[-1] if paths else None
    raw = call.body is not None and call.body.kind is BodyKind.RAW
    members: list[Member] = []
    whole: str | None = None
    for item in sorted(call.arguments, key=lambda each: _RANK.get(each.place, 0)):
        if item is last or item.place is Place.STREAM or (raw and item.place is Place.WHOLE_BODY):
            continue
        member = _member(call, item, {each.name for each in members})
        whole = member.name if item.place is Place.WHOLE_BODY else whole
        members.append(member)
    bag = tuple(sorted(members, key=lambda item: (item.place is not Place.PATH, not item.required)))
    places = {_side(item.place) for item in bag}
    bag_name = "params" if raw or len(places) != 1 or not places <= {"body", "query"} else places.pop()
    positional = None
    if last is not None:
        chosen = _chosen(call, last)
        wanted = chosen or last.wire_name
        positional = variable(wanted, {"options", "body", "query", "params"}), last
    if raw:
        whole = free("body", {item.name for item in bag})
    return Signature(positional, raw, bag, bag_name, any(item.required for item in bag), whole)


def sends_text(call: Call) -> bool:
    """Whether the body of a call is sent as it is, and is a text."""
    return call.body is not None and is_text(call.body.content.media_type)


def _member(call: Call, item: Argument, taken: set[str]) -> Member:
    plain = _body_name(call) if item.place is Place.WHOLE_BODY else _chosen(call, item) or item.wire_name
    name = plain if plain not in taken else free(f"{item.place.value}_{plain}", taken)
    return Member(name, item.wire_name, item.place, item.type, item.required, item.doc, item.deprecated)


def _chosen(call: Call, item: Argument) -> str | None:
    """Return the name of a parameter that the document gives it."""
    for parameter in call.operation.parameters:
        if (parameter.location.value, parameter.wire_name) == (item.place.value, item.wire_name):
            return parameter.chosen_name
    return None


def _body_name(call: Call) -> str:
    """Return what a body is called that is one member: as its component is."""
    assert call.body is not None
    if call.operation.body_argument is not None:
        return call.operation.body_argument
    ref = call.body.content.type
    if isinstance(ref, ir.Named) and ref.id.startswith(_COMPONENTS) and len(tokens_of(ref.id)) == 3:
        return camel(tokens_of(ref.id)[-1])
    return "body"


def with_keys(found: Signature) -> Iterator[tuple[str, str]]:
    """Yield the members that are called otherwise than on the wire, with their wire names."""
    for item in found.bag:
        if item.place is not Place.WHOLE_BODY and item.name != item.wire_name:
            yield item.name, item.wire_name
