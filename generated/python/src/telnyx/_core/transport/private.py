"""What may not be told of one call: its credentials, and the sentences that its caller sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from ..response.json_values import is_array
from .redact import MASK, SecretNames, scrub, visible
from .spellings import Needles, masked

if TYPE_CHECKING:
    import httpx

    from ..request.body import Content
    from ..request.request import RequestBuilder

_SHORTEST = 6
"""Characters of what is secret by its name alone; shorter ones, such as `basic`, are words."""
_DEEPEST = 200
_SUSPENDS = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR
_STACK = (__name__.rsplit(".", 2)[0], "anyio.", "h11.", "h2.", "hpack.", "httpcore", "httpx", "aiohttp.client", "ssl")
"""Modules between a call and the network whose coroutines nobody else waits for."""
_CAUSES = 10


class Private:
    """What may not be told of one call; called with a text, it returns what people may read of it."""

    __slots__ = ("_needles", "_texts", "names", "secrets")

    def __init__(self, names: SecretNames, secrets: Iterable[str], texts: Iterable[str] = ()) -> None:
        self.names = names
        self.secrets = list(secrets)
        self._texts = list(texts)
        self._needles: Needles | None = None

    def __call__(self, text: str) -> str:
        if self._needles is None:
            self._needles = Needles(self.secrets, self._texts)
        return visible(scrub(_without(self._needles, text), self.names))

    def part(self, value: object) -> object:
        """Return what people may read of a part of somebody else's error."""
        if isinstance(value, bytes):
            return self(value.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        if isinstance(value, str):
            return self(value)
        if hasattr(value, "real_url") and isinstance(value, tuple):  # what aiohttp keeps of a request
            return cast("Any", value)._replace(url=MASK, real_url=MASK, headers={})
        return value

    def without_texts(self) -> Private:
        """Return the same for the secrets alone."""
        return Private(self.names, self.secrets)

    def kept(self) -> Kept:
        """Return what takes the secrets out of what is kept."""
        return Kept(self.names, Needles(self.secrets))


class Kept:
    """Takes secrets out of what is kept, as in a pickled error; all else stays as it is."""

    __slots__ = ("_needles", "names")

    def __init__(self, names: SecretNames, needles: Needles) -> None:
        self.names = names
        self._needles = needles

    def content(self, data: bytes) -> bytes:
        """Return bytes without secrets."""
        return masked(data, self._needles, MASK.encode())

    def text(self, text: str, mask: str = MASK) -> str:
        """Return a text without secrets."""
        return _without(self._needles, text, mask)

    def value(self, value: object, depth: int = 0) -> object:
        """Return decoded JSON without secrets, and without what is secret by its field's name."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, (dict, list)) and depth > _DEEPEST:
            return MASK
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in cast("list[object]", value)]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value if self.text(str(value)) == str(value) else MASK
        if not isinstance(value, dict):
            return value
        members = cast("dict[str, object]", value).items()
        return {self.text(name): self._member(name, member, depth + 1) for name, member in members}

    def _member(self, name: str, member: object, depth: int) -> object:
        if member and (self.names.names_field(name) or (_is_word(member) and self.names.has_field(name))):
            return MASK
        return self.value(member, depth)


def _is_word(value: object) -> bool:
    """Whether a value may be a secret: a sentence under the name of one says what is wrong with it."""
    return isinstance(value, str) and len(value) >= _SHORTEST and len(value.split()) == 1


def _without(needles: Needles, text: str, mask: str = MASK) -> str:
    return masked(text.encode("utf-8", "surrogatepass"), needles, mask.encode()).decode("utf-8", "surrogatepass")


def private_of(
    names: SecretNames, secrets: Iterable[str], request: httpx.Request | None, content: Content | None
) -> Private:
    """Return what may not be told of a call.

    Args:
        names: The names under which secrets stand.
        secrets: The client's own secrets.
        request: The request of the last attempt: its address and its headers hold credentials too.
        content: The body that was sent, if it is JSON or a form: what is secret by its name, and sentences.
    """
    found, texts = set(secrets), set[str]()
    sent: list[tuple[bool, str]] = []
    if request is not None:
        query = parse_qsl(request.url.query.decode("ascii", "replace"))
        sent += [(name in names, value) for name, value in query]
        sent += [(True, value) for value in secret_headers(names, request.headers.items())]
        found |= secrets_of_address(request.url)
    if isinstance(content, bytes):
        is_form = request is not None and "form-urlencoded" in request.headers.get("content-type", "")
        fields = parse_qsl(content.decode("utf-8", "replace")) if is_form else _strings(_decoded(content))
        sent += [(names.has_field(name), value) for name, value in fields]
    for is_secret, value in sent:
        if is_secret and len(value) >= _SHORTEST:
            found.add(value)
        elif len(value.split()) > 1:
            texts.add(value)
    return Private(names, found, texts)


def secrets_of_client(
    names: SecretNames, options: Mapping[str, object], builder: RequestBuilder, owned: Iterable[str]
) -> set[str]:
    """Return what a client knows to be secret.

    Args:
        names: The names under which secrets stand.
        options: The client's options.
        builder: Where it keeps its address and what it sends with every request.
        owned: The options that are secret.
    """
    import httpx

    found = {str(options[name]) for name in owned if options.get(name)}
    found |= set(secret_headers(names, builder.common_headers()))
    found |= {value for name, value in _strings(dict(builder.default_query)) if name in names}
    return found | secrets_of_address(httpx.URL(builder.base_url))


def secret_headers(names: SecretNames, headers: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the secrets among headers: values, the credentials in them, and cookies."""
    for name, value in headers:
        if name in names:
            yield value
            yield value.rpartition(" ")[2]
            if name.lower() == "cookie":
                yield from (cookie.partition("=")[2].strip() for cookie in value.split(";"))


def secrets_of_address(url: httpx.URL) -> set[str]:
    """Return the password in an address; where it has none, the name before the host."""
    return {url.password or url.username} - {""}


def without_secrets(arguments: dict[str, Any], private: Private) -> dict[str, Any]:
    """Return the arguments of a client without what is secret in its address, its headers and its query."""
    import httpx

    kept, names = private.kept(), private.names
    if arguments["base_url"] is not None:
        arguments["base_url"] = str(httpx.URL(arguments["base_url"]).copy_with(userinfo=b""))
    for kind in ("default_headers", "default_query"):
        arguments[kind] = {
            name: value for name, value in arguments[kind].items() if name not in names and kept.value(value) == value
        }
    return arguments


def forget_variables(error: BaseException) -> None:
    """Take out of an error's traceback the variables of functions that have ended, ours and the HTTP library's.

    They hold headers and addresses, and dumps of variables, as error trackers make them, would show those. The
    caller's own functions keep theirs.
    """
    cause: BaseException | None = error
    for _ in range(_CAUSES):
        trace = cause.__traceback__ if cause is not None else None
        while trace is not None:
            frame = trace.tb_frame
            module = frame.f_globals.get("__name__", "")
            sync = not frame.f_code.co_flags & _SUSPENDS
            if module.startswith(_STACK) or (sync and module.startswith("aiohttp.")):
                with suppress(RuntimeError):  # it has not ended
                    frame.clear()
            trace = trace.tb_next
        cause = cause and (cause.__cause__ or cause.__context__)


def _decoded(content: bytes) -> object:
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return None


def _strings(value: object) -> Iterator[tuple[str, str]]:
    """Yield the strings of decoded JSON, each with the name of the member that it is, or is an item of."""
    waiting: list[tuple[str, object]] = [("", value)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield name, str(value)
        elif is_array(value):
            waiting += [(name, item) for item in value]
        elif isinstance(value, Mapping):
            waiting += cast("Mapping[str, object]", value).items()
