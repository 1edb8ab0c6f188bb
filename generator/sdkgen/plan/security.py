"""Which credentials the operations of an API carry: those that the client has options for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TypeAlias

from sdkgen.design.defaults import SERVED
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir

Security: TypeAlias = tuple[tuple[str, ...], ...]
_OPEN: Security = ((),)
_AUTHORIZATION = ("header", "authorization")
_HELP = "give a client option `auth: {security_scheme: ...}` in sdk.yml, or pass `default_headers` to the client"
_ROLES = {"basic": {"username", "password"}, "oauth2": {"client_id", "client_secret"}}


def signed(api: ir.Api, config: SdkConfig) -> tuple[ir.Api, list[Diagnostic]]:
    """Keep the ways to sign in that the client has options for, and report operations that are left without any.

    A parameter that is such a credential, declared once more, is no argument: the client sends it. One that every
    request carries from an option of the client need not be given.
    """
    served = frozenset(name for option in config.client_opts for name in (option.auth, *option.auth_also))
    known = served & frozenset(api.schemes)
    lost: list[tuple[Security, ir.Pointer]] = []

    def kept(security: Security, at: ir.Pointer) -> Security:
        found = tuple(names for names in security if known.issuperset(names))
        if security and not found:
            lost.append((security, at))
        return found

    usual = kept(api.security, ir.Pointer("#/security"))
    if not usual and not config.security_by_operation:
        usual = _of_options(api, config)
        lost = [] if usual else lost

    def of_operation(item: ir.Operation) -> Security | None:
        if item.security is None:
            return None
        if config.security_by_operation:
            return kept(item.security, item.at)
        own = tuple(names for names in item.security if names and known.issuperset(names))
        is_open = not item.security or () in item.security
        return (*(own or (each for each in usual if each)), *(_OPEN if is_open else ()))

    carried = {_spot(*place) for option in config.client_opts for place in option.carried}

    @cache
    def sent(security: Security) -> frozenset[tuple[str, str]]:
        schemes = (api.schemes[name] for names in security for name in names)
        return frozenset(_spot(scheme.kind, scheme.parameter or "") for scheme in schemes)

    def of(item: ir.Operation) -> ir.Operation:
        security = of_operation(item)
        own = sent(usual if security is None else security)
        parameters = tuple(
            replace(each, required=False) if spot in carried else each
            for each in item.parameters
            if (spot := _spot(each.location.value, each.wire_name)) not in own
        )
        same = security == item.security and parameters == item.parameters
        return item if same else replace(item, security=security, parameters=parameters)

    found = replace(api, operations=tuple(map(of, api.operations)), security=usual)
    return found, list(_unsigned(api, config, lost, is_silent=_AUTHORIZATION not in carried and not _signs(found)))


def _of_options(api: ir.Api, config: SdkConfig) -> Security:
    """Return the schemes that options serve wholly, each by itself; open, where the API asks for none."""
    roles: dict[str, set[str]] = {}
    for option in config.client_opts:
        if option.auth is not None and option.auth in api.schemes:
            roles.setdefault(option.auth, set()).add(option.auth_role or "value")
    found = tuple((name,) for name, given in roles.items() if given & {"value"} or given >= _parts(api, name))
    return (*found, *(_OPEN if found and not api.security else ()))


def _parts(api: ir.Api, name: str) -> set[str]:
    return _ROLES.get(api.schemes[name].kind, set())


def _signs(api: ir.Api) -> bool:
    """Tell whether any operation carries a credential."""
    return any(any(api.security if item.security is None else item.security) for item in api.operations)


def _spot(place: str, name: str) -> tuple[str, str]:
    """Return where something is sent, such that two names of one header are alike."""
    return place, name.lower() if place == ir.Location.HEADER.value else name


def _unsigned(
    api: ir.Api, config: SdkConfig, lost: list[tuple[Security, ir.Pointer]], *, is_silent: bool
) -> Iterator[Diagnostic]:
    """Yield one error for a client that has no credentials at all, else a warning for each place that goes without."""
    names = list(dict.fromkeys(name for security, _ in lost for alternative in security for name in alternative))
    undefined = api.undefined_security if config.is_stainless else ()
    could = config.is_stainless or any(api.schemes[name].kind in SERVED for name in names if name in api.schemes)
    if is_silent and (names or undefined) and could:
        yield Diagnostic(
            code="no-credentials",
            at=lost[0][1] if lost else ir.Pointer("#/security"),
            message=f"the API asks for {', '.join(names or undefined)}, and no client option serves it",
            consequence="the client sends no credentials at all",
            help=_HELP,
            severity=Severity.ERROR,
        )
        return
    for security, at in lost:
        missing = ", ".join(dict.fromkeys(name for alternative in security for name in alternative))
        yield Diagnostic(
            code="unsupported-security",
            at=at,
            message=f"no client option serves the security schemes {missing}",
            consequence="requests are sent without credentials",
            help=_HELP,
        )
