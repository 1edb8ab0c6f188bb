"""The releases of a project, as `names.lock` keeps them: what the next version and the changelog are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode

VERSION = re.compile(r"[0-9]+(?:\.[0-9]+){0,3}(?:(?:a|b|rc)[0-9]+)?(?:\.post[0-9]+)?(?:\.dev[0-9]+)?")
"""What a version may be: a release, a pre-release, or one on the way to it."""


class LockError(SdkgenError):
    """The file is not a lock: the message says where."""

    exit_code = ExitCode.BAD_DESIGN


def _nothing() -> Mapping[str, str]:
    return {}


def _no_notes() -> Mapping[str, tuple[str, ...]]:
    return {}


FIRST = "First release."
"""What the changelog says of a release that has none before it."""


@dataclass(frozen=True, slots=True)
class PastRelease:
    """One release."""

    version: str
    inputs: str = ""
    """The digest of what it was made from: the document, the design and the approvals."""
    against: str = ""
    """The digest of the document that it was compared with; empty for the first."""
    needs: Mapping[str, str] = field(default_factory=_nothing)
    """What it needs to be installed: version specifiers by distribution."""
    notes: tuple[str, ...] = ()
    """Its section of the changelog: lines of Markdown."""
    further_notes: Mapping[str, tuple[str, ...]] = field(default_factory=_no_notes)
    """The same for languages whose section reads otherwise than that of the first."""

    def notes_for(self, language: str) -> tuple[str, ...]:
        """Return the section of the changelog of a language."""
        return self.further_notes.get(language, self.notes)

    def written(self) -> dict[str, object]:
        """Return what the lock holds of it."""
        found: dict[str, object] = {
            "version": self.version,
            "inputs": self.inputs,
            "against": self.against,
            "needs": {name: self.needs[name] for name in sorted(self.needs)},
            "notes": list(self.notes),
            "further_notes": {name: list(lines) for name, lines in sorted(self.further_notes.items())},
        }
        return {key: value for key, value in found.items() if value}


def read_history(value: object) -> tuple[PastRelease, ...]:
    """Read the releases of a lock, the oldest first.

    Raises:
        LockError: They are not what `PastRelease.written` gives.
    """
    if not isinstance(value, list):
        raise LockError("names.lock: releases is not a list")
    return tuple(_release(item, f"releases > {index}") for index, item in enumerate(cast("list[object]", value)))


def _release(value: object, name: str) -> PastRelease:
    if not isinstance(value, dict):
        raise LockError(f"names.lock: {name} is not an object")
    found = cast("dict[str, object]", value)
    version = _text(found.get("version"), f"{name} > version")
    if VERSION.fullmatch(version) is None:
        raise LockError(f"names.lock: {name} > version is not a version")
    inputs, against = (_text(found.get(key, ""), f"{name} > {key}") for key in ("inputs", "against"))
    needs, further = found.get("needs", {}), found.get("further_notes", {})
    if not isinstance(needs, dict) or not isinstance(further, dict):
        raise LockError(f"names.lock: {name} has `needs` or `further_notes` of another kind")
    wanted = {key: _text(item, f"{name} > needs > {key}") for key, item in cast("dict[str, object]", needs).items()}
    lines = _lines(found.get("notes", []), f"{name} > notes")
    others = {key: _lines(item, f"{name} > further_notes") for key, item in cast("dict[str, object]", further).items()}
    return PastRelease(version, inputs, against, wanted, lines, others)


def _lines(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise LockError(f"names.lock: {name} is not a list")
    return tuple(_text(item, name) for item in cast("list[object]", value))


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise LockError(f"names.lock: {name} is not a string")
    return value
