"""`servers`: base URLs with their variables filled in."""

from __future__ import annotations

import itertools
import re

from openapi_pydantic.v3.v3_1 import Server as ServerModel
from openapi_pydantic.v3.v3_1 import ServerVariable

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Server
from sdkgen.openapi.context import Context
from sdkgen.openapi.read import read, short

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_MAX_SERVERS = 32


def servers_of(ctx: Context, owner: Node) -> tuple[Server, ...]:
    """The servers of the document, a path item or an operation.

    A variable with several allowed values makes a server for each of them, named after the value; the default is first.
    """
    listed = owner.child("servers")
    return tuple(server for node in (listed.items() if listed else []) for server in _server(ctx, node))


def _server(ctx: Context, node: Node) -> list[Server]:
    model = read(ServerModel, node, ("url", "description"), ctx.log)
    if model is None:
        ctx.log.warn("bad-server", node.at, "a server needs a `url`", "it is left out")
        return []
    choices = [(name, _values(ctx, node, name)) for name in dict.fromkeys(_VARIABLE.findall(model.url))]
    varying = [name for name, values in choices if len(values) > 1]
    named = node.child("name")
    name = named.value if named and isinstance(named.value, str) else None
    servers: list[Server] = []
    for combination in itertools.islice(itertools.product(*(values for _, values in choices)), _MAX_SERVERS):
        values = dict(zip((variable for variable, _ in choices), combination, strict=True))
        servers.append(
            Server(_fill(model.url, values), model.description, "_".join(values[each] for each in varying) or name)
        )
    return servers


def _fill(url: str, values: dict[str, str]) -> str:
    return _VARIABLE.sub(lambda match: values[match[1]], url)


def _values(ctx: Context, server: Node, name: str) -> list[str]:
    """The values of one variable, its default first."""
    variables = server.child("variables")
    node = variables.child(name) if variables else None
    model = read(ServerVariable, node, ("default", "enum"), ctx.log, {"default": ""}) if node else None
    if model is None or not model.default:
        message = f"the server variable {short(name)} has no default"
        ctx.log.warn("server-variable", server.at, message, "it stays in the URL as it is", "give it a default")
        return [f"{{{name}}}"]
    return list(dict.fromkeys([model.default, *(model.enum or ())]))
