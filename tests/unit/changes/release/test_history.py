"""`names.lock` keeps the releases."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.releases import LockError, PastRelease

FIRST = PastRelease("0.1.0", needs={"httpx": ">=0.25,<1"}, notes=("First release.",))
SECOND = PastRelease("0.2.0", "a" * 64, "b" * 64, {"python": ">=3.10"}, ("### `books`", "", "- `é` \u2028 is new."))


def test_what_is_written_is_read() -> None:
    lock = Lock(calls={"get /a": "a.list"}, releases=(FIRST, SECOND))
    assert read_lock(lock.dump()) == lock
    assert lock.version == "0.2.0"
    assert Lock().version == ""
    assert "releases" not in json.loads(Lock().dump())


WRONG: list[tuple[Any, str]] = [
    ({}, "releases"),
    (["0.1.0"], "releases > 0"),
    ([{"notes": []}], "releases > 0 > version"),
    ([{"version": "1.0"}, {"version": '1"\nimport os'}], "releases > 1 > version"),
    ([{"version": "1.0", "needs": []}], "releases > 0"),
    ([{"version": "1.0", "needs": {"httpx": 1}}], "releases > 0 > needs > httpx"),
    ([{"version": "1.0", "notes": [1]}], "releases > 0 > notes"),
    ([{"version": "1.0", "against": 1}], "releases > 0 > against"),
]


@pytest.mark.parametrize(("releases", "place"), WRONG)
def test_what_is_no_history_is_told_with_its_place(releases: Any, place: str) -> None:
    with pytest.raises(LockError, match=f"^names.lock: {place} "):
        read_lock(json.dumps({"releases": releases}))
