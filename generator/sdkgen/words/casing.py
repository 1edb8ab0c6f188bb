"""Casing: any text to a Python identifier. Knows no API and no keyword.

Every function accepts any text, gives the same answer on every Python version, and always gives a valid ASCII
identifier.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from sdkgen.words.plurals import is_plural, singular
from sdkgen.words.vocabulary import pairs

__all__ = ["camel", "constant", "is_plural", "pascal", "singular", "snake", "words"]

_LONGEST_INPUT = 512
"""Characters that are looked at; a digest stands for the rest, so that two long texts keep two names."""

_LONGEST_NAME = 100
"""Characters of an identifier before it is cut: file systems allow 255 bytes, and names are joined."""

_LETTERS = pairs(
    """
    ß ss, ẞ SS, æ ae, Æ AE, œ oe, Œ OE, þ th, Þ TH, ŋ ng, Ŋ NG, ø o, Ø O, đ d, Đ D, ð d, Ð D, ł l, Ł L, ħ h, Ħ H,
    \u0131 i, ŧ t, Ŧ T, ə e, Ə E, ǝ e, Ǝ E, ɛ e, Ɛ E, ɔ o, Ɔ O, ɓ b, Ɓ B, ɖ d, Ɖ D, ɗ d, Ɗ D, ƙ k, Ƙ K, ƴ y, Ƴ Y,
    \u0263 g, Ɣ G, ɲ n, Ɲ N, \u028b v, Ʋ V, ɨ i, Ɨ I, ʉ u, Ʉ U, ɵ o, Ɵ O, ƶ z, Ƶ Z, ĸ k
    """
)
"""Latin letters that Unicode does not take apart."""
_LATIN = re.compile(f"[{''.join(_LETTERS)}](?=([a-z])?)")
_SYMBOLS = {
    ",": "comma",
    " ": "space",
    **pairs(
        """
        + plus, - minus, * star, / slash, \\ backslash, = equal, ! not, < less, > greater, & and, | or, % percent,
        $ dollar, # hash, @ at, ? question, . dot, : colon, ; semicolon, ~ tilde, ^ caret, _ underscore, ( paren,
        ) paren, [ bracket, ] bracket, { brace, } brace, ' quote, " quote, ` backtick
        """
    ),
}
_MOST_SYMBOLS = 6

_MIXED = ("OAuth", "OpenAI", "OpenAPI", "WebRTC", "GraphQL", "IPv4", "IPv6", "eSIM", "mTLS", "macOS", "iOS")
"""Words whose usual spelling has a capital inside."""

_ACRONYMS = {
    **{
        word.lower(): word
        for word in (
            "AI",
            "API",
            "DNS",
            "HTTP",
            "HTTPS",
            "ID",
            "IP",
            "SDK",
            "SMS",
            "URI",
            "URL",
            "UUID",
            "OAuth",
            "OpenAI",
        )
    },
    **{word.lower(): word for word in ("AIs", "APIs", "IDs", "IPs", "SDKs", "URIs", "URLs", "UUIDs")},
}
"""Words of class names that keep their capitals, as the SDKs that people know write them: `EmbeddingURLParams`, but
`CsvExport`.
"""

_WORD = re.compile(
    rf"(?:{'|'.join(_MIXED)})(?![a-z])"  # OAuth
    r"|[A-Z]{2,}s(?![a-z])"  # IDs
    r"|[A-Z][A-Z0-9]*(?=[A-Z][a-z])"  # HTTP in HTTPServer, A2A in A2AAgent
    r"|[A-Z]?[a-z][a-z0-9]*"  # page, base64
    r"|[0-9]+(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*(?![a-z]))?"  # 10dlc, 10DLC
    r"|[A-Z][A-Z0-9]*"  # SHA256
)
_APOSTROPHE = re.compile("(?<=[A-Za-z])['\u2019](?=[a-z])")
_SIGN = re.compile(r"^\s*([+-])(?=\s*\d)")


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """Split a text into lower-case ASCII words: `callControlID` is `call`, `control`, `id`; `page[number]` is
    `page`, `number`.

    A sign before a number becomes a word, a text of symbols alone is spelt out, a character without an ASCII form
    becomes its code point (`u540d`), and an empty text has no words.
    """
    head = _APOSTROPHE.sub("", unicodedata.normalize("NFKC", text[:_LONGEST_INPUT]))
    sign = _SIGN.match(head)
    found = [word.lower() for word in _WORD.findall(_ascii(head))]
    if sign:
        found.insert(0, _SYMBOLS[sign[1]])
    if not found:
        found = [_SYMBOLS.get(character, "") for character in head.strip()[:_MOST_SYMBOLS]]
    return _cut([word for word in found if word], text)


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    return "".join(character if character.isascii() else _code(character) for character in latin(text))


def latin(text: str) -> str:
    """Return a text with its Latin letters in ASCII, without their accents: `Über` is `Uber`. Other letters stay."""
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(character for character in plain if unicodedata.category(character) != "Mn")
    return _LATIN.sub(lambda found: _spelt(_LETTERS[found[0]], in_word=found[1] is not None), kept)


def _spelt(letters: str, *, in_word: bool) -> str:
    """Return the spelling of a letter: of a capital before a small one, only the first is capital."""
    return letters[0] + letters[1:].lower() if in_word else letters


def _code(character: str) -> str:
    kind = unicodedata.category(character)
    return f" u{ord(character):04x} " if kind[0] in "LNS" else " "


def _cut(found: list[str], text: str) -> tuple[str, ...]:
    length = 0
    kept: list[str] = []
    for word in found:
        length += len(word) + 1
        if length > _LONGEST_NAME:
            break
        kept.append(word)
    if len(kept) == len(found) and len(text) <= _LONGEST_INPUT:
        return tuple(found)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return (*(kept or [found[0][: _LONGEST_NAME // 2]] if found else []), f"x{digest}")


def snake(text: str, prefix: str = "value") -> str:
    """Return the name of an argument, attribute, method or module: `callControlID` is `call_control_id`.

    `prefix` comes before a leading digit (`value_10dlc`) and stands for a text without words.
    """
    name = "_".join(words(text))
    if name[:1].isalpha():
        return name
    return f"{prefix}_{name}" if name else prefix


def pascal(text: str, prefix: str = "Value") -> str:
    """Return the name of a class: `url_params` is `URLParams`. `prefix` as for `snake`."""
    name = "".join(map(_capital, words(text)))
    return name if name[:1].isalpha() else f"{prefix}{name}"


_MODEL_NUMBER = re.compile("[a-z][0-9][a-z]")


def _capital(word: str) -> str:
    if _MODEL_NUMBER.fullmatch(word):
        return word.upper()
    return _ACRONYMS.get(word) or word[0].upper() + word[1:]


def camel(text: str, prefix: str = "value") -> str:
    """Return the name of a member in languages that join words: `call_control_id` is `callControlID`. `prefix` as for
    `snake`.
    """
    first, *rest = words(text) or ("",)
    head = f"{prefix}{_capital(first)}" if first and not first[0].isalpha() else first or prefix
    return head + "".join(map(_capital, rest))


def constant(text: str, prefix: str = "value") -> str:
    """Return the name of a constant: `callControlID` is `CALL_CONTROL_ID`."""
    return snake(text, prefix).upper()
