"""Takes secrets and personal data out of recordings, and leaves what is fictional already.

What is replaced becomes the same stand-in each time, so that an id which appears twice still appears twice.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, cast

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@(?!example\.(?:com|org|net)\b)[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.+-])\+(?!1\d{3}55501\d\d\b)[1-9](?:[ ()-]{0,2}\d){6,14}(?!\d)")
_BARE_PHONE = re.compile(r"\+?\d[\d ()-]{5,18}\d")
_TOKEN = re.compile(
    r"\bKEY(?!0+_0+)[0-9A-Za-z]{8,}(?:_[0-9A-Za-z]+)?\b"
    r"|\bsk-[\w-]{16,}|\bgh[opsu]_\w{20,}|\bAKIA[0-9A-Z]{16}\b"
    r"|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"
)
_BEARER = re.compile(r"\b(Bearer|Basic) (?!SCRUBBED\b)[\w.~+/=-]{6,}")
_SIGNING = r"[\w-]*(?:signature|token|credential|accesskeyid)|sig|api_key"
_SIGNED = re.compile(rf"([?&](?:{_SIGNING})=)(?!SCRUBBED)[^&\s\"]+", re.I)
_SECRET_NAMES = re.compile(r"(?:^|_)(?:password|secret|api_key|apikey|authorization|access_token|refresh_token)$", re.I)
_PERSON_IDS = {"account_id", "account_sid", "created_by", "customer_id", "organization_id", "owner_id", "user_id"}
_PERSON_NAMES = {"first_name", "full_name", "last_name", "caller_name", "organization_name", "user_name", "username"}
_PHONE_NAMES = {"phone_number", "telnyx_end_user_target", "telnyx_agent_target", "caller", "to", "from", "cli", "cld"}
_TEXTS = {"content", "prompt", "summary", "text", "transcript"}
_MARK = "SCRUBBED"


def scrub(value: Any, *, texts: bool = False, name: str = "") -> Any:
    """Return plain data without secrets and personal data.

    Args:
        texts: Replace free text too, such as what was said in conversations: for what real people wrote.
        name: The member that holds the value; some members are personal whatever their value looks like.
    """
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: scrub(member, texts=texts, name=key) for key, member in members.items()}
    if isinstance(value, list):
        entries = cast("list[object]", value)
        return [scrub(entry, texts=texts, name=name) for entry in entries]
    if isinstance(value, str) and value:
        return _member(value, name.lower(), texts=texts)
    return value


def _member(value: str, name: str, *, texts: bool) -> str:
    if _SECRET_NAMES.search(name) or name in _PERSON_NAMES or (texts and name in _TEXTS):
        return value if value.endswith(_MARK) else _MARK
    if name in _PERSON_IDS:
        return value if value.startswith("00000000-0000-4000-8000-") else _id(value)
    if name in _PHONE_NAMES and _BARE_PHONE.fullmatch(value) and not value.startswith("+"):
        return _number(value)
    return scrub_text(value)


def scrub_text(text: str) -> str:
    """Return text without tokens, signatures of URLs, e-mail addresses and phone numbers."""
    text = _BEARER.sub(rf"\1 {_MARK}", _SIGNED.sub(rf"\1{_MARK}", _TOKEN.sub(_MARK, text)))
    text = _EMAIL.sub(lambda found: f"person{_digest(found[0]) % 1000}@example.com", text)
    return _PHONE.sub(lambda found: _number(found[0]), text)


def _number(phone: str) -> str:
    return f"+131255501{_digest(re.sub(r'[^0-9]', '', phone)) % 100:02}"


def _id(value: str) -> str:
    return f"00000000-0000-4000-8000-{_digest(value) % 10**12:012}"


def _digest(value: str) -> int:
    return int.from_bytes(hashlib.sha256(value.encode()).digest()[:8])
