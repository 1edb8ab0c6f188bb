"""What a design names in vain, leaves out and keeps quiet."""

from __future__ import annotations

import pytest

from sdkgen.design.apply import designed, without_ignored
from sdkgen.design.check import unmatched
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.ir import Pointer
from tests.unit.design.designs import accepted, api

OPERATIONS = {"get /calls", "post /calls"}
SCHEMAS = {"#/components/schemas/Call", "#/components/schemas/Leg"}


@pytest.mark.parametrize(
    ("text", "code", "at", "help"),
    [
        ("resources: {a: {methods: {b: get /cals}}}", "unmatched-endpoint", "#/resources/a/methods/b", '"get /calls"'),
        (
            "resources: {a: {subresources: {b: {methods: {c: {endpoint: put /x}}}}}}",
            "unmatched-endpoint",
            "#/resources/a/subresources/b/methods/c",
            "remove",
        ),
        ("resources: {a: {models: {b: Cal}}}", "unmatched-model", "#/resources/a/models/b", "schemas/Call"),
        ("unspecified_endpoints: [get /call]", "unmatched-endpoint", "#/unspecified_endpoints/0", '"get /calls"'),
        (
            "readme: {example_requests: {headline: {endpoint: get /none}}}",
            "unmatched-example",
            "#/readme/example_requests/headline/endpoint",
            "remove",
        ),
        (
            "client_settings: {opts: {key: {auth: {security_scheme: bearer}}}}",
            "unmatched-security",
            "#/client_settings/opts/key/auth/security_scheme",
            '"bearerAuth"',
        ),
    ],
)
def test_what_the_document_lacks_is_reported(text: str, code: str, at: str, help: str) -> None:
    (found,) = unmatched(accepted(text), OPERATIONS, SCHEMAS, {"bearerAuth"})

    assert (found.code, found.at, found.source) == (code, at, "sdk.yml")
    assert found.severity is Severity.ERROR
    assert help in found.help


def test_what_the_document_has_is_not_reported() -> None:
    text = """
    client_settings: {opts: {key: {auth: {security_scheme: bearerAuth}}}}
    resources: {a: {methods: {list: get /calls}, models: {call: Call}}}
    readme: {example_requests: {default: {endpoint: post /calls}}}
    """

    assert unmatched(accepted(text), OPERATIONS, SCHEMAS, {"bearerAuth"}) == []


def test_operations_can_be_left_out() -> None:
    for text in (
        "unspecified_endpoints: [get /calls]",
        "resources: {calls: {methods: {list: {endpoint: get /calls, skip: true}}}}",
    ):
        assert [item.id for item in designed(api(), accepted(text)).operations] == ["post /calls"]


def test_operations_can_be_deprecated() -> None:
    text = "resources: {calls: {methods: {list: {endpoint: get /calls, deprecated: use create}}}}"

    assert [item.deprecated for item in designed(api(), accepted(text)).operations] == [True, False]


def test_a_design_that_leaves_nothing_out_changes_nothing() -> None:
    assert designed(api(), accepted("")) == api()


def finding(code: str, at: str, severity: Severity = Severity.WARNING) -> Diagnostic:
    """Return a finding about the document."""
    return Diagnostic(code, Pointer(at), "", "", "", severity)


def test_findings_can_be_ignored_anywhere_or_at_places() -> None:
    config = accepted('diagnostics: {ignored: {a: true, b: ["#/x"]}}')
    given = [finding("a", "#/1"), finding("a", "#/2"), finding("b", "#/x"), finding("b", "#/y"), finding("c", "#/x")]

    assert without_ignored(given, config) == given[3:]


def test_errors_can_be_ignored_by_name() -> None:
    config = accepted('diagnostics: {ignored: {a: true, b: ["#/x"]}}')
    given = [finding("a", "#/1", Severity.ERROR), finding("b", "#/x", Severity.ERROR)]

    assert without_ignored(given, config) == []


def test_rules_must_match() -> None:
    config = accepted('diagnostics: {ignored: {a: true, b: ["#/x", "#/y"]}}')
    found = without_ignored([finding("b", "#/x")], config)

    assert [(item.code, item.at, item.source) for item in found] == [
        ("useless-ignore", "#/diagnostics/ignored/a", "sdk.yml"),
        ("useless-ignore", "#/diagnostics/ignored/b/1", "sdk.yml"),
    ]
