"""The same calls made with both packages, and their requests compared. Nothing is sent."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from sdkgen.model.ir import JsonValue
from sdkgen.parity.interpreters import Interpreter, NotRunError, install, unpack
from sdkgen.parity.methods import required
from sdkgen.parity.sections import Section, Tally
from sdkgen.parity.values import NoValueError, Values
from sdkgen.parity.wire import differences
from sdkgen.plan.call import Place
from sdkgen.published.model import Client, Kind, Method, Package
from sdkgen.published.sources import Sources
from sdkgen.targets.findings import Side

Call = dict[str, JsonValue]
_SHOWN = 3


def compare_requests(
    old: tuple[Sources, Package], new: tuple[Sources, Package], python: str | None
) -> tuple[Section, tuple[str, ...]]:
    """Make every call of the old package with both, once with what must be given and once with everything.

    Args:
        old: The files of a package, and what they offer.
        new: Those of the other one.
        python: The interpreter that has what both need; None for that of sdkgen, or one made for it.

    Returns:
        The comparison, and what could not be compared, a line each.

    Raises:
        NotRunError: One of the packages cannot be run.
    """
    with tempfile.TemporaryDirectory(prefix="sdkgen-") as folder:
        places = (Path(folder, "old"), Path(folder, "new"))
        for (sources, _), place in zip((old, new), places, strict=True):
            unpack(sources, place)
        calls = list(_calls(old[1], new[1]))
        clients = [_client(old[1]), _client(new[1])]
        needs = (old[0], new[0]), Path(folder, "needs")
        interpreter = Interpreter(python) if python is not None else install(*needs)
        before = interpreter.run(old[0].package, places[0], _job(clients[0], clients, calls))
        same = [{**call, "way": one.get("way", 0)} for call, one in zip(calls, before, strict=True)]
        after = interpreter.run(new[0].package, places[1], _job(clients[1], clients, same))
    return _judged(old[1], new[1], calls, before, after)


def _client(package: Package) -> Client:
    if package.client is None:
        raise NotRunError(f"{package.name} has no client that could be called")
    return package.client


def _job(client: Client, clients: list[Client], calls: list[Call]) -> dict[str, JsonValue]:
    known = {item.name for item in client.options}
    ways: list[JsonValue] = [{name: f"{name}-value" for name in way if name in known} for way in _ways(clients)]
    return {"client": client.name, "options": ways, "calls": [*calls]}


def _ways(clients: list[Client]) -> list[tuple[str, ...]]:
    """Options to make a client with, those that both clients have and the fullest first: some APIs take one credential
    alone, some need several.
    """
    old, new = clients
    must = {item.name for client in clients for item in client.options if item.required}
    read = [item.name for item in old.options if item.env is not None and item.name != "base_url"]
    signed = [item.options for item in old.credentials]
    ways = [{name for names in signed for name in names}, *(set(names) for names in signed), set(read)]
    ways += [{name} for name in read]
    named = dict.fromkeys([*(tuple(sorted(must | way)) for way in ways), *signed])
    known = {item.name for item in new.options}
    return sorted(named, key=lambda way: not known.issuperset(way))


def _calls(old: Package, new: Package) -> Iterator[Call]:
    for name, method in old.methods.items():
        if method.http_method is None or name not in new.methods:
            continue
        made: list[Call] = []
        for variant, every in (("required", False), ("all", True)):
            try:
                call = _call(method, Values(old, every), variant)
            except NoValueError:
                continue
            if not made or {**call, "variant": ""} != {**made[0], "variant": ""}:
                made.append(call)
        yield from made


def _call(method: Method, values: Values, variant: str) -> Call:
    positional: list[JsonValue] = []
    named: dict[str, JsonValue] = {}
    needed = method.overloads[0].arguments if method.overloads else method.signature.arguments
    must = {item.name for item in needed if item.required}
    for item in method.signature.arguments:
        wanted = item.name in must or required(method, item)
        if item.place is Place.STREAM and not wanted:
            continue
        if not wanted and not values.every:
            continue
        try:
            value = values.of(item.annotation, item.name)
        except NoValueError:
            if wanted:
                raise
            continue
        if item.kind is Kind.POSITIONAL and not named:
            positional.append(value)
        else:
            named[item.name] = value
    return {"name": method.dotted, "variant": variant, "positional": positional, "named": named}


def _judged(
    old: Package, new: Package, calls: list[Call], before: list[Call], after: list[Call]
) -> tuple[Section, tuple[str, ...]]:
    tally = Tally("requests", Side.WIRE)
    known = [item for package in (old, new) if package.client is not None for item in package.client.credentials]
    credentials = frozenset(item.name.lower() for item in known)
    silent: list[str] = []
    for call, one, other in zip(calls, before, after, strict=True):
        name = str(call["name"])
        subject, of = f"{name} ({call['variant']})", name.rpartition(".")[0]
        said = f"`{name}`, {call['variant']} arguments"
        if "error" in one:
            silent.append(f"{name} makes no request of {old.name} itself: {one['error']}")
        elif "error" in other:
            tally.lose("call-refused", subject, f"{said}: it fails: {other['error']}", of=of)
        else:
            found = list(differences(one, other, credentials))
            if not found:
                tally.hold()
                continue
            shown = [f"{item.what} is {item.new}, and was {item.old}" for item in found[:_SHOWN]]
            more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
            tally.lose(found[0].code, subject, f"{said}: {'; '.join(shown)}{more}", of=of)
    return tally.section(), tuple(silent)
