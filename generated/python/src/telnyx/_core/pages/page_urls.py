"""The URL of the next page, made from the URL of this one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote_plus, unquote_plus

import httpx

from ..errors.errors import SDKError
from ..request.scalars import utf8

_LINK_PARAM = re.compile(r';\s*([^\s=;,"]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]*))')
_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)')


class PageURLError(SDKError, ValueError):
    """A next page cannot be asked for: it is on another host, its address is none, or leads back to an earlier one."""


PageURLError.__module__ = __name__  # the package does not offer it


def query_value(url: httpx.URL, name: str) -> str | None:
    """Return the first value of a query parameter, or None."""
    return next((_value(part) for part in _parts(url) if _name(part) == name), None)


def query_params(url: httpx.URL) -> dict[str, str]:
    """Return the query of a URL; of a repeated parameter, the last value."""
    return {_name(part): _value(part) for part in _parts(url) if part}


def with_query(url: httpx.URL, values: Mapping[str, str | int]) -> httpx.URL:
    """Return a URL with some query parameters changed or added; every other one stays as it is written."""
    rest = dict(values)
    parts: list[str] = []
    for part in _parts(url):
        name = _name(part)
        if name in rest:
            parts.append(f"{part.partition('=')[0]}={quote_plus(utf8(str(rest.pop(name))))}")
        elif part and name not in values:
            parts.append(part)
    parts += [f"{quote_plus(utf8(name))}={quote_plus(utf8(str(value)))}" for name, value in rest.items()]
    path = url.raw_path.partition(b"?")[0]
    try:
        return _known(url).copy_with(raw_path=path + b"?" + "&".join(parts).encode("ascii"))
    except httpx.InvalidURL as error:
        raise PageURLError(f"the next page cannot be asked for: {error}") from None


def join_url(url: httpx.URL, link: str) -> httpx.URL:
    """Return the absolute URL of a link found in the body of `url`. Raises `PageURLError` where it must not be used."""
    try:
        target = _known(url).join(link).copy_with(userinfo=b"", fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        raise PageURLError(f"the address of the next page is none: {error}") from None
    # The one change of origin that takes no credential elsewhere: servers behind a proxy name themselves http.
    if url.scheme == "https" and target.scheme == "http" and target.host == url.host and target.port is None:
        target = target.copy_with(scheme="https", port=url.port)
    if (target.scheme, target.host, target.port) != (url.scheme, url.host, url.port):
        raise PageURLError(f"the next page is on {target.host!r}, not on {url.host!r}")
    return target


def next_link(header: str) -> str | None:
    """Return the address of the next page from a `Link` header (RFC 8288); None where it names none."""
    for found in _LINK.finditer(header):
        address: str = found[1]
        for name, quoted, plain in _LINK_PARAM.findall(found[2]):
            if name.lower() == "rel" and "next" in (quoted or plain).lower().split():
                return address.strip()
    return None


def _known(url: httpx.URL) -> httpx.URL:
    return url if isinstance(url, httpx.URL) else httpx.URL(str(url))  # pyright: ignore[reportUnnecessaryIsInstance]


def _parts(url: httpx.URL) -> list[str]:
    return url.query.decode("ascii").split("&") if url.query else []


def _name(part: str) -> str:
    return unquote_plus(part.partition("=")[0])


def _value(part: str) -> str:
    return unquote_plus(part.partition("=")[2])
