"""Uploads a package with npm. A version that is there is never overwritten, and no secret is ever shown."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from urllib.parse import quote, urlsplit

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.packaging.addresses import checked_url, hidden
from sdkgen.targets.packaging.programs import PublishError, run_program
from sdkgen.targets.typescript.distribution.metadata import read_metadata
from sdkgen.targets.typescript.distribution.packed import TOP, archive, contents
from sdkgen.targets.typescript.distribution.registry import versions
from sdkgen.targets.typescript.distribution.tools import npm

_TOKENS = ("SDKGEN_TOKEN", "NODE_AUTH_TOKEN")
_THERE = re.compile(r"\bE409\b|EPUBLISHCONFLICT|cannot publish over|already present", re.IGNORECASE)


def login() -> str:
    """Return the token that the environment holds: `SDKGEN_TOKEN`, or `NODE_AUTH_TOKEN`.

    Raises:
        PublishError: There is none.
    """
    for name in _TOKENS:
        if token := os.environ.get(name, "").strip():
            return token
    raise PublishError(f"no token: set {' or '.join(_TOKENS)} in the environment", ExitCode.USAGE)


def upload(package: Path, registry: str, token: str) -> tuple[Path, ...]:
    """Upload a package, and return what was uploaded.

    Args:
        package: What was built.
        registry: The address of the registry.
        token: The login.

    Raises:
        PublishError: The version is there already, or the registry refuses.
    """
    checked_url(registry)
    (found,) = (entry.data for entry in contents(package.name, archive(package)) if entry.path == f"{TOP}/package.json")
    metadata = read_metadata(found)
    release = f"{metadata.name} {metadata.version}"
    if metadata.version in versions(registry, metadata.name, token):
        raise PublishError(f"{release} is on the registry already; a release needs a new version", ExitCode.REFUSED)
    options = ["--ignore-scripts", "--no-fund", "--no-audit", "--no-color", "--loglevel=error"]
    options += [f"--registry={registry}", f"--tag={metadata.tag}", *(("--access=public",) if metadata.scoped else ())]
    with tempfile.TemporaryDirectory(prefix="sdkgen-upload-") as folder:
        command = [*npm(), "publish", package.resolve(), *options]
        env = _login(Path(folder), registry, token)
        code, said = run_program("npm publish", command, Path(folder), env, trusted=True)
    said = hidden(said, (token, quote(token, safe="")))
    if code and _THERE.search(said):
        raise PublishError(
            f"{release} is on the registry already; a release needs a new version\n{said}", ExitCode.REFUSED
        )
    if code:
        raise PublishError(f"the registry did not take {release}:\n{said}")
    return (package,)


def _login(folder: Path, registry: str, token: str) -> dict[str, str]:
    """Make a folder one where npm knows the login, and return the variables that hold it."""
    # By the environment, because every user of a machine can read the arguments of its processes, and the file names
    # the variable alone. The logs that npm keeps go with the folder.
    parts, variable = urlsplit(registry), _TOKENS[0]
    (folder / "package.json").write_text("{}", encoding="utf-8")
    (folder / ".npmrc").write_text(f"//{parts.netloc}{parts.path.rstrip('/')}/:_authToken=${{{variable}}}\n")
    return {**dict.fromkeys(_TOKENS, ""), variable: token, "npm_config_logs_dir": str(folder)}
