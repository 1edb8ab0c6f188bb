"""The rules themselves, from the most special to the most general."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sdkgen.plan.naming.rules.crud import crud
from sdkgen.plan.naming.rules.phrases import mentions
from sdkgen.plan.naming.rules.place import Place
from sdkgen.plan.naming.rules.steps import fragment_of
from sdkgen.plan.naming.rules.verbs import (
    ASKING,
    FETCHING,
    NOUNS_TOO,
    PARTICLES,
    READING,
    STEERING,
    gerund,
    is_ending,
    is_plain_verb,
    is_thing,
    is_verb,
)
from sdkgen.words.casing import snake
from sdkgen.words.plurals import singular


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name for a call, and the rule it comes from."""

    resource: tuple[str, ...]
    method: str
    rule: str
    version: str | None = None
    """The version that the path begins with."""
    on_item: bool = False
    """Whether it acts on one item, so that others give way to it."""


Rule = Callable[[Place], Suggestion | None]


def rootless(place: Place) -> Suggestion | None:
    """A path without fixed steps, `/` or `/{id}`, belongs to the resource of its tag, or to `root`."""
    if place.fixed:
        return None
    tag = next(iter(place.facts.tags), "root")
    return Suggestion((snake(tag, "root"),), crud(place), "rootless")


def custom_verb(place: Place) -> Suggestion | None:
    """`POST /users/{id}:follow` is `users.follow`."""
    if not place.custom_verb or not place.nested:
        return None
    return Suggestion(place.parent, place.leaf, "custom-verb")


def fragment(place: Place) -> Suggestion | None:
    """`PUT /files/{id}#remove_link` is `files.remove_link`: the path says what the operation is called."""
    name = fragment_of(place.facts.path)
    return Suggestion(place.fixed, name, "fragment") if name and place.fixed else None


def action(place: Place) -> Suggestion | None:
    """`/calls/{id}/actions/fork_start` is `calls.actions.start_forking`."""
    if place.on_item or not place.nested or place.parent[-1] != "actions" or not place.alone:
        return None
    return Suggestion(place.parent, verb_first(place.leaf), "action")


def verb_first(name: str) -> str:
    """Put the verb of a name in front where it stands at the end: `playback_stop` is `stop_playback`, `fork_stop` is
    `stop_forking`.
    """
    found = name.split("_")
    if len(found) < 2 or not is_plain_verb(found[-1]) or PARTICLES.intersection(found):
        return name
    if is_plain_verb(found[0]) and (found[-1] not in STEERING or found[0] in STEERING):
        return name
    subject = [gerund(found[0])] if len(found) == 2 and is_verb(found[0]) else found[:-1]
    return "_".join([found[-1], *subject])


def verb_leaf(place: Place) -> Suggestion | None:
    """`POST /call_reasons/validate` is `call_reasons.validate`; `DELETE /emails/{id}/schedule` does not schedule."""
    if not place.nested or not (place.alone or (place.facts.method == "post" and not place.on_item)):
        return None
    first, *rest = place.leaf.split("_")
    if not place.names_action or not (place.alone or is_plain_verb(place.leaf)):
        return None
    if rest and is_verb(first) and not is_plain_verb(first):
        return None
    if first in NOUNS_TOO and place.said == "create":
        return None
    if place.facts.method == "delete" and not (is_ending(first) or place.said == first):
        return None
    if place.facts.method == "get" and (rest or first not in FETCHING) and place.said != first:
        return None
    return Suggestion(place.parent, place.leaf, "verb-leaf")


def lone_item(place: Place) -> Suggestion | None:
    """The only operation of `/x/y/{id}` is a method of `x`: `country_coverage.retrieve_country`."""
    if not place.on_item or not place.nested or not place.alone:
        return None
    found = verb(place)
    several = found == "list" or mentions(place.facts.operation_id, place.leaf)
    return Suggestion(place.parent, join(found, place.leaf if several else singular(place.leaf)), "lone-item")


def lone_leaf(place: Place) -> Suggestion | None:
    """A leaf with a single operation is a method of its parent: `GET /dir/document_types` is
    `dir.list_document_types`.
    """
    if place.on_item or not place.nested or not place.alone:
        return None
    if place.facts.method == "post" and place.said is None:
        return None if is_thing(place.leaf) else Suggestion(place.parent, place.leaf, "lone-leaf")
    found = verb(place)
    one = singular(place.leaf)
    single = (
        found != "list"
        and mentions(place.facts.operation_id, one)
        and not mentions(place.facts.operation_id, place.leaf)
    )
    return Suggestion(place.parent, join(found, one if single else place.leaf), "lone-leaf")


def join(found: str, thing: str) -> str:
    """Put a verb before a thing, once: `update` and `infringement_update` are `update_infringement`, `list` and
    `list_blocked` are `list_blocked`, `retrieve` and `get` are `retrieve`, `disable` and `disabled` are `disable`.
    """
    first, _, rest = thing.partition("_")
    if thing in {f"{found}d", f"{found}ed"}:
        return found
    if first == found or (first in ASKING and found in {"list", "retrieve"}):
        return f"{found}_{rest}" if rest else found
    return f"{found}_{thing.removesuffix(f'_{found}')}"


def verb(place: Place) -> str:
    """Return the verb for a method named after a thing: the operationId's, unless it says no more than the HTTP
    method.
    """
    method = place.facts.method
    if place.leaf.split("_")[0] == "list" and (method == "post" or (method == "get" and place.facts.returns_list)):
        return "list"
    if method in {"get", "delete"}:
        return place.telling or crud(place)
    return place.said if place.said and place.said not in READING else crud(place)


def telling_verb(place: Place) -> Suggestion | None:
    """The operationId's verb where it says more than the HTTP method and the resource: `removeTag` is `tags.remove`,
    but `POST /embed` is `embed.create`.
    """
    found = place.telling
    if found is None or (not place.nested and place.leaf.split("_")[0] == found):
        return None
    return Suggestion(place.parent if place.nested and place.leaf == found else place.fixed, found, "telling-verb")


def plain(place: Place) -> Suggestion | None:
    """The fixed steps are the resource and the HTTP method is the verb; `list` where the body is a list."""
    return Suggestion(place.fixed, crud(place), "crud")


RULES: tuple[Rule, ...] = (
    rootless,
    fragment,
    custom_verb,
    action,
    verb_leaf,
    lone_item,
    lone_leaf,
    telling_verb,
    plain,
)
