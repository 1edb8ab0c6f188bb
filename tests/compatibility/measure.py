"""What comes of a document: it is generated, imported, checked and called, each in a process of its own."""

from __future__ import annotations

import compileall
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.design.read import read_config, title_of
from sdkgen.document.load import load
from sdkgen.pipeline import Result, generate
from tests.scale.arguments import arguments_of

ROOT = Path(__file__).parents[2]
_CALLER = ROOT / "tests/scale/call_all.py"
_IMPORT_ALL = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"
_TIMEOUT = 1800


@dataclass(frozen=True, slots=True)
class Sdk:
    """One generated SDK on disk."""

    root: Path
    result: Result
    config: SdkConfig
    seconds: float
    """How long it took to read the document and to make every file."""

    @property
    def source(self) -> Path:
        """The folder to put on the import path."""
        return self.root / "src"

    @property
    def operations(self) -> int:
        """How many methods there are."""
        return len(self.result.plan.calls)

    @property
    def models(self) -> int:
        """How many types there are."""
        return len(self.result.table.names)

    @property
    def said(self) -> Counter[str]:
        """How many diagnostics there are of each severity."""
        return Counter(item.severity.value for item in self.result.diagnostics)


def build(document: Path, folder: Path) -> Sdk:
    """Generate the SDK of a document as it is, without a design file."""
    start = time.perf_counter()
    loaded = load(str(document))
    config, _ = read_config(None, "", title=title_of(loaded.root))
    result = generate(loaded, config, Lock())
    seconds = time.perf_counter() - start
    for path, data in result.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return Sdk(folder, result, result.plan.config, seconds)


def broken_imports(sdk: Sdk) -> str:
    """Compile and import every module; return what went wrong."""
    if not compileall.compile_dir(sdk.source, quiet=2):
        return "a module does not compile"
    paths = sorted(path.relative_to(sdk.source).with_suffix("").parts for path in sdk.source.rglob("*.py"))
    return _run(["-c", _IMPORT_ALL], sdk, "\n".join(".".join(path) for path in paths)).stderr


def refused_calls(sdk: Sdk) -> list[str]:
    """Call every operation, with what is required and with everything; return what went wrong."""
    wrong: list[str] = []
    options = [option.name for option in sdk.config.client_opts] or ["none"]
    for everything in (False, True):
        calls = [
            _plain(asdict(arguments_of(sdk.result.plan, call, everything=everything))) for call in sdk.result.plan.calls
        ]
        done = _run([str(_CALLER), sdk.config.package, *options], sdk, json.dumps(calls))
        if done.returncode != 0:
            return [done.stderr]
        found = json.loads(done.stdout)
        assert found["made"] == 2 * len(calls)
        wrong += found["wrong"]
    return wrong


def _plain(call: dict[str, Any]) -> dict[str, Any]:
    """Compare no more of the path than what stands before a query, or a parameter that is an array or an object."""
    path = re.split(r"[?#]", call["path"])[0]
    shaped = [str(part) for part in (*call["positional"], *call["keywords"].values()) if type(part) in {list, dict}]
    return call | {"path": "" if any(part in path for part in shaped) else path}


def pyright_errors(sdk: Sdk) -> list[str]:
    """Check the SDK with pyright as its own settings say: strictly."""
    done = _run(["-m", "pyright", "--pythonpath", sys.executable, "--project", str(sdk.root), "--outputjson"], sdk)
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] > 0
    return [f"{item['file']}: {item['message']}" for item in found["generalDiagnostics"]]


def mypy_errors(sdk: Sdk) -> list[str]:
    """Check the SDK with mypy as its own settings say: strictly."""
    cache = ROOT / ".mypy_cache/compatibility"
    done = _run(["-m", "mypy", "--cache-dir", str(cache), "src"], sdk, folder=sdk.root)
    assert done.returncode in (0, 1), done.stderr
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def ruff_findings(sdk: Sdk) -> list[str]:
    """Check the style of the SDK's modules, and that they are formatted."""
    done = [
        _run(["-m", "ruff", *command, "src"], sdk, folder=sdk.root) for command in (("check",), ("format", "--check"))
    ]
    return [item.stdout for item in done if item.returncode != 0]


def _run(
    arguments: list[str], sdk: Sdk, stdin: str = "", folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": f"{sdk.source}{os.pathsep}{ROOT}{os.pathsep}{ROOT}/generator"}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, env=env, cwd=folder, timeout=_TIMEOUT, check=False
    )
