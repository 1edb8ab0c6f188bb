"""Keys that are not honoured are said once for all that are not for the same reason."""

from __future__ import annotations

import pytest

from sdkgen.diagnostics.diagnostic import Severity
from tests.unit.design.designs import read

OTHERS = """
edition: 2026-02-23
codeflow: {release_environment: pypi}
organization: {name: acme, github_org: acme-labs, security_contact: s@acme.example}
targets:
  node: {package_name: acme, publish: {npm: true}}
  kotlin: {reverse_domain: com.acme}
  fortran: {}
  python: {package_name: acme, edition: python.2026-02-23, publish: {pypi: true}, readme_title: Acme}
diagnostics: {ignored: {Endpoint/NotConfigured: ["#/paths/~1calls/get"]}}
readme:
  include_stainless_attribution: false
  example_requests:
    default: {type: request, endpoint: get /calls}
    calls__list: {type: request, endpoint: get /calls, params: {}}
resources:
  calls:
    terraform: false
    methods:
      list: {endpoint: get /calls, mcp: {tool_name: x}}
"""


def test_keys_for_other_tools_are_one_finding() -> None:
    config, found = read(OTHERS, source="stainless.yml")

    assert config.is_stainless
    (others,) = (item for item in found if item.code == "config-of-others")
    assert (others.severity, others.message) == (Severity.INFO, "14 keys are for other tools and languages")
    assert others.consequence == "they have no effect here"
    assert set(others.details) == {
        "#/codeflow",
        "#/edition",
        "#/targets/python/edition",
        "#/diagnostics/ignored/Endpoint~1NotConfigured",
        "#/organization/github_org",
        "#/organization/security_contact",
        "#/targets/node/publish",
        "#/targets/kotlin",
        "#/targets/fortran",
        "#/targets/python/publish",
        "#/readme/include_stainless_attribution",
        "#/readme/example_requests/calls__list",
        "#/resources/calls/terraform",
        "#/resources/calls/methods/list/mcp",
    }
    assert [item.code for item in found if item is not others] == ["unsupported-config"]


def test_a_key_that_is_not_supported_is_said_once() -> None:
    text = "resources: {a: {standalone_api: true, subresources: {b: {standalone_api: true}}}, c: {name: C}}"
    _, found = read(text)

    assert [(item.message, item.at, len(item.details)) for item in found] == [
        ('"standalone_api" is not supported yet, in 2 places', "#/resources/a/standalone_api", 2),
        ('"name" is not supported yet', "#/resources/c/name", 0),
    ]


def test_keys_that_are_not_known_are_no_error_in_a_stainless_design() -> None:
    text = "tomorrow: 1\nsettings: {licence: MIT, tomorrow: 1}\norganization: {name: acme}"

    _, (found,) = read(text, source="stainless.yml")
    assert (found.code, found.severity, found.message) == (
        "unknown-config-key",
        Severity.WARNING,
        "3 keys are not known here",
    )
    assert set(found.details) == {"#/tomorrow", "#/settings/licence", "#/settings/tomorrow"}
    assert [item.severity for item in read(text)[1]] == [Severity.ERROR] * 3


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("edition: 2026-02-23", "config-of-others", "#/edition"),
        ("resources: {a: {standalone_api: true}}", "unsupported-config", "#/resources/a/standalone_api"),
        ("openapi: {code_samples: mintlify}", "unsupported-config", "#/openapi/code_samples"),
        ("openapi: {code_sample_languages: [python]}", "unsupported-config", "#/openapi/code_sample_languages"),
        ("readme: {example_types: {default: call}}", "unsupported-config", "#/readme/example_types"),
        ("readme: {include_stainless_attribution: true}", "config-of-others", "#/readme/include_stainless_attribution"),
        ("diagnostics: {ignored: {Go/SchemaUnion: true}}", "config-of-others", "#/diagnostics/ignored/Go~1SchemaUnion"),
        ("settings: {unwrap_multiproperty_response_fields: true}", "unsupported-config", None),
    ],
)
def test_what_has_no_effect_is_said_with_its_place(text: str, code: str, place: str | None) -> None:
    _, (found,) = read(text, source="stainless.yml")

    assert (found.code, found.at) == (code, place or "#/settings/unwrap_multiproperty_response_fields")
