"""Whose the files of the target are, what hangs on them, and who works among them stays as it was."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from sdkgen.output import journal, swap
from sdkgen.output.write import write
from sdkgen.platform import mounts
from tests.unit.output.trees import tree

ONE = {"a.py": b"1\n", "lib/b.py": b"2\n", "lib/c.py": b"3\n"}
TWO = {"a.py": b"4\n", "lib/b.py": b"5\n", "lib/c.py": b"6\n", "lib/new.py": b"7\n", "fresh/d.py": b"8\n"}
_ROOT = os.geteuid() == 0
OWNER = (1000, 1000) if _ROOT else (os.getuid(), os.getgid())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder that holds the first version."""
    write(tmp_path / "sdk", ONE)
    return tmp_path / "sdk"


def _refuse(*_: object) -> None:
    raise swap.NotReplaceable


def marks(path: Path) -> dict[str, bytes]:
    """The extended attributes of a file, where the file system has any."""
    try:
        return {name: os.getxattr(path, name) for name in os.listxattr(path)}
    except OSError:
        return {}


def mark(path: Path) -> None:
    """Give a file an extended attribute, where the file system has any."""
    with suppress(OSError):
        os.setxattr(path, "user.note", b"mine")


@pytest.mark.parametrize("way", ["replaced", "file by file"])
def test_owners_rights_and_attributes_stay(target: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    if way == "file by file":
        monkeypatch.setattr(swap, "replace", _refuse)
    paths = [target, *target.rglob("*")]
    for path in paths:
        os.chown(path, *OWNER)
        path.chmod(0o2770 if path.is_dir() else 0o640)
        mark(path)
    before = {path: (path.stat().st_uid, path.stat().st_gid, path.stat().st_mode, marks(path)) for path in paths}
    write(target, TWO)

    assert tree(target) == TWO
    after = {path: (path.stat().st_uid, path.stat().st_gid, path.stat().st_mode, marks(path)) for path in paths}
    assert after == before
    owners = {(path.stat().st_uid, path.stat().st_gid) for path in (target / "fresh").rglob("*")}
    assert owners | {((target / "lib/new.py").stat().st_uid, (target / "fresh").stat().st_gid)} == {OWNER}


def test_what_cannot_get_its_owner_back_is_changed_in_place(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path, model: Path) -> None:
        raise PermissionError(errno.EPERM, str(model), str(path))

    inode = (target / "lib").stat().st_ino
    monkeypatch.setattr(swap, "resemble", refused)
    write(target, TWO)

    assert (tree(target), (target / "lib").stat().st_ino) == (TWO, inode)
    assert not swap.has_remains(target)


_WORKER = {
    "works in it": "import os, sys; os.chdir(sys.argv[1])",
    "works below it": "import os, sys; os.chdir(sys.argv[1] + '/lib')",
    "holds a folder": "import os, sys; handle = os.open(sys.argv[1] + '/lib', os.O_RDONLY)",
}


@pytest.mark.parametrize("kind", _WORKER)
def test_a_process_in_the_target_keeps_its_folder(target: Path, kind: str) -> None:
    code = (
        _WORKER[kind]
        + "\n"
        + textwrap.dedent("""
        print("ready", flush=True)
        sys.stdin.readline()
        at = handle if "handle" in dir() else os.open(".", os.O_RDONLY)
        os.close(os.open("result.txt", os.O_CREAT | os.O_WRONLY, dir_fd=at))
    """)
    )
    command = [sys.executable, "-c", code, str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert mounts.is_occupied(target)
        write(target, TWO)
        process.communicate("go\n", timeout=60)
    assert process.returncode == 0
    place = target if kind == "works in it" else target / "lib"
    assert (place / "result.txt").exists()
    assert not mounts.is_occupied(target)


def test_a_process_beside_the_target_does_not_matter(target: Path, tmp_path: Path) -> None:
    (tmp_path / "sdk-two").mkdir()
    code = "import sys; print('ready', flush=True); sys.stdin.readline()"
    command = [sys.executable, "-c", code]
    beside = tmp_path / "sdk-two"
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=beside) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert not mounts.is_occupied(target)
        process.communicate(b"go\n", timeout=60)


def frozen(path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make a file or folder immutable, or let the system calls refuse as they would; return what undoes it."""
    if _ROOT and subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode == 0:
        return lambda: (subprocess.run(["chattr", "-i", path], check=True), None)[1]
    _refuse_calls(path, monkeypatch)
    return lambda: None


def _refuse_calls(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inode, link, access = path.stat().st_ino, os.link, os.access

    def linked(source: Path, goal: Path, *, follow_symlinks: bool) -> None:
        if source.lstat().st_ino == inode:
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(source))
        link(source, goal, follow_symlinks=follow_symlinks)

    def accessible(place: Path, mode: int) -> bool:
        return place.lstat().st_ino != inode and access(place, mode)

    monkeypatch.setattr(os, "link", linked)
    monkeypatch.setattr(os, "access", accessible)


@pytest.mark.parametrize("name", ["mine.txt", "notes"])
def test_what_is_immutable_is_in_nobodys_way(target: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (target / "mine.txt").write_text("mine")
    (target / "notes").mkdir()
    (target / "notes/x").write_text("x")
    thaw = frozen(target / name, monkeypatch)
    try:
        write(target, TWO)
        assert not swap.has_remains(target)
        write(target, ONE)
        assert tree(target) == {**ONE, "mine.txt": b"mine", "notes/x": b"x"}
    finally:
        thaw()


@pytest.mark.parametrize("name", ["lib/b.py", "lib"])
def test_what_is_ours_and_immutable_stops_the_run_and_no_later_one(target: Path, name: str) -> None:
    path = target / name
    done = subprocess.run(["chattr", "+i", path], capture_output=True, check=False).returncode == 0
    try:
        if done:
            with pytest.raises(Exception, match="cannot be written"):
                write(target, TWO)
            assert {file: tree(target)[file] for file in ONE} == ONE
            assert set(tree(target)) == set(ONE)
    finally:
        subprocess.run(["chattr", "-i", path], capture_output=True, check=False)
    assert not swap.has_remains(target)
    assert not journal.has_remains(target)
    write(target, TWO)
    assert tree(target) == TWO


def test_remains_that_cannot_be_removed_fail_no_run(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = swap.stage_of(target)
    stage.mkdir()

    def refused(path: Path) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(path))

    monkeypatch.setattr(swap, "remove_tree", refused)
    write(target, TWO)
    write(target, ONE)

    assert tree(target) == ONE
    assert stat.S_ISDIR(stage.stat().st_mode)
