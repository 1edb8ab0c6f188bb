"""Security schemes: which credentials a request carries, and how."""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..errors.errors import MissingCredentialsError
from ..request.header_values import check_header
from ..request.quoting import quote_name, quote_strict
from ..request.scalars import to_text, utf8
from ..transport.redact import SecretNames

if TYPE_CHECKING:
    from ..client.settings import Settings

Options = Mapping[str, object]


class Credentials:
    """What a request is signed with: headers, encoded query pairs, cookies, and a scheme that trades for a token."""

    __slots__ = ("cookies", "headers", "oauth", "query")

    def __init__(self) -> None:
        self.headers: list[tuple[str, str]] = []
        self.query: list[str] = []
        self.cookies: list[str] = []
        self.oauth: OAuthClientCredentials | None = None

    def header(self, name: str, value: str) -> None:
        """Add a header; its value is refused if it could begin another header."""
        check_header(name, value)
        self.headers.append((name, value))


@dataclass(frozen=True)
class BearerAuth:
    """`Authorization: Bearer KEY`, the key being a client option."""

    option: str

    def needs(self) -> tuple[str, ...]:
        """The client options that hold the credential."""
        return (self.option,)

    def apply(self, options: Options, to: Credentials) -> None:
        """Sign a request."""
        to.header("Authorization", f"Bearer {options[self.option]}")

    def header_names(self) -> tuple[str, ...]:
        """The headers that it writes."""
        return ("authorization",)

    def secrets(self) -> tuple[str, ...]:
        """The client options that are secret."""
        return (self.option,)


@dataclass(frozen=True)
class ApiKeyAuth:
    """A key in a header, a query parameter or a cookie."""

    option: str
    name: str
    location: Literal["header", "query", "cookie"] = "header"
    prefix: str = ""

    def needs(self) -> tuple[str, ...]:
        """The client options that hold the credential."""
        return (self.option,)

    def apply(self, options: Options, to: Credentials) -> None:
        """Sign a request."""
        value = f"{self.prefix}{to_text(options[self.option])}"
        if self.location == "header":
            to.header(self.name, value)
        elif self.location == "query":
            to.query.append(f"{quote_name(self.name)}={quote_strict(value)}")
        else:
            to.cookies.append(f"{quote_name(self.name)}={quote_strict(value)}")

    def header_names(self) -> tuple[str, ...]:
        """The headers that it writes."""
        return (self.name.lower(),) if self.location == "header" else ()

    def secrets(self) -> tuple[str, ...]:
        """The client options that are secret."""
        return (self.option,)


@dataclass(frozen=True)
class BasicAuth:
    """`Authorization: Basic`, made of two client options."""

    username: str
    password: str

    def needs(self) -> tuple[str, ...]:
        """The client options that hold the credential."""
        return (self.username, self.password)

    def apply(self, options: Options, to: Credentials) -> None:
        """Sign a request."""
        pair = f"{options[self.username]}:{options[self.password]}"
        to.header("Authorization", f"Basic {base64.b64encode(utf8(pair)).decode()}")

    def header_names(self) -> tuple[str, ...]:
        """The headers that it writes."""
        return ("authorization",)

    def secrets(self) -> tuple[str, ...]:
        """The client options that are secret."""
        return (self.password,)


@dataclass(frozen=True)
class OAuthClientCredentials:
    """A client id and secret, traded at `token_url` for a bearer token that is kept until shortly before it expires.

    `token_url` may be relative to the client's base URL. `send_as` is where the token endpoint expects id and secret.
    """

    client_id: str
    client_secret: str
    token_url: str
    scopes: tuple[str, ...] = ()
    send_as: Literal["body", "basic"] = "body"

    def needs(self) -> tuple[str, ...]:
        """The client options that hold the credential."""
        return (self.client_id, self.client_secret)

    def apply(self, options: Options, to: Credentials) -> None:
        """Leave the token to the sender, which fetches it."""
        to.oauth = self

    def header_names(self) -> tuple[str, ...]:
        """The headers that it writes."""
        return ("authorization",)

    def secrets(self) -> tuple[str, ...]:
        """The client options that are secret."""
        return (self.client_secret,)


AuthScheme = BearerAuth | ApiKeyAuth | BasicAuth | OAuthClientCredentials


class Authenticator:
    """Chooses credentials for a request among those that a client has.

    Attributes:
        header_names: The headers that hold credentials, in lower case, beside those that look it.
        secret_names: The names under which secrets stand.
        secrets: The client options that are secret.
    """

    def __init__(self, settings: Settings, options: Iterable[str] = ()) -> None:
        schemes = self._schemes = settings.auth
        self._envs = settings.option_envs
        self._carried = settings.carried
        self._takes_all = settings.every_credential
        self._own_headers = frozenset(name for scheme in schemes.values() for name in scheme.header_names())
        self.header_names = self._own_headers.union(name.lower() for name in settings.secret_names)
        parameters = [scheme.name for scheme in schemes.values() if isinstance(scheme, ApiKeyAuth)]
        self.secret_names = SecretNames(settings.secret_names, parameters)
        owned = {name for scheme in schemes.values() for name in scheme.secrets()}
        owned.update(scheme.option for scheme in self._carried if scheme.name in self.secret_names)
        self.secrets = frozenset(owned.union(name for name in options if name in self.secret_names))

    def credentials(
        self, security: tuple[tuple[str, ...], ...], options: Options, given: Collection[str], operation: str
    ) -> Credentials | None:
        """Return what to sign a request with: the first alternative for which the client has every option, or all such
        alternatives, and the options that every request carries.

        Args:
            security: Alternatives of scheme names that are used together; none for an open operation.
            options: The client's options.
            given: Lower-case names of the headers that the caller set or took away.
            operation: The operation's id, for the message.

        Raises:
            MissingCredentialsError: There is no such alternative, and the caller set no such header either.
        """
        complete = self._complete(security, options)
        names = {name: None for alternative in complete for name in alternative}
        if not complete and security and self._own_headers.isdisjoint(given):
            raise MissingCredentialsError(self._missing(security, operation))
        if not names and not self._carried:
            return None
        credentials = Credentials()
        for carried in self._carried:
            if options.get(carried.option) is not None:
                carried.apply(options, credentials)
        for name in names:
            self._schemes[name].apply(options, credentials)
        return credentials

    def _complete(self, security: tuple[tuple[str, ...], ...], options: Options) -> list[tuple[str, ...]]:
        """Return the alternatives to use: the first for which the client has every option, or all of them."""
        found: list[tuple[str, ...]] = []
        for alternative in sorted(security, key=len, reverse=True) if () in security else security:
            schemes = [self._schemes[name] for name in alternative if name in self._schemes]
            if len(schemes) == len(alternative) and all(
                options.get(name) for scheme in schemes for name in scheme.needs()
            ):
                found.append(alternative)
                if not self._takes_all:
                    break
        return found

    def _missing(self, security: tuple[tuple[str, ...], ...], operation: str) -> str:
        ways: list[str] = []
        for alternative in security:
            needs = [
                name for scheme in alternative if scheme in self._schemes for name in self._schemes[scheme].needs()
            ]
            hints = [f"`{name}`" + (f" (or {self._envs[name]})" if name in self._envs else "") for name in needs]
            ways.append(" and ".join(hints) if hints else f"the unsupported scheme {', '.join(alternative)}")
        return f"{operation} needs a credential that this client does not have: pass {', or '.join(ways)} to the client"
