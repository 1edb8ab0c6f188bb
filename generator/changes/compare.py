"""Two releases, compared: on the wire and for Python callers."""

from __future__ import annotations

from generator.changes.findings import Finding
from generator.changes.inputs import Release
from generator.changes.wire import wire_findings


def compare(old: Release, new: Release) -> tuple[Finding, ...]:
    """Return what changed between two releases, the gravest first.

    The new release should have been read with `read_release(project, after=old)`, so that what kept its name on the
    wire kept it in Python.
    """
    found = wire_findings(old, new)
    return tuple(sorted(found, key=lambda item: (-item.level, item.resource, item.subject, item.code)))
