"""What a design leaves out comes from the document."""

from __future__ import annotations

import pytest

from sdkgen.design.defaults import defaults
from sdkgen.design.model import SdkConfig
from sdkgen.model import ir
from tests.unit.design.designs import accepted, api

BEARER: ir.JsonValue = {"type": "http", "scheme": "bearer"}
BASIC: ir.JsonValue = {"type": "http", "scheme": "basic"}
HEADER: ir.JsonValue = {"type": "apiKey", "in": "header", "name": "X-Key"}
OAUTH: ir.JsonValue = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://example.com/token", "scopes": {}}},
}


def completed(schemes: dict[str, ir.JsonValue], text: str = "", **members: ir.JsonValue) -> SdkConfig:
    """Return a design completed from a document with some security schemes."""
    return defaults(accepted(text), api(components={"securitySchemes": schemes}, **members))


def options(config: SdkConfig) -> list[tuple[str, str | None, str | None, str | None]]:
    """Return name, environment variable, scheme and role of each option."""
    return [(option.name, option.read_env, option.auth, option.auth_role) for option in config.client_opts]


@pytest.mark.parametrize(
    ("scheme", "wanted"),
    [
        (BEARER, [("api_key", "ACME_API_KEY", "s", "value")]),
        (HEADER, [("api_key", "ACME_API_KEY", "s", "value")]),
        (BASIC, [("username", "ACME_USERNAME", "s", "username"), ("password", "ACME_PASSWORD", "s", "password")]),
        (
            OAUTH,
            [
                ("client_id", "ACME_CLIENT_ID", "s", "client_id"),
                ("client_secret", "ACME_CLIENT_SECRET", "s", "client_secret"),
            ],
        ),
        ({"type": "http", "scheme": "digest"}, []),
        ({"type": "mutualTLS"}, []),
    ],
)
def test_credentials_come_from_the_security_scheme(scheme: ir.JsonValue, wanted: list[object]) -> None:
    assert options(completed({"s": scheme})) == wanted


def test_the_scheme_that_the_document_asks_for_gets_the_plain_name() -> None:
    config = completed({"a": HEADER, "b": BEARER}, security=[{"b": []}])

    assert options(config) == [
        ("api_key", "ACME_API_KEY", "b", "value"),
        ("a_api_key", "ACME_A_API_KEY", "a", "value"),
    ]


def test_schemes_that_work_alike_share_their_options() -> None:
    (option,) = completed({"one": BEARER, "two": BEARER, "three": BEARER}).client_opts

    assert (option.auth, option.auth_also) == ("one", ("two", "three"))


def test_options_of_the_design_serve_schemes_that_work_alike() -> None:
    text = "client_settings: {opts: {token: {auth: {security_scheme: two}}, public_key: {}}}"
    token, public_key = completed({"one": BEARER, "two": BEARER, "other": BASIC}, text).client_opts

    assert (token.name, token.auth, token.auth_also) == ("token", "two", ("one",))
    assert (public_key.auth, public_key.auth_also) == (None, ())


def test_a_design_without_credentials_gets_them_beside_its_own_options() -> None:
    config = completed({"s": BEARER}, "client_settings: {opts: {api_key: {}, region: {}}}")

    assert [option.name for option in config.client_opts] == ["api_key", "region", "s_api_key"]


def test_the_description_is_the_first_paragraph_of_the_document() -> None:
    scheme: ir.JsonValue = {"type": "http", "scheme": "bearer", "description": "Your\n  key.\n\nMore of it."}
    (option,) = completed({"s": scheme}).client_opts

    assert option.description == "Your key."


def test_the_prefix_of_variables_can_be_chosen() -> None:
    (option,) = completed({"s": BEARER}, "client_settings: {default_env_prefix: MY_}").client_opts

    assert option.read_env == "MY_API_KEY"


@pytest.mark.parametrize(
    ("servers", "wanted"),
    [
        ([], {"": None}),
        ([{"url": "https://api.example.com/v2/"}], {"production": "https://api.example.com/v2"}),
        (
            [
                {"url": "https://api.example.com"},
                {"url": "https://sandbox.example.com"},
                {"url": "http://localhost:8080"},
            ],
            {
                "production": "https://api.example.com",
                "sandbox": "https://sandbox.example.com",
                "local": "http://localhost:8080",
            },
        ),
        (
            [{"url": "https://a.example.com", "description": "The staging server"}, {"url": "https://b.example.dev"}],
            {"staging": "https://a.example.com", "other": "https://b.example.dev"},
        ),
        (
            [{"url": "https://a.example.com"}, {"url": "https://b.example.com"}, {"url": "https://c.example.com"}],
            {
                "production": "https://a.example.com",
                "other": "https://b.example.com",
                "other_2": "https://c.example.com",
            },
        ),
        (
            [{"url": "https://{region}.example.com", "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}}],
            {"eu": "https://eu.example.com", "us": "https://us.example.com"},
        ),
    ],
)
def test_environments_come_from_the_servers(servers: ir.JsonValue, wanted: dict[str, str | None]) -> None:
    found = defaults(accepted(""), api(servers=servers)).environments

    assert dict(found) == {name: url for name, url in wanted.items() if url}


def test_environments_of_the_design_stay() -> None:
    config = defaults(accepted("environments: {live: 'https://live.example.com'}"), api(servers=[{"url": "https://x"}]))

    assert config.environments == {"live": "https://live.example.com"}
