"""How canonical names are spelt in TypeScript."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.targets.typescript.syntax.identifiers import OF_CLIENTS, distinct, kebab, member, variable


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("insight_groups", "insightGroups"),
        ("retrieve_by_id", "retrieveByID"),
        ("list_ids", "listIDs"),
        ("url", "url"),
        ("embedding_urls", "embeddingURLs"),
        ("send_sms", "sendSMS"),
        ("oauth_clients", "oauthClients"),
        ("csv_exports", "csvExports"),
        ("import_", "import"),
        ("delete", "delete"),
        ("10dlc", "value10dlc"),
        ("constructor", "constructor_"),
        ("then", "then_"),
        ("to_string", "toString_"),
    ],
)
def test_members(name: str, spelt: str) -> None:
    assert member(name) == spelt


def test_members_of_clients_leave_the_client_its_own() -> None:
    assert [member(name, OF_CLIENTS) for name in ("request", "with_options", "messages")] == [
        "request_",
        "withOptions_",
        "messages",
    ]


@pytest.mark.parametrize(
    ("name", "spelt"),
    [("group_id", "groupID"), ("default", "default_"), ("page[number]", "pageNumber"), ("", "param")],
)
def test_variables(name: str, spelt: str) -> None:
    assert variable(name) == spelt


def test_a_variable_gives_way_to_what_a_method_needs() -> None:
    assert variable("options", {"options"}) == "options_"


@pytest.mark.parametrize(
    ("name", "spelt"), [("insight_groups", "insight-groups"), ("con", "con-"), ("index", "index-")]
)
def test_files(name: str, spelt: str) -> None:
    assert kebab(name) == spelt


def test_names_that_are_spelt_alike_are_numbered() -> None:
    found = distinct(["list_2", "list2", "list"], partial(member, taken=()))

    assert found == {"list_2": "list2", "list2": "list22", "list": "list"}


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L", "N"]) | st.just("_"), min_size=1), unique=True))
def test_distinct_names_stay_distinct(names: list[str]) -> None:
    found = distinct(names, member)

    assert len(set(found.values())) == len(names)
    assert all(name.isidentifier() for name in found.values())
