"""One repair of a document, as a design or an overlay states it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.model import ir


@dataclass(frozen=True, slots=True)
class Transform:
    """One transform of the document."""

    command: str
    reason: str | None
    args: Mapping[str, ir.JsonValue]
    at: str
