"""Refuses YAML that is small on disk and huge in memory, before a reader builds its values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

import yaml

from sdkgen.diagnostics.source_map import Event, yaml_events

MAX_DEPTH = 512
"""Containers within each other: far more than people write, few enough for recursive readers."""
MAX_ALIASED = 64 * 1024 * 1024
"""What aliases may repeat, in characters; a value counts as `NODE_COST` more."""
NODE_COST = 64

_ANCHOR = re.compile(r"&(?<![^\s\[\]{},:-]&)[^\s\[\]{},&;]")
_BRACKETS = re.compile(r"[\[\]{}]")
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def refusal(text: str) -> tuple[str, str, int] | None:
    """Return why a YAML text must not be read: a code, a fact and an offset; None for one that may be read.

    Text without an anchor and without deeply nested brackets costs next to nothing here.
    """
    if not _ANCHOR.search(text) and not _nested_brackets(text):
        return None
    try:
        return _walk(yaml_events(text))
    except yaml.YAMLError:
        return None


def _nested_brackets(text: str) -> bool:
    depths = accumulate(_STEPS[found] for found in _BRACKETS.findall(text))
    return max(depths, default=0) > MAX_DEPTH


def _walk(events: Iterator[Event]) -> tuple[str, str, int] | None:
    weight = aliased = 0
    weights: dict[str, int] = {}
    opened: list[tuple[str | None, int]] = []
    for event in events:
        if event.kind == "end":
            anchor, start = opened.pop()
            if anchor is not None:
                weights[anchor] = weight - start
            continue
        before = weight
        repeats = weights.get(event.value, 0) if event.kind == "alias" else 0
        aliased += repeats
        weight += repeats + len(event.value) + NODE_COST
        if event.kind in ("map", "list"):
            opened.append((event.anchor, before))
        elif event.anchor is not None:
            weights[event.anchor] = weight - before
        if len(opened) > MAX_DEPTH:
            return "too-deep", f"it nests deeper than {MAX_DEPTH} levels", event.offset
        if aliased > MAX_ALIASED:
            return "too-many-aliases", f"its aliases repeat more than {MAX_ALIASED // 1024 // 1024} MiB", event.offset
    return None
