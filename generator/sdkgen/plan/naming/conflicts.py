"""Giving names to things that share a scope: each wants a plain name, and two that want the same are told apart and
reported.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.ir import Pointer
from sdkgen.words.identifiers import is_name


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that wants a name in a scope."""

    key: str
    """What the lock knows it by; unique in the scope."""
    what: str
    """What a person calls it: `the query parameter "sort[]"`."""
    names: tuple[str, ...]
    """The plain name, then what to be called where that is taken; a number is put behind the last one if need be."""
    at: Pointer
    rank: int = 0
    """Who goes first; the same rank goes in the order given."""
    fixed: bool = False
    """Whether a person chose the name."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where names must differ: the arguments of a method, the attributes of a model."""

    what: str
    """`calls.dial()` or `the model at #/...`."""
    code: str
    reserved: Mapping[str, str]
    """Names that mean something else already, and what."""
    pins: Mapping[str, str]
    override: Callable[[str, str], str]
    """The text of `sdk.yml` that gives the thing with this key this name."""


def settle(wishes: Sequence[Wish], scope: Scope) -> tuple[dict[str, str], list[Diagnostic]]:
    """Give every wish a name, in the order of the wishes, and report those that did not get their plain name.

    A name that a person chose comes first, then a name that was published, then rank and order decide.
    """
    given: dict[str, str] = {}
    owners: dict[str, str] = dict(scope.reserved)
    found: list[Diagnostic] = []
    for wish in sorted(wishes, key=lambda wish: _turn(wish, scope)):
        names = (*_pinned(wish, scope), *wish.names)
        name = next(name for name in _candidates(names) if name not in owners)
        if name != names[0]:
            found.append(_report(wish, scope, names[0], owners[names[0]], name))
        given[wish.key] = name
        owners[name] = wish.what
    return {wish.key: given[wish.key] for wish in wishes}, found


def _pinned(wish: Wish, scope: Scope) -> Iterator[str]:
    name = scope.pins.get(wish.key)
    if name is not None and not wish.fixed and is_name(name):
        yield name


def _turn(wish: Wish, scope: Scope) -> tuple[bool, bool, int]:
    return (not wish.fixed, wish.key not in scope.pins, wish.rank)


def _candidates(names: tuple[str, ...]) -> Iterator[str]:
    yield from names
    number = 2
    while True:
        yield f"{names[-1]}_{number}"
        number += 1


def _report(wish: Wish, scope: Scope, wanted: str, owner: str, name: str) -> Diagnostic:
    return Diagnostic(
        code=scope.code,
        at=wish.at,
        message=f"{wish.what} would be `{wanted}`, which is the name of {owner}",
        consequence=f"it is `{name}` in {scope.what}",
        help=f"keep it, or choose a name in sdk.yml: {scope.override(wish.key, name)}",
        severity=Severity.INFO,
    )


def override(resource: tuple[str, ...], method: str, value: object) -> str:
    """Return the line of `sdk.yml` that says what an operation is called, ready to be pasted."""
    found: object = {"methods": {method: value}}
    for name in reversed(resource[1:]):
        found = {"subresources": {name: found}}
    return flow({"resources": {resource[0]: found} if resource else {}})


def flow(value: object) -> str:
    """Return a value as YAML on one line."""
    return json.dumps(value, ensure_ascii=False)


def property_override(at: Pointer, name: str) -> str:
    """Return the transform for `sdk.yml` that gives the property at a pointer another name."""
    args = {"target": at, "object": {"x-stainless-param": name}}
    return flow({"openapi": {"transforms": [{"command": "merge", "reason": "a better name", "args": args}]}})
