"""`docs/moving-from-stainless.md` shows what its commands print."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import yaml

from tests.unit.migrate.project import committed, workspace

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/moving-from-stainless.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```console\n\$ sdkgen ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)


def printed(folder: Path, command: str) -> str:
    """Run a command of the page, and return its result."""
    words = [sys.executable, "-m", "sdkgen", *command.split()]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


def holds(shown: str, output: str) -> bool:
    """Tell whether an output is what is shown of it: all, or the end after an ellipsis."""
    start, gap, end = shown.rpartition("...\n")
    return output.startswith(start) and output.endswith(f"\n{end}") if gap else output == shown


def new_property(document: Path, last: Path) -> None:
    """Keep a document as that of the last release, and add to it."""
    content = yaml.safe_load(document.read_text(encoding="utf-8"))
    last.write_bytes(document.read_bytes())
    content["components"]["schemas"]["Vessel"]["properties"]["draught"] = {"type": "number"}
    document.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")


def test_the_commands_print_what_it_shows(tmp_path: Path) -> None:
    out = workspace(tmp_path)
    (plan, planned), (write, written), (check, checked), (release, released) = SHOWN

    assert holds(planned, printed(tmp_path, plan))
    assert holds(written, printed(tmp_path, write))
    committed(out, "migrate")
    assert holds(checked, printed(out, check))
    new_property(out / "openapi.yml", out / "last.yml")
    assert holds(released, printed(out, release))
