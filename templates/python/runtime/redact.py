"""Taking secrets and personal data out of what people may read: logs, messages and `repr`s."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_SECRET_HEADERS = frozenset({"cookie", "set-cookie", "apikey", "www-authenticate"})
_SECRET_WORDS = re.compile(r"auth|token|secret|passw|api[-_]?key|signature|credential|session", re.IGNORECASE)
_BEARER = re.compile(r"\b(bearer|basic|token)\s+[A-Za-z0-9._~+/=-]{6,}", re.IGNORECASE)
_KEY = re.compile(r"\b(?:KEY|sk|pk|rk|ghp|eyJ)[A-Za-z0-9]*[_\-.]?[A-Za-z0-9_.\-]{16,}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")
_USERINFO = re.compile(r"//[^/?#]*@")
_PHONE = re.compile(
    r"(?:\+|%2B)\d[\d().\- ]{5,18}\d"
    r"|(?:(?<![\w.-])|(?<=%[0-9A-F]{2}))(?:\d{10,15}|(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\w-])",
    re.IGNORECASE,
)
MASK = "[redacted]"


def is_secret_header(name: str) -> bool:
    """Whether a header's value is a credential and never shown."""
    return name.lower() in _SECRET_HEADERS or _SECRET_WORDS.search(name) is not None


def scrub(text: str) -> str:
    """Mask credentials, telephone numbers and mail addresses that stand in a text."""
    text = _BEARER.sub(lambda match: f"{match[1]} {MASK}", text)
    for pattern in (_KEY, _EMAIL, _PHONE):
        text = pattern.sub(MASK, text)
    return text


def redact_headers(pairs: Iterable[tuple[str, str]], shown: Callable[[str], str] = scrub) -> dict[str, str]:
    """Return headers for a log, credentials masked, and of the rest what `shown` leaves."""
    return {name: MASK if is_secret_header(name) else shown(value) for name, value in pairs}


def without_userinfo(url: str) -> str:
    """Return a URL without the name and password that it may hold."""
    return _USERINFO.sub("//", url, count=1)
