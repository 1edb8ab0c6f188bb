"""What an operationId says a call does: its verb, and what it mentions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sdkgen.plan.naming.rules.verbs import FETCHING, NOUNS_TOO, READING, SAYING_NO_MORE, is_plain_verb, is_verb
from sdkgen.words.casing import words
from sdkgen.words.plurals import singular

_GROUP = re.compile(r"([A-Za-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*)[_-](?=[A-Za-z])")


def phrase_of(operation_id: str | None, things: Collection[str] = ()) -> tuple[str, ...]:
    """Return the words of an operationId from its verb on.

    What leads it is no verb where it names one of the things of its path, or is a group in a spelling of its own, and a
    verb follows: `loadBalancers_remove_droplets` removes.
    """
    found = words(operation_id or "")
    known = {tuple(map(singular, thing.split("_"))) for thing in (*things, *_group(operation_id or ""))}
    start = 0
    while length := _leading(found[start:], known):
        start += length
        if start < len(found) and (is_plain_verb(found[start]) or found[start] in READING):
            return found[start:]
    return found


def _group(operation_id: str) -> Iterator[str]:
    """Yield the group in front of an operationId, if its spelling tells: `loadBalancers_remove`, `Orders_Create`."""
    found = _GROUP.match(operation_id)
    if found is None:
        return
    group, rest = words(found[1]), operation_id[found.end() :]
    capitals = found[1][0].isupper() and rest[0].isupper()
    if len(group) > 1 or (capitals and not any(map(is_plain_verb, group))):
        yield "_".join(group)


def _leading(found: tuple[str, ...], known: Collection[tuple[str, ...]]) -> int:
    """Return how many words in front name a known thing; one that reads as a verb (`searchStops`) does not."""
    ones = tuple(map(singular, found))
    length = max((len(thing) for thing in known if thing and ones[: len(thing)] == thing), default=0)
    reads = length == 1 and (is_plain_verb(found[0]) or found[0] in READING | FETCHING)
    return 0 if reads else length


def verb_of(operation_id: str | None, things: Collection[str] = ()) -> str | None:
    """Return the verb that an operationId begins with, unless it is the HTTP method itself."""
    first = next(iter(phrase_of(operation_id, things)), "")
    known = first not in {"post", "put", "patch"} and (is_verb(first) or first in READING)
    return first if known else None


def telling_verb_of(method: str, operation_id: str | None, things: Collection[str] = ()) -> str | None:
    """Return the verb of an operationId where it says more than the HTTP method."""
    found = verb_of(operation_id, things)
    if found is None or found in SAYING_NO_MORE.get(method, READING) or not is_verb(found):
        return None
    following = phrase_of(operation_id, things)[1:2]
    if found in NOUNS_TOO and following and (is_plain_verb(following[0]) or following[0] in READING):
        return None
    return found


def mentions(text: str | None, name: str) -> bool:
    """Tell whether a text such as an operationId has the words of a name in it, next to each other."""
    return text is not None and f"_{name}_" in f"_{'_'.join(words(text))}_"
