"""Scopes, flows, and where tokens come from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.unit.changes.facts import BREAKING, MINOR, Found, Root, api, read, wire
from tests.unit.changes.support import between

FLOW = "{clientCredentials: {tokenUrl: https://a.example.com/t, scopes: {read: r, write: w}}}"
HERE = "GET /pets"


def pets(security: str, flows: str = FLOW, *, of_document: bool = False, name: str = "o") -> Root:
    operation: Root = {"responses": {"204": {"description": "Done"}}}
    root = api({"/pets": {"get": operation}})
    root["components"] = {"securitySchemes": {name: {"type": "oauth2", "flows": read(flows)}}}
    (root if of_document else operation)["security"] = read(security)
    return root


ROWS: tuple[tuple[str, str, list[Found]], ...] = (
    (
        "[{o: [read]}]",
        "[{o: [read, write]}]",
        [("security-scopes-added", BREAKING, f"{HERE} (write)", f"`{HERE}` needs the scope write now")],
    ),
    (
        "[{o: [read, write]}]",
        "[{o: [read]}]",
        [("security-scopes-removed", MINOR, f"{HERE} (write)", f"`{HERE}` no longer needs the scope write")],
    ),
    (
        "[{o: [read]}]",
        "[{o: [write]}]",
        [
            ("security-scopes-added", BREAKING, f"{HERE} (write)", f"`{HERE}` needs the scope write now"),
            ("security-scopes-removed", MINOR, f"{HERE} (read)", f"`{HERE}` no longer needs the scope read"),
        ],
    ),
    (
        "[{o: []}]",
        "[{o: [read, write]}]",
        [("security-scopes-added", BREAKING, f"{HERE} (read, write)", f"`{HERE}` needs the scopes read, write now")],
    ),
    ("[{o: [read]}, {o: [write]}]", "[{o: [write]}, {o: [read]}]", []),
    ("[{o: [write, read]}]", "[{o: [read, write]}]", []),
    (
        "[{o: [read]}, {o: [write]}]",
        "[{o: [write]}]",
        [("security-scopes-added", BREAKING, f"{HERE} (write)", f"`{HERE}` needs the scope write now")],
    ),
)


@pytest.mark.parametrize(("before", "after", "expected"), ROWS)
def test_scopes_of_an_operation(before: str, after: str, expected: list[Found]) -> None:
    assert wire(pets(before), pets(after)) == expected


def test_scopes_of_the_document() -> None:
    old, new = pets("[{o: [read]}]", of_document=True), pets("[{o: [read, write]}]", of_document=True)
    expected = ("security-scopes-added", BREAKING, "security (write)", "`security` needs the scope write now")
    assert wire(old, new) == [expected]
    assert between(old, pets("[{o: [read]}]")) == ()
    assert [item[:3] for item in wire(old, pets("[{o: [read, write]}]"))] == [
        ("security-scopes-added", BREAKING, f"{HERE} (write)")
    ]


def test_a_scheme_with_another_name_is_the_same() -> None:
    assert between(pets("[{o: [read]}]"), pets("[{login: [read]}]", name="login")) == ()
    found = wire(pets("[{o: [read]}]"), pets("[{login: [write]}]", name="login"))
    assert [item[0] for item in found] == ["security-scopes-added", "security-scopes-removed"]


SCHEME, IN = "security scheme o", "security scheme o > clientCredentials"


def flows(*edits: tuple[str, str]) -> str:
    text = FLOW
    for one, other in edits:
        assert one in text
        text = text.replace(one, other)
    return text


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (
            flows(("a.example", "b.example")),
            ("security-url-changed", MINOR, f"{IN} (tokenUrl)",
             f"`tokenUrl` of `{IN}` is https://b.example.com/t, was https://a.example.com/t"),
        ),
        (
            flows((", write: w", "")),
            ("security-scope-removed", BREAKING, f"{IN} (write)", f"`{IN}` no longer offers the scope write"),
        ),
        (
            flows(("write: w", "write: w, all: a")),
            ("security-scope-added", MINOR, f"{IN} (all)", f"`{IN}` offers the scope all now"),
        ),
        (
            flows(("}}}", "}}, password: {tokenUrl: https://a.example.com/p, scopes: {}}}")),
            ("security-flow-added", MINOR, f"{SCHEME} > password", f"the flow `{SCHEME} > password` is new"),
        ),
        (
            flows(("{tokenUrl", "{refreshUrl: https://a.example.com/r, tokenUrl")),
            ("security-url-changed", MINOR, f"{IN} (refreshUrl)",
             f"`refreshUrl` of `{IN}` is https://a.example.com/r, was not there"),
        ),
    ],
)  # fmt: skip
def test_flows(changed: str, expected: Found) -> None:
    assert wire(pets("[{o: [read]}]"), pets("[{o: [read]}]", changed)) == [expected]


def test_a_flow_that_is_gone() -> None:
    more = flows(("}}}", "}}, password: {tokenUrl: https://a.example.com/p, scopes: {}}}"))
    expected = ("security-flow-removed", BREAKING, f"{SCHEME} > password", f"the flow `{SCHEME} > password` is gone")
    assert wire(pets("[{o: [read]}]", more), pets("[{o: [read]}]")) == [expected]


def _other_discovery(root: Root) -> None:
    root["components"]["securitySchemes"]["o"]["openIdConnectUrl"] = "https://b.example.com/openid"


def _describe(root: Root) -> None:
    root["components"]["securitySchemes"]["o"]["description"] = "Ask us for one."


def _add_unused(root: Root) -> None:
    unused: Root = {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://a.example.com/p", "scopes": {}}}}
    root["components"]["securitySchemes"]["unused"] = unused


@pytest.mark.parametrize(
    ("edit", "codes"), [(_other_discovery, ["security-url-changed"]), (_describe, []), (_add_unused, [])]
)
def test_open_id_connect(edit: Callable[[Root], None], codes: list[str]) -> None:
    def document() -> Root:
        root = pets("[{o: [read]}]")
        scheme = {"type": "openIdConnect", "openIdConnectUrl": "https://a.example.com/openid"}
        root["components"]["securitySchemes"]["o"] = scheme
        return root

    new = document()
    edit(new)
    assert [item[0] for item in wire(document(), new)] == codes


def test_no_sentence_says_also_of_what_replaces_something() -> None:
    old, new = pets("[{o: [read]}]"), pets("[{o: [read]}]")
    new["components"]["securitySchemes"]["o"] = {"type": "http", "scheme": "basic"}
    assert [item[3] for item in wire(old, new)] == [
        f"`{HERE}` accepts basic now",
        f"`{HERE}` no longer accepts oauth2; it accepts basic",
    ]
