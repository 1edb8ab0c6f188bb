"""Calls every operation against mock servers: `python -m tests.targets.python.contract.run DOCUMENT [MOCK ...]`.

It prints a report, and fails if anything was refused or not parsed that no cause explains.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.targets.python.contract import servers, strict
from tests.targets.python.contract.arrivals import differences
from tests.targets.python.contract.calls import calls_of
from tests.targets.python.contract.complaints import STRICT
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.report import Tally, markdown, tally
from tests.targets.python.contract.sdk import ROOT, WHOLE, Sdk, made
from tests.targets.python.contract.servers import serving

NAMES = (*servers.NAMES, STRICT)
_TIMEOUT = 1800


def main(arguments: Sequence[str]) -> int:
    """Generate, serve, call and report."""
    if not arguments or any(name not in NAMES for name in arguments[1:]):
        print(f"usage: python -m tests.targets.python.contract.run DOCUMENT [{' | '.join(NAMES)} ...]", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    sdk = made(path, ROOT / "build/contract" / path.stem, WHOLE if path.stem.startswith("telnyx") else None)
    calls, document = calls_of(sdk.plan, sdk.root), Document(sdk.root)
    tallies: dict[str, Tally] = {}
    print(f"{len(sdk.plan.calls)} methods, {len(calls)} calls of each kind", file=sys.stderr)
    for name in arguments[1:] or NAMES:
        start = time.monotonic()
        tallies[name] = _measured(name, path, sdk, calls)
        print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr)
    print(markdown(document, tallies))
    return int(not all(one.clean for one in tallies.values()))


def _measured(name: str, path: Path, sdk: Sdk, calls: Sequence[Mapping[str, Any]]) -> Tally:
    document = Document(sdk.root)
    if name == STRICT:
        with strict.serving(document) as (url, server):
            found = tally(document, sdk.call(url, calls, _TIMEOUT))
        found.altered.extend(differences(calls, server.heard))
        return found
    with serving(name, path) as url:
        return tally(document, sdk.call(url, calls, _TIMEOUT))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
