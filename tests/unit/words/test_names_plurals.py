"""Plurals of the words that APIs name resources with."""

import pytest

from sdkgen.words.plurals import is_plural, plural, singular


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("conversations", "conversation"),
        ("phone_numbers", "phone_number"),
        ("policies", "policy"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("responses", "response"),
        ("databases", "database"),
        ("sizes", "size"),
        ("caches", "cache"),
        ("indices", "index"),
        ("people", "person"),
        ("statuses", "status"),
        ("apis", "api"),
        ("IDs", "ID"),
        ("PhoneNumbers", "PhoneNumber"),
        ("topics", "topic"),
    ],
)
def test_both_ways(several: str, one: str) -> None:
    assert singular(several) == one
    assert is_plural(several)
    assert not is_plural(one)
    assert singular(one) == one


@pytest.mark.parametrize(
    "word",
    [
        "data",
        "media",
        "status",
        "address",
        "series",
        "news",
        "business",
        "analysis",
        "access",
        "sms",
        "us",
        "s",
        "",
        "info",
    ],
)
def test_words_without_a_plural(word: str) -> None:
    assert singular(word) == word


@pytest.mark.parametrize(
    ("one", "several"),
    [("policy", "policies"), ("day", "days"), ("box", "boxes"), ("tag", "tags"), ("tags", "tags"), ("", "s")],
)
def test_plural(one: str, several: str) -> None:
    assert plural(one) == several
