"""Taking secrets and personal data out of what people may read: logs, messages and `repr`s."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_SECRET = re.compile(
    r"auth(?!or(?!i[sz]))|token(?!s(?![a-z]))|secret|passw|passphrase|passcode|passkey|signature|credential|session"
    r"|cookie|assertion|jwt|csrf|xsrf"
    r"|(?:api|access|app|application|account|client|consumer|developer|function|functions|license|master|private"
    r"|secret|service|shared|signing|subscription)[-_. ]?key",
    re.IGNORECASE,
)
_SECRET_WORDS = frozenset({"bearer", "creds", "hmac", "otp", "pat", "pin", "psk", "pw", "pwd", "sig", "totp"})
_PLAIN_KEY = re.compile(
    r"(?:cache|collection|correlation|dedup|deduplication|file|foreign|group|idempotency|last|next|object|order|page"
    r"|partition|primary|public|range|row|shard|socket|sort|start|surrogate|unique)[-_. ]?key$",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_BEARER = re.compile(r"\b(bearer|basic|token)\s+[A-Za-z0-9._~+/=-]{6,}", re.IGNORECASE)
_KEY = re.compile(r"\b(?:KEY|sk|pk|rk|ghp|eyJ)[A-Za-z0-9]*[_\-.]?[A-Za-z0-9_.\-]{16,}")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")
_PARAMETER = re.compile(r"([?&;]([\w.%\[\]-]{1,100})=)([^&;#\s\"'<>]+)")
_USERINFO = re.compile(r"//[^/?#]*@")
_PASSWORD = re.compile(r"(?<=://)[^/?#@\s\"'<>]{1,500}@")
_PHONE = re.compile(
    r"(?:\+|%2B)\d[\d().\- ]{5,18}\d"
    r"|(?:(?<![\w.-])|(?<=%[0-9A-F]{2}))(?:\d{10,15}|(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\w-])",
    re.IGNORECASE,
)
MASK = "[redacted]"


class SecretNames:
    """The names under which secrets stand, in headers and parameters: those that look it, and an API's own.

    Args:
        own: Names of headers, parameters and fields alike.
        parameters: Names of headers and parameters alone.
    """

    __slots__ = ("_own", "_parameters")

    def __init__(self, own: Iterable[str] = (), parameters: Iterable[str] = ()) -> None:
        self._own = frozenset(map(_folded, own))
        self._parameters = self._own.union(map(_folded, parameters))

    def __contains__(self, name: str) -> bool:
        return self.declares(name) or is_secret_name(name)

    def declares(self, name: str) -> bool:
        """Whether it is one of the API's own, which is no guess."""
        return _folded(name) in self._parameters

    def names_field(self, name: str) -> bool:
        """Whether the API says that fields of this name are secret."""
        return _folded(name) in self._own

    def has_field(self, name: str) -> bool:
        """Whether a field of this name, in a body, is secret; one that is just called `key` is not likely to be."""
        return self.names_field(name) or (is_secret_name(name) and name.lower() != "key")


def _folded(name: str) -> str:
    return name.lower().replace("_", "-")


def is_secret_name(name: str) -> bool:
    """Whether what a header, parameter, cookie or field of this name holds is, by the name, a credential."""
    if _SECRET.search(name) is not None:
        return True
    words = [word.lower() for word in _WORDS.findall(name)]
    if words and words[-1].endswith("key"):
        return _PLAIN_KEY.search(name) is None
    return not _SECRET_WORDS.isdisjoint(words)


SECRET_NAMES = SecretNames()


def scrub(text: str, names: SecretNames = SECRET_NAMES) -> str:
    """Mask credentials, telephone numbers and mail addresses that stand in a text."""
    text = _PASSWORD.sub(f"{MASK}@", text)
    text = _PARAMETER.sub(lambda match: match[1] + (MASK if match[2] in names else match[3]), text)
    text = _BEARER.sub(lambda match: f"{match[1]} {MASK}", text)
    for pattern in (_KEY, _EMAIL, _PHONE):
        text = pattern.sub(MASK, text)
    return text


def visible(text: str) -> str:
    """Return a text on one line that cannot steer a terminal: what does not print is written as an escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def redact_headers(
    pairs: Iterable[tuple[str, str]], shown: Callable[[str], str] = scrub, names: SecretNames = SECRET_NAMES
) -> dict[str, str]:
    """Return headers for a log, credentials masked, and of the rest what `shown` leaves."""
    return {name: MASK if name in names else shown(value) for name, value in pairs}


def without_userinfo(url: str) -> str:
    """Return a URL without the name and password that it may hold."""
    return _USERINFO.sub("//", url, count=1)
