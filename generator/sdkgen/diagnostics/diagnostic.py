"""Diagnostics as values: place, fact, consequence, way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.model.ir import Pointer


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
    message: str
    consequence: str
    help: str
    severity: Severity = Severity.WARNING
    source: str = ""
    spot: tuple[int, int] | None = None
    """Line and column from one, where the finding is about text that has no pointer."""
    details: tuple[str, ...] = ()
    """What it is about, one by one, where it says only how many they are: for those who ask for everything."""


class SdkgenError(Exception):
    """What ends a run: the command line prints it and returns its exit code. Every such error derives from this one.

    Attributes:
        exit_code: What the process returns.
        diagnostics: What it is about, where that has places; printed instead of the text.
    """

    exit_code: ExitCode = ExitCode.INTERNAL
    diagnostics: tuple[Diagnostic, ...] = ()

    def __init__(self, text: str = "", exit_code: ExitCode | None = None) -> None:
        super().__init__(text)
        if exit_code is not None:
            self.exit_code = exit_code


class Failure(SdkgenError):
    """Input that nothing can be made of."""

    def __init__(self, diagnostics: Sequence[Diagnostic], exit_code: ExitCode = ExitCode.UNREADABLE) -> None:
        super().__init__("; ".join(found.message for found in diagnostics), exit_code)
        self.diagnostics = tuple(diagnostics)


def failure(code: str, message: str, help: str, source: str, *, spot: tuple[int, int] | None = None) -> Failure:
    """The failure of one finding about a whole input, with the exit code for input that cannot be read."""
    found = Diagnostic(code, Pointer("#"), message, "nothing is generated", help, Severity.ERROR, source, spot)
    return Failure([found])
