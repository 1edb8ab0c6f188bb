"""Real consecutive documents: what is found, and what is noise."""

from __future__ import annotations

import os
from collections import Counter

import pytest

from sdkgen.changes.compare import compare, review
from sdkgen.targets.findings import Level, Side
from tests.unit.changes.support import PAIRS, SHARED, read, read_pair

pytestmark = pytest.mark.skipif(not PAIRS.exists() and "CI" not in os.environ, reason="the real documents are not here")

EXPECTED = {
    "2020-08-06": {"GET /recordings > query filter[conference_id_or_name]", "Recording > conference"},
    "2020-12-07": {
        "GET /aggregate/verifications",
        "Verification > organization_id",
        "VerificationSubmissionResponse > record_type",
        "VerifyProfile > msg_enabled",
        "VerifyProfile > msg_template",
        "VerifyProfile > organization_id",
        "VerifyProfileRequest > msg_enabled",
        "VerifyProfileRequest > msg_template",
    },
    "2021-04-15": {"SIMCardRegistration > registration_codes"},
    "2024-02-16": {
        "BucketSnapshot > data > categories",
        "BucketSnapshot > data > total",
        "GET /storage/buckets/{bucketName}/usage > query filter[start_time]",
        "POST /storage/ssl_certificates > body > file",
    },
    "2025-01-15": {
        "ClusteringRequestInfo > request_id",
        "GET /ai/clusters/{task_id}/graph > query subcluster_id",
        "TextClusteringResponse > cluster_id",
    },
}
"""What breaks on the wire."""


@pytest.mark.parametrize("date", EXPECTED)
def test_what_breaks_on_the_wire_between_real_documents(date: str) -> None:
    found = compare(*read_pair(date))
    breaking = {item.subject for item in found if item.side is Side.WIRE and item.level is Level.BREAKING}
    assert breaking == EXPECTED[date]
    assert all(item.resource for item in found if item.side is Side.WIRE)


def test_a_renamed_path_parameter_keeps_its_name_in_python() -> None:
    old, new = read_pair("2025-01-15")
    names = new.plan.names.arguments
    assert {item.subject for item in compare(old, new) if item.side is Side.SURFACE} == set()
    assert "id" in {name for key, found in names.items() if "{task_id}" in key for name in found.values()}


def test_components_that_take_turns_are_noise() -> None:
    old, new = read_pair("2025-03-19")
    found = review(old, new)
    assert found.findings == ()
    assert found.noise is not None
    assert "take turns" in found.noise.reason
    assert len(found.noise.findings) > 30
    assert len(found.noise.components) >= 3
    assert review(old, new, everything=True).noise is None
    assert review(old, new, everything=True).findings == found.noise.findings


def test_five_months_of_a_large_api() -> None:
    old = read(SHARED / "telnyx-2026-02-26.json", hidden=True)
    new = read(SHARED / "telnyx-2026-07-16.yml", after=old, hidden=True)
    found = compare(old, new)
    codes = Counter(item.code for item in found)
    assert codes["operation-added"] == 213
    assert {item.subject for item in found if item.code == "operation-removed"} == {
        "POST /porting/loa_configuration/preview",
        "PATCH /wireless_blocklists",
    }
    surface = [item for item in found if item.side is Side.SURFACE and item.level is Level.BREAKING]
    assert len(surface) < 40
    assert len({item.fingerprint for item in found}) == len(found)
