"""Targets that cost: each is answered, or refused in words, after a bounded number of steps."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from sdkgen.cli import main
from sdkgen.document.transforms import paths
from sdkgen.document.transforms.paths import BadPath, compiled, followed
from sdkgen.document.transforms.targets import BadTarget, locate, nearest
from sdkgen.model.ir import JsonValue

WORDS: list[JsonValue] = [{"text": "a" * 30 + "!"}, {"text": "aab"}, {"text": 7}, "x"]
ROOT: JsonValue = {"words": WORDS, "deep": {"a": {"b": {"c": [1, {"text": "c"}]}}}}
LARGE: JsonValue = {f"/a{number}": {"get": {"text": "a" * 40, "of": {"x": [1, 2, 3]}}} for number in range(500)}
NESTED = {
    "filters": "$" + "[?@" * 300 + "]" * 300,
    "parentheses": "$[?" + "(" * 3000 + "@.a" + ")" * 3000 + "]",
    "negations": "$[?" + "!" * 3000 + "@.a]",
    "conjunctions": "$[?" + "&&".join(["@.a"] * 3000) + "]",
    "functions": "$[?" + "length(" * 1000 + "@.a" + ")" * 1000 + "==1]",
    "filters within filters of descendants": "$" + "..[?@" * 500 + "]" * 500,
}
NUMBERS = {
    "an index": "$.words[" + "9" * 5000 + "]",
    "a negative index": "$.words[-" + "9" * 5000 + "]",
    "a slice": "$.words[:" + "9" * 5000 + "]",
    "a step": "$.words[::" + "9" * 5000 + "]",
    "an index of 20 digits": "$.words[" + "9" * 20 + "]",
    "a number to compare with": "$.words[?@.text == 1e999]",
    "digits to compare with": "$.words[?@.text == " + "9" * 5000 + "]",
}
COSTLY = {
    "descendants of descendants in a filter": "$..[?@..*..*..*..*..*]",
    "counted descendants": "$..*[?count(@..*..*..*..*) > 3]",
    "many wildcards": "$..[" + ",".join("*" * 5000) + "]",
    "the whole document for each value": "$..[?$..[?$..[?@.none]]]",
    "filters that find nothing": "$..[?@..[?@..[?@..[?1 == 2]]]]",
}


@pytest.mark.parametrize("target", NESTED.values(), ids=NESTED.keys())
def test_deep_nesting_is_refused(target: str) -> None:
    with pytest.raises(BadTarget, match="nested too deeply"):
        locate(target, ROOT)
    assert nearest(target, ROOT) is None


@pytest.mark.parametrize("target", NUMBERS.values(), ids=NUMBERS.keys())
def test_large_numbers_are_refused(target: str) -> None:
    with pytest.raises(BadTarget, match=r"too large|out of range"):
        locate(target, ROOT)


@pytest.mark.parametrize("number", ["9" * 5000, "\u0669" * 5000, "00"])
def test_a_large_number_in_a_pointer_matches_nothing(number: str) -> None:
    assert locate(f"#/words/{number}/x", ROOT) == []


def test_a_long_target_is_refused() -> None:
    with pytest.raises(BadTarget, match="more than 100,000 characters"):
        locate("$" + "[0]" * 40_000, ROOT)


def test_what_is_wrong_is_not_quoted_at_length() -> None:
    with pytest.raises(BadTarget) as caught:
        locate("$.words[?unknown" + "n" * 5000 + "(@)]", ROOT)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("target", COSTLY.values(), ids=COSTLY.keys())
def test_a_target_that_takes_too_many_steps_is_refused(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "MOST_STEPS", 20_000)
    monkeypatch.setattr(paths, "STEPS_PER_VALUE", 0)
    with pytest.raises(BadPath, match="too many steps"):
        followed(compiled(target), LARGE)


def test_a_large_document_is_granted_more_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "MOST_STEPS", 10)
    assert len(followed(compiled("$..x"), LARGE)) == 500
    monkeypatch.setattr(paths, "STEPS_PER_VALUE", 0)
    with pytest.raises(BadPath, match="too many steps"):
        followed(compiled("$..x"), LARGE)


def test_places_that_are_found_again_are_followed_once() -> None:
    once = followed(compiled("$..*"), LARGE)

    assert set(followed(compiled("$..*" + "..*" * 3), LARGE)) < set(once)
    assert followed(compiled("$[*, *, *][*, *]"), ROOT) == followed(compiled("$[*][*]"), ROOT)
    assert len(once) == len(set(once)) == 500 * 8


def test_counts_in_filters_are_of_all_that_is_found() -> None:
    assert followed(compiled("$[?count(@.a.b['c','c']) == 2]"), ROOT) == [("deep",)]


def test_the_order_is_that_of_the_document() -> None:
    assert followed(compiled("$..text"), ROOT) == [
        ("words", 0, "text"),
        ("words", 1, "text"),
        ("words", 2, "text"),
        ("deep", "a", "b", "c", 1, "text"),
    ]


def test_a_document_may_be_as_deep_as_documents_are() -> None:
    root: JsonValue = {"end": 1}
    for _ in range(510):
        root = {"a": root}
    assert len(followed(compiled("$..end"), root)) == 1


@pytest.mark.parametrize("function", ["match", "search"])
@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)+c", "(a*)*b", "(a|a)*b", "a*a*a*a*a*a*a*a*b", "(.*)*(.*)*b"])
def test_expressions_that_others_try_again_and_again_are_answered(function: str, pattern: str) -> None:
    root: JsonValue = [{"text": "a" * 5000 + "!"}, {"text": "aab" if pattern != "(a|aa)+c" else "aac"}]

    assert followed(compiled(f"$[?{function}(@.text, '{pattern}')]"), root) == [(1,)]


@pytest.mark.parametrize("pattern", ["((a{1,99}){1,99}){1,99}", "((a?){99}){99}", "((|){99}){99}", "a" * 1001])
def test_expressions_that_are_too_large_are_refused(pattern: str) -> None:
    with pytest.raises(BadPath, match="a regular expression has more than"):
        followed(compiled(f"$.words[?match(@.text, '{pattern}')]"), ROOT)


def test_a_costly_expression_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "MOST_STEPS", 100_000)
    root: JsonValue = [{"text": "".join(Random(1).choices("ab", k=5000))}]
    with pytest.raises(BadPath, match="too many steps"):
        followed(compiled("$[?search(@.text, '(a|b)*a(a|b){99}c')]"), root)


@pytest.mark.parametrize("target", [NESTED["filters"], NESTED["parentheses"], NUMBERS["an index"], "$[" * 5000])
def test_the_command_reports_a_target_that_cannot_be_used(
    target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, overlay = tmp_path / "api.json", tmp_path / "overlay.json"
    document.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}}))
    action = {"target": target, "description": "why", "update": {"x-y": 1}}
    overlay.write_text(json.dumps({"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": [action]}))

    assert main(["inspect", str(document), "--overlay", str(overlay)]) == 2
    said = capsys.readouterr().err
    assert "error[bad-transform]: the target cannot be read" in said
    assert len(said) < 1000
