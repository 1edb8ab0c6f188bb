"""Operations: one for each method of each path."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TypeAlias

from openapi_pydantic.v3.v3_1 import Operation as OperationModel

from sdkgen.document.resolver import Node
from sdkgen.document.roles import METHODS
from sdkgen.model.ir import Operation, OperationId
from sdkgen.openapi.bodies import request_body, responses_of
from sdkgen.openapi.context import Context
from sdkgen.openapi.extensions import deprecation, is_skipped, with_deprecation
from sdkgen.openapi.parameters import parameters_of
from sdkgen.openapi.read import read, short
from sdkgen.openapi.security import security_of
from sdkgen.openapi.servers import servers_of

_KEYS = ("tags", "summary", "description", "operationId", "deprecated")
_PATH_ITEM_KEYS = {"summary", "description", "servers", "parameters", "additionalOperations", "$ref", *METHODS}
_TOKEN = re.compile(r"[A-Za-z][A-Za-z-]*")
_BODILESS = ("get", "head", "options", "trace")
PathItem: TypeAlias = tuple[Node, ...]
"""A path item in parts, of which each adds to those before and counts more; the last one is listed in the document."""


def operations_of(ctx: Context, schemes: Collection[str]) -> tuple[Operation, ...]:
    """All operations of the document."""
    operations = [
        _operation(ctx, path, method, path_item, node, schemes)
        for path, path_item in paths_of(ctx)
        for method, node in methods_of(ctx, path_item)
    ]
    _report_duplicates(ctx, operations)
    return tuple(operations)


def paths_of(ctx: Context) -> Iterator[tuple[str, PathItem]]:
    """The path items of the document with their paths."""
    paths = ctx.root.child("paths")
    if paths is not None and not isinstance(paths.value, dict):
        ctx.log.error("bad-member", paths.at, "`paths` is not an object", "there are no operations")
    for path, listed in paths.members() if paths else []:
        if path.startswith("/"):
            yield path, path_item_of(ctx, listed)
        elif not path.startswith("x-"):
            message = f"the path {short(path)} does not start with a slash"
            if paths and paths.child(f"/{path}"):
                ctx.log.error("bad-path", listed.at, message, "it is left out, because the path with a slash exists")
            else:
                ctx.log.warn("bad-path", listed.at, message, "one is put before it")
                yield f"/{path}", path_item_of(ctx, listed)


def path_item_of(ctx: Context, listed: Node) -> PathItem:
    """A path item, and before it those that it refers to: what stands beside a `$ref` adds to what that means."""
    found = [listed]
    while isinstance(found[0].value, dict) and "$ref" in found[0].value:
        target = ctx.target(found[0], "the operations of that path item are left out")
        if target is None:
            break
        if target.at in [node.at for node in found]:
            message, consequence = "the reference leads back to itself", "the operations of that path item are left out"
            ctx.log.error("circular-ref", found[0].at, message, consequence)
            break
        found.insert(0, target)
    return tuple(found)


def methods_of(ctx: Context, path_item: PathItem) -> list[tuple[str, Node]]:
    """The operations of a path item by method."""
    found: dict[str, Node] = {}
    for part in path_item:
        if not isinstance(part.value, dict):
            ctx.log.error("bad-member", part.at, "a path item is an object", "it is left out")
        own = [(key, node) for key, node in part.members() if key in METHODS]
        for method, listed in (*own, *_additional(ctx, part)):
            node = ctx.follow(listed, "what it means is left out") or listed
            if is_skipped(listed) or is_skipped(node):
                found.pop(method, None)
            elif isinstance(node.value, dict):
                found[method] = node
            else:
                ctx.log.error("bad-operation", node.at, "an operation is an object", "it is left out")
        for key, node in part.members():
            if key not in _PATH_ITEM_KEYS and not key.startswith("x-"):
                message = f"{short(key)} is no HTTP method that OpenAPI knows"
                ctx.log.warn("unknown-method", node.at, message, "it is left out")
    return list(found.items())


def _additional(ctx: Context, path_item: Node) -> Iterator[tuple[str, Node]]:
    """Operations of methods that have no member of their own (OpenAPI 3.2)."""
    listed = path_item.child("additionalOperations")
    for key, node in listed.members() if listed else []:
        if _TOKEN.fullmatch(key) is None or key.lower() in METHODS:
            message = f"{short(key)} is no additional HTTP method"
            ctx.log.warn("unknown-method", node.at, message, "it is left out", "methods like GET have their own member")
            continue
        if key != key.upper():
            ctx.log.warn("unknown-method", node.at, f"{short(key)} is not in capitals", "it is sent in capitals")
        yield key.lower(), node


def _operation(
    ctx: Context, path: str, method: str, path_item: PathItem, node: Node, schemes: Collection[str]
) -> Operation:
    model = read(OperationModel, node, _KEYS, ctx.log) or OperationModel()
    servers = next(filter(None, (servers_of(ctx, owner) for owner in (node, *reversed(path_item)))), ())
    responses = responses_of(ctx, node)
    body = request_body(ctx, node)
    _report_unusual(ctx, method, node, has_body=body is not None)
    extensions = {key: child.value for key, child in node.members() if key.startswith("x-")}
    return Operation(
        id=OperationId(f"{method} {path}"),
        method=method,
        path=path,
        operation_id=model.operationId or None,
        summary=model.summary or None,
        doc=with_deprecation(model.description, deprecation(node)),
        tags=tuple(model.tags or ()),
        parameters=parameters_of(ctx, path, (*path_item, node)),
        body=body,
        responses=responses,
        at=node.at,
        security=security_of(ctx, node, schemes),
        servers=tuple(server.url for server in servers) or None,
        deprecated=model.deprecated or deprecation(node) is not None,
        hidden=is_hidden(*path_item, node),
        websocket=_is_websocket(ctx, node, [response.status for response in responses]),
        extensions=extensions,
    )


def is_hidden(*owners: Node) -> bool:
    """Whether an operation, or a path item that it belongs to, is marked `x-hidden`."""
    return any((flag := owner.child("x-hidden")) is not None and flag.value is True for owner in owners)


def _is_websocket(ctx: Context, node: Node, statuses: list[str]) -> bool:
    """Whether the operation opens a WebSocket, which its status 101 says."""
    if "101" not in statuses:
        return False
    message = "the operation switches to the WebSocket protocol (status 101)"
    consequence = "the method sends an ordinary HTTP request; to open the connection takes a WebSocket client"
    ctx.log.warn("websocket", node.at, message, consequence)
    return True


def _report_unusual(ctx: Context, method: str, node: Node, *, has_body: bool) -> None:
    if has_body and method in _BODILESS:
        message = f"a request body of {method.upper()} has no meaning in HTTP"
        ctx.log.info("bodiless-method", node.at, message, "the body is sent all the same; servers may ignore it")
    if callbacks := node.child("callbacks"):
        names = ", ".join(short(name) for name, _ in callbacks.members()[:5])
        ctx.log.info("callbacks", callbacks.at, f"callbacks are not generated: {names}", "declare them as webhooks")


def _report_duplicates(ctx: Context, operations: list[Operation]) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        if operation.operation_id and (other := first.setdefault(operation.operation_id, operation)) is not operation:
            message = f"the operationId {short(operation.operation_id)} also belongs to {other.id!a}"
            ctx.log.warn("duplicate-operation-id", operation.at, message, "both are kept, and named after their paths")
