"""Approvals: findings that someone looked at and accepts, each with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, Severity
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.positions import Positions
from sdkgen.diagnostics.render import placed
from sdkgen.document.inputs import Input
from sdkgen.document.load import Document, read_mapping
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.targets.findings import Finding

_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_SHAPE = "write `approvals:` with a list of `- fingerprint: ...` and `reason: ...`"
_SO = "the change is not approved"


@dataclass(frozen=True, slots=True)
class Approval:
    """One entry of the file."""

    fingerprint: str
    reason: str
    at: Pointer


@dataclass(frozen=True, slots=True)
class Approvals:
    """The entries of an approvals file by fingerprint."""

    document: Document
    entries: tuple[Approval, ...]

    def reasons(self, findings: Iterable[Finding]) -> Mapping[str, str]:
        """Return the reason for each approved finding by its fingerprint.

        Raises:
            Failure: An approval matches no finding; the exit code is 2.
        """
        known = {item.fingerprint for item in findings}
        stale = [item for item in self.entries if item.fingerprint not in known]
        if stale:
            raise _failure(self.document, [_unmatched(item) for item in stale])
        return {item.fingerprint: item.reason for item in self.entries}


def read_approvals(source: Input) -> Approvals:
    """Read an approvals file: YAML or JSON, an object of `approvals`, a list of `fingerprint` and `reason`.

    Raises:
        Failure: It is something else, or an entry has no reason; the exit code is 2.
    """
    try:
        document = read_mapping(source.data, source.name)
    except Failure as error:
        raise Failure(error.diagnostics, ExitCode.BAD_DESIGN) from None
    found: list[Diagnostic] = []
    for key in document.root.keys() - {"approvals"}:
        found.append(_bad(f"#/{key}", f"`{key}` is no part of an approvals file", _SHAPE))
    listed = document.root.get("approvals", [])
    if not isinstance(listed, list):
        found.append(_bad("#/approvals", "`approvals` is not a list", _SHAPE))
        listed = []
    entries = list(_entries(listed, found))
    if found:
        raise _failure(document, found)
    return Approvals(document, tuple(entries))


def _entries(listed: list[JsonValue], found: list[Diagnostic]) -> Iterator[Approval]:
    seen: set[str] = set()
    for index, item in enumerate(listed):
        at = f"#/approvals/{index}"
        entry = item if isinstance(item, dict) else {}
        fingerprint, reason = str(entry.get("fingerprint", "")), entry.get("reason")
        if not isinstance(item, dict) or entry.keys() - {"fingerprint", "reason"}:
            found.append(_bad(at, "an approval is an object of `fingerprint` and `reason`", _SHAPE))
        elif not _FINGERPRINT.fullmatch(fingerprint):
            help = "copy it from the report, in quotes"
            found.append(_bad(f"{at}/fingerprint", f"{fingerprint!r} is no fingerprint: 12 hexadecimal digits", help))
        elif not isinstance(reason, str) or not reason.strip():
            found.append(_bad(at, f"the approval of {fingerprint} gives no reason", "say why the change is accepted"))
        elif fingerprint in seen:
            found.append(_bad(at, f"{fingerprint} is approved twice", "remove one of the two"))
        else:
            seen.add(fingerprint)
            yield Approval(fingerprint, reason.strip(), Pointer(at))


def _unmatched(item: Approval) -> Diagnostic:
    message = f"nothing that was found has the fingerprint {item.fingerprint}"
    return _bad(item.at, message, "remove the approval, or look for what the finding is called now")


def _bad(at: str, message: str, help: str) -> Diagnostic:
    return Diagnostic("bad-approval", Pointer(at), message, _SO, help, Severity.ERROR)


def _failure(document: Document, found: list[Diagnostic]) -> Failure:
    return Failure(placed(found, {"": Positions(document)}), ExitCode.BAD_DESIGN)
