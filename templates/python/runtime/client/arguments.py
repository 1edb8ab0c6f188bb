"""The arguments of generated clients, as types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    import httpx

    from ..request.omit import NotGiven
    from ..transport.hooks import Hooks


class ClientArguments(TypedDict, total=False):
    """The constructor arguments that every generated client has, beside its own options."""

    base_url: str | httpx.URL | None
    environment: str | None
    timeout: float | httpx.Timeout | NotGiven | None
    max_retries: int
    deadline: float | None
    max_response_bytes: int | None
    default_headers: Mapping[str, str] | None
    default_query: Mapping[str, object] | None
    hooks: Hooks | None
    _strict_response_validation: bool


class CopyArguments(ClientArguments, total=False):
    """What a copy of a client may differ in; generated clients add their own options."""

    set_default_headers: Mapping[str, str] | None
    set_default_query: Mapping[str, object] | None


# Twin of AsyncCopyArguments.
class SyncCopyArguments(CopyArguments, total=False):
    """What a copy of a synchronous client may differ in."""

    http_client: httpx.Client | None


class AsyncCopyArguments(CopyArguments, total=False):
    """What a copy of an asynchronous client may differ in."""

    http_client: httpx.AsyncClient | None
