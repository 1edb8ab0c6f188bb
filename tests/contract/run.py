"""Calls every operation of a document's SDK against mock servers: `python -m tests.contract.run DOCUMENT [MOCK ...]`.

It prints a report, and fails if anything was refused or not parsed that no cause explains.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.contract.calls import calls_of
from tests.contract.document import Document
from tests.contract.report import Tally, markdown, tally
from tests.contract.sdk import ROOT, made
from tests.contract.servers import NAMES, serving

_TIMEOUT = 1800


def main(arguments: Sequence[str]) -> int:
    """Generate, serve, call and report."""
    if not arguments or any(name not in NAMES for name in arguments[1:]):
        print(f"usage: python -m tests.contract.run DOCUMENT [{' | '.join(NAMES)} ...]", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    sdk = made(path, ROOT / "build/contract" / path.stem)
    calls, document = calls_of(sdk.plan, sdk.root), Document(sdk.root)
    tallies: dict[str, Tally] = {}
    print(f"{len(sdk.plan.calls)} methods, {len(calls)} calls of each kind", file=sys.stderr)
    for name in arguments[1:] or NAMES:
        start = time.monotonic()
        with serving(name, path) as url:
            outcomes = sdk.call(url, calls, _TIMEOUT)
        tallies[name] = tally(document, outcomes)
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr)
    print(markdown(document, tallies))
    return int(any(one.ours for one in tallies.values()))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
