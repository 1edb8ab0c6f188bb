"""Properties that a model does not declare, of a type that it does: `additionalProperties` beside `properties`."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import TYPE_CHECKING, Any, Literal

import pytest

from templates.python.runtime.models.models import Model
from templates.python.runtime.response.mismatches import Mismatch
from templates.python.runtime.response.parsing import decode


class Price(Model):
    """What each further property holds."""

    amount: int
    since: dt.date | None = None


class Sheet(Model):
    """An object as the generator writes it."""

    id: str | None = None

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, Price]:
            """Other properties by name."""
            ...

        def __getattr__(self, name: str) -> Price: ...
    else:
        __pydantic_extra__: dict[str, Price]


class Shelf(Model):
    """One whose further properties are of its own kind, or words."""

    size: int | None = None

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, Shelf | Literal["empty"] | str]


class Derived(Sheet):
    """Inherits what its base says."""


def read(model: type[Any], value: dict[str, object]) -> tuple[Any, list[str]]:
    """Return a model, and the paths of what does not fit."""
    noted: list[Mismatch] = []
    made = decode(json.dumps(value), model, on_mismatch=noted.append)
    assert made.to_dict() == value
    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == made
    return made, [str(mismatch).partition(":")[0] for mismatch in noted]


@pytest.mark.parametrize("model", [Sheet, Derived])
def test_they_are_typed(model: type[Any]) -> None:
    sheet, noted = read(model, {"id": "a", "gold": {"amount": 3, "since": "2026-01-02"}, "two words": {"amount": 1}})

    assert noted == []
    assert sheet.gold.since == dt.date(2026, 1, 2)
    assert sheet.model_extra == {"gold": sheet.gold, "two words": Price(amount=1)}


@pytest.mark.parametrize("model", [Sheet, Derived])
def test_one_that_does_not_fit_leaves_the_rest_typed(model: type[Any]) -> None:
    sheet, noted = read(model, {"gold": {"amount": "3", "since": "2026-01-02"}, "odd": 7, "silver": {"amount": 2}})

    assert noted == ["gold.amount", "odd"]
    assert (sheet.gold.amount, sheet.gold.since, sheet.odd) == ("3", dt.date(2026, 1, 2), 7)
    assert isinstance(sheet.silver, Price)


def test_they_stay_typed_beside_a_property_that_does_not_fit() -> None:
    sheet, noted = read(Sheet, {"id": 7, "gold": {"amount": 3}})

    assert noted == ["id"]
    assert isinstance(sheet.gold, Price)


def test_they_may_be_of_the_same_model() -> None:
    shelf, noted = read(Shelf, {"size": "big", "left": {"size": 1, "right": "empty"}, "up": "full"})

    assert noted == ["size"]
    assert (type(shelf.left), shelf.left.right, shelf.up) == (Shelf, "empty", "full")


def test_a_model_that_says_nothing_keeps_them_as_they_came() -> None:
    price, noted = read(Price, {"amount": "3", "more": {"amount": 1}})

    assert noted == ["amount"]
    assert price.more == {"amount": 1}
