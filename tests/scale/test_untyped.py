"""`object` in the July SDK: as often as `docs/scale.md` says, never where the document says more. Needs ../shared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sdkgen.document.load import load
from tests.scale.conftest import ROOT, Sdk, document
from tests.scale.untyped import REASONS, counted, vague

pytestmark = pytest.mark.xdist_group("july")
PAGE = ROOT / "docs/scale.md"


def test_counts_are_those_of_the_page(july_sdk: Sdk) -> None:
    rows = re.findall(r"^\| ([^|]+) \| (\d+) \|[^|]*\|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    said = {text: int(count) for text, count in rows}
    found = counted(july_sdk.source / "telnyx")
    assert {reason: said.get(text) for reason, text in REASONS.items()} == {reason: found[reason] for reason in REASONS}


def test_the_document_says_no_more(july_sdk: Sdk) -> None:
    places = vague(july_sdk.result.api, load(str(document("july"))).root)
    assert len(places) > 150
    assert [at for at, says_more in places.items() if says_more] == []


def test_every_reason_is_recognized(tmp_path: Path) -> None:
    (tmp_path / "_client.py").write_text("def make(query: Mapping[str, object]) -> None: ...", encoding="utf-8")
    (tmp_path / "types.py").write_text(
        "from typing import Any\n"
        "class A:\n    open: Filter | Mapping[str, object]\n    map: 'list[dict[str, object]] | None'\n"
        "B: TypeAlias = dict[str, Any]\n"
        "def call(one: Literal['object'] | Omit) -> object: ...\n",
        encoding="utf-8",
    )
    assert counted(tmp_path) == dict.fromkeys(REASONS, 1)
