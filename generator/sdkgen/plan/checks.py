"""What a plan leaves out of the document, or cannot know: said with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody, Contracts, has_parts, opaque, server_of
from sdkgen.model.pointers import escape
from sdkgen.plan.call import Call


def unplaced(api: ir.Api, config: SdkConfig) -> Iterator[Diagnostic]:
    """Report an API whose address nobody knows, and operations that have another one, which nobody knows either."""
    for operation in api.operations:
        if operation.servers and server_of(api, operation) == "":
            yield Diagnostic(
                code="relative-server",
                at=operation.at,
                message=f'the server "{operation.servers[0]}" is no absolute URL',
                consequence="the call goes to the server of all others",
                help="write an absolute URL",
            )
    urls = [*config.environments.values(), *(server.url for server in api.servers)]
    if urls and urls[0].startswith(("http://", "https://")):
        return
    yield Diagnostic(
        code="no-server",
        at=ir.Pointer("#/servers"),
        message=f'the server "{urls[0]}" is no absolute URL' if urls and urls[0] else "the document names no server",
        consequence="the client has no address until it is given a `base_url`",
        help="add `environments: {production: https://...}` to sdk.yml",
    )


def unfilled(config: SdkConfig) -> Iterator[Diagnostic]:
    """Report variables in the addresses of a design that no option fills."""
    filled = {option.server_variable for option in config.client_opts}
    for name, url in config.environments.items():
        for variable in re.findall(r"\{([^{}]*)\}", url):
            if variable not in filled:
                yield Diagnostic(
                    code="server-variable",
                    at=ir.Pointer(f"#/environments/{escape(name)}"),
                    message=f'no client option fills the variable "{variable}"',
                    consequence="it stays in the URL as it is",
                    help=f"give a client option `server_variable: {variable}`",
                    source=config.source,
                )


def unkeyed(calls: Iterable[Call], config: SdkConfig) -> Iterator[Diagnostic]:
    """Report a property for idempotency keys that no body has."""
    name = config.idempotency_property
    if name is not None and all(call.idempotency_property is None for call in calls):
        yield Diagnostic(
            code="unmatched-idempotency-property",
            at=ir.Pointer("#/client_settings/idempotency_property"),
            message=f'no JSON body has a property "{name}"',
            consequence="no request carries an idempotency key there",
            help="correct it, or remove it",
            severity=Severity.ERROR,
            source=config.source,
        )


def media_types(api: ir.Api, contracts: Contracts) -> Iterator[Diagnostic]:
    """Report media types that no argument of any method leads to, and those whose schema the SDK does not follow."""
    yield from _unused_bodies(api, contracts)
    yield from _opaque_contents(api, contracts)


def _unused_bodies(api: ir.Api, contracts: Contracts) -> Iterator[Diagnostic]:
    methods: dict[str, list[ir.Operation]] = {}
    for operation in api.operations:
        methods.setdefault(operation.endpoint, []).append(operation)
    for operations in methods.values():
        bodies = [body for item in operations if (body := contracts[item.id].body) is not None]
        if bodies and operations[0].body is not None:
            yield from _unused(operations[0], operations[0].body.contents, bodies)


def _opaque_contents(api: ir.Api, contracts: Contracts) -> Iterator[Diagnostic]:
    for operation in api.operations:
        body = contracts[operation.id].body
        if body is not None and body.kind is BodyKind.RAW and has_parts(api, body.content.type):
            yield _opaque(body.content, "write", "the method takes the body as it is sent: bytes, or text")
        for content in opaque(api, operation):
            yield _opaque(content, "read", "the method returns the body as it came: bytes, or text")


def _opaque(content: ir.Body | ir.Content, verb: str, consequence: str) -> Diagnostic:
    return Diagnostic(
        code="opaque-media-type",
        at=content.at,
        message=f'the schema has parts, and SDKs do not {verb} "{content.media_type}"',
        consequence=consequence,
        help="correct the media type with an overlay where it is JSON, a form or multipart in truth",
    )


def _unused(operation: ir.Operation, contents: Sequence[ir.Body], bodies: Sequence[CallBody]) -> Iterator[Diagnostic]:
    chosen = bodies[0].content
    used = [item for body in bodies for item in (body.content, body.upload)]
    for content in contents:
        if all(content is not item for item in used) and content.type != chosen.type:
            yield Diagnostic(
                code="unused-media-type",
                at=content.at,
                message=f'the body can also be sent as "{content.media_type}", of another shape',
                consequence=f'the method sends "{chosen.media_type}"',
                help=f"list another method in sdk.yml: {{endpoint: {operation.endpoint}, "
                f"media_type: {content.media_type}}}",
                severity=Severity.INFO,
            )
