"""What gives way to the names of a document: what generated modules import, and parameters that are credentials."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect

Call = Callable[[Any], Any]
OPTIONS = {"api_key": "k", "token": "t", "session_api_key": "s"}


def test_schemas_keep_the_names_of_what_modules_import(package: Import) -> None:
    module = package("names-typing")
    client, _ = connect(module, httpx.Response(200, json={"field": {"Field": "x"}}))

    model = client.model.update(field={"field": "x"})

    assert type(model) is module.types.Model
    assert type(model.field) is module.types.Field
    assert model.to_dict() == {"field": {"Field": "x"}}


def test_models_have_the_names_that_the_design_gives_them(package: Import) -> None:
    module = package("sdk-model-names")
    answer = {"shelfPlace": {"rowNumber": 3, "books": [{"tags": "new"}]}, "tags": "old"}
    client, asked = connect(module, httpx.Response(200, json=answer))

    model = client.books.retrieve("1")

    assert type(model) is module.types.Model
    assert type(model.shelf_place) is module.types.Field
    assert model.shelf_place.books[0].tags == "new"
    assert model.to_dict() == answer
    assert [request.url.path for request in asked] == ["/books/1"]


SENT: Mapping[str, tuple[Call, str, tuple[str, str]]] = {
    "a header": (
        lambda client: client.books.list(token="a", session="b"),
        "/books?token=a",
        ("k", "session=b"),
    ),
    "query and cookie": (lambda client: client.books.create(x_api_key="a"), "/books?token=t", ("a", "session=s")),
    "none": (
        lambda client: client.books.delete(x_api_key="a", token="b", session="c"),
        "/books?token=b",
        ("a", "session=c"),
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_a_parameter_that_is_a_credential_is_sent_by_the_client(name: str, package: Import) -> None:
    call, line, sent = SENT[name]
    client, asked = connect(package("security-parameters"), EMPTY, **OPTIONS)

    call(client)

    (request,) = asked
    assert request.url.raw_path.decode() == line
    assert (request.headers["x-api-key"], request.headers["cookie"]) == sent
