"""What stands for "not passed"."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from templates.python.runtime import NOT_GIVEN, NotGiven, Omit, not_given, omit
from tests.targets.python.runtime.acme import CREATE, Flavour, Server, Thing


def test_the_sentinels() -> None:
    assert not omit
    assert not NOT_GIVEN
    assert (repr(omit), repr(not_given)) == ("omit", "NOT_GIVEN")
    for value in (omit, not_given):
        assert copy.deepcopy(value) is value
        assert pickle.loads(pickle.dumps(value)) is value


@pytest.mark.parametrize("left_out", [omit, not_given, NOT_GIVEN, Omit(), NotGiven()])
@pytest.mark.parametrize(
    "option", ["extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline", "idempotency_key"]
)
def test_an_option_that_is_left_out(flavour: Flavour, option: str, left_out: Any) -> None:
    server, plain = Server(), Server()
    options: Any = {option: left_out}
    assert flavour(server).call(CREATE, body={"name": "x"}, options=options) == Thing(id="1")
    flavour(plain).call(CREATE, body={"name": "x"})
    assert (server.request.url, server.request.headers, server.body) == (
        plain.request.url,
        plain.request.headers,
        plain.body,
    )
