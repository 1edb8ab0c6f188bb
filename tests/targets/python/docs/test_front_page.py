"""The README and the metadata of a package say what is so, and offer what it can use."""

from __future__ import annotations

from functools import cache
from pathlib import PurePosixPath

import pytest

from sdkgen.targets.python.docs.reference import reference
from sdkgen.targets.python.render import render
from sdkgen.targets.python.views.facades import facades
from tests.targets.python.golden.cases import CASES, Case, Outcome
from tests.unit.changes.support import release


@cache
def outcome(name: str) -> Outcome:
    """Generate a case once."""
    return Case(CASES / name).generate()


def text(case: str, path: str) -> str:
    return {PurePosixPath(name): data.decode() for name, data in outcome(case).result.files.items() if name == path}[
        PurePosixPath(path)
    ]


def test_page_by_page_begins_with_the_first() -> None:
    found = text("library", "README.md").partition("Page by page:")[2].splitlines()
    assert found[3].startswith("page = client.")
    assert found[4:8] == [
        "print(page)",
        "while page.has_next_page():",
        "    page = page.get_next_page()",
        "    print(page)",
    ]


def test_the_root_of_the_errors_is_named() -> None:
    assert ".SDKError`, and what a call can fail with from `APIError`" in text("library", "README.md")


DESIGN = """
edition: 2026-11-01
client_settings: {opts: {public_key: {type: string, read_env: ACME_KEY}}}
webhooks: {scheme: %s, key: public_key, signature_header: X-Signature, timestamp_header: X-Time}
"""


@pytest.mark.parametrize(("scheme", "needs"), [("ed25519", True), ("hmac-sha256", False), ("standard-webhooks", False)])
def test_an_extra_for_webhooks_is_offered_where_they_are_verified_by_another_package(scheme: str, needs: bool) -> None:
    event = {"content": {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}}
    hook = {"post": {"requestBody": event, "responses": {"204": {"description": "Done."}}}}
    document = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}, "webhooks": {"made": hook}}
    plan = release(document, design=DESIGN % scheme).plan
    found = render("pyproject.toml.j2", project=reference(plan))
    assert ("cryptography" in found) == needs
    assert ("[webhooks]" in render("README.md.j2", project=reference(plan))) == needs
    assert "httpx-aiohttp" in found
    assert "cryptography" not in text("library", "pyproject.toml")


def test_shared_types_are_offered_by_types() -> None:
    shown = {"200": {"description": "A card.", "content": {"application/json": {"schema": {"$ref": REF}}}}}
    card = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {f"/{name}/{{id}}": {"get": {"responses": shown}} for name in ("shops", "banks")},
        "components": {"schemas": {"Card": card}},
    }
    table = release(document).plan.table
    top = next(item for item in facades(table, {}) if item.package == ())
    shared = {item.name.name: item.name for module in table.modules for item in module.definitions}["Card"]
    module = ".".join((*shared.package, shared.module))
    assert [(item.name, item.module) for item in top.exports if item.name == "Card"] == [("Card", module)]


REF = "#/components/schemas/Card"
