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
