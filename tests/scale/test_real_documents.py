"""The real documents become SDKs of which every operation can be called. Needs ../shared."""

from __future__ import annotations

import compileall
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.scale.arguments import arguments_of
from tests.scale.conftest import ROOT, Sdk, document

SCRIPTS = Path(__file__).parent


def run(script: list[str], sdk: Sdk, stdin: str = "") -> str:
    """Run Python with the SDK on its path and return what it printed."""
    env = {**os.environ, "PYTHONPATH": f"{sdk.source}{os.pathsep}{ROOT}{os.pathsep}{ROOT}/generator"}
    done = subprocess.run(
        [sys.executable, *script], input=stdin, capture_output=True, text=True, env=env, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def test_no_operation_is_lost(sdk: Sdk) -> None:
    assert len(sdk.result.plan.calls) == sdk.operations
    assert len({call.dotted for call in sdk.result.plan.calls}) == sdk.operations


@pytest.mark.parametrize("everything", [False, True], ids=["required", "everything"])
def test_every_operation_can_be_called(sdk: Sdk, everything: bool) -> None:
    calls = [asdict(arguments_of(sdk.result.plan, call, everything=everything)) for call in sdk.result.plan.calls]
    found = json.loads(run([str(SCRIPTS / "call_all.py"), sdk.config.package], sdk, json.dumps(calls)))
    assert found["wrong"] == []
    assert found["made"] == 2 * sdk.operations


def test_every_module_compiles_and_imports(sdk: Sdk) -> None:
    assert compileall.compile_dir(sdk.source, quiet=2)
    modules = sorted(".".join(path.relative_to(sdk.source).with_suffix("").parts) for path in sdk.source.rglob("*.py"))
    script = (
        "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)\nprint('imported')"
    )
    assert run(["-c", script], sdk, "\n".join(modules)).strip() == "imported"


def test_pyright_finds_nothing(sdk: Sdk) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(sdk.root), "--outputjson"],
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    found = json.loads(done.stdout)
    assert [item["message"] for item in found["generalDiagnostics"]] == []
    assert found["summary"]["filesAnalyzed"] > 1000


def test_output_does_not_depend_on_the_hash_seed(sdk: Sdk) -> None:
    name = "july" if sdk.operations == 1156 else "february"
    script = (
        "import hashlib, sys\nfrom pathlib import Path\nfrom tests.scale.conftest import build\n"
        "files = build(Path(sys.argv[1]))[0].files\n"
        "print(hashlib.sha256(b''.join(path.encode() + files[path] for path in sorted(files))).hexdigest())"
    )
    env = {
        **os.environ,
        "PYTHONHASHSEED": "4242",
        "PYTHONPATH": str(ROOT / "generator"),
        "LC_ALL": "C",
        "TZ": "Asia/Tokyo",
    }
    done = subprocess.run(
        [sys.executable, "-c", script, str(document(name))],
        capture_output=True,
        text=True,
        env=env,
        check=True,
        timeout=600,
    )
    files = sdk.result.files
    assert (
        done.stdout.strip()
        == hashlib.sha256(b"".join(path.encode() + files[path] for path in sorted(files))).hexdigest()
    )
