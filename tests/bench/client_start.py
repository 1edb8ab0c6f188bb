"""Starts one client in a process of its own and makes it work: `python -m tests.bench.client_start FOLDER URL`.

FOLDER is where the package `telnyx` lies, `-` for the one that is installed, or `floor` for httpx and pydantic alone,
with two small models. It prints one line of JSON: milliseconds for the import, and for the client with its first call;
modules, and MiB of memory after that; and the MiB that 1,000 more calls, and copies of the client for each of 1,000
users, add.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

ID = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"


def resident() -> float:
    """Return the MiB of memory that this process occupies."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def floor(url: str) -> tuple[Any, Any, float]:
    """Return a first call, what makes another client, and the time at which the import was done."""
    httpx, pydantic = import_module("httpx"), import_module("pydantic")
    base: Any = pydantic.BaseModel
    imported = time.perf_counter()
    client = httpx.Client(headers={"Authorization": "Bearer KEY"})
    inner = type("Conversation", (base,), {"__annotations__": {"id": str, "name": str}, "__module__": __name__})
    outer: Any = type("Response", (base,), {"__annotations__": {"data": inner}, "__module__": __name__})
    return lambda: outer.model_validate_json(client.get(f"{url}/v2/ai/conversations/{ID}").content), None, imported


def sdk(url: str) -> tuple[Any, Any, float]:
    """Return the same for the SDK."""
    telnyx = import_module("telnyx")
    kind = telnyx.Telnyx
    imported = time.perf_counter()
    client = kind(api_key="KEY", base_url=f"{url}/v2")
    return lambda: client.ai.conversations.retrieve(ID), lambda: client.with_options(api_key="OTHER"), imported


def main(folder: str, url: str) -> None:
    """Print what was measured."""
    if folder not in {"-", "floor"}:
        sys.path.insert(0, folder)
    before, start = len(sys.modules), time.perf_counter()
    call, copy, imported = (floor if folder == "floor" else sdk)(url)
    call()
    done = time.perf_counter()
    memory, modules = resident(), len(sys.modules) - before
    for _ in range(1000):
        call()
    gc.collect()
    after_calls = resident()
    copies = [copy() for _ in range(1000)] if copy is not None else []
    found = {
        "import, ms": (imported - start) * 1e3,
        "client and first call, ms": (done - imported) * 1e3,
        "modules loaded": modules,
        "memory after the first call, MiB": memory,
        "more after 1,000 calls, MiB": after_calls - memory,
        "more for 1,000 copies, MiB": resident() - after_calls,
    }
    print(json.dumps({"copies": len(copies), "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
