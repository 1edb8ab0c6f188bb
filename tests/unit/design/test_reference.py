"""`docs/design.md`: every key of the schema with an example that the reader reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import jsonschema
import pytest

from sdkgen.cli import main
from sdkgen.design.keys import KNOWN
from sdkgen.design.read import read_config
from sdkgen.design.reference import Section, schema_text, sections

ROOT = Path(__file__).parents[3]
SECTIONS = sections()
each = pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
_ALIKE = {"idempotency_header"}
"""What has another spelling, which the example shows."""


def test_the_page_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--markdown"]) == 0
    assert capsys.readouterr().out == (ROOT / "docs/design.md").read_text(encoding="utf-8")


def test_the_command_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == (ROOT / "spec/sdk.schema.json").read_text(encoding="utf-8")


@each
def test_each_example_is_read_without_a_finding(section: Section) -> None:
    for design in section.examples():
        assert read_config(design, "sdk.yml", title="Acme API")[1] == []
        jsonschema.validate(design, json.loads(schema_text()), jsonschema.Draft202012Validator)


@each
def test_each_key_that_is_honoured_stands_in_an_example(section: Section) -> None:
    examples = _list(section.schema["examples"])
    shown = [key for key, _, honoured in section.rows() if honoured and not _has_section(section, key)]
    missing = {key for key in shown if not any(_has(example, key.split(".")) for example in examples)}
    assert missing - _ALIKE == set()


def test_each_key_that_the_reader_knows_is_on_the_page() -> None:
    for section in SECTIONS:
        if section.kind in KNOWN:
            keys = {key for key, _, _ in section.rows()}
            assert KNOWN[section.kind] - keys - {"$schema"} == set(), section.title


@pytest.mark.parametrize("section", [item for item in SECTIONS if item.twin()], ids=lambda item: item.title)
def test_twins_are_what_stainless_has(section: Section) -> None:
    codes = {item.code for item in read_config(section.twin(), "stainless.yml", title="Acme API")[1]}
    assert "unknown-config-key" not in codes


def _list(value: Any) -> list[Any]:
    return cast("list[Any]", value)


def _has(value: Any, path: list[str]) -> bool:
    if not path:
        return True
    key, is_list = path[0].removesuffix("[]"), path[0].endswith("[]")
    if not isinstance(value, dict) or key not in value:
        return False
    found = cast("Any", value)[key]
    return any(_has(item, path[1:]) for item in found) if is_list else _has(found, path[1:])


def _has_section(section: Section, key: str) -> bool:
    """Tell whether a key has a section of its own, or one that is about what is below it."""
    path = ".".join((*section.path, *key.split("."))).replace(".-", "[]")
    return any(other.title == path or other.title.startswith((f"{path}.", f"{path}[")) for other in SECTIONS)
