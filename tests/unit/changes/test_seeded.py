"""Each real change is found once, with the level that it deserves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sdkgen.changes.compare import compare
from sdkgen.targets.findings import Side
from tests.unit.changes.seeded import CHANGES, Found
from tests.unit.changes.support import base, release

OLD = release(base())


@pytest.mark.parametrize(("change", "expected"), CHANGES, ids=[change.__name__.strip("_") for change, _ in CHANGES])
def test_a_seeded_change_is_found(change: Callable[[dict[str, Any]], None], expected: tuple[Found, ...]) -> None:
    root = base()
    change(root)
    new = release(root, after=OLD)
    found = compare(OLD, new)
    wire = {(item.code, item.level, item.subject) for item in found if item.side is Side.WIRE}
    assert wire == set(expected)
    assert max(item.level for item in found) == max(level for _, level, _ in expected)
    assert len({item.fingerprint for item in found}) == len(found)
    for item in found:
        assert item.message
        assert item.old_at is None or OLD.sources[""].find(item.old_at) is not None
        assert item.new_at is None or new.sources[""].find(item.new_at) is not None
