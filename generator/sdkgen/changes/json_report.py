"""A comparison as JSON, and as SARIF 2.1.0 for code scanning."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from sdkgen.changes.release.verdict import Entry, Spot, Verdict
from sdkgen.model.ir import JsonValue
from sdkgen.targets.findings import Level

_SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_SEVERITY = {Level.BREAKING: "error", Level.MINOR: "warning", Level.PATCH: "note"}


def as_json(found: Verdict) -> dict[str, JsonValue]:
    """Return a report as JSON.

    `old`, `new`: names of the documents. `level`: `breaking`, `minor`, `patch` or null. `counts` by level. `findings`:
    `code`, `level`, `side`, `fingerprint`, `subject`, `message`, `resource`, `old` and `new` (`file`, `pointer`,
    `line`, `column`, or null), `before`, `after` (code, or null), `language` (theirs, where several are
    compared), `also` (the same in further languages), `approved` (the reason, or null). `noise`: null, or
    the `reason`, the `components` and the `findings` that were set aside.
    """
    noise: JsonValue = None
    if found.noise is not None:
        aside = [_entry(Entry(item, None, None, None)) for item in found.noise.findings]
        noise = {"reason": found.noise.reason, "components": list(found.noise.components), "findings": aside}
    return {
        "old": found.old,
        "new": found.new,
        "level": found.level.name.lower() if found.level is not None else None,
        "counts": {level.name.lower(): number for level, number in found.counts.items()},
        "findings": [_entry(item) for item in found.entries],
        "noise": noise,
    }


def _entry(item: Entry) -> JsonValue:
    finding = item.finding
    return {
        "code": finding.code,
        "level": finding.level.name.lower(),
        "side": finding.side.value,
        "fingerprint": finding.fingerprint,
        "subject": finding.subject,
        "message": finding.message,
        "resource": finding.resource,
        "old": _place(item.old) if item.old is not None else finding.old_at,
        "new": _place(item.new) if item.new is not None else finding.new_at,
        "before": finding.before,
        "after": finding.after,
        "language": finding.language or None,
        "also": [{"language": each.language, "before": each.before, "after": each.after} for each in finding.also],
        "approved": item.approved,
    }


def _place(spot: Spot) -> JsonValue:
    return {"file": spot.file, "pointer": spot.pointer, "line": spot.line, "column": spot.column}


def as_sarif(found: Verdict, version: str) -> dict[str, JsonValue]:
    """Return a report as SARIF 2.1.0: breaking changes are errors, approved ones are suppressed.

    A finding stands where it is in the new document; what is gone stands where it was in the old one.
    """
    codes = sorted({item.finding.code for item in found.entries})
    index = {code: number for number, code in enumerate(codes)}
    levels = {item.finding.code: item.finding.level for item in found.entries}
    rules: list[JsonValue] = [
        {
            "id": code,
            "shortDescription": {"text": code.replace("-", " ").capitalize()},
            "defaultConfiguration": {"level": _SEVERITY[levels[code]]},
        }
        for code in codes
    ]
    driver: JsonValue = {"name": "sdkgen", "version": version, "rules": rules}
    results: list[JsonValue] = [_result(item, index) for item in found.entries]
    run: JsonValue = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}


def _result(item: Entry, index: dict[str, int]) -> JsonValue:
    finding = item.finding
    spots = [spot for spot in (item.new, item.old) if spot is not None]
    result: dict[str, JsonValue] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _SEVERITY[finding.level],
        "message": {"text": "\n".join(_said(item))},
        "locations": [_location(spot) for spot in spots[:1]],
        "partialFingerprints": {"sdkgen/v1": finding.fingerprint},
    }
    if spots[1:]:
        result["relatedLocations"] = [_location(spot) for spot in spots[1:]]
    if item.approved is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": item.approved}]
    return result


def _said(item: Entry) -> Iterator[str]:
    finding = item.finding
    yield finding.message
    for sample in finding.samples:
        language = f" in {sample.language}" if sample.language else ""
        for label, text in (("before", sample.before), ("after", sample.after)):
            if text:
                yield f"{label}{language}: {text}"


def _location(spot: Spot) -> JsonValue:
    physical: dict[str, JsonValue] = {"artifactLocation": {"uri": quote(spot.file, safe="/:")}}
    if spot.line is not None and spot.column is not None:
        physical["region"] = {"startLine": spot.line, "startColumn": spot.column}
    return {"physicalLocation": physical, "logicalLocations": [{"fullyQualifiedName": spot.pointer}]}
