"""Imports a package in a process of its own: `python -m tests.bench.sdk_start WHAT FOLDER RESOURCE`.

WHAT is `floor` for httpx and pydantic alone, `first` for the import, a client and one resource, `all` for every
resource. FOLDER is where the package `telnyx` lies, `-` for the one that is installed. Prints one line of JSON:
milliseconds, modules, MiB, resources.
"""

from __future__ import annotations

import json
import sys
import time
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any


def touched(owner: Any) -> int:
    """Touch every resource below a client or resource and return how many there are."""
    members: dict[str, Any] = {name: item for kind in type(owner).__mro__ for name, item in vars(kind).items()}
    names = [name for name, item in members.items() if type(item).__name__ in {"cached_property", "property"}]
    children = [getattr(owner, name) for name in names if not name.startswith(("_", "with_")) and name not in _PLAIN]
    return sum(1 + touched(child) for child in children if type(child).__module__.startswith("telnyx.resources"))


_PLAIN = {"qs", "auth_headers", "default_headers", "default_query", "custom_auth", "platform_headers"}


def main(what: str, folder: str, resource: str) -> None:
    """Print what was measured."""
    if folder != "-":
        sys.path.insert(0, folder)
    modules, start, resources = len(sys.modules), time.perf_counter(), 0
    if what == "floor":
        import_module("httpx")
        import_module("pydantic").BaseModel  # noqa: B018  # pydantic loads what it has when it is first used
    else:
        client = import_module("telnyx").Telnyx(api_key="KEY")
        if what == "first":
            reduce(getattr, resource.split("."), client)
        else:
            resources = touched(client)
    done = time.perf_counter() - start
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    loaded = len(sys.modules) - modules
    print(json.dumps({"ms": done * 1e3, "modules": loaded, "MiB": pages * 4096 / 2**20, "resources": resources}))


if __name__ == "__main__":
    main(*sys.argv[1:])
