"""The SDK's design fits its schema, and everything it names is in the document."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.spec.facts import Facts, entries, members, violations
from tests.spec.guide_calls import GUIDE_CALLS

WIDER_VOCABULARY: dict[str, Any] = {
    "edition": "2025-10-08",
    "organization": {"name": "acme", "docs": "https://example.com", "contact": ""},
    "targets": {
        "node": {"package_name": "acme", "publish": {"npm": True}},
        "python": {"package_name": "acme.sdk", "project_name": "acme-sdk", "publish": {"pypi": True}},
    },
    "client_settings": {
        "opts": {"token": {"type": "string", "nullable": False, "read_env": "ACME_TOKEN"}},
        "default_retries": {"max_retries": 5},
        "default_headers": {"X-Client": "sdk"},
        "secret_names": ["X-Tenant", "badge"],
    },
    "environments": {"production": "https://example.com", "sandbox": "https://sandbox.example.com"},
    "resources": {
        "$shared": {"models": {"error": "#/components/schemas/Error"}},
        "$client": {"methods": {"ping": "get /ping"}},
        "webhooks": {"methods": {"unwrap": {"type": "webhook_unwrap", "discriminator": "type"}}},
        "pets": {
            "models": {"pet": {"openapi_uri": "#/components/schemas/Pet", "name": "Pet"}, "owner": "Owner"},
            "methods": {
                "list": {"endpoint": "get /pets", "paginated": True},
                "chat": {"endpoint": "post /pets/chat", "streaming": {"param_discriminator": "stream"}},
            },
            "subresources": {"toys": {"standalone_api": True, "mixin": "extras:Toys"}},
        },
    },
    "multipart_settings": {"array_format": "brackets"},
    "openapi": {
        "transforms": [
            {"command": "remove", "reason": "A relic.", "args": {"target": ["$.paths./old"]}},
            {"command": "move", "args": {"from": "$.a", "to": "$.b"}},
        ]
    },
    "unspecified_endpoints": ["get /internal"],
    "diagnostics": {"ignored": {"Method/Missing": True}},
    "something_of_tomorrow": 1,
}

MISTAKES: dict[str, tuple[str, object]] = {
    "query_settings/array_format": ("query_settings/array_format", "pipes"),
    "an endpoint that is no method": ("resources/ai/methods/retrieve_models", "fetch /ai/models"),
    "an endpoint without a path": ("resources/ai/methods/retrieve_models", "get"),
    "a method name in camel case": ("resources/ai/methods/retrieveModels", "get /ai/models"),
    "a resource name with a hyphen": ("resources/text-to-speech", {}),
    "a type of option": ("client_settings/opts/api_key/type", "secret"),
    "a name of a secret": ("client_settings/secret_names", [1]),
    "a role of a credential": ("client_settings/opts/api_key/auth/role", "key"),
    "an environment variable": ("client_settings/opts/api_key/read_env", "TELNYX API KEY"),
    "a pagination type": ("pagination/0/type", "pages"),
    "a pagination purpose": (
        "pagination/0/response/data/x-stainless-pagination-property/purpose",
        "entries",
    ),
    "a package name": ("targets/python/package_name", "telnyx-ai"),
    "a transform without a target": ("openapi", {"transforms": [{"command": "remove", "args": {}}]}),
    "an unknown transform": ("openapi", {"transforms": [{"command": "erase", "args": {"target": "$"}}]}),
}


def test_design_fits_its_schema(design: dict[str, Any], design_schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(design_schema)
    assert violations(design_schema, design) == []


def test_schema_knows_every_key_of_the_design(design: dict[str, Any], design_schema: dict[str, Any]) -> None:
    strict = closed(design_schema)
    assert violations(strict, design) == []
    assert violations(strict, {**design, "organisation": {}}) != []


def test_schema_accepts_the_wider_vocabulary(design_schema: dict[str, Any]) -> None:
    assert violations(design_schema, WIDER_VOCABULARY) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_schema_refuses(mistake: str, design: dict[str, Any], design_schema: dict[str, Any]) -> None:
    place, value = MISTAKES[mistake]
    wrong = copy.deepcopy(design)
    *parents, last = place.split("/")
    target: Any = wrong
    for parent in parents:
        target = target[int(parent) if isinstance(target, list) else parent]
    target[last] = value
    assert violations(design_schema, wrong) != []


def test_every_method_is_an_operation_named_as_in_the_guide(design: dict[str, Any], facts: Facts) -> None:
    expected = {f"{call.method} {call.route}": call.call for call in GUIDE_CALLS} | {"POST /messages": "messages.send"}
    assert expected.keys() == facts.operations().keys()
    named = dict(methods(design["resources"]))
    assert named == {endpoint: expected[endpoint] for endpoint in named}
    assert named


def test_every_model_is_a_schema(design: dict[str, Any], facts: Facts) -> None:
    pointers = [
        pointer for resource in resources(design["resources"]) for pointer in resource.get("models", {}).values()
    ]
    assert len(pointers) == len(set(pointers)) > 10
    for pointer in pointers:
        assert facts.resolve({"$ref": pointer}), pointer


def test_credentials_belong_to_security_schemes(design: dict[str, Any], document: dict[str, Any]) -> None:
    schemes = {
        option["auth"]["security_scheme"] for option in design["client_settings"]["opts"].values() if "auth" in option
    }
    assert schemes == document["components"]["securitySchemes"].keys()
    assert [server["url"] for server in document["servers"]] == list(design["environments"].values())


def test_readme_requests_are_operations(design: dict[str, Any], facts: Facts) -> None:
    operations = facts.operations()
    for request in design["readme"]["example_requests"].values():
        method, path = request["endpoint"].split(" ")
        body = facts.body(operations[f"{method.upper()} {path}"])
        assert set(body.get("required", [])) <= request["params"].keys() <= body.get("properties", {}).keys()


def closed(schema: object) -> Any:
    """Return the schema with every open object closed, so that a key which it does not know is an error."""
    if not (keywords := members(schema)):
        return [closed(entry) for entry in entries(schema)] or schema
    inner = {key: value if key in ("if", "then", "else") else closed(value) for key, value in keywords.items()}
    return {"additionalProperties": False, **inner} if "properties" in inner and "type" in inner else inner


def resources(nodes: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for node in nodes.values():
        yield node
        yield from resources(node.get("subresources", {}))


def methods(nodes: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield `METHOD /path` and the Python call of every method listed."""
    for name, node in nodes.items():
        for method, endpoint in node.get("methods", {}).items():
            verb, path = endpoint.split(" ")
            yield f"{verb.upper()} {path}", f"{prefix}{name}.{method}"
        yield from methods(node.get("subresources", {}), f"{prefix}{name}.")
