"""Dates that remember their spelling."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any

import pytest

from templates.python.runtime.models.models import Model
from templates.python.runtime.response.dates import WireDate, WireDatetime
from templates.python.runtime.response.parsing import decode

UTC = dt.UTC


class Event(Model):
    """When something happened."""

    at: dt.datetime | None = None
    on: dt.date | None = None


def read(name: str, text: str) -> Any:
    """Read one date."""
    return getattr(decode(f'{{"{name}": {text}}}', Event), name)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"2026-01-02T03:04:05Z"', dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ('"2026-01-02T03:04:05.500000Z"', dt.datetime(2026, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC)),
        ('"2026-01-02T03:04:05.000000Z"', dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ('"2026-01-02t03:04:05z"', dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ('"2026-01-02T03:04:05.123456789Z"', dt.datetime(2026, 1, 2, 3, 4, 5, 123_456, tzinfo=UTC)),
        ('"2026-01-02T03:04:05+00:00"', dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ('"2026-01-02T03:04:05-07:00"', dt.datetime(2026, 1, 2, 10, 4, 5, tzinfo=UTC)),
        ('"2026-01-02T03:04:05"', dt.datetime(2026, 1, 2, 3, 4, 5)),
        ('"2026-01-02 03:04"', dt.datetime(2026, 1, 2, 3, 4)),
        ('"2026-01-02"', dt.datetime(2026, 1, 2)),
        ("1767323045", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("1767323045.25", dt.datetime(2026, 1, 2, 3, 4, 5, 250_000, tzinfo=UTC)),
    ],
)
def test_times_are_read_and_spelt_as_they_came(text: str, value: dt.datetime) -> None:
    event = decode(f'{{"at": {text}}}', Event, strict=True)
    assert event.at == value
    assert event.to_json(indent=None) == f'{{"at":{text}}}'


@pytest.mark.parametrize("text", ['"2026-01-02"', '"2026-01-02T00:00:00Z"', "1767312000"])
def test_dates_are_read_and_spelt_as_they_came(text: str) -> None:
    event = decode(f'{{"on": {text}}}', Event, strict=True)
    assert event.on == dt.date(2026, 1, 2)
    assert event.to_json(indent=None) == f'{{"on":{text}}}'


@pytest.mark.parametrize("text", ['"soon"', '"2026-13-01T00:00:00Z"', "true", "{}", '""'])
def test_what_is_no_time_stays_as_it_came(text: str) -> None:
    event = decode(f'{{"at": {text}}}', Event)
    assert not isinstance(event.at, dt.datetime)
    assert event.to_json(indent=None).replace(" ", "") == f'{{"at":{text}}}'


def test_the_usual_spelling_needs_no_subclass() -> None:
    assert type(read("at", '"2026-01-02T03:04:05Z"')) is dt.datetime
    assert type(read("at", '"2026-01-02T03:04:05.123456Z"')) is dt.datetime
    assert type(read("on", '"2026-01-02"')) is dt.date


def test_a_kept_spelling_is_a_time_like_any_other() -> None:
    kept = read("at", '"2026-01-02T03:04:05.5Z"')
    plain = dt.datetime(2026, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC)
    assert isinstance(kept, WireDatetime)
    assert kept.raw == "2026-01-02T03:04:05.5Z"
    assert kept == plain
    assert hash(kept) == hash(plain)
    assert repr(kept).startswith("datetime.datetime(2026, 1, 2, 3, 4, 5, 500000")
    assert kept + dt.timedelta(days=1) == plain + dt.timedelta(days=1)


def test_changed_times_are_written_anew() -> None:
    event = decode('{"at": "2026-01-02T03:04:05.5Z", "on": "2026-01-02T00:00:00Z"}', Event)
    assert event.at is not None
    assert event.on is not None
    event.at += dt.timedelta(days=1)
    event.on += dt.timedelta(days=1)
    assert event.to_dict() == {"at": "2026-01-03T03:04:05.500000Z", "on": "2026-01-03"}
    assert pickle.loads(pickle.dumps(event)).to_dict() == event.to_dict()


@pytest.mark.parametrize(("name", "text"), [("at", '"2026-01-02 03:04:05Z"'), ("on", '"2026-01-02T00:00:00Z"')])
def test_copies_keep_the_spelling(name: str, text: str) -> None:
    kept: Any = read(name, text)
    copies: list[Any] = [copy.copy(kept), copy.deepcopy(kept), pickle.loads(pickle.dumps(kept))]
    assert isinstance(kept, (WireDate, WireDatetime))
    assert [(twin, twin.raw, type(twin)) for twin in copies] == [(kept, kept.raw, type(kept))] * 3
    assert repr(kept).startswith("datetime.")


class Due(Model):
    """Values that may be of several types, one of them a date."""

    day_first: dt.date | dt.datetime | None = None
    time_first: dt.datetime | dt.date | None = None
    number_first: int | dt.datetime | None = None
    number_last: dt.datetime | float | None = None
    text_first: str | dt.datetime | None = None
    lists: list[dt.date] | list[dt.datetime] | None = None
    values: dict[str, int | dt.date] | None = None


TIME, DAY = dt.datetime(2026, 1, 2, tzinfo=UTC), dt.date(2026, 1, 2)
TIME_TEXT, DAY_TEXT = "2026-01-02T00:00:00Z", "2026-01-02"


@pytest.mark.parametrize(
    ("name", "sent", "value"),
    [
        ("day_first", TIME_TEXT, TIME),
        ("day_first", DAY_TEXT, DAY),
        ("time_first", TIME_TEXT, TIME),
        ("time_first", DAY_TEXT, DAY),
        ("number_first", 5, 5),
        ("number_first", TIME_TEXT, TIME),
        ("number_last", 5.5, 5.5),
        ("number_last", 1767312000, 1767312000.0),
        ("number_last", TIME_TEXT, TIME),
        ("text_first", TIME_TEXT, TIME),
        ("text_first", "soon", "soon"),
        ("text_first", "2026", "2026"),
        ("lists", [TIME_TEXT], [TIME]),
        ("lists", [DAY_TEXT], [DAY]),
        ("values", {"a": 1767312000, "b": DAY_TEXT}, {"a": 1767312000, "b": DAY}),
    ],
)
def test_a_union_with_dates_is_decided_by_json_type_and_format(name: str, sent: object, value: object) -> None:
    misfits: list[object] = []
    due = decode(json.dumps({name: sent}), Due, on_mismatch=misfits.append)
    found: Any = getattr(due, name)

    assert (found, isinstance(found, dt.datetime)) == (value, isinstance(value, dt.datetime))
    assert json.loads(due.to_json()) == due.to_dict() == {name: sent}
    assert misfits == []


@pytest.mark.parametrize(("name", "sent"), [("number_first", "5"), ("number_last", "5"), ("day_first", 5)])
def test_what_is_of_none_of_the_types_is_no_date(name: str, sent: object) -> None:
    misfits: list[object] = []
    due = decode(json.dumps({name: sent}), Due, on_mismatch=misfits.append)

    assert getattr(due, name) == sent
    assert len(misfits) == 1
