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

    from .exchange import Exchange
    from .settings import Settings

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
            handler.setFormatter(logging.Formatter("[%(asctime)s - %(name)s - %(levelname)s] %(message)s"))
            logger.addHandler(handler)
    return logger


def log_request(logger: logging.Logger, exchange: Exchange, request: httpx.Request) -> None:
    """Record an attempt: headers redacted, the body by its size alone."""
    if logger.isEnabledFor(logging.DEBUG):
        size = request.headers.get("content-length", "0")
        headers = redact_headers(request.headers.items(), exchange.shown)
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
            redact_headers(response.headers.items(), exchange.shown),
        )


def log_repeat(logger: logging.Logger, exchange: Exchange, reason: str, delay: float) -> None:
    """Record that a request is about to be repeated."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s: %s, repeated in %.2f s", exchange.prepared.op.label, exchange.shown(reason), delay)


_calling: ContextVar[str | None] = ContextVar("calling", default=None)


class _WithoutValues(logging.Filter):
    """Takes out of the lines that the HTTP library logs for our calls what may be secret or personal.

    That is the address, and in the lines of the protocol below, which hold the headers of responses, all but the step.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        label = _calling.get()
        if label is not None and isinstance(record.args, tuple) and len(record.args) > 1:
            record.args = (record.args[0], label.partition(" ")[2], *record.args[2:])
        elif label is not None and not record.args:
            record.msg = str(record.msg).partition(" ")[0]
        return True


_filter = _WithoutValues()


class Unnamed:
    """A block in which the HTTP library's log names the operation's path in place of the address."""

    __slots__ = ("_label", "_token")

    def __init__(self, label: str, loggers: Iterable[logging.Logger]) -> None:
        self._label = label
        for logger in loggers:
            logger.addFilter(_filter)

    def __enter__(self) -> None:
        self._token = _calling.set(self._label)

    def __exit__(self, *_: object) -> None:
        _calling.reset(self._token)
