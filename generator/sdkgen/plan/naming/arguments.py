"""Python names of the arguments of a call: parameters, and the properties of its body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.contract import CallBody, StreamSwitch
from sdkgen.model.pointers import tokens_of
from sdkgen.model.queries import alias_target
from sdkgen.plan.naming.conflicts import Scope, Wish, override, settle
from sdkgen.plan.naming.rules.steps import fixed_of, steps_of
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid
from sdkgen.words.plurals import singular
from sdkgen.words.vocabulary import vocabulary

Key = tuple[str, str]
"""Place and wire name: `("query", "page[number]")`; the whole body is `("whole-body", "")`, and `("stream", "")`
what asks for events and is not sent."""

WHOLE_BODY: Key = ("whole-body", "")
STREAM: Key = ("stream", "")

_COMPONENTS = "#/components/schemas/"

_USED_INSIDE = vocabulary("self cast omit object list dict str int float bool bytes")
"""Names that the body of a method needs for itself."""

_RANK = {"body": 0, "whole-body": 0, "path": 1, "query": 2, "header": 3, "cookie": 4, "stream": 5}
"""Who keeps its plain name when two want the same: a body property first, since most calls are about the body."""


@dataclass(frozen=True, slots=True)
class Calling:
    """One operation whose arguments want names."""

    api: ir.Api
    operation: ir.Operation
    body: CallBody | None
    switch: StreamSwitch | None
    resource: tuple[str, ...]
    method: str
    chosen: Mapping[str, str]
    """Names from `sdk.yml`, by wire name, or by place and wire name: `path id`."""
    pins: Mapping[str, str]
    """Names from the lock, by place and wire name."""
    renames_both: bool = False
    """Whether of two arguments that want the same name neither has it: `path_id` and `body_id`."""


def argument_names(calling: Calling) -> tuple[dict[Key, str], list[Diagnostic]]:
    """Name the arguments of an operation, and report those that could not have their plain name."""
    wishes = dict(_wishes(calling))
    if calling.renames_both:
        wishes = dict(_told_apart(wishes))
    call = ".".join((*calling.resource, calling.method))
    named, found = settle(
        list(wishes.values()),
        Scope(f"`{call}()`", "argument-clash", {}, calling.pins, lambda key, name: _override(calling, key, name)),
    )
    return {key: named[wish.key] for key, wish in wishes.items()}, found


def pinned(names: Mapping[Key, str]) -> dict[str, str]:
    """Return what the lock must keep: a body property under its own name goes first anyway."""
    return {lock_key(key): name for key, name in names.items() if key[0] != "body" or key[1] != name}


def lock_key(key: Key) -> str:
    """Return the key of an argument in the lock: `query page[number]`."""
    return " ".join(part for part in key if part)


def _override(calling: Calling, key: str, name: str) -> str:
    method = {"endpoint": calling.operation.id, "param_names": {key: name}}
    return override(calling.resource, calling.method, method)


def _wishes(calling: Calling) -> Iterator[tuple[Key, Wish]]:
    body = calling.body
    hidden = _read_only(body)
    for parameter in calling.operation.parameters:
        key = (parameter.location.value, parameter.wire_name)
        yield key, _parameter(calling, parameter, key, hidden)
    if calling.switch is not None and calling.switch.place == STREAM[0]:
        chosen = calling.chosen.get(lock_key(STREAM))
        wanted = (chosen,) if chosen else ("stream", "as_stream", "stream_events")
        yield (
            STREAM,
            Wish(lock_key(STREAM), "what asks for events", wanted, calling.operation.at, _RANK["stream"], False),
        )
    if body is None:
        return
    if body.fields is None:
        chosen = calling.operation.body_argument or calling.chosen.get(lock_key(WHOLE_BODY))
        names = _names(chosen, "body", chosen) if chosen is not None else _whole(calling, body)
        fixed = chosen is not None
        yield WHOLE_BODY, Wish(lock_key(WHOLE_BODY), "the request body", names, body.content.at, fixed=fixed)
        return
    for field in body.fields.fields:
        if not field.read_only:
            key = ("body", field.wire_name)
            chosen = _chosen(calling, key) or field.chosen_name
            what = f'the property "{field.wire_name}" of the body'
            names = _names(field.wire_name, "body", chosen)
            rank = -1 if names[0] == field.wire_name else _RANK["body"]
            yield key, Wish(lock_key(key), what, names, field.at, rank, chosen is not None)


def _told_apart(wishes: Mapping[Key, Wish]) -> Iterator[tuple[Key, Wish]]:
    """Yield wishes of which no two in different places want the same name, unless somebody chose it."""
    places: dict[str, set[str]] = {}
    for (place, wire_name), wish in wishes.items():
        if wire_name and not wish.fixed:
            places.setdefault(wish.names[0], set()).add(place)
    for key, wish in wishes.items():
        clashes = key[1] and not wish.fixed and len(places[wish.names[0]]) > 1
        yield key, replace(wish, names=wish.names[-1:]) if clashes else wish


def _whole(calling: Calling, body: CallBody) -> tuple[str, ...]:
    """Return the names for a body that is one argument: that of its component, where it is one of several objects."""
    ref = body.content.type
    if not isinstance(ref, ir.Named) or not ref.id.startswith(_COMPONENTS):
        return ("body", "request_body")
    if not isinstance(alias_target(calling.api, ref), ir.UnionOf):
        return ("body", "request_body")
    plain, *clear = _names(tokens_of(ref.id)[-1], "body", None)
    return plain, "body", *clear


def _chosen(calling: Calling, key: Key) -> str | None:
    return calling.chosen.get(lock_key(key)) or calling.chosen.get(key[1])


def _read_only(body: CallBody | None) -> frozenset[str]:
    fields = body.fields.fields if body is not None and body.fields is not None else ()
    return frozenset(snake(field.wire_name) for field in fields if field.read_only)


def _parameter(calling: Calling, parameter: ir.Parameter, key: Key, hidden: frozenset[str]) -> Wish:
    place, wire_name = parameter.location.value, parameter.wire_name
    chosen = _chosen(calling, key) or parameter.chosen_name
    names = _names(wire_name, place, chosen)
    if names[0] == "id" and place == "path" and chosen is None:
        owned = _owned_id(calling.operation.path, wire_name)
        names = (owned, *names) if "id" in hidden else ("id", owned, *names[1:])
    return Wish(
        lock_key(key), f'the {place} parameter "{wire_name}"', names, parameter.at, _RANK[place], chosen is not None
    )


def _owned_id(path: str, wire_name: str) -> str:
    """Return what the id in a path belongs to: `/sim_cards/{id}` is `sim_card_id`."""
    fixed = fixed_of(steps_of(path.partition(f"{{{wire_name}}}")[0]))
    return f"{snake(singular(fixed[-1]), 'api')}_id" if fixed else "path_id"


def _names(wire_name: str, place: str, chosen: str | None) -> tuple[str, ...]:
    plain = snake(chosen or wire_name, "param")
    clear = f"{place}_{plain}"
    return (avoid(plain, _USED_INSIDE), clear)
