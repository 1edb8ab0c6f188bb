"""The licence of an SDK and the comment at the head of its modules."""

from __future__ import annotations

import ast
import io
import tokenize

import pytest

from sdkgen.document.load import read_document
from sdkgen.pipeline import generate
from tests.unit.design.designs import accepted, read

DOCUMENT = b"""
openapi: 3.1.0
info: {title: Books, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /books:
    get:
      responses:
        "200": {description: B., content: {application/json: {schema: {type: object, properties: {id: {}}}}}}
"""


def files(design: str) -> dict[str, str]:
    """Return the texts of the project."""
    found = generate(read_document(DOCUMENT, "books.yaml"), accepted(design)).files
    return {path: data.decode() for path, data in found.items()}


@pytest.mark.parametrize(
    ("said", "name", "text"),
    [
        ("Apache-2.0", "Apache-2.0", "licensed under Apache-2.0"),
        ("{name: ISC}", "ISC", "licensed under ISC"),
        ("{name: ISC, contents: 'Do as you like.'}", "ISC", "Do as you like."),
        ('{name: "Acme (own) \\"Terms\\"", contents: "Ask\\nus."}', "LicenseRef-Acme-own-Terms", "Ask\nus."),
    ],
)
def test_a_licence_has_a_name_and_may_bring_its_text(said: str, name: str, text: str) -> None:
    found = files(f"settings: {{license: {said}}}")

    assert f'license = "{name}"' in found["pyproject.toml"]
    assert text in found["LICENSE"]


def test_a_licence_without_a_name_is_said() -> None:
    config, (found,) = read("settings: {license: {contents: Ask us.}}")

    assert (found.code, found.at) == ("wrong-config-type", "#/settings/license")
    assert (config.license, config.license_text) == ("MIT", "Ask us.")


def test_a_header_is_a_comment_whatever_it_says() -> None:
    header = (
        'Copyright Acme.\\n\\n\\"\\"\\"\\rimport os\\u2028raise\\x0cSystemExit # -*- coding: utf-7 -*-\\n\\ttail\\\\'
    )
    modules = {
        path: text for path, text in files(f'settings: {{file_header: "{header}"}}').items() if "/_core/" not in path
    }
    plain = files("{}")

    for path, text in modules.items():
        if path.endswith((".py", ".pyi")) and path.startswith("src/"):
            assert "\n# Copyright Acme.\n" in text, path
            assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(plain[path])), path
            assert tokenize.detect_encoding(io.BytesIO(text.encode()).readline)[0] == "utf-8"


@pytest.mark.parametrize("header", ["-*- coding: utf-7 -*-", " \\n vim: set fileencoding=latin-1 :"])
def test_a_header_does_not_say_how_modules_are_encoded(header: str) -> None:
    for path, text in files(f'settings: {{file_header: "{header}"}}').items():
        if path.endswith(".py"):
            assert tokenize.detect_encoding(io.BytesIO(text.encode()).readline)[0] == "utf-8", path
