"""What a design overrides in a document: its security, and the variables of its servers that options fill."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.ir import Pointer

_SCHEMES = "#/components/securitySchemes"
_Object = Mapping[str, ir.JsonValue]


def overridden(root: _Object, config: SdkConfig) -> dict[str, ir.JsonValue]:
    """Return a document with the security of a design; variables of its servers that options fill stay open.

    Where the design brings its own schemes, requirements that name others are left out.
    """
    schemes, security = config.security_schemes, config.security
    changed = dict(root)
    if schemes is not None:
        components = root.get("components")
        changed["components"] = {**(components if isinstance(components, dict) else {}), "securitySchemes": {**schemes}}
        changed = _known(changed, set(schemes))
        if isinstance(paths := changed.get("paths"), dict):
            changed["paths"] = {path: _in_operations(item, set(schemes)) for path, item in paths.items()}
    if security is not None:
        changed["security"] = [{name: [] for name in names} for names in security]
    open_variables = {option.server_variable for option in config.client_opts if option.server_variable is not None}
    if open_variables and isinstance(servers := root.get("servers"), list):
        changed["servers"] = [_left_open(server, open_variables) for server in servers]
    return changed


def of_design(found: Diagnostic, config: SdkConfig) -> Diagnostic:
    """Return a finding about security at its place in the design, where that is what it is about."""
    ours = [_SCHEMES] if config.security_schemes is not None else []
    ours += ["#/security"] if config.security is not None else []
    if found.source or not any(found.at == place or found.at.startswith(f"{place}/") for place in ours):
        return found
    at = Pointer(found.at.replace(_SCHEMES, "#/security_schemes", 1))
    return replace(found, at=at, source=config.source)


VARIABLE = re.compile(r"[A-Za-z0-9._~-]+")
"""What may stand in the address of a server in place of a variable."""


def with_variables(config: SdkConfig, root: _Object) -> SdkConfig:
    """Return a design whose options for variables of the address have the defaults that the document gives those."""
    options = tuple(
        replace(option, default=_default_of(root, option.server_variable))
        if option.server_variable is not None and option.default is None
        else option
        for option in config.client_opts
    )
    return replace(config, client_opts=options)


def _default_of(root: _Object, variable: str) -> str | None:
    servers = root.get("servers")
    for server in servers if isinstance(servers, list) else ():
        variables = server.get("variables") if isinstance(server, dict) else None
        described = variables.get(variable) if isinstance(variables, dict) else None
        value = described.get("default") if isinstance(described, dict) else None
        if isinstance(value, str) and VARIABLE.fullmatch(value):
            return value
    return None


def _in_operations(item: ir.JsonValue, known: set[str]) -> ir.JsonValue:
    if not isinstance(item, dict):
        return item
    return {name: _known(each, known) if isinstance(each, dict) else each for name, each in item.items()}


def _known(owner: _Object, known: set[str]) -> dict[str, ir.JsonValue]:
    """Return the document or an operation without requirements that name a scheme of another document."""
    security = owner.get("security")
    if not isinstance(security, list) or not security:
        return {**owner}
    kept = [each for each in security if not isinstance(each, dict) or known.issuperset(each)]
    return {name: kept if name == "security" else each for name, each in owner.items() if name != "security" or kept}


def _left_open(server: ir.JsonValue, names: set[str]) -> ir.JsonValue:
    if not isinstance(server, dict) or not isinstance(url := server.get("url"), str):
        return server
    given = server.get("variables")
    own: Iterator[str] = (name for name in sorted(names) if f"{{{name}}}" in url)
    variables: dict[str, ir.JsonValue] = {name: {"default": f"{{{name}}}"} for name in own}
    return {**server, "variables": {**(given if isinstance(given, dict) else {}), **variables}}
