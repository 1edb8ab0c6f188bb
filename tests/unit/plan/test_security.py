"""Which credentials a client has for an API, and what is said where it has none."""

from __future__ import annotations

import pytest

from sdkgen.design.lock import Lock
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.document.load import Document
from sdkgen.model import ir
from sdkgen.pipeline import decide
from tests.unit.design.designs import read

BEARER: ir.JsonValue = {"type": "http", "scheme": "bearer"}
BASIC: ir.JsonValue = {"type": "http", "scheme": "basic"}
QUERY: ir.JsonValue = {"type": "apiKey", "in": "query", "name": "key"}
STAINLESS = "conventions: stainless\n"
TOKEN = "client_settings: {opts: {token: {type: string, auth: {security_scheme: Bearer}}}}\n"
CODES = {"no-credentials", "unsupported-security", "unmatched-security", "unknown-security"}


def decided(
    design: str, schemes: ir.JsonValue = None, security: ir.JsonValue = None, own: ir.JsonValue = None
) -> tuple[ir.Api, list[Diagnostic]]:
    """Return the API that is planned, and what is said about security."""
    get: dict[str, ir.JsonValue] = {"operationId": "listCalls", "responses": {"204": {"description": "Fine"}}}
    root: dict[str, ir.JsonValue] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme API", "version": "1"},
        "servers": [{"url": "https://api.acme.example"}],
        "paths": {"/calls": {"get": get}},
        "components": {"securitySchemes": schemes or {}},
    }
    if security is not None:
        root["security"] = security
    if own is not None:
        get["security"] = own
    found = decide(Document(root, "api.yaml", ""), read(design)[0], Lock(), hidden=False)
    said = (*found.parsed, *found.unmatched, *found.plan.diagnostics)
    return found.plan.api, [item for item in said if item.code in CODES]


def security(design: str, **document: ir.JsonValue) -> list[tuple[str, ...]]:
    """Return how the operation of a small document is signed; nothing is said about it."""
    api, said = decided(design, **document)
    assert said == []
    own = api.operations[0].security
    return list(api.security if own is None else own)


def test_the_security_of_the_design_replaces_the_document_s() -> None:
    design = f"security: [{{Bearer: []}}]\nsecurity_schemes: {{Bearer: {{type: http, scheme: bearer}}}}\n{TOKEN}"

    api, said = decided(design, {"Gone": BASIC}, [{"Gone": []}, {"Unknown": []}], [{"Gone": []}])

    assert said == []
    assert (list(api.schemes), api.security, api.operations[0].security) == (["Bearer"], (("Bearer",),), None)


def test_schemes_of_the_design_alone_serve_what_the_document_asks_for() -> None:
    design = f"security_schemes: {{Bearer: {{type: http, scheme: Bearer}}}}\n{TOKEN}"

    assert security(design, schemes={"Bearer": BASIC}, security=[{"Other": []}, {"Bearer": []}]) == [("Bearer",)]


def test_security_of_the_design_may_be_optional() -> None:
    design = f"{STAINLESS}security: [{{Bearer: []}}, {{}}]\n{TOKEN}"

    assert security(design, schemes={"Bearer": BEARER}, security=[{"Bearer": []}]) == [("Bearer",), ()]


REQUIREMENTS: list[tuple[ir.JsonValue, ir.JsonValue, list[tuple[str, ...]]]] = [
    (None, None, [("Bearer",), ()]),
    ([], None, [("Bearer",), ()]),
    ([{"Bearer": []}], [], [("Bearer",), ()]),
    ([{"Bearer": []}], [{}], [("Bearer",), ()]),
    ([{"Bearer": []}], [{"Other": []}], [("Bearer",)]),
    ([{"Other": []}], None, [("Bearer",)]),
    (None, [{"Other": []}], [("Bearer",)]),
]


@pytest.mark.parametrize(("document", "own", "wanted"), REQUIREMENTS)
def test_a_stainless_client_signs_everything_with_what_it_has(
    document: ir.JsonValue, own: ir.JsonValue, wanted: list[tuple[str, ...]]
) -> None:
    schemes: ir.JsonValue = {"Bearer": BEARER, "Other": QUERY}

    assert security(STAINLESS + TOKEN, schemes=schemes, security=document, own=own) == wanted


def test_operations_speak_for_themselves_where_the_design_says_so() -> None:
    design = f"{STAINLESS}settings: {{per_endpoint_security: true}}\n{TOKEN}"

    assert security(design, schemes={"Bearer": BEARER}, security=[{"Bearer": []}], own=[]) == []


def test_an_option_that_is_sent_like_a_scheme_serves_it() -> None:
    design = "client_settings: {opts: {key: {type: string, send_as_query_param: key}}}"

    assert security(design, schemes={"Key": QUERY}, security=[{"Key": []}]) == [("Key",)]


def test_a_stainless_option_is_the_credential_that_it_is_called_like() -> None:
    design = f"{STAINLESS}client_settings: {{opts: {{api_key: {{type: string, read_env: ACME_KEY}}}}}}"
    found = decide(
        Document(
            {
                "openapi": "3.1.0",
                "info": {"title": "Acme", "version": "1"},
                "paths": {},
                "security": [{"Bearer": []}],
                "components": {"securitySchemes": {"Bearer": BEARER}},
            },
            "api.yaml",
            "",
        ),
        read(design)[0],
        Lock(),
    )

    (option,) = found.plan.config.client_opts
    assert (option.name, option.auth, option.auth_role) == ("api_key", "Bearer", "value")


def test_options_of_basic_authentication_are_told_apart_by_name() -> None:
    design = """
    client_settings:
      opts:
        account_password: {type: string, auth: {security_scheme: Basic}}
        account_username: {type: string, auth: {security_scheme: Basic}}
    """
    found = decide(
        Document({"paths": {}, "components": {"securitySchemes": {"Basic": BASIC}}}, "api.yaml", ""),
        read(design)[0],
        Lock(),
    )

    assert [option.auth_role for option in found.plan.config.client_opts] == ["password", "username"]


SILENT: list[tuple[str, dict[str, ir.JsonValue]]] = [
    (TOKEN.replace("Bearer", "Other"), {"schemes": {"Bearer": BEARER}, "security": [{"Bearer": []}]}),
    (TOKEN, {"schemes": {"Bearer": BEARER, "Key": QUERY}, "own": [{"Key": []}]}),
    (STAINLESS, {"schemes": {"Digest": {"type": "http", "scheme": "digest"}}, "security": [{"Digest": []}]}),
    (STAINLESS, {"security": [{"Default": []}]}),
    (f"{STAINLESS}client_settings: {{opts: {{region: {{type: string}}}}}}", {"security": [{"Default": []}]}),
]


@pytest.mark.parametrize(("design", "document"), SILENT)
def test_a_client_without_any_credentials_is_an_error(design: str, document: dict[str, ir.JsonValue]) -> None:
    _, said = decided(design, **document)

    (found,) = (item for item in said if item.code == "no-credentials")
    assert found.severity is Severity.ERROR
    assert [item for item in said if item.consequence == "requests are sent without credentials"] == []


FINE: list[dict[str, ir.JsonValue]] = [
    {"schemes": {"Mutual": {"type": "mutualTLS"}}, "security": [{"Mutual": []}]},
    {"schemes": {"Bearer": BEARER}},
]


@pytest.mark.parametrize("document", FINE)
def test_one_that_has_some_or_can_have_none_is_not(document: dict[str, ir.JsonValue]) -> None:
    _, said = decided("" if "Mutual" in str(document) else TOKEN, **document)

    assert "no-credentials" not in {item.code for item in said}


def test_a_header_that_carries_a_credential_is_one() -> None:
    design = "client_settings: {opts: {token: {type: string, send_in_header: authorization}}}"
    _, said = decided(STAINLESS + design, {"Gone": {"type": "http", "scheme": "digest"}}, [{"Gone": []}])

    assert "no-credentials" not in {item.code for item in said}


def test_findings_about_the_security_of_a_design_stand_in_it() -> None:
    design = "security: [{Other: []}]\nsecurity_schemes: {Bearer: {type: http}, Odd: 7}\n"
    _, said = decided(STAINLESS + design, {"Gone": BASIC}, [{"Gone": []}])

    assert {(item.code, item.at, item.source) for item in said} >= {
        ("unknown-security", "#/security/0", "sdk.yml"),
        ("unsupported-security", "#/security_schemes/Bearer", "sdk.yml"),
    }


def test_variables_of_addresses_that_no_option_fills_are_reported() -> None:
    design = """
    environments: {production: "https://{region}.acme.example", test: "https://{tenant}.acme.example"}
    client_settings: {opts: {region: {type: string, server_variable: region}}}
    """
    found = decide(Document({"paths": {}}, "api.yaml", ""), read(design)[0], Lock())

    (said,) = (item for item in found.unmatched if item.code == "server-variable")
    assert (said.at, said.source) == ("#/environments/test", "sdk.yml")
