"""A document written otherwise is the same release."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkgen.changes.compare import compare
from tests.unit.changes.rewrites import REWRITES, reorder
from tests.unit.changes.support import base, between, release

OLD = release(base())
Rewrite = Callable[[dict[str, Any], random.Random], None]


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda item: item.__name__)
@settings(max_examples=12, deadline=None, derandomize=True)
@given(seed=st.integers(min_value=0, max_value=10_000))
def test_one_rewrite_gives_no_finding(rewrite: Rewrite, seed: int) -> None:
    root = base()
    rewrite(root, random.Random(seed))
    assert compare(OLD, release(root, after=OLD)) == ()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    rewrites=st.lists(st.sampled_from(REWRITES), min_size=2, max_size=6),
    seed=st.integers(min_value=0, max_value=10_000),
)
def test_rewrites_together_give_no_finding(rewrites: list[Rewrite], seed: int) -> None:
    root, source = base(), random.Random(seed)
    for rewrite in rewrites:
        rewrite(root, source)
    assert compare(OLD, release(root, after=OLD)) == ()


def test_a_change_is_found_whatever_is_rewritten_beside_it() -> None:
    root = base()
    del root["components"]["schemas"]["Book"]["properties"]["rating"]
    for rewrite in REWRITES:
        rewrite(root, random.Random(7))
    found = between(base(), root)
    assert [item.code for item in found if item.subject.endswith("rating")] == ["response-field-removed"]
    assert reorder in REWRITES
