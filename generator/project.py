"""One project: a document, its design and its lock, read from disk and generated."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import BinaryIO

from generator.config import SdkConfig
from generator.config_read import read_config
from generator.diagnostics import Diagnostic, Failure, Severity, failure
from generator.load import Document, load, load_mapping
from generator.naming.lock import Lock, LockError, read_lock
from generator.pipeline import Result, generate
from generator.report import Sources, placed
from generator.source import Positions
from generator.transforms import transform

Progress = Callable[[str], None]
BAD_DESIGN = 2


@dataclass(frozen=True, slots=True)
class Project:
    """Everything a run reads."""

    document: Document
    design: Document | None
    config: SdkConfig
    lock: Lock
    lock_text: str
    diagnostics: tuple[Diagnostic, ...]
    hidden: bool

    @property
    def sources(self) -> Sources:
        """The inputs, for the places of diagnostics."""
        return _sources(self.document, self.design)

    @property
    def inputs(self) -> str:
        """The digest of all that the output depends on, the generator itself included."""
        parts = (
            self.document.name,
            self.document.text,
            self.design.text if self.design else "",
            self.lock_text,
            str(self.hidden),
            program(),
        )
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()

    def generate(self, progress: Progress) -> Result:
        """Generate the SDK."""
        progress("generating")
        result = generate(self.document, self.config, self.lock, hidden=self.hidden)
        return replace(result, diagnostics=(*self.diagnostics, *result.diagnostics))


def open_project(
    spec: str, config: str | None, lock: Path | None, *, hidden: bool, stdin: BinaryIO, progress: Progress
) -> Project:
    """Read a document and its design.

    Raises:
        Failure: One of them cannot be used.
    """
    progress(f"reading {spec}")
    document = load(spec, stdin=stdin)
    design = None
    if config is not None:
        try:
            design = load_mapping(config)
        except Failure as error:
            raise Failure(error.diagnostics, BAD_DESIGN) from None
    title = _title(document.root)
    name = design.name if design is not None else ""
    read, found = read_config(design.root if design is not None else None, name, title=title)
    repaired = transform(document.root, read.transforms, name)
    found = [*document.diagnostics, *(design.diagnostics if design else ()), *found, *repaired.diagnostics]
    if any(item.severity is Severity.ERROR for item in found):
        raise Failure(placed(found, _sources(document, design)), BAD_DESIGN)
    text = lock.read_text() if lock is not None and lock.exists() else ""
    return Project(replace(document, root=repaired.root), design, read, _lock(text, lock), text, tuple(found), hidden)


def _sources(document: Document, design: Document | None) -> Sources:
    inputs = [("", document), *([(design.name, design)] if design is not None else [])]
    return {key: Positions(item) for key, item in inputs}


def _title(root: Mapping[str, object]) -> str:
    info = root.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    return title if isinstance(title, str) else "Api"


def _lock(text: str, path: Path | None) -> Lock:
    if not text:
        return Lock()
    try:
        return read_lock(text)
    except LockError as error:
        found = failure(
            "bad-lock",
            str(error),
            "restore the file from version control, or delete it to name everything anew",
            str(path),
        )
        raise Failure(found.diagnostics, BAD_DESIGN) from None


@cache
def program() -> str:
    """Return the digest of the generator and its templates."""
    root = Path(__file__).resolve().parent
    found = hashlib.sha256()
    for folder in (root, root.parent / "templates"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".j2"}:
                found.update(path.relative_to(root.parent).as_posix().encode())
                found.update(path.read_bytes())
    return found.hexdigest()
