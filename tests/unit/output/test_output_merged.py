"""Edits of generated files: kept, merged, or refused with what contradicts them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.output import baseline, swap
from sdkgen.output.manifest import Memory, read_manifest
from sdkgen.output.write import OutputError, Report, compare, records, remembered, untouched, write
from tests.unit.output.trees import tree

_CODE = (
    "def first() -> int:\n    return 1\n\n\ndef second() -> int:\n    return 2\n\n\ndef third() -> int:\n    return 3\n"
)
ONE = {"a.py": _CODE.encode(), "b.py": b"B = 1\n"}
TWO = {"a.py": _CODE.replace("return 3", "return 33").encode(), "b.py": b"B = 2\n"}
EDITED = _CODE.replace("return 1", "return 11").encode()
BOTH = _CODE.replace("return 1", "return 11").replace("return 3", "return 33").encode()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The first version, edited."""
    folder = tmp_path / "sdk"
    write(folder, ONE)
    (folder / "a.py").write_bytes(EDITED)
    return folder


def test_an_edit_stays_while_the_file_does_not_change(target: Path) -> None:
    report = write(target, ONE | {"b.py": b"B = 2\n"})

    assert report == Report(changed=("b.py",), edited=("a.py",))
    assert tree(target) == {"a.py": EDITED, "b.py": b"B = 2\n"}


def test_an_edit_and_a_change_are_merged(target: Path) -> None:
    report = write(target, TWO)

    assert report == Report(changed=("b.py",), merged=("a.py",))
    assert tree(target) == {"a.py": BOTH, "b.py": b"B = 2\n"}


def test_a_merged_file_is_no_drift_and_stays_merged(target: Path) -> None:
    write(target, TWO)

    found = compare(target, TWO)
    assert not found.changes
    assert records(target, TWO)
    assert found.report.edited == ("a.py",)
    assert write(target, TWO) == Report(unchanged=("b.py",), edited=("a.py",))
    write(target, ONE)
    assert tree(target) == {"a.py": EDITED, "b.py": b"B = 1\n"}


def test_an_edit_that_is_generated_by_now_is_no_edit(target: Path) -> None:
    report = write(target, {"a.py": EDITED})

    assert report == Report(unchanged=("a.py",), deleted=("b.py",))
    assert compare(target, {"a.py": EDITED}).report.edited == ()


def test_a_contradiction_is_shown_and_changes_nothing(target: Path) -> None:
    before, manifest = tree(target), read_manifest(target)
    with pytest.raises(OutputError) as caught:
        write(target, {"a.py": _CODE.replace("return 1", "return 111").encode(), "b.py": b"B = 2\n"})

    assert str(caught.value).splitlines() == [
        "edits of generated files contradict what is generated now:",
        "a.py",
        "  line 2:",
        "  <<<<<<< edited here",
        "      return 11",
        "  ||||||| generated before",
        "      return 1",
        "  =======",
        "      return 111",
        "  >>>>>>> generated now",
        "take the edits out of these places, or overwrite the files with --force",
    ]
    assert (tree(target), read_manifest(target)) == (before, manifest)
    assert [path.name for path in target.parent.iterdir()] == ["sdk"]


def test_a_contradiction_is_drift(target: Path) -> None:
    assert compare(target, {"a.py": b"other\n", "b.py": b"B = 1\n"}).changes == {"a.py"}


def test_two_edits_that_are_no_python_together_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "sdk"
    body = "    a = 1\n    b = 2\n    c = 3\n    d = 4\n"
    write(folder, {"a.py": f"async def f():\n{body}    return 5\n".encode()})
    (folder / "a.py").write_text(f"async def f():\n{body}    return await g()\n")

    with pytest.raises(OutputError, match="each change is Python, both together are not"):
        write(folder, {"a.py": f"def f():\n{body}    return 5\n".encode()})


def test_bytes_are_not_merged(tmp_path: Path) -> None:
    folder = tmp_path / "sdk"
    write(folder, {"a.bin": b"\0\1"})
    (folder / "a.bin").write_bytes(b"\0\2")

    with pytest.raises(OutputError, match="not text"):
        write(folder, {"a.bin": b"\0\3"})


def test_force_overwrites_edits_and_keeps_what_they_held(target: Path) -> None:
    report = write(target, TWO, force=True)

    assert (report.changed, report.replaced, report.merged) == (("a.py", "b.py"), ("a.py",), ())
    assert tree(target) == TWO
    assert (target / ".sdkgen" / "replaced" / "a.py").read_bytes() == EDITED


@pytest.mark.parametrize("damage", ["missing", "broken", "of another version"])
def test_without_a_baseline_an_edit_is_never_overwritten(target: Path, damage: str) -> None:
    stored = target / baseline.PATH
    match damage:
        case "missing":
            stored.unlink()
        case "broken":
            stored.write_bytes(b"PK")
        case _:
            stored.write_bytes(baseline.pack(TWO))

    with pytest.raises(OutputError, match=r"edited by hand(.|\n)*a\.py(.|\n)*--force"):
        write(target, TWO)
    assert (target / "a.py").read_bytes() == EDITED
    assert write(target, ONE).edited == ("a.py",), "what did not change needs no baseline"
    assert write(target, TWO).merged == ("a.py",), "and that run made it anew"


def test_without_git_nothing_is_merged(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(target))

    with pytest.raises(OutputError, match="merged with git, which cannot be run"):
        write(target, TWO)
    assert (target / "a.py").read_bytes() == EDITED


def test_settings_of_git_change_nothing(target: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".gitconfig").write_text("[merge]\n\tconflictStyle = nonsense\n")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert write(target, TWO).merged == ("a.py",)


def test_a_run_with_edits_is_remembered(target: Path) -> None:
    write(target, ONE, memory=Memory("x"))

    memory = remembered(target, "x")
    assert memory is not None
    assert untouched(target, memory) == Report(unchanged=("b.py",), edited=("a.py",))
    assert remembered(target, "x", force=True) is None
    (target / "a.py").write_bytes(EDITED + b"# more\n")
    assert remembered(target, "x") is None


def test_files_that_are_not_merged_keep_their_times(target: Path) -> None:
    before = (target / "b.py").stat()
    write(target, TWO | {"b.py": ONE["b.py"]})

    assert (target / "b.py").stat().st_mtime_ns == before.st_mtime_ns
    edited = (target / "a.py").stat()
    write(target, TWO)
    assert (target / "a.py").stat().st_mtime_ns == edited.st_mtime_ns


def test_edits_are_merged_file_by_file_too(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise swap.NotReplaceable

    monkeypatch.setattr(swap, "replace", refuse)
    assert write(target, TWO).merged == ("a.py",)
    assert tree(target) == {"a.py": BOTH, "b.py": b"B = 2\n"}


def test_the_baseline_is_the_same_for_the_same_files() -> None:
    assert baseline.pack(ONE) == baseline.pack(dict(reversed(ONE.items())))
