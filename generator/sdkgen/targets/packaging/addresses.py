"""Addresses that logins are sent to, and texts in which no secret may stand."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.packaging.programs import PublishError

_LOCAL = ("localhost", "127.0.0.1", "::1")


def checked_url(url: str) -> str:
    """Return the address of an index if a token may be sent there.

    Raises:
        PublishError: It is no http(s) URL, holds credentials, or is not encrypted and not of this machine.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PublishError("the index must be an http(s) URL", ExitCode.USAGE)
    if "@" in parts.netloc:
        raise PublishError(
            "the index must not hold credentials; put them in the environment: SDKGEN_TOKEN", ExitCode.USAGE
        )
    if parts.scheme == "http" and parts.hostname not in _LOCAL:
        raise PublishError(
            f"{parts.hostname} is reached without encryption: a token would be readable on the way", ExitCode.USAGE
        )
    return url


def hidden(text: str, secrets: Iterable[str]) -> str:
    """Return a text without secrets."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text.strip()
