"""What the rules look at of one operation, and what its names say of the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sdkgen.plan.naming.rules.phrases import mentions, phrase_of, verb_of
from sdkgen.plan.naming.rules.steps import Fixed, bare, fixed_of, steps_of
from sdkgen.words.casing import words
from sdkgen.words.plurals import plural, singular
from sdkgen.words.vocabulary import vocabulary

_IDS = vocabulary("id uid uuid guid sid")
_KEYS = _IDS | vocabulary("key name slug code number token")
"""Words of a parameter that say no more than that it identifies something."""


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """What the rules look at."""

    id: str
    """Method and path: `get /ai/conversations`."""
    method: str
    path: str
    operation_id: str | None = None
    returns_list: bool = False
    pages: bool = False
    """Whether it pages."""
    tags: tuple[str, ...] = ()


def names_one(path: str, operations: Sequence[OperationFacts]) -> bool:
    """Tell whether a path that ends in a parameter stands for one thing of its last fixed step: the parameter is called
    so (`/webhooks/{webhook_id}`), or an operationId speaks of one alone (`getUser` of `/users/{login}`).
    """
    above, _, parameter = bare(path).rpartition("/")
    leaf = next(reversed(fixed_of(steps_of(above))), "")
    one, said = singular(leaf), [item.operation_id for item in operations]
    if any(verb_of(item.operation_id, (leaf,)) == "list" for item in operations if item.method == "get"):
        return False
    own = [word for word in words(parameter) if word not in _KEYS]
    if own and own == one.split("_")[-len(own) :]:
        return True
    if any(mentions("_".join(phrase_of(text, (leaf,))), plural(leaf)) for text in said):
        return False
    return _IDS.issuperset(words(parameter)) or (one != leaf and any(mentions(text, one) for text in said))


def does_what_it_says(operation_id: str | None, fixed: Fixed) -> bool:
    """Tell whether an operationId uses the last of these steps as a verb: `bookTrip` of `/trips/{id}/book`."""
    if len(fixed) < 2 or verb_of(operation_id) is not None:
        return False
    said = "".join(words(operation_id or ""))
    return said.startswith(tuple((fixed[-1] + parent).replace("_", "") for parent in (fixed[-2], singular(fixed[-2]))))
