"""Calls of generated clients, and the requests that they must become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call of the client of a case, and the request that it must become."""

    case: str
    call: Callable[[Any], Any]
    line: str
    """Method, host and target, host left out where it is the document's."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Some headers of the request; the empty text stands for none."""
    body: bytes = b""
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    """Arguments of the client."""


EXCHANGES = (
    Exchange(
        "path-styles",
        lambda client: client.books.retrieve({"row": 1}, a=["x", "y"], b=["x", "y"], c=[1, 2]),
        "GET /books/x,y/.x,y/;c=1;c=2/;d=row,1",
    ),
    Exchange(
        "path-styles-exploded",
        lambda client: client.books.retrieve({"k": "v"}, a={"row": 1}, b=["x", "y"]),
        "GET /books/row=1/.x.y/;k=v",
    ),
    Exchange(
        "path-suffix",
        lambda client: client.rooms.recordings.retrieve("a/b", room_id="1"),
        "GET /rooms/1/Recordings/a%2Fb.json",
    ),
    Exchange(
        "query-styles",
        lambda client: client.books.retrieve(
            a=["x", "y"], b=["x", "y"], c=["x", "y"], d=[1, 2], e={"row": 1}, f={"k": "v"}
        ),
        "GET /books?a=x&a=y&b=x,y&c=x%20y&d=1%7C2&e=row,1&k=v",
    ),
    Exchange(
        "query-objects",
        lambda client: client.books.retrieve(a={"row": 1}, b={"row": 1}, c={"row": 1}, d={"row": 1}, e=["x", "y"]),
        "GET /books?row=1&b=row%201&c=row%7C1&row=1&e=x&e=y",
    ),
    Exchange(
        "query-undeclared",
        lambda client: client.shelves.list(
            paging={"page": 0, "sort": ["a", "b,c"]},
            ids=["x", "y"],
            near={"row": 1},
            size={"width": 2},
            colour={"hue": "red"},
        ),
        "GET /shelves?page=0&sort=a&sort=b%2Cc&ids=x&ids=y&near=row,1&width=2&colour%5Bhue%5D=red",
    ),
    Exchange(
        "query-content",
        lambda client: client.books.retrieve(filter={"title": "x", "year_from": 1990}),
        "GET /books?filter=%7B%22title%22%3A%22x%22%2C%22yearFrom%22%3A1990%7D",
    ),
    Exchange(
        "query-deep-object",
        lambda client: client.books.retrieve(filter={"title": {"starts_with": "E"}, "year": [1, 2]}),
        "GET /books?filter%5Btitle%5D%5BstartsWith%5D=E&filter%5Byear%5D=1&filter%5Byear%5D=2",
    ),
    Exchange(
        "deepObject-dotted-keys",
        lambda client: client.orders.list(filter={"cost_amount": "1", "address_id": "2"}),
        "GET /orders?filter%5Bcost.amount%5D=1&filter%5Baddress.id%5D=2",
    ),
    Exchange(
        "filter+filter[x]",
        lambda client: client.cards.list(filter={"tag": "a"}, filter_owner_id="9"),
        "GET /cards?filter%5Btag%5D=a&filter%5Bowner_id%5D=9",
    ),
    Exchange(
        "double-bracket",
        lambda client: client.visits.list(filter_region_in=["eu", "us"]),
        "GET /visits?filter%5Bregion%5D%5Bin%5D=eu&filter%5Bregion%5D%5Bin%5D=us",
    ),
    Exchange(
        "header-styles",
        lambda client: client.books.retrieve(
            x_list=[1, 2], x_pairs={"row": 1, "shelf_name": "A"}, x_fields={"k": "v"}, x_filter={"row": 1}
        ),
        "GET /books",
        {"x-list": "1,2", "x-pairs": "row,1,shelfName,A", "x-fields": "k=v", "x-filter": '{"row":1}'},
    ),
    Exchange(
        "cookie-styles",
        lambda client: client.books.retrieve(seen=[1, 2], shelf={"row": 1}, tags=["x", "y"]),
        "GET /books",
        {"cookie": "seen=1,2; shelf=row,1; tags=x; tags=y"},
    ),
    Exchange(
        "parameter-names",
        lambda client: client.shelves.retrieve(
            {"row_number": 1, "from_": "a"},
            x_place={"row_number": 2, "from_": "b"},
            x_tree={"leaf_name": "l", "sub_trees": [{"leaf_name": "m"}]},
            last_place={"row_number": 3},
            tree={"sub_trees": [{"leaf_name": "n"}]},
            next_place={"row_number": 4},
        ),
        "GET /shelves/rowNumber,1,from,a?nextPlace%5BrowNumber%5D=4",
        {
            "x-place": "rowNumber=2,from=b",
            "x-tree": '{"leafName":"l","subTrees":[{"leafName":"m"}]}',
            "cookie": "lastPlace=rowNumber,3; tree=%7B%22subTrees%22%3A%5B%7B%22leafName%22%3A%22n%22%7D%5D%7D",
        },
    ),
    Exchange(
        "body-nested-names",
        lambda client: client.books.create(
            main_title="Emma", co_authors=[{"last_name": "A", "from_": "B"}], by_shelf={"x": {"row_number": 3}}
        ),
        "POST /books",
        {"content-type": JSON},
        b'{"mainTitle":"Emma","coAuthors":[{"lastName":"A","from":"B"}],"byShelf":{"x":{"rowNumber":3}}}',
    ),
    Exchange(
        "body-merge-patch",
        lambda client: client.books.update("1", title=None),
        "PATCH /books/1",
        {"content-type": "application/merge-patch+json", "accept": "application/vnd.books.v2+json"},
        b'{"title":null}',
    ),
    Exchange(
        "body-raw",
        lambda client: client.boxes.update_key("k", id="1", body=b"abc", ttl=5),
        "PUT /boxes/1/keys/k?ttl=5",
        {"content-type": "application/octet-stream"},
        b"abc",
    ),
    Exchange(
        "body-text",
        lambda client: client.notes.create(body="grüß"),
        "POST /notes",
        {"content-type": "text/plain"},
        "grüß".encode(),
    ),
    Exchange(
        "delete-body",
        lambda client: client.shelves.remove_books("1", book_ids=["2"]),
        "DELETE /shelves/1/books",
        {"content-type": JSON},
        b'{"book_ids":["2"]}',
    ),
    Exchange(
        "form-body",
        lambda client: client.orders.create(title="Emma", copies=2, tags=["a", "b"], address={"street": "x y"}),
        "POST /orders",
        {"content-type": FORM},
        b"Title=Emma&Copies=2&Tags=a,b&Address=%7B%22street%22%3A%22x%20y%22%7D",
    ),
    Exchange(
        "two-body-types",
        lambda client: client.letters.send(to="a", scan_url="https://b.test"),
        "POST /letters",
        {"content-type": JSON},
        b'{"to":"a","scan_url":"https://b.test"}',
    ),
    Exchange(
        "two-body-uploads",
        lambda client: client.letters.send(scan="dGV4dA==", sender={"name": "c"}),
        "POST /letters",
        {"content-type": JSON},
        b'{"scan":"dGV4dA==","sender":{"name":"c"}}',
    ),
    Exchange(
        "body-oneof+not",
        lambda client: client.orders.create(order_request={"customer": "c", "shop_url": "x"}),
        "POST /orders",
        {"content-type": FORM},
        b"Customer=c&ShopUrl=x",
    ),
    Exchange(
        "kwarg-clash",
        lambda client: client.letters.create(
            text="a",
            timeout=5,
            max_retries=1,
            extra_headers={"X-Own": "b"},
            self_="s",
            options="o",
            request_timeout=3,
            request_max_retries=0,
            request_extra_headers={"X-Other": "h"},
            idempotency_key="unused",
        ),
        "POST /letters",
        {"content-type": JSON, "x-other": "h", "x-own": ""},
        b'{"text":"a","timeout":5,"max_retries":1,"extra_headers":{"X-Own":"b"},"self":"s","options":"o"}',
    ),
    Exchange(
        "kwarg-options",
        lambda client: client.jobs.retrieve(
            "7",
            extra_query="q",
            deadline=9,
            request_timeout=1,
            request_request_timeout=2.0,
            request_deadline=60.0,
            request_extra_query={"more": 1},
        ),
        "GET /jobs/7?extra_query=q&request_timeout=1&more=1",
        {"deadline": "9"},
    ),
    Exchange(
        "kwarg-options",
        lambda client: client.jobs.with_raw_response.list(options="o", timeout=5),
        "GET /jobs?options=o",
    ),
    Exchange(
        "kwarg-options",
        lambda client: client.jobs.with_raw_response.create(
            idempotency_key="k", extra_body={"a": "b"}, request_extra_body={"c": "d"}, request_idempotency_key="unused"
        ),
        "POST /jobs",
        {"content-type": JSON},
        b'{"idempotency_key":"k","extra_body":{"a":"b"},"c":"d"}',
    ),
    Exchange(
        "x-stainless-param",
        lambda client: client.meetings.join("7", timeout_seconds=5),
        "POST /meetings/7",
        {},
        b'{"Timeout":5}',
    ),
    Exchange(
        "path-body-clash",
        lambda client: client.parcels.actions.link("7", parcel_id="8"),
        "POST /parcels/7/actions/link",
        {},
        b'{"parcel_id":"8"}',
    ),
    Exchange(
        "csv-or-json",
        lambda client: client.reports.list_loans(accept="text/csv"),
        "GET /reports/loans",
        {"accept": "text/csv"},
    ),
    Exchange(
        "path-level-servers",
        lambda client: client.well_known.retrieve_library(),
        "GET www.example.com/.well-known/library",
        {"authorization": ""},
        options={"api_key": "secret"},
    ),
    Exchange(
        "security-alternatives",
        lambda client: client.books.list(),
        "GET /books",
        {"x-key": "k", "x-app": "a", "authorization": ""},
        options={"key": "k", "app_api_key": "a"},
    ),
    Exchange(
        "security-alternatives",
        lambda client: client.books.create(),
        "POST /books",
        {"authorization": "Bearer t", "x-key": ""},
        options={"api_key": "t", "key": "k", "app_api_key": "a"},
    ),
    Exchange(
        "security-basic",
        lambda client: client.books.list(),
        "GET /books",
        {"authorization": "Basic dTpw"},
        options={"username": "u", "password": "p"},
    ),
    Exchange(
        "names-helpers",
        lambda client: client.with_raw_response.books.old(shelf="a"),
        "POST /books/old?shelf=a",
        {"authorization": "Bearer s"},
        options={"api_key": "s"},
    ),
    Exchange(
        "names-helpers",
        lambda client: client.with_raw_response.books.nested.retrieve_pages(),
        "GET /books/nested/pages",
        options={"api_key": "s"},
    ),
    Exchange("security-query", lambda client: client.books.list(), "GET /books?key=s", options={"api_key": "s"}),
    Exchange(
        "security-cookie",
        lambda client: client.books.list(),
        "GET /books",
        {"cookie": "session=s"},
        options={"api_key": "s"},
    ),
)
