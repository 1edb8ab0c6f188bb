"""Text of a document as Python source means the text, and nothing else."""

from __future__ import annotations

import ast
import io
import keyword
import tokenize
import unicodedata
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.model.ir import JsonValue
from sdkgen.targets.python.syntax.literals import doc_lines, docstring, first_sentence, literal, quote
from sdkgen.words.casing import constant, pascal, snake
from sdkgen.words.characters import printable
from sdkgen.words.identifiers import avoid
from tests.hostile.texts import NAMES, TEXTS, any_text

_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | any_text
json_values = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_text, inner, max_size=3), max_leaves=8
)


@given(any_text)
def test_quoted_text_is_one_literal_with_the_same_value(text: str) -> None:
    source = quote(text)

    assert ast.literal_eval(source) == text
    assert source.splitlines() == [source]


@given(json_values)
def test_literal_has_the_value_of_the_json(value: JsonValue) -> None:
    source = literal(value)

    assert ast.literal_eval(source) == value
    assert len(source.splitlines()) == 1


@given(any_text, st.sampled_from([0, 4, 8, 12]))
def test_docstring_holds_the_same_words(text: str, indent: int) -> None:
    source = docstring(text, indent)
    module = ast.parse(f"class A:\n{' ' * 4}{source}\n")

    (statement,) = cast("ast.ClassDef", module.body[0]).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert str(statement.value.value).split() == text.split()


@given(any_text)
def test_docstring_shows_no_character_that_hides(text: str) -> None:
    shown = docstring(text, 4).replace("\n", "")

    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@given(any_text)
def test_comment_stays_one_comment(text: str) -> None:
    source = f"# {printable(text)}\nx = 1\n"
    tokens = [
        token for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type == tokenize.COMMENT
    ]

    assert len(tokens) == 1
    assert len(ast.parse(source).body) == 1


@given(any_text)
def test_first_sentence_is_one_line(text: str) -> None:
    assert "\n" not in first_sentence(text)


@given(any_text, st.sampled_from(["value", "resource"]))
def test_snake_is_an_identifier(text: str, prefix: str) -> None:
    name = avoid(snake(text, prefix))

    assert name.isascii()
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


@given(any_text)
def test_pascal_and_constant_are_identifiers(text: str) -> None:
    for name in (pascal(text), constant(text)):
        assert name.isascii()
        assert name.isidentifier()
        assert not name.startswith("_")


@pytest.mark.parametrize("text", [*TEXTS, *NAMES])
def test_names_fit_into_a_file_system(text: str) -> None:
    assert 0 < len(snake(text)) < 200


def test_a_long_text_is_wrapped_at_the_width() -> None:
    lines = doc_lines("word " * 200_000, 90)

    assert max(map(len, lines)) <= 90
    assert sum(len(line.split()) for line in lines) == 200_000
