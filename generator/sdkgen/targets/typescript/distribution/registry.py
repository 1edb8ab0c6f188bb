"""What a registry of npm holds of a package."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast
from urllib.parse import quote

import httpx

from sdkgen.targets.packaging.programs import PublishError

_SECONDS = 30.0


def versions(registry: str, name: str, token: str) -> Collection[str]:
    """Return every version that a package ever had: those that were taken back cannot be used again either.

    Args:
        registry: Its address.
        name: The name of the package.
        token: The login; packages may be private.

    Raises:
        PublishError: The registry does not answer, or its answer is none of npm's.
    """
    url = f"{registry.rstrip('/')}/{quote(name, safe='@')}"
    headers = {"accept": "application/json", "authorization": f"Bearer {token}"}
    try:
        answer = httpx.get(url, headers=headers, timeout=_SECONDS)
    except httpx.HTTPError as error:
        raise PublishError(f"the registry does not answer at {url}: {error or type(error).__name__}") from error
    if answer.status_code == 404:
        return ()
    if answer.status_code != 200:
        raise PublishError(f"the registry answers {answer.status_code} at {url}")
    try:
        found = cast("object", answer.json())
    except ValueError as error:
        raise PublishError(f"the answer of the registry at {url} cannot be read") from error
    members = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    listed = (members.get("versions"), members.get("time"))
    return {key for item in listed if isinstance(item, dict) for key in cast("dict[str, object]", item)}
