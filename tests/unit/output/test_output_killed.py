"""A run that is killed leaves the old tree or the new one, and the next run leaves no trace of it."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sdkgen.output import journal, swap
from sdkgen.output.write import write
from tests.unit.output.trees import EDIT, MINE, NEW, OLD, OWN, put, tree

ROOT = Path(__file__).parents[3]
WAYS = ("replaced", "two steps", "file by file")
_KILLED = -9
_TIMEOUT = 60
EDITED_OLD, EDITED_NEW = ({**files, "merged.txt": files["merged.txt"] + EDIT, **MINE} for files in (OLD, NEW))


def command(folder: Path, way: str, *step: str) -> list[str]:
    """The process to kill."""
    return [sys.executable, "-m", "tests.unit.output.writer", str(folder), way, *step]


@pytest.fixture(autouse=True)
def scratch(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What killed processes leave of their temporary files goes with those of the tests."""
    monkeypatch.setenv("TMPDIR", str(tmp_path_factory.mktemp("scratch")))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The old version, with files of its user and an edit."""
    return edited(tmp_path / "sdk")


def edited(folder: Path) -> Path:
    """Write the old version, add files of a user, and edit one of ours."""
    write(folder, OLD)
    put(folder, {name: EDITED_OLD[name] for name in ("merged.txt", *MINE)})
    return folder


def recovered(target: Path, way: str) -> dict[str, bytes]:
    """What is there: at once where the folder is exchanged, else after what the next run does first."""
    if way != "replaced":
        swap.recover(target)
        journal.recover(target)
    return tree(target)


def complete(target: Path) -> None:
    """Check that the next run ends the story."""
    write(target, NEW)
    assert tree(target) == EDITED_NEW
    assert [path.name for path in target.parent.iterdir()] == ["sdk"]
    assert {path.name for path in (target / ".sdkgen").iterdir()} == OWN


@pytest.mark.parametrize("way", WAYS)
def test_killed_at_any_of_50_moments(way: str, target: Path) -> None:
    moments = random.Random(way)
    for _ in range(50):
        process = subprocess.Popen(command(target, way), cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process, process.stdout:
            process.stdout.readline()
            time.sleep(moments.uniform(0, 0.08))
            process.kill()
        assert process.returncode == _KILLED
        assert recovered(target, way) in (EDITED_OLD, EDITED_NEW)
    complete(target)


@pytest.mark.parametrize("way", WAYS)
def test_killed_at_a_step(way: str, tmp_path: Path) -> None:
    seen: set[bytes] = set()
    for step in range(1, 4000, 43):
        target = edited(tmp_path / str(step) / "sdk")
        code = subprocess.run(command(target, way, str(step)), cwd=ROOT, check=False, timeout=_TIMEOUT).returncode
        found = recovered(target, way)
        assert found in (EDITED_OLD, EDITED_NEW)
        complete(target)
        seen.add(found["pkg0/m0.py"])
        if code == 0:
            break
        assert code == _KILLED
    else:
        pytest.fail("the run never ends")
    assert seen == {b"old 0\n", b"new 0\n"}
