"""Paths: quoting, styles, and values that must not change which resource is meant."""

from __future__ import annotations

import pytest

from templates.python.runtime import Operation, Style, omit
from templates.python.runtime.request.path import fill_path
from tests.targets.python.runtime.acme import GET, sent


def path(value: object, style: Style | None = None, template: str = "/a/{id}") -> str:
    op = Operation(id="x", method="GET", path=template, path_styles={"id": style} if style else {})
    return fill_path(op, {"id": value})


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "/a/blue"),
        ("simple", False, ["a", "b,c"], "/a/a,b%2Cc"),
        ("simple", True, ["a", "b"], "/a/a,b"),
        ("simple", False, {"R": 1, "G": 2}, "/a/R,1,G,2"),
        ("simple", True, {"R": 1, "G": 2}, "/a/R=1,G=2"),
        ("label", False, "blue", "/a/.blue"),
        ("label", False, ["a", "b"], "/a/.a,b"),
        ("label", True, ["a", "b"], "/a/.a.b"),
        ("label", False, {"R": 1, "G": 2}, "/a/.R,1,G,2"),
        ("label", True, {"R": 1, "G": 2}, "/a/.R=1.G=2"),
        ("matrix", False, "blue", "/a/;id=blue"),
        ("matrix", False, ["a", "b"], "/a/;id=a,b"),
        ("matrix", True, ["a", "b"], "/a/;id=a;id=b"),
        ("matrix", False, {"R": 1, "G": 2}, "/a/;id=R,1,G,2"),
        ("matrix", True, {"R": 1, "G": 2}, "/a/;R=1;G=2"),
    ],
)
def test_matrix(style: str, explode: bool, value: object, expected: str) -> None:
    assert path(value, Style(style, explode=explode)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", "/a/a%2Fb"),
        ("a b?c#d", "/a/a%20b%3Fc%23d"),
        ("100%", "/a/100%25"),
        ("%2e%2e", "/a/%252e%252e"),
        ("ü", "/a/%C3%BC"),
        ("+15551234567", "/a/+15551234567"),
        ("a:b@c!$&'()*,;=", "/a/a:b@c!$&'()*,;="),
        ("...", "/a/..."),
        (7, "/a/7"),
        (True, "/a/true"),
    ],
)
def test_quoting(value: object, expected: str) -> None:
    assert path(value) == expected


@pytest.mark.parametrize("value", ["", None, omit])
def test_an_empty_value_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `id`"):
        path(value)


@pytest.mark.parametrize("value", [[], {}])
@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
def test_an_empty_container_is_refused(value: object, style: str) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `id`"):
        path(value, Style(style))


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value for `id`"):
        fill_path(Operation(id="x", method="GET", path="/a/{id}"), {})


@pytest.mark.parametrize("style", [None, Style("matrix"), Style("label"), Style("simple")])
@pytest.mark.parametrize("value", ["", None, omit, [[1]]])
def test_messages_call_a_parameter_as_the_method_does(value: object, style: Style | None) -> None:
    op = Operation(
        id="x",
        method="GET",
        path="/a/{Thing-Id}",
        path_arguments={"Thing-Id": "thing_id"},
        path_styles={} if style is None else {"Thing-Id": style},
    )
    with pytest.raises(ValueError, match="`thing_id`"):
        fill_path(op, {"Thing-Id": value})
    assert fill_path(op, {"Thing-Id": "1"}) == {"matrix": "/a/;Thing-Id=1", "label": "/a/.1"}.get(
        style.style if style else "", "/a/1"
    )


@pytest.mark.parametrize("value", [".", ".."])
def test_dot_segments_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="which means another resource"):
        path(value)


def test_two_parameters_cannot_make_a_dot_segment_together() -> None:
    op = Operation(id="x", method="GET", path="/a/{x}{y}/b")
    with pytest.raises(ValueError, match="which means another resource"):
        fill_path(op, {"x": ".", "y": "."})


def test_a_dot_that_does_not_stand_alone_is_no_dot_segment() -> None:
    assert path(".", template="/a/{id}.json") == "/a/..json"
    assert path("x", template="/.well-known/{id}") == "/.well-known/x"


@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
@pytest.mark.parametrize("value", [[{"a": 1}], {"a": [1]}])
def test_nested_values_are_refused(style: str, value: object) -> None:
    with pytest.raises(ValueError, match="`id` cannot be sent"):
        path(value, Style(style))


def test_a_media_type_makes_json_of_the_value() -> None:
    assert path({"a": 1}, Style("simple", content_type="application/json")) == "/a/%7B%22a%22:1%7D"


def test_the_request_keeps_the_path_as_it_was_written() -> None:
    assert sent(GET, path={"thing_id": "a/b c"}).url.raw_path == b"/v2/things/a%2Fb%20c"
