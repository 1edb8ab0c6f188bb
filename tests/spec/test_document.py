"""The embedded document is valid, complete, exemplified, and in words of its own."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import ryaml
import yaml
from openapi_spec_validator import validate

from tests.spec.facts import Facts, entries, load, members, violations

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("telnyx-2026-07-16.yml", "telnyx-2026-02-26.json")
ERRORS = {"401", "403", "429"}

# What the guide calls an object and the newer documents spell out.
SPELT_OUT = {
    "json_schema": "string | object",
    "embedding_model": "enum: thenlper/gte-large, intfloat/multilingual-e5-large",
    "loader": "enum: default, intercom",
}
SPELT_OUT_IN_MESSAGES = {"tool_choice": "string | object"}
MULTIPART = {"file", "file_url", "language", "model", "model_config", "response_format", "timestamp_granularities[]"}


def test_document_is_valid_openapi(document: dict[str, Any]) -> None:
    validate(document)
    assert document["openapi"] == "3.1.0"


def test_every_reader_of_yaml_reads_the_same(document: dict[str, Any]) -> None:
    text = (ROOT / "spec" / "telnyx-ai.yaml").read_text(encoding="utf-8")
    assert document == ryaml.load(io.StringIO(text))
    assert document == yaml.load(text, yaml.SafeLoader)
    assert document == yaml.load(text, yaml.CSafeLoader)


def test_every_operation_of_the_guide_is_there(facts: Facts, guide: list[Mapping[str, Any]]) -> None:
    expected = {f"{entry['method']} {entry['path']}" for entry in guide}
    assert facts.operations().keys() == expected | {"POST /messages"}
    assert len(expected) == 45


def test_every_operation_says_what_it_does_and_how_it_fails(facts: Facts) -> None:
    for name, operation in facts.operations().items():
        assert all(operation[key] for key in ("summary", "description", "tags")), name
        assert operation["responses"].keys() >= ERRORS, name
        assert "404" in operation["responses"] or "{" not in name, name


def test_every_parameter_is_described_and_exemplified(facts: Facts) -> None:
    for name, operation in facts.operations().items():
        for parameter in map(facts.resolve, operation["parameters"]):
            assert parameter["description"], (name, parameter["name"])
            check(facts, parameter["schema"], parameter["example"], f"{name}: {parameter['name']}")


def test_every_request_body_has_a_valid_example(facts: Facts) -> None:
    for name, operation in facts.operations().items():
        for media in operation.get("requestBody", {}).get("content", {}).values():
            check(facts, media["schema"], media["example"], name)


def test_every_json_response_has_valid_examples(facts: Facts) -> None:
    for name, operation in facts.operations().items():
        for status, media_type, media in facts.contents(operation):
            examples = [entry["value"] for entry in media.get("examples", {}).values()] or [media.get("example")]
            for example in examples if media_type != "audio/mpeg" else ():
                assert example is not None, (name, status, media_type)
                check(facts, media["schema"], example, f"{name} {status}")


def test_examples_name_no_field_that_the_schema_lacks(facts: Facts) -> None:
    for name, operation in facts.operations().items():
        for status, media_type, media in facts.contents(operation):
            if status == "200" and media_type == "application/json":
                strays = set(undeclared(facts, media["schema"], media["example"]))
                assert not strays, (name, strays)


def test_path_parameters_match_the_guide(facts: Facts, guide: list[Mapping[str, Any]]) -> None:
    operations = facts.operations()
    for entry in guide:
        parameters = map(facts.resolve, operations[f"{entry['method']} {entry['path']}"]["parameters"])
        assert [p["name"] for p in parameters if p["in"] == "path"] == entry["path_params"], entry["n"]


def test_bodies_match_the_guide(facts: Facts, guide: list[Mapping[str, Any]]) -> None:
    operations = facts.operations()
    for entry in guide:
        body = facts.body(operations[f"{entry['method']} {entry['path']}"])
        fields: Mapping[str, Any] = body.get("properties", {})
        if entry["n"] == 1:
            assert (set(fields), body["required"]) == (MULTIPART, ["model"])
            continue
        assert set(body.get("required", [])) == set(entry["required_body"]), entry["n"]
        assert set(fields) == set(entry["required_body"]) | {field["name"] for field in entry["optional"]}, entry["n"]
        known = SPELT_OUT | (SPELT_OUT_IN_MESSAGES if entry["n"] == 21 else {})
        for field in entry["optional"]:
            assert facts.kind(fields[field["name"]]) == known.get(field["name"], field["type"]), (entry["n"], field)


def test_returned_fields_match_the_guide(facts: Facts, guide: list[Mapping[str, Any]]) -> None:
    operations = facts.operations()
    for entry in guide:
        fields = facts.returned(operations[f"{entry['method']} {entry['path']}"])
        kinds = {name: facts.kind(schema) for name, schema in fields.items()}
        expected = {field["name"]: SPELT_OUT.get(field["name"], field["type"]) for field in entry["returns"]}
        assert kinds == expected, entry["n"]


def test_query_parameters_are_those_of_the_full_document(facts: Facts, shared: Path) -> None:
    full = Facts(load(shared / "spec" / DOCUMENTS[0]))
    operations = full.operations()
    for name, operation in facts.operations().items():
        assert queries(facts, operation) == queries(full, operations[name]), name


@pytest.mark.parametrize("source", DOCUMENTS)
def test_no_sentence_is_copied(
    document: dict[str, Any], guide: list[Mapping[str, Any]], shared: Path, source: str
) -> None:
    published = load(shared / "spec" / source)
    titles = {plain(item["title"]) for item in guide}  # what the guide calls its operations
    ours = "\n".join(plain(prose) for prose in all_prose(document))
    sentences = {plain(part) for prose in all_prose(published) for part in re.split(r"(?<=[.!?])\s+|\n", prose)}
    assert len(sentences) > 5000
    assert [
        sentence for sentence in sentences if len(sentence) > 25 and sentence in ours and sentence not in titles
    ] == []


def check(facts: Facts, schema: Mapping[str, Any], example: Any, name: str) -> None:
    whole = {**schema, "components": facts.document["components"]}
    assert violations(whole, example) == [], name


def undeclared(facts: Facts, schema: Mapping[str, Any], value: object) -> Iterator[str]:
    """Yield the members of an example that no declared property or map accounts for."""
    schema = facts.resolve(schema)
    for entry in entries(value):
        yield from undeclared(facts, schema.get("items", {}), entry)
    if "properties" in schema and not schema.get("additionalProperties"):
        yield from members(value).keys() - schema["properties"].keys()
        for name in members(value).keys() & schema["properties"].keys():
            yield from undeclared(facts, schema["properties"][name], members(value)[name])


def queries(facts: Facts, operation: Mapping[str, Any]) -> set[str]:
    return {p["name"] for p in map(facts.resolve, operation["parameters"]) if p["in"] == "query"}


def all_prose(node: object) -> Iterator[str]:
    """Yield every description, summary and title, examples left out."""
    for key, value in members(node).items():
        if key in ("description", "summary", "title") and isinstance(value, str):
            yield value
        elif key not in ("example", "examples"):
            yield from all_prose(value)
    for entry in entries(node):
        yield from all_prose(entry)


def plain(text: str) -> str:
    """Reduce prose to its words, so that markup, case and line breaks hide no copy."""
    return re.sub(r"[^\w']+", " ", text).strip().casefold()
