"""A call: one operation with everything that was decided about it, ready to be written as a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from sdkgen.model import ir
from sdkgen.model.contract import CallBody, CallResult, StreamSwitch
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.options import option_names

if TYPE_CHECKING:
    from sdkgen.plan.pagination import Paging


class Place(StrEnum):
    """Where an argument goes."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    BODY = "body"
    """One property of the body."""
    WHOLE_BODY = "whole-body"
    STREAM = "stream"
    """Nowhere: it asks for a stream of events in place of the result."""


ArgumentKey = tuple[str, str]
"""Place and wire name; the wire name of a whole body, and of what is not sent, is empty."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a call."""

    name: str
    wire_name: str
    place: Place
    type: ir.TypeRef
    required: bool
    doc: str | None
    deprecated: bool
    at: ir.Pointer
    """Where the document declares it."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The new name of a call, and the version that it has it since."""

    now: str
    since: str


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of the SDK."""

    operation: ir.Operation
    resource: tuple[str, ...]
    method: str
    body: CallBody | None
    result: CallResult
    page: Paging | None
    arguments: tuple[Argument, ...]
    """In the order of a signature: path, required, optional."""
    idempotency_header: str | None
    idempotency_property: str | None
    """The property of the JSON body that carries an idempotency key."""
    switch: StreamSwitch | None = None
    """The argument that asks for a stream of events."""
    renamed: Renamed | None = None
    """Where this is the old name of a call: its new one."""

    @property
    def key(self) -> str:
        """The operation's id, under which the type table knows it."""
        return self.operation.id

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.method))

    @property
    def main(self) -> ir.TypeRef | None:
        """The type that is named after the operation where it is inline: the JSON body, or one item of a page."""
        if self.page is not None:
            return self.page.item
        return self.result.json[0] if self.result.json else None

    @property
    def names(self) -> Mapping[ArgumentKey, str]:
        """What the arguments are called, by where they go."""
        return {(item.place.value, item.wire_name): item.name for item in self.arguments}

    @property
    def option_names(self) -> Mapping[str, str]:
        """What the options are called whose names its arguments need: `timeout` is `request_timeout`."""
        return option_names({item.name for item in self.arguments})

    @property
    def positional(self) -> tuple[Argument, ...]:
        """What can be passed by position, in order: what the design says, else the last path parameter."""
        if self.operation.positional is None:
            return tuple([item for item in self.arguments if item.place is Place.PATH][-1:])
        switch = (self.switch.place, self.switch.wire_name) if self.switch is not None else None
        named = {
            item.wire_name: item
            for item in reversed(self.arguments)
            if (item.place.value, item.wire_name) != switch  # overloads tell it by name
        }
        found = [named[name] for name in dict.fromkeys(self.operation.positional) if name in named]
        return tuple(sorted(found, key=lambda item: not item.required))

    @property
    def alternatives(self) -> tuple[tuple[Argument, ...], ...]:
        """Sets of optional arguments, one of which has to be passed: the larger ones first, which say more."""
        found: list[tuple[Argument, ...]] = []
        for names in self.operation.alternatives:
            needed = tuple(item for item in self.arguments if not item.required and _is_named(item, names))
            found += [needed] if needed not in found else []
        return tuple(sorted(found, key=len, reverse=True)) if len(found) > 1 else ()

    @property
    def needed(self) -> frozenset[ArgumentKey]:
        """Which arguments a call does not do without: those required, and the first set of alternatives."""
        first = next((names for names in self.operation.alternatives), ())
        return frozenset(
            (item.place.value, item.wire_name) for item in self.arguments if item.required or _is_named(item, first)
        )


def _is_named(argument: Argument, names: Iterable[str]) -> bool:
    """Whether one of some names is an argument's: its wire name, or that behind its place."""
    own = argument.wire_name or argument.name
    return not {own, f"{argument.place.value} {argument.wire_name}".rstrip()}.isdisjoint(names)


def _with_requirements(argument: Argument, operation: ir.Operation) -> Argument:
    """Return an argument that has to be passed where the design says so, or where every set of alternatives has it."""
    if argument.place is Place.PATH:
        return argument
    required = argument.required if operation.required is None else _is_named(argument, operation.required)
    every = bool(operation.alternatives) and all(_is_named(argument, names) for names in operation.alternatives)
    return replace(argument, required=required or every)


_STREAM_DOC = "Whether to get events as they come, in place of the whole result."


def arguments_of(
    operation: ir.Operation, body: CallBody | None, switch: StreamSwitch | None, names: Mapping[ArgumentKey, str]
) -> tuple[Argument, ...]:
    """Return the arguments of a call in the order of a signature: path, required, optional.

    Args:
        operation: Its parameters are arguments, but for those that have no name.
        body: Its properties are arguments, or the whole of it is one.
        switch: The argument that asks for a stream of events, which may be one of its own.
        names: What each is called.
    """

    def rank(argument: Argument) -> tuple[bool, int, bool]:
        path = argument.place is Place.PATH
        return not path, operation.path.find("{" + argument.wire_name + "}") if path else 0, not argument.required

    found = [*_parameters(operation.parameters, names), *_body(body, names)]
    if switch is not None and switch.place == Place.STREAM:
        boolean, name = ir.Scalar(ir.ScalarKind.BOOLEAN), names[Place.STREAM.value, ""]
        found.append(Argument(name, "", Place.STREAM, boolean, False, _STREAM_DOC, False, operation.at))
    return tuple(sorted((_with_requirements(item, operation) for item in found), key=rank))


def _parameters(parameters: Iterable[ir.Parameter], names: Mapping[ArgumentKey, str]) -> Iterator[Argument]:
    for item in parameters:
        place = Place(item.location.value)
        name = names.get((place.value, item.wire_name))
        if name is not None:
            required = item.required or place is Place.PATH
            yield Argument(name, item.wire_name, place, item.type, required, item.doc, item.deprecated, item.at)


def _body(body: CallBody | None, names: Mapping[ArgumentKey, str]) -> Iterator[Argument]:
    if body is None:
        return
    if body.fields is None:
        name = names[Place.WHOLE_BODY.value, ""]
        yield Argument(name, "", Place.WHOLE_BODY, body.content.type, body.required, body.doc, False, body.content.at)
        return
    for item in visible(body.fields.fields, Direction.REQUEST):
        name = names[Place.BODY.value, item.wire_name]
        yield Argument(name, item.wire_name, Place.BODY, item.type, item.required, item.doc, item.deprecated, item.at)
