"""Resources and helpers of custom code: written against a package made by Stainless, they work as they did."""

from __future__ import annotations

import importlib
import types
from collections.abc import Iterable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any, Required

import httpx
import pytest
from typing_extensions import TypedDict

from templates.python.runtime.compat.transform import PropertyInfo
from tests.targets.python.compat.server import Server, done


def module(name: str) -> Any:
    return importlib.import_module(f"library.{name}")


def resource(client: Any, *, asynchronous: bool) -> Any:
    """Return a resource as custom code has them."""
    options = module("_base_client").make_request_options
    book = module("types").Book
    if asynchronous:

        class AsyncLoans(module("_resource").AsyncAPIResource):  # type: ignore[misc]
            async def create(self, name: str, **extra: Any) -> Any:
                return await self._post("/loans", body={"name": name}, cast_to=book, options=options(**extra))

        return AsyncLoans(client)

    class Loans(module("_resource").SyncAPIResource):  # type: ignore[misc]
        def create(self, name: str, **extra: Any) -> Any:
            return self._post("/loans", body={"name": name}, cast_to=book, options=options(**extra))

    return Loans(client)


def test_a_resource_calls_paths(library: Any, asynchronous: bool) -> None:
    server = Server()
    loans = resource(server.client(library, asynchronous=asynchronous), asynchronous=asynchronous)
    extra = {"extra_headers": {"X-A": "1"}, "extra_query": {"q": 1}, "extra_body": {"more": 2}, "timeout": 3}
    assert done(loans.create("x", **extra)).id == "1"
    request = server.requests[-1]
    assert (request.method, request.url.path, request.url.query) == ("POST", "/loans", b"q=1")
    assert (request.content, request.headers["x-a"]) == (b'{"name":"x","more":2}', "1")
    assert request.extensions["timeout"]["read"] == 3
    assert request.headers["authorization"] == "Bearer K"


def test_generated_resources_call_paths_too(library: Any, asynchronous: bool) -> None:
    server = Server()
    books = server.client(library, asynchronous=asynchronous).books
    done(books._delete("/x", cast_to=library.NoneType))
    done(books._get("/x", cast_to=object))
    done(books._put("/x", cast_to=object, body=[1]))
    done(books._patch("/x", cast_to=object, content=b"raw"))
    assert [request.method for request in server.requests] == ["DELETE", "GET", "PUT", "PATCH"]
    assert isinstance(books, getattr(module("_resource"), f"{'Async' if asynchronous else 'Sync'}APIResource"))


def test_a_parser_of_the_result(library: Any, asynchronous: bool) -> None:
    loans = resource(Server().client(library, asynchronous=asynchronous), asynchronous=asynchronous)
    assert done(loans.create("x", post_parser=str)) == "Book(id='1', data=[{'id': '1'}])"


@pytest.mark.parametrize("wrapper", ["raw_response_wrapper", "custom_raw_response_wrapper"])
def test_raw_access(library: Any, asynchronous: bool, wrapper: str) -> None:
    loans = resource(Server().client(library, asynchronous=asynchronous), asynchronous=asynchronous)
    responses = module("_response")
    make = getattr(responses, f"{'async_to' if asynchronous else 'to'}_{wrapper}")
    kind = getattr(responses, f"{'Async' if asynchronous else ''}APIResponse")
    response = done((make(loans.create, kind) if "custom" in wrapper else make(loans.create))("x"))
    assert type(response).__name__ == kind.__name__
    assert (response.status_code, done(response.parse()).id) == (200, "1")


def test_streamed_access(library: Any) -> None:
    loans = resource(Server().client(library), asynchronous=False)
    with module("_response").to_streamed_response_wrapper(loans.create)("x") as response:
        assert not response.is_closed
        assert response.json()["id"] == "1"
    assert response.is_closed


def test_streamed_access_of_asynchronous_methods(library: Any) -> None:
    loans = resource(Server().client(library, asynchronous=True), asynchronous=True)

    async def read() -> Any:
        async with module("_response").async_to_streamed_response_wrapper(loans.create)("x") as response:
            return await response.json()

    assert done(read())["id"] == "1"


def test_raw_access_needs_a_method() -> None:
    from templates.python.runtime.compat.responses import to_raw_response_wrapper

    with pytest.raises(TypeError, match="needs a method of a resource"):
        to_raw_response_wrapper(len)


class Inner(TypedDict, total=False):
    foo_bar: Annotated[str, PropertyInfo(alias="fooBar")]


class Params(TypedDict, total=False):
    account_id: Annotated[str, PropertyInfo(alias="accountId")]
    when: Annotated[str | datetime, PropertyInfo(alias="theTime", format="iso8601")]
    year: Annotated[date, PropertyInfo(format="custom", format_template="%Y")]
    days: Annotated[list[date], PropertyInfo(format="iso8601")]
    file: Annotated[object, PropertyInfo(format="base64")]
    inner: Inner
    many: Iterable[Inner]
    mapped: dict[str, Inner]
    either: Inner | list[Inner] | str
    needed: Required[Annotated[str, PropertyInfo(alias="mustBe")]]


DAY = date(2020, 1, 2)


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ({"account_id": "a", "needed": "b", "more": 1}, {"accountId": "a", "mustBe": "b", "more": 1}),
        ({"when": datetime(2020, 1, 2, tzinfo=UTC)}, {"theTime": "2020-01-02T00:00:00+00:00"}),
        ({"when": "now"}, {"theTime": "now"}),
        ({"year": DAY}, {"year": "2020"}),
        ({"days": [DAY]}, {"days": ["2020-01-02"]}),
        ({"file": BytesIO(b"x")}, {"file": "eA=="}),
        ({"inner": {"foo_bar": "a"}}, {"inner": {"fooBar": "a"}}),
        ({"many": ({"foo_bar": "a"} for _ in range(2))}, {"many": [{"fooBar": "a"}, {"fooBar": "a"}]}),
        ({"mapped": {"foo_bar": {"foo_bar": "a"}}}, {"mapped": {"foo_bar": {"fooBar": "a"}}}),
        ({"either": {"foo_bar": "a"}}, {"either": {"fooBar": "a"}}),
        ({"either": [{"foo_bar": "a"}]}, {"either": [{"fooBar": "a"}]}),
        ({"either": "foo_bar"}, {"either": "foo_bar"}),
        (None, None),
    ],
)
def test_arguments_in_the_form_of_the_wire(library: Any, given: Any, written: object) -> None:
    from templates.python.runtime.compat.transform import maybe_transform

    assert maybe_transform(given, Params) == written


def test_arguments_that_were_not_given() -> None:
    from templates.python.runtime import not_given, omit
    from templates.python.runtime.compat.transform import transform
    from templates.python.runtime.compat.utils import is_given, strip_not_given

    given: dict[str, Any] = {"account_id": not_given, "needed": omit, "year": DAY}
    assert transform(given, Params) == {"year": "2020"}
    assert strip_not_given({"a": not_given, "b": omit}) == {"b": omit}
    assert [is_given(value) for value in (omit, not_given, None, 0)] == [False, False, True, True]


def test_required_arguments() -> None:
    from templates.python.runtime.compat.utils import required_args

    @required_args(["a"], ["b", "c"])
    def call(a: int | None = None, *, b: int = 0, c: int = 0) -> int:
        return (a or 0) + b + c

    assert (call(1), call(a=1), call(b=1, c=2)) == (1, 1, 3)
    with pytest.raises(TypeError, match=r"call\(\) missing required arguments, one of these sets: 'a'; 'b', 'c'"):
        call(b=1)
    pair: Any = required_args(["a", "b"])(call)
    with pytest.raises(TypeError, match=r"missing required arguments: 'a' and 'b'"):
        pair()


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("brackets", ["pages[][image]", "pages[][image]", "doc", "all[]"]),
        ("indices", ["pages[0][image]", "pages[1][image]", "doc", "all[0]"]),
        ("repeat", ["pages[image]", "pages[image]", "doc", "all"]),
    ],
)
def test_files_of_a_body(form: Any, names: list[str]) -> None:
    from templates.python.runtime.compat.files import deepcopy_with_paths, extract_files

    given = {"pages": [{"image": b"1", "n": 1}, {"image": b"2"}], "doc": b"3", "all": [b"4"]}
    paths = [["pages", "<array>", "image"], ["doc"], ["all", "<array>"], ["none"]]
    body = deepcopy_with_paths(given, paths)
    assert extract_files(body, paths=paths, array_format=form) == list(
        zip(names, [b"1", b"2", b"3", b"4"], strict=True)
    )
    assert body == {"pages": [{"n": 1}, {}]}
    assert given["doc"] == b"3"


def test_files_as_httpx_takes_them(tmp_path: Path) -> None:
    from templates.python.runtime.compat.files import to_httpx_files
    from templates.python.runtime.compat.utils import file_from_path

    (tmp_path / "a.txt").write_bytes(b"x")
    assert file_from_path(str(tmp_path / "a.txt")) == ("a.txt", b"x")
    assert to_httpx_files({"a": tmp_path / "a.txt", "b": b"y"}) == {"a": ("a.txt", b"x"), "b": b"y"}
    assert to_httpx_files([("a", ("n", tmp_path / "a.txt", "text/plain"))]) == [("a", ("n", b"x", "text/plain"))]
    assert to_httpx_files(None) is None


def test_models_of_decoded_values(library: Any) -> None:
    models, book = module("_models"), module("types").Book
    books: Any = types.GenericAlias(list, (book,))
    assert models.construct_type(type_=books, value=[{"id": "1"}, 2]) == [book(id="1"), 2]
    assert models.validate_type(type_=book, value={"id": "1"}) == models.build(book, id="1") == book(id="1")
    with pytest.raises(ValueError, match="id"):
        models.validate_type(type_=book, value={})
    assert [models.is_basemodel(found) for found in (book, int, book | None, books)] == [True, False, True, False]
    assert module("_compat").model_dump(book(id="1"), exclude_unset=True) == {"id": "1"}
    assert module("_compat").model_copy(book(id="1")) == book(id="1")


def test_types_of_streams_and_responses(library: Any) -> None:
    streaming, response, book = module("_streaming"), module("_response"), module("types").Book

    class Books(library.Stream[book]):  # type: ignore[misc]
        """A stream of books."""

    assert streaming.extract_stream_chunk_type(library.AsyncStream[book]) is book
    assert streaming.extract_stream_chunk_type(Books) is book
    assert (streaming.is_stream_class_type(Books), streaming.is_stream_class_type(book)) == (True, False)
    assert response.extract_response_type(response.APIResponse[book]) is book
    assert response.extract_response_type(response.BinaryAPIResponse) is bytes
    with pytest.raises(TypeError, match="none here"):
        streaming.extract_stream_chunk_type(int, failure_message="none here")


def test_small_helpers() -> None:
    from templates.python.runtime.compat import utils

    assert utils.path_template("/a/{x}/b", x="p/q r") == "/a/p%2Fq%20r/b"
    for unsafe in ("..", ".", "%2e%2E"):
        with pytest.raises(ValueError, match="lead elsewhere"):
            utils.path_template(f"/a/{unsafe}/b")
    with pytest.raises(KeyError, match=r"needs a value for \{x\}"):
        utils.path_template("/a/{x}")
    assert utils.get_required_header(httpx.Headers({"X-Foo": "1"}), "x-foo") == "1"
    with pytest.raises(ValueError, match="header x-bar is missing"):
        utils.get_required_header({"X-Foo": "1"}, "x-bar")
    assert utils.json_safe({"a": (DAY, 1)}) == {"a": ["2020-01-02", 1]}
    assert [utils.maybe_coerce_boolean(text) for text in ("1", "on", "no", None)] == [True, True, False, None]
