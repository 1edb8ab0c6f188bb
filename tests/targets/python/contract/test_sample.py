"""Calls of real SDKs, synchronous and asynchronous, against a server that refuses what the document does not allow."""

from __future__ import annotations

import hashlib
import os
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.contract import strict
from tests.targets.python.contract.arrivals import differences
from tests.targets.python.contract.calls import calls_of
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.report import Tally, markdown, tally
from tests.targets.python.contract.sdk import ROOT, WHOLE, Sdk, committed, made

JULY = ROOT.parent / "shared/spec/telnyx-2026-07-16.yml"
SAMPLE = 250
"""How many operations of a large document are called."""


pytestmark = pytest.mark.xdist_group("contract")


def sampled(sdk: Sdk, count: int) -> frozenset[str]:
    """Return operations: the first of every tag, then the second of every tag, in an order that follows no name."""
    tags: Mapping[str, list[str]] = defaultdict(list)
    for call in sdk.plan.calls:
        tags[(call.operation.tags or ("",))[0]].append(call.operation.at)
    mixed = [sorted(found, key=lambda at: hashlib.sha256(at.encode()).digest()) for _, found in sorted(tags.items())]
    rounds = chain.from_iterable(zip_longest(*mixed))
    return frozenset([at for at in rounds if at is not None][:count])


def measured(sdk: Sdk, only: frozenset[str] | None = None) -> tuple[Tally, list[dict[str, Any]]]:
    """Call operations, and count what became of the calls."""
    document, calls = Document(sdk.root), calls_of(sdk.plan, sdk.root, only)
    with strict.serving(document) as (url, server):
        outcomes = sdk.call(url, calls, timeout=300)
    found = tally(document, outcomes)
    found.altered.extend(differences(calls, server.heard))
    return found, outcomes


@pytest.fixture(scope="module")
def own() -> Sdk:
    """The SDK in this project."""
    return committed()


@pytest.fixture(scope="module")
def july(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK of a large document that is no part of this project."""
    if not JULY.exists():
        message = f"{JULY.name} is needed beside the checkout, in ../shared/spec"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return made(JULY, tmp_path_factory.mktemp("july"), WHOLE)


def test_every_call_of_the_committed_sdk_fits_its_document(own: Sdk) -> None:
    found, outcomes = measured(own)

    assert found.clean, markdown(Document(own.root), {"strict": found})
    assert found.groups == {}, "the design of the committed SDK leaves nothing to explain"
    assert found.kinds == {"answered": len(outcomes), "refused": 0, "not parsed": 0}
    assert Counter(each["mode"] for each in outcomes) == {"sync": found.calls // 2, "async": found.calls // 2}
    assert {each["pointer"] for each in outcomes} == {call.operation.at for call in own.plan.calls}


def test_a_sample_of_a_large_document_is_called_and_nothing_is_ours(july: Sdk) -> None:
    only = sampled(july, SAMPLE)
    found, outcomes = measured(july, only)

    assert found.clean, markdown(Document(july.root), {"strict": found})
    assert {each["pointer"] for each in outcomes} == only
    assert len(only) == SAMPLE
    assert found.calls >= 4 * SAMPLE
    assert found.groups.keys() <= {"branches that do not exclude each other", "array without a format"}


def test_the_sample_has_every_tag_or_one_operation_of_each_as_far_as_it_goes(july: Sdk) -> None:
    only = sampled(july, SAMPLE)
    tags = {(call.operation.tags or ("",))[0] for call in july.plan.calls}
    hit = {(call.operation.tags or ("",))[0] for call in july.plan.calls if call.operation.at in only}

    assert len(hit) == min(len(tags), SAMPLE)
    assert only == sampled(july, SAMPLE)


def test_a_wrong_argument_is_refused_and_counted(own: Sdk) -> None:
    calls = calls_of(own.plan, own.root)
    (call,) = (each for each in calls if each["call"] == "ai.embeddings.create" and each["kind"] == "required")
    call["keywords"]["bucket_name"] = 5
    document = Document(own.root)
    with strict.serving(document) as (url, _):
        found = tally(document, own.call(url, [call], timeout=60))

    assert found.kinds == {"answered": 0, "refused": 2, "not parsed": 0}
    assert not found.clean
    assert "request body.bucket_name type: 5 is not of type 'string'" in markdown(document, {"strict": found})


def test_an_answer_that_does_not_parse_is_counted(own: Sdk) -> None:
    """The server answers from a document in which a property has another type than the SDK was made for."""
    calls = calls_of(own.plan, own.root, frozenset(("#/paths/~1ai~1models/get",)))
    whole = Document({**own.root, "components": changed(own.root["components"], "ModelMetadata", "id")})
    with strict.serving(whole) as (url, _):
        outcomes = own.call(url, calls, timeout=60)
    found = tally(Document(own.root), outcomes)

    assert found.kinds == {"answered": 0, "refused": 0, "not parsed": len(outcomes)}
    assert "data[0].id: expected str, found" in outcomes[0]["error"]


def changed(components: Mapping[str, Any], schema: str, name: str) -> dict[str, Any]:
    """Return components in which a property of a schema is an object."""
    found = components["schemas"][schema]
    properties = {**found["properties"], name: {"type": "object", "properties": {"x": {"type": "integer"}}}}
    return {**components, "schemas": {**components["schemas"], schema: {**found, "properties": properties}}}


def test_an_argument_that_does_not_arrive_is_told(own: Sdk) -> None:
    calls = calls_of(own.plan, own.root, frozenset(("#/paths/~1ai~1embeddings/get",)))
    with strict.serving(Document(own.root)) as (url, server):
        own.call(url, calls, timeout=60)
    for call in calls:
        call["wire"]["query more"] = Path(__file__).name

    assert len(list(differences(calls, server.heard))) == 2 * len(calls)
