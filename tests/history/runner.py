"""Run in a fresh interpreter: run scripts of users with a generated SDK, and say what becomes of each.

Reads `{name: {"code": ..., "answer": ...}}` from standard input; the API answers every request of a script with its
answer. Writes `{name: null}` for a script that runs, or the class of what it raises.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from typing import Any

import httpx


def run(package: Any, code: str, answer: Any) -> str | None:
    """Run one script as its user would, and return the class of what it raises."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    with package.Client(api_key="KEY", http_client=httpx.Client(transport=transport), max_retries=0) as client:
        try:
            exec(compile(code, "script", "exec"), {"client": client, "telnyx": package})
        except Exception as error:
            return type(error).__name__
    return None


def main() -> None:
    """Run all scripts."""
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.path.insert(0, sys.argv[1])
    package = importlib.import_module("telnyx")
    scripts: dict[str, dict[str, Any]] = json.load(sys.stdin)
    print(json.dumps({name: run(package, item["code"], item["answer"]) for name, item in scripts.items()}))


if __name__ == "__main__":
    main()
