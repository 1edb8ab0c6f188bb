"""OAuth client credentials: a token that one caller fetches while others wait, kept until shortly before it expires.

A failure is shared, too: who waited for the same answer, or asks within a second of it, gets the same error.
"""

from __future__ import annotations

import base64
import time
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..client.call import Call
from ..client.operation import Operation
from ..errors.errors import APIError, APIResponseValidationError, APITimeoutError, decode_body
from ..request.header_values import check_header
from ..request.quoting import quote_strict
from ..transport.redact import scrub, without_userinfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ..support.types import RequestOptions
    from ..transport.exchange import Exchange
    from .auth import OAuthClientCredentials

_LEEWAY = 30.0
_DEFAULT_LIFE = 3600.0
_SHARED_FAILURE = 1.0
_MOMENT = 0.05  # as good as no time left


class Token:
    """An access token and the moment after which it is not used any more."""

    __slots__ = ("text", "until")

    def __init__(self, text: str, until: float) -> None:
        self.text = text
        self.until = until

    def __repr__(self) -> str:
        return "<Token>"


class TokenStore:
    """The token of one client id; shared by a client and its copies."""

    def __init__(self) -> None:
        self._token: Token | None = None
        self._failure: tuple[APIError, float] | None = None

    def valid(self) -> Token | None:
        """Return the token, unless it is about to expire."""
        token = self._token
        return token if token is not None and time.monotonic() < token.until else None

    def keep(self, token: Token) -> Token:
        """Keep a new token."""
        self._token = token
        self._failure = None
        return token

    def check_failure(self) -> None:
        """Raise what the last attempt to get a token failed with, unless that is long enough ago to try again."""
        failure = self._failure
        if failure is None:
            return
        if time.monotonic() < failure[1]:
            raise copy(failure[0])
        self._failure = None

    def keep_failure(self, error: APIError, waiting: Exchange) -> None:
        """Keep a failure for who waits, unless it was the caller's own deadline that ended the attempt."""
        remaining = waiting.remaining()
        if remaining is None or remaining > _MOMENT or not isinstance(error, APITimeoutError):
            self._failure = copy(error), time.monotonic() + _SHARED_FAILURE

    def drop(self, text: str | None) -> None:
        """Forget a token that was refused, unless somebody has fetched another one since."""
        token = self._token
        if token is not None and token.text == text:
            self._token = None


def token_call(
    scheme: OAuthClientCredentials, options: Mapping[str, object], base_url: str, seconds: float | None
) -> Call:
    """Return the call that trades the client's id and secret for a token, within `seconds`."""
    client_id, secret = str(options[scheme.client_id]), str(options[scheme.client_secret])
    body: dict[str, object] = {"grant_type": "client_credentials"}
    headers: dict[str, object] = {}
    if scheme.send_as == "body":
        body |= {"client_id": client_id, "client_secret": secret}
    else:
        pair = f"{quote_strict(client_id)}:{quote_strict(secret)}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    if scheme.scopes:
        body["scope"] = " ".join(scheme.scopes)
    options_now: dict[str, object] = {"follow_redirects": False}  # which would take the secret along
    if seconds is not None:
        options_now["deadline"] = seconds
    return Call(
        _operation(scheme.token_url, base_url),
        headers=headers,
        body=body,
        options=cast("RequestOptions", options_now),
    )


@dataclass(frozen=True, eq=False)
class _Endpoint(Operation):
    """A token endpoint, which may be anywhere."""

    @cached_property
    def label(self) -> str:
        """Method and path, or method and address where the endpoint has one of its own."""
        where = self.path or without_userinfo(self.server or "")
        return f"{self.method} {scrub(where.partition('?')[0])}"


def _operation(token_url: str, base_url: str) -> Operation:
    absolute = "://" in token_url
    root, path = (token_url, "") if absolute else (base_url, token_url)
    return _Endpoint(
        id="oauth.token",
        method="POST",
        path=path,
        body="application/x-www-form-urlencoded",
        security=(),
        server=root,
        fixed_server=True,
        repeatable=True,
    )


def read_token(response: httpx.Response, exchange: Exchange) -> Token:
    """Read the answer of a token endpoint.

    Raises:
        APIResponseValidationError: It holds no token.
    """
    body = decode_body(response.content)
    fields = cast("dict[str, object]", body) if isinstance(body, dict) else {}
    text, life = fields.get("access_token"), fields.get("expires_in")
    if not isinstance(text, str) or not _is_sendable(text):
        raise exchange.named(
            APIResponseValidationError(response, None), f"{response.status_code} without an access token"
        )
    seconds = _seconds(life)
    return Token(text, time.monotonic() + max(seconds - min(_LEEWAY, seconds / 10), 0.0))


def _is_sendable(token: str) -> bool:
    try:
        check_header("Authorization", token)
    except ValueError:
        return False
    return bool(token)


def _seconds(life: object) -> float:
    try:
        seconds = float(life) if isinstance(life, (int, float, str)) else _DEFAULT_LIFE
    except (ValueError, OverflowError):
        return _DEFAULT_LIFE
    return seconds if 0 <= seconds < float("inf") else _DEFAULT_LIFE
