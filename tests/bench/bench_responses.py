"""How long responses take to read, against pydantic alone.

Run `python -m tests.bench.bench_responses` from the project's root. Figures are medians of one run, taken in turns.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from types import GenericAlias
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, TypeAdapter

from templates.python.runtime.models.models import Model
from templates.python.runtime.pages.page_schemes import PageNumber
from templates.python.runtime.pages.pages import SyncPage
from templates.python.runtime.response.lenient import construct_model
from templates.python.runtime.response.parsing import decode
from tests.bench.payloads import item_fields, items

T = TypeVar("T")
Work = Callable[[], object]


Item: Any = type("Item", (Model,), {"__annotations__": item_fields(), "__module__": __name__})
PlainItem: Any = type("PlainItem", (BaseModel,), {"__annotations__": item_fields(), "__module__": __name__})


class Page(SyncPage[T], Generic[T]):
    """A page of items."""

    data: list[T]
    _scheme = PageNumber(items=("data",), parameter="page[number]")


PlainPage: Any = type(
    "PlainPage", (BaseModel,), {"__annotations__": {"data": GenericAlias(list, (PlainItem,))}, "__module__": __name__}
)


def medians(works: dict[str, Work], rounds: int) -> dict[str, float]:
    """Return the median seconds of each piece of work. They take turns, so that a slow moment hits all of them."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(found) for name, found in times.items()}


def show(title: str, found: dict[str, float], count: int, floor: str) -> None:
    """Print microseconds for each item, and the ratio to the floor."""
    print(title)
    for name, seconds in found.items():
        print(f"  {name:<38}{seconds / count * 1e6:>9.2f} us {seconds / found[floor]:>7.2f} x")


def main() -> None:
    """Print the table."""
    plain = TypeAdapter[Any](PlainPage)
    good, bad = items(1000), items(1000, fit=False)
    works: dict[str, Work] = {
        "json.loads": lambda: json.loads(good),
        "pydantic from bytes": lambda: plain.validate_json(good),
        "page of models": lambda: decode(good, Page[Item]),
        "page, one field of each misfits": lambda: decode(bad, Page[Item]),
    }
    show("1,000 items of 30 fields, for each item", medians(works, 30), 1000, "pydantic from bytes")
    page = decode(good, Page[Item])
    works = {"pydantic": lambda: plain.dump_python(page, warnings=False), "to_dict": page.to_dict}
    show("back to dicts, for each item", medians(works, 20), 1000, "pydantic")
    one = items(1)
    works = {
        "pydantic from bytes": lambda: plain.validate_json(one),
        "model": lambda: decode(one, Page[Item]),
        "leniently": lambda: construct_model(Item, json.loads(one)["data"][0]),
    }
    show("one item", medians(works, 500), 1, "pydantic from bytes")


if __name__ == "__main__":
    main()
