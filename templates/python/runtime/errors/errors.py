"""Everything that a call can raise."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..response.json_values import json_of
from ..transport.rate_limits import RateLimit, read_rate_limit

if TYPE_CHECKING:
    import httpx

    from ..transport.private import Private
    from .error_details import ErrorDetail

_REQUEST_ID_HEADERS = ("x-request-id", "request-id")
_REQUEST_ID_OF_PROXIES = ("x-amzn-requestid", "cf-ray")
_LONGEST_TEXT = 500
_PACKAGE = __name__.partition("._core.")[0]
"""The package that errors are imported from, which tracebacks and reports name."""


def _details(body: object) -> tuple[ErrorDetail, ...]:
    from .error_details import error_details

    return error_details(body)


class SDKError(Exception):
    """Base of everything that this package raises on its own account."""

    __module__ = _PACKAGE

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        if cls.__module__.startswith(f"{_PACKAGE}._core."):
            cls.__module__ = _PACKAGE


class MissingCredentialsError(SDKError, ValueError):
    """A call needs a credential that neither the client nor the environment has."""


class RemovedOperationError(SDKError):
    """A method was called whose operation the API no longer has.

    Attributes:
        call: The method, such as `conversations.list`.
        operation: What it sent, such as `GET /conversations`.
        since: The version of this package that removed it.
    """

    def __init__(self, call: str, operation: str, since: str) -> None:
        super().__init__(call, operation, since)
        self.call = call
        self.operation = operation
        self.since = since

    def __str__(self) -> str:
        return f"{self.call}() is gone: the API has no {self.operation} since version {self.since} of this package"


class StreamConsumedError(SDKError):
    """The body of a streamed response was read twice."""


class APIError(SDKError):
    """A call failed.

    Attributes:
        message: One readable line, without secrets or personal data.
        request: The request of the last attempt, where one was made.
        body: What the API answered, decoded where it is JSON.
        operation: The operation's id, such as `conversations.list`.
        attempts: How many requests were made.
        retries_taken: How many of them were repeats.
    """

    message: str
    request: httpx.Request
    body: object | None
    errors: tuple[ErrorDetail, ...]
    operation: str | None = None
    request_id: str | None = None
    attempts: int = 1
    _private: Private | None = None
    """What a pickled error must not hold."""

    def __init__(self, message: str, request: httpx.Request, *, body: object | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        self.errors = _details(body) if body is not None else ()

    @property
    def code(self) -> str | None:
        """The code of the first error that the body names."""
        return next((error.code for error in self.errors if error.code), None)

    @property
    def retries_taken(self) -> int:
        """How many repeats were made."""
        return self.attempts - 1

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        from .error_pickle import rebuild, state_of

        return rebuild, (type(self), state_of(self))


class APIResponseValidationError(APIError):
    """A response does not have the form that the API promised."""

    response: httpx.Response
    status_code: int

    def __init__(self, response: httpx.Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "the response does not have the promised form", response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id_of(response.headers)


class APIStatusError(APIError):
    """The API answered with a status outside 200 to 299."""

    response: httpx.Response
    status_code: int
    rate_limit: RateLimit

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id_of(response.headers)
        self.rate_limit = read_rate_limit(response.headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds after which the API asks to be called again."""
        return self.rate_limit.retry_after


class APIConnectionError(APIError):
    """No complete response arrived."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """No complete response arrived in time."""

    def __init__(self, request: httpx.Request, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class BadRequestError(APIStatusError):
    """400: the request is malformed."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the request contradicts the present state."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed and means nothing."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` and `rate_limit` say for how long."""


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    response: httpx.Response, content: bytes, *, label: str, attempts: int, private: Private
) -> APIStatusError:
    """Return the exception for a response that is no success.

    Args:
        response: The response, its body read or not.
        content: The body.
        label: Method and path, free of values.
        attempts: How many requests were made.
        private: What may not be told of the call.
    """
    status = response.status_code
    kind = _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    body = decode_body(json_of(response, content))
    error = kind("", response=response, body=body)
    error.attempts = attempts
    outcome = f"{status} {response.reason_phrase}".rstrip()
    tell(error, label, outcome, reason_of(error), private)
    return error


def tell(error: APIError, label: str, outcome: str, reason: str, private: Private) -> None:
    """Give an error its message: one line that says what was called, what came of it, and why."""
    facts = [f"code {_cut(private(error.code))}"] if error.code else []
    facts += [f"request {_cut(private(error.request_id))}"] if error.request_id else []
    facts += [f"{error.attempts} attempts"] if error.attempts > 1 else []
    tail = f" ({', '.join(facts)})" if facts else ""
    reason = _cut(private(" ".join(reason.split())))  # masked first: half a secret would not be known for one
    error.message = f"{label}: {private(outcome)}{f' - {reason}' if reason else ''}{tail}"
    error.args = (error.message,)
    error._private = private.without_texts()  # pyright: ignore[reportPrivateUsage]


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 3]}..."


def decode_body(content: bytes) -> object | None:
    """Decode an error's body: JSON where it is JSON, text otherwise, None where it is empty."""
    if not content.strip():
        return None
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
    return body


def request_id_of(headers: httpx.Headers) -> str | None:
    """Return the id under which the API's support finds the request: of `X-Request-Id`, or of `X-Acme-Request-Id`."""
    named = (name for name in headers if name.endswith("-request-id"))
    names = (*_REQUEST_ID_HEADERS, *named, *_REQUEST_ID_OF_PROXIES)
    return next((headers[name] for name in names if name in headers), None)


def reason_of(error: APIError) -> str:
    """Return the first reasons that an error gives, on one line; "" where its body is a page made by a proxy."""
    body = error.body
    if isinstance(body, str) and body.lstrip()[:1] == "<":
        return ""  # a page made by a proxy says nothing that a status does not
    texts = [f"{found.text}{f' at {found.pointer}' if found.pointer else ''}" for found in error.errors[:3]]
    return "; ".join(" ".join(text.split()) for text in texts if text.strip())
