"""The client core of the TypeScript SDK: its types, its own tests, and the misbehaving servers of the Python core."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import TypedDict

import pytest

from tests.targets.python.runtime.acme import KEY
from tests.targets.python.runtime.hostile import Hostile
from tests.targets.python.runtime.test_hostile import FAULTS, TABLE
from tests.targets.typescript.node import HERE, require_node, run_node

TESTS = sorted(path.name.removesuffix(".test.ts") for path in (HERE / "runtime").glob("*.test.ts"))
_NAMES = {"APITimeoutError": "APIConnectionTimeoutError"}
"""What errors of the Python core are called here."""

_DIFFERENT = {"gzip that is cut off": "the result"}
"""Faults of which `fetch` makes something else, as the table says."""


class Result(TypedDict):
    """What came of one call."""

    name: str
    method: str
    outcome: str
    attempts: int
    message: str


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tests, bundled with the core."""
    require_node()
    out = tmp_path_factory.mktemp("typescript")
    run_node(HERE / "build.mjs", out)
    return out


@pytest.mark.parametrize("name", TESTS)
def test_core(built: Path, name: str) -> None:
    run_node("--test", "--test-timeout=60000", built / f"{name}.test.mjs")


@pytest.mark.parametrize(
    ("compiler", "project"),
    [
        ("typescript", "tsconfig.json"),
        ("typescript-next", "tsconfig.json"),
        ("typescript-next", "tsconfig.tests.json"),
    ],
)
def test_types(compiler: str, project: str) -> None:
    require_node()
    run_node(HERE / "node_modules" / compiler / "bin" / "tsc", "-p", HERE / project)


@pytest.fixture(scope="module")
def outcomes(built: Path) -> dict[tuple[str, str], tuple[Result, int]]:
    """What a call of each fault sees, and the requests that the server saw."""
    with ExitStack() as stack:
        servers = {
            (name, method): stack.enter_context(Hostile(fault.behaviour))
            for name, fault in FAULTS.items()
            for method in ("GET", "POST")
        }
        tasks = [
            {"name": name, "method": method, "url": server.url, "timeout": 500 if "time limit" in name else 20_000}
            for (name, method), server in servers.items()
        ]
        results: list[Result] = json.loads(run_node(built / "hostile.run.mjs", json.dumps(tasks)))
        for key, server in servers.items():
            assert server.all_closed(), key
        return {
            (found["name"], found["method"]): (found, len(servers[found["name"], found["method"]].requests))
            for found in results
        }


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("name", FAULTS)
def test_faults(outcomes: dict[tuple[str, str], tuple[Result, int]], name: str, method: str) -> None:
    fault = FAULTS[name]
    outcome, requests = (fault.get, fault.gets) if method == "GET" else (fault.post, fault.posts)
    outcome = _DIFFERENT.get(name, outcome)
    found, seen = outcomes[name, method]
    assert (found["outcome"], seen) == (_NAMES.get(outcome, outcome), requests), found["message"]
    assert KEY not in found["message"]
    if outcome != "the result":
        assert found["attempts"] == requests


def test_the_table_says_what_differs() -> None:
    rows = [line.strip("| \n").split(" | ") for line in TABLE.read_text().splitlines() if line.startswith("| ")]
    told = {row[0].strip(): row[5].strip() for row in rows if len(row) == 6}
    for name in FAULTS:
        assert told[name].partition(",")[0] == _DIFFERENT.get(name, "the same"), name
