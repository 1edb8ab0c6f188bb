"""Diagnostics in print: for people, sorted by place, and for machines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.diagnostics.positions import Positions
from sdkgen.model.ir import JsonValue

Sources = Mapping[str, Positions]
"""The inputs by `Diagnostic.source`; the document goes by the empty name."""
_SHOWN = 3
"""How many findings of one code are printed without `--verbose`."""
_RANK = {"error": 0, "warning": 1, "info": 2}


def render(diagnostics: Iterable[Diagnostic], sources: Sources) -> str:
    """Return all findings as text, sorted by place; empty where there are none.

    A finding reads like this; what it does not say is left out:

        spec/api.yaml:12:9: warning[dangling-ref]: "#/components/schemas/Cal" does not exist
          at  #/paths/~1calls/get/responses/200/content/application~1json/schema
          so  calls.list() returns `object`
          fix did you mean "Call"?
    """
    return in_full(as_json(diagnostics, sources))


def in_full(entries: Iterable[JsonValue]) -> str:
    """Return what `render` does, of findings as `as_json` gives them."""
    return "".join(f"{_block(entry)}{_details(entry)}" for entry in entries if isinstance(entry, dict))


def grouped(entries: Iterable[JsonValue]) -> str:
    """Return findings, as `as_json` gives them, by code, so that a whole document fits on a screen.

    The gravest come first. Of a code with more than a few findings the first is there in full, the next ones by place
    and fact, and the others are counted.
    """
    found = [entry for entry in entries if isinstance(entry, dict)]
    first = {_kind(entry): index for index, entry in reversed(list(enumerate(found)))}
    found.sort(key=lambda entry: (_RANK.get(_kind(entry)[0], 0), first[_kind(entry)]))
    return "".join(_group(list(same)) for _, same in groupby(found, key=_kind))


def _group(entries: list[dict[str, JsonValue]]) -> str:
    if len(entries) <= _SHOWN:
        return "".join(f"{_block(entry)}{_counted(entry)}" for entry in entries)
    heads = "".join(f"{escaped(_head(entry))}\n" for entry in entries[1:_SHOWN])
    severity, code = _kind(entries[0])
    more = escaped(f"  ... and {len(entries) - _SHOWN} more {severity}[{code}]; --verbose prints them")
    return f"{_block(entries[0])}{heads}{more}\n"


def _kind(entry: dict[str, JsonValue]) -> tuple[str, str]:
    return str(entry.get("severity")), str(entry.get("code"))


def as_json(diagnostics: Iterable[Diagnostic], sources: Sources) -> list[JsonValue]:
    """Return all findings as JSON, sorted by place.

    Each is an object of `code`, `severity`, `source`, `line`, `column` (from one, or null), `pointer`, `message`,
    `consequence` and `help`; one that counts things names them in `details`.
    """
    return [_entry(found, sources) for found in in_order(diagnostics, sources)]


def in_order(diagnostics: Iterable[Diagnostic], sources: Sources) -> list[Diagnostic]:
    """Return findings by place; those about a whole input come first. Each is there once."""

    def key(found: Diagnostic) -> tuple[str, tuple[int, int], str, str, str]:
        name, spot = _place(found, sources)
        return name, spot or (0, 0), found.at, found.code, found.message

    return sorted(dict.fromkeys(diagnostics), key=key)


def placed(diagnostics: Iterable[Diagnostic], sources: Sources) -> list[Diagnostic]:
    """Return findings that know their place by themselves, for those who print them without the inputs."""
    places = ((found, *_place(found, sources)) for found in diagnostics)
    return [replace(found, source=name, spot=spot) for found, name, spot in places]


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Return how many findings of each severity there are: `1 error, 3 warnings`; empty where there are none."""
    counts: dict[str, int] = {"error": 0, "warning": 0, "info": 0}
    for found in diagnostics:
        counts[found.severity.value] += 1
    plural = {"error": "errors", "warning": "warnings", "info": "notes"}
    single = {"error": "error", "warning": "warning", "info": "note"}
    return ", ".join(f"{count} {(single if count == 1 else plural)[kind]}" for kind, count in counts.items() if count)


def _head(entry: dict[str, JsonValue]) -> str:
    spot = (entry.get("line"), entry.get("column"))
    place = ":".join([str(entry.get("source")), *(str(number) for number in spot if number is not None)])
    severity, code = _kind(entry)
    return f"{place}: {severity}[{code}]: {entry.get('message')}"


def _block(entry: dict[str, JsonValue]) -> str:
    at = entry.get("pointer")
    parts = (("at", "" if at == "#" else at), ("so", entry.get("consequence")), ("fix", entry.get("help")))
    rest = [f"  {label:<3} {text}" for label, text in parts if text]
    return "".join(f"{escaped(line)}\n" for line in [_head(entry), *rest])


def _details(entry: Mapping[str, JsonValue]) -> str:
    details = entry.get("details")
    return "".join(f"{escaped(f'      {item}')}\n" for item in details) if isinstance(details, list) else ""


def _counted(entry: Mapping[str, JsonValue]) -> str:
    return "  ... --verbose names them\n" if entry.get("details") else ""


def _entry(found: Diagnostic, sources: Sources) -> dict[str, JsonValue]:
    name, spot = _place(found, sources)
    line, column = spot or (None, None)
    return {
        "code": found.code,
        "severity": found.severity.value,
        "source": name,
        "line": line,
        "column": column,
        "pointer": found.at,
        "message": found.message,
        "consequence": found.consequence,
        "help": found.help,
        **({"details": list(found.details)} if found.details else {}),
    }


def _place(found: Diagnostic, sources: Sources) -> tuple[str, tuple[int, int] | None]:
    source = sources.get(found.source)
    if source is None:
        return found.source or "document", found.spot
    return (source.name, found.spot) if found.spot else source.locate(found.at)


_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\U000e0000-\U000e007f]"
)
"""What steers a terminal: control characters, marks of direction, and tags that nobody sees; lines and tabs do not."""


def harmless(text: str) -> str:
    """Return text that cannot steer a terminal: what would comes as an escape. Lines stay lines."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def json_text(content: object) -> str:
    """Return a value as JSON that cannot steer a terminal."""
    return json.dumps(content, indent=1).replace("\x7f", "\\u007f")


def escaped(text: str) -> str:
    """Return text of a document in one line that cannot steer a terminal: other characters come as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
