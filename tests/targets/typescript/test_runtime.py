"""The client core of the TypeScript SDK: its types, its own tests, and the misbehaving servers of the Python core."""

from __future__ import annotations

import json
import socket
import ssl
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypedDict

import pytest
import trustme

from tests.targets.python.runtime.acme import KEY
from tests.targets.python.runtime.hostile import Connection, Hostile, good
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


_CORE = HERE.parents[2] / "templates" / "typescript" / "runtime"
_COMPILERS = HERE / "node_modules"


@pytest.mark.parametrize(
    ("compiler", "project"), [("typescript", "tsconfig.json"), ("typescript-next", "tsconfig.tests.json")]
)
def test_types(compiler: str, project: str) -> None:
    require_node()
    run_node(_COMPILERS / compiler / "bin" / "tsc", "-p", HERE / project)


@pytest.fixture(scope="module")
def declarations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The declarations of the core, as the newest compiler writes them."""
    require_node()
    out = tmp_path_factory.mktemp("declarations")
    emit = ("--noEmit", "false", "--emitDeclarationOnly", "--outDir", str(out / "core"), "--rootDir", str(_CORE))
    run_node(_COMPILERS / "typescript-next" / "bin" / "tsc", "-p", HERE / "tsconfig.json", *emit)
    return out


@pytest.mark.parametrize(("lib", "types"), [(["ES2022"], ["node"]), (["ES2022", "DOM"], [])], ids=["node", "dom"])
def test_declarations_need_one_of_node_and_the_dom(declarations: Path, lib: list[str], types: list[str]) -> None:
    modules = sorted(path.name.removesuffix(".ts") for path in _CORE.glob("*.ts"))
    (declarations / "package.json").write_text('{"type": "module"}')
    (declarations / "use.ts").write_text("".join(f'import "./core/{name}.js";\n' for name in modules))
    options: dict[str, object] = {"strict": True, "noEmit": True, "skipLibCheck": False, "module": "NodeNext"}
    options |= {"target": "ES2022", "lib": lib, "types": types, "typeRoots": [str(_COMPILERS / "@types")]}
    (declarations / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": ["use.ts"]}))
    run_node(_COMPILERS / "typescript-next" / "bin" / "tsc", "-p", declarations / "tsconfig.json")


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


def _call(built: Path, server: Hostile, method: str, **more: object) -> Result:
    """Make one call with the TypeScript client."""
    task = {"name": "one", "method": method, "url": server.url, "timeout": 20_000, **more}
    results: list[Result] = json.loads(run_node(built / "hostile.run.mjs", json.dumps([task])))
    return results[0]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_certificate_that_does_not_verify(built: Path, method: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority: Any = trustme.CA()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Hostile(good, tls=context) as server:
        found = _call(built, server, method)
        assert (found["outcome"], found["attempts"], server.requests) == ("APIConnectionError", 1, [])
        assert "the server's certificate does not verify" in found["message"]


FORGED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n"


def test_a_forged_answer_behind_the_first_is_not_taken_for_the_second(built: Path) -> None:
    def behave(connection: Connection) -> None:
        good(connection)
        if connection.number == 1:
            connection.send(FORGED + b'{"id":"forged"}'[:14])

    with Hostile(behave) as server:
        found = _call(built, server, "GET", calls=2)
        assert (found["outcome"], len(server.requests)) == ("the result", 2), found["message"]
        assert server.connections == 2


def test_connections_are_used_again_and_one_that_was_closed_is_not(built: Path) -> None:
    def close_after_the_second(connection: Connection) -> None:
        good(connection)
        if connection.number == 2:
            connection.socket.shutdown(socket.SHUT_RDWR)

    with Hostile(close_after_the_second) as server:
        found = _call(built, server, "POST", calls=3)
        assert (found["outcome"], len(server.requests), server.connections) == ("the result", 3, 2), found["message"]


def test_the_table_says_what_differs() -> None:
    rows = [line.strip("| \n").split(" | ") for line in TABLE.read_text().splitlines() if line.startswith("| ")]
    told = {row[0].strip(): row[5].strip() for row in rows if len(row) == 6}
    for name in FAULTS:
        assert told[name].partition(",")[0] == _DIFFERENT.get(name, "the same"), name
