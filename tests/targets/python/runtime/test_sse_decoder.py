"""Server-sent events from bytes, however they are cut."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.python.runtime.streaming.sse_decoder import ServerSentEvent, SSEDecoder


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    """Return the events of a whole stream."""
    decoder = SSEDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    last = decoder.event(decoder.rest())
    return [*events, last] if last is not None else events


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (b"data: a\n\n", [b"a"]),
        (b"data:a\n\n", [b"a"]),
        (b"data:  a \n\n", [b" a "]),
        (b"data: a\n\ndata: b\n\n", [b"a", b"b"]),
        (b"data: a\ndata: b\n\n", [b"a\nb"]),
        (b"data: a\ndata\ndata: b\n\n", [b"a\n\nb"]),
        (b"data\n\n", [b""]),
        (b"data:\n\n", [b""]),
        (b": comment\n\n", []),
        (b":\n\n:\n\n", []),
        (b": comment\ndata: a\n\n", [b"a"]),
        (b"event: ping\n\n", []),
        (b"unknown: x\ndata: a\n\n", [b"a"]),
        (b"dat: a\n\nData: b\n\n data: c\n\n", []),
        (b"\n\n\n\ndata: a\n\n\n\n\ndata: b\n\n", [b"a", b"b"]),
        (b"data: a: b\n\n", [b"a: b"]),
        (b"data: a", [b"a"]),
        (b"data: a\n", [b"a"]),
        (b"", []),
        (b"\xef\xbb\xbfdata: a\n\n", [b"a"]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", [b"b"]),
        (b"\xef\xbb", []),
        ("data: ünï\n\n".encode(), ["ünï".encode()]),
        (b"data: a\x85b\x0bc\xe2\x80\xa8d\n\n", [b"a\x85b\x0bc\xe2\x80\xa8d"]),
    ],
)
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_data(text: bytes, data: list[bytes], line_end: bytes) -> None:
    wire = text.replace(b"\n", line_end)
    assert [event.data for event in decode(wire)] == data
    assert [event.data for event in decode(*(wire[at : at + 1] for at in range(len(wire))))] == data


def test_names_ids_and_retry() -> None:
    events = decode(
        b"event: start\nid: 7\nretry: 1500\ndata: a\n\ndata: b\n\nid\nevent:\ndata: c\n\nid: x\0\nretry: 1s\ndata:d\n\n"
    )
    assert events == [
        ServerSentEvent(b"a", "start", "7", 1500),
        ServerSentEvent(b"b", None, "7", None),
        ServerSentEvent(b"c", None, "", None),
        ServerSentEvent(b"d", None, "", None),
    ]


def test_an_event_is_given_as_soon_as_it_is_complete() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a") == []
    assert decoder.feed(b"\r\n") == []
    assert [event.data for event in decoder.feed(b"\r")] == [b"a"]
    assert decoder.feed(b"\n") == []
    assert [event.data for event in decoder.feed(b"data: b\n\r\n")] == [b"b"]


def test_mixed_line_ends() -> None:
    assert [event.data for event in decode(b"data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\r\ndata: e\n\r")] == [
        b"a\nb\nc",
        b"d",
        b"e",
    ]


WIRE = "event: e\r\nid: 1\r\ndata: ü\r\n\r\n: c\n\ndata: a\ndata: b\r\rdata: 🎉\n\n".encode()
DATA = ["ü".encode(), b"a\nb", "🎉".encode()]


def test_every_cut_in_two_gives_the_same_events() -> None:
    for cut in range(len(WIRE)):
        assert [event.data for event in decode(WIRE[:cut], WIRE[cut:])] == DATA


@given(st.lists(st.integers(0, len(WIRE)), max_size=8).map(sorted))
def test_any_cuts_give_the_same_events(cuts: list[int]) -> None:
    edges = [0, *cuts, len(WIRE)]
    chunks = [WIRE[start:end] for start, end in itertools.pairwise(edges)]
    assert [event.data for event in decode(*chunks)] == DATA


@given(st.lists(st.sampled_from([b"\r", b"\n", b"data", b":", b" ", b"x", b"\xef\xbb\xbf"]), max_size=40))
def test_whatever_comes_the_cuts_do_not_matter(parts: list[bytes]) -> None:
    assert decode(*parts) == decode(b"".join(parts))


def test_a_large_event_in_small_pieces_is_joined_once() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: ") == []
    for _ in range(20_000):
        assert decoder.feed(b"x" * 50) == []
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == 1_000_000


@pytest.mark.parametrize("digits", [19, 4_299, 4_300, 5_000, 100_000])
def test_a_time_of_more_digits_than_there_are_years_is_none(digits: int) -> None:
    (event,) = SSEDecoder().feed(b"retry: " + b"9" * digits + b"\ndata: a\n\n")
    assert (event.data, event.retry) == (b"a", None)
