"""What separates a folder from what is generated, edits considered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from sdkgen.output import baseline
from sdkgen.output.manifest import digest, read_manifest
from sdkgen.output.three_way_merge import Conflict, merge
from sdkgen.platform.disk import fault, read_file

_SHOWN, _CONFLICTS = 10, 3


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did to the target, by path."""

    created: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Files that are no longer generated but were edited, so they stay."""
    replaced: tuple[str, ...] = ()
    """Edited files that were overwritten by force; what they held is below `.sdkgen/replaced/`."""
    merged: tuple[str, ...] = ()
    """Files that changed and were edited by hand: they have both now."""
    edited: tuple[str, ...] = ()
    """Files that were edited by hand and stay as they are, because what is generated did not change."""


def together(reports: Iterable[tuple[str, Report]]) -> Report:
    """Return what a run did to several folders, each with the path of its folder, as one report.

    Paths below the folder `.` stay as they are.
    """
    found: dict[str, tuple[str, ...]] = {}
    for folder, report in reports:
        for item in fields(report):
            paths: tuple[str, ...] = getattr(report, item.name)
            found[item.name] = (
                *found.get(item.name, ()),
                *(path if folder == "." else f"{folder}/{path}" for path in paths),
            )
    return Report(**found)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What writing would do."""

    report: Report
    files: Mapping[str, bytes]
    """What the folder would hold by path: what is generated, with the edits."""
    foreign: tuple[str, ...]
    """Paths that are not ours to overwrite: never generated here, or edited with nothing to merge from."""
    conflicts: tuple[Conflict, ...]
    """Edits that contradict what is generated now."""

    @property
    def changes(self) -> frozenset[str]:
        """Every path that would not be as it is."""
        report, clashes = self.report, (conflict.path for conflict in self.conflicts)
        return frozenset((*report.created, *report.changed, *report.merged, *report.deleted, *clashes))


@dataclass(slots=True)
class _Kinds:
    created: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    unchanged: list[str] = field(default_factory=list[str])
    merged: list[str] = field(default_factory=list[str])
    edited: list[str] = field(default_factory=list[str])


def compare(target: Path, files: Mapping[str, bytes], *, force: bool = False) -> Comparison:
    """Return what writing would do.

    Args:
        target: The folder.
        files: What is generated, by path.
        force: Whether edits are given up.

    Raises:
        OSError: The folder cannot be read.
        MergeError: There are edits to merge, and git cannot be run.
    """
    before = read_manifest(target).files
    kinds, apart = _Kinds(), dict[str, bytes]()
    for path in sorted(files):
        present = read_file(target / path)
        if present is None:
            kinds.created.append(path)
        elif present == files[path]:
            kinds.unchanged.append(path)
        elif before.get(path) == digest(present):
            kinds.changed.append(path)
        else:
            apart[path] = present
    foreign, conflicts, found = (tuple(apart), (), {}) if force else _merged(target, files, apart)
    for path, data in found.items():
        same = data == apart[path]
        (kinds.edited if same else kinds.merged).append(path)
    kinds.changed = sorted([*kinds.changed, *foreign])
    deleted, kept = _stale(target, before, files)
    report = Report(
        created=tuple(kinds.created),
        changed=tuple(kinds.changed),
        unchanged=tuple(kinds.unchanged),
        deleted=deleted,
        kept=kept,
        merged=tuple(kinds.merged),
        edited=tuple(kinds.edited),
    )
    return Comparison(report, {**files, **found}, tuple(foreign), conflicts)


def _merged(
    target: Path, files: Mapping[str, bytes], apart: Mapping[str, bytes]
) -> tuple[tuple[str, ...], tuple[Conflict, ...], dict[str, bytes]]:
    """Return the paths that nothing can be merged for, the conflicts, and what the other files hold merged."""
    known = read_manifest(target).files
    same = {path: files[path] for path in apart if known.get(path) == digest(files[path])}
    bases = {**baseline.read(target, apart.keys() - same.keys()), **same}
    conflicts: list[Conflict] = []
    found: dict[str, bytes] = {}
    for path, present in apart.items():
        if path not in bases:
            continue
        result = merge(path, present, bases[path], files[path])
        if isinstance(result, Conflict):
            conflicts.append(result)
        else:
            found[path] = result
    return tuple(path for path in apart if path not in bases), tuple(conflicts), found


def _stale(target: Path, before: Mapping[str, str], files: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which files that are no longer generated go, and which stay because they were edited."""
    old = [path for path in sorted(before.keys() - set(files)) if fault(target, (path,)) is None]
    stale = {path: data for path in old if (data := read_file(target / path)) is not None}
    deleted = tuple(path for path, data in stale.items() if digest(data) == before[path])
    return deleted, tuple(path for path in stale if path not in deleted)


def refusal(found: Comparison) -> str | None:
    """Return why a folder must not be written; None where it may."""
    if found.foreign:
        message = "these files were edited by hand, or were never generated here"
        return f"{message}:\n{_listed(found.foreign)}\nmove them, or overwrite them with --force"
    if found.conflicts:
        return "".join(_conflicts(found.conflicts))
    return None


def _conflicts(conflicts: Collection[Conflict]) -> Iterator[str]:
    yield "edits of generated files contradict what is generated now:\n"
    shown = list(conflicts)[:_CONFLICTS]
    for conflict in shown:
        yield f"{conflict.path}\n{conflict.shown}"
    if len(conflicts) > len(shown):
        yield f"{_listed([item.path for item in conflicts][len(shown) :])}\n"
    yield "take the edits out of these places, or overwrite the files with --force"


def _listed(paths: Collection[str]) -> str:
    shown = [*paths][:_SHOWN]
    more = [f"and {len(paths) - _SHOWN} more"] if len(paths) > _SHOWN else []
    return "\n".join(f"  {path}" for path in [*shown, *more])
