"""What differs between SDKs: the one value through which a generated package configures this core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .operation import Style

if TYPE_CHECKING:
    from ..auth.auth import ApiKeyAuth, AuthScheme


def _no_texts() -> Mapping[str, str]:
    return {}


def _no_schemes() -> Mapping[str, AuthScheme]:
    return {}


@dataclass(frozen=True, eq=False)
class EventRule:
    """What becomes of the events of a stream that have one of some names, or data that begins like this.

    Attributes:
        handle: `yield`, `done`, `error` or `continue`.
        names: The names of events; None among them is an event without a name. Empty for any.
        prefix: What the data begins with, white space aside; empty for any.
        error_property: The property of the data that makes it an error, where it has one.
    """

    handle: str
    names: tuple[str | None, ...] = ()
    prefix: str = ""
    error_property: str | None = None

    def fits(self, name: str | None, data: bytes) -> bool:
        """Tell whether the rule is about an event."""
        return (not self.names or name in self.names) and data.lstrip().startswith(self.prefix.encode())


@dataclass(frozen=True, eq=False)
class Settings:
    """The facts of one SDK.

    Attributes:
        name: The product, first word of the User-Agent.
        package: Import name: the logger's name.
        base_url: Where the API is.
        environments: Names of other addresses.
        base_url_env, headers_env, log_env: Environment variables for the address, for headers (lines `name: value`) and
            for the log level.
        option_envs: Environment variables of the client's options.
        option_defaults: What options are that are given neither as an argument nor by the environment.
        server_variables: The options that fill the variables of addresses: `region` of `https://{region}.acme.com`.
        carried: Options that every request to the API's own host carries, where the client has them.
        auth: Security schemes by name.
        security: Alternatives of scheme names used together, for operations that do not say.
        every_credential: Whether requests carry all alternatives that the client has, not the first of them alone.
        query_style: How query parameters are written whose operation does not say; with `explode`, each property of an
            object is a parameter of its own.
        multipart_style: How arrays and objects are written as parts whose operation does not say; with a
            `content_type`, an object is one part of JSON.
        idempotency_header: Sent with every request but GETs, where the API understands it everywhere.
        secret_names: Names of headers, parameters and fields whose values are secret, beside those that look it.
        timeout, max_retries: Defaults of the client's arguments.
        events: What becomes of the events of streams; the first rule that fits one counts, and one that none fits is
            passed over. Empty for the usual: `[DONE]` ends a stream, errors are raised, all else is data.
        longest_wait: Seconds; a response that asks for a longer wait is not repeated at all.
        retry_budget: Repeats that a client may make before it stops repeating; every success gives a fifth of one back.
    """

    name: str
    package: str
    version: str
    base_url: str
    environments: Mapping[str, str] = field(default_factory=_no_texts)
    base_url_env: str | None = None
    headers_env: str | None = None
    log_env: str | None = None
    option_envs: Mapping[str, str] = field(default_factory=_no_texts)
    option_defaults: Mapping[str, object] = field(default_factory=_no_texts)
    server_variables: Mapping[str, str] = field(default_factory=_no_texts)
    carried: tuple[ApiKeyAuth, ...] = ()
    auth: Mapping[str, AuthScheme] = field(default_factory=_no_schemes)
    security: tuple[tuple[str, ...], ...] = ()
    every_credential: bool = False
    query_style: Style = field(default_factory=lambda: Style("repeat", explode=True))
    multipart_style: Style = field(default_factory=lambda: Style("repeat", content_type="application/json"))
    idempotency_header: str | None = None
    secret_names: tuple[str, ...] = ()
    default_headers: Mapping[str, str] = field(default_factory=_no_texts)
    timeout: float | None = 60.0
    max_retries: int = 2
    events: tuple[EventRule, ...] = ()
    longest_wait: float = 60.0
    retry_budget: int = 100

    @property
    def user_agent(self) -> str:
        """The User-Agent that every request names."""
        return f"{self.name}/Python {self.version}"
