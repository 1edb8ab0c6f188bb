"""Terminals: no text of a document, a design, a folder or a server steers one, whichever command shows it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.commands.console import Console
from sdkgen.diagnostics.render import harmless, json_text

STEERING = "\x1b]0;PWN\x07\x1b[2J\r\x9b\x7f\u202e\u2066\u200f\u2028"
UNSAFE = frozenset(char for char in STEERING if not char.isprintable())


def hostile(more: str = "") -> dict[str, Any]:
    """Return a document that has such characters wherever it has a name or a text."""
    e = STEERING
    broken = {"$ref": f"#/components/schemas/No{e}"}
    operation: dict[str, Any] = {
        "operationId": f"get{e}",
        "tags": [f"t{e}"],
        "description": e,
        "parameters": [
            {"name": f"id{e}", "in": "path", "required": True, "schema": {"type": f"strin{e}"}},
            {"name": f"q{e}", "in": f"query{e}", "schema": {"enum": [e, 1, None]}},
        ],
        "responses": {
            f"200{e}": {"description": e},
            "200": {"description": e, "content": {f"application/json{e}": {"schema": {}}, "x": {"schema": broken}}},
        },
        "security": [{f"k{e}": []}],
        f"x-foo{e}": 1,
    }
    plain = {"responses": {"200": {"description": e, "content": {"application/json": {"schema": broken}}}}}
    schema = {
        "type": "object",
        "required": [f"r{e}"],
        "properties": {f"p{more}{e}": {"type": "string", "format": f"f{e}", "default": 3}},
        "discriminator": {"propertyName": e, "mapping": {e: e}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Books{e}", "version": f"1{e}", "description": e},
        "servers": [{"url": f"https://a.test/{e}"}],
        "tags": [{"name": f"t{e}", "description": e}],
        "paths": {f"/a{more}{e}/{{id{e}}}": {"get": operation, f"ge{e}": {}}, f"/b{e}\n/c": {"get": plain}},
        "components": {"schemas": {f"S{e}": schema}, "securitySchemes": {f"k{e}": {"type": f"we{e}"}}},
    }


DESIGN = {"resources": {f"x{STEERING}": {"methods": {f"m{STEERING}": f"get /no{STEERING}"}}}, f"zz{STEERING}": 1}


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(hostile()), encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps(hostile("new")), encoding="utf-8")
    (tmp_path / "sdk.yml").write_text(json.dumps(DESIGN), encoding="utf-8")
    return tmp_path


COMMANDS = {
    "generate": ["generate", "a.json", "--out", "sdk", "--verbose"],
    "generate again": ["generate", "a.json", "--out", "sdk", "--verbose"],
    "generate with a design": ["generate", "a.json", "--config", "sdk.yml", "--out", "other"],
    "inspect": ["inspect", "a.json"],
    "doctor": ["doctor", "a.json"],
    "diff": ["diff", "a.json", "b.json"],
    "diff in Markdown": ["diff", "a.json", "b.json", "--format", "markdown"],
    "check": ["check", "b.json", "--out", "sdk"],
    "generate against": ["generate", "b.json", "--out", "sdk", "--against", "a.json"],
    "guide": ["docs", "guide", "a.json"],
}


def test_no_command_lets_a_document_steer_the_terminal(documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steered: dict[str, str] = {}
    for name, command in COMMANDS.items():
        main(command)
        told = capsys.readouterr()
        assert told.out + told.err
        if not UNSAFE.isdisjoint(told.out + told.err):
            steered[name] = ascii(told.out + told.err)
    assert steered == {}


@pytest.mark.parametrize(
    "command",
    [
        *(["generate", "a.json", "--out", "sdk", "--json"], ["inspect", "a.json", "--json"]),
        *(["doctor", "a.json", "--json"], ["diff", "a.json", "b.json", "--json"]),
        *(["diff", "a.json", "b.json", "--format", "sarif"], ["check", "a.json", "--out", "sdk", "--json"]),
    ],
    ids=" ".join,
)
def test_json_stays_json(command: list[str], documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(command)
    out = capsys.readouterr().out
    assert UNSAFE.isdisjoint(out)
    assert json.loads(out)


def test_an_inspected_name_makes_no_line_of_its_own(documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["inspect", "a.json"])
    assert "\n/c" not in capsys.readouterr().out


def test_a_message_of_a_server_or_a_fault_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    Console().error(f"the server says: {STEERING}\nand more")
    said = capsys.readouterr().err
    assert UNSAFE.isdisjoint(said)
    assert said.endswith("\nand more\n")


def test_what_is_remembered_of_a_run_is_harmless(
    documents: Path, capsys: pytest.CaptureFixture[str], rewrite: Callable[[Path], None]
) -> None:
    main(["generate", "a.json", "--out", "sdk"])
    capsys.readouterr()
    rewrite(documents / "sdk")
    main(["generate", "a.json", "--out", "sdk"])
    told = capsys.readouterr()
    assert UNSAFE.isdisjoint(told.out + told.err)


@pytest.fixture
def rewrite() -> Callable[[Path], None]:
    def change(target: Path) -> None:
        for path in (target / ".sdkgen").rglob("*.json"):
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("warning[", "\\u001b[2Jwarning["), encoding="utf-8")

    return change


def test_what_is_harmless_stays_as_it_is() -> None:
    text = "größer\tals ✓ 数 🎉 می‌خواهم 👩‍👧\nnext line"
    assert harmless(text) == text
    assert harmless("a\x1b[2J\rb\u202ec\x9b") == r"a\x1b[2J\rb\u202ec\x9b"
    assert json.loads(json_text({"a\x7f": "\x1b\u202e\x7f"})) == {"a\x7f": "\x1b\u202e\x7f"}
    assert json_text("\x1b\u202e\x7f").isprintable()
