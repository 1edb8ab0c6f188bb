"""Models: attribute access, and a round trip that loses nothing."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import sys
import types
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from templates.python.runtime.models.models import Field, Model
from templates.python.runtime.response.parsing import decode


class Inner(Model):
    """An object inside another."""

    name: str | None = None


class Thing(Model):
    """One of each kind of field."""

    id: str
    count: int | None = None
    price: float | None = None
    kind: Literal["a", "b"] | str | None = None
    from_: str | None = Field(default=None, alias="from")
    model_id: str | None = None
    at: dt.datetime | None = None
    on: dt.date | None = None
    times: list[dt.datetime] | None = None
    days: dict[str, dt.date | None] | None = None
    inner: Inner | None = None
    inners: list[Inner] | None = None
    anything: object = None


FULL: dict[str, Any] = {
    "id": "x",
    "count": 12345678901234567890123,
    "price": 1.5,
    "kind": "new",
    "from": "me",
    "from_": "a property that no one declared",
    "model_id": "m",
    "at": "2026-01-02T03:04:05.1Z",
    "on": "2026-01-02",
    "times": ["2026-01-02T03:04:05Z", "2026-01-02 03:04:05+00:00", "2026-01-02T03:04:05.123456789-07:00"],
    "days": {"first": "2026-01-02T00:00:00Z", "second": None},
    "inner": {"name": None, "more": {"deep": [1, None]}},
    "inners": [{}, {"name": "n"}],
    "anything": {"a": [True, None]},
    "unknown": None,
    "to_dict": "shadowed by the method",
}


def read(value: object, model: type[Any] = Thing) -> Any:
    """Read a JSON value as the core reads a response."""
    return decode(json.dumps(value).encode(), model)


def test_attributes_are_typed_and_extras_kept() -> None:
    thing = read(FULL)
    assert thing.from_ == "me"
    assert thing.at == dt.datetime(2026, 1, 2, 3, 4, 5, 100_000, dt.UTC)
    assert thing.on == dt.date(2026, 1, 2)
    assert isinstance(thing.inner, Inner)
    assert thing.inner.model_extra == {"more": {"deep": [1, None]}}
    assert thing.model_extra == {key: FULL[key] for key in ("from_", "unknown", "to_dict")}


def test_to_dict_is_what_the_server_sent() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read(FULL).to_dict() == FULL
        assert json.loads(read(FULL).to_json()) == FULL


def test_absent_null_and_given_stay_apart() -> None:
    assert read({"id": "x"}).to_dict() == {"id": "x"}
    assert read({"id": "x", "count": None}).to_dict() == {"id": "x", "count": None}
    assert read({"id": "x", "count": None}).model_fields_set == {"id", "count"}


def test_values_that_do_not_fit_come_back_without_a_warning() -> None:
    sent = {"id": 5, "count": "7", "at": "yesterday", "inner": ["?"], "inners": [{"name": 1}, None], "times": [None]}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read(sent).to_dict() == sent
        assert json.loads(read(sent).to_json(indent=None)) == sent


def test_numbers_that_json_can_write_and_python_cannot_hold() -> None:
    thing = decode(b'{"id": "x", "price": 1e999}', Thing)
    assert thing.price == float("inf")
    assert thing.to_dict() == {"id": "x", "price": float("inf")}


def test_text_that_json_can_write_and_utf8_cannot() -> None:
    sent = {"id": "\ud800", "more": ["\udfff"]}
    assert read(sent).to_dict() == sent
    assert json.loads(read(sent).to_json()) == sent
    assert (
        read({**sent, "from": "me"})
        .to_json(use_api_names=False)
        .endswith('"from_": "me",\n  "more": [\n    "\\udfff"\n  ]\n}')
    )


def test_to_dict_options() -> None:
    thing = read({"id": "x", "from": "me", "at": "2026-01-02T03:04:05Z", "count": None, "inner": {"name": "n"}})
    assert thing.to_dict(use_api_names=False)["from_"] == "me"
    assert thing.to_dict(mode="python")["at"] == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert "count" not in thing.to_dict(exclude_none=True)
    assert thing.to_dict(exclude_unset=False)["price"] is None
    assert "count" not in thing.to_dict(exclude_defaults=True)
    assert thing.to_json(indent=None).startswith('{"id":"x",')
    assert "\n  " in thing.to_json()


def test_built_by_hand() -> None:
    given: dict[str, Any] = {"from_": "me", "at": dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "on": dt.date(2026, 1, 2)}
    thing = Thing(id="x", **given)
    assert thing.to_dict() == {"id": "x", "from": "me", "at": "2026-01-02T00:00:00Z", "on": "2026-01-02"}
    assert Thing.model_validate({"id": "x", "from": "me", "at": "2026-01-02T00:00:00Z"}).from_ == "me"


def test_construct_types_what_fits_and_complains_of_nothing() -> None:
    values: dict[str, Any] = {"from": "me", "inner": {"name": "n"}, "count": "seven"}
    thing = Thing.construct(**values)
    assert thing.from_ == "me"
    assert isinstance(thing.inner, Inner)
    assert thing.to_dict() == {"from": "me", "inner": {"name": "n"}, "count": "seven"}
    assert getattr(thing, "id", "absent") is None
    assert Thing.construct({"id"}, id="x", count=1).model_fields_set == {"id"}


def through_pickle(thing: Any) -> Any:
    """Return what pickle makes of a value."""
    return pickle.loads(pickle.dumps(thing))


DUPLICATES: list[Any] = [copy.copy, copy.deepcopy, through_pickle]


@pytest.mark.parametrize("duplicate", DUPLICATES)
def test_copies_are_equal_and_keep_everything(duplicate: Any) -> None:
    thing = read(FULL | {"count": "misfit"})
    twin = duplicate(thing)
    assert twin == thing
    assert twin.to_dict() == FULL | {"count": "misfit"}
    assert twin.model_fields_set == thing.model_fields_set


def test_a_model_is_built_when_it_is_first_used() -> None:
    class Late(Model):
        id: str

    assert not Late.__pydantic_complete__
    assert read({"id": "x"}, Late).id == "x"
    assert Late.__pydantic_complete__


def test_threads_that_race_to_build_models_all_get_them() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(5):
            late: list[Any] = [type(f"Late{n}", (Model,), {"__annotations__": {"id": str}}) for n in range(3)]
            parts: Any = {"items": types.GenericAlias(list, (late[0],)), "other": late[1]}
            late.append(type("Outer", (Model,), {"__annotations__": parts}))
            barrier = Barrier(32)

            def work(number: int, models: list[Any] = late, barrier: Barrier = barrier) -> str:
                barrier.wait()
                made = read({"id": "x", "items": [{"id": "y"}], "other": {"id": "z"}}, models[number % 4])
                return str(made.items[0].id if number % 4 == 3 else made.id)

            with ThreadPoolExecutor(32) as pool:
                assert sorted(pool.map(work, range(32))) == ["x"] * 24 + ["y"] * 8
    finally:
        sys.setswitchinterval(interval)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
DATES = (
    st.datetimes().map(str) | st.dates().map(str) | st.sampled_from(["2026-01-02T03:04:05Z", "2026-02-30", "1700000"])
)
NAMES = ["id", "count", "price", "kind", "from", "at", "on", "times", "days", "inner", "inners", "anything", "x"]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(NAMES), JSON | DATES | st.lists(DATES)))
def test_whatever_came_is_returned(sent: dict[str, Any]) -> None:
    thing = read(sent)
    assert thing.to_dict() == sent
    assert json.loads(thing.to_json()) == sent
    assert pickle.loads(pickle.dumps(thing)).to_dict() == sent
