"""What an index holds of a project: the pages of the simple repository API, as HTML or JSON."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import cast
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import httpx

from sdkgen.targets.packaging.programs import PublishError

_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_SECONDS = 30.0


def simple_url(index: str) -> str:
    """Return where the pages of an index are, from where it takes uploads.

    An upload address `https://upload.HOST/legacy/` belongs to `https://HOST/simple/`; elsewhere `simple/` is below it.
    """
    parts = urlsplit(index)
    if parts.path.rstrip("/").endswith("/legacy"):
        path = f"{parts.path.rstrip('/').removesuffix('/legacy')}/simple/"
        return parts._replace(netloc=parts.netloc.removeprefix("upload."), path=path, query="").geturl()
    return f"{index.rstrip('/')}/simple/"


def held(simple: str, project: str, version: str, login: tuple[str, str] | None) -> Mapping[str, str | None]:
    """Return the files of a version that an index holds: SHA-256 by name, None where the index gives none.

    Args:
        simple: Where the pages are.
        project: The name of the project, in any spelling.
        version: The version.
        login: User and password, if the pages need them.

    Raises:
        PublishError: The index does not answer, or its answer is not such a page.
    """
    name = re.sub(r"[-_.]+", "-", project).lower()
    url = f"{simple.rstrip('/')}/{name}/"
    try:
        answer = httpx.get(url, headers={"accept": _ACCEPT}, auth=login, follow_redirects=True, timeout=_SECONDS)
    except httpx.HTTPError as error:
        raise PublishError(f"the index does not answer at {url}: {error or type(error).__name__}") from error
    if answer.status_code == 404:
        return {}
    if answer.status_code != 200:
        raise PublishError(f"the index answers {answer.status_code} at {url}; --simple says where its pages are")
    return {file: digest for file, digest in _files(answer, url) if _is_of(file, version)}


def _files(answer: httpx.Response, url: str) -> list[tuple[str, str | None]]:
    if "json" not in answer.headers.get("content-type", ""):
        page = _Page()
        page.feed(answer.text)
        return [_link(urljoin(url, href)) for href in page.links]
    try:
        files = cast("list[dict[str, object]]", json.loads(answer.content)["files"])
        return [(str(file["filename"]), _sha256(file.get("hashes"))) for file in files]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PublishError(f"the page of the index at {url} cannot be read") from error


def _sha256(hashes: object) -> str | None:
    found = cast("dict[str, object]", hashes).get("sha256") if isinstance(hashes, dict) else None
    return found if isinstance(found, str) else None


def _link(href: str) -> tuple[str, str | None]:
    address, fragment = urldefrag(href)
    digest = fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else None
    return unquote(urlsplit(address).path.rpartition("/")[2]), digest


def _is_of(file: str, version: str) -> bool:
    """Tell whether a file is a distribution of a version, however either is spelt: 1.0 is 1.0.0."""
    from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
    from packaging.version import InvalidVersion, Version

    try:
        found = parse_wheel_filename(file)[1] if file.endswith(".whl") else parse_sdist_filename(file)[1]
    except (InvalidSdistFilename, InvalidWheelFilename, InvalidVersion):
        return False
    return found == Version(version)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
