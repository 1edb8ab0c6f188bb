"""The doctor and the whole of a real API: what it proposes mends just what it says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sdkgen.design.read import read_config
from sdkgen.doctor import apply, examine
from sdkgen.document.load import Document, load, load_mapping
from sdkgen.openapi import parse
from sdkgen.platform.gc_pause import uncollected

JULY = Path(__file__).parents[4] / "shared/spec/telnyx-2026-07-16.yml"
DESIGN = Path(__file__).parents[2] / "scale/telnyx.sdk.yml"
pytestmark = pytest.mark.skipif(not JULY.exists() and "CI" not in os.environ, reason="the real documents are not here")


def operations(document: Document) -> set[str]:
    """Return the operations of a document."""
    return {item.id for item in parse(document)[0].operations}


def test_what_is_proposed_mends_what_is_said_and_nothing_else() -> None:
    with uncollected():
        document, (config, _) = load(str(JULY)), read_config(load_mapping(str(DESIGN)).root, DESIGN.name, title="")
        first = examine(document, config, hidden=True)
        mended = apply(document, first.overlay)
        second = examine(mended, config, hidden=True)

    before = {code: (found, cured) for code, found, cured in first.counts}
    assert before["default-type"] == (64, 64)
    assert sum(cured for _, cured in before.values()) > 65
    left = {code: found - cured for code, (found, cured) in before.items() if found > cured}
    assert {code: found for code, found, _ in second.counts} == left
    assert not any(cured for _, _, cured in second.counts)
    assert operations(mended) == operations(document)
    assert all(item.diagnostic.help or item.diagnostic.code == "websocket" for item in second.findings)
