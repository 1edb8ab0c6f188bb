"""`names.lock`: the public names of the release before, so that no addition to the document renames what people use."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import dataclass, field, fields, replace
from typing import cast

from sdkgen.design.releases import LockError, PastRelease, read_history

_ABOUT = "The public names of the last release. Written by sdkgen; commit it. Remove a line to let a name change."

Names = Mapping[str, str]
LANGUAGES = ("typescript",)
"""Languages whose own names stand below a key of theirs. Those of Python stand beside the calls, as they always did."""


@dataclass(frozen=True, slots=True)
class Retired:
    """Where a name that is used no longer leads."""

    owner: str
    """What it named, by the key of its pin."""
    since: str
    """The version that retired it."""


RetiredNames = Mapping[str, Retired]


def _names() -> Names:
    return {}


def _retired() -> RetiredNames:
    return {}


def _groups() -> Mapping[str, Names]:
    return {}


def _languages() -> Mapping[str, Mapping[str, Names]]:
    return {}


@dataclass(frozen=True, slots=True)
class Lock:
    """Pinned names. What is no longer in the document stays, so that it gets its name back if it returns."""

    calls: Names = field(default_factory=_names)
    """Operation id to call: `get /ai/conversations` is `ai.conversations.list`."""
    arguments: Mapping[str, Names] = field(default_factory=_groups)
    """Operation id to argument names by `place wire-name`; body properties under their own name are left out."""
    fields: Mapping[str, Names] = field(default_factory=_groups)
    """Type id to attribute names by wire name; properties under their own name are left out."""
    types: Names = field(default_factory=_names)
    """The names of types, in the keys of the layout."""
    pages: Names = field(default_factory=_names)
    """Page classes by what their scheme does."""
    aliases: Names = field(default_factory=_names)
    """Further import paths of types, by the key of their pins: written by hand, or found in a package."""
    retired_calls: RetiredNames = field(default_factory=_retired)
    """Calls that were renamed, or whose operation is gone."""
    retired_types: RetiredNames = field(default_factory=_retired)
    """Import paths of types that were renamed."""
    languages: Mapping[str, Mapping[str, Names]] = field(default_factory=_languages)
    """What other languages than Python name for themselves, by language and kind."""
    releases: tuple[PastRelease, ...] = ()
    """The releases that were compared with the one before, the oldest first."""

    @property
    def version(self) -> str:
        """The version of the last release; empty where none is known."""
        return self.releases[-1].version if self.releases else ""

    def language(self, name: str) -> Mapping[str, Names]:
        """Return what a language names for itself, by kind."""
        return self.languages.get(name, {})

    def with_language(self, name: str, names: Mapping[str, Names]) -> Lock:
        """Return a lock that also pins these names of a language, by kind."""
        if not any(names.values()):
            return self
        known = self.language(name)
        kinds = {kind: {**known.get(kind, {}), **items} for kind, items in names.items()}
        return replace(self, languages={**self.languages, name: {**known, **kinds}})

    def united(self, other: Lock) -> Lock:
        """Return a lock that pins what either does; the other one decides where both pin the same."""
        found = {item.name: getattr(self, item.name) | getattr(other, item.name) for item in fields(Lock)[:-1]}
        return replace(other, **found)

    def without_calls(self, ids: Set[str]) -> Lock:
        """Return a lock that knows nothing of some operations."""
        return replace(self, calls={key: name for key, name in self.calls.items() if key not in ids})

    def with_types(self, types: Names) -> Lock:
        """Return a lock that also pins these types."""
        return replace(self, types={**self.types, **types})

    def with_pages(self, pages: Names) -> Lock:
        """Return a lock that also pins these page classes."""
        return replace(self, pages={**self.pages, **pages})

    def with_names(self, calls: Names, arguments: Mapping[str, Names], fields: Mapping[str, Names]) -> Lock:
        """Return a lock that also pins these names; those of an operation or type replace all that were pinned for
        it.
        """
        return replace(
            self,
            calls={**self.calls, **calls},
            arguments=_filled({**self.arguments, **arguments}),
            fields=_filled({**self.fields, **fields}),
        )

    def dump(self) -> str:
        """Return the text of the file: JSON, sorted, one name a line."""
        content: dict[str, object] = {
            "about": _ABOUT,
            "calls": self.calls,
            "arguments": self.arguments,
            "fields": self.fields,
            "pages": self.pages,
            "types": self.types,
        }
        content |= {name: names for name, names in self.languages.items() if name in LANGUAGES}
        retired = {"calls": _written(self.retired_calls), "types": _written(self.retired_types)}
        if self.aliases:
            content["aliases"] = self.aliases
        if any(retired.values()):
            content["retired"] = {kind: names for kind, names in retired.items() if names}
        if self.releases:
            content["releases"] = [item.written() for item in self.releases]
        ordered = {key: _sorted(value) for key, value in content.items()}
        return json.dumps(ordered, indent=1, ensure_ascii=True) + "\n"


def _written(names: RetiredNames) -> dict[str, object]:
    return {name: {"of": item.owner, "since": item.since} for name, item in names.items()}


def _filled(groups: Mapping[str, Names]) -> dict[str, Names]:
    return {key: names for key, names in groups.items() if names}


def _sorted(value: object) -> object:
    if isinstance(value, Mapping):
        mapping = cast("Mapping[str, object]", value)
        return {key: _sorted(mapping[key]) for key in sorted(mapping)}
    return value


def read_lock(text: str) -> Lock:
    """Read the text of a lock.

    Raises:
        LockError: It is not what `Lock.dump` writes, for instance after a merge that left both sides in.
    """
    try:
        content: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise LockError(f"names.lock is not JSON: {error}") from error
    sections = _object(content, "the whole")
    return Lock(
        _strings(sections.get("calls", {}), "calls"),
        _groups_of(sections.get("arguments", {}), "arguments"),
        _groups_of(sections.get("fields", {}), "fields"),
        _strings(sections.get("types", {}), "types"),
        _strings(sections.get("pages", {}), "pages"),
        _strings(sections.get("aliases", {}), "aliases"),
        _retirements(sections.get("retired", {}), "calls"),
        _retirements(sections.get("retired", {}), "types"),
        {name: _groups_of(sections[name], name) for name in LANGUAGES if name in sections},
        releases=read_history(sections.get("releases", [])),
    )


def _retirements(value: object, kind: str) -> RetiredNames:
    name = f"retired > {kind}"
    groups = _groups_of(_object(value, "retired").get(kind, {}), name)
    return {key: Retired(_member(item, "of", name), _member(item, "since", name)) for key, item in groups.items()}


def _member(item: Names, key: str, name: str) -> str:
    if key not in item:
        raise LockError(f"names.lock: {name} has an entry without `{key}`")
    return item[key]


def _object(value: object, name: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise LockError(f"names.lock: {name} is not an object")
    return cast("dict[str, object]", value)


def _groups_of(value: object, name: str) -> Mapping[str, Names]:
    return {key: _strings(group, f"{name} > {key}") for key, group in _object(value, name).items()}


def _strings(value: object, name: str) -> Names:
    found: dict[str, str] = {}
    for key, item in _object(value, name).items():
        if not isinstance(item, str):
            raise LockError(f"names.lock: {name} > {key} is not a string")
        found[key] = item
    return found
