"""The naming rules and `sdk.yml` together give every call of the guide its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from sdkgen.model.contract import result_of
from sdkgen.openapi import parse
from sdkgen.plan.naming.methods import facts_of, suggest
from tests.spec.guide_calls import GUIDE_CALLS
from tests.spec.test_sdk_yml import methods


@dataclass(frozen=True, slots=True)
class Embedded:
    """The embedded document as the parser takes it."""

    root: dict[str, Any]
    name: str = "spec/telnyx-ai.yaml"


@pytest.fixture(scope="module")
def by_rule(document: dict[str, Any]) -> dict[str, str]:
    """What the rules alone call each operation."""
    api, findings = parse(Embedded(document))
    assert findings == []
    suggestions = suggest(facts_of(api, operation, result_of(api, operation)) for operation in api.operations)
    return {key: ".".join((*name.resource, name.method)) for key, name in suggestions.items()}


@pytest.fixture(scope="module")
def by_design(design: dict[str, Any]) -> dict[str, str]:
    """What `sdk.yml` calls the operations that it lists."""
    listed = ((endpoint.split(" "), call) for endpoint, call in methods(design["resources"]))
    return {f"{method.lower()} {path}": call for (method, path), call in listed}


def test_every_call_of_the_guide_results(by_rule: dict[str, str], by_design: dict[str, str]) -> None:
    names = by_rule | by_design
    assert {f"{call.method.lower()} {call.route}": call.call for call in GUIDE_CALLS}.items() <= names.items()
    assert names["post /messages"] == "messages.send"
    assert len(set(names.values())) == len(names) == 46


def test_the_design_repeats_no_rule(by_rule: dict[str, str], by_design: dict[str, str]) -> None:
    assert {key for key, call in by_design.items() if by_rule[key] == call} == set()
