"""What a document is after reading, and why there is none."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, Severity
from sdkgen.document.load import Document, load, load_mapping


def read(text: str | bytes) -> Document:
    """Read a document from standard input."""
    return load_mapping("-", stdin=io.BytesIO(text if isinstance(text, bytes) else text.encode()))


def refusal(text: str | bytes) -> Diagnostic:
    """Return the only finding about a document that is refused."""
    with pytest.raises(Failure) as caught:
        load("-", stdin=io.BytesIO(text if isinstance(text, bytes) else text.encode()))
    assert caught.value.exit_code == 3
    assert all(found.severity is Severity.ERROR for found in caught.value.diagnostics)
    (found,) = caught.value.diagnostics
    return found


def test_yaml_and_json_give_the_same_document() -> None:
    yaml = read("openapi: 3.0.3\npaths:\n  /calls:\n    get: {responses: {200: {description: 'Fine'}}}\n")
    json = read('{"openapi": "3.0.3", "paths": {"/calls": {"get": {"responses": {"200": {"description": "Fine"}}}}}}')

    assert yaml.root == json.root


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-02-30", "2024-02-30"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("12:30", "12:30"),
        ("yes", "yes"),
        ("NO", "NO"),
        ("012", "012"),
        ("0o17", 15),
        ("1_000", "1_000"),
        ("1e3", 1000.0),
        ("~", None),
        ("12345678901234567890123", 12345678901234567890123),
    ],
)
def test_scalars_mean_what_yaml_1_2_says(text: str, value: object) -> None:
    assert read(f"a: {text}").root == {"a": value}


def test_keys_are_text() -> None:
    assert read("{200: a, null: b, 1.5: c, 2024-01-01: d}").root == {
        "200": "a",
        "null": "b",
        "1.5": "c",
        "2024-01-01": "d",
    }
    assert read("true: a").root == {"true": "a"}


def test_keys_that_become_the_same_text_are_reported() -> None:
    (found,) = read("a: {200: x, '200': y}").diagnostics

    assert (found.code, found.at) == ("duplicate-key", "#/a")


def test_merge_keys_are_carried_out_and_own_members_win() -> None:
    text = "base: &b {p: 1, q: {r: 2}}\none: {<<: *b, p: 3}\ntwo: {<<: [*b, {z: 1, p: 9}]}\n"

    assert read(text).root == {
        "base": {"p": 1, "q": {"r": 2}},
        "one": {"p": 3, "q": {"r": 2}},
        "two": {"p": 1, "q": {"r": 2}, "z": 1},
    }


def test_a_merge_key_is_a_plain_member_in_json() -> None:
    assert read('{"a": {"<<": {"b": 1}}}').root == {"a": {"<<": {"b": 1}}}


def test_a_merge_of_no_object_is_reported() -> None:
    document = read("a: {<<: 1, b: 2}")

    assert document.root == {"a": {"b": 2}}
    assert [(found.code, found.at) for found in document.diagnostics] == [("bad-merge", "#/a/<<")]


def test_numbers_that_json_lacks_become_null_and_are_reported() -> None:
    for text in ("a: [1.0, .nan, -.inf]", '{"a": [1.0, NaN, -Infinity]}'):
        document = read(text)
        assert document.root == {"a": [1.0, None, None]}
        assert [found.at for found in document.diagnostics] == ["#/a/1", "#/a/2"]


def test_halves_of_surrogate_pairs_are_replaced() -> None:
    document = read(r'{"a": "\ud83d\ude00 \ud800", "\udc00": [1]}')

    assert document.root == {"a": "\U0001f600 \ufffd", "\ufffd": [1]}
    assert {found.code for found in document.diagnostics} == {"half-character"}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    document = read(b"\xef\xbb\xbfa: 1\n")

    assert (document.root, document.text) == ({"a": 1}, "a: 1\n")


def test_the_document_of_the_project_reads(pytestconfig: pytest.Config) -> None:
    document = load(str(pytestconfig.rootpath / "spec" / "telnyx-ai.yaml"))

    assert document.name == "spec/telnyx-ai.yaml"
    assert document.diagnostics == ()
    assert document.text.startswith("openapi:") or "\nopenapi:" in document.text


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.1"])
def test_versions_of_openapi_3_are_read(version: str, tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(f"openapi: {version}\npaths: {{}}\n")

    assert str(load(str(path)).root["openapi"]) == version


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("", "empty-document", "empty"),
        ("# only words\n", "empty-document", "empty"),
        ("null", "empty-document", "empty"),
        ("[1]", "not-an-object", "an array"),
        ("words", "not-an-object", "plain text"),
        ("7", "not-an-object", "a number"),
        ("true", "not-an-object", "a boolean"),
        ("title: x", "not-openapi", "`openapi`"),
        ('swagger: "2.0"', "swagger-2", "Swagger 2.0"),
        ("openapi: 4.0.0", "openapi-version", "4.0.0"),
        ("openapi: [3]", "openapi-version", "[3]"),
        ("openapi: 2.0", "openapi-version", "2.0"),
        ("openapi: 3.1.0", "not-openapi", "paths"),
        ("openapi: 3.1.0\npaths: 7", "not-openapi", "paths"),
        ("<!doctype html><p>Sign in: please</p>", "not-yaml", "HTML"),
        (b"a: \xff", "not-utf-8", "byte 3"),
        ("a: *b", "not-yaml", "unknown anchor"),
        ("a: 1\n---\nb: 2", "not-yaml", "more than one document"),
        ("? [1]\n: 2", "not-yaml", "key"),
    ],
)
def test_what_cannot_be_used_says_so(text: str | bytes, code: str, words: str) -> None:
    found = refusal(text)

    assert found.code == code
    assert words in found.message
    assert found.help
    assert found.source == "<stdin>"


def test_swagger_names_the_way_out() -> None:
    assert "swagger2openapi" in refusal('{"swagger": "2.0"}').help


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("a: 1\nb: [1\n", (3, 1)),
        ("a: 1\n\tb: 2", (2, 1)),
        ("\u00e9: \x01", (1, 4)),
        ('{"a": 1,\n "b": ]\n', (2, 7)),
    ],
)
def test_mistakes_of_syntax_have_a_place(text: str, spot: tuple[int, int]) -> None:
    found = refusal(text)

    assert (found.code, found.spot) == ("not-yaml", spot)


def test_a_json_file_is_judged_as_json(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text('{"openapi": "3.1.0",\n "paths": {,}}')
    with pytest.raises(Failure) as caught:
        load(str(path))

    (found,) = caught.value.diagnostics
    assert (found.code, found.spot, found.source) == ("not-json", (2, 12), "api.json")


def test_every_repeated_key_is_reported_with_both_places() -> None:
    for text in (
        "a: 1\nb:\n  c: 1\n  c: 2\nd: {e: 1, e: 2}\n",
        '{"a": 1, "b":\n{\n"c": 1,\n"c": 2}, "d": {"e": 1, "e": 2}}',
    ):
        with pytest.raises(Failure) as caught:
            read(text)
        found = {str(item.at): item for item in caught.value.diagnostics}
        assert list(found) == ["#/b/c", "#/d/e"]
        assert found["#/b/c"].spot is not None
        assert found["#/b/c"].spot[0] == 4
        assert "line 3" in found["#/b/c"].message
