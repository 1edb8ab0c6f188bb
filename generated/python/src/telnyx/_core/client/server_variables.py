"""Addresses with variables that options of the client fill: `https://{region}.acme.com`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import Settings

_VALUE = re.compile(r"[A-Za-z0-9._~-]+")
"""Nothing that could end the name of a host, so that no value leads to another one."""


def filled(url: str, settings: Settings, options: Mapping[str, object]) -> str:
    """Return an address with its variables filled.

    Raises:
        ValueError: The client lacks an option that fills one, or its value cannot stand in an address.
    """
    for variable, option in settings.server_variables.items():
        place = f"{{{variable}}}"
        if place not in url:
            continue
        value = options.get(option)
        if value is None:
            env = settings.option_envs.get(option)
            either = f"`{option}` (or {env})" if env else f"`{option}`"
            raise ValueError(f"the address {url} needs {either}; pass it to the client, or pass `base_url`")
        if _VALUE.fullmatch(str(value)) is None:
            raise ValueError(f"`{option}` stands in the address {url}, and may hold letters, digits, '.', '-' and '_'")
        url = url.replace(place, str(value))
    return url
