"""Faults outside schemas: each costs the smallest part that holds it, and is reported at its place."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, JsonValue, MapOf, Scalar, ScalarKind
from tests.unit.openapi.build import Json, named, obj, parse_operation, parse_paths, parse_root, parse_schemas, text


def test_object_whose_properties_are_all_forbidden_is_a_map() -> None:
    parsed = parse_schemas({"It": {"type": "object", "properties": {"a": False, "b": {"not": {}}}}})
    assert parsed.alias("It") == MapOf(Anything())


@pytest.mark.parametrize("section", ["schemas", "securitySchemes"])
@pytest.mark.parametrize("broken", [None, 5, [], "x"])
def test_section_of_components_that_is_no_object(section: str, broken: JsonValue) -> None:
    parsed = parse_root({"components": {section: broken}})
    assert (dict(parsed.api.types), dict(parsed.api.schemes)) == ({}, {})
    assert [finding.at for finding in parsed.diagnostics] == [f"#/components/{section}"]


def test_parameter_that_refers_to_itself() -> None:
    link: JsonValue = {"$ref": "#/components/parameters/A"}
    parsed = parse_operation({"parameters": [link], "responses": {}}, components={"parameters": {"A": link}})
    assert parsed.operation().parameters == ()
    assert parsed.errors() == ["circular-ref"]


@pytest.mark.parametrize("scheme", [None, 5, {}, {"type": 5}, {"$ref": "#/nowhere"}])
def test_broken_security_scheme_is_left_out(scheme: JsonValue) -> None:
    parsed = parse_root({"components": {"securitySchemes": {"it": scheme}}})
    assert dict(parsed.api.schemes) == {}
    assert "bad-security-scheme" in parsed.codes


@pytest.mark.parametrize("security", [None, 5, {}, [5]])
def test_broken_security_counts_as_absent(security: JsonValue) -> None:
    parsed = parse_operation({"security": security, "responses": {}})
    assert parsed.operation().security is None
    assert parsed.codes == ["bad-member"]


@pytest.mark.parametrize("paths", [None, 5, [], "x"])
def test_paths_that_are_no_object(paths: JsonValue) -> None:
    parsed = parse_root({"paths": paths})
    assert parsed.api.operations == ()
    assert parsed.errors() == ["bad-member"]


def _event() -> Json:
    return {"requestBody": {"content": {"application/json": {"schema": text()}}}}


def test_webhook_with_two_methods() -> None:
    parsed = parse_root({"webhooks": {"a": {"put": _event(), "post": _event()}}})
    assert [webhook.at for webhook in parsed.api.webhooks] == ["#/webhooks/a/post"]
    assert parsed.codes == ["webhook-methods"]


def test_webhook_that_is_declared_twice() -> None:
    parsed = parse_root({"webhooks": {"a": {"post": _event()}}, "x-webhooks": {"a": {"post": _event()}}})
    assert [webhook.at for webhook in parsed.api.webhooks] == ["#/webhooks/a/post"]
    assert parsed.codes == ["duplicate-webhook"]


def test_parameter_with_two_media_types() -> None:
    content: JsonValue = {"application/json": {"schema": obj(a=text())}, "text/plain": {"schema": text()}}
    parsed = parse_operation({"parameters": [{"name": "q", "in": "query", "content": content}], "responses": {}})
    assert parsed.operation().parameters[0].content_type == "application/json"
    assert parsed.codes == ["bad-member"]


def test_null_beside_an_object_variant_of_a_deep_union() -> None:
    inner: JsonValue = {"oneOf": [obj(a=text()), text(), {"type": "null"}], "discriminator": {"propertyName": "a"}}
    parsed = parse_schemas({"It": {"oneOf": [inner, {"type": "integer"}]}})
    at = "#/components/schemas/It/oneOf/0"
    assert named(at) in parsed.union("It").variants
    assert Scalar(ScalarKind.INTEGER) in parsed.union("It").variants


def test_shared_header_of_a_path_item_is_reported_once() -> None:
    header: JsonValue = {"name": "Authorization", "in": "header", "schema": text()}
    parsed = parse_paths({"/a": {"parameters": [header], "get": {"responses": {}}, "post": {"responses": {}}}})
    assert parsed.codes == ["ignored-header"]
