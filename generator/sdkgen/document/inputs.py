"""What a run reads, still as bytes: enough to tell whether anything changed since the last run."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sdkgen.diagnostics.diagnostic import Failure, failure
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.document.fetch import fetch, name_of
from sdkgen.platform.paths import PACKAGE, TEMPLATES

if TYPE_CHECKING:
    from sdkgen.document.load import Document
    from sdkgen.document.reach import Reach

_TOOLS = ("ruff", "oxfmt", "jinja2", "openapi-pydantic", "pydantic")


@dataclass(frozen=True, slots=True)
class Input:
    """One file, URL or standard input."""

    name: str
    """What to call it in messages."""
    data: bytes
    document: Document | None = None
    """The document, where it was read already to find the other files that it is made of."""

    @property
    def files(self) -> tuple[Input, ...]:
        """This, and the other files that the document is made of."""
        return (self, *(Input(file.name, file.data) for file in self.document.files)) if self.document else (self,)

    def sha256(self) -> str:
        """Return the digest of all its files."""
        digests = [hashlib.sha256(file.data).hexdigest() for file in self.files]
        return digests[0] if len(digests) == 1 else hashlib.sha256("\n".join(digests).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that the generated files depend on, beside the program."""

    document: Input
    design: Input | None = None
    overlays: tuple[Input, ...] = ()
    lock: Input | None = None
    """The published names; empty where there are none yet, None where none are kept."""
    hidden: bool = False
    targets: tuple[str, ...] = ()
    """The languages asked for; those of the design where there are none."""

    def digest(self, lock: bytes | None = None) -> str:
        """Return the SHA-256 of the inputs, the options and the program.

        Args:
            lock: What the lock holds after the run; None for what it held before.
        """
        found = hashlib.sha256(program().encode())
        kept = lock if lock is not None else self.lock.data if self.lock is not None else b""
        files = [*self.document.files, self.design or Input("", b""), *self.overlays]
        parts = [item for file in files for item in (file.name.encode("utf-8", "surrogateescape"), file.data)]
        for part in (*parts, kept, str(self.hidden).encode(), *(name.encode() for name in self.targets)):
            found.update(len(part).to_bytes(8))
            found.update(part)
        return found.hexdigest()


def read_inputs(
    spec: str,
    config: str | None,
    lock: Path | None,
    *,
    hidden: bool,
    stdin: BinaryIO | None,
    overlays: Sequence[str] = (),
    reach: Reach | None = None,
) -> Inputs:
    """Read a document and its design.

    Raises:
        Failure: One of them is missing or cannot be read.
    """
    document = read_input(spec, stdin, reach)
    try:
        design = Input(name_of(config), fetch(config, stdin)) if config is not None else None
        changes = tuple(Input(name_of(item), fetch(item, stdin)) for item in overlays)
    except Failure as error:
        raise Failure(error.diagnostics, ExitCode.BAD_DESIGN) from None
    return Inputs(document, design, changes, read_names(lock), hidden)


def read_input(spec: str, stdin: BinaryIO | None = None, reach: Reach | None = None) -> Input:
    """Read a document, and the files that it refers to.

    Args:
        spec: A path, an http(s) URL, or `-` for standard input.
        stdin: What `-` reads.
        reach: Which files it may refer to; by default those of its folder.

    Raises:
        Failure: One of them is missing or cannot be read.
    """
    name, data = name_of(spec), fetch(spec, stdin)
    if not may_refer(data):
        return Input(name, data)
    # A run that has nothing to do is faster without what reads documents.
    from sdkgen.document.bundle import bundle
    from sdkgen.document.load import read_document
    from sdkgen.document.reach import Files, Reach

    return Input(name, data, bundle(read_document(data, name), Files(spec, reach or Reach())))


_OTHERS = re.compile(rb"""\$ref["']?\s*:(?!\s*["']?#\S)""")
_MAPPING = re.compile(rb"""\bmapping["']?\s*:""")
_NEAR = 1000
"""Bytes of the mapping of a discriminator that are looked at."""
_VARIANT = re.compile(rb"""\.(?:ya?ml|json)["']?\s*[,}\r\n]""", re.IGNORECASE)


def may_refer(data: bytes) -> bool:
    """Whether a document may name other files; most that do not are told without understanding them."""
    mappings = (found.end() for found in _MAPPING.finditer(data))
    return _OTHERS.search(data) is not None or any(_VARIANT.search(data, at, at + _NEAR) for at in mappings)


def read_names(path: Path | None) -> Input | None:
    """Read the published names; empty where there are none yet, None where none are kept.

    Raises:
        Failure: They cannot be read.
    """
    if path is None:
        return None
    name = name_of(str(path))
    try:
        return Input(name, path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return Input(name, b"")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        found = failure("bad-lock", f"it cannot be read: {reason}", "check the path and its permissions", name)
        raise Failure(found.diagnostics, ExitCode.BAD_DESIGN) from None


@cache
def program() -> str:
    """Return the digest of the generator, its templates and the tools that shape its output."""
    found = hashlib.sha256(" ".join(f"{name} {_version(name)}" for name in _TOOLS).encode())
    for folder in (PACKAGE, TEMPLATES):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".j2", ".ts"}:
                found.update(path.relative_to(folder).as_posix().encode())
                found.update(path.read_bytes())
    return found.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
