"""Diagnostics as values: place, fact, consequence, way out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.ir import Pointer


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
