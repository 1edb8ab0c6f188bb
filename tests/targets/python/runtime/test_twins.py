"""The synchronous classes of the client core are what the script makes of the asynchronous ones."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from templates.python import twins


@pytest.mark.parametrize(
    ("asynchronous", "synchronous"),
    [
        ("async def read(self) -> bytes: ...", "def read(self) -> bytes: ..."),
        ("def read(self) -> Awaitable[list[bytes]]: ...", "def read(self) -> list[bytes]: ..."),
        ("async with self._lock, AsyncThing() as it:", "with self._lock, Thing() as it:"),
        ("return await AsyncAPIClient.aclose(self)", "return SyncAPIClient.close(self)"),
        ("await write_whole_async(self.aiter_bytes())", "write_whole(self.iter_bytes())"),
        ("async def __aenter__(self) -> Self: ...", "def __enter__(self) -> Self: ..."),
    ],
)
def test_what_is_asynchronous_goes(asynchronous: str, synchronous: str) -> None:
    assert twins.twin(asynchronous) == synchronous


def test_the_client_core_is_as_it_is_made(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["twins.py", "--check"])
    assert twins.main() == 0
    assert capsys.readouterr().out == ""


def test_a_change_of_one_twin_is_found_and_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "runtime"
    shutil.copytree(twins.ROOT, root)
    monkeypatch.setattr(twins, "ROOT", root)
    source = root / "client/async_verbs.py"
    source.write_text(source.read_text(encoding="utf-8").replace('"PATCH"', '"MEND"'), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["twins.py", "--check"])
    assert twins.main() == 1
    assert '"MEND"' not in (root / "client/verbs.py").read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["twins.py"])
    assert twins.main() == 0
    assert '"MEND"' in (root / "client/verbs.py").read_text(encoding="utf-8")
    assert '"PATCH"' not in (root / "client/verbs.py").read_text(encoding="utf-8")
