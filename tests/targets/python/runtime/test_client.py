# pyright: reportPrivateUsage=false
"""Clients: where their configuration comes from, copies, lifetime and pickling."""

from __future__ import annotations

import asyncio
import gc
import pickle
import weakref
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from operator import attrgetter
from typing import Any

import httpx
import httpx2
import pytest

from templates.python.runtime import (
    NOT_GIVEN,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    Hooks,
    Operation,
    not_given,
)
from tests.targets.python.runtime.acme import (
    GET,
    KEY,
    SETTINGS,
    Acme,
    AsyncAcme,
    AsyncThingsRaw,
    Flavour,
    Server,
    Sync,
    Things,
    ThingsRaw,
)

DEFAULT = httpx.Timeout(60, connect=5)
THING = {"thing_id": "1"}
Kind = type[Acme] | type[AsyncAcme]


@pytest.fixture(params=[Acme, AsyncAcme], ids=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


def test_defaults(kind: Kind) -> None:
    client = kind()
    assert (client.timeout, client.max_retries, client.deadline) == (DEFAULT, 2, None)
    assert (str(client.base_url), client.user_agent) == ("https://api.acme.com/v2/", "Acme/Python 1.2.3")
    assert (client.default_query, client.default_headers["User-Agent"]) == ({}, "Acme/Python 1.2.3")
    assert client.api_key is None


@pytest.mark.parametrize(
    "url",
    ["http://localhost:5000/from_arg", "http://localhost:5000/from_arg/", httpx.URL("http://localhost:5000/from_arg")],
)
def test_base_url_as_argument(flavour: Flavour, url: Any) -> None:
    server = Server()
    flavour(server, base_url=url).call(GET, path=THING)
    assert str(server.request.url) == "http://localhost:5000/from_arg/things/1"


def test_base_url_from_the_environment(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_BASE_URL", " http://localhost:5000/from/env ")
    server = Server()
    flavour(server).call(GET, path=THING)
    flavour(server, base_url="https://arg.com").call(GET, path=THING)
    assert [str(request.url) for request in server.requests] == [
        "http://localhost:5000/from/env/things/1",
        "https://arg.com/things/1",
    ]


def test_base_url_can_be_set(kind: Kind) -> None:
    client = kind()
    client.base_url = "https://other.com/x"
    assert str(client.base_url) == "https://other.com/x/"


@pytest.mark.parametrize("url", ["", "api.acme.com", "ftp://api.acme.com", "/v2", "https://"])
def test_a_base_url_names_a_host(kind: Kind, url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        kind(base_url=url)


@pytest.mark.parametrize(
    "url", ["me:s3cret@x.com/v2", "ftp://me:s3cret@x.com", "https://me:s3/cr:et@x.com/", "//a:b@c:d"]
)
def test_a_refused_base_url_is_told_without_its_password(kind: Kind, url: str) -> None:
    with pytest.raises(ValueError, match="base URL") as caught:
        kind(base_url=url)
    host = url.rpartition("@")[2]
    assert str(caught.value).endswith(f"name a host, not {host!r}")


def test_environments(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(kind(environment="staging").base_url) == "https://staging.acme.com/v2/"
    assert str(kind(environment="staging", base_url="https://x.com").base_url) == "https://x.com/"
    with pytest.raises(ValueError, match="known are production, staging"):
        kind(environment="moon")
    monkeypatch.setenv("ACME_BASE_URL", "https://env.com")
    with pytest.raises(ValueError, match="drop one"):
        kind(environment="staging")


def test_an_operation_with_a_server_of_its_own(flavour: Flavour) -> None:
    op = Operation(id="x", method="GET", path="/x", server="https://files.acme.com/v1/")
    fixed = Operation(id="x", method="GET", path="/x", server="https://files.acme.com/v1", fixed_server=True)
    server = Server()
    flavour(server).call(op)
    flavour(server, base_url="https://mine.com").call(op)
    flavour(server, base_url="https://mine.com").call(fixed)
    urls = ["https://files.acme.com/v1/x", "https://mine.com/x", "https://files.acme.com/v1/x"]
    assert [str(request.url) for request in server.requests] == urls


def test_headers_from_the_environment(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", "X-One: 1\nX-Two : a:b\n\nbroken\n : nameless\nX-Three: env")
    server = Server()
    flavour(server, default_headers={"x-three": "arg"}).call(GET, path=THING)
    headers = server.request.headers
    assert (headers["x-one"], headers["x-two"], headers.get_list("x-three")) == ("1", "a:b", ["arg"])


def test_a_timeout_that_is_not_given(kind: Kind) -> None:
    assert kind(timeout=not_given).timeout == kind(timeout=NOT_GIVEN).timeout == DEFAULT
    assert kind(timeout=None).timeout is None


def test_the_limits_of_a_client_of_the_callers_own() -> None:
    assert Acme(http_client=httpx.Client(timeout=7)).timeout == httpx.Timeout(7)
    assert Acme(http_client=httpx.Client(timeout=7), timeout=3).timeout == 3
    assert Acme(http_client=httpx.Client()).timeout == DEFAULT, "httpx's own default is nobody's wish"


def test_a_copy_keeps_what_is_not_changed(kind: Kind) -> None:
    hooks = Hooks()
    client = kind(
        api_key=KEY,
        timeout=3,
        max_retries=7,
        deadline=9,
        hooks=hooks,
        default_headers={"X-A": "1"},
        default_query={"a": 1},
    )
    twin = client.copy()
    assert type(twin) is kind
    assert (twin.api_key, twin.timeout, twin.max_retries, twin.deadline) == (KEY, 3, 7, 9)
    assert (twin.default_headers, twin.default_query) == (client.default_headers, client.default_query)
    assert twin is not client
    assert client.with_options(max_retries=1).max_retries == 1
    assert client.with_options(timeout=None).timeout is None
    assert client.max_retries == 7


def test_a_copy_takes_what_was_set_since(kind: Kind) -> None:
    client = kind(api_key="a")
    client.api_key, client.timeout, client.max_retries, client.base_url = "b", 1, 5, "https://x.com"
    twin = client.copy()
    assert (twin.api_key, twin.timeout, twin.max_retries, str(twin.base_url)) == ("b", 1, 5, "https://x.com/")


def test_a_copy_merges_or_replaces_headers_and_query(kind: Kind) -> None:
    client = kind(default_headers={"X-A": "1"}, default_query={"a": 1})
    merged = client.copy(default_headers={"X-B": "2"}, default_query={"b": 2})
    assert {"X-A": "1", "X-B": "2"}.items() <= merged.default_headers.items()
    assert merged.default_query == {"a": 1, "b": 2}
    replaced = client.copy(set_default_headers={"X-B": "2"}, set_default_query={})
    assert "X-A" not in replaced.default_headers
    assert (replaced.default_headers["X-B"], replaced.default_query) == ("2", {})
    with pytest.raises(ValueError, match="exclude each other"):
        client.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="exclude each other"):
        client.copy(default_query={}, set_default_query={})


def test_a_copy_moves(kind: Kind) -> None:
    client = kind(base_url="https://x.com")
    assert str(client.copy(environment="staging").base_url) == "https://staging.acme.com/v2/"
    assert str(client.copy(base_url="https://y.com").base_url) == "https://y.com/"
    assert str(kind(environment="staging").copy().base_url) == "https://staging.acme.com/v2/"


def test_an_argument_that_does_not_exist_is_refused(kind: Kind) -> None:
    arguments: dict[str, Any] = {"timeot": 3}
    with pytest.raises((TypeError, ValueError), match="timeot"):
        kind().copy(**arguments)
    with pytest.raises((TypeError, ValueError), match="timeot"):
        kind(**arguments)


def test_copies_share_the_connections() -> None:
    client, other = Acme(), httpx.Client()
    twin = client.with_options(timeout=1)
    assert twin._client is client._client is twin.copy()._client
    assert client.copy(http_client=other)._client is other
    assert client._client is not other


def test_default_clients() -> None:
    for http in (Acme()._client, AsyncAcme()._client):
        assert isinstance(http, DefaultHttpxClient | DefaultAsyncHttpxClient)
        assert (http.timeout, http.follow_redirects) == (httpx.Timeout(60, connect=5), True)
        pool: Any = http._transport
        assert (pool._pool._max_connections, pool._pool._max_keepalive_connections) == (100, 100)
    given = DefaultHttpxClient(timeout=3, limits=httpx.Limits(max_connections=1), follow_redirects=False)
    assert (given.timeout, given.follow_redirects) == (httpx.Timeout(3), False)


def test_clients_share_one_tls_configuration() -> None:
    contexts = {
        id(cast_pool(http)._ssl_context)
        for http in (DefaultHttpxClient(), DefaultAsyncHttpxClient(), DefaultHttpxClient())
    }
    assert len(contexts) == 1
    assert id(cast_pool(DefaultHttpxClient(verify=False))._ssl_context) not in contexts


def cast_pool(http: Any) -> Any:
    return http._transport._pool


def test_the_environments_proxies_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.local:3128")
    for http in (Acme()._client, AsyncAcme()._client):
        transport: Any = http._transport_for_url(httpx.URL("https://api.acme.com"))
        assert transport._pool._proxy_url.host == b"proxy.local"


def test_construction_opens_nothing(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("templates.python.runtime.transport.default_clients.client_defaults", pytest.fail)
    assert kind().is_closed() is False


def test_threads_make_one_http_client(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Acme()
    with ThreadPoolExecutor(32) as pool:
        found = list(pool.map(attrgetter("_client"), [client] * 64))
    assert len(set(map(id, found))) == 1


def test_closing() -> None:
    client = Acme(api_key=KEY)
    http = client._client
    with client as entered:
        assert entered is client
    assert client.is_closed()
    assert http.is_closed
    with pytest.raises(RuntimeError, match="this Acme is closed"):
        client.things.retrieve("1")
    Acme().close()


def test_closing_asynchronously() -> None:
    async def run() -> None:
        client = AsyncAcme(api_key=KEY)
        http = client._client
        async with client as entered:
            assert entered is client
        assert client.is_closed()
        assert http.is_closed
        with pytest.raises(RuntimeError, match="this AsyncAcme is closed"):
            await client.things.retrieve("1")
        await AsyncAcme().aclose()

    asyncio.run(run())


def test_closing_a_copy_leaves_the_connections_to_the_original() -> None:
    server = Server()
    client = Sync(server).client
    with client.with_options(timeout=1) as twin:
        twin.things.retrieve("1")
    assert twin.is_closed()
    client.things.retrieve("1")
    client.close()
    assert client._client.is_closed


def test_a_client_of_the_callers_own_brings_what_it_has(flavour: Flavour) -> None:
    server = Server()
    harness = flavour(server)
    http = harness.client._client
    http.headers["X-Mine"] = "1"
    http.params = httpx.QueryParams({"mine": "2"})
    http.cookies.set("mine", "3")
    harness.call(GET, path=THING)
    request = server.request
    assert (request.headers["x-mine"], request.headers["cookie"]) == ("1", "mine=3")
    assert str(request.url) == "https://api.acme.com/v2/things/1?mine=2"
    assert request.headers["user-agent"] == "Acme/Python 1.2.3"


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_an_http_client_of_the_other_kind_is_refused(library: Any) -> None:
    name = library.__name__
    with pytest.raises(TypeError, match=rf"^Acme needs an httpx.Client as http_client, not an object of {name}.Async"):
        Acme(http_client=library.AsyncClient())
    with pytest.raises(TypeError, match=rf"^AsyncAcme needs an httpx.AsyncClient .*, not an object of {name}.Client$"):
        AsyncAcme(http_client=library.Client())
    with pytest.raises(TypeError, match=r"not the class httpx2?\.Client$"):
        Acme().copy(http_client=library.Client)
    assert Acme(http_client=library.Client()).is_closed() is AsyncAcme(http_client=library.AsyncClient()).is_closed()


def test_an_http_client_need_only_behave_like_one(kind: Kind) -> None:
    """What wraps a client is one too; what cannot send is none."""

    class Wrapper:
        def __init__(self, http: object) -> None:
            self._http = http

        def __getattr__(self, name: str) -> Any:
            return getattr(self._http, name)

    theirs = httpx.Client() if kind is Acme else httpx.AsyncClient()
    wrapper: Any = Wrapper(theirs)
    assert kind(http_client=wrapper)._given_http is wrapper
    wrong: Any = object()
    with pytest.raises(TypeError, match=r"http_client, not an object of builtins\.object$"):
        kind(http_client=wrong)


def test_no_network_and_no_complaint_when_a_client_is_forgotten() -> None:
    client = Acme()
    client._client.headers["X"] = "1"
    alive = weakref.ref(client)
    del client
    gc.collect()
    assert alive() is None


def test_clients_pickle_without_secrets(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    client = kind(
        api_key=KEY,
        client_id="me",
        client_secret="s3cret",
        timeout=3,
        hooks=Hooks(before_request=lambda _: None),
        default_headers={"X-A": "1", "X-Auth-Token": "s3cret"},
    )
    data = pickle.dumps(client)
    assert KEY.encode() not in data
    assert b"s3cret" not in data
    monkeypatch.setenv("ACME_API_KEY", "from-env")
    twin = pickle.loads(data)
    assert type(twin) is kind
    assert (twin.api_key, twin.client_id, twin.client_secret, twin.timeout) == ("from-env", "me", None, 3)
    assert twin.default_headers["X-A"] == "1"


def test_nothing_secret_is_shown(kind: Kind) -> None:
    client = kind(api_key=KEY, client_secret="s3cret")
    assert repr(client) == f"<{kind.__name__} https://api.acme.com/v2>"
    assert KEY not in repr(client._builder) + repr(client._auth)
    assert repr(kind(base_url="https://me:s3cret@x.com/v2")) == f"<{kind.__name__} https://x.com/v2>"


def test_what_is_shown_names_things_and_no_addresses(kind: Kind) -> None:
    client = kind(api_key=KEY)
    things = client.things
    name = type(things).__name__
    assert repr(things) == f"<{name} of <{kind.__name__} https://api.acme.com/v2>>"
    raw = ThingsRaw(things) if isinstance(things, Things) else AsyncThingsRaw(things)
    assert repr(raw) == f"<{type(raw).__name__} of <{kind.__name__} https://api.acme.com/v2>>"


SURFACE = {"api_key", "client_id", "client_secret", "things", "with_raw_response", "with_streaming_response"} | {
    *("get", "post", "put", "patch", "delete", "copy", "with_options", "close", "is_closed"),
    *("base_url", "timeout", "max_retries", "deadline", "default_headers", "default_query", "user_agent"),
}


def test_a_client_lists_what_callers_use_and_nothing_else(kind: Kind) -> None:
    listed = {name for name in dir(kind()) if not name.startswith("_")}
    assert listed == SURFACE | ({"aclose"} if kind is AsyncAcme else set())


def test_settings_name_the_product() -> None:
    assert replace(SETTINGS, name="Other", version="9").user_agent == "Other/Python 9"
