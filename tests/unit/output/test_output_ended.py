"""A run that is asked to end tidies up: the old tree or the new one, and nothing beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from sdkgen.output import journal
from sdkgen.output.write import write
from sdkgen.platform.scratch import scratch
from tests.unit.output.trees import EDIT, NEW, OLD, put, tree

ROOT = Path(__file__).parents[3]
_TIMEOUT = 60
EDITED_OLD, EDITED_NEW = ({**files, "merged.txt": files["merged.txt"] + EDIT} for files in (OLD, NEW))


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
@pytest.mark.parametrize("way", ["replaced", "file by file"])
def test_a_signal_at_any_step_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, name: str
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    seen: set[str] = set()
    for step in range(1, 6000, 157):
        place = tmp_path / str(step)
        write(place / "sdk", OLD)
        put(place, {"sdk/merged.txt": EDITED_OLD["merged.txt"], "names.lock": b"old"})
        command = [sys.executable, "-m", "tests.unit.output.ended", str(place / "sdk"), way, name, str(step)]
        code = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=_TIMEOUT).returncode
        found = tree(place / "sdk")
        assert found in (EDITED_OLD, EDITED_NEW)
        assert {path.name for path in place.iterdir()} == {"sdk", "names.lock"}
        assert not journal.has_remains(place / "sdk")
        assert list(temporary.iterdir()) == []
        seen.add("new" if found == EDITED_NEW else "old")
        if code == 0:
            break
    else:
        pytest.fail("the run never ends")
    assert seen == {"old", "new"}


def test_what_killed_runs_left_of_scratch_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code = "import os, signal\nfrom sdkgen.platform.scratch import scratch\nwith scratch() as folder:\n"
    code += "    (folder / 'x').write_text('x')\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=False, timeout=_TIMEOUT)
    assert len(list(tmp_path.iterdir())) == 1

    with scratch() as folder:
        assert list(tmp_path.iterdir()) == [folder]
        with scratch() as other:
            assert {*tmp_path.iterdir()} == {folder, other}, "what is in use stays"
    assert list(tmp_path.iterdir()) == []


def test_scratch_of_others_and_links_stay(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/x").write_text("x")
    (tmp_path / "sdkgen-scratch-link").symlink_to("mine")
    (tmp_path / "sdkgen-build-other").mkdir()
    with scratch(str(tmp_path)):
        pass

    assert (tmp_path / "mine/x").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "sdkgen-scratch-link", "sdkgen-build-other"}
