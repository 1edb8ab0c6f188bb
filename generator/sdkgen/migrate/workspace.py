"""Where the parts of a project lie: the document, the configuration, and the repository of the Python SDK."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode

FILES = ("stainless/workspace.json", ".stainless/workspace.json")
"""Both places that a workspace is described in, below the folder of the project."""
_DESIGNS = ("stainless.yml", "stainless.yaml", "openapi.stainless.yml")
_DOCUMENTS = ("openapi.yml", "openapi.yaml", "openapi.json")
_URL = re.compile(r"https?://", re.IGNORECASE)
_COMMIT = re.compile(r"[0-9a-f]{7,64}")
_LARGEST = 1 << 20


class MigrateError(SdkgenError):
    """There is nothing to migrate, or it must not be done; nothing is changed."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Commits:
    """Two commits of the SDK's repository, as a file below `custom-code` names them."""

    base: str
    """The pure build."""
    integrated: str
    """The same with the custom code; empty where it is not said."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The parts of a project."""

    document: str
    """A path or a URL."""
    design: Path
    out: Path | None = None
    """The repository of the Python SDK, where the workspace says so."""
    described: Path | None = None
    """The file that describes the workspace."""
    custom_code: tuple[Commits, ...] = ()


def find(start: Path) -> Workspace:
    """Return the workspace that a folder is in.

    Args:
        start: The folder, one above or below it, or the file that describes it.

    Raises:
        MigrateError: There is none, or it does not name a document and a configuration.
    """
    path = start.resolve()
    if path.is_file():
        return _read(path)
    for folder in (path, *path.parents):
        for name in (*FILES, "workspace.json"):
            if (folder / name).is_file() and (name != "workspace.json" or folder.name.endswith("stainless")):
                return _read(folder / name)
    raise MigrateError(
        f"{start} is in no workspace: no {' or '.join(FILES)} lies there or above; name the document, and the "
        "configuration with --config"
    )


def _read(path: Path) -> Workspace:
    content = _json(path)
    out = _object(_object(content, "targets"), "python").get("output_path", content.get("output_path"))
    document = content.get("openapi_spec")
    if not (isinstance(document, str) and _URL.match(document)):
        document = str(_input(path, document, _DOCUMENTS, "openapi_spec"))
    return Workspace(
        document,
        _input(path, content.get("stainless_config"), _DESIGNS, "stainless_config"),
        _project(path, out),
        path,
        tuple(_commits(path.parent / "custom-code" / "python")),
    )


def _json(path: Path) -> Mapping[str, object]:
    try:
        with path.open("rb") as file:
            content: object = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise MigrateError(f"{path} cannot be read: {reason}") from error
    if not isinstance(content, dict):
        raise MigrateError(f"{path} is not an object")
    return cast("Mapping[str, object]", content)


def _object(content: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = content.get(key)
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def _bases(path: Path) -> tuple[Path, Path]:
    """Return the folders that paths of a workspace may begin in: its own, and that of the project."""
    return path.parent, path.parent.parent


def _input(path: Path, given: object, usual: Iterable[str], key: str) -> Path:
    names = [given] if isinstance(given, str) else list(usual)
    found = [base / name for name in names for base in _bases(path) if (base / name).is_file()]
    if not found:
        raise MigrateError(f"{path}: `{key}` leads to no file: there is no {' or '.join(names)}")
    return found[0].resolve()


def _project(path: Path, given: object) -> Path | None:
    if not isinstance(given, str):
        return None
    places = [base / given / below for base in _bases(path) for below in ("", "python")]
    return next((place.resolve() for place in places if (place / "pyproject.toml").is_file()), None)


def _commits(folder: Path) -> Iterator[Commits]:
    for path in sorted(folder.glob("*.json")):
        content = _json(path)
        base, integrated = content.get("base"), content.get("integrated")
        if isinstance(base, str) and _COMMIT.fullmatch(base):
            whole = isinstance(integrated, str) and _COMMIT.fullmatch(integrated)
            yield Commits(base, str(integrated) if whole else "")
