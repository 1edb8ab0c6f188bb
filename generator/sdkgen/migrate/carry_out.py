"""A planned migration, carried out: all of it can be undone by git."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from sdkgen.migrate.plan import DESIGN, Migration
from sdkgen.output.manifest import Memory
from sdkgen.output.write import OutputError, Report, replacing, write
from sdkgen.platform.disk import fault


def is_done(out: Path) -> bool:
    """Tell whether a folder holds a project that was migrated: it has a design of ours and what we generated."""
    return (out / DESIGN).is_file() and (out / ".sdkgen" / "manifest.json").is_file()


def carry_out(migration: Migration) -> Report:
    """Write and remove what was planned.

    Raises:
        OutputError: A path leads out of the folder, or the file system refuses.
    """
    out, removed = migration.out, migration.outcome.removed
    if reason := fault(out, (*migration.puts, *migration.edits, *removed)):
        raise OutputError(reason)
    report = write(out, migration.files, memory=Memory(), force=True)
    try:
        for path in removed:
            (out / path).unlink(missing_ok=True)
            _prune(out, PurePosixPath(path).parent)
    except OSError as error:
        raise OutputError(f"{error.filename or out} cannot be removed: {error.strerror or error}") from error
    for path, data in (*migration.edits.items(), *migration.puts.items()):
        with replacing(out / path, data):
            pass
    return report


def _prune(out: Path, folder: PurePosixPath) -> None:
    """Remove folders that hold nothing any more."""
    while folder.parts and (out / folder).is_dir() and not any((out / folder).iterdir()):
        (out / folder).rmdir()
        folder = folder.parent
