"""What changed in the servers of a document."""

from __future__ import annotations

from sdkgen.changes.wire.constraint_changes import Pair
from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.schemas import Node
from sdkgen.model import ir
from sdkgen.targets.findings import Level


def compare_servers(old: ir.Api, new: ir.Api, documents: Pair, node: Node) -> None:
    """Note which servers and which values of their variables are new, gone, or the default."""
    before, after = ([item.url.rstrip("/") for item in api.servers] for api in (old, new))
    where = Where("#/servers", "#/servers", ("servers",))
    if before and after and before[0] != after[0]:
        text = f"requests go to {after[0]} unless told otherwise, went to {before[0]}"
        node.add("server-changed", Level.MINOR, where, text)
    for url in before[1:] if before else []:
        if url not in after:
            node.add("server-removed", Level.BREAKING, where, f"the server {url} is gone", detail=url)
    for url in after[1:] if after else []:
        if url not in before:
            node.add("server-added", Level.MINOR, where, f"the server {url} is new", detail=url)
    _variables(documents, where, node)


def _variables(documents: Pair, where: Where, node: Node) -> None:
    """Note variables that take any value, and those that no longer do; listed values are servers of their own."""
    before, after = (_free(documents, new=new) for new in (False, True))
    for name in sorted(before.keys() | after.keys()):
        free = before.get(name, False), after.get(name, False)
        if free[0] != free[1]:
            code, level, verb = ("opened", Level.MINOR, "takes any value now")
            if free[0]:
                verb = "no longer takes any value" if name in after else "is gone"
                code, level = "closed", Level.BREAKING
            text = f"the variable `{name}` of the servers {verb}"
            node.add(f"server-variable-{code}", level, where, text, detail=name)


def _free(documents: Pair, *, new: bool) -> dict[str, bool]:
    listed = documents.node("#/servers", new=new)
    found: dict[str, bool] = {}
    for server in listed.items() if listed is not None else ():
        variables = server.child("variables")
        for name, variable in variables.members() if variables is not None else ():
            found[name] = found.get(name, False) or not variable.child("enum")
    return found
