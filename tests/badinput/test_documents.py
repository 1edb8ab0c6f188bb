"""Documents that cannot be used at all: one clear error, exit code 3, and nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.badinput.conftest import Run

_NESTED = "{" + '"a": {' * 5000 + "}" * 5001 + "\n"
_LAUGHS = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]\n" for number in range(1, 40)
)

DOCUMENTS: dict[str, tuple[str | bytes, tuple[str, ...]]] = {
    "empty": ("", ("empty",)),
    "only-comments": ("# nothing\n\n", ("empty",)),
    "not-yaml": ("openapi: 3.1.0\n  paths: [}\n", ("openapi.yaml:2:8", "YAML")),
    "not-json": ('{"openapi": "3.1.0",\n "paths": {\n', ("openapi.yaml:3:1", "JSON")),
    "not-utf8": (b"openapi: 3.1.0\ninfo: {title: \xff\xfe}\n", ("UTF-8",)),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ("UTF-8",)),
    "a-list": ("- openapi\n- 3.1.0\n", ("object",)),
    "a-text": ("just some words\nand more\n", ("object",)),
    "not-openapi": ("name: my-package\nversion: 1.0.0\n", ("openapi",)),
    "asyncapi": ("asyncapi: 2.6.0\ninfo: {title: A, version: '1'}\n", ("openapi",)),
    "swagger-2": ('swagger: "2.0"\ninfo: {title: A, version: "1"}\npaths: {}\n', ("Swagger 2.0", "3.")),
    "openapi-4": ('openapi: 4.0.0\ninfo: {title: A, version: "1"}\npaths: {}\n', ("4.0.0",)),
    "billion-laughs": (f"openapi: 3.1.0\n{_LAUGHS}", ("openapi.yaml:8:10", "aliases")),
    "deep-json": (_NESTED, ("deep",)),
    "deep-yaml": ("openapi: 3.1.0\nx: " + "[" * 5000 + "]" * 5000 + "\n", ("deep",)),
    "merge-bomb": ("openapi: 3.1.0\nx: &x\n  <<: *x\n", ("openapi.yaml:3:7", "alias")),
    "duplicate-keys": ("openapi: 3.1.0\npaths: {}\npaths: {}\n", ("openapi.yaml:3:1", "#/paths", "twice")),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_unusable_document_is_refused(name: str, generate: Run, untouched: Callable[[], bool]) -> None:
    document, wanted = DOCUMENTS[name]
    outcome = generate(document)

    assert outcome.code == 3, outcome.said
    assert "error" in outcome.err
    assert "Traceback" not in outcome.said
    for words in wanted:
        assert words.lower() in outcome.err.lower()
    assert len(outcome.err) < 2_000
    assert untouched()


def test_a_missing_file_is_refused(generate: Run, untouched: Callable[[], bool]) -> None:
    outcome = generate("no/such/openapi.yaml")

    assert outcome.code == 3
    assert "no/such/openapi.yaml" in outcome.err
    assert "Traceback" not in outcome.said
    assert untouched()


def test_a_document_nested_200_deep_is_generated(generate: Run, tmp_path: Path) -> None:
    schema: dict[str, object] = {"type": "string"}
    for _ in range(200):
        schema = {"type": "object", "properties": {"a": schema}}
    content = {"application/json": {"schema": schema}}
    operation = {"operationId": "x", "responses": {"200": {"description": "Done.", "content": content}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Deep", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/x": {"get": operation}},
    }
    outcome = generate(json.dumps(document, indent=1), output=tmp_path / "new")

    assert outcome.code == 0, outcome.said[-500:]
    assert "Traceback" not in outcome.said
