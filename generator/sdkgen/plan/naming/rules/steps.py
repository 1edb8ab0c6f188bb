"""A path as steps: what is fixed, what is a parameter, and what names nothing: versions, signs, file extensions."""

from __future__ import annotations

import re
from collections.abc import Collection

from sdkgen.plan.naming.rules.verbs import is_verb
from sdkgen.words.casing import words

Steps = tuple[str | None, ...]
"""A path: the text of each fixed segment, None for a parameter."""

Fixed = tuple[str, ...]
"""The names of the fixed steps alone: `/rooms/{id}/sessions` and `/rooms/sessions` are one place."""

_VERSION = re.compile(r"(?:api|rest|v\d+(?:[._]\d+)*(?:(?:alpha|beta)\d*)?|\d+|\d{4}-\d{2}(?:-\d{2})?)", re.IGNORECASE)
_CUSTOM_VERB = re.compile(r"([^:]+):([A-Za-z][A-Za-z0-9_-]*)")
_EXTENSION = re.compile(r"\.(?:json|xml|csv|html)$", re.IGNORECASE)
_SIGNS = re.compile(r"[!-/:-@\[-`|~]+")


def bare(path: str) -> str:
    """Return a path without what is no path: a query, a fragment."""
    return path.partition("#")[0].partition("?")[0]


def fragment_of(path: str) -> str:
    """Return what a path says behind `#`: two operations of one path and method are told apart so."""
    return path.partition("#")[2]


def segments_of(path: str) -> list[str]:
    """Split a path at slashes, and a verb that its last segment ends in: `/users/{id}:follow` ends in `follow`."""
    *rest, last = bare(path).split("/")
    custom = _CUSTOM_VERB.fullmatch(last)
    return [*rest, *(custom.groups() if custom else (last,))]


def version_of(path: str) -> str | None:
    """Return the version that a path begins with: `v2` of `/api/v2/chat`."""
    for segment in path.split("/")[1:]:
        if not _VERSION.fullmatch(segment):
            return None
        if is_version(segment):
            return segment
    return None


def is_version(step: str) -> bool:
    """Tell whether a step is a version: `v2`, `2024-01`; `api` is none."""
    return _VERSION.fullmatch(step) is not None and any(map(str.isdigit, step))


def age_of(version: str | None) -> tuple[bool, tuple[int, ...]]:
    """Return what sorts versions: none, then stable ones from the oldest, then previews."""
    numbers = tuple(map(int, re.findall(r"\d+", version or "")))
    return bool(re.search("alpha|beta", version or "", re.IGNORECASE)), numbers


def extension_of(path: str) -> str | None:
    """Return the file extension of a path that has one: `csv` of `/reports.csv`."""
    found = _EXTENSION.search(bare(path))
    return found.group()[1:].lower() if found else None


def steps_of(path: str) -> Steps:
    """Split a path into steps, without a version or `api` in front, signs (`/-/`), and a file extension behind.

    `thumbnail.{format}` is the step `thumbnail`, and `Orders({id})` is `Orders` with a parameter.
    """
    found: list[str | None] = []
    for segment in segments_of(path):
        plain = _EXTENSION.sub("", segment)
        head, brace, _ = plain.partition("{")
        head, call, between = head.partition("(")
        is_front = not found and (_VERSION.fullmatch(plain) or (brace and head == "v"))
        if not plain or is_front or _SIGNS.fullmatch(plain):
            continue
        if not brace:
            found.append(plain)
        elif not any(map(str.isalnum, head)):
            found.append(None)
        else:
            found += (head, None) if call and not between else (head,)
    return tuple(found)


def fixed_of(steps: Steps) -> Fixed:
    """Return the names of the fixed steps, in snake case; they may still begin with a digit."""
    return tuple("_".join(words(step)) for step in steps if step is not None)


def shared_prefix(paths: Collection[Steps]) -> Fixed:
    """Return the fixed steps that all paths begin with and that no path stands for: they name the API.

    They are part of a name after all where what follows them is mostly verbs: of `/shop/orders/close` and
    `/shop/orders/reopen`, only `shop` is such a prefix.
    """
    distinct = set(paths)
    if len(distinct) < 2:
        return ()
    length = 0
    while all(len(steps) > length + 1 and None not in steps[: length + 2] for steps in distinct):
        if len({steps[length] for steps in distinct}) > 1:
            break
        length += 1
    while length and _names_actions([steps[length:] for steps in distinct]):
        length -= 1
    return fixed_of(next(iter(distinct))[:length])


def _names_actions(rest: list[Steps]) -> bool:
    """Tell whether at least half of what follows a prefix is verbs at the end of a path."""
    following = {steps[0] for steps in rest}
    actions = {steps[0] for steps in rest if len(steps) == 1 and steps[0] is not None and is_verb(steps[0].lower())}
    return 2 * len(actions) >= len(following)
