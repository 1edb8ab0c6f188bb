"""A real registry takes a release once, npm installs it from there, and the token is never seen."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.typescript.distribution.build import Built
from sdkgen.targets.typescript.distribution.metadata import Metadata
from sdkgen.targets.typescript.distribution.tools import npm
from sdkgen.targets.typescript.distribution.upload import login, upload
from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer
from tests.targets.python.distribution.environments import done, run
from tests.targets.typescript.conftest import ROOT
from tests.targets.typescript.distribution.verdaccio import Verdaccio, free_port
from tests.targets.typescript.node import require_node

pytestmark = pytest.mark.xdist_group("npm")
SPY = """#!/bin/sh
printf '%s\\n' "$0" "$@" >> "{seen}"
exec {npm} "$@"
"""


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Verdaccio]:
    """An empty registry."""
    folder = tmp_path / "registry"
    folder.mkdir()
    with Verdaccio(folder) as running:
        yield running


def publish(project: Path, url: str, token: str, *options: str, path: Path | None = None) -> tuple[int, str]:
    """Publish as a maintainer does; return the exit code and what was printed."""
    env = {"SDKGEN_TOKEN": token, "NODE_AUTH_TOKEN": f"other {token}"}
    if path is not None:
        env["PATH"] = f"{path}{os.pathsep}{os.environ['PATH']}"
    command = (sys.executable, "-m", "sdkgen", "publish", str(project), "--index", url, *options)
    ended = run(*command, cwd=ROOT, env=env)
    return ended.returncode, ended.stdout


def spying(folder: Path) -> Path:
    """Make an npm that writes down its arguments, and return its folder."""
    folder.mkdir()
    script = folder / "npm"
    script.write_text(SPY.format(seen=folder / "seen", npm=" ".join(map(str, npm()))), encoding="utf-8")
    script.chmod(0o755)
    return folder


def first_example(project: Path) -> str:
    """Return the first example of the README."""
    found = re.search(r"^```ts\n(.*?)^```", (project / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert found is not None
    return found[1]


CALL = "\n{ const { data } = await client.ai.retrieveModels(); console.log(data.length > 0 ? 'models' : 'none'); }\n"


def test_a_release_is_published_once_and_installed_and_works(
    registry: Verdaccio, built: Built, project: Path, tmp_path: Path
) -> None:
    npms = spying(tmp_path / "npms")
    code, said = publish(project, registry.url, registry.token, path=npms)
    assert code == 0, said
    assert re.search(r"uploaded telnyx-0\.1\.0\.tgz  sha256:[0-9a-f]{64}\n", said)
    assert registry.held("telnyx")["dist-tags"] == {"latest": "0.1.0"}
    assert registry.download("telnyx", "0.1.0") == built.package.read_bytes()
    seen = (npms / "seen").read_text(encoding="utf-8")
    assert "publish\n" in seen
    assert registry.token not in said + seen + registry.log

    install(registry, tmp_path / "empty")
    (tmp_path / "empty/example.mjs").write_text(first_example(project) + CALL, encoding="utf-8")
    with ExampleServer(load(ROOT / "spec/telnyx-ai.yaml")) as server:
        env = {"TELNYX_API_KEY": "KEY", "TELNYX_BASE_URL": server.url}
        printed = done(require_node(), "example.mjs", cwd=tmp_path / "empty", env=env)
        assert server.last.headers["authorization"] == "Bearer KEY"
        assert (server.last.method.upper(), server.last.path) == ("GET", "/ai/models")
    assert printed.endswith("models\n")

    sent = registry.log.count("PUT /telnyx")
    (project / "src/lib").mkdir()
    (project / "src/lib/more.ts").write_text("export const ANSWER: number = 42;\n", encoding="utf-8")
    code, said = publish(project, registry.url, registry.token)
    assert code == 1
    assert "telnyx 0.1.0 is on the registry already; a release needs a new version" in said
    assert registry.token not in said
    assert registry.download("telnyx", "0.1.0") == built.package.read_bytes()
    assert registry.log.count("PUT /telnyx") == sent > 0, "nothing was sent again"


def install(registry: Verdaccio, folder: Path) -> None:
    """Install the package into an empty project, as a user does."""
    folder.mkdir()
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    settings = f"registry={registry.url}\n//{urlsplit(registry.url).netloc}/:_authToken=${{READER}}\n"
    (folder / ".npmrc").write_text(settings, encoding="utf-8")
    done(*npm(), "install", "telnyx", "--no-audit", "--no-fund", cwd=folder, env={"READER": registry.token})
    listed = json.loads((folder / "package-lock.json").read_bytes())["packages"]
    assert list(listed) == ["", "node_modules/telnyx"], "it needs nothing else"


def test_no_failure_shows_a_token(registry: Verdaccio, project: Path) -> None:
    wrong, netloc = registry.token[::-1], urlsplit(registry.url).netloc
    named = f"http://somebody:{quote(registry.token, safe='')}@{netloc}/"
    cases = [
        (registry.url, wrong, ("--json", "--debug"), 4),
        (f"http://127.0.0.1:{free_port()}", registry.token, ("--verbose",), 4),
        (named, registry.token, ("--json", "--debug"), 2),
        (named, registry.token, ("--verbose",), 2),
        ("http://registry.example/", registry.token, (), 2),
    ]
    for url, token, options, expected in cases:
        code, said = publish(project, url, token, *options)
        assert code == expected, said
        assert "sdkgen: " in said
        assert not any(secret in said for secret in (token, quote(token, safe=""), registry.token))
    assert registry.held("telnyx") == {}


def test_without_a_token_nothing_is_built(project: Path) -> None:
    env = {"SDKGEN_TOKEN": "", "NODE_AUTH_TOKEN": ""}
    command = (sys.executable, "-m", "sdkgen", "publish", str(project), "--index", "http://127.0.0.1:9/")
    ended = run(*command, "--dist", str(project / "out"), cwd=ROOT, env=env)
    assert ended.returncode == 2
    assert "no token: set SDKGEN_TOKEN or NODE_AUTH_TOKEN in the environment" in ended.stdout
    assert not (project / "out").exists()


def test_our_own_variable_counts_before_that_of_npm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE_AUTH_TOKEN", "theirs")
    monkeypatch.setenv("SDKGEN_TOKEN", " ")
    assert login() == "theirs"
    monkeypatch.setenv("SDKGEN_TOKEN", "ours\n")
    assert login() == "ours"


def test_a_registry_has_one_address(project: Path) -> None:
    code, said = publish(project, "http://127.0.0.1:9/", "token", "--simple", "http://127.0.0.1:9/")
    assert (code, "leave out --simple" in said) == (2, True)


@contextmanager
def refusing(status: int, body: str) -> Generator[str]:
    """A registry that holds nothing and refuses every upload with some words."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(404, "{}")

        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.answer(status, json.dumps({"error": body}))

        def answer(self, status: int, body: str) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.send_header("content-type", "application/json")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


TOKEN = "npm_Tkn/51+%o:&=secret"


@pytest.mark.parametrize(
    ("status", "body", "code", "told"),
    [
        (409, "this package is already present", 1, "a release needs a new version"),
        (403, "You cannot publish over the previously published versions", 1, "a release needs a new version"),
        (400, f"{TOKEN} and {quote(TOKEN, safe='')} may not write", 4, "*** and *** may not write"),
    ],
)
def test_what_a_registry_says_at_the_last_moment(status: int, body: str, code: int, told: str, built: Built) -> None:
    with refusing(status, body) as url, pytest.raises(PublishError) as caught:
        upload(built.package, url, TOKEN)
    said = str(caught.value)
    assert (caught.value.exit_code, told in said) == (code, True), said
    assert TOKEN not in said
    assert quote(TOKEN, safe="") not in said


@pytest.mark.parametrize(
    ("name", "version", "file", "tag"),
    [
        ("telnyx", "1.2.0", "telnyx-1.2.0.tgz", "latest"),
        ("@acme/sdk", "1.2.0-beta.3", "acme-sdk-1.2.0-beta.3.tgz", "beta"),
        ("acme", "1.2.0-0", "acme-1.2.0-0.tgz", "next"),
        ("acme", "1.2.0-latest.1", "acme-1.2.0-latest.1.tgz", "next"),
    ],
)
def test_what_is_no_release_is_not_the_latest(name: str, version: str, file: str, tag: str) -> None:
    found = Metadata(name, version)
    assert (found.file, found.tag) == (file, tag)
