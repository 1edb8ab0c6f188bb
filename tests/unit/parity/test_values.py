"""Values made of types."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import JsonValue
from sdkgen.parity.values import NoValueError, Values
from tests.unit.parity.ferry import package

PACKAGE = package()


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("str", "name value"),
        ("Optional[int]", 7),
        ("float | None", 1.5),
        ("Literal['a', 'b']", "a"),
        ("List[bool]", [True]),
        ("Dict[str, int]", {"key": 7}),
        ("Mapping[str, Iterable[str]]", {"key": ["name value"]}),
        ("Union[str, datetime]", {"$datetime": "2026-01-02T03:04:05+00:00"}),
        ("str | _types.FileTypes", {"$file": "content"}),
        ("IO[bytes] | int", 7),
        ("object", "name value"),
    ],
)
def test_a_value_is_made_of_an_annotation(annotation: str, value: JsonValue) -> None:
    assert Values(PACKAGE, every=True).of(annotation, "name") == value


def test_a_dictionary_has_what_must_be_given_or_everything() -> None:
    car = "types.trip_book_params.Car"
    assert Values(PACKAGE, every=False).of(car, "car") == {"plate": "plate value"}
    assert Values(PACKAGE, every=True).of(car, "car") == {"plate": "plate value", "length": 1.5}


@pytest.mark.parametrize("annotation", ["IO[bytes]", "Callable[[int], str]", "Unknown"])
def test_what_has_no_value_is_told(annotation: str) -> None:
    with pytest.raises(NoValueError):
        Values(PACKAGE, every=True).of(annotation, "name")


def test_types_that_contain_themselves_end() -> None:
    changes = {"types/trip_book_params.py": ("length: float", 'length: float\n            towed: Iterable["Car"]')}
    made = Values(package(changes), every=True).of("types.trip_book_params.Car", "car")
    assert made == {"plate": "plate value", "length": 1.5, "towed": [{"plate": "plate value"}]}
    endless = {"types/trip_book_params.py": ("length: float", 'towed: Required["Car"]')}
    with pytest.raises(NoValueError):
        Values(package(endless), every=True).of("types.trip_book_params.Car", "car")
