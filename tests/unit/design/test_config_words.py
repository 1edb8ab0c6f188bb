"""The vocabulary of the reader and the schema that editors complete designs by."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sdkgen.design.keys import ELSEWHERE, KNOWN, UNSUPPORTED

PLACES = {
    "design": "properties",
    "organization": "properties/organization/properties",
    "python": "$defs/python/properties",
    "typescript": "$defs/typescript/properties",
    "settings": "properties/settings/properties",
    "client": "$defs/client_settings/properties",
    "retries": "$defs/client_settings/properties/default_retries/properties",
    "idempotency": "$defs/client_settings/properties/idempotency/properties",
    "option": "$defs/client_option/properties",
    "auth": "$defs/client_option/properties/auth/properties",
    "license": "properties/settings/properties/license/properties",
    "query": "properties/query_settings/properties",
    "webhooks": "properties/webhooks/properties",
    "multipart": "properties/multipart_settings/properties",
    "example_requests": "properties/readme/properties/example_requests/properties",
    "example": "$defs/example_request/properties",
    "openapi": "properties/openapi/properties",
    "resource": "$defs/resource/properties",
    "method": "$defs/method/anyOf/1/properties",
    "model": "$defs/model/anyOf/1/properties",
    "scheme": "$defs/pagination/properties",
    "transform": "$defs/transform/properties",
    "args": "$defs/transform/properties/args/properties",
}


@pytest.mark.parametrize("kind", PLACES)
def test_the_schema_and_the_reader_know_the_same_keys(kind: str, pytestconfig: pytest.Config) -> None:
    schema: Any = json.loads((pytestconfig.rootpath / "spec" / "sdk.schema.json").read_text(encoding="utf-8"))
    for step in PLACES[kind].split("/"):
        schema = schema[int(step) if step.isdigit() else step]
    honoured = KNOWN[kind] - {"$schema"}

    assert honoured <= set(schema)
    assert set(schema) <= honoured | UNSUPPORTED.get(kind, frozenset()) | ELSEWHERE.get(kind, frozenset())


def test_no_key_is_honoured_and_not() -> None:
    for kind, words in KNOWN.items():
        assert not words & (UNSUPPORTED.get(kind, frozenset()) | ELSEWHERE.get(kind, frozenset()))
    assert set(UNSUPPORTED) | set(ELSEWHERE) <= set(KNOWN)
