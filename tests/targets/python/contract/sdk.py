"""The SDK of a document, as it is: generated into a folder, with every hidden operation, and called in a process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdkgen.design.lock import Lock
from sdkgen.design.read import read_config, title_of
from sdkgen.document.inputs import read_inputs
from sdkgen.document.load import load, load_mapping
from sdkgen.pipeline import generate
from sdkgen.plan.plan import Plan
from sdkgen.project import understand

ROOT = Path(__file__).parents[4]
WHOLE = ROOT / "tests/scale/telnyx.sdk.yml"
"""The design of the large document."""
_WORKER = Path(__file__).parent / "worker.py"


@dataclass(frozen=True, slots=True, repr=False)
class Sdk:
    """One generated SDK, and the document it is made from."""

    source: Path
    """The folder to put on the import path."""
    plan: Plan
    root: Mapping[str, Any]
    """The document."""

    def call(self, url: str, calls: Sequence[Mapping[str, Any]], timeout: float) -> list[dict[str, Any]]:
        """Make calls in a fresh process, synchronously and asynchronously, and return what became of each.

        Args:
            url: The server to call.
            calls: Arguments, from `tests.targets.python.contract.calls`.
            timeout: Seconds that all of them together may take.
        """
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (self.source, ROOT, ROOT / "generator")))}
        config = self.plan.config
        credentials = [option.name for option in config.client_opts if option.auth is not None]
        command = [sys.executable, str(_WORKER), config.package, url, *credentials]
        sent = json.dumps(list(calls))
        done = subprocess.run(
            command, input=sent, capture_output=True, text=True, env=environment, timeout=timeout, check=False
        )
        if done.returncode:
            raise RuntimeError(f"the calls ended with {done.returncode}: {done.stderr[-2000:]}")
        outcomes: list[dict[str, Any]] = json.loads(done.stdout)
        return outcomes


def made(document: Path, folder: Path, design: Path | None = None) -> Sdk:
    """Generate the SDK of a document into a folder, which loses what it held."""
    loaded = load(str(document))
    words = load_mapping(str(design)).root if design is not None else None
    config, _ = read_config(words, design.name if design is not None else "", title=title_of(loaded.root))
    result = generate(loaded, config, Lock(), hidden=True)
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in result.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return Sdk(folder / "src", result.plan, loaded.root)


def committed() -> Sdk:
    """Return the SDK that this project ships, with the document and the design it was made from."""
    spec = ROOT / "spec"
    names = (str(spec / "telnyx-ai.yaml"), str(spec / "sdk.yml"), spec / "names.lock")
    project = understand(read_inputs(*names, hidden=False, stdin=None))
    result = generate(project.document, project.config, project.lock)
    return Sdk(ROOT / "generated/python/src", result.plan, project.document.root)
