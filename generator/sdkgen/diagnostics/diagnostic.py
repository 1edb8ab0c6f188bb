"""Diagnostics as values: place, fact, consequence, way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sdkgen.model.ir import Pointer

UNREADABLE = 3
"""Exit code where an input is missing or nothing can be made of it."""


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding."""

    code: str
    at: Pointer
    fact: str
    so: str
    fix: str
    severity: Severity = Severity.WARNING
    source: str = ""
    spot: tuple[int, int] | None = None
    """Line and column from one, where the finding is about text that has no pointer."""


class Failure(Exception):
    """Input that nothing can be made of."""

    def __init__(self, diagnostics: Sequence[Diagnostic], exit_code: int) -> None:
        super().__init__("; ".join(found.fact for found in diagnostics))
        self.diagnostics = tuple(diagnostics)
        self.exit_code = exit_code


def failure(code: str, fact: str, fix: str, source: str, *, spot: tuple[int, int] | None = None) -> Failure:
    """The failure of one finding about a whole input, with the exit code for input that cannot be read."""
    found = Diagnostic(code, Pointer("#"), fact, "nothing is generated", fix, Severity.ERROR, source, spot)
    return Failure([found], UNREADABLE)
