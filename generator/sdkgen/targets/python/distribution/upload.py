"""Uploads distributions to an index. A version that is there is never overwritten, and no secret is ever shown."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.packaging.addresses import checked_url, hidden
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.python.distribution.build import Built
from sdkgen.targets.python.distribution.index import held, sha256, simple_url
from sdkgen.targets.python.distribution.tools import run

_TOKEN = "SDKGEN_TOKEN"
_USER, _PASSWORD = "TWINE_USERNAME", "TWINE_PASSWORD"
_THERE = re.compile(r"\b409\b|already exists|file name.{0,40}reuse", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Login:
    """How an index knows who uploads."""

    user: str
    password: str

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every form in which the secret may turn up in a text."""
        pair = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        return tuple(dict.fromkeys((pair, self.password, quote(self.password, safe=""))))


def login() -> Login:
    """Return the login that the environment holds: `SDKGEN_TOKEN`, or `TWINE_USERNAME` and `TWINE_PASSWORD`.

    Raises:
        PublishError: There is none.
    """
    token = os.environ.get(_TOKEN, "").strip()
    if token:
        return Login("__token__", token)
    password = os.environ.get(_PASSWORD, "")
    if not password:
        raise PublishError(f"no token: set {_TOKEN}, or {_USER} and {_PASSWORD}, in the environment", ExitCode.USAGE)
    return Login(os.environ.get(_USER, "") or "__token__", password)


def upload(built: Built, index: str, simple: str | None, user: Login) -> tuple[Path, ...]:
    """Upload both distributions, or the one that an earlier attempt did not get through.

    Args:
        built: What to upload.
        index: Where the index takes uploads.
        simple: Where the pages of the index are; None to derive it.
        user: The login.

    Returns:
        What was uploaded.

    Raises:
        PublishError: The version is there already, or the index refuses.
    """
    checked_url(index)
    pages = checked_url(simple) if simple else simple_url(index)
    same_host = urlsplit(pages).hostname == urlsplit(index).hostname
    name, version = built.project
    there = held(pages, name, version, (user.user, user.password) if same_host else None)
    missing = _missing((built.wheel, built.sdist), there, f"{name} {version}")
    arguments = [*_COMMAND, *(str(path.resolve()) for path in missing)]
    code, said = run("twine", arguments, Path(), _login(index, user), trusted=True)
    said = hidden(said, user.secrets)
    if code and _THERE.search(said):
        raise PublishError(
            f"{name} {version} is on the index already; a release needs a new version\n{said}", ExitCode.REFUSED
        )
    if code:
        raise PublishError(f"the index did not take {name} {version}:\n{said}")
    return missing


_COMMAND = ("upload", "--non-interactive", "--disable-progress-bar")


def _login(index: str, user: Login) -> Mapping[str, str]:
    # By the environment, because every user of a machine can read the arguments of its processes.
    return {"TWINE_REPOSITORY_URL": index, _USER: user.user, _PASSWORD: user.password, _TOKEN: ""}


def _missing(paths: Iterable[Path], there: Mapping[str, str | None], release: str) -> tuple[Path, ...]:
    files = {path.name: path for path in paths}
    missing = tuple(path for name, path in files.items() if name not in there)
    same = all(there.get(name) == sha256(path) for name, path in files.items() if name in there)
    if there and not (missing and same and there.keys() <= files.keys()):
        raise PublishError(f"{release} is on the index already; a release needs a new version", ExitCode.REFUSED)
    return missing
