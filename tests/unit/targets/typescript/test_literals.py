"""Document text as TypeScript literals and comments."""

from __future__ import annotations

import pytest

from sdkgen.targets.typescript.syntax.literals import comment, key, literal, quote


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("it's", "'it\\'s'"),
        ("a\\b", "'a\\\\b'"),
        ("`${x}`", "'`${x}`'"),
        ("a\u2028b", "'a\\u2028b'"),
        ("\ud800", "'\\ud800'"),
        ("\U0001f600", "'\U0001f600'"),
        ("\U000e0001", "'\\udb40\\udc01'"),
        ("\u202eabc", "'\\u202eabc'"),
    ],
)
def test_quote(text: str, written: str) -> None:
    assert quote(text) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [("plain", "plain"), ("page[number]", "'page[number]'"), ("1", "'1'"), ("__proto__", "__proto__"), ("", "''")],
)
def test_key(name: str, written: str) -> None:
    assert key(name) == written


def test_literal() -> None:
    assert literal({"a-b": [1, True, None, "x"]}) == "{ 'a-b': [1, true, null, 'x'] }"
    assert literal({"__proto__": 1}) == "{ ['__proto__']: 1 }"
    assert literal({"constructor": "x"}) == "{ constructor: 'x' as const }"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (None, ""),
        ("", ""),
        ("Ends */ here.", "/** Ends *\\/ here. */\n"),
        ("@deprecated", "/** \\@deprecated */\n"),
        ("{@link x}, me@example.com and @me", "/** {\\@link x}, me@example.com and \\@me */\n"),
        ("a\u2028b", "/** a b */\n"),
        ("one\n\ntwo", "/**\n * one\n *\n * two\n */\n"),
    ],
)
def test_comment(text: str | None, written: str) -> None:
    assert comment(text, 0) == written


def test_a_deprecation_is_the_only_tag() -> None:
    assert comment("@internal", 2, deprecated="Use another.") == (
        "/**\n   * \\@internal\n   *\n   * @deprecated Use another.\n   */\n  "
    )
