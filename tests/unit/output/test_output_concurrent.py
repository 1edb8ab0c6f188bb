"""Two runs at once: the second waits, or says why not; what the first published is never lost."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.commands import generate
from sdkgen.output import write as output
from sdkgen.output.manifest import Memory
from sdkgen.output.write import Names, OutdatedError, OutputError, Report, write
from tests.unit.cli.shop import DOCUMENT
from tests.unit.output.trees import tree

ROOT = Path(__file__).parents[3]
_TIMEOUT = 300
OTHER = DOCUMENT.replace("/books", "/films")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with a design and two documents."""
    (tmp_path / "a.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(OTHER, encoding="utf-8")
    (tmp_path / "sdk.yml").write_text("organization: {name: Bookshop}\n", encoding="utf-8")
    return tmp_path


def command(shop: Path, document: str) -> list[str]:
    """The arguments of a run."""
    return ["generate", str(shop / document), "--config", str(shop / "sdk.yml"), "--out", str(shop / "sdk")]


@pytest.mark.parametrize("place", [".", "design"])
def test_a_run_that_waits_too_long_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setattr(output, "_PATIENCE", 0.1)
    (tmp_path / "design").mkdir()
    handle = os.open(tmp_path / place, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        with pytest.raises(OutputError, match="another run writes below"):
            write(tmp_path / "sdk", {"a.py": b"1"}, names=Names(tmp_path / "design/names.lock", b"", b"{}"))
    finally:
        os.close(handle)
    assert {path.name for path in tmp_path.iterdir()} == {"design"}
    write(tmp_path / "sdk", {"a.py": b"1"}, names=Names(tmp_path / "design/names.lock", b"", b"{}"))
    assert tree(tmp_path / "sdk") == {"a.py": b"1"}
    assert tree(tmp_path / "design") == {"names.lock": b"{}"}


@pytest.mark.parametrize("present", [b"other", None])
def test_names_that_changed_meanwhile_are_not_overwritten(tmp_path: Path, present: bytes | None) -> None:
    lock = tmp_path / "names.lock"
    if present is not None:
        lock.write_bytes(present)
    with pytest.raises(OutdatedError, match="another run changed"):
        write(tmp_path / "sdk", {"a.py": b"1"}, names=Names(lock, b"before", b"now"))

    assert (lock.read_bytes() if lock.exists() else None) == present
    assert not (tmp_path / "sdk").exists()


def test_a_run_begins_anew_with_the_names_of_another(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = write
    seen: list[bytes] = []

    def late(target: Path, files: Mapping[str, bytes], *, memory: Memory, force: bool, names: Names) -> Report:
        monkeypatch.setattr(generate, "write", real)
        seen.append(names.before)
        assert main(command(shop, "b.yaml")) == 0
        return real(target, files, memory=memory, force=force, names=names)

    monkeypatch.setattr(generate, "write", late)
    assert main(command(shop, "a.yaml")) == 0

    assert seen == [b""]
    assert set(json.loads((shop / "names.lock").read_bytes())["calls"]) == {"get /books", "get /films"}


def test_runs_at_once_all_succeed_and_no_name_is_lost(shop: Path) -> None:
    def start(document: str) -> subprocess.Popen[bytes]:
        whole = [sys.executable, "-m", "sdkgen", *command(shop, document)]
        return subprocess.Popen(whole, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    running = [start(document) for document in ("a.yaml", "b.yaml") * 2]
    said = [process.communicate(timeout=_TIMEOUT)[1] for process in running]

    assert [process.returncode for process in running] == [0] * 4, said
    assert set(json.loads((shop / "names.lock").read_bytes())["calls"]) == {"get /books", "get /films"}
    assert {path.name for path in shop.iterdir()} == {"a.yaml", "b.yaml", "sdk.yml", "names.lock", "sdk"}
    check = [["check", *command(shop, document)[1:]] for document in ("a.yaml", "b.yaml")]
    assert sorted(map(main, check)) == [0, 1]
