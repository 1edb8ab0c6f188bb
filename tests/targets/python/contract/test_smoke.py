"""The smoke tests that every generated project has: they pass against the server that refuses what does not fit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.compatibility import measure
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.strict import serving

DOCUMENTS = Path(measure.__file__).parent / "documents"
COMMITTED = measure.ROOT / "generated/python"


def smoke(project: Path, document: Path) -> tuple[str, list[str], int]:
    """Run a project's own tests; return what pytest said, what the server refused, and how many calls it heard."""
    with serving(Document(yaml.safe_load(document.read_text(encoding="utf-8")))) as (url, server):
        environment = {**os.environ, "PYTHONPATH": str(project / "src"), "TEST_API_BASE_URL": url, "PYTEST_ADDOPTS": ""}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_smoke.py"]
        done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=300)
        wrong = [str(complaint) for heard in server.heard for complaint in heard.wrong]
        return done.stdout if done.returncode else "", wrong, len(server.heard)


def test_those_of_the_committed_project() -> None:
    said, wrong, calls = smoke(COMMITTED, measure.ROOT / "spec/telnyx-ai.yaml")
    assert (said, wrong) == ("", [])
    assert calls >= 2, "one call of each client"


@pytest.mark.parametrize("name", ["bare", "payments", "social"])
def test_those_of_other_projects(name: str, tmp_path: Path) -> None:
    document = DOCUMENTS / f"{name}.yaml"
    measure.build(document, tmp_path)
    said, wrong, calls = smoke(tmp_path, document)
    assert (said, wrong) == ("", [])
    assert calls >= 2, "one call of each client"
