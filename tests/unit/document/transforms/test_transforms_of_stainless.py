"""Commands that configurations of Stainless have beside those of old, and those that are not known here."""

from __future__ import annotations

import json

from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.document.transforms import apply
from sdkgen.document.transforms.model import Transform
from sdkgen.model.ir import JsonValue
from tests.unit.design.designs import accepted

ROOT: dict[str, JsonValue] = {
    "paths": {"/a": {"get": {"oneOf": [{"oneOf": [{"type": "string"}]}, {"type": "null"}], "tags": ["a"]}}},
    "components": {"schemas": {"Call": {"type": "object", "properties": {"id": {"type": "string"}}}}},
}
PROPERTIES = "$.components.schemas.Call.properties"


def run(*transforms: tuple[str, dict[str, JsonValue]]) -> tuple[dict[str, JsonValue], list[tuple[str, str, Severity]]]:
    """Return what becomes of the document above, and what is said."""
    listed = [Transform(name, "because", args, f"#/{index}") for index, (name, args) in enumerate(transforms)]
    root, found = apply(ROOT, listed)
    return root, [(item.code, item.at, item.severity) for item in found]


def test_an_unknown_command_is_a_warning_and_the_rest_is_done() -> None:
    root, said = run(("rewrite", {}), ("update", {"target": "$.paths['/a'].get.tags", "value": ["b"]}))

    assert json.dumps(root) == json.dumps(ROOT).replace('"tags": ["a"]', '"tags": ["b"]')
    assert said == [("unknown-transform", "#/0", Severity.WARNING)]


def test_unions_of_the_whole_document_allow_several_variants() -> None:
    root, said = run(("oneOfToAnyOf", {}))

    assert root["paths"] == {
        "/a": {"get": {"anyOf": [{"anyOf": [{"type": "string"}]}, {"type": "null"}], "tags": ["a"]}}
    }
    assert said == []


def test_append_adds_members_that_an_object_does_not_have() -> None:
    root, said = run(("append", {"target": PROPERTIES, "value": {"name": {"type": "string"}}}))

    assert root["components"] == {
        "schemas": {"Call": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}
    }
    assert said == []
    root, said = run(("append", {"target": PROPERTIES, "value": {"id": {}}}))
    assert (root, said) == (ROOT, [("bad-transform", "#/0", Severity.ERROR)])


def test_merge_object_is_merge() -> None:
    args: dict[str, JsonValue] = {"target": PROPERTIES, "object": {"id": {"format": "uuid"}}}

    assert run(("mergeObject", args)) == run(("merge", args))


def test_transforms_have_an_older_name() -> None:
    config = accepted("openapi: {transformations: [{command: oneOfToAnyOf, reason: a}]}")

    assert [(item.command, item.at) for item in config.transforms] == [("oneOfToAnyOf", "#/openapi/transformations/0")]
