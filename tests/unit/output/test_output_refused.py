"""What is not written: paths that lead out of the target, and targets that are none."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.output import swap
from sdkgen.output.manifest import PATH
from sdkgen.output.write import OutputError, write
from tests.unit.output.trees import tree


@pytest.mark.parametrize(
    "path",
    ["../out.py", "/etc/out.py", "a/../../out.py", "a/..", "a\\b.py", "a\0b.py", "a\nb.py", "", ".", PATH, ".sdkgen/x"],
)
def test_paths_outside_the_target_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError, match="not a path inside"):
        write(tmp_path / "sdk", {"good.py": b"1", path: b"1"})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["src", ".sdkgen"])
def test_a_symbolic_link_does_not_lead_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / name).symlink_to("../outside")

    with pytest.raises(OutputError, match="symbolic link"):
        write(tmp_path / "sdk", {"src/a.py": b"1"})
    assert tree(tmp_path / "outside") == {}


def test_a_manifest_cannot_name_files_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, outside = tmp_path / "sdk", tmp_path / "outside"
    write(target, {"a.py": b"1"})
    outside.mkdir()
    (outside / "b.py").write_bytes(b"1")
    (target / "link").symlink_to("../outside")
    content = json.loads((target / PATH).read_bytes())
    own = content["files"]["a.py"]
    content["files"] |= {"../outside/b.py": own, "link/b.py": own, str(outside / "b.py"): own}
    (target / PATH).write_text(json.dumps(content))
    monkeypatch.chdir(target)

    assert write(target, {"c.py": b"2"}).deleted == ("a.py",)
    assert tree(outside) == {"b.py": b"1"}


def test_a_target_may_be_a_symbolic_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "sdk").symlink_to("real")
    write(tmp_path / "sdk", {"a.py": b"1"})

    assert (tmp_path / "sdk").is_symlink()
    assert tree(tmp_path / "real") == {"a.py": b"1"}


@pytest.mark.parametrize("inside", [False, True])
def test_a_file_where_a_folder_is_needed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, inside: bool
) -> None:
    target = tmp_path / "sdk"
    target.mkdir()
    (target / "src").write_bytes(b"a file")
    monkeypatch.chdir(target if inside else tmp_path)

    with pytest.raises(OutputError):
        write(target, {"first.py": b"1", "src/a.py": b"1", "src/b.py": b"1"})
    assert tree(tmp_path) == {"sdk/src": b"a file"}


@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_where_a_file_is_needed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, inside: bool
) -> None:
    target = tmp_path / "sdk"
    (target / "a.py").mkdir(parents=True)
    (target / "a.py" / "mine").write_bytes(b"mine")
    monkeypatch.chdir(target if inside else tmp_path)

    with pytest.raises(OutputError):
        write(target, {"a.py": b"1"})
    assert tree(tmp_path) == {"sdk/a.py/mine": b"mine"}


def test_a_target_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sdk").write_bytes(b"a file")

    with pytest.raises(OutputError, match="is a file"):
        write(tmp_path / "sdk", {"a.py": b"1"})
    assert tree(tmp_path) == {"sdk": b"a file"}


def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "sdk", {"a.py": b"1"})
    monkeypatch.setattr(swap, "create", _full)

    with pytest.raises(OutputError, match="No space left"):
        write(tmp_path / "sdk", {"a.py": b"2"})
    assert tree(tmp_path / "sdk") == {"a.py": b"1"}
    assert list(tmp_path.iterdir()) == [tmp_path / "sdk"]


def _full(path: Path, data: bytes) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path), len(data))


@pytest.mark.parametrize("code", [errno.EACCES, errno.EXDEV, errno.EBUSY, errno.EROFS])
def test_a_folder_that_cannot_be_replaced_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refused(stage: Path, target: Path) -> Path | None:
        raise OSError(code, os.strerror(code), str(stage), None, str(target))

    write(tmp_path / "sdk", {"a.py": b"1"})
    monkeypatch.setattr(swap, "_exchange", refused)

    assert write(tmp_path / "sdk", {"b.py": b"2"}).deleted == ("a.py",)
    assert tree(tmp_path / "sdk") == {"b.py": b"2"}
    assert list(tmp_path.iterdir()) == [tmp_path / "sdk"]


def test_whoever_works_in_the_target_stays_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "sdk", {"a.py": b"1"})
    monkeypatch.chdir(tmp_path / "sdk")
    write(Path(), {"b.py": b"2"})

    assert Path("b.py").read_bytes() == b"2"
    assert Path.cwd() == tmp_path / "sdk"


def test_what_a_user_saves_during_a_run_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sdk"
    write(target, {"a.py": b"1"})
    (target / "mine.py").write_bytes(b"draft")
    exchange = swap._exchange  # pyright: ignore[reportPrivateUsage]

    def late(stage: Path, target: Path) -> Path | None:
        (target / "other").write_bytes(b"final")
        (target / "other").replace(target / "mine.py")
        (target / "new").mkdir()
        (target / "new" / "file.py").write_bytes(b"new")
        return exchange(stage, target)

    monkeypatch.setattr(swap, "_exchange", late)
    write(target, {"a.py": b"2"})

    assert tree(target) == {"a.py": b"2", "mine.py": b"final", "new/file.py": b"new"}


def test_an_interrupted_rename_is_undone(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    old: Mapping[str, bytes] = {"a.py": b"1"}
    write(target, old)
    target.rename(swap.backup_of(target))
    swap.stage_of(target).mkdir()
    swap.recover(target)

    assert tree(target) == old
    assert not swap.has_remains(target)
