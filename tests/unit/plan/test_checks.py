"""What a design promises and the document has no place for."""

from __future__ import annotations

import pytest

from sdkgen.design.lock import Lock
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model.ir import JsonValue
from sdkgen.plan.plan import plan
from tests.unit.design.designs import accepted, api


def said(design: str, **members: JsonValue) -> list[Diagnostic]:
    """Return what a plan says, but for what all small documents lack."""
    planned = plan(api(**members), accepted(design), Lock(), hidden=False)
    return [item for item in planned.diagnostics if item.code not in {"no-server", "unsupported-security"}]


def body(media: str, name: str) -> dict[str, JsonValue]:
    """Return paths with an operation whose body has a property."""
    schema: JsonValue = {"type": "object", "properties": {name: {"type": "string"}}}
    post: JsonValue = {"requestBody": {"content": {media: {"schema": schema}}}, "responses": {"204": {}}}
    return {"/calls": {"post": post}}


@pytest.mark.parametrize(("media", "name"), [("application/json", "key"), ("multipart/form-data", "request_id")])
def test_a_property_for_keys_that_no_json_body_has_is_reported(media: str, name: str) -> None:
    (found,) = said("client_settings: {idempotency_property: request_id}", paths=body(media, name))

    assert (found.code, found.at) == ("unmatched-idempotency-property", "#/client_settings/idempotency_property")
    assert found.source == "sdk.yml"


def test_a_property_for_keys_that_a_json_body_has_is_not() -> None:
    design = "client_settings: {idempotency_property: request_id}"

    assert said(design, paths=body("application/json", "request_id")) == []
    assert said("organization: {name: Acme}", paths=body("application/json", "key")) == []


HOOKS: JsonValue = {
    "lent": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
}


def test_webhooks_that_nobody_can_verify_are_reported() -> None:
    codes = [item.code for item in said("organization: {name: Acme}", webhooks=HOOKS)]

    assert "unverified-webhooks" in codes
    assert "unverified-webhooks" not in [item.code for item in said("webhooks: {scheme: github}", webhooks=HOOKS)]
