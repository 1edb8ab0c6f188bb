"""Documents that are built to exhaust whoever reads them."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure
from sdkgen.document.load import load_mapping
from sdkgen.document.yaml_limits import MAX_DEPTH, refusal

LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]\n" for number in range(1, 10)
)
LONG_TEXT = f'a: &a "{"x" * 100_000}"\nb: [{",".join(["*a"] * 10_000)}]\n'
IN_BLOCK_STYLE = "a0: &a0\n- x\n- x\n" + "".join(f"a{n}: &a{n}\n- *a{n - 1}\n- *a{n - 1}\n" for n in range(1, 40))
OF_KEYS = "a: &a x\n" + "".join(
    f"b{n}: &b{n}\n  c: *{'a' if n == 0 else f'b{n - 1}'}\n  d: *{'a' if n == 0 else f'b{n - 1}'}\n" for n in range(40)
)


def refused(text: str) -> Diagnostic:
    """Return the only finding about a text that is refused."""
    with pytest.raises(Failure) as caught:
        load_mapping("-", stdin=io.BytesIO(text.encode()))
    (found,) = caught.value.diagnostics
    return found


@pytest.mark.parametrize("text", [LAUGHS, LONG_TEXT, IN_BLOCK_STYLE, OF_KEYS], ids=["laughs", "text", "block", "keys"])
def test_aliases_are_limited_before_memory_is_used(text: str) -> None:
    tracemalloc.start()
    try:
        found = refused(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert found.code == "too-many-aliases"
    assert found.spot is not None
    assert peak < 20_000_000


def test_honest_aliases_are_read() -> None:
    text = "a: &a {b: [1, 2]}\n" + "".join(f"c{number}: *a\n" for number in range(1000))
    root = load_mapping("-", stdin=io.BytesIO(text.encode())).root

    assert root["c999"] == {"b": [1, 2]}


def test_an_alias_within_its_own_anchor_is_refused() -> None:
    found = refused("a: &x\n  b: *x\n")

    assert (found.code, found.spot) == ("too-many-aliases", (2, 6))


NESTINGS = {
    "flow-lists": ("a: " + "[" * 100_000, ""),
    "block-lists": ("- " * 100_000, "1"),
    "flow-maps": ('a: {"a": ' * 1 + '{"a": ' * 20_000, ""),
    "json-lists": ('{"a": ' + "[" * 100_000, "]" * 100_000 + "}"),
    "json-maps": ('{"a": ' * 100_000, "1" + "}" * 100_000),
    "open-json": ('{"a": ' * 100_000, ""),
    "just-too-deep": ('{"a": ' + "[" * MAX_DEPTH, "]" * MAX_DEPTH + "}"),
    "just-too-deep-in-yaml": ("a: " + "[" * MAX_DEPTH, "]" * MAX_DEPTH),
}


@pytest.mark.parametrize("name", NESTINGS)
def test_nesting_is_limited(name: str) -> None:
    opening, closing = NESTINGS[name]

    assert refused(opening + closing).code == "too-deep"


@pytest.mark.parametrize("head", ['{"a": %s}', "a: %s\n"], ids=["json", "yaml"])
def test_200_levels_are_read(head: str) -> None:
    root = load_mapping("-", stdin=io.BytesIO((head % ("[" * 200 + "]" * 200)).encode())).root
    value, depth = root["a"], 0
    while isinstance(value, list):
        value, depth = value[0] if value else None, depth + 1

    assert depth == 200


def test_brackets_in_text_are_no_nesting() -> None:
    assert refusal("a: |\n  " + "[" * 1000 + "\n") is None
