"""One call's attempts: what to send next, what to make of what came back. No network and no sleeping happens here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    SDKError,
    status_error,
    tell,
)
from .redact import SECRET_NAMES
from .retry import repeat_after_failure, repeat_after_status, wait_before_repeat
from .transport import capped, is_certificate_failure, timeout_extension

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    import httpx

    from ..request.request import PreparedRequest
    from .hooks import HookContext
    from .private import Private
    from .redact import SecretNames
    from .retry import RetryBudget, Wait
    from .transport import Library

E = TypeVar("E", bound=APIError)
T = TypeVar("T")
EVENTS = "text/event-stream"
_NO_HEADERS: dict[str, str] = {}


class Exchange:
    """The state of one call between its first attempt and its result.

    `moved` tells whether a redirect was followed: some server took the request, and nothing proves any more that it was
    not processed. `not_followed` is why the last redirect was not. `returns` is what the body is to become.
    """

    __slots__ = (
        "_budget",
        "_library",
        "_longest_wait",
        "_raised",
        "_refreshed",
        "_secrets",
        "_unread",
        "attempts",
        "context",
        "moved",
        "names",
        "not_followed",
        "prepared",
        "request",
        "returns",
    )

    def __init__(
        self,
        prepared: PreparedRequest,
        library: Library,
        budget: RetryBudget,
        longest_wait: float,
        secrets: Callable[[], Iterable[str]] = tuple,
        names: SecretNames = SECRET_NAMES,
    ) -> None:
        self.prepared = prepared
        self.attempts = 0
        self._library = library
        self._budget = budget
        self._longest_wait = longest_wait
        self.request: httpx.Request | None = None
        self.context: HookContext | None = None
        self.moved = False
        self.not_followed = ""
        self._unread = ""
        self._raised: BaseException | None = None
        self._refreshed = False
        self._secrets = secrets
        self.names = names
        self.returns: Any = bytes

    @property
    def shown(self) -> Private:
        """What takes out of a text what people may not read: credentials, personal data, and what the caller wrote."""
        from .private import private_of

        return private_of(self.names, self._secrets(), self.request, self.prepared.content)

    def begin(self, request: httpx.Request) -> None:
        """Count an attempt."""
        self.request = request
        self.attempts += 1
        self.not_followed = self._unread = ""

    def time_limits(self) -> dict[str, float | None]:
        """Return the limits of the next attempt, none beyond the deadline."""
        limits = timeout_extension(self.prepared.timeout, self._library)
        remaining = self.remaining()
        return limits if remaining is None else capped(limits, max(remaining, 0.001))

    def remaining(self) -> float | None:
        """Return the seconds until the deadline."""
        deadline = self.prepared.deadline
        return None if deadline is None else deadline - time.monotonic()

    def check_deadline(self) -> None:
        """Raise if the deadline has passed."""
        remaining = self.remaining()
        if remaining is not None and remaining <= 0:
            raise self.deadline_error()

    def in_time(self, pieces: AsyncIterator[T]) -> AsyncIterator[T]:
        """Return the pieces of a body, which end with an error when the time of the call is up, whatever stalls."""
        return pieces if self.prepared.deadline is None else self._until_deadline(pieces)

    async def _until_deadline(self, pieces: AsyncIterator[T]) -> AsyncIterator[T]:
        from anyio import move_on_after

        while True:
            found: list[T] = []
            with move_on_after(max(self.remaining() or 0.0, 0.0)) as scope:
                try:
                    found.append(await anext(pieces))
                except StopAsyncIteration:
                    return
            if scope.cancelled_caught or not found:
                raise self.deadline_error()
            yield found[0]

    def arrived(self, response: httpx.Response) -> None:
        """Prepare a response whose body is still to be read."""
        if "content-encoding" in response.headers:
            from .content_codings import bound

            bound(response, self.prepared.max_response_bytes, self._library)

    def takes(self, size: int, response: httpx.Response) -> bool:
        """Whether so much of a body may be in memory; False where an error goes without its body.

        Raises:
            APIResponseValidationError: It is too much, and the body is what was asked for.
        """
        most = self.prepared.max_response_bytes
        if most is None or size <= most:
            return True
        self._unread = f"its body has more than {most} bytes, the client's max_response_bytes"
        if not 200 <= response.status_code < 300:
            return False
        raise self.named(APIResponseValidationError(response, None), f"{response.status_code}", self._unread)

    def check_whole(self, response: httpx.Response) -> None:
        """Raise if a body that was read to its end stops inside its compression."""
        self._library.check_whole(response)

    def blame(self, error: BaseException) -> None:
        """Remember what sending a request or reading its answer ended with."""
        self._raised = error

    def is_failure(self, error: Exception) -> bool:
        """Whether an error is a failed attempt: of the HTTP library, or of a transport that raises errors of its own.

        What hooks raise is none, nor is what reading the body to be sent does, nor what this package says itself.
        """
        if isinstance(error, self._library.any_failure):
            return True
        content = self.prepared.content
        unread = None if content is None or isinstance(content, bytes) else content.error
        return error is self._raised and error is not unread and not isinstance(error, SDKError)

    def discard(self) -> None:
        """Throw away what was kept of the body for repeats."""
        content = self.prepared.content
        if content is not None and not isinstance(content, bytes):
            content.close()

    def succeeded(self) -> None:
        """Record a success."""
        self._budget.give_back()

    def wants_new_token(self, status: int) -> bool:
        """Whether the token was refused and may be fetched anew, which is tried once."""
        if status != 401 or self.prepared.oauth is None or self._refreshed or self._may_be_processed():
            return False
        self._refreshed = True
        return True

    def delay_after_status(self, response: httpx.Response) -> float | None:
        """Return the seconds until the repeat, None if the response is final."""
        status, headers = response.status_code, response.headers
        if self.not_followed or not self._may_repeat():
            return None
        if not repeat_after_status(status, headers, self.prepared.right):
            return None
        return self._affordable(wait_before_repeat(self.attempts, status, headers))

    def delay_after_failure(self, error: Exception, *, response: httpx.Response | None) -> float | None:
        """Return the seconds until the repeat of a request that got no complete response, None if that is final."""
        error = self._library.renamed(error)
        if isinstance(error, (*self._library.hopeless, *self._library.undecodable)) or is_certificate_failure(error):
            return None
        never_sent = response is None and isinstance(error, self._library.never_sent)
        if not self._may_repeat() or not repeat_after_failure(never_sent=never_sent, right=self.prepared.right):
            return None
        return self._affordable(wait_before_repeat(self.attempts, None, _NO_HEADERS))

    def _may_be_processed(self) -> bool:
        """Whether the place that a redirect came from may have done what must not be done twice."""
        right = self.prepared.right
        return self.moved and not (right.safe or right.asked)

    def _may_repeat(self) -> bool:
        return self.attempts <= self.prepared.max_retries and not self._may_be_processed()

    def _affordable(self, wait: Wait) -> float | None:
        remaining = self.remaining()
        if wait.least > self._longest_wait or (remaining is not None and wait.least >= remaining):
            return None
        return wait.seconds(remaining) if self._budget.take() else None

    def check_events(self, response: httpx.Response) -> None:
        """Raise if a response is a stream of events, and no bytes were asked for. It may never end."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != EVENTS or not 200 <= response.status_code < 300 or self.returns is type(response):
            return
        from ..response.by_content_type import takes_bytes

        if not takes_bytes(self.returns):
            verb = self.prepared.op.method.lower()
            reason = (
                "the API answered with a stream of events: pass `stream=True` where the method takes it,"
                f" or use `client.{verb}(path, cast_to=..., stream=True)`"
            )
            error = APIResponseValidationError(response, None)
            raise self.named(error, f"{response.status_code} {EVENTS} in place of a result", reason)

    def status_error(self, response: httpx.Response, content: bytes) -> APIError:
        """Return the exception for a final response."""
        op = self.prepared.op
        error = status_error(response, content, label=op.label, attempts=self.attempts, private=self.shown)
        if reason := self.not_followed or self._unread:
            return self.named(error, f"{response.status_code} {response.reason_phrase}".rstrip(), reason)
        error.operation = op.id
        return error

    def connection_error(self, cause: Exception, *, response: httpx.Response | None) -> APIError:
        """Return the exception for a request that got no complete response."""
        library, request = self._library, self._sent()
        self._silence(cause)
        cause = library.renamed(cause)
        if response is not None and isinstance(cause, library.undecodable):
            invalid = APIResponseValidationError(response, None)
            return self.named(invalid, f"{response.status_code} with a body that cannot be decoded", str(cause))
        if isinstance(cause, library.timeouts):
            return self.named(APITimeoutError(request), f"timed out while {_waiting_for(cause)}")
        outcome = "the server's certificate does not verify" if is_certificate_failure(cause) else "connection failed"
        return self.named(APIConnectionError(request=request), outcome, str(cause) or type(cause).__name__)

    def forget_variables(self, error: BaseException) -> None:
        """Take out of an error's traceback the variables that hold credentials."""
        from .private import forget_variables

        forget_variables(error)

    def _silence(self, error: Exception) -> None:
        """Take out of the failures that a traceback shows below the error what it must not show itself."""
        self.forget_variables(error)
        shown, seen = self.shown, 0
        cause: BaseException | None = error
        while cause is not None and seen < 10:
            told = tuple(map(shown.part, cause.args))
            if told != cause.args:
                cause.args = told
            for name in cause.__dict__.keys() & {"request_info", "message"}:
                setattr(cause, name, shown.part(getattr(cause, name)))
            cause, seen = cause.__cause__ or cause.__context__, seen + 1

    def deadline_error(self) -> APITimeoutError:
        """Return the exception for a call whose time is up."""
        seconds = (self.prepared.deadline or 0) - self.prepared.started
        return self.named(APITimeoutError(self._sent()), f"not finished by its deadline of {seconds:g} s")

    def named(self, error: E, outcome: str, reason: str = "") -> E:
        """Complete an exception with what is known of the call."""
        error.attempts = max(self.attempts, 1)
        error.operation = self.prepared.op.id
        tell(error, self.prepared.op.label, outcome, reason, self.shown)
        return error

    def _sent(self) -> httpx.Request:
        return self.request or self._library.request(self.prepared.op.method, self.prepared.url)


def _waiting_for(error: Exception) -> str:
    return {
        "ConnectTimeout": "connecting",
        "ReadTimeout": "waiting for the response",
        "WriteTimeout": "sending the request",
        "PoolTimeout": "waiting for a free connection",
    }.get(type(error).__name__, "waiting")
