"""The published package works in every runtime that its README names."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.distribution.environments import done
from tests.targets.typescript.runtimes import programs
from tests.targets.typescript.runtimes.programs import HERE, browser, node_of, packaged
from tests.targets.typescript.runtimes.server import WANTED, RuntimeServer

pytestmark = pytest.mark.xdist_group("npm")
SECONDS = 120
REQUIRED = "const { default: Telnyx } = require('telnyx');\nconst Same = require('telnyx');\nconsole.log(%s);\n"


@pytest.fixture
def server(installed: Path) -> Iterator[RuntimeServer]:
    """The API, in a folder where the package is installed."""
    shutil.copy(HERE / "calls.mjs", installed)
    with RuntimeServer(installed) as running:
        yield running


def script(server: RuntimeServer, name: str) -> str:
    """Write a program that makes the calls and prints what came of them, and return its name."""
    source = f"import {{ run }} from './calls.mjs';\nconsole.log(JSON.stringify(await run('{server.url}')));\n"
    (server.folder / name).write_text(source, encoding="utf-8")
    return name


def check(found: dict[str, Any], server: RuntimeServer) -> None:
    """Check what a runtime saw, and what the server did."""
    assert found == WANTED
    pages = ("GET", "/v2/ai/conversations/insight-groups")
    missing = ("GET", "/v2/ai/conversations/nobody")
    assert server.asked == [("Grüße", "/v2/ai/chat/completions"), pages, pages, missing]


@pytest.mark.parametrize("major", [20, 22, 24])
def test_node(major: int, server: RuntimeServer) -> None:
    program = node_of(major)
    check(json.loads(done(program, script(server, f"node-{major}.mjs"), cwd=server.folder)), server)
    test = "new Same({ apiKey: 'KEY' }) instanceof Telnyx, require('telnyx/core/error').APIError === Telnyx.APIError"
    (server.folder / "required.cjs").write_text(REQUIRED % test, encoding="utf-8")
    assert done(program, "required.cjs", cwd=server.folder) == "true true\n"


def test_deno(server: RuntimeServer, tmp_path: Path) -> None:
    program = packaged("deno", "@deno/*/deno")
    (server.folder / "package.json").write_text('{"dependencies": {"telnyx": "*"}}', encoding="utf-8")
    options = ("--quiet", "--no-prompt", "--no-remote", "--node-modules-dir=manual")
    rights = ("--allow-read=.", "--allow-env", f"--allow-net=127.0.0.1:{server.port}")
    env = {"DENO_DIR": str(tmp_path), "DENO_NO_UPDATE_CHECK": "1"}
    said = done(program, "run", *options, *rights, script(server, "deno.mjs"), cwd=server.folder, env=env)
    check(json.loads(said), server)


def test_bun(server: RuntimeServer, tmp_path: Path) -> None:
    program = packaged("bun", "@oven/bun-*/bin/bun")
    env = {"BUN_INSTALL": str(tmp_path), "BUN_RUNTIME_TRANSPILER_CACHE_PATH": "0", "DO_NOT_TRACK": "1"}
    said = done(program, "--no-install", script(server, "bun.mjs"), cwd=server.folder, env=env)
    check(json.loads(said), server)


PAGE = """<!doctype html>
<script type="importmap">
{{ "imports": {{ "telnyx": "/node_modules/telnyx/dist/index.mjs",
                 "telnyx/resources/": "/node_modules/telnyx/dist/resources/",
                 "telnyx/resources/ai/conversations": "/node_modules/telnyx/dist/resources/ai/conversations.mjs" }} }}
</script>
<script type="module">
const tell = (found) => fetch('/result', {{ method: 'POST', body: JSON.stringify(found) }});
try {{
  const {{ run }} = await import('./calls.mjs');
  await tell(await run('{url}'));
}} catch (error) {{
  await tell({{ failed: String(error?.stack ?? error) }});
}}
</script>
"""
CHROMIUM = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run")


def test_a_browser(server: RuntimeServer, tmp_path: Path) -> None:
    program = browser()
    (server.folder / "page.html").write_text(PAGE.format(url=server.url), encoding="utf-8")
    # Another origin than the API's, as it is in practice.
    page = f"http://localhost:{server.port}/page.html"
    quiet = ("--disable-background-networking", "--disable-component-update", "--disable-sync")
    with (tmp_path / "said").open("wb") as said:
        running = subprocess.Popen(
            [program, *CHROMIUM, *quiet, f"--user-data-dir={tmp_path / 'profile'}", page],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        found = server.results.get(timeout=SECONDS)
    finally:
        running.terminate()
        running.wait(30)
    check(found, server)


def test_a_runtime_that_is_missing_fails_ci_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(programs, "HERE", tmp_path)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="deno is not installed"):
        packaged("deno", "@deno/*/deno")
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match="Chromium is not installed"):
        browser()
