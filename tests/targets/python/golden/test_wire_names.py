"""Keys of nested values follow the variant of a union that the value is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect

Call = Callable[[Any], Any]

BODIES: Mapping[str, tuple[str, Call, Any]] = {
    "the tag says the first": (
        "union-wire-names",
        lambda client: client.letters.create(target={"kind": "person", "user_id": "1", "home": {"street_name": "a"}}),
        {"target": {"@kind": "person", "userId": "1", "home": {"streetName": "a"}}},
    ),
    "the tag says the second": (
        "union-wire-names",
        lambda client: client.letters.create(
            target={"kind": "shop", "user_id": "1", "home": {"street_name": "a"}, "open_until": "9"}
        ),
        {"target": {"@kind": "shop", "user_id": "1", "home": {"street_name": "a"}, "openUntil": "9"}},
    ),
    "keys say it in a list, tags without a discriminator do not": (
        "union-wire-names",
        lambda client: client.letters.create(
            target={"kind": "shop", "user_id": "1"},
            copies=[
                {"kind": "x", "user_id": "1", "open_until": "9"},
                {"kind": "x", "userId": "2", "home": {"street_name": "a"}},
            ],
        ),
        {
            "target": {"@kind": "shop", "user_id": "1"},
            "copies": [
                {"@kind": "x", "user_id": "1", "openUntil": "9"},
                {"@kind": "x", "userId": "2", "home": {"streetName": "a"}},
            ],
        },
    ),
    "other keys of an object": (
        "union-wire-names",
        lambda client: client.letters.create(
            target={"kind": "shop", "user_id": "1"},
            labels={"colour_name": "red", "*": {"colour_name": "blue"}, "other": {"colour_name": "green"}},
        ),
        {
            "target": {"@kind": "shop", "user_id": "1"},
            "labels": {"colourName": "red", "*": {"colourName": "blue"}, "other": {"colourName": "green"}},
        },
    ),
    "a whole body of the first": (
        "union-wire-names",
        lambda client: client.parcels.create(body={"by": "air", "callback_url": "u"}),
        {"by": "air", "callbackUrl": "u"},
    ),
    "a whole body of the second": (
        "union-wire-names",
        lambda client: client.parcels.create(body={"by": "sea", "callback_url": "u"}),
        {"by": "sea", "callback_url": "u"},
    ),
    "nothing tells, the first is taken": (
        "union-wire-names-untold",
        lambda client: client.letters.create(from_={"user_id": "1"}),
        {"from": {"userId": "1"}},
    ),
    "a key of the other tells": (
        "union-wire-names-untold",
        lambda client: client.letters.create(from_={"user_id": "1", "shop": "s"}),
        {"from": {"user_id": "1", "shop": "s"}},
    ),
    "a recursive list": (
        "body-recursive",
        lambda client: client.shelves.create(
            body=[{"shelf_name": "a", "next_shelf": {"shelf_name": "b"}}, {"shelf_name": "c"}]
        ),
        [{"shelfName": "a", "nextShelf": {"shelfName": "b"}}, {"shelfName": "c"}],
    ),
    "a recursive union": (
        "body-recursive",
        lambda client: client.trees.create(
            tree={"tree_name": "a", "sub_trees": [{"leaf_size": 1, "tree_name": "b"}, {"leaf_size": 2}]}
        ),
        {"treeName": "a", "subTrees": [{"leafSize": 1, "tree_name": "b"}, {"leafSize": 2}]},
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_keys_of_a_body_follow_the_variant(name: str, package: Import) -> None:
    case, call, body = BODIES[name]
    client, asked = connect(package(case), EMPTY)

    call(client)

    (request,) = asked
    assert json.loads(request.content) == body


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"sent_at": "1"}, "filter%5BsentAt%5D=1"),
        ({"sent_at": "1", "zone": "z"}, "filter%5Bsent_at%5D=1&filter%5Bzone%5D=z"),
        ({"sentAt": "1"}, "filter%5BsentAt%5D=1"),
    ],
)
def test_keys_of_a_query_follow_the_variant(given: dict[str, str], query: str, package: Import) -> None:
    client, asked = connect(package("union-wire-names"), EMPTY)

    client.letters.list(filter=given)

    (request,) = asked
    assert request.url.query.decode() == query
