"""The two readers of YAML, fast and slow, agree."""

from __future__ import annotations

import io
import json

import pytest
import ryaml
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.document.yaml_values import build, scalar
from sdkgen.model.ir import JsonValue

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=15,
)
NUMBERS = st.text("0123456789+-.eExob_nifa~", min_size=1, max_size=7)


@given(VALUES, st.sampled_from([True, False, None]))
def test_they_agree_on_values(value: JsonValue, flow: bool | None) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True)

    assert build(text) == ryaml.load(io.StringIO(text))


@given(NUMBERS)
def test_they_agree_on_what_looks_like_a_number(text: str) -> None:
    try:
        fast = ryaml.load(io.StringIO(f"- {text}\n"))
    except ValueError:
        return
    assert json.dumps(build(f"- {text}\n")) == json.dumps(fast)


@pytest.mark.parametrize("name", ["spec/telnyx-ai.yaml", "spec/sdk.yml"])
def test_they_agree_on_the_documents_of_the_project(name: str, pytestconfig: pytest.Config) -> None:
    text = (pytestconfig.rootpath / name).read_text(encoding="utf-8")

    assert build(text) == ryaml.load(io.StringIO(text))


def test_numbers_without_end_stay_text() -> None:
    assert scalar("9" * 5000) == "9" * 5000
    assert scalar("1e999") == "1e999"
