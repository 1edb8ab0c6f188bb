"""What a design names and the document does not have."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from typing import NamedTuple

from sdkgen.design.listed import every_method
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.ir import Pointer
from sdkgen.model.pointers import escape


class _Reference(NamedTuple):
    """One entry of the design that names something of the document."""

    code: str
    kind: str
    name: str
    at: str
    consequence: str


def unmatched(
    config: SdkConfig, operation_ids: Collection[str], schema_pointers: Collection[str], schemes: Collection[str] = ()
) -> list[Diagnostic]:
    """Return a finding for each entry of a design that the document has nothing for.

    Args:
        config: The design, as it was read.
        operation_ids: The operations of the document, such as `get /calls`.
        schema_pointers: Where the document has schemas that types come from.
        schemes: The names of its security schemes.
    """
    checks = (
        (_endpoints(config), operation_ids),
        (_models(config), schema_pointers),
        (_events(config), schema_pointers),
        (_schemes(config), schemes),
    )
    return [_finding(item, known, config.source) for items, known in checks for item in items if item.name not in known]


def _endpoints(config: SdkConfig) -> Iterator[_Reference]:
    for _, _, method in every_method(config):
        yield _Reference("unmatched-endpoint", "operation", method.endpoint, method.at, "it names nothing")
    for endpoint, at in config.unspecified:
        yield _Reference("unmatched-endpoint", "operation", endpoint, at, "nothing is left out")
    readme = config.readme
    for name, shown in (
        ("default", readme.default),
        ("headline", readme.headline),
        ("pagination", readme.pagination),
        ("errors", readme.errors),
    ):
        if shown is not None:
            at = f"#/readme/example_requests/{name}/endpoint"
            yield _Reference("unmatched-example", "operation", shown, at, "the README shows another request")


def _models(config: SdkConfig) -> Iterator[_Reference]:
    for resource in config.resources.values():
        for name, pointer in resource.models.items():
            at = f"{resource.at}/models/{escape(name)}"
            yield _Reference("unmatched-model", "schema", pointer, at, "it names nothing")


def _events(config: SdkConfig) -> Iterator[_Reference]:
    for path, _, method in every_method(config):
        pointer = config.event_schema(path, method.streaming) if method.streaming is not None else None
        if pointer is not None and method.streaming is not None:
            at = f"{method.streaming.at}/stream_event_model"
            yield _Reference("unmatched-model", "schema", pointer, at, "the events of the stream are `object`")


def _schemes(config: SdkConfig) -> Iterator[_Reference]:
    for option in config.client_opts:
        if option.auth is not None:
            at = f"#/client_settings/opts/{escape(option.name)}/auth/security_scheme"
            yield _Reference("unmatched-security", "security scheme", option.auth, at, "the option signs nothing")


def _finding(item: _Reference, known: Collection[str], source: str) -> Diagnostic:
    close = difflib.get_close_matches(item.name, known, n=1, cutoff=0.75)
    help = f'did you mean "{close[0]}"?' if close else "correct it, or remove it"
    message = f'the document has no {item.kind} "{item.name}"'
    return Diagnostic(item.code, Pointer(item.at), message, item.consequence, help, Severity.ERROR, source)
