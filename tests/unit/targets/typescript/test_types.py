"""Types as text: unions, lists and enums."""

from __future__ import annotations

import pytest

from sdkgen.targets.typescript.syntax.annotate import array, closed, split, union


@pytest.mark.parametrize(
    ("members", "written"),
    [
        (["string", "number"], "string | number"),
        (["string | null", "number"], "string | number | null"),
        (["A", "A | B"], "A | B"),
        (["unknown", "string"], "unknown"),
        (["never", "string"], "string"),
        (["never"], "never"),
        ([], "never"),
        (["'a | b'", "'c'"], "'a | b' | 'c'"),
        (["'\\''", "'|'"], "'\\'' | '|'"),
        (["{ [key: string]: A | B }", "null"], "{ [key: string]: A | B } | null"),
    ],
)
def test_union(members: list[str], written: str) -> None:
    assert union(members) == written


@pytest.mark.parametrize(
    ("item", "written"),
    [
        ("string", "string[]"),
        ("BooksAPI.Book", "BooksAPI.Book[]"),
        ("string[]", "string[][]"),
        ("string | null", "(string | null)[]"),
        ("'a'", "('a')[]"),
        ("{ [key: string]: string }", "{ [key: string]: string }[]"),
        ("{ [key: string]: A } | null", "({ [key: string]: A } | null)[]"),
    ],
)
def test_array(item: str, written: str) -> None:
    assert array(item) == written


def test_values_that_are_equal_in_python_are_two() -> None:
    assert closed([1, True, "1", 1.5]) == "1 | true | '1' | 1.5"


def test_a_union_is_taken_apart_at_its_own_bars() -> None:
    assert split("'a|b' | (string & {}) | Record<A, B | C>") == ["'a|b'", "(string & {})", "Record<A, B | C>"]
