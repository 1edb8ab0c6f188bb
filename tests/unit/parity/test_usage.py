"""A user's own code, checked against another package."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from sdkgen.parity.usage import Checked, read_usage
from sdkgen.published.read import package_of
from sdkgen.published.sources import PackageError
from tests.unit.parity.ferry import generated, package

OLD, OWN = package(), package_of(generated())
RENAMED = package(
    {
        "resources/trips.py": (
            "def book(self, trip_id: str, *, seats: int",
            "def reserve(self, trip_id: str, *, places: int",
        ),
        "types/__init__.py": ("from .trip import Trip as Trip\n", ""),
    }
)


def _used(tmp_path: Path, code: str, new: object = None) -> list[Checked]:
    file = tmp_path / "app.py"
    file.write_text(textwrap.dedent(code), encoding="utf-8")
    return read_usage([file], OLD, RENAMED if new is None else OWN)


def _broken(tmp_path: Path, code: str, new: object = None) -> list[tuple[str | None, str | None]]:
    return [(item.problem, item.hint) for item in _used(tmp_path, code, new) if item.problem is not None]


STATE = 'state: Literal["open", "full"] | Omit = omit) -> SyncShore[Trip]:'
HOLDING = """
    import ferry as f
    import ferry.types
    from ferry import AsyncFerry, Ferry, FerryError
    from ferry.types import Trip
    from ferry.types.trip_book_params import TripBookParams, Car
    from ferry.pagination import SyncShore

    client = Ferry(token="t", max_retries=3)

    def show(line: Ferry, other: "AsyncFerry | None" = None) -> Trip:
        return line.trips.retrieve("1", extra_headers={"a": "b"}, timeout=2)

    class App:
        def __init__(self) -> None:
            self.client = Ferry().with_options(timeout=3)
            self.trips = self.client.trips

        def run(self, **more: object) -> None:
            for trip in self.trips.list(page=1):
                print(trip.id)
            self.client.with_raw_response.trips.book("1", **more)
            self.client.trips.with_raw_response.book(trip_id="1", seats=2).headers
            self.client.close()

    async def later() -> None:
        async with AsyncFerry() as line:
            await line.trips.book("1", seats=2, cars=[{"plate": "x"}])

    def make() -> Ferry:
        return f.Ferry(base_url="https://elsewhere.example")

    try:
        make().trips.book("1", seats=len(make().trips.list().trips))
    except f.APIError:
        pass
"""


def test_what_holds_is_found_and_holds(tmp_path: Path) -> None:
    found = _used(tmp_path, HOLDING, OWN)
    assert [(item.at.rpartition(":")[2], item.problem) for item in found if item.problem is not None] == []
    assert all(item.held for item in found)
    assert {item.text for item in found if item.text.startswith("client.")} == {
        "client.trips.retrieve(..., extra_headers=..., timeout=...)",
        "client.with_options(timeout=...)",
        "client.trips",
        "client.trips.list(page=...)",
        "client.trips.book(...)",
        "client.trips.book(trip_id=..., seats=...)",
        "client.close()",
        "client.trips.book(..., seats=..., cars=...)",
        "client.trips.book(..., seats=...)",
        "client.trips.list()",
    }


@pytest.mark.parametrize(
    ("line", "problem", "hint"),
    [
        ("client.trips.book('1', seats=2)", "there is no `client.trips.book`", "client.trips.reserve"),
        ("client.trips.lst()", "there is no `client.trips.lst`", "client.trips.list"),
        ("client.trips.book_trip('1')", "there is no `client.trips.book_trip`", "client.trips.reserve"),
        ("client.list_trips()", "there is no `client.list_trips`", "client.trips.list"),
        ("client.trips.reserve('1', places=2, nots='x')", "`client.trips.reserve` takes no `nots`", "note="),
        ("client.trips.reserve('1')", "`client.trips.reserve` needs `places`", None),
        ("client.trips.retrieve()", "`client.trips.retrieve` needs `trip_id`", None),
        ("client.trips.retrieve('1', 2)", "`client.trips.retrieve` takes 1 by position", None),
        ("client.trips.list(1)", "`client.trips.list` takes nothing by position", None),
        ("client.trips()", "`client.trips` is a resource, and cannot be called", "client.trips.list"),
        ("Ferry(tokn='x')", "`Ferry` takes no `tokn`", "token"),
        ("Ferry('x')", "`Ferry` takes its options by name", None),
        ("ferry.Frry", "`ferry` has no `Frry`", "Ferry"),
        ("from ferry.types import Trip", "`ferry.types` has no `Trip`", None),
        ("from ferry.types.trp import Trip", "there is no module `ferry.types.trp`", None),
        ("from ferry.pagination import SyncShores", "`ferry.pagination` has no `SyncShores`", "pagination.SyncShore"),
        ("from ferry.resources import Trips", "`ferry.resources` has no `Trips`", "resources.trips.TripsResource"),
    ],
)
def test_what_does_not_hold_is_told_with_what_was_meant(
    tmp_path: Path, line: str, problem: str, hint: str | None
) -> None:
    assert _broken(tmp_path, f"import ferry\nfrom ferry import Ferry\nclient = Ferry()\n{line}\n") == [(problem, hint)]


def test_an_argument_of_the_same_name_on_the_wire_is_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text("from ferry import Ferry\nFerry().trips.list(state='open')\n", encoding="utf-8")
    renamed = package(
        {"resources/trips.py": (STATE, "only: str | Omit = omit) -> SyncShore[Trip]:\n            state = only")}
    )
    found = [item for item in read_usage([file], OLD, renamed) if item.problem is not None]
    assert [(item.problem, item.hint) for item in found] == [("`client.trips.list` takes no `state`", "only=")]


def test_what_never_held_is_told_as_such(tmp_path: Path) -> None:
    found = _used(tmp_path, "from ferry import Ferry\nFerry().trips.cancel('1')\n", OWN)
    assert [(item.problem, item.held) for item in found if item.problem] == [
        ("there is no `client.trips.cancel`", False)
    ]


def test_code_that_does_not_use_the_package_is_left_alone(tmp_path: Path) -> None:
    assert _used(tmp_path, "from ferries import Ferry\nclient = Ferry()\nclient.trips.sink()\n") == []


def test_folders_are_searched_and_what_is_no_python_is_told(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / ".venv").mkdir()
    (tmp_path / "app/main.py").write_text("from ferry import Ferry\nFerry().trips.list()\n", encoding="utf-8")
    (tmp_path / ".venv/other.py").write_text("def (", encoding="utf-8")
    found = read_usage([tmp_path], OLD, OWN)
    assert [item.text for item in found] == ["ferry.Ferry", "client.trips.list()", "Ferry()"]
    with pytest.raises(PackageError, match=r"other\.py is not Python"):
        read_usage([tmp_path / ".venv/other.py"], OLD, OWN)
    with pytest.raises(PackageError, match="cannot be read"):
        read_usage([tmp_path / "absent.py"], OLD, OWN)
