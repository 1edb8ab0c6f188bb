"""Phrases that a design spells itself."""

from __future__ import annotations

import pytest

from tests.unit.design.designs import accepted

CASINGS = """
custom_casings:
  lumaai: {pascal: LumaAI, camel: lumaai, snake: lumaai, capital: LumaAI}
  cursor: {pascal: CuRsOr}
  sms: {initialism: false}
  abc: {initialism: true}
  goose: {singular: {pascal: GOOSE}, plural: {pascal: GEESE, snake: geese}}
"""


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("open_ai_cursor_page", "OpenAICuRsOrPage"),
        ("lumaai_page", "LumaAIPage"),
        ("page_of_sms", "PageOfSms"),
        ("abc_id_page", "ABCIDPage"),
        ("goose_page", "GOOSEPage"),
        ("geese_page", "GEESEPage"),
        ("plain_page", "PlainPage"),
    ],
)
def test_page_classes_are_spelt_as_the_design_says(name: str, wanted: str) -> None:
    scheme = f"pagination: [{{name: {name}, type: offset, request: {{}}, response: {{}}}}]"

    (found,) = accepted(CASINGS + scheme).pagination
    assert found.class_name == wanted


def test_names_are_by_rule_without_any() -> None:
    (found,) = accepted("pagination: [{name: open_ai_cursor_page, type: cursor}]").pagination

    assert found.class_name == "OpenAICursorPage"
