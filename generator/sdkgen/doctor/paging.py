"""Lists that take the parameters of pages and return nothing to continue by."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from sdkgen.doctor.findings import Action, Finding, Patient, follow, note
from sdkgen.document.resolver import Node, Resolver
from sdkgen.model import ir

_TURNING = frozenset(
    {"after", "before", "cursor", "offset", "page", "page_number", "page_token", "pageToken", "starting_after"}
    | {"page[after]", "page[before]", "page[cursor]", "page[number]", "page[offset]", "page[token]"}
)
_META = "meta"


def unpaged(patient: Patient) -> Iterator[Finding]:
    """Lists that page by their parameters and not by their response."""
    usual = _usual(patient)
    for operation in patient.api.operations:
        taken = [item.wire_name for item in operation.parameters if item.location is ir.Location.QUERY]
        turning = [name for name in taken if name in _TURNING]
        if operation.method.lower() != "get" or not turning or operation.id in patient.paged:
            continue
        message = f"it takes `{turning[0]}`, and its response has nothing to continue by"
        consequence = "callers have to turn pages by themselves"
        help = "describe what the response says of the next page, or a scheme in `pagination` of sdk.yml"
        found = note("unpaged-list", operation.at, message, consequence, help)
        yield Finding(found, tuple(_mend(patient, operation, usual)))


def _usual(patient: Patient) -> ir.JsonValue:
    """Return the `meta` of most lists that page."""
    counts: Counter[str] = Counter()
    for operation in patient.api.operations:
        properties = _properties(patient, operation) if operation.id in patient.paged else None
        meta = properties.child(_META) if properties is not None else None
        if meta is not None:
            counts[json.dumps(meta.value, sort_keys=True)] += 1
    best = min(counts, key=lambda text: (-counts[text], text), default=None)
    found: ir.JsonValue = json.loads(best) if best is not None else None
    return found


def _mend(patient: Patient, operation: ir.Operation, usual: ir.JsonValue) -> Iterator[Action]:
    properties = _properties(patient, operation)
    if usual is None or properties is None or properties.child(_META) is not None:
        return
    if properties.child("data") is not None:
        reason = f"{operation.id} takes the parameters of pages; other lists say in `meta` how they continue"
        yield Action(properties.at, reason, {_META: usual})


def _properties(patient: Patient, operation: ir.Operation) -> Node | None:
    """Return the properties of the JSON object that an operation returns."""
    resolver = patient.resolver
    node = patient.node(operation.at)
    for name in ("responses", "200", "content", "application/json", "schema", "properties"):
        node = _step(resolver, node, name)
    return node


def _step(resolver: Resolver, node: Node | None, name: str) -> Node | None:
    return follow(resolver, node).child(name) if node is not None else None
