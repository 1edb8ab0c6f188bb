"""Which credentials and options generated clients send, and where."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect

USER = httpx.Response(200, json={"id": "u1"})
CASE = "stainless-credentials"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine gives a client its options."""
    for name in ("ACME_API_KEY", "ACME_TOKEN", "ACME_REGION"):
        monkeypatch.delenv(name, raising=False)


def test_the_schemes_of_the_design_are_sent_in_place_of_the_document_s(package: Import) -> None:
    client, asked = connect(package(CASE), USER, api_key="k1")

    client.users.create()
    assert (asked[0].headers["x-api-key"], "authorization" in asked[0].headers) == ("k1", False)


def test_all_credentials_that_the_client_has_are_sent(package: Import) -> None:
    client, asked = connect(package(CASE), USER, api_key="k1", token="t1")

    client.users.create()
    assert (asked[0].headers["x-api-key"], asked[0].headers["authorization"]) == ("k1", "Token t1")


def test_an_operation_that_is_open_takes_credentials_and_does_without(package: Import) -> None:
    for given, sent in (({"token": "t1"}, "Token t1"), ({}, None)):
        client, asked = connect(package(CASE), EMPTY, **given)
        client.status.retrieve()
        assert asked[0].headers.get("authorization") == sent


def test_a_call_without_any_credential_says_which_there_are(package: Import) -> None:
    acme = package(CASE)
    client, asked = connect(acme, USER)

    with pytest.raises(acme.MissingCredentialsError, match=r"`api_key` \(or ACME_API_KEY\), or `token`"):
        client.users.create()
    assert asked == []


def test_options_travel_with_every_request(package: Import) -> None:
    client, asked = connect(package(CASE), USER, token="t1", locale="de", trial=True)

    client.users.create()
    (request,) = asked
    assert str(request.url) == "https://eu.acme.example/v1/users?locale=de"
    assert (request.headers["x-tenant"], request.headers["cookie"]) == ("main", "trial=true")


def test_options_that_the_client_lacks_do_not_travel(package: Import) -> None:
    client, asked = connect(package(CASE), USER, token="t1")

    client.users.create()
    assert (asked[0].url.query, asked[0].headers["cookie"]) == (b"", "trial=false")


def test_a_call_can_say_otherwise(package: Import) -> None:
    client, asked = connect(package(CASE), USER, token="t1", locale="de", tenant="a")

    client.users.create(locale="fr", x_tenant="b")
    client.users.create(extra_query={"locale": "it"}, extra_headers={"X-Tenant": "c"})
    assert [(item.url.query, item.headers["x-tenant"]) for item in asked] == [(b"locale=fr", "b"), (b"locale=it", "c")]


def test_options_stay_away_from_other_hosts(package: Import) -> None:
    client, asked = connect(package(CASE), USER, token="t1", locale="de", trial=True)

    client.get("https://other.example/users", cast_to=object)
    (request,) = asked
    assert request.url == "https://other.example/users"
    assert not {"x-tenant", "authorization", "cookie"} & set(request.headers)


def test_the_address_is_filled_by_an_option(package: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    acme = package(CASE)
    assert str(acme.Client(region="us").base_url) == "https://us.acme.example/v1/"
    assert str(acme.Client().copy(region="ap").base_url) == "https://ap.acme.example/v1/"
    assert str(acme.Client(base_url="http://localhost:1", region="us").base_url) == "http://localhost:1/"
    monkeypatch.setenv("ACME_REGION", "sa")
    client: Any = acme.AsyncClient()
    assert str(client.base_url) == "https://sa.acme.example/v1/"
    assert str(copy.copy(client).base_url) == str(pickle.loads(pickle.dumps(client)).base_url) == str(client.base_url)


@pytest.mark.parametrize("region", ["evil.example/", "a@evil.example", "a b", "a\n", "a:80", "a#", "a?", "%2e", ""])
def test_no_option_leads_to_another_host(region: str, package: Import) -> None:
    with pytest.raises(ValueError, match="`region` stands in the address"):
        package(CASE).Client(region=region)


def test_what_every_request_carries_is_no_secret(package: Import) -> None:
    client = package(CASE).Client(tenant="a", token="t1")

    twin = pickle.loads(pickle.dumps(client))
    assert (twin.tenant, twin.token) == ("a", None)
