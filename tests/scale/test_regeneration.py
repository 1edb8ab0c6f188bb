"""What a run changes, and what its outcome does not depend on. The first half needs ../shared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.document.load import load
from tests.scale.conftest import ROOT, document

SHARED = {".sdkgen/baseline.zip", ".sdkgen/last-run.json", ".sdkgen/manifest.json", "docs/guide.md"}
"""What every run that changes something writes: what it remembers for the next one, and the page of the whole API."""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The July document as JSON, and the folder of the SDK that `sdkgen generate` made of it."""
    folder = tmp_path_factory.mktemp("regeneration")
    source, out = folder / "july.json", folder / "sdk"
    source.write_text(json.dumps(load(str(document("july"))).root), encoding="utf-8")
    assert main(["generate", str(source), "--out", str(out)]) == 0
    return source, out


def stamps(out: Path) -> dict[str, tuple[int, int]]:
    """Return inode and time of the last change of every file."""
    files = (path for path in out.rglob("*") if path.is_file())
    return {str(path.relative_to(out)): (path.stat().st_ino, path.stat().st_mtime_ns) for path in files}


def rewritten(written: tuple[Path, Path], change: Callable[[dict[str, Any]], None]) -> set[str]:
    """Change the document, generate again, and return the files that were written or deleted."""
    source, out = written
    kept = source.read_bytes()
    edited = json.loads(kept)
    change(edited)
    source.write_text(json.dumps(edited), encoding="utf-8")
    before = stamps(out)
    try:
        assert main(["generate", str(source), "--out", str(out)]) == 0
        after = stamps(out)
    finally:
        source.write_bytes(kept)
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_a_run_writes_what_changed_alone(written: tuple[Path, Path]) -> None:
    def change(edited: dict[str, Any]) -> None:
        operation = edited["paths"]["/sim_cards"]["get"]
        operation["description"] = "What is new."
        operation["parameters"].append({"in": "query", "name": "filter[colour]", "schema": {"type": "string"}})

    assert rewritten(written, lambda _: None) == set()
    assert rewritten(written, change) == SHARED | {
        "docs/resources/sim_cards.md",
        "src/telnyx/resources/sim_cards/sim_cards.py",
        "src/telnyx/types/sim_card_list_params.py",
    }


def generated(folder: Path, surroundings: Mapping[str, str]) -> dict[str, bytes]:
    """Return every file that `sdkgen generate` makes of our own document in a process with these surroundings."""
    shutil.copytree(ROOT / "spec", folder / "spec")
    arguments = ("generate", "spec/telnyx-ai.yaml", "--config", "spec/sdk.yml", "--out", "sdk")
    subprocess.run(
        [sys.executable, "-m", "sdkgen", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **surroundings},
        capture_output=True,
        timeout=120,
        check=True,
    )
    out = folder / "sdk"
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("seed", "locale", "zone"), [("1", "C.UTF-8", "America/St_Johns"), ("4242", "POSIX", "Asia/Kathmandu")]
)
def test_the_same_bytes_wherever_it_runs(
    seed: str, locale: str, zone: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    here = {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}
    there = {"PYTHONHASHSEED": seed, "LC_ALL": locale, "LANG": locale, "TZ": zone, "PYTHONUTF8": "0"}
    expected, found = (generated(tmp_path_factory.mktemp("run"), each) for each in (here, there))
    assert len(expected) > 200
    assert sorted(found) == sorted(expected)
    assert [path for path in expected if found[path] != expected[path]] == []
