"""Names and values that are there once they are needed, also when threads race for them."""

from __future__ import annotations

import importlib
import pickle
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from templates.python.runtime.support.lazy import cached_property

FACADE = """
from templates.python.runtime.support.lazy import lazy_exports
__getattr__, __dir__, __all__ = lazy_exports(__name__, {
    "Call": "call", "Deep": "deep.inner", "calls": "calls", "same": "same", "Missing": "call", "Broken": "broken",
})
PLAIN = 1
"""


@pytest.fixture
def facade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Return a package with lazy exports."""
    package = tmp_path / "lazy_facade"
    (package / "deep").mkdir(parents=True)
    texts = {
        "__init__": FACADE,
        "call": "class Call: pass",
        "deep/__init__": "",
        "deep/inner": "class Deep: pass",
        "calls": "x = 1",
        "same": "same = 'a value'",
        "broken": "import a_module_that_is_not_there",
    }
    for name, text in texts.items():
        (package / f"{name}.py").write_text(text)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    importlib.invalidate_caches()
    yield importlib.import_module("lazy_facade")
    for name in [name for name in sys.modules if name.startswith("lazy_facade")]:
        del sys.modules[name]


def test_nothing_is_imported_before_it_is_used(facade: Any) -> None:
    assert [name for name in sys.modules if name.startswith("lazy_facade.")] == []
    assert facade.Call.__module__ == "lazy_facade.call"
    assert [name for name in sys.modules if name.startswith("lazy_facade.")] == ["lazy_facade.call"]
    assert facade.Deep.__module__ == "lazy_facade.deep.inner"


def test_a_resolved_name_is_an_ordinary_attribute(facade: Any) -> None:
    assert "Call" not in vars(facade)
    assert facade.Call is facade.Call
    assert vars(facade)["Call"] is facade.Call


def test_a_module_or_the_value_of_its_name(facade: Any) -> None:
    assert facade.calls.x == 1
    assert facade.same == "a value"


def test_names(facade: Any) -> None:
    assert facade.__all__ == ["Broken", "Call", "Deep", "Missing", "calls", "same"]
    assert {"Call", "PLAIN", "__all__"} <= set(dir(facade))
    namespace: dict[str, Any] = {}
    exec("from lazy_facade import Call, Deep", namespace)
    assert namespace["Call"] is facade.Call


def test_names_that_are_not_there(facade: Any) -> None:
    with pytest.raises(AttributeError, match="module 'lazy_facade' has no attribute 'Nothing'"):
        _ = facade.Nothing
    with pytest.raises(AttributeError, match="Missing"):
        _ = facade.Missing
    assert not hasattr(facade, "__wrapped__")
    with pytest.raises(ImportError, match="a_module_that_is_not_there"):
        _ = facade.Broken
    with pytest.raises(ImportError):
        exec("from lazy_facade import Nothing")


def race(work: Callable[[], object]) -> list[object]:
    """Return what 32 threads get that start together."""
    barrier = Barrier(32)

    def start(_: int) -> object:
        barrier.wait()
        return work()

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(32) as pool:
            return list(pool.map(start, range(32)))
    finally:
        sys.setswitchinterval(interval)


def test_threads_get_one_and_the_same_export(facade: Any) -> None:
    assert len(set(map(id, race(lambda: facade.Deep)))) == 1


class Holder:
    """An object with a property computed once."""

    def __init__(self) -> None:
        self.computed = 0

    @cached_property
    def value(self) -> list[int]:
        """A list."""
        self.computed += 1
        return [self.computed]


def test_a_property_is_computed_once() -> None:
    holder = Holder()
    assert "value" not in vars(holder)
    assert holder.value is holder.value
    assert holder.computed == 1
    assert vars(holder)["value"] == [1]
    assert Holder().value is not holder.value
    assert pickle.loads(pickle.dumps(holder)).value == [1]


def test_the_property_itself() -> None:
    assert isinstance(Holder.value, cached_property)
    assert Holder.value.__doc__ == "A list."


def test_it_is_kept_under_the_name_it_was_given() -> None:
    class Renamed:
        def compute(self) -> int:
            return 5

        kept = cached_property(compute)

    renamed = Renamed()
    assert renamed.kept == 5
    assert "kept" in vars(renamed)


def test_it_can_be_set_and_forgotten() -> None:
    holder = Holder()
    holder.__dict__["value"] = [9]
    assert holder.value == [9]
    del holder.__dict__["value"]
    assert holder.value == [1]


def test_threads_get_one_and_the_same_value() -> None:
    for _ in range(20):
        holder = Holder()
        assert len(set(map(id, race(partial(getattr, holder, "value"))))) == 1


def test_an_error_is_not_kept() -> None:
    class Failing:
        attempts = 0

        @cached_property
        def value(self) -> int:
            self.attempts += 1
            if self.attempts == 1:
                raise OSError("not now")
            return self.attempts

    failing = Failing()
    with pytest.raises(OSError, match="not now"):
        _ = failing.value
    assert failing.value == 2
