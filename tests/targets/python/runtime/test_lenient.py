"""Values that do not fit: every fitting part typed, the rest raw, each property reported once."""

from __future__ import annotations

import datetime as dt
import json
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from pydantic import ValidationError
from typing_extensions import is_typeddict

from templates.python.runtime.models.models import Field, Model
from templates.python.runtime.response import lenient
from templates.python.runtime.response.mismatches import Mismatch
from templates.python.runtime.response.parsing import decode
from templates.python.runtime.response.readers import read_value

T = TypeVar("T")


class Price(Model):
    """A nested object."""

    amount: float
    currency: Literal["USD", "EUR"] | str
    since: dt.datetime | None = None


class Node(Model):
    """A recursive one."""

    name: str
    children: list[Node] | None = None


class Named(Model):
    """One variant of a union without a tag."""

    name: str
    size: int


class Numbered(Model):
    """Another one."""

    number: int
    name: str | None = None


class Box(Model, Generic[T]):
    """A generic model."""

    content: T


class Item(Model):
    """Many kinds of fields."""

    id: str
    from_: str = Field(alias="from")
    price: Price
    prices: list[Price] | None = None
    by_name: dict[str, Price] | None = None
    either: Named | Numbered | None = None
    many: list[Named] | dict[str, Named] | None = None
    tree: Node | None = None
    closed: Literal["a", "b"] | None = None
    short: Annotated[str | None, Field(max_length=3)] = None
    made: list[str] = Field(default_factory=list[str])


GOOD: dict[str, Any] = {"id": "x", "from": "y", "price": {"amount": 1.5, "currency": "GBP"}}


def read(**changes: object) -> tuple[Item, dict[str, str]]:
    """Return an item, and what does not fit by path."""
    noted: list[Mismatch] = []
    item = decode(json.dumps({**GOOD, **changes}), Item, on_mismatch=noted.append)
    assert item.to_dict() == {**GOOD, **changes}
    return item, {str(mismatch).partition(":")[0]: f"{mismatch.expected} <- {mismatch.found}" for mismatch in noted}


def test_one_misfit_leaves_the_rest_typed() -> None:
    item, noted = read(id=7, price={"amount": 2, "currency": "USD", "since": "2026-01-02T03:04:05Z"})
    assert noted == {"id": "str <- int"}
    assert str(item.id) == "7"
    assert isinstance(item.price, Price)
    assert item.price.since == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


def test_misfits_deep_inside() -> None:
    prices = [GOOD["price"], {"amount": "2", "currency": "USD", "x": 1}, None, {"currency": "EUR"}]
    item, noted = read(prices=prices, by_name={"a": {"amount": True, "currency": "USD"}, "b": GOOD["price"]})
    assert noted == {
        "prices[1].amount": "float <- str",
        "prices[2]": "Price <- null",
        "by_name.a.amount": "float <- bool",
    }
    assert item.prices is not None
    assert [type(price).__name__ for price in item.prices] == ["Price", "Price", "NoneType", "Price"]
    assert item.by_name is not None
    assert item.by_name["b"].amount == 1.5


def test_the_items_of_a_list_are_reported_once_and_counted() -> None:
    noted: list[Mismatch] = []
    decode(json.dumps([{**GOOD, "id": number} for number in range(50)]), list[Item], on_mismatch=noted.append)
    assert [(mismatch.path, mismatch.count, mismatch.value) for mismatch in noted] == [((0, "id"), 50, 0)]
    assert str(noted[0]) == "[0].id: expected str, found int (50 times)"
    assert repr(noted[0]) == "<Mismatch [0].id: expected str, found int (50 times)>"


def test_what_misfits_in_one_item_is_typed_in_the_next() -> None:
    since = "2026-01-02T03:04:05Z"
    rows: list[Any] = [
        {"amount": "1", "since": since},
        {"amount": 2, "since": True},
        {"amount": 4, "since": since},
        None,
    ]
    found = {"prices": [row and {"currency": "USD", **row} for row in rows]}
    item, misfits = read(**found)
    prices: Any = item.prices
    assert [price and price.amount for price in prices] == ["1", 2.0, 4.0, None]
    assert [type(price.amount) for price in prices[1:3]] == [float, float]
    assert [price.since for price in prices[:3:2]] == [dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)] * 2
    assert prices[1].since is True
    assert item.to_dict()["prices"] == found["prices"]
    assert misfits.keys() == {"prices[0].amount", "prices[1].since", "prices[3]"}


def test_what_is_missing_is_none_and_not_set() -> None:
    noted: list[Mismatch] = []
    item = decode(b'{"id": "x"}', Item, on_mismatch=noted.append)
    assert [mismatch.path for mismatch in noted] == [("from",), ("price",)]
    assert {mismatch.found for mismatch in noted} == {"nothing"}
    assert getattr(item, "from_", "absent") is None
    assert item.made == []
    assert item.to_dict() == {"id": "x"}


def test_coercions_are_misfits() -> None:
    price = {"amount": "1", "currency": 1}
    _, noted = read(id=1, closed=True, made=["a", 1], either={"name": "n", "size": "3"}, price=price)
    assert noted == {
        "id": "str <- int",
        "closed": "Literal['a', 'b'] | null <- bool",
        "made[1]": "str <- int",
        "either.size": "int <- str",
        "price.amount": "float <- str",
        "price.currency": "Literal['USD', 'EUR'] | str <- int",
    }


def test_a_union_without_a_tag_takes_the_variant_that_fits_best() -> None:
    item, noted = read(either={"number": 1, "name": 7})
    assert isinstance(item.either, Numbered)
    assert noted == {"either.name": "str | null <- int"}
    item, noted = read(either={"name": "n", "size": None})
    assert isinstance(item.either, Named)
    assert noted == {"either.size": "int <- null"}
    item, noted = read(either=[1])
    assert noted == {"either": "Named | Numbered | null <- an array"}


def test_a_union_of_containers() -> None:
    item, noted = read(many=[{"name": "n", "size": 1}, {"name": "n", "size": "1"}])
    assert isinstance(item.many, list)
    assert [type(each) for each in item.many] == [Named, Named]
    assert noted == {"many[1].size": "int <- str"}
    item, noted = read(many={"a": {"name": 1, "size": 1}})
    assert isinstance(item.many, dict)
    assert isinstance(item.many["a"], Named)
    assert noted == {"many.a.name": "str <- int"}
    assert read(many="?")[1] == {"many": "list[Named] | dict[str, Named] | null <- str"}


def test_recursive_models() -> None:
    item, noted = read(tree={"name": "a", "children": [{"name": "b", "children": [{"name": 3}]}]})
    assert item.tree is not None
    assert item.tree.children is not None
    assert isinstance(item.tree.children[0], Node)
    assert noted == {"tree.children[0].children[0].name": "str <- int"}


def test_constraints_are_checked_where_they_are_stated() -> None:
    assert list(read(short="long text")[1]) == ["short"]


def test_generic_models() -> None:
    box = decode(b'{"content": {"amount": "1", "currency": "USD"}}', Box[Price])
    assert isinstance(box.content, Price)
    assert box.content.currency == "USD"


def test_half_of_a_surrogate_pair_is_kept() -> None:
    noted: list[Mismatch] = []
    item = decode(json.dumps({**GOOD, "id": "\ud800", "more": "\udfff"}), Item, on_mismatch=noted.append)
    assert (item.id, item.model_extra) == ("\ud800", {"more": "\udfff"})
    assert isinstance(item.price, Price)
    assert [str(mismatch) for mismatch in noted] == ["id: expected str, found half of a surrogate pair"]


def test_values_are_not_shown() -> None:
    noted: list[Mismatch] = []
    decode(json.dumps({**GOOD, "id": ["+15550100"]}), Item, on_mismatch=noted.append)
    assert "15550100" not in str(noted) + repr(noted)
    assert noted[0].value == ["+15550100"]


def test_without_a_hook_nothing_is_lost() -> None:
    assert decode(json.dumps({**GOOD, "id": 1}), Item).to_dict() == {**GOOD, "id": 1}


def test_fitting_items_are_read_together(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Any] = []
    whole = lenient.build

    def count(declared: Any, *rest: Any) -> Any:
        built.append(declared)
        return whole(declared, *rest)

    monkeypatch.setattr(lenient, "build", count)
    decode(json.dumps([GOOD, GOOD, {**GOOD, "id": 1}]), list[Item])
    assert built.count(Item) == 3
    assert built.count(str) == 1, "only the property that does not fit is read on its own"


def test_a_failure_inside_a_reader_falls_back_to_single_properties(monkeypatch: pytest.MonkeyPatch) -> None:
    read = read_value

    def refuse(declared: Any, value: object, text: Any) -> Any:
        if is_typeddict(declared):
            raise ValidationError.from_exception_data("refused", [])
        return read(declared, value, text)

    monkeypatch.setattr(lenient, "read_value", refuse)
    assert decode(json.dumps({**GOOD, "id": 1}), Item).to_dict() == {**GOOD, "id": 1}


class Counted(Model):
    """Numbers and truth values, which Python confuses."""

    size: int | None = None
    kind: Literal[0, 1, "one"] | None = None
    sizes: list[int] | None = None
    done: Literal[True] | bool | None = None
    only: Literal[True] | None = None
    either: int | str | None = None
    when: int | dt.datetime | None = None
    part: float | None = None


@pytest.mark.parametrize(
    ("sent", "misfits"),
    [
        ({"size": True}, ["size"]),
        ({"kind": True}, ["kind"]),
        ({"size": 1, "kind": False}, ["kind"]),
        ({"sizes": [1, True]}, ["sizes[1]"]),
        ({"done": 1}, ["done"]),
        ({"only": 1}, ["only"]),
        ({"part": True}, ["part"]),
        ({"either": True}, ["either"]),
        ({"either": 5, "when": "2024-01-01T00:00:00+00:00"}, []),
        ({"size": 1, "kind": 1, "sizes": [0], "done": True, "only": True}, []),
        ({"kind": "one", "done": False}, []),
    ],
)
def test_a_truth_value_is_no_number(sent: dict[str, Any], misfits: list[str]) -> None:
    noted: list[Mismatch] = []
    found = decode(json.dumps(sent), Counted, on_mismatch=noted.append)
    assert [str(mismatch).partition(":")[0] for mismatch in noted] == misfits
    assert json.dumps(found.to_dict()) == json.dumps(sent)
    assert found.to_json(indent=None) == json.dumps(sent, separators=(",", ":"))
