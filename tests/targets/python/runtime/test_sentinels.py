"""What stands for "not passed"."""

from __future__ import annotations

import copy
import pickle

from templates.python.runtime import NOT_GIVEN, not_given, omit


def test_the_sentinels() -> None:
    assert not omit
    assert not NOT_GIVEN
    assert (repr(omit), repr(not_given)) == ("omit", "NOT_GIVEN")
    for value in (omit, not_given):
        assert copy.deepcopy(value) is value
        assert pickle.loads(pickle.dumps(value)) is value
