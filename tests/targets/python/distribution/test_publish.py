"""A real index takes a release once, pip installs it from there, and the token is never seen."""

from __future__ import annotations

import base64
import socket
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer
from tests.targets.python.distribution.conftest import ROOT
from tests.targets.python.distribution.environments import Environment, done, run
from tests.targets.python.distribution.index import TOKEN, USER, Index
from tests.targets.python.docs.pages import examples

pytestmark = pytest.mark.xdist_group("publish")
SECRETS = (TOKEN, quote(TOKEN, safe=""), quote(TOKEN), base64.b64encode(f"{USER}:{TOKEN}".encode()).decode())


def publish(project: Path, index: str, *, token: str = TOKEN) -> tuple[int, str]:
    """Publish as a maintainer does; return the exit code of make and what was printed."""
    env = {"SDKGEN_TOKEN": token, "TWINE_USERNAME": "somebody", "TWINE_PASSWORD": f"other {TOKEN}"}
    ended = run("make", "publish", f"INDEX={index}", f"OUT={project}", cwd=ROOT, env=env)
    return ended.returncode, ended.stdout


def address(index: Index) -> str:
    """Return where pip finds the index, with the login that its pages need."""
    return f"http://{USER}:{quote(TOKEN, safe='')}@{urlsplit(index.url).netloc}/simple/"


def test_a_release_is_published_and_installed_and_works(index: Index, project: Path, tmp_path: Path) -> None:
    code, said = publish(project, index.url)
    assert (code, index.files) == (0, ["telnyx-0.1.0-py3-none-any.whl", "telnyx-0.1.0.tar.gz"]), said
    assert all(f"uploaded {name}  sha256:" in said for name in index.files)
    assert not any(secret in said + index.processes for secret in SECRETS)
    assert "twine upload" in index.processes or not Path("/proc/self/cmdline").exists()

    environment = Environment(tmp_path / "environment")
    environment.install("httpx", "pydantic", "typing-extensions")
    environment.install("telnyx", env={"PIP_INDEX_URL": address(index), "PIP_CONFIG_FILE": "/dev/null"})
    assert environment.installed()["telnyx"] == "0.1.0"
    assert any(path.endswith(".whl") for verb, path in index.asked if verb == "GET")
    with ExampleServer(load(ROOT / "spec/telnyx-ai.yaml")) as server:
        first = next(item for item in examples(ROOT / "generated" / "python") if item.page == "README.md")
        env = {"TELNYX_API_KEY": "KEY", "TELNYX_BASE_URL": server.url}
        printed = done(environment.python, "-c", first.source, cwd=tmp_path, env=env)
        assert server.last.headers["authorization"] == "Bearer KEY"
    assert printed.strip()


def test_a_version_is_never_overwritten(index: Index, project: Path) -> None:
    code, said = publish(project, index.url)
    assert code == 0, said
    before = {path.name: path.read_bytes() for path in index.packages.iterdir()}
    (project / "src/telnyx/lib.py").write_text("ANSWER = 42\n", encoding="utf-8")
    sent = len([verb for verb, _ in index.asked if verb == "POST"])

    code, said = publish(project, index.url)

    assert code != 0
    assert "telnyx 0.1.0 is on the index already; a release needs a new version" in said
    assert {path.name: path.read_bytes() for path in index.packages.iterdir()} == before
    assert len([verb for verb, _ in index.asked if verb == "POST"]) == sent
    assert not any(secret in said for secret in SECRETS)


def test_what_an_earlier_attempt_left_out_is_sent(index: Index, project: Path) -> None:
    code, said = publish(project, index.url)
    assert code == 0, said
    (index.packages / "telnyx-0.1.0.tar.gz").unlink()

    code, said = publish(project, index.url)

    assert code == 0, said
    assert "uploaded telnyx-0.1.0.tar.gz" in said
    assert "uploaded telnyx-0.1.0-py3-none-any.whl" not in said
    assert len(index.files) == 2


def closed_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@pytest.mark.parametrize("options", [("--verbose",), ("--json", "--debug")])
@pytest.mark.parametrize("case", ["wrong token", "nobody there", "credentials in the address"])
def test_no_failure_shows_a_token(case: str, options: tuple[str, ...], index: Index, project: Path) -> None:
    token = TOKEN[::-1] if case == "wrong token" else TOKEN
    where = {
        "wrong token": index.url,
        "nobody there": closed_port(),
        "credentials in the address": address(index),
    }[case]
    command = (sys.executable, "-m", "sdkgen", "publish", str(project), "--index", where)

    ended = run(*command, *options, cwd=ROOT, env={"SDKGEN_TOKEN": token})

    assert ended.returncode in (2, 4), ended.stdout
    assert "sdkgen: " in ended.stdout
    assert not any(secret in ended.stdout for secret in (*SECRETS, token, quote(token, safe="")))
    assert index.files == []


def test_an_index_that_says_the_token_aloud_is_not_quoted(index: Index, project: Path) -> None:
    index.refusing = f"{TOKEN} and {SECRETS[-1]} may not write " + "x " * 60 + TOKEN
    code, said = publish(project, index.url)
    assert code != 0
    assert "may not write" in said
    assert "***" in said
    assert not any(secret in said.replace("\n", "") for secret in SECRETS)


def test_without_a_token_nothing_is_built(index: Index, project: Path) -> None:
    empty = {"SDKGEN_TOKEN": "", "TWINE_PASSWORD": ""}
    ended = run("make", "publish", f"INDEX={index.url}", f"OUT={project}", cwd=ROOT, env=empty)
    assert ended.returncode != 0
    assert "set SDKGEN_TOKEN" in ended.stdout
    assert index.asked == []
    assert not (project / "dist").exists()


def test_without_an_index_make_says_how(project: Path) -> None:
    ended = run("make", "publish", "INDEX=", f"OUT={project}", cwd=ROOT)
    assert ended.returncode != 0
    assert "make publish INDEX=<url>" in ended.stdout


def test_what_was_edited_is_named(index: Index, project: Path) -> None:
    with (project / "src/telnyx/_client.py").open("a", encoding="utf-8") as file:
        file.write("# more\n")
    code, said = publish(project, index.url)
    assert code == 0, said
    assert "edited   src/telnyx/_client.py\n" in said


def test_what_is_published_is_what_verify_accepts(index: Index, project: Path) -> None:
    code, said = publish(project, index.url)
    assert code == 0, said
    wheel = next(path for path in index.packages.iterdir() if path.suffix == ".whl")
    assert zipfile.ZipFile(wheel).testzip() is None
    inputs = ("spec/telnyx-ai.yaml", "--config", "spec/sdk.yml")
    said = done(sys.executable, "-m", "sdkgen", "verify", wheel, *inputs, cwd=ROOT)
    assert "are what is generated from" in said
