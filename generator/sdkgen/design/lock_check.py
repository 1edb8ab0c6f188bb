"""Whether what a lock pins can be names at all: anybody may have edited it, and names become code and paths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkgen.design.lock import Lock, RetiredNames
from sdkgen.design.releases import VERSION
from sdkgen.model.pointers import escape
from sdkgen.words.identifiers import is_name

_LONGEST = 200
"""Characters: a module and its bytecode are files of that name, and file systems allow 255 bytes."""
_CALL, _TYPE, _NAME, _CLASS = "a call", "the import path of a type", "a name", "the name of a class"
_PLACE = "a type in the file of a resource"
"""Such as `ai.conversations/ConversationListParams.Filter`; `$shared` stands for no resource."""


def wrong_names(lock: Lock) -> Iterator[tuple[str, str]]:
    """Yield the pointer of each entry that pins no name, and what is wrong with it."""
    yield from _wrong(lock.calls, "calls", _CALL)
    yield from _wrong(lock.types, "types", _TYPE)
    yield from _wrong(lock.pages, "pages", _CLASS)
    for section, groups in (("arguments", lock.arguments), ("fields", lock.fields)):
        for key, names in groups.items():
            yield from _wrong(names, f"{section}/{escape(key)}", _NAME)
    for language, kinds in lock.languages.items():
        for kind, names in kinds.items():
            yield from _wrong(names, f"{language}/{escape(kind)}", _PLACE if kind == "types" else _CLASS)
    for path in lock.aliases:
        if not _fits(path, _TYPE):
            yield f"#/aliases/{escape(path)}", f"{path[:_LONGEST]!r} cannot be {_TYPE}"
    yield from _wrong_retired(lock.retired_calls, "retired/calls", _CALL)
    yield from _wrong_retired(lock.retired_types, "retired/types", _TYPE)


def _wrong(names: Mapping[str, str], section: str, kind: str) -> Iterator[tuple[str, str]]:
    for key, name in names.items():
        if not _fits(name, kind):
            yield f"#/{section}/{escape(key)}", f"{name[:_LONGEST]!r} cannot be {kind}"


def _wrong_retired(names: RetiredNames, section: str, kind: str) -> Iterator[tuple[str, str]]:
    for name, item in names.items():
        at = f"#/{section}/{escape(name)}"
        if not _fits(name, kind):
            yield at, f"{name[:_LONGEST]!r} cannot be {kind}"
        if VERSION.fullmatch(item.since) is None:
            yield f"{at}/since", f"{item.since[:_LONGEST]!r} is no version"


def _fits(name: str, kind: str) -> bool:
    if kind == _PLACE:
        owner, slash, dotted = name.partition("/")
        return slash != "" and (owner in ("", "$shared") or _fits(owner, _CALL)) and _are_names(dotted.split("."))
    parts = name.split(".")
    least, most = {_CALL: (1, None), _TYPE: (2, None)}.get(kind, (1, 1))
    return len(parts) >= least and (most is None or len(parts) <= most) and _are_names(parts)


def _are_names(parts: Iterable[str]) -> bool:
    return all(is_name(part) and len(part) <= _LONGEST and not _is_special(part) for part in parts)


def _is_special(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")
