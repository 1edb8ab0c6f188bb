"""An examination: everything that is wrong with a document, and the overlay that was seen to mend part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.doctor.checks import CHECKS, unused_components
from sdkgen.doctor.findings import Action, Finding, Patient
from sdkgen.doctor.overlay import dump
from sdkgen.doctor.paging import unpaged
from sdkgen.doctor.repairs import REPAIRS
from sdkgen.doctor.streams import undeclared_streams
from sdkgen.document.load import Document, read_mapping
from sdkgen.document.transforms import read_overlay, transform
from sdkgen.pipeline import decide

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Report:
    """What an examination found."""

    findings: tuple[Finding, ...]
    """Every finding; those that the overlay mends have their actions."""
    overlay: bytes
    """The overlay: all actions that were seen to help."""

    @property
    def counts(self) -> list[tuple[str, int, int]]:
        """How many findings of each code there are, and how many of them the overlay mends; most frequent first."""
        found = Counter(item.diagnostic.code for item in self.findings)
        mended = Counter(item.diagnostic.code for item in self.findings if item.actions)
        return [
            (code, count, mended[code]) for code, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
        ]


def examine(document: Document, config: SdkConfig, *, hidden: bool = False) -> Report:
    """Find what will hurt users, and try what would mend it: what does not help is not proposed.

    Args:
        document: The document, transforms applied.
        config: The SDK's design.
        hidden: Whether operations marked `x-hidden` count.
    """
    title = f"Repairs of {document.name}"

    def overlay(findings: Iterable[Finding]) -> bytes:
        return dump((action for item in findings for action in item.actions), document.root, title)

    found = _findings(document, config, hidden=hidden)
    stays = {_key(item) for item in _findings(apply(document, overlay(found)), config, hidden=hidden)}
    kept = [replace(item, actions=()) if _key(item) in stays else item for item in found]
    kept += unused_components(apply(document, overlay(kept)).root, _models(config))
    return Report(tuple(kept), overlay(kept))


def apply(document: Document, overlay: bytes) -> Document:
    """Return a document with an overlay applied.

    Raises:
        ValueError: An action does not match: the overlay is for another document.
    """
    read = read_overlay(read_mapping(overlay, "overlay.yaml"))
    changed = transform(document.root, read.transforms, "overlay.yaml")
    wrong = [item.message for item in changed.diagnostics if item.severity is Severity.ERROR]
    if wrong:
        raise ValueError("; ".join(wrong))
    return replace(document, root=changed.root)


def _key(found: Finding) -> Key:
    return found.diagnostic.code, found.diagnostic.at


def _findings(document: Document, config: SdkConfig, *, hidden: bool) -> list[Finding]:
    decision = decide(document, config, Lock(), hidden=hidden)
    planned = decision.plan
    paged = frozenset(call.key for call in planned.calls if call.page is not None)
    patient = Patient(document.root, document.name, planned.api, paged)
    said = [item for item in (*document.diagnostics, *decision.parsed, *planned.diagnostics) if not item.source]
    known = [Finding(item, _actions(patient, item)) for item in dict.fromkeys(said)]
    return [*known, *(item for check in (*CHECKS, unpaged, undeclared_streams) for item in check(patient))]


def _models(config: SdkConfig) -> list[str]:
    return [pointer for item in config.resources.values() for pointer in item.models.values()]


def _actions(patient: Patient, item: Diagnostic) -> tuple[Action, ...]:
    repair = REPAIRS.get(item.code)
    return tuple(repair(patient, item)) if repair is not None else ()
