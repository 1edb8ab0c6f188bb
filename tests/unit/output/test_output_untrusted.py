"""A checkout may hold any `.sdkgen` and any link: a run in it touches and reads nothing outside the target."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from sdkgen.output import baseline, journal, swap
from sdkgen.output.manifest import MEMORY, PATH, Memory, digest, read_memory
from sdkgen.output.unified_diff import difference
from sdkgen.output.write import Names, OutputError, compare, remembered, replacing, write
from tests.unit.output.trees import put, tree

ONE = {"a.py": b"1\n", "lib/b.py": b"2\n"}
TWO = {"a.py": b"3\n", "lib/b.py": b"2\n"}


@pytest.fixture(params=["replaced", "file by file"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to change a folder trust as little."""
    if request.param == "file by file":
        monkeypatch.setattr(swap, "replace", _refuse)
    return str(request.param)


def _refuse(*_: object) -> None:
    raise swap.NotReplaceable


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder outside the target that must stay as it is."""
    put(tmp_path / "home", {"precious": b"mine\n", "deep/other.py": b"1\n", "a.cpython-311.pyc": b""})
    return tmp_path / "home"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder that holds the first version."""
    write(tmp_path / "sdk", ONE)
    return tmp_path / "sdk"


def attempt(target: Path, home: Path, *, force: bool = False) -> None:
    """Run in the checkout, whatever comes of it, and check that what is outside did not change."""
    before = tree(home)
    with suppress(OutputError):
        write(target, TWO, force=force)
    assert tree(home) == before
    assert sorted(path.name for path in target.parent.iterdir()) == ["home", "sdk"]


def undo(target: Path, paths: dict[str, str], saved: dict[str, bytes]) -> Path:
    """Put down what an interrupted run would have left."""
    folder = target / ".sdkgen/undo"
    put(folder, {"paths.json": json.dumps(paths).encode(), **{f"files/{path}": data for path, data in saved.items()}})
    return folder


@pytest.mark.parametrize(
    "path", ["../home/precious", "x/../../home/precious", "link/precious", "", ".", ".git/hooks/x"]
)
def test_an_undo_of_paths_elsewhere_is_refused(target: Path, home: Path, path: str) -> None:
    (target / "link").symlink_to("../home")
    undo(target, {path: digest(b"mine\n")}, {})

    with pytest.raises(OutputError, match="not what an interrupted run leaves"):
        write(target, TWO)
    attempt(target, home)


def test_an_undo_of_an_absolute_path_is_refused(target: Path, home: Path) -> None:
    undo(target, {str(home / "precious"): digest(b"mine\n")}, {})
    attempt(target, home)


@pytest.mark.parametrize("content", [b"", b"[]", b"7", b"{", b"[" * 100_000, b"\xff", b'{"created": 1}'])
def test_an_undo_that_says_nothing_is_refused(target: Path, home: Path, content: bytes) -> None:
    put(target, {".sdkgen/undo/paths.json": content, ".sdkgen/undo/created.json": b'["../../home/precious"]'})
    attempt(target, home)


def test_an_undo_does_not_restore_through_a_link(target: Path, home: Path) -> None:
    (target / "x").symlink_to("../home")
    undo(target, {"x/precious": digest(b"mine\n")}, {"x/precious": b"evil"})
    attempt(target, home)


@pytest.mark.parametrize("place", ["undo", "undo/files", "undo/files/lib"])
def test_an_undo_does_not_take_what_is_behind_a_link(target: Path, home: Path, place: str) -> None:
    put(home, {"b.py": b"x", "files/lib/b.py": b"x", "lib/b.py": b"x"})
    put(home, {"paths.json": json.dumps({"lib/b.py": digest(b"2\n")}).encode()})
    undo(target, {"lib/b.py": digest(b"2\n")}, {})
    link = target / ".sdkgen" / place
    if link.exists():
        link.rename(link.with_name("elsewhere"))
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(home)

    with pytest.raises(OutputError):
        write(target, TWO)
    attempt(target, home)


def test_an_undo_leaves_what_the_run_did_not_put_there(target: Path, home: Path) -> None:
    put(target, {".env": b"secret", "a.py": b"1\n# edited since\n"})
    undo(target, {".env": digest(b"other"), "a.py": digest(b"other")}, {"a.py": b"evil\n"})
    attempt(target, home)

    assert (target / ".env").read_bytes() == b"secret"
    assert b"edited since" in (target / "a.py").read_bytes()


def test_an_undo_takes_back_what_a_run_put_there(target: Path) -> None:
    put(target, {"new.py": b"new", "a.py": b"3\n"})
    (target / "lib/b.py").unlink()
    paths = {"new.py": digest(b"new"), "a.py": digest(b"3\n"), "lib/b.py": ""}
    undo(target, paths, {"a.py": b"1\n", "lib/b.py": b"2\n"})
    journal.recover(target)

    assert tree(target) == ONE
    assert not journal.has_remains(target)


@pytest.mark.parametrize(
    "place", [".last-run.json.new", "last-run.json", "manifest.json", "baseline.zip", ".gitignore", "replaced", "new"]
)
@pytest.mark.parametrize("goal", ["precious", "deep", "missing"])
def test_links_in_the_own_folder_are_not_written_through(target: Path, home: Path, place: str, goal: str) -> None:
    link = target / ".sdkgen" / place
    link.unlink(missing_ok=True)
    link.symlink_to(home / goal)
    (target / "a.py").write_bytes(b"edited\n")
    attempt(target, home)
    attempt(target, home, force=True)


@pytest.mark.parametrize("place", ["keeping", "done", "new"])
def test_links_as_remains_are_removed_alone(target: Path, home: Path, place: str) -> None:
    (target / ".sdkgen" / place).symlink_to(home)
    attempt(target, home)

    assert not journal.has_remains(target)


@pytest.mark.parametrize("beside", [swap.stage_of, swap.backup_of])
def test_links_beside_the_target_are_removed_alone(target: Path, home: Path, beside: Callable[[Path], Path]) -> None:
    beside(target).symlink_to(home)
    attempt(target, home)


def test_bytecode_is_not_removed_through_a_link(target: Path, home: Path) -> None:
    (target / "__pycache__").symlink_to("../home")
    before = tree(home)
    write(target, {"lib/b.py": b"2\n"})

    assert not (target / "a.py").exists()
    assert tree(home) == before


def test_a_file_of_ours_that_is_a_link_shows_nothing_of_where_it_leads(target: Path, home: Path) -> None:
    (target / "a.py").unlink()
    (target / "a.py").symlink_to(home / "precious")

    found = compare(target, TWO)
    assert "a.py" in found.changes
    assert "mine" not in "".join(difference(target, found.files, found.changes))
    with pytest.raises(OutputError) as caught:
        write(target, TWO)
    assert "mine" not in str(caught.value)
    attempt(target, home, force=True)
    assert (target / ".sdkgen/replaced/a.py").read_bytes() == os.fsencode(home / "precious")
    assert not (target / "a.py").is_symlink()


def test_a_check_does_not_look_through_a_folder_that_is_a_link(target: Path, home: Path) -> None:
    (target / "lib/b.py").unlink()
    (target / "lib").rmdir()
    (target / "lib").symlink_to(home)

    with pytest.raises(OutputError, match="symbolic link"):
        compare(target, ONE)


@pytest.mark.parametrize("path", ["../home/precious", "/dev/zero", "lib/../../home/precious"])
def test_a_manifest_of_files_elsewhere_is_not_current(target: Path, home: Path, path: str) -> None:
    files = json.loads((target / PATH).read_bytes())["files"] | {path: digest(b"mine\n")}
    (target / PATH).write_text(json.dumps({"files": files}))
    (target / MEMORY).write_bytes(Memory("x").dump())

    assert remembered(target, "x") is None


@pytest.mark.parametrize("said", ["\x1b]0;title\x07", "a\u202eb", "\r"])
def test_a_memory_that_steers_the_terminal_is_forgotten(target: Path, said: str) -> None:
    (target / MEMORY).write_bytes(Memory("x", said).dump())

    assert read_memory(target) == Memory()


@pytest.mark.parametrize("content", [b"[" * 100_000, b"{}", b"null", b"7", b'{"files": {"../x": null}}', b"\xff\xfe"])
def test_odd_records_are_none(target: Path, home: Path, content: bytes) -> None:
    for path in (PATH, MEMORY, baseline.PATH):
        (target / path).write_bytes(content)
    assert read_memory(target) == Memory()
    attempt(target, home)
    attempt(target, home, force=True)
    assert tree(target) == TWO


def test_a_baseline_that_is_a_bomb_is_not_unpacked(target: Path) -> None:
    with zipfile.ZipFile(target / baseline.PATH, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.py", bytes(1 << 20))
    files = json.loads((target / PATH).read_bytes())["files"] | {"a.py": digest(bytes(1 << 20))}
    (target / PATH).write_text(json.dumps({"files": files}))

    assert baseline.read(target, ["a.py"]) == {}


@pytest.mark.parametrize("goal", ["precious", "missing"])
def test_the_names_are_never_written_through_a_link(tmp_path: Path, home: Path, goal: str) -> None:
    lock = tmp_path / "names.lock"
    (tmp_path / ".names.lock.new").symlink_to(home / goal)
    write(tmp_path / "sdk", ONE, names=Names(lock, b"", b"{}"))
    assert lock.read_bytes() == b"{}"
    lock.unlink()
    lock.symlink_to(home / goal)
    before = tree(home)
    held = lock.read_bytes() if lock.exists() else b""

    with pytest.raises(OutputError, match="symbolic link"):
        write(tmp_path / "sdk", TWO, names=Names(lock, held, b"{ }"))
    assert tree(home) == before
    assert tree(tmp_path / "sdk") == ONE


def test_a_report_is_not_staged_through_a_link(tmp_path: Path, home: Path) -> None:
    (tmp_path / ".report.md.new").symlink_to(home / "precious")
    with replacing(tmp_path / "report.md", b"new"):
        pass

    assert (tmp_path / "report.md").read_bytes() == b"new"
    assert (home / "precious").read_bytes() == b"mine\n"
