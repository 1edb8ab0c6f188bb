"""Collects what parsing has to say; each finding once, however often its place is passed."""

from __future__ import annotations

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.ir import Pointer


class Log:
    """Findings in the order in which they were made: place, fact, consequence, way out."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str], Diagnostic] = {}

    def error(self, code: str, at: Pointer, message: str, consequence: str, help: str = "") -> None:
        """Something of the API is lost, because the document is wrong."""
        self._add(Diagnostic(code, at, message, consequence, help, Severity.ERROR))

    def warn(self, code: str, at: Pointer, message: str, consequence: str, help: str = "") -> None:
        """Something may not be what the document means."""
        self._add(Diagnostic(code, at, message, consequence, help, Severity.WARNING))

    def info(self, code: str, at: Pointer, message: str, consequence: str, help: str = "") -> None:
        """Something that needs no action."""
        self._add(Diagnostic(code, at, message, consequence, help, Severity.INFO))

    def _add(self, finding: Diagnostic) -> None:
        self._found.setdefault((finding.code, finding.at, finding.message), finding)

    def found(self) -> list[Diagnostic]:
        """All findings."""
        return list(self._found.values())
