"""Packages of our own form give the values that those of Stainless's form give."""

from __future__ import annotations

from sdkgen.plan.call import Place
from sdkgen.published.model import Argument, Credential
from sdkgen.published.read import package_of
from sdkgen.published.sources import Sources
from tests.unit.parity.ferry import DESIGN, DOCUMENT, generated, package

OWN = package_of(generated())


def _arguments(arguments: tuple[Argument, ...]) -> list[Argument]:
    return sorted(arguments, key=lambda item: item.name)


def test_methods_are_equal() -> None:
    other = package()
    assert (OWN.unread, sorted(OWN.methods)) == ((), sorted(other.methods))
    for name, method in other.methods.items():
        own = OWN.methods[name]
        assert _arguments(own.signature.arguments) == _arguments(method.signature.arguments)
        assert (own.http_method, own.paths) == (method.http_method, method.paths)
        assert (own.page, own.item) == (method.page, method.item)
        assert (own.content_type, own.accept) == (method.content_type, method.accept)


def test_types_pages_and_the_client_are_equal() -> None:
    other = package()
    assert {path: (item.kind, item.name) for path, item in other.types.items()}.items() <= {
        path: (item.kind, item.name) for path, item in OWN.types.items()
    }.items()
    assert other.type_exports["types"].items() <= OWN.type_exports["types"].items()
    assert OWN.pages["SyncShore"].items == ("trips",)
    assert {item.name for item in other.pages["SyncShore"].fields} == {
        item.name for item in OWN.pages["SyncShore"].fields
    }
    assert (OWN.pages["AsyncShore"].asynchronous, OWN.pages["SyncShore"].request) == (True, ("page",))
    own, client = OWN.client, other.client
    assert own is not None
    assert client is not None
    assert (own.name, own.async_name, own.base_url) == (client.name, client.async_name, client.base_url)
    assert own.credentials == client.credentials
    assert client.environment <= own.environment
    assert {item.name: item.env for item in own.options}["token"] == "FERRY_TOKEN"


def test_names_loaded_when_first_used_lead_to_what_defines_them() -> None:
    assert OWN.exports["Ferry"] == "_client.Ferry"
    assert OWN.exports["pagination"] == "pagination"
    trip = OWN.find("types.Trip")
    assert trip is not None
    assert trip.path == "types.trip.Trip"


def test_errors_have_their_bases_under_both_names() -> None:
    assert OWN.exceptions["APIStatusError"] == ("APIError",)
    assert {"SDKError", "FerryError"} <= set(OWN.exceptions["APIError"])
    assert OWN.options >= {"extra_headers", "timeout", "max_retries"}


def test_credentials_of_each_kind_are_read() -> None:
    document = DOCUMENT.replace(
        "{token: {type: http, scheme: bearer}}",
        "{token: {type: http, scheme: bearer}, pair: {type: http, scheme: basic}, "
        "key: {type: apiKey, in: query, name: api_key}}",
    ).replace("security: [{token: []}]", "security: [{token: []}, {pair: []}, {key: []}]")
    design = DESIGN.replace(
        "opts: {",
        "opts: {user: {type: string, nullable: true, auth: {security_scheme: pair, role: username}}, "
        "word: {type: string, nullable: true, auth: {security_scheme: pair, role: password}}, "
        "key: {type: string, nullable: true, auth: {security_scheme: key, role: value}}, ",
    )
    client = package_of(generated(document, design)).client
    assert client is not None
    assert set(client.credentials) == {
        Credential(Place.HEADER, "Authorization", "Bearer {token}", ("token",)),
        Credential(Place.HEADER, "Authorization", "Basic {user}:{word}", ("user", "word")),
        Credential(Place.QUERY, "api_key", "{key}", ("key",)),
    }


def test_an_operation_tells_its_security_and_streams_tell_their_events() -> None:
    document = DOCUMENT.replace("    get:\n      parameters:\n", "    get:\n      security: []\n      parameters:\n")
    found = package_of(generated(document)).methods
    assert (found["trips.list"].security, found["trips.book"].security) == ((), None)


def test_operations_that_are_removed_are_no_methods() -> None:
    files = dict(generated().files)
    text = b"""
    def sail(self, *_: object, **__: object) -> NoReturn:
        raise RemovedOperationError("sail", "gone")

    def book("""
    files["resources/trips.py"] = files["resources/trips.py"].replace(b"\n    def book(", text, 1)
    assert "trips.sail" not in package_of(Sources("ferry", files)).methods
    assert "trips.book" in package_of(Sources("ferry", files)).methods
