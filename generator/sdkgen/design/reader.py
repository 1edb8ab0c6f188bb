"""Typed access to the values of `sdk.yml`; what is not used is reported with its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkgen.design.keys import ELSEWHERE, KNOWN, UNSUPPORTED
from sdkgen.design.model import CustomCode
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.identifiers import is_name

_CUSTOM = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*:[A-Za-z][A-Za-z0-9_]*")
_DURATION = re.compile(r"PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?")
Node: TypeAlias = Mapping[str, ir.JsonValue]


@dataclass(slots=True)
class Reader:
    """Reads one design; collects findings."""

    source: str
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    language: str = "python"
    """The language whose answer counts where a design gives one for each."""
    in_milliseconds: bool = False
    """Whether a number that stands for a time means milliseconds."""
    _unheeded: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The places of keys that are not honoured, by their name, or for all tools but this one."""
    _unknown: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """Place, name and way out of keys that nobody knows."""

    def child(self, node: Node, key: str, at: str, kind: str | None = None) -> Node:
        """Return an object of an object; empty where it is missing or none. See `node`."""
        return self.node(node.get(key), f"{at}/{escape(key)}", kind)

    def node(self, value: ir.JsonValue, at: str, kind: str | None = None) -> Node:
        """Return an object; what is none is reported.

        Args:
            value: What stands there.
            at: Its pointer.
            kind: The kind of object, whose keys are known: others are reported. None where keys are names.
        """
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.wrong(at, "expected a mapping", "write `key: value` lines here")
            return {}
        for key in value if kind is not None else ():
            self._check_key(key, at, kind or "")
        return value

    def items(self, node: Node, key: str, at: str) -> Sequence[ir.JsonValue]:
        """Return an array of an object; empty where it is missing or none."""
        value = node.get(key)
        if value is not None and not isinstance(value, list):
            self.wrong(f"{at}/{escape(key)}", "expected a list", "write `- value` lines here")
        return value if isinstance(value, list) else []

    def text(self, node: Node, key: str, at: str, pattern: re.Pattern[str] | None = None) -> str | None:
        """Return a text or number as text; None where it is missing, something else, or does not fit the pattern."""
        value = node.get(key)
        if value is None:
            return None
        place = f"{at}/{escape(key)}"
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            self.wrong(place, "expected a string", "write a string")
            return None
        found = str(value)
        if not found and pattern is not None:
            return None
        if pattern is not None and pattern.fullmatch(found) is None:
            self.wrong(place, f'"{found}" cannot be used here', f"write what fits {pattern.pattern}")
            return None
        return found

    def choice(self, node: Node, key: str, at: str, allowed: Collection[str], default: str) -> str:
        """Return one of some words; the default where there is none or another."""
        found = self.text(node, key, at)
        if found is None or found in allowed:
            return found or default
        help = f"use one of: {', '.join(allowed)}"
        self.report("unsupported-config", f"{at}/{key}", f'"{found}" is not supported', f"it is {default}", help)
        return default

    def flag(self, node: Node, key: str, at: str, *, default: bool) -> bool:
        """Return whether something is so; the default where it is not said."""
        value = node.get(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self.wrong(f"{at}/{escape(key)}", "expected `true` or `false`", "write one of them")
        return default

    def number(self, node: Node, key: str, at: str, default: float, *, least: float = 0) -> float:
        """Return a number of some size; the default where there is none."""
        value = node.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float) or value < least:
            self.wrong(f"{at}/{escape(key)}", f"expected a number of at least {least:g}", "write a number")
            return default
        return float(value)

    def seconds(self, node: Node, key: str, at: str, default: float) -> float:
        """Return the seconds of a number or of an ISO 8601 duration such as `PT1M30S`."""
        value = node.get(key)
        found = _DURATION.fullmatch(value) if isinstance(value, str) else None
        if found is not None and any(found.groups()):
            hours, minutes, seconds = (float(part or 0) for part in found.groups())
            return hours * 3600 + minutes * 60 + seconds
        number = self.number(node, key, at, -1)
        return default if number < 0 else number / 1000 if self.in_milliseconds else number

    def requirements(self, node: Node, key: str, at: str) -> tuple[tuple[str, ...], ...] | None:
        """Return alternatives of security schemes that are used together; None where nothing is said."""
        if node.get(key) is None:
            return None
        place = f"{at}/{escape(key)}"
        return tuple(tuple(self.node(item, f"{place}/{n}")) for n, item in enumerate(self.items(node, key, at)))

    def texts(self, node: Node, key: str, at: str) -> Iterator[tuple[str, str]]:
        """Yield the members of an object of texts."""
        place = f"{at}/{escape(key)}"
        members = self.child(node, key, at)
        for name in members:
            found = self.text(members, name, place)
            if found is not None:
                yield name, found

    def names(self, node: Node, key: str, at: str, pattern: re.Pattern[str]) -> Iterator[str]:
        """Yield the members of an array of names that fit a pattern; others are reported."""
        for index, item in enumerate(self.items(node, key, at)):
            place = f"{at}/{escape(key)}/{index}"
            if not isinstance(item, str):
                self.wrong(place, "this is no text", "write a name")
            elif pattern.fullmatch(item) is None:
                self.wrong(place, f'"{item}" cannot be used here', f"write what fits {pattern.pattern}")
            else:
                yield item

    def custom(self, node: Node, key: str, at: str) -> CustomCode | None:
        """Return what a text such as `lib.chat:ChatMixin` names below the package; None where there is none."""
        found = self.text(node, key, at, _CUSTOM)
        if found is None:
            return None
        module, name = found.split(":")
        steps = tuple(module.split("."))
        if all(is_name(step) for step in (*steps, name)):
            return CustomCode(steps, name, f"{at}/{escape(key)}")
        self.wrong(f"{at}/{escape(key)}", f'"{found}" cannot be imported', "write for example `lib.chat:ChatMixin`")
        return None

    def wrong(self, at: str, message: str, help: str) -> None:
        """Report a value of the wrong type."""
        self.report("wrong-config-type", at, message, "it is ignored", help)

    def elsewhere(self, at: str) -> None:
        """Note a value that is for other tools."""
        self._unheeded.setdefault(_OTHERS, []).append(at)

    def report(
        self, code: str, at: str, message: str, consequence: str, help: str, severity: Severity = Severity.WARNING
    ) -> None:
        """Add a finding about the design."""
        self.diagnostics.append(Diagnostic(code, ir.Pointer(at), message, consequence, help, severity, self.source))

    def _check_key(self, key: str, at: str, kind: str) -> None:
        known = KNOWN[kind]
        if key in known or key.startswith("x-"):
            return
        place = f"{at}/{escape(key)}"
        if key in ELSEWHERE.get(kind, ()):
            self.elsewhere(place)
        elif key in UNSUPPORTED.get(kind, ()):
            self._unheeded.setdefault(key, []).append(place)
        else:
            close = difflib.get_close_matches(key, known, n=1)
            help = f'did you mean "{close[0]}"?' if close else f"remove it, or use one of: {', '.join(sorted(known))}"
            self._unknown.append((place, key, help))

    def findings(self, *, is_stainless: bool = False) -> list[Diagnostic]:
        """Return all findings: keys that are not honoured are said once for those that are not for the same reason.

        Args:
            is_stainless: Whether the design is written for Stainless, whose keys need not all be known here.
        """
        if is_stainless:
            free = [entry for entry in self._unknown if entry[0].rpartition("/")[0] in _FREE]
            self._unheeded.setdefault(_OTHERS, []).extend(place for place, _, _ in free)
            self._unknown = [entry for entry in self._unknown if entry not in free]
        for reason, places in self._unheeded.items():
            if not places:
                continue
            if reason == _OTHERS:
                message = _counted(places, "is for other tools", "are for other tools and languages")
                self._group("config-of-others", places, message, "it has no effect here", "", Severity.INFO)
            else:
                more = f", in {len(places)} places" if len(places) > 1 else ""
                help = "remove it, or do without its effect"
                self._group(
                    "unsupported-config", places, f'"{reason}" is not supported yet{more}', "it has no effect", help
                )
        if is_stainless and self._unknown:
            places = [place for place, _, _ in self._unknown]
            message = _counted(places, "is not known here", "are not known here")
            self._group("unknown-config-key", places, message, "it has no effect", "check how it is spelt")
        else:
            for place, key, help in self._unknown:
                message = f'unknown key "{key}"'
                self.report("unknown-config-key", place, message, "it has no effect", help, Severity.ERROR)
        return self.diagnostics

    def _group(
        self,
        code: str,
        places: Sequence[str],
        message: str,
        consequence: str,
        help: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Add one finding about several places, which it names to those who ask for everything."""
        many = len(places) > 1
        details = tuple(places) if many else ()
        consequence = consequence.replace("it has", "they have") if many else consequence
        at = ir.Pointer(places[0])
        self.diagnostics.append(
            Diagnostic(code, at, message, consequence, help, severity, self.source, details=details)
        )


_OTHERS = ""
"""Stands for keys of other tools, where a key stands for itself."""
_FREE = frozenset({"#/targets", "#/readme/example_requests"})
"""Objects of Stainless whose members have any names: other languages, and examples for pages of documentation."""


def _counted(places: Sequence[str], one: str, many: str) -> str:
    key = places[0].rpartition("/")[2]
    return f'"{key}" {one}' if len(places) == 1 else f"{len(places)} keys {many}"
