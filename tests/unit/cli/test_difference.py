"""The diff of `check`: what other programs can apply."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.output.unified_diff import difference

CASES = {
    "changed": (b"a\nb\n", b"a\nc\n", "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
    "created": (None, b"a\n", "--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+a\n"),
    "deleted": (b"a\n", None, "--- a/f\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"),
    "created-empty": (None, b"", "--- /dev/null\n+++ b/f\n"),
    "end": (b"a\n", b"a", "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"),
    "other-ends": (b"a\x0cb\n", b"a\xe2\x80\xa8b\n", "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\x0cb\n+a\u2028b\n"),
    "no-text": (b"\xff\n", b"a\n", "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-\\xff\n+a\n"),
}


@pytest.mark.parametrize("name", CASES)
def test_one_file(name: str, tmp_path: Path) -> None:
    old, new, expected = CASES[name]
    if old is not None:
        (tmp_path / "f").write_bytes(old)
    files = {"f": new} if new is not None else {}
    assert "".join(difference(tmp_path, files, ["f"])) == expected


def test_files_come_in_order(tmp_path: Path) -> None:
    shown = "".join(difference(tmp_path, {"b": b"1\n", "a": b"2\n"}, {"b", "a"}))
    assert shown.index("b/a") < shown.index("b/b")
