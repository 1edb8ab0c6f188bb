"""The package's logger: one line per request and response, without values that could be secret or personal."""

from __future__ import annotations

import logging
import os
from contextvars import ContextVar
from typing import TYPE_CHECKING

from .redact import redact_headers

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from ..client.settings import Settings
    from .exchange import Exchange

FORMAT = "[%(asctime)s - %(name)s - %(levelname)s] %(message)s"
_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "warn": logging.WARNING,
    "error": logging.ERROR,
}


def logger_of(settings: Settings) -> logging.Logger:
    """Return the package's logger, its level set from the environment where that names one."""
    logger = logging.getLogger(settings.package)
    level = _LEVELS.get(os.environ.get(settings.log_env, "").lower()) if settings.log_env else None
    if level is not None and logger.level == logging.NOTSET:
        logger.setLevel(level)
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter(FORMAT))
            logger.addHandler(handler)
    return logger


def log_request(logger: logging.Logger, exchange: Exchange, request: httpx.Request) -> None:
    """Record an attempt: headers redacted, the body by its size alone."""
    if logger.isEnabledFor(logging.DEBUG):
        size = request.headers.get("content-length", "0")
        headers = redact_headers(request.headers.items(), exchange.shown, exchange.names)
        logger.debug(
            "%s: attempt %d, %s bytes, headers %s", exchange.prepared.op.label, exchange.attempts, size, headers
        )


def log_response(logger: logging.Logger, exchange: Exchange, response: httpx.Response) -> None:
    """Record a response by its status and headers."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s: %d, headers %s",
            exchange.prepared.op.label,
            response.status_code,
            redact_headers(response.headers.items(), exchange.shown, exchange.names),
        )


def log_repeat(logger: logging.Logger, exchange: Exchange, reason: str, delay: float) -> None:
    """Record that a request is about to be repeated."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s: %s, repeated in %.2f s", exchange.prepared.op.label, exchange.shown(reason), delay)


_calling: ContextVar[Exchange | None] = ContextVar("calling", default=None)


class _WithoutValues(logging.Filter):
    """Takes out of the lines that the HTTP library logs for our calls what may be secret or personal.

    That is the address, in its status line what may not be told of the call, and in the lines of the protocol below,
    which hold the headers of responses, all but the step.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        exchange = _calling.get()
        if exchange is None:
            return True
        if isinstance(record.args, tuple) and len(record.args) > 1:
            path, shown = exchange.prepared.op.label.partition(" ")[2], exchange.shown
            rest = (shown(part) if isinstance(part, str) else part for part in record.args[2:])
            record.args = (record.args[0], path, *rest)
        elif not record.args:
            record.msg = str(record.msg).partition(" ")[0]
        return True


_filter = _WithoutValues()


class Unnamed:
    """A block in which the HTTP library's log names the operation's path in place of the address."""

    __slots__ = ("_exchange", "_token")

    def __init__(self, exchange: Exchange, loggers: Iterable[logging.Logger]) -> None:
        self._exchange = exchange
        for logger in loggers:
            logger.addFilter(_filter)

    def __enter__(self) -> None:
        self._token = _calling.set(self._exchange)

    def __exit__(self, *_: object) -> None:
        _calling.reset(self._token)
