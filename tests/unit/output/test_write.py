"""Writing a project: what is created, changed, deleted and left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.manifest import PATH, is_intact, read_manifest
from generator.output import OutputError, compare, write
from generator.swap import backup_of, recover, stage_of


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder but the manifest."""
    found = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    found.pop(PATH, None)
    return found


def test_a_first_run_creates_everything(tmp_path: Path) -> None:
    report = write(tmp_path / "sdk", {"a.py": b"1", "deep/b.py": b"2"})
    assert (report.created, report.changed, report.deleted) == (("a.py", "deep/b.py"), (), ())
    assert tree(tmp_path / "sdk") == {"a.py": b"1", "deep/b.py": b"2"}
    assert is_intact(tmp_path / "sdk", read_manifest(tmp_path / "sdk"))
    assert list(tmp_path.iterdir()) == [tmp_path / "sdk"]


def test_a_later_run_rewrites_only_what_changed(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"same.py": b"1", "other.py": b"2", "gone.py": b"3"})
    before = (target / "same.py").stat()
    report = write(target, {"same.py": b"1", "other.py": b"changed", "new.py": b"4"})
    after = (target / "same.py").stat()
    assert (report.created, report.changed, report.unchanged, report.deleted) == (
        ("new.py",),
        ("other.py",),
        ("same.py",),
        ("gone.py",),
    )
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert tree(target) == {"same.py": b"1", "other.py": b"changed", "new.py": b"4"}


def test_a_run_without_changes_leaves_the_folder_alone(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1"}, inputs="x")
    before = target.stat().st_ino
    report = write(target, {"a.py": b"1"}, inputs="x")
    assert report.unchanged == ("a.py",)
    assert target.stat().st_ino == before


def test_files_of_the_user_survive(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"src/a.py": b"1", "src/old.py": b"2"})
    (target / "lib").mkdir()
    (target / "lib/mine.py").write_bytes(b"mine")
    (target / "src/notes.txt").write_bytes(b"notes")
    (target / "empty").mkdir()
    (target / "link").symlink_to("lib/mine.py")
    write(target, {"src/a.py": b"changed"})
    assert tree(target) == {"src/a.py": b"changed", "src/notes.txt": b"notes", "lib/mine.py": b"mine", "link": b"mine"}
    assert (target / "empty").is_dir()
    assert os.readlink(target / "link") == "lib/mine.py"


def test_an_edited_file_stops_the_run_and_force_overwrites_it(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1", "b.py": b"1"})
    (target / "a.py").write_bytes(b"edited")
    with pytest.raises(OutputError, match=r"a\.py"):
        write(target, {"a.py": b"2", "b.py": b"2"})
    assert tree(target) == {"a.py": b"edited", "b.py": b"1"}
    assert write(target, {"a.py": b"2", "b.py": b"2"}, force=True).changed == ("a.py", "b.py")
    assert tree(target) == {"a.py": b"2", "b.py": b"2"}


def test_a_file_that_was_there_before_is_not_ours_to_overwrite(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"README\.md"):
        write(tmp_path, {"README.md": b"generated"})
    assert tree(tmp_path) == {"README.md": b"mine"}


def test_an_edited_file_that_is_no_longer_generated_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1", "b.py": b"1"})
    (target / "b.py").write_bytes(b"edited")
    report = write(target, {"a.py": b"1"})
    assert (report.deleted, report.kept) == ((), ("b.py",))
    assert tree(target) == {"a.py": b"1", "b.py": b"edited"}


@pytest.mark.parametrize("path", ["../out.py", "/etc/out.py", "a/../../out.py", "a\\b.py", ".sdkgen/manifest.json", ""])
def test_paths_outside_the_target_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError):
        write(tmp_path / "sdk", {path: b"1"})
    assert list(tmp_path.iterdir()) == []


def test_a_symbolic_link_does_not_lead_out(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    target = tmp_path / "sdk"
    target.mkdir()
    (target / "src").symlink_to("../outside")
    with pytest.raises(OutputError, match="symbolic link"):
        write(target, {"src/a.py": b"1"})
    assert tree(tmp_path / "outside") == {}


def test_a_file_where_a_folder_is_needed_is_an_error(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    target.mkdir()
    (target / "src").write_bytes(b"a file")
    with pytest.raises(OutputError):
        write(target, {"src/a.py": b"1"})
    assert tree(target) == {"src": b"a file"}
    assert not stage_of(target).exists()


def test_a_target_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sdk").write_bytes(b"a file")
    with pytest.raises(OutputError):
        write(tmp_path / "sdk", {"a.py": b"1"})
    assert (tmp_path / "sdk").read_bytes() == b"a file"


def test_an_interrupted_rename_is_undone(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1"})
    target.rename(backup_of(target))
    stage_of(target).mkdir()
    recover(target)
    assert tree(target) == {"a.py": b"1"}
    assert not backup_of(target).exists()
    assert not stage_of(target).exists()


def test_comparing_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1", "b.py": b"1"})
    report, foreign = compare(target, {"a.py": b"2"})
    assert (report.changed, report.deleted, foreign) == (("a.py",), ("b.py",), ())
    assert tree(target) == {"a.py": b"1", "b.py": b"1"}
