"""What is mounted at, below or from the target is never moved, emptied or left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen.output import swap
from sdkgen.output.write import write
from sdkgen.platform import disk, mounts
from tests.unit.output.mounted import PLACES
from tests.unit.output.trees import NEW, OLD, put, tree

ROOT = Path(__file__).parents[3]
_TIMEOUT = 120


def apart() -> list[str]:
    """The command that gives a process mounts of its own; nothing where this user may not."""
    for command in (["unshare", "-m", "--propagation", "private"], ["unshare", "-r", "-m"]):
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    return []


@pytest.mark.parametrize("kind", PLACES)
def test_what_is_mounted_inside_survives_a_run(tmp_path: Path, kind: str) -> None:
    target, outside, place = tmp_path / "sdk", tmp_path / "outside", PLACES[kind]
    write(target, OLD)
    if place in OLD:
        outside.write_bytes(OLD[place])
    elif kind == "file":
        outside.write_bytes(b"precious")
        (target / place).touch()
    else:
        (target / place).mkdir(parents=True, exist_ok=True)
        put(outside, {"sub/precious": b"precious"})
        put(outside, {file.name: file.read_bytes() for file in (target / place).iterdir() if file.is_file()})
    command = [*apart(), sys.executable, "-m", "tests.unit.output.mounted", str(tmp_path), kind]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=_TIMEOUT, check=False)

    if kind == "file of ours":
        assert done.returncode != 0, "a file that is mounted cannot be replaced"
        assert "cannot be written" in done.stderr
        assert {path: tree(target)[path] for path in OLD} == OLD
        return
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["same"]
    assert {path: found["tree"].get(path) for path in NEW} == {path: data.decode() for path, data in NEW.items()}
    kept = (outside / "sub/precious") if outside.is_dir() else outside
    assert kind == "tmpfs" or kept.read_bytes() == b"precious"
    assert not swap.has_remains(target)


TABLE = "1 0 8:1 / / rw - ext4 /dev/x rw\n7 1 0:5 / /proc rw - proc proc rw\n"


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([""], False),
        (["2 1 8:1 /vault /srv/a/sdk/data rw - ext4 x rw"], True),
        (["2 1 0:9 / /srv/a/sdk/.venv/lib rw - tmpfs x rw"], True),
        (["2 1 0:9 / /srv/a/sdk rw - tmpfs x rw"], True),
        (["2 1 8:1 /vault /srv/a/sdk-two/data rw - ext4 x rw"], False),
        (["2 1 0:9 / /srv/a rw - tmpfs x rw"], False),
        (["2 1 8:1 /srv/a/sdk /mnt rw - ext4 x rw"], True),
        (["2 1 8:1 /srv/a/sdk/src /mnt rw - ext4 x rw"], True),
        (["2 1 8:1 /srv/a /mnt rw - ext4 x rw"], False),
        (["2 1 0:9 /srv/a/sdk /mnt rw - tmpfs x rw"], False),
        (["", "20 10 0:50 / / rw - overlay x rw\n21 20 8:1 /srv/a/sdk /app rw - ext4 x rw"], True),
        (["", "20 10 8:1 / / rw - ext4 x rw\n21 20 0:9 / /srv/a/sdk/data rw - tmpfs x rw"], True),
        (["", "20 10 0:50 / / rw - overlay x rw\n21 20 0:9 / /srv/a/sdk/data rw - tmpfs x rw"], False),
        (["2 1 8:1 /srv /view rw - ext4 x rw\n3 2 0:9 / /view/a/sdk/data rw - tmpfs x rw"], True),
    ],
)
def test_a_mount_table_tells_who_counts_on_a_folder(
    monkeypatch: pytest.MonkeyPatch, others: list[str], *, expected: bool
) -> None:
    own, *rest = others
    monkeypatch.setattr(mounts, "tables", lambda: [TABLE + own, *rest])
    monkeypatch.setattr(mounts, "_crosses", _no)
    monkeypatch.setattr(os.path, "ismount", _no)

    assert mounts.has_mounts(Path("/srv/a/sdk")) is expected


def _no(_: Path) -> bool:
    return False


def test_names_with_spaces_are_read_from_the_table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "my sdk"
    (target / "a\tb").mkdir(parents=True)
    point = str(target / "a\tb").replace(" ", "\\040").replace("\t", "\\011")
    monkeypatch.setattr(mounts, "tables", lambda: [f"{TABLE}2 1 8:1 /x {point} rw - ext4 x rw\n"])

    assert mounts.has_mounts(target)


def test_a_folder_with_a_mount_is_changed_in_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1", "b.py": b"1"})
    (target / "data").mkdir()
    inode = target.stat().st_ino
    monkeypatch.setattr(mounts, "tables", lambda: [f"{TABLE}2 1 8:1 /x {target}/data rw - ext4 x rw\n"])
    write(target, {"a.py": b"2"})

    assert (tree(target), target.stat().st_ino) == ({"a.py": b"2"}, inode)


def test_remains_with_a_mount_in_them_are_left_and_in_nobodys_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1"})
    put(swap.stage_of(target), {"data/precious": b"1"})
    inode = (swap.stage_of(target) / "data").stat().st_ino

    def place(handle: int) -> tuple[int, bytes]:
        found = os.fstat(handle)
        return found.st_dev, b"mnt_id: 2" if found.st_ino == inode else b"mnt_id: 1"

    monkeypatch.setattr(disk, "_place", place)
    write(target, {"a.py": b"2"})

    assert tree(target) == {"a.py": b"2"}
    assert tree(swap.stage_of(target)) == {"data/precious": b"1"}
