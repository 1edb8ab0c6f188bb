"""The ready workflow files: their steps, and the commands of the generator that they call."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.spec.facts import load

FOLDER = Path(__file__).parents[4] / "docs/workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))
_CALL = re.compile(r"^\s*sdkgen (.*)$", re.MULTILINE)


class Step(NamedTuple):
    """One step of a job."""

    job: str
    content: dict[str, Any]

    @property
    def script(self) -> str:
        """What it runs in a shell; empty where it uses an action."""
        return str(self.content.get("run", ""))


def workflow(name: str) -> dict[str, Any]:
    """Return a workflow as plain data."""
    data: dict[str, Any] = load(FOLDER / name)
    return data


def steps(name: str) -> Iterator[Step]:
    """Yield the steps of a workflow."""
    for job, content in workflow(name)["jobs"].items():
        yield from (Step(job, step) for step in content["steps"])


def calls(script: str) -> Iterator[list[str]]:
    """Yield the arguments of each call of the generator in a script."""
    for call in _CALL.finditer(script.replace("\\\n", " ")):
        words = shlex.split(call[1])
        end = next((number for number, word in enumerate(words) if word in {"||", "&&", "|", ";"}), len(words))
        yield [word for word in words[:end] if word != "$@"]
