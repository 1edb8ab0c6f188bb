"""A project has what people look for beside the package, and leaves to its maintainer what the design calls own."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from sdkgen.targets.python.docs.programs import program_files
from sdkgen.targets.python.docs.project import project_files
from tests.unit.changes.support import release

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {"/books": {"get": {"responses": {"200": {"description": "Fine."}}}}},
}
OPTIONAL = {".gitignore", "CONTRIBUTING.md", "examples/first_call.py", "tests/test_smoke.py"}
EDITION = "edition: 2026-11-01\n"


def files(design: str = EDITION, **members: object) -> dict[str, str]:
    plan = release({**DOCUMENT, **members}, design=design).plan
    found = {**project_files(plan), **program_files(plan, "# Generated.")}
    return {path: data.decode() for path, data in found.items()}


def urls(design: str = EDITION, **members: object) -> dict[str, str]:
    found = tomllib.loads(files(design, **members)["pyproject.toml"])
    links: dict[str, str] = found["project"].get("urls", {})
    return links


def test_a_project_has_them() -> None:
    assert files().keys() >= OPTIONAL
    assert urls() == {}


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (".gitignore", {".gitignore"}),
        ("examples", {"examples/first_call.py"}),
        ("tests/", {"tests/test_smoke.py"}),
        ("docs", set[str]()),
    ],
)
def test_what_the_design_calls_own_is_not_generated(own: str, left: set[str]) -> None:
    found = files(f"{EDITION}targets: {{python: {{own_files: ['{own}']}}}}\n")
    assert OPTIONAL - found.keys() == left
    assert "docs/guide.md" in found


def test_addresses_come_from_the_design() -> None:
    design = f"""{EDITION}
organization: {{docs: https://shop.example/docs, homepage: https://shop.example}}
targets: {{python: {{production_repo: shop/shop-python}}}}
"""
    external = {"url": "https://elsewhere.example"}
    assert urls(design, externalDocs=external) == {
        "Homepage": "https://shop.example",
        "Documentation": "https://shop.example/docs",
        "Repository": "https://github.com/shop/shop-python",
        "Issues": "https://github.com/shop/shop-python/issues",
    }
    assert "Open an issue at `https://github.com/shop/shop-python/issues`" in files(design)["CONTRIBUTING.md"]


def test_addresses_come_from_the_document_where_the_design_has_none() -> None:
    info = {**DOCUMENT["info"], "contact": {"url": "https://shop.example"}}
    found = urls(info=info, externalDocs={"url": "https://shop.example/docs"})
    assert found == {"Homepage": "https://shop.example", "Documentation": "https://shop.example/docs"}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/docs", 3, "https://shop.example/\n[x]", None])
def test_what_is_no_address_of_the_web_is_left_out(url: object) -> None:
    assert urls(externalDocs={"url": url}) == {}


@pytest.mark.parametrize(
    "heading",
    ["Requirements", "Timeouts and retries", "Rate limits", "Idempotency", "Hooks", "Versioning", "Errors", "Logging"],
)
def test_the_readme_has_the_words_that_people_search_for(heading: str) -> None:
    assert f"\n## {heading}\n" in files()["README.md"]


@pytest.mark.parametrize("design", ["", "client_settings: {idempotency_header: Idempotency-Key}\n"])
def test_idempotency_keys_are_offered_where_there_are_some(design: str) -> None:
    assert ("idempotency_key=" in files(EDITION + design)["README.md"]) == bool(design)
