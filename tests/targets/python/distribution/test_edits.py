"""Whoever builds or publishes sees which generated files were edited."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from sdkgen.cli import main

pytestmark = pytest.mark.xdist_group("publish")
EDITED = ["README.md", "src/telnyx/_client.py"]


@pytest.fixture
def edited(project: Path) -> Path:
    """A project with two edited files."""
    for path in EDITED:
        with (project / path).open("a", encoding="utf-8") as file:
            file.write("\n# an edit\n")
    return project


def test_a_build_names_what_is_edited(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dist = str(edited.parent / "dist")
    assert main(["build", str(edited), "--dist", dist]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("edited")] == [
        f"edited   {path}" for path in EDITED
    ]
    assert main(["build", str(edited), "--dist", dist, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["edited"] == EDITED


def test_a_release_names_what_is_edited_before_it_is_sent(
    edited: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKGEN_TOKEN", "token")
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        index = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        assert main(["publish", str(edited), "--index", index, "--simple", f"{index}simple/"]) == 4
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("edited")] == [
        f"edited   {path}" for path in EDITED
    ]
