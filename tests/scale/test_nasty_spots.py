"""Each place of the real document that breaks naive generators, in the SDK that comes of it. Needs ../shared."""

from __future__ import annotations

import json

import pytest

from tests.scale import spots_answers, spots_requests, spots_schemas
from tests.scale.conftest import SPECS, document
from tests.scale.spots import July, Table

TABLE: Table = {**spots_schemas.SPOTS, **spots_requests.SPOTS, **spots_answers.SPOTS}
pytestmark = pytest.mark.xdist_group("july")


def test_every_place_of_the_list_is_checked() -> None:
    document("july")
    listed = [item["id"] for item in json.loads((SPECS / "nasty-spots.json").read_text(encoding="utf-8"))]
    assert len(listed) == 70
    assert sorted(TABLE) == sorted(listed)
    assert all(TABLE.values())


@pytest.mark.parametrize("spot", TABLE)
def test_place_becomes_what_it_must(spot: str, july: July) -> None:
    for check in TABLE[spot]:
        check.check(july)
