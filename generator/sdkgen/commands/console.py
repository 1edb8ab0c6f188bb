"""What a person or a program sees of a run: progress and findings on standard error, results on standard output."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.diagnostics.render import Sources, as_json, grouped, harmless, in_full, json_text, summary
from sdkgen.output.manifest import REPLACED, Memory
from sdkgen.output.write import Report

_SHOWN = 20
_LISTED = ("created", "changed", "merged", "edited", "deleted", "kept", "replaced")
_RARE = ("merged", "edited", "kept", "replaced")


def memory_of(inputs: str, diagnostics: Sequence[Diagnostic], sources: Sources) -> Memory:
    """Return what is kept of a run: its findings as they are printed, and as data."""
    entries = as_json(diagnostics, sources)
    said = f"{grouped(entries)}{summary(diagnostics)}\n" if entries else ""
    return Memory(inputs, said, tuple(entries))


class Console:
    """The terminal, or what stands in for it."""

    def __init__(self, *, as_data: bool = False, verbose: bool = False) -> None:
        self.as_data = as_data
        self._verbose = verbose
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def progress(self, text: str) -> None:
        """Show what comes next, on a terminal only."""
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\033[K{harmless(text)}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the progress away."""
        self.progress("")

    def data(self, **content: object) -> None:
        """Print JSON."""
        self.text(json_text(content))

    def text(self, text: str) -> None:
        """Print a result."""
        self.lines([f"{text}\n"])

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines that bring their own ends."""
        sys.stdout.writelines(map(harmless, lines))

    def _aside(self, text: str) -> None:
        sys.stderr.write(harmless(text))

    def findings(self, memory: Memory) -> None:
        """Print the findings of a run; nothing where its result is data, which holds them."""
        self.clear()
        if not self.as_data:
            total = memory.said.splitlines()[-1:]
            whole = "".join([in_full(memory.diagnostics), *(f"{line}\n" for line in total)])
            self._aside(whole if self._verbose else memory.said)

    def failed(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Print why nothing can be done."""
        memory = memory_of("", diagnostics, {})
        self.findings(memory)
        if self.as_data:
            self.data(diagnostics=memory.diagnostics)

    def error(self, text: str) -> None:
        """Print a fault that is none of the inputs."""
        self.clear()
        self._aside(f"sdkgen: {text}\n")

    def report(self, report: Report, target: Path) -> None:
        """Print what happened to the files of a target: all names that matter, and how many there are of each kind."""
        for name in _LISTED:
            paths = report_data(report)[name]
            shown = paths if self._verbose or len(paths) <= _SHOWN else paths[:_SHOWN]
            for path in shown:
                self.text(f"{name:8} {path}")
            if len(shown) < len(paths):
                self.text(f"{name:8} and {len(paths) - len(shown)} more; --verbose names them")
        if report.replaced:
            self.text(f"what the replaced files held is in {target / REPLACED}")
        counts = [f"{len(paths)} {name}" for name, paths in report_data(report).items() if paths or name not in _RARE]
        self.text(f"{target}: {', '.join(counts)}")


def report_data(report: Report) -> Mapping[str, Sequence[str]]:
    """Return the paths of a report by what happened to them."""
    return {
        "created": report.created,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "deleted": report.deleted,
        "kept": report.kept,
        "replaced": report.replaced,
        "merged": report.merged,
        "edited": report.edited,
    }
