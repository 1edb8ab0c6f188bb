"""Requests for curl: a shell hands on exactly what the document says, and a strict server takes every example."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sdkgen.document.inputs import read_inputs
from sdkgen.guides.curl import Curl
from sdkgen.guides.shell import segment, with_variable, word
from sdkgen.plan.plan import Plan
from sdkgen.project import understand
from tests.hostile.texts import TEXTS
from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer
from tests.targets.python.contract import strict
from tests.targets.python.contract.document import Document
from tests.unit.changes.support import release

ROOT = Path(__file__).parents[3]
_SHELL = (
    "'; touch canary; '",
    "$(touch canary)",
    "`touch canary`",
    "${IFS}",
    "!!",
    "\\",
    'a"b',
    "@file",
    "<file",
    "a\nb",
)
CANARY = "canary"


def bash(script: str, folder: Path, **variables: str) -> str:
    """Run a script in a folder, and return what it prints."""
    program = shutil.which("bash")
    if program is None or shutil.which("curl") is None:
        if os.environ.get("CI"):
            pytest.fail("bash and curl are needed")
        pytest.skip("bash and curl are needed")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **variables}
    done = subprocess.run(
        [str(program), "-eu", "-o", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert not (folder / CANARY).exists()
    return done.stdout.decode()


STUB = "curl() { printf '%s\\0' \"$@\"; printf '\\1'; }\n"
"""Prints the words that curl would get."""


def words(script: str, folder: Path) -> list[list[str]]:
    """Return the words of each call of curl."""
    printed = bash(STUB + script, folder, ACME_BASE_URL="https://acme.test", ACME_TOKEN="KEY", ACME_API_KEY="KEY")
    return [call.split("\0")[:-1] for call in printed.split("\1")[:-1]]


def test_words_are_what_they_were(tmp_path: Path) -> None:
    texts = [text for text in (*TEXTS, *_SHELL) if text.isprintable() or text == "a\nb"]
    script = "curl " + " ".join(map(word, texts))
    assert words(script, tmp_path) == [texts]
    script = "\n".join(f"curl {with_variable(text, 'ACME_TOKEN')}" for text in texts if "\n" not in text)
    found = [each for (each,) in words(script, tmp_path)]
    assert found == [f"{text.replace('!', ' ')}KEY" for text in texts if "\n" not in text]


@pytest.mark.parametrize("text", [*_SHELL, "a b", "a&b=c", "é", "%", "{x}", "[1]"])
def test_text_of_the_document_runs_nothing(text: str, tmp_path: Path) -> None:
    body = {"type": "object", "required": [text], "properties": {text: {"type": "string", "example": text}}}
    parameters: list[Mapping[str, Any]] = [
        {"name": name, "in": place, "required": True, "schema": {"type": "string"}, "example": text}
        for name, place in (("id", "path"), ("q", "query"), ("x-id", "header"), ("session", "cookie"))
    ]
    operation: dict[str, Any] = {
        "parameters": parameters,
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"204": {"description": "Done."}},
        "security": [{"key": []}],
    }
    place = text.replace("/", "").replace("{", "").replace("}", "").replace("?", "").replace("#", "")
    plan = release(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "1"},
            "paths": {f"/things/{place}/{{id}}": {"post": operation}},
            "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": f"k{place}"}}},
        }
    ).plan
    (sample,) = Curl(plan).samples(plan.calls).values()
    (found,) = words(sample.source, tmp_path)
    method, url, *options = found[1:] if found[0] == "-X" else found

    assert method == "POST"
    path, _, query = url.partition("?")
    assert path.startswith("https://acme.test/things/")
    assert path.endswith(f"/{segment(text)}")
    assert query == f"q={segment(text)}&k{segment(place)}=KEY"
    given = dict(zip(options[1::2], options[::2], strict=False))
    assert f"x-id: {text.replace(chr(10), ' ')}" in given
    assert f"session={text}" in given
    assert json.loads(options[options.index("-d") + 1]) == {text: text}


def lines(media: str, schema: dict[str, Any], **operation: Any) -> list[str]:
    """Return the options of the request of the only operation of a document, which has a body."""
    body = {"required": True, "content": {media: {"schema": schema}}}
    found = {"requestBody": body, "responses": {"204": {"description": "Done."}}, **operation}
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": {"/books": {"post": found}}}
    plan = release(document).plan
    (sample,) = Curl(plan).samples(plan.calls).values()
    return sample.source.replace(" \\\n ", "").split(" -")[2:]


TEXT = {"type": "string"}
FILE = {"type": "string", "format": "binary"}
BOOK = {
    "type": "object",
    "required": ["title", "tags"],
    "properties": {"title": TEXT, "tags": {"type": "array", "items": TEXT}},
}
COVER = {"type": "object", "required": ["title", "cover"], "properties": {"title": TEXT, "cover": FILE}}
PAGES = {"type": "object", "required": ["pages"], "properties": {"pages": {"type": "array", "items": FILE}}}
GIVEN = 'd \'{"title": "title", "tags": ["tags"]}\''


@pytest.mark.parametrize(
    ("media", "schema", "options"),
    [
        ("application/json", BOOK, ["H 'Content-Type: application/json'", GIVEN]),
        ("application/merge-patch+json", BOOK, ["H 'Content-Type: application/merge-patch+json'", GIVEN]),
        ("*/*", BOOK, ["H 'Content-Type: application/json'", GIVEN]),
        (
            "application/x-www-form-urlencoded",
            BOOK,
            ["-data-urlencode 'title=title'", "-data-urlencode 'tags=tags'"],
        ),
        ("multipart/form-data", COVER, ["-form-string 'title=title'", "F 'cover=@file.bin'"]),
        ("multipart/form-data", PAGES, ["F 'pages=@file.bin'"]),
        ("text/plain", TEXT, ["H 'Content-Type: text/plain'", "-data-binary 'string'"]),
        ("image/png", FILE, ["H 'Content-Type: image/png'", "-data-binary @file.bin"]),
    ],
)
def test_bodies(media: str, schema: dict[str, Any], options: list[str]) -> None:
    assert lines(media, schema) == options


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The committed document."""
    files = str(ROOT / "spec" / "telnyx-ai.yaml"), str(ROOT / "spec" / "sdk.yml")
    return understand(read_inputs(*files, None, hidden=False, stdin=None)).decide(lambda _: None)[0][0].plan


def test_every_example_of_the_committed_document_is_taken(plan: Plan, tmp_path: Path) -> None:
    samples = Curl(plan).samples(plan.calls)
    (tmp_path / "file.bin").write_bytes(b"content")
    with strict.serving(Document(load(ROOT / "spec/telnyx-ai.yaml"))) as (url, server):
        script = "\n".join(f"{sample.source} -sS -o /dev/null --fail" for sample in samples.values())
        bash(script, tmp_path, TELNYX_API_KEY="KEY", TELNYX_BASE_URL=url)
    heard = [re.sub("^#/paths/", "", item.operation).replace("~1", "/") for item in server.heard]

    assert [item.wrong for item in server.heard if item.wrong] == []
    assert heard == [f"{call.operation.path}/{call.operation.method}" for call in plan.calls]


@pytest.mark.parametrize(
    ("status", "printed"), [(200, '{"data":{}}'), (422, "Invalid"), (429, ""), (500, "API error 500")]
)
def test_the_example_of_errors_tells_what_happened(plan: Plan, status: int, printed: str, tmp_path: Path) -> None:
    script = Curl(plan).frame().failing.source
    waits = 'sleep() { echo "waited $1"; }\n'
    with ExampleServer(load(ROOT / "spec/telnyx-ai.yaml")) as server:
        server.replies.append((status, {"Retry-After": "7", "content-type": "application/json"}, b'{"data":{}}'))
        found = bash(f"{waits}{script} 2>&1", tmp_path, TELNYX_API_KEY="KEY", TELNYX_BASE_URL=server.url)
    assert found.startswith(printed if status != 429 else "waited 7\n")
