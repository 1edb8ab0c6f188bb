"""Run in a fresh interpreter: import a generated SDK, make a client, touch resources, say which modules were loaded.

The arguments are the package, and one of: `touch PATH` (one resource), `call PATH JSON` (a call without arguments
answered with that), `all` (every resource of both clients). Prints `{"modules": [...], "resources": n}`.
"""

from __future__ import annotations

import importlib
import json
import sys
from functools import reduce
from typing import Any

BEFORE = set(sys.modules)


def main(package: str, mode: str, path: str = "", answer: str = "") -> None:
    """Do what the arguments say, and print what came of it."""
    sdk = importlib.import_module(package)
    resources = 0
    match mode:
        case "touch":
            reduce(getattr, path.split("."), sdk.Client(api_key="KEY"))
        case "call":
            import httpx

            transport = httpx.MockTransport(lambda _: httpx.Response(200, text=answer))
            reduce(getattr, path.split("."), sdk.Client(api_key="KEY", http_client=httpx.Client(transport=transport)))()
        case _:
            resources = touched(sdk.Client(api_key="KEY")) + touched(sdk.AsyncClient(api_key="KEY"))
    print(json.dumps({"modules": sorted(set(sys.modules) - BEFORE), "resources": resources}))


def touched(owner: Any) -> int:
    """Touch every resource below a client or resource and return how many there are."""
    members: dict[str, Any] = owner.__class__.__dict__
    names = [name for name, item in members.items() if type(item).__name__ == "cached_property"]
    children = [getattr(owner, name) for name in names if not name.startswith("with_")]
    return sum(1 + touched(child) for child in children)


if __name__ == "__main__":
    main(*sys.argv[1:])
