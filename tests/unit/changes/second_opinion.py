"""What griffe finds between two generated packages, and whether our findings say it too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe

from sdkgen.changes.inputs import Release
from sdkgen.changes.wire.wire import compare_wire
from sdkgen.targets.findings import Draft, Level
from sdkgen.targets.python.files import package_files, type_files
from sdkgen.targets.python.surface.surface import surface
from sdkgen.targets.surface.compare import compare_surfaces

_TWINS = ("WithRawResponse", "WithStreamingResponse")


def package(release: Release, folder: Path) -> griffe.Module:
    """Write a package and read it without importing it."""
    for path, data in ({**package_files(release.plan), **type_files(release.plan)}).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    name = release.config.package
    found = griffe.load(name, search_paths=[folder / "src"], allow_inspection=False)
    assert isinstance(found, griffe.Module)
    return found


def breakages(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    """Yield what griffe calls breaking as `path` or `path(parameter)` below the package, without private names, and
    the asynchronous twins, which are written like the others.
    """
    for item in griffe.find_breaking_changes(old, new):
        path = item.obj.path.removeprefix(f"{old.path}.").removeprefix("_client.")
        shown = getattr(item, "_relative_path", "")
        parameter = f"({shown.rpartition('(')[2]}" if shown.endswith(")") else ""
        parts = path.split(".")
        if any(part.startswith(("_", "Async")) or part.endswith(_TWINS) for part in parts):
            continue
        if parameter != "(options)":
            yield f"{path}{parameter}"


def drafts(old: Release, new: Release) -> list[Draft]:
    """Return all changes for callers, those too that go along with another."""
    wire = compare_wire(old.wire, new.wire, (old.document.root, new.document.root))
    return compare_surfaces(surface(old.plan), surface(new.plan), wire.pairs)


def uncovered(old: Release, new: Release, found: Iterator[str]) -> list[str]:
    """Return what griffe found and we did not."""
    before = surface(old.plan)
    subjects = {item.subject for item in drafts(old, new) if item.level is Level.BREAKING}
    known = set(subjects)
    calls = {path: resource for resource, path in before.classes.items()}
    for path, item in before.types.items():
        known |= {f"{path}{subject.removeprefix(item.shown)}" for subject in subjects if _below(subject, item.shown)}
    for path, resource in calls.items():
        for subject in subjects:
            if subject.startswith(f"{resource}."):
                known.add(f"{path}.{subject.removeprefix(f'{resource}.')}")
    arguments = {subject.partition("(")[2].rstrip(")") for subject in subjects if "(" in subject}
    return [path for path in found if not _is_known(path, known, arguments)]


def _below(subject: str, name: str) -> bool:
    return subject == name or subject.startswith(f"{name}.")


def _is_known(path: str, known: set[str], arguments: set[str]) -> bool:
    """Tell whether a path, or something in the module or class that it names, is among the findings."""
    owner, _, name = path.rpartition(".")
    if owner.endswith("Params") and name in arguments:
        return True
    inside = path.replace("resources.", "") if path.startswith("resources.") else path
    stem = path.partition(".")[2] if path[:1].isupper() else inside
    return path in known or any(item.startswith((f"{path}.", f"{stem}.", f"{path}(")) for item in known)
