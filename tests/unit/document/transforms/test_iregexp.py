"""Regular expressions of JSONPath: they find what Python's own find, whatever they look like."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from sdkgen.document.transforms.iregexp import Expression, TooComplex


def found(pattern: str, text: str, *, whole: bool = True) -> bool:
    """Tell whether a pattern is found, and that finding out takes steps."""
    steps: list[int] = []
    result = Expression(pattern, whole=whole).found(text, steps.append)
    assert all(step >= 0 for step in steps)
    return result


ATOMS = st.sampled_from(
    ["a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "[-a]", "[a-]", "(^)", "($)", "\\.", "\\n", "[\\]b]", "é"]
)
QUANTIFIERS = st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{0}", "{1,2}", "{0,3}", "{1,}"])
PATTERNS = st.recursive(
    st.builds("{}{}".format, ATOMS, QUANTIFIERS),
    lambda inner: st.one_of(
        st.builds("{}{}".format, inner, inner),
        st.builds("({}|{}){}".format, inner, inner, QUANTIFIERS),
        st.builds("({}){}".format, inner, QUANTIFIERS),
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(PATTERNS, st.text("abc.\n]é-", max_size=7))
def test_they_find_what_python_finds(pattern: str, text: str) -> None:
    try:
        theirs = re.compile(pattern.replace("$", "\\Z").replace(".", "[^\\n\\r]").replace("\\[^\\n\\r]", "\\."))
    except re.error:
        # Python does not repeat what matches edges alone.
        reject()

    assert found(pattern, text) == (theirs.fullmatch(text) is not None)
    assert found(pattern, text, whole=False) == (theirs.search(text) is not None)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("", "", "a"),
        ("a|", "", "b"),
        ("\\p{Lu}+", "ÄB", "Äb"),
        ("\\P{L}", "1", "a"),
        ("[\\p{L}\\-0-3]+", "é-2", "4"),
        ("[^\\p{L}a-]", "1", "-"),
        ("[a&&b]+", "a&b", "c"),
        ("\\(\\)\\*\\+\\{\\}\\|\\?\\^", "()*+{}|?^", "()"),
        ("a.c", "a😀c", "a\nc"),
        ("\\t\\r", "\t\r", "tr"),
        ("~/x", "~/x", "x"),
        ("[^^]", "a", "^"),
        ("a{12}", "a" * 12, "a" * 11),
        ("(a|b){2,100}", "ab" * 50, "ab" * 51),
    ],
)
def test_the_forms_of_the_standard(pattern: str, yes: str, no: str) -> None:
    assert found(pattern, yes)
    assert not found(pattern, no)


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        ")",
        "a)",
        "(a",
        "a**",
        "*",
        "a|*",
        "\\d",
        "(?:a)",
        "a{3,1}",
        "a{",
        "a{,2}",
        "a{x}",
        "{",
        "}",
        "]",
        "[z-a]",
        "\\p{Foo}",
        "\\pL",
        "[]",
        "[^]",
        "[]a]",
        "[a-c-e]",
        "[[]",
        "[a",
        "[a-",
        "[a-\\p{L}]",
        "\\",
        "[\\",
        "\\u0061",
        "a??",
    ],
)
def test_what_is_none_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=re.escape(pattern)):
        Expression(pattern, whole=True)


@pytest.mark.parametrize("pattern", ["(" * 499 + "a" + ")" * 499, "(" * 300_000, "a" * 1001])
def test_what_is_too_deep_or_too_long_is_refused(pattern: str) -> None:
    with pytest.raises(TooComplex):
        Expression(pattern, whole=True)


def test_steps_grow_with_the_text_alone() -> None:
    def steps(text: str) -> int:
        counted: list[int] = []
        Expression("(a+)+b", whole=True).found(text, counted.append)
        return sum(counted)

    assert steps("a" * 10_000) < 2 * steps("a" * 5_000) + 100
