"""Operations, paths, servers, security, webhooks and the document itself."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, JsonValue, SecurityScheme, Server
from tests.unit.openapi.build import Json, named, obj, parse_operation, parse_paths, parse_root, text


def test_everything_an_operation_says() -> None:
    parsed = parse_operation(
        {
            "operationId": "listThings",
            "summary": "Lists things.",
            "description": "All of them.",
            "tags": ["things", "lists"],
            "deprecated": True,
            "x-hidden": True,
            "x-extra": {"a": 1},
            "responses": {},
        }
    )
    found = parsed.operation()
    assert (found.id, found.method, found.path, found.operation_id) == ("get /things", "get", "/things", "listThings")
    assert (found.summary, found.doc, found.tags) == ("Lists things.", "All of them.", ("things", "lists"))
    assert (found.deprecated, found.hidden, found.websocket) == (True, True, False)
    assert (found.extensions, found.at) == ({"x-hidden": True, "x-extra": {"a": 1}}, "#/paths/~1things/get")


def test_every_method_in_the_order_of_the_document() -> None:
    methods = ["trace", "get", "put", "post", "delete", "options", "head", "patch"]
    parsed = parse_paths({"/a": {method: {"responses": {}} for method in methods}})
    assert [operation.method for operation in parsed.api.operations] == methods


def test_unknown_method_is_reported() -> None:
    parsed = parse_paths({"/a": {"fetch": {"responses": {}}, "get": {"responses": {}}, "x-y": {}, "summary": "s"}})
    assert [operation.id for operation in parsed.api.operations] == ["get /a"]
    assert parsed.finding("unknown-method").at == "#/paths/~1a/fetch"


@pytest.mark.parametrize("operation", [None, 5, [], "x"])
def test_broken_operation_is_an_error(operation: JsonValue) -> None:
    parsed = parse_paths({"/a": {"get": operation, "post": {"responses": {}}}})
    assert [operation.id for operation in parsed.api.operations] == ["post /a"]
    assert parsed.errors() == ["bad-operation"]


def test_duplicate_operation_id_loses_nothing() -> None:
    operation: JsonValue = {"operationId": "list", "responses": {}}
    parsed = parse_paths({"/a": {"get": operation}, "/b": {"get": operation}})
    assert [found.id for found in parsed.api.operations] == ["get /a", "get /b"]
    assert parsed.finding("duplicate-operation-id").at == "#/paths/~1b/get"


def test_operation_ids_that_differ_in_case_are_two() -> None:
    parsed = parse_paths(
        {
            "/a": {"get": {"operationId": "List", "responses": {}}},
            "/b": {"get": {"operationId": "list", "responses": {}}},
        }
    )
    assert parsed.codes == []


@pytest.mark.parametrize("text", ["", 5, None])
def test_operation_without_operation_id(text: JsonValue) -> None:
    assert parse_operation({"operationId": text, "responses": {}}).operation().operation_id is None


def test_shared_path_item() -> None:
    item: JsonValue = {"get": {"responses": {}}, "post": {"responses": {}}}
    link: JsonValue = {"$ref": "#/components/pathItems/Item", "post": {"summary": "Mine.", "responses": {}}}
    parsed = parse_paths({"/a": link}, components={"pathItems": {"Item": item}})
    assert [(found.id, found.summary) for found in parsed.api.operations] == [("get /a", None), ("post /a", "Mine.")]


def test_remote_path_item_is_an_error() -> None:
    parsed = parse_paths({"/a": {"$ref": "a.yaml"}, "/b": {"$ref": "b.yaml", "get": {"responses": {}}}})
    assert [found.id for found in parsed.api.operations] == ["get /b"]
    assert parsed.errors() == ["remote-ref", "remote-ref"]


def test_path_without_a_slash() -> None:
    parsed = parse_paths(
        {"a": {"get": {"responses": {}}}, "b": {"get": {"responses": {}}}, "/b": {"get": {"responses": {}}}}
    )
    assert [found.id for found in parsed.api.operations] == ["get /a", "get /b"]
    assert [finding.severity.value for finding in parsed.diagnostics] == ["warning", "error"]


@pytest.mark.parametrize("item", [None, 5, []])
def test_broken_path_item_is_an_error(item: JsonValue) -> None:
    parsed = parse_paths({"/a": item, "/b": {"get": {"responses": {}}}})
    assert [found.id for found in parsed.api.operations] == ["get /b"]
    assert parsed.errors() == ["bad-member"]


def test_callbacks_are_reported() -> None:
    assert parse_operation({"callbacks": {"onDone": {}}, "responses": {}}).codes == ["callbacks"]


SCHEMES: Json = {
    "bearer": {"type": "http", "scheme": "Bearer", "description": "A key."},
    "basic": {"type": "http", "scheme": "basic"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "param": {"type": "apiKey", "in": "query", "name": "key"},
    "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "oauth": {
        "type": "oauth2",
        "flows": {"implicit": {"authorizationUrl": "u"}, "clientCredentials": {"tokenUrl": "https://t", "scopes": {}}},
    },
}


SIGNED_IN: list[Json] = [
    {"type": "openIdConnect", "openIdConnectUrl": "u"},
    {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "u"}}},
    {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "u", "tokenUrl": "https://t"}}},
    {"type": "oauth2", "flows": {"clientCredentials": {"scopes": {}}}},
    {"type": "oauth2"},
]


@pytest.mark.parametrize("scheme", SIGNED_IN)
def test_tokens_that_people_sign_in_for_are_brought_along(scheme: Json) -> None:
    parsed = parse_paths({}, components={"securitySchemes": {"it": scheme}})
    assert (parsed.api.schemes["it"].kind, parsed.api.schemes["it"].token_url) == ("access_token", None)
    assert "unsupported-security" not in parsed.codes


def test_security_schemes() -> None:
    schemes = parse_paths({}, components={"securitySchemes": SCHEMES}).api.schemes
    assert {name: (scheme.kind, scheme.parameter, scheme.token_url) for name, scheme in schemes.items()} == {
        "bearer": ("bearer", None, None),
        "basic": ("basic", None, None),
        "key": ("header", "X-Key", None),
        "param": ("query", "key", None),
        "session": ("cookie", "sid", None),
        "oauth": ("oauth2", None, "https://t"),
    }
    assert isinstance(schemes["bearer"], SecurityScheme)
    assert schemes["bearer"].doc == "A key."


@pytest.mark.parametrize(
    ("scheme", "kind"),
    [
        ({"type": "mutualTLS"}, "mutualTLS"),
        ({"type": "http", "scheme": "Digest"}, "digest"),
        ({"type": "apiKey", "in": "header"}, "apiKey"),
    ],
)
def test_unsupported_security_is_named_and_reported(scheme: JsonValue, kind: str) -> None:
    parsed = parse_paths({}, components={"securitySchemes": {"it": scheme}})
    assert parsed.api.schemes["it"].kind == kind
    assert parsed.codes == ["unsupported-security"]


SECURITY: list[tuple[JsonValue, tuple[tuple[str, ...], ...]]] = [
    ([], ()),
    ([{"bearer": []}], (("bearer",),)),
    ([{"bearer": []}, {}], (("bearer",), ())),
    ([{"bearer": [], "key": []}, {"basic": []}], (("bearer", "key"), ("basic",))),
]


@pytest.mark.parametrize(("security", "expected"), SECURITY)
def test_security_of_an_operation(security: JsonValue, expected: tuple[tuple[str, ...], ...]) -> None:
    parsed = parse_operation({"security": security, "responses": {}}, components={"securitySchemes": SCHEMES})
    assert parsed.operation().security == expected
    assert parsed.codes == []


def test_security_of_the_document() -> None:
    parsed = parse_operation({"responses": {}}, security=[{"key": []}], components={"securitySchemes": SCHEMES})
    assert (parsed.api.security, parsed.operation().security) == ((("key",),), None)


def test_unknown_security_falls_back_to_that_of_the_document() -> None:
    parsed = parse_operation({"security": [{"nope": []}], "responses": {}}, components={"securitySchemes": SCHEMES})
    assert parsed.operation().security is None
    assert parsed.codes == ["unknown-security"]


def test_servers_with_variables() -> None:
    server: JsonValue = {
        "url": "https://{region}.example.com/{version}",
        "description": "Regional.",
        "variables": {"region": {"default": "eu", "enum": ["us", "eu"]}, "version": {"default": "v2"}},
    }
    servers = parse_paths({}, servers=[{"url": "https://example.com"}, server]).api.servers
    assert servers == (
        Server("https://example.com", None),
        Server("https://eu.example.com/v2", "Regional.", "eu"),
        Server("https://us.example.com/v2", "Regional.", "us"),
    )


def test_server_variable_without_a_default_is_reported() -> None:
    parsed = parse_paths({}, servers=[{"url": "https://{region}.example.com"}])
    assert parsed.api.servers == (Server("https://{region}.example.com", None),)
    assert parsed.codes == ["server-variable"]


def test_server_without_url_is_reported() -> None:
    parsed = parse_paths({}, servers=[{"description": "x"}, 5])
    assert (parsed.api.servers, parsed.codes) == ((), ["bad-server", "bad-server"])


def test_servers_of_operations_and_path_items() -> None:
    parsed = parse_paths(
        {
            "/a": {
                "servers": [{"url": "https://path.example.com"}],
                "get": {"responses": {}},
                "post": {"servers": [{"url": "wss://operation.example.com"}], "responses": {}},
            },
            "/b": {"get": {"responses": {}}},
        }
    )
    assert [found.servers for found in parsed.api.operations] == [
        ("https://path.example.com",),
        ("wss://operation.example.com",),
        None,
    ]


def _event(schema: JsonValue) -> Json:
    return {"post": {"summary": "It happened.", "requestBody": {"content": {"application/json": {"schema": schema}}}}}


@pytest.mark.parametrize("keyword", ["webhooks", "x-webhooks"])
def test_webhooks(keyword: str) -> None:
    parsed = parse_root({"openapi": "3.1.0", keyword: {"fax.sent": _event(obj(a=text())), "flat": _event(text())}})
    sent, flat = parsed.api.webhooks
    at = f"#/{keyword}/fax.sent/post"
    assert (sent.name, sent.summary, sent.at) == ("fax.sent", "It happened.", at)
    assert sent.type == named(f"{at}/requestBody/content/application~1json/schema")
    assert flat.name == "flat"


def test_hidden_webhook() -> None:
    parsed = parse_root({"webhooks": {"a": {**_event(text()), "x-hidden": True}, "b": _event(text())}})
    assert [webhook.hidden for webhook in parsed.api.webhooks] == [True, False]


def test_webhook_without_json_is_kept_untyped() -> None:
    parsed = parse_root({"webhooks": {"a": {"post": {"responses": {}}}}})
    assert parsed.api.webhooks[0].type == Anything()
    assert "webhook-body" in parsed.codes


def test_webhook_without_operation_is_reported() -> None:
    assert "bad-webhook" in parse_root({"webhooks": {"a": {}}}).codes


def test_document() -> None:
    parsed = parse_root(
        {
            "info": {"title": "Things", "version": "1.2", "description": "About things."},
            "tags": [{"name": "a", "description": "First."}, {"name": "b"}, 5],
        }
    )
    assert (parsed.api.title, parsed.api.version, parsed.api.doc) == ("Things", "1.2", "About things.")
    assert parsed.api.tags == {"a": "First.", "b": None}
    assert parsed.codes == ["bad-tag"]


def test_document_without_title_goes_by_its_file_name() -> None:
    assert parse_root({}).api.title == "api.yaml"
    assert parse_root({"info": {"title": 5}}).api.title == "api.yaml"
