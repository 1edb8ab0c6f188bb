"""Documents of several files: what their references mean, and which files they may read."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.diagnostics.diagnostic import Failure
from sdkgen.document import reach
from sdkgen.document.inputs import read_input
from sdkgen.document.load import Document
from sdkgen.document.reach import Reach
from sdkgen.model.ir import JsonValue

HEAD = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n"
OK = "responses: {'204': {description: ok}}"


def put(folder: Path, files: Mapping[str, str]) -> str:
    """Write files; return the path of the document, `api.yaml`."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD + text if name == "api.yaml" else text, encoding="utf-8")
    return str(folder / "api.yaml")


def read(folder: Path, files: Mapping[str, str], folders: tuple[str, ...] = ()) -> Document:
    found = read_input(put(folder, files), reach=Reach(folders)).document
    assert found is not None
    return found


def at(document: Document, *steps: str) -> JsonValue:
    value: JsonValue = document.root
    for step in steps:
        assert isinstance(value, dict), step
        value = value[step]
    return value


def schemas(document: Document) -> JsonValue:
    return at(document, "components", "schemas")


def refused(folder: Path, files: Mapping[str, str]) -> list[tuple[str, str]]:
    with pytest.raises(Failure) as caught:
        read(folder, files)
    assert caught.value.exit_code == 3
    return [(item.code, f"{item.source}:{':'.join(map(str, item.spot or ()))}") for item in caught.value.diagnostics]


BODY = "paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '%s'}}}}}}}}"


@pytest.mark.parametrize(
    ("ref", "file", "name"),
    [
        ("pet.yaml", "pet.yaml", "pet"),
        ("./sub/pet.yml", "sub/pet.yml", "pet"),
        ("sub/a%20pet.yaml", "sub/a pet.yaml", "a pet"),
        ("sub/100%25.yaml", "sub/100%.yaml", "100%"),
        ("x/../pet.json", "pet.json", "pet"),
    ],
)
def test_a_whole_file_is_called_after_it(tmp_path: Path, ref: str, file: str, name: str) -> None:
    found = read(tmp_path, {"api.yaml": BODY % ref, file: '{"type": "object", "title": "P"}'})
    assert schemas(found) == {name: {"type": "object", "title": "P"}}
    assert [part.name for part in found.files] == [file]


def test_a_component_that_is_a_reference_becomes_what_it_means(tmp_path: Path) -> None:
    files = {
        "api.yaml": "paths: {}\ncomponents: {schemas: {A: {properties: {b: {$ref: b.yaml}}}, Bee: {$ref: b.yaml}}}",
        "b.yaml": "properties: {self: {$ref: b.yaml}, same: {$ref: '#'}, a: {$ref: 'api.yaml#/components/schemas/A'}}",
    }
    bee: JsonValue = {"$ref": "#/components/schemas/Bee"}
    assert schemas(read(tmp_path, files)) == {
        "A": {"properties": {"b": bee}},
        "Bee": {"properties": {"self": bee, "same": bee, "a": {"$ref": "#/components/schemas/A"}}},
    }


def test_references_are_relative_to_the_file_that_has_them(tmp_path: Path) -> None:
    files = {
        "api.yaml": BODY % "one/a.yaml#/A",
        "one/a.yaml": "A: {properties: {b: {$ref: ../two/b.json#/defs/B}, c: {$ref: '#/C'}}}\nC: {type: integer}",
        "two/b.json": '{"defs": {"B": {"items": {"$ref": "../one/a.yaml#/C"}}}}',
    }
    assert schemas(read(tmp_path, files)) == {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}, "c": {"$ref": "#/components/schemas/C"}}},
        "B": {"items": {"$ref": "#/components/schemas/C"}},
        "C": {"type": "integer"},
    }


def test_schemas_of_one_name_in_several_files(tmp_path: Path) -> None:
    parts = ", ".join(f"{{$ref: '{ref}'}}" for ref in ("error.yaml", "a/error.yaml", "b/c.yaml#/Error", "d/error.yaml"))
    files = {
        "api.yaml": f"paths: {{}}\ncomponents: {{schemas: {{All: {{anyOf: [{parts}]}}, Error: {{type: string}}}}}}",
        **{name: "type: object" for name in ("error.yaml", "a/error.yaml", "d/error.yaml")},
        "b/c.yaml": "Error: {type: object}",
    }
    found = schemas(read(tmp_path, files))
    assert isinstance(found, dict)
    assert list(found) == ["All", "Error", "error_2", "a_error", "c_Error", "d_error"]


def test_what_may_be_a_reference_may_be_in_a_file(tmp_path: Path) -> None:
    operation = """
parameters: [{$ref: '../parts.yaml#/Limit'}]
requestBody: {$ref: '../parts.yaml#/Body'}
responses: {'200': {$ref: '../parts.yaml#/Ok'}}
"""
    parts = """
Limit: {name: limit, in: query, schema: {type: integer}}
Body: {content: {text/plain: {schema: {type: string}, examples: {one: {$ref: examples/one.json}}}}}
Ok: {description: ok, headers: {X-A: {$ref: '#/Header'}}}
Header: {schema: {type: string}}
"""
    files = {
        "api.yaml": "paths: {/a: {$ref: paths/a.yaml}}\ncomponents: {securitySchemes: {key: {$ref: key.yaml}}}",
        "paths/a.yaml": "post: {$ref: a_post.yaml}",
        "paths/a_post.yaml": operation,
        "parts.yaml": parts,
        "examples/one.json": '{"value": "x"}',
        "key.yaml": "{type: http, scheme: bearer}",
    }
    found = read(tmp_path, files)
    assert at(found, "paths", "/a", "post") == {
        "parameters": [{"$ref": "#/components/parameters/Limit"}],
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Ok"}},
    }
    assert at(found, "components", "examples") == {"one": {"value": "x"}}
    assert at(found, "components", "headers") == {"Header": {"schema": {"type": "string"}}}
    assert at(found, "components", "securitySchemes") == {"key": {"type": "http", "scheme": "bearer"}}


def test_whole_sections_in_files(tmp_path: Path) -> None:
    files = {
        "api.yaml": "paths: {$ref: paths.yaml}\ncomponents: {schemas: {$ref: schemas/index.yaml}}",
        "paths.yaml": f"/a: {{get: {{{OK}}}}}\n/b: {{$ref: b.yaml}}",
        "b.yaml": f"get: {{{OK}, parameters: [{{name: p, in: query, schema: {{$ref: schemas/pet.yaml}}}}]}}",
        "schemas/index.yaml": "Pet: {$ref: pet.yaml}\nTag: {type: string}",
        "schemas/pet.yaml": "properties: {tag: {$ref: 'index.yaml#/Tag'}}",
    }
    found = read(tmp_path, files)
    assert schemas(found) == {
        "Pet": {"properties": {"tag": {"$ref": "#/components/schemas/Tag"}}},
        "Tag": {"type": "string"},
    }
    assert at(found, "paths", "/b", "get", "parameters") == [
        {"name": "p", "in": "query", "schema": {"$ref": "#/components/schemas/Pet"}}
    ]


def test_a_reference_into_a_schema_keeps_to_the_schema(tmp_path: Path) -> None:
    files = {"api.yaml": BODY % "pet.yaml#/properties/tag", "pet.yaml": "properties: {tag: {type: string}}"}
    found = read(tmp_path, files)
    assert schemas(found) == {"pet": {"properties": {"tag": {"type": "string"}}}}
    assert "#/components/schemas/pet/properties/tag" in json.dumps(found.root)


def test_anchors_mappings_and_examples(tmp_path: Path) -> None:
    files = {
        "api.yaml": BODY % "pets.yaml#pet",
        "pets.yaml": """
$defs:
  Pet:
    $anchor: pet
    discriminator: {propertyName: kind, mapping: {cat: cat.yaml, dog: '#/$defs/Dog', bird: Bird}}
    example: {$ref: nothing.yaml}
  Dog: {type: object}
""",
        "cat.yaml": "type: object",
    }
    pet = at(read(tmp_path, files), "components", "schemas", "Pet")
    assert isinstance(pet, dict)
    mapping = {"cat": "#/components/schemas/cat", "dog": "#/components/schemas/Dog", "bird": "Bird"}
    assert pet["discriminator"] == {"propertyName": "kind", "mapping": mapping}
    assert pet["example"] == {"$ref": "nothing.yaml"}


def test_a_schema_with_an_id_is_no_file(tmp_path: Path) -> None:
    tree = "{$id: 'https://a.example/tree.json', properties: {next: {$ref: tree.json}}}"
    files = {"api.yaml": f"paths: {{}}\ncomponents: {{schemas: {{T: {tree}, P: {{$ref: p.yaml}}}}}}", "p.yaml": "{}"}
    assert at(read(tmp_path, files), "components", "schemas", "T", "properties", "next") == {"$ref": "tree.json"}


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("nowhere.yaml", "missing-file"),
        ("b.yaml#/Nope", "dangling-ref"),
        ("b.yaml#nope", "dangling-ref"),
        ("../b.yaml", "outside-ref"),
        ("/etc/hostname", "outside-ref"),
        ("%2e%2e/b.yaml", "outside-ref"),
        ("link.yaml", "outside-ref"),
        ("folder/b.yaml", "outside-ref"),
        ("a%00.yaml", "outside-ref"),
        (".", "unreadable-file"),
        ("pipe", "unreadable-file"),
        ("loop.yaml", "circular-ref"),
    ],
)
def test_what_leads_nowhere_is_refused_where_it_stands(tmp_path: Path, ref: str, code: str) -> None:
    folder = tmp_path / "spec"
    (tmp_path / "b.yaml").write_text("A: {}", encoding="utf-8")
    folder.mkdir()
    (folder / "link.yaml").symlink_to(tmp_path / "b.yaml")
    (folder / "folder").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    files = {
        "api.yaml": "paths: {/a: {$ref: a.yaml}}",
        "a.yaml": f"get:\n  requestBody:\n    $ref: '{ref}'\n  {OK}",
        "b.yaml": "A: {}",
        "loop.yaml": "$ref: loop.yaml",
    }
    assert refused(folder, files) == [(code, "a.yaml:2:3")]


def test_every_reference_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    files = {"api.yaml": "paths:\n  /a: {$ref: a.yaml}\n  /b: {$ref: b.yaml}\n"}
    assert refused(tmp_path, files) == [("missing-file", "api.yaml:4:3"), ("missing-file", "api.yaml:5:3")]


def test_a_file_that_is_no_yaml_names_itself(tmp_path: Path) -> None:
    assert refused(tmp_path, {"api.yaml": BODY % "b/c.yaml", "b/c.yaml": "a: [1"}) == [("not-yaml", "b/c.yaml:2:1")]


def test_a_folder_that_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "common.yaml").write_text("A: {type: string}", encoding="utf-8")
    files = {"api.yaml": BODY % "../common.yaml#/A"}
    found = read(tmp_path / "spec", files, folders=(str(tmp_path),))
    assert schemas(found) == {"A": {"type": "string"}}
    assert refused(tmp_path / "spec", files) == [("outside-ref", "api.yaml:3:69")]


def test_numbers_and_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"api.yaml": BODY % "a.yaml", "a.yaml": "items: {$ref: b.yaml}", "b.yaml": "items: {$ref: c.yaml}"}
    files |= {"c.yaml": "{}"}
    assert read(tmp_path, files)
    with monkeypatch.context() as patch:
        patch.setattr(reach, "MAX_FILES", 2)
        assert refused(tmp_path, files) == [("too-large", "b.yaml:1:1")]
    monkeypatch.setattr(reach, "MAX_BYTES", 30)
    assert refused(tmp_path, files) == [("too-large", "a.yaml:1:1")]


def test_what_is_put_in_place_of_references_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdkgen.document.bundle._MAX_COPIES", 1000)
    many = "\n".join(f"/p{index}: {{get: {{$ref: op.yaml}}}}" for index in range(100))
    answers = ", ".join(f"'{200 + index}': {{description: ok}}" for index in range(100))
    files = {"api.yaml": "paths: {$ref: paths.yaml}", "paths.yaml": many, "op.yaml": f"responses: {{{answers}}}"}
    assert refused(tmp_path, files) == [("too-large", "api.yaml:")]


def test_loops_of_what_has_no_place_of_its_own(tmp_path: Path) -> None:
    text = put(tmp_path, {"i.yaml": "title: A\ncontact: {$ref: i.yaml}"})
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\npaths: {}\ninfo: {$ref: i.yaml}", encoding="utf-8")
    with pytest.raises(Failure, match="leads back to itself"):
        read_input(text)


@pytest.mark.parametrize("text", ["$ref: '#/a'", '{"$ref": "#/a"}', "a: 1", '"$ref":"#/b"'])
def test_documents_of_one_file_are_not_read_twice(tmp_path: Path, text: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_input(str(path)).document is None


def test_a_mapping_alone_can_name_files(tmp_path: Path) -> None:
    pet = "{type: object, discriminator: {propertyName: kind, mapping: {cat: ./cat.yaml}}}"
    files = {"api.yaml": f"paths: {{}}\ncomponents: {{schemas: {{Pet: {pet}}}}}", "cat.yaml": "type: object"}
    found = schemas(read(tmp_path, files))
    assert isinstance(found, dict)
    assert found["cat"] == {"type": "object"}
