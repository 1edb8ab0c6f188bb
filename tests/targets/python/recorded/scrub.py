"""Takes secrets and personal data out of recordings, and leaves what is fictional already.

What is replaced becomes the same stand-in each time, so that an id which appears twice still appears twice. Scrubbing
what was scrubbed changes nothing.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, cast

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@(?!example\.(?:com|org|net)\b)[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.+-])\+(?!1\d{3}55501\d\d\b)[1-9](?:[ ().-]{0,2}\d){6,14}(?!\d)")
_BARE_PHONE = re.compile(r"\+?(?!1\d{3}55501\d\d$)\(?\d[\d ().-]{5,18}\d")
_TOKEN = re.compile(
    r"\bKEY(?!0+_0+)[0-9A-Za-z]{8,}(?:_[\w-]+)?"
    r"|\b[spr]k[-_][\w-]{16,}|\bgh[opsu]_\w{20,}|\bgithub_pat_\w{20,}|\bAKIA[0-9A-Z]{16}\b"
    r"|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{30,}"
    r"|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"
)
_BEARER = re.compile(r"\b(Bearer|Basic) (?!SCRUBBED\b)[\w.~+/=-]{6,}", re.I)
_LOGIN = re.compile(r"(\b[a-z][a-z\d+.-]*://)[^/\s@\"]+@", re.I)
_SIGNING = r"[\w-]*(?:signature|token|credential|access-?key-?id|accessid|key-?pair-?id)|sig|policy|api_?key|password"
_SIGNED = re.compile(rf"([?&](?:{_SIGNING})=)(?!SCRUBBED)[^&#\s\"<>]+", re.I)
_SECRET_NAMES = re.compile(
    r"(?:^|_)(?:password|passcode|passphrase|secret|token|api_?key|private_key|authorization|cookie)$", re.I
)
_PERSON_IDS = {"account_id", "account_sid", "created_by", "customer_id", "organization_id", "owner_id", "user_id"}
_PERSON_NAMES = {"first_name", "full_name", "last_name", "caller_name", "organization_name", "user_name", "username"}
_PHONE_NAMES = {"phone_number", "telnyx_end_user_target", "telnyx_agent_target", "caller", "to", "from", "cli", "cld"}
_TEXTS = {
    *("audio", "base64_audio", "body", "content", "detail", "instructions", "message", "metadata", "name", "prompt"),
    *("result", "summary", "text", "title", "transcript", "transcription"),
}
_MARK = "SCRUBBED"


def scrub(value: Any, *, texts: bool = False, name: str = "") -> Any:
    """Return plain data without secrets and personal data.

    Args:
        value: What JSON can hold.
        texts: Replace free text too, such as what was said in conversations, and whatever holds a blank or digits
            alone: for what real people wrote.
        name: The member that holds the value; some members are personal whatever their value looks like.
    """
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        inner = name if texts and name == "metadata" else ""
        return {scrub_text(key): scrub(member, texts=texts, name=inner or key) for key, member in members.items()}
    if isinstance(value, list):
        entries = cast("list[object]", value)
        return [scrub(entry, texts=texts, name=name) for entry in entries]
    if isinstance(value, str) and value:
        return _member(value, name.lower().replace("-", "_"), texts=texts)
    if isinstance(value, int) and name in _PHONE_NAMES and abs(value) >= 10**6:
        return 0
    return value


def _member(value: str, name: str, *, texts: bool) -> str:
    if _SECRET_NAMES.search(name) or name in _PERSON_NAMES or (texts and name in _TEXTS):
        return value if value.endswith(_MARK) else _MARK
    if name in _PERSON_IDS:
        return value if value.startswith("00000000-0000-4000-8000-") else _id(value)
    if (name in _PHONE_NAMES or texts) and _BARE_PHONE.fullmatch(value) and not _is_time(value):
        return _number(value)
    found = scrub_text(value)
    return _MARK if texts and re.search(r"\s", found) and not _is_time(found) else found


def _is_time(value: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d(?:$|[T ]\d\d:)", value) is not None


def scrub_text(text: str) -> str:
    """Return text without tokens, signatures and logins of URLs, e-mail addresses and phone numbers."""
    text = _BEARER.sub(rf"\1 {_MARK}", _SIGNED.sub(rf"\1{_MARK}", _TOKEN.sub(_MARK, text)))
    text = _LOGIN.sub(r"\1", text)
    text = _EMAIL.sub(lambda found: f"person{_digest(found[0]) % 1000}@example.com", text)
    return _PHONE.sub(lambda found: _number(found[0]), text)


def _number(phone: str) -> str:
    return f"+131255501{_digest(re.sub(r'[^0-9]', '', phone)) % 100:02}"


def _id(value: str) -> str:
    return f"00000000-0000-4000-8000-{_digest(value) % 10**12:012}"


def _digest(value: str) -> int:
    return int.from_bytes(hashlib.sha256(value.encode()).digest()[:8])
