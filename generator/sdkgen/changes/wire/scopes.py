"""What changed in the scopes that operations need, and in where tokens come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkgen.changes.wire.constraint_changes import Pair
from sdkgen.changes.wire.places import Where, words_of
from sdkgen.changes.wire.schemas import Node
from sdkgen.changes.wire.security import Alternative, Identity, identities
from sdkgen.document.resolver import Node as Place
from sdkgen.model import ir
from sdkgen.targets.findings import Level

Scopes = frozenset[tuple[Identity, str]]
_URLS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")


def compare_scopes(
    old: Place | None,
    new: Place | None,
    *,
    schemas: tuple[Mapping[str, Identity], Mapping[str, Identity]],
    where: Where,
    node: Node,
) -> None:
    """Note which scopes are needed now, and which are no longer, by the ways to sign in that stayed.

    Args:
        old: The `security` of a document or operation.
        new: The same in the new document.
        schemas: What each scheme does on the wire.
        where: The place that needs the scopes.
        node: What takes the changes.
    """
    before, after = _needed(old, schemas[0]), _needed(new, schemas[1])
    for alternative in sorted(before.keys() & after.keys(), key=sorted):
        one, other = before[alternative], after[alternative]
        needed = {scope for item in one if not _has_subset(other, item) for scope in _least(other, item)}
        dropped = {scope for item in other if not _has_subset(one, item) for scope in _least(one, item)}
        if needed:
            text = f"`{where.text}` needs {_said(needed)} now"
            node.add("security-scopes-added", Level.BREAKING, where, text, detail=_listed(needed))
        if dropped:
            text = f"`{where.text}` no longer needs {_said(dropped)}"
            node.add("security-scopes-removed", Level.MINOR, where, text, detail=_listed(dropped))


def _needed(security: Place | None, schemes: Mapping[str, Identity]) -> dict[Alternative, list[Scopes]]:
    found: dict[Alternative, list[Scopes]] = {}
    for requirement in security.items() if security is not None else ():
        names = dict(requirement.members())
        if names.keys() <= schemes.keys():
            scopes = frozenset(
                (schemes[name], str(scope.value)) for name, listed in names.items() for scope in listed.items()
            )
            found.setdefault(frozenset(schemes[name] for name in names), []).append(scopes)
    return found


def _has_subset(alternatives: Iterable[Scopes], item: Scopes) -> bool:
    return any(other <= item for other in alternatives)


def _least(alternatives: Iterable[Scopes], item: Scopes) -> Scopes:
    """Return what the nearest of some alternatives needs beside `item`."""
    return min((other - item for other in alternatives), key=lambda found: (len(found), sorted(found)))


def _said(scopes: Iterable[tuple[Identity, str]]) -> str:
    names = _listed(scopes)
    return f"the scope{'s' if ', ' in names else ''} {names}"


def _listed(scopes: Iterable[tuple[Identity, str]]) -> str:
    return ", ".join(sorted({scope for _, scope in scopes}))


def compare_schemes(old: ir.Api, new: ir.Api, documents: Pair, node: Node) -> None:
    """Note where tokens come from now, for all schemes that are used: addresses, flows, and the scopes on offer."""
    for one, other in _same(old, new):
        places = documents.node(one.at, new=False), documents.node(other.at, new=True)
        where = Where(one.at, other.at, words_of(other.at))
        _urls(places, ("openIdConnectUrl",), where, node)
        flows = [dict(found.members()) if (found := _child(place, "flows")) is not None else {} for place in places]
        for name in sorted(flows[0].keys() | flows[1].keys()):
            before, after = flows[0].get(name), flows[1].get(name)
            inner = where.step(name, before.at if before else None, after.at if after else None)
            if before is None or after is None:
                code, level, verb = ("removed", Level.BREAKING, "is gone")
                if before is None:
                    code, level, verb = ("added", Level.MINOR, "is new")
                node.add(f"security-flow-{code}", level, inner, f"the flow `{inner.text}` {verb}")
            else:
                _urls((before, after), _URLS, inner, node)
                _offered(before, after, inner, node)


def _same(old: ir.Api, new: ir.Api) -> Iterator[tuple[ir.SecurityScheme, ir.SecurityScheme]]:
    """Yield the schemes in use that are the same one: by name, else by what they do."""
    before, after = identities(old), identities(new)
    used = [[name for name in before if name in _used(old)], [name for name in after if name in _used(new)]]
    rest = [name for name in used[1] if name not in used[0]]
    for name in used[0]:
        other = name if name in used[1] else next((item for item in rest if after[item] == before[name]), None)
        if other is not None and before[name] == after[other]:
            yield old.schemes[name], new.schemes[other]


def _used(api: ir.Api) -> set[str]:
    alternatives = (*api.security, *(names for item in api.operations for names in item.security or ()))
    return {name for names in alternatives for name in names}


def _child(place: Place | None, name: str) -> Place | None:
    return place.child(name) if place is not None else None


def _urls(places: tuple[Place | None, Place | None], words: Iterable[str], where: Where, node: Node) -> None:
    for word in words:
        before, after = (found.value if (found := _child(place, word)) is not None else None for place in places)
        if before != after:
            text = f"`{word}` of `{where.text}` is {after or 'not there'}, was {before or 'not there'}"
            node.add("security-url-changed", Level.MINOR, where, text, detail=word)


def _offered(old: Place, new: Place, where: Where, node: Node) -> None:
    before, after = (_names(place.child("scopes")) for place in (old, new))
    for name in sorted(before - after):
        text = f"`{where.text}` no longer offers the scope {name}"
        node.add("security-scope-removed", Level.BREAKING, where, text, detail=name)
    for name in sorted(after - before):
        text = f"`{where.text}` offers the scope {name} now"
        node.add("security-scope-added", Level.MINOR, where, text, detail=name)


def _names(place: Place | None) -> set[str]:
    return {name for name, _ in place.members()} if place is not None else set()
