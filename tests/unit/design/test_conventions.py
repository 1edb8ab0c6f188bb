"""Designs that are written for Stainless keep what it does where they say nothing."""

from __future__ import annotations

import pytest

from sdkgen.design.conventions import Conventions
from sdkgen.design.model import MultipartSettings, QuerySettings
from tests.unit.design.designs import accepted, read


@pytest.mark.parametrize(
    "source", ["stainless.yml", "openapi.stainless.yml", ".stainless/stainless.yaml", "C:\\api\\acme.stainless.yml"]
)
def test_the_name_of_the_file_tells(source: str) -> None:
    config, _ = read("organization: {name: acme}", source=source)

    assert config.conventions is Conventions.STAINLESS


@pytest.mark.parametrize(
    "text",
    [
        "# yaml-language-server: $schema=https://app.stainless.com/config.schema.json\norganization: {name: acme}",
        '"$schema": https://app.stainlessapi.com/config.schema.json',
        "codeflow: {release_environment: npm}",
        "organization: {name: acme, github_org: acme-labs}",
        "targets: {go: {package_name: acme}}",
        "targets: {typescript: {package_name: acme, publish: {npm: true}}}",
        "targets: {python: {package_name: acme, staging_repo: acme/acme-python}}",
    ],
)
def test_the_form_of_the_file_tells(text: str) -> None:
    assert read(text, source="config.yml")[0].is_stainless


@pytest.mark.parametrize(
    "text",
    [
        "edition: 2025-10-08\norganization: {name: acme}",
        "# A design in the words of stainless.yml.\norganization: {name: acme}",
        "targets: {python: {package_name: acme, production_repo: acme/acme-python}, typescript: {package_name: acme}}",
        "targets: [python]\norganization: acme",
    ],
)
def test_a_design_of_our_own_is_none(text: str) -> None:
    assert not read(text)[0].is_stainless


def test_the_design_decides() -> None:
    assert accepted("conventions: stainless").is_stainless
    assert not read("conventions: sdkgen\ncodeflow: {}", source="stainless.yml")[0].is_stainless


def test_an_unknown_word_leaves_what_the_file_implies() -> None:
    config, (found,) = read("conventions: spotless", source="stainless.yml")

    assert (found.code, found.at) == ("unsupported-config", "#/conventions")
    assert config.is_stainless


def test_forms_where_the_design_names_none() -> None:
    config = accepted("conventions: stainless")

    assert config.query_settings == QuerySettings("comma", "brackets")
    assert config.multipart_settings == MultipartSettings("brackets", "brackets")


def test_forms_that_the_design_names() -> None:
    config = accepted(
        "conventions: stainless\nquery_settings: {array_format: repeat}\nmultipart_settings: {nested_format: json}"
    )

    assert config.query_settings == QuerySettings("repeat", "brackets")
    assert config.multipart_settings == MultipartSettings("brackets", "json")


@pytest.mark.parametrize(
    ("value", "ours", "theirs"),
    [("30000", 30000.0, 30.0), ("1500.5", 1500.5, 1.5005), ("PT30S", 30.0, 30.0), ("PT1H2M3.5S", 3723.5, 3723.5)],
)
def test_a_number_is_a_time_limit_in_milliseconds(value: str, ours: float, theirs: float) -> None:
    text = f"client_settings: {{default_timeout: {value}}}"

    assert accepted(text).default_timeout == ours
    assert accepted(f"conventions: stainless\n{text}").default_timeout == pytest.approx(theirs)  # pyright: ignore[reportUnknownMemberType]
    assert accepted("conventions: stainless").default_timeout == 60.0


@pytest.mark.parametrize("text", ["idempotency: {header: X-Key}", "idempotency_header: X-Key"])
def test_the_header_for_keys_is_said_in_two_ways(text: str) -> None:
    assert accepted(f"client_settings: {{{text}}}").idempotency_header == "X-Key"


def test_a_single_scheme_stands_alone() -> None:
    text = "pagination: {type: offset, request: {offset: {type: integer}}, response: {data: {type: array}}}"

    (scheme,) = accepted(text).pagination
    assert (scheme.name, scheme.type, scheme.at) == ("page", "offset", "#/pagination")
