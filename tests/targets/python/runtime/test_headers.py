"""Headers and cookies: what is sent, whose value wins, and what must not get in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from templates.python.runtime import Operation, Style, omit
from templates.python.runtime.request.header_values import cookie_header
from tests.targets.python.runtime.acme import CREATE, GET, KEY, Acme, Flavour, Server, sent

THING = {"thing_id": "1"}


def with_styles(**styles: Style) -> Operation:
    return Operation(
        id="x", method="GET", path="/x", header_styles={name.replace("_", "-"): style for name, style in styles.items()}
    )


def test_what_every_request_carries() -> None:
    headers = sent(GET, path=THING).headers
    assert headers["user-agent"] == "Acme/Python 1.2.3"
    assert headers["accept"] == "application/json"
    assert headers["authorization"] == f"Bearer {KEY}"
    assert "gzip" in headers["accept-encoding"]
    assert "content-type" not in headers


@pytest.mark.parametrize(
    ("value", "explode", "expected"),
    [
        ("text", False, "text"),
        (5, False, "5"),
        (True, False, "true"),
        (["a", "b"], False, "a,b"),
        ({"R": 1, "G": 2}, False, "R,1,G,2"),
        ({"R": 1, "G": 2}, True, "R=1,G=2"),
    ],
)
def test_header_parameters(value: object, explode: bool, expected: str) -> None:
    op = with_styles(X_P=Style("simple", explode=explode))
    assert sent(op, headers={"X-P": value}).headers["x-p"] == expected


def test_a_media_type_makes_json_of_a_header() -> None:
    op = with_styles(X_P=Style(content_type="application/json"))
    assert sent(op, headers={"X-P": "a"}).headers["x-p"] == '"a"'


def test_json_in_a_header_escapes_what_a_header_cannot_carry() -> None:
    op = with_styles(X_P=Style(content_type="application/json"))
    text = sent(op, headers={"X-P": {"é": "😀\x7f\n\\"}}).headers["x-p"]
    assert text == r'{"\u00e9":"\ud83d\ude00\u007f\n\\"}'
    assert json.loads(text) == {"é": "😀\x7f\n\\"}


@pytest.mark.parametrize("value", [None, omit])
def test_nothing_is_sent_for_nothing(value: object) -> None:
    assert "x-p" not in sent(GET, path=THING, headers={"X-P": value}).headers


def test_nested_values_are_refused() -> None:
    with pytest.raises(ValueError, match="'X-P' cannot be sent"):
        sent(GET, path=THING, headers={"X-P": [["a"]]})


def test_precedence_from_settings_to_call() -> None:
    defaults = {"default_headers": {"X-A": "client", "X-B": "client", "accept": "text/plain"}}
    headers = sent(GET, {"extra_headers": {"x-b": "call", "User-Agent": omit}}, defaults, path=THING).headers
    assert (headers["x-a"], headers["x-b"]) == ("client", "call")
    assert headers["accept"] == "text/plain"
    assert headers.get_list("x-b") == ["call"], "names differ only in case: one header, not two"
    assert "user-agent" not in headers


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00b", "caf\u00e9", "a\x7fb"])
@pytest.mark.parametrize("place", ["parameter", "extra", "default", "idempotency", "key"])
def test_no_value_can_begin_another_header(flavour: Flavour, value: str, place: str) -> None:
    server = Server()
    with pytest.raises(ValueError, match="characters that a header cannot carry") as caught:  # noqa: PT012
        if place == "parameter":
            flavour(server).call(GET, path=THING, headers={"X-P": value})
        elif place == "extra":
            flavour(server).call(GET, options={"extra_headers": {"X-P": value}}, path=THING)
        elif place == "default":
            flavour(server, default_headers={"X-P": value})
        elif place == "idempotency":
            flavour(server).call(CREATE, options={"idempotency_key": value}, body={})
        else:
            flavour(server, api_key=value).call(GET, path=THING)
    assert value not in str(caught.value), "the value may be a secret"
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "\u00fc"])
def test_a_name_that_is_no_token_is_refused(flavour: Flavour, name: str) -> None:
    with pytest.raises(ValueError, match="is no header name"):
        flavour(Server()).call(GET, options={"extra_headers": {name: "x"}}, path=THING)


@pytest.mark.parametrize(
    ("values", "styles", "expected"),
    [
        ({"a": "x y", "b": 1}, {}, "a=x%20y; b=1"),
        ({"a": ["x", "y,z"]}, {}, "a=x,y%2Cz"),
        ({"a": ["x", "y"]}, {"a": Style("form", explode=True)}, "a=x; a=y"),
        ({"a": {"R": 1, "G": 2}}, {}, "a=R,1,G,2"),
        ({"a": {"R": 1, "G": 2}}, {"a": Style("form", explode=True)}, "R=1; G=2"),
        ({"a": {"b": 1}}, {"a": Style(content_type="application/json")}, "a=%7B%22b%22%3A1%7D"),
        ({"a": None, "b": omit, "c": []}, {}, ""),
        ({"a;b": "x;y=1"}, {}, "a%3Bb=x%3By%3D1"),
    ],
)
def test_cookies(values: dict[str, object], styles: dict[str, Style], expected: str) -> None:
    assert cookie_header(values, styles) == expected


def test_cookies_are_sent() -> None:
    assert "cookie" not in sent(GET, path=THING, cookies={"session": omit, "seen": None}).headers
    assert sent(GET, path=THING, cookies={"session": "x"}).headers["cookie"] == "session=x"


def test_a_cookie_header_and_cookies_are_both_sent() -> None:
    request = sent(GET, path=THING, headers={"cookie": "a=1; b=2"}, cookies={"session": "x"})
    assert request.headers["cookie"] == "a=1; b=2; session=x"
    assert sent(GET, path=THING, headers={"Cookie": "a=1"}, cookies={"session": omit}).headers["cookie"] == "a=1"


def test_keys_of_nested_parameters_have_their_wire_names() -> None:
    place = {"place": ("place", {"row_number": "rowNumber"})}
    op = Operation(
        id="x", method="GET", path="/x/{place}", parameter_shapes={"path": place, "header": place, "cookie": place}
    )
    request = sent(
        op,
        path={"place": {"row_number": 1}},
        headers={"place": {"row_number": 2}},
        cookies={"place": {"row_number": 3}},
    )
    assert str(request.url).endswith("/x/rowNumber,1")
    assert (request.headers["place"], request.headers["cookie"]) == ("rowNumber,2", "place=rowNumber,3")


def test_a_header_of_none_changes_nothing_and_an_omitted_one_goes() -> None:
    headers: Any = {"User-Agent": None, "X-Mine": None}
    request = sent(GET, {"extra_headers": headers}, path=THING)
    assert (request.headers["user-agent"], "x-mine" in request.headers) == ("Acme/Python 1.2.3", False)
    assert "user-agent" not in sent(GET, {"extra_headers": {"user-agent": omit}}, path=THING).headers


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85"])
def test_headers_from_the_environment_end_at_a_newline_alone(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", "X-One: 1\r\nX-Two: 2\r\n")
    headers = Acme().default_headers
    assert (headers["X-One"], headers["X-Two"]) == ("1", "2")
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", f"X-One: 1{odd}X-Auth: 2")
    with pytest.raises(ValueError, match="'X-One' holds characters"):
        Acme()


@pytest.mark.parametrize("odd", ["\v", "\f", "\x1c", "\x1d", "\x1e"])
def test_control_characters_end_no_header_of_the_environment(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    for text in (f"X-One: 1{odd}X-Auth: 2", f"X-One: {odd}1", f"X-One: 1\nX{odd}-Two: 2"):
        monkeypatch.setenv("ACME_CUSTOM_HEADERS", text)
        with pytest.raises(ValueError, match="header"):
            Acme()
