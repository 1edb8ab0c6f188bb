"""Writing a project: what is created, changed, left alone, deleted and refused."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sdkgen.output import journal, swap
from sdkgen.output.manifest import Memory
from sdkgen.output.write import OutputError, Report, compare, remembered, write
from tests.unit.output.trees import OWN, tree

ONE = {"a.py": b"1\n", "lib/b.py": b"2\n", "lib/deep/c.py": b"3\n"}
TWO = {"a.py": b"1\n", "lib/b.py": b"changed\n", "new/d.py": b"4\n"}


def refuse(*_: object) -> None:
    """Stand for a file system on which folders cannot change places."""
    raise swap.NotReplaceable


@pytest.fixture(params=["replaced", "file by file"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to change a folder do the same."""
    if request.param == "file by file":
        monkeypatch.setattr(swap, "replace", refuse)
    return str(request.param)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder that holds the first version."""
    write(tmp_path / "sdk", ONE)
    return tmp_path / "sdk"


def _remove(path: Path) -> None:
    path.unlink()


def _edit(path: Path) -> None:
    path.write_text("edited")


def test_a_missing_folder_is_created_with_its_parents(tmp_path: Path) -> None:
    report = write(tmp_path / "some" / "where", ONE)

    assert report == Report(created=("a.py", "lib/b.py", "lib/deep/c.py"))
    assert tree(tmp_path / "some" / "where") == ONE
    assert list((tmp_path / "some").iterdir()) == [tmp_path / "some" / "where"]


def test_a_second_version_creates_changes_and_deletes(target: Path) -> None:
    report = write(target, TWO)

    assert report == Report(("new/d.py",), ("lib/b.py",), ("a.py",), ("lib/deep/c.py",))
    assert tree(target) == TWO
    assert not (target / "lib" / "deep").exists()


def test_the_report_is_known_before_anything_is_written(target: Path) -> None:
    found = compare(target, TWO)
    expected, foreign = found.report, found.foreign

    assert tree(target) == ONE
    assert foreign == ()
    assert write(target, TWO) == expected


def test_nothing_is_touched_where_nothing_changes(target: Path) -> None:
    def stamps() -> dict[Path, tuple[int, int]]:
        found = (path.stat() for path in target.rglob("*"))
        return dict(zip(target.rglob("*"), ((item.st_mtime_ns, item.st_ino) for item in found), strict=True))

    before = stamps()

    assert write(target, ONE) == Report(unchanged=tuple(ONE))
    assert stamps() == before


def test_files_that_do_not_change_keep_their_times(target: Path) -> None:
    before = (target / "a.py").stat().st_mtime_ns
    write(target, TWO)

    assert (target / "a.py").stat().st_mtime_ns == before


def test_what_users_own_survives(target: Path) -> None:
    (target / "lib" / "mine.py").write_text("mine")
    (target / "notes" / "empty").mkdir(parents=True)
    (target / "notes").chmod(0o700)
    (target / "run.sh").write_text("echo")
    (target / "run.sh").chmod(0o755)
    (target / "link").symlink_to("nowhere")
    inode = (target / "lib" / "mine.py").stat().st_ino
    write(target, TWO)

    assert (target / "lib" / "mine.py").stat().st_ino == inode
    assert (target / "notes" / "empty").is_dir()
    assert (target / "notes").stat().st_mode & 0o777 == 0o700
    assert (target / "run.sh").stat().st_mode & 0o777 == 0o755
    assert os.readlink(target / "link") == "nowhere"


def test_bytecode_of_deleted_modules_goes_with_them(target: Path) -> None:
    for name in ("lib/deep/__pycache__/c.cpython-311.pyc", "lib/__pycache__/b.cpython-311.pyc"):
        (target / name).parent.mkdir(exist_ok=True)
        (target / name).write_bytes(b"")
    write(target, {"lib/b.py": b"2\n"})

    assert not (target / "lib" / "deep").exists()
    assert (target / "lib" / "b.py").exists()


def test_an_edit_that_contradicts_stops_the_run(target: Path) -> None:
    (target / "lib" / "b.py").write_text("edited")
    before = tree(target)

    with pytest.raises(OutputError, match=r"contradict(.|\n)*lib/b.py(.|\n)*--force"):
        write(target, TWO)
    assert tree(target) == before


def test_force_overwrites_an_edited_file(target: Path) -> None:
    (target / "lib" / "b.py").write_text("edited")

    assert write(target, TWO, force=True).changed == ("lib/b.py",)
    assert tree(target) == TWO


def test_a_file_of_the_user_in_the_way_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("mine")

    with pytest.raises(OutputError, match=r"a\.py"):
        write(tmp_path, ONE)
    assert tree(tmp_path) == {"a.py": b"mine"}


def test_an_edited_file_that_is_no_longer_generated_stays(target: Path) -> None:
    (target / "lib" / "b.py").write_text("edited")
    report = write(target, {"a.py": b"1\n"})

    assert (report.kept, report.deleted) == (("lib/b.py",), ("lib/deep/c.py",))
    assert tree(target) == {"a.py": b"1\n", "lib/b.py": b"edited"}


def test_a_missing_file_is_made_again(target: Path) -> None:
    (target / "a.py").unlink()

    assert write(target, ONE).created == ("a.py",)
    assert tree(target) == ONE


def test_a_run_is_remembered_by_its_inputs(target: Path) -> None:
    memory = Memory("x", "said\n", ({"code": "some"},))
    write(target, ONE, memory=memory)

    assert remembered(target, "x") == memory
    assert remembered(target, "y") is None


def test_remembering_changes_nothing_else(target: Path) -> None:
    def stamps() -> dict[Path, int]:
        found = (path for path in target.rglob("*") if path.is_file() and path.name != "last-run.json")
        return {path: path.stat().st_mtime_ns for path in found}

    before = stamps()
    write(target, ONE, memory=Memory("x"))

    assert stamps() == before
    assert remembered(target, "x") == Memory("x")
    assert b"last-run" in (target / ".sdkgen" / ".gitignore").read_bytes()


@pytest.mark.parametrize("path", ["a.py", "lib/deep/c.py"])
@pytest.mark.parametrize("spoil", [_remove, _edit])
def test_a_folder_that_was_touched_is_not_current(path: str, spoil: Callable[[Path], None], target: Path) -> None:
    write(target, ONE, memory=Memory("x"))
    spoil(target / path)

    assert remembered(target, "x") is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"files": []}', '{"files": {"a.py": 7}}', "null", "\udcff"])
def test_a_broken_manifest_makes_nothing_ours(content: str, target: Path) -> None:
    (target / ".sdkgen" / "manifest.json").write_bytes(content.encode("utf-8", "surrogateescape"))

    with pytest.raises(OutputError, match=r"lib/b\.py"):
        write(target, TWO)
    assert tree(target) == ONE


def test_the_manifest_is_the_same_for_the_same_files(tmp_path: Path) -> None:
    def manifest(name: str, files: Mapping[str, bytes]) -> bytes:
        write(tmp_path / name, files)
        return (tmp_path / name / ".sdkgen" / "manifest.json").read_bytes()

    first = manifest("x", ONE)

    assert first == manifest("y", dict(reversed(ONE.items())))
    assert sorted(json.loads(first)["files"]) == sorted(ONE)


def test_nothing_is_left_beside_or_inside(target: Path) -> None:
    write(target, TWO)

    assert list(target.parent.iterdir()) == [target]
    assert {path.name for path in (target / ".sdkgen").iterdir()} == OWN
    assert not journal.has_remains(target)
