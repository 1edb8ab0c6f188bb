"""English plurals, as far as names of resources need them."""

from __future__ import annotations

from functools import lru_cache

from sdkgen.words.vocabulary import pairs, vocabulary

_IRREGULAR = pairs(
    """
    people person, children child, men man, women woman, indices index, indexes index, vertices vertex,
    matrices matrix, criteria criterion, phenomena phenomenon, analyses analysis, bases base, caches cache,
    leaves leaf, lives life, movies movie, cookies cookie, axes axis, aliases alias, buses bus, menus menu,
    cpus cpu, gpus gpu, statuses status, viruses virus, canvases canvas, atlases atlas, gases gas, lenses lens,
    quizzes quiz
    """
)
_UNCHANGED = vocabulary(
    """
    series species news data media metadata info information analytics statistics diagnostics graphics
    logistics basics physics electronics status bus gas lens alias address business access process progress
    success basis analysis axis canvas atlas virus campus bonus focus census chorus corpus https dns sms mms
    aws gps ios sms os class pass loss boss mass cross press express wireless is as this has was us its plus
    minus yes always previous various jwks
    """
)


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """Return the singular of the last word of a name: `phone_numbers` is `phone_number`. A singular stays as it is."""
    start = _last_word(word)
    head, last = word[:start], word[start:]
    lower = last.lower()
    found = _singular(lower)
    return word if found == lower else head + _like(last, found)


def is_plural(word: str) -> bool:
    """Tell whether the last word of a name is a plural: `phone_numbers`, but not `address` or `data`."""
    return singular(word) != word


def plural(word: str) -> str:
    """Return the plural of the last word of a name. A plural stays as it is."""
    if is_plural(word):
        return word
    if word.endswith("y") and word[-2:-1] not in {"a", "e", "i", "o", "u"}:
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "sh", "ch")) else f"{word}s"


def _last_word(name: str) -> int:
    for index in range(len(name) - 1, 0, -1):
        if name[index] in "_- ":
            return index + 1
        if name[index].isupper() and name[index - 1].islower():
            return index
    return 0


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCHANGED or len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "sis", "xis")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def _like(original: str, found: str) -> str:
    """Give a word the capitals of another that begins alike."""
    common = 0
    while common < min(len(original), len(found)) and original[common].lower() == found[common]:
        common += 1
    return original[:common] + found[common:]
