"""Both flavours have the same public methods with the same parameters, asynchronous where they wait."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import templates.python.runtime as core
from templates.python.runtime.pages.paging import AsyncPageSource, PageSource
from templates.python.runtime.transport.async_sending import AsyncSender
from templates.python.runtime.transport.sending import SyncSender

PAIRS: list[tuple[Any, Any]] = [
    (core.SyncAPIClient, core.AsyncAPIClient),
    (core.SyncResource, core.AsyncResource),
    (core.APIResponse, core.AsyncAPIResponse),
    (core.StreamedAPIResponse, core.AsyncStreamedAPIResponse),
    (core.BinaryAPIResponse, core.AsyncBinaryAPIResponse),
    (core.Stream, core.AsyncStream),
    (core.SyncPage, core.AsyncPage),
    (core.RawMode, core.AsyncRawMode),
    (core.StreamingMode, core.AsyncStreamingMode),
    (PageSource, AsyncPageSource),
]
# The name that callers of httpx expect.
ONLY_ASYNCHRONOUS = {"aclose"}
PROTOCOLS = {"__enter__": "__aenter__", "__exit__": "__aexit__", "__iter__": "__aiter__", "__next__": "__anext__"}
GENERATED = ("_call", "_page", "_stream")


def public(kind: Any) -> dict[str, list[str] | None]:
    """Return the public methods, and those that generated code calls, with their parameters; properties have none."""
    found: dict[str, list[str] | None] = {}
    for name, member in inspect.getmembers_static(kind):
        if name.startswith("_") and name not in GENERATED and name not in PROTOCOLS.values() and name not in PROTOCOLS:
            continue
        if name in ONLY_ASYNCHRONOUS or name.startswith("model_"):
            continue
        name = PROTOCOLS.get(name, name)
        found[name] = list(inspect.signature(member).parameters) if inspect.isfunction(member) else None
    return found


@pytest.mark.parametrize(("ours", "theirs"), PAIRS, ids=lambda kind: kind.__name__)
def test_public_methods(ours: Any, theirs: Any) -> None:
    assert public(ours) == public(theirs)
    assert public(ours) or ours in {core.RawMode, core.StreamingMode}, "there is something to compare"


def test_both_senders_have_the_same_steps() -> None:
    ours = {name for name in vars(SyncSender) if not name.startswith("__")}
    theirs = {name for name in vars(AsyncSender) if not name.startswith("__")}
    assert theirs - ours == {"_send_in_time"}
    assert ours - theirs == set()


@pytest.mark.parametrize("name", ["_call", "_stream"])
def test_what_waits_is_asynchronous(name: str) -> None:
    assert inspect.iscoroutinefunction(getattr(core.AsyncResource, name))
    assert not inspect.iscoroutinefunction(getattr(core.SyncResource, name))


def test_every_name_of_the_core_can_be_imported() -> None:
    assert len(core.__all__) == len(set(core.__all__))
    for name in core.__all__:
        assert getattr(core, name) is not None or name == "NoneType", name
    assert set(core.__all__) <= set(dir(core))
    with pytest.raises(AttributeError, match="Nothing"):
        _ = core.Nothing  # pyright: ignore
