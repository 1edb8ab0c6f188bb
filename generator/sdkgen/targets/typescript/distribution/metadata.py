"""What `package.json` says of a package that is to be built."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from sdkgen.targets.packaging.programs import PublishError

_NAME = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")
_LONGEST = 214
_VERSION = re.compile(
    r"(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-(?P<before>[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Name and version of a package."""

    name: str
    version: str

    @property
    def scoped(self) -> bool:
        """Whether it belongs to a user or an organization: then npm takes it for private, if nothing else is said."""
        return self.name.startswith("@")

    @property
    def file(self) -> str:
        """What npm calls its archive."""
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"

    @property
    def tag(self) -> str:
        """By which those find the version who ask for none: `latest`, or the stage of what is no release yet."""
        found = _VERSION.fullmatch(self.version)
        before = found["before"] if found is not None else None
        if not before:
            return "latest"
        stage = before.partition(".")[0]
        return stage if re.fullmatch(r"[a-z]+", stage) and stage != "latest" else "next"


def read_metadata(data: bytes) -> Metadata:
    """Return what a `package.json` says.

    Raises:
        PublishError: It cannot be read, or npm takes no package of this name or version.
    """
    try:
        found = cast("object", json.loads(data))
    except (ValueError, RecursionError) as error:
        raise PublishError(f"package.json cannot be read: {error}") from error
    members = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    name, version = members.get("name"), members.get("version")
    if not isinstance(name, str) or not _NAME.fullmatch(name) or len(name) > _LONGEST:
        raise PublishError(f"npm takes no package of the name {name!r}; the design says it: targets.typescript")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise PublishError(f"npm takes no version {version!r}")
    return Metadata(name, version)


def with_paths_that_lead_somewhere(files: Mapping[str, bytes]) -> bytes:
    """Return `package.json` without the patterns of paths that no file of the package fits, such as `./lib/*` where the
    maintainer has no code there.

    Args:
        files: The package, by path.
    """
    metadata = cast("dict[str, object]", json.loads(files["package.json"]))
    versions = metadata.get("typesVersions")
    every = cast("dict[str, object]", versions).get("*") if isinstance(versions, dict) else None
    lost = [
        _without_astray(cast("dict[str, object]", found), files)
        for found in (metadata.get("exports"), every)
        if isinstance(found, dict)
    ]
    return (json.dumps(metadata, indent=2, ensure_ascii=False) + "\n").encode() if any(lost) else files["package.json"]


def _without_astray(paths: dict[str, object], files: Mapping[str, bytes]) -> int:
    astray = [
        path for path, value in paths.items() if "*" in path and not any(_fits(leaf, files) for leaf in leaves(value))
    ]
    for path in astray:
        del paths[path]
    return len(astray)


def _fits(pattern: str, files: Mapping[str, bytes]) -> bool:
    before, _, after = pattern.removeprefix("./").partition("*")
    return any(path.startswith(before) and path.endswith(after) for path in files)


def leaves(value: object) -> Iterator[str]:
    """Yield every text in a value of JSON, names of members aside."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in cast("dict[str, object]", value).values():
            yield from leaves(member)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from leaves(item)
