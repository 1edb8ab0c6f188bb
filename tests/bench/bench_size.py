"""How large the SDK of a document of 1,156 operations is: files, lines and bytes, beside the official package.

Run `python -m tests.bench.bench_size` from the project's root. OFFICIAL_PYTHON names the interpreter of an environment
with the official `telnyx` package; without it that row is left out.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.runs import JULY, generate, july_is_there, python_of, run, table


def size(package: Path) -> tuple[int, int, int]:
    """Return files, lines and bytes of Python source."""
    sources = [path.read_bytes() for path in package.rglob("*") if path.suffix in {".py", ".pyi"}]
    return len(sources), sum(source.count(b"\n") for source in sources), sum(map(len, sources))


def main() -> None:
    """Print the table."""
    if not july_is_there():
        return
    with tempfile.TemporaryDirectory() as folder:
        generate(JULY, Path(folder))
        found = {"ours": size(Path(folder) / "src/telnyx")}
    if official := python_of("OFFICIAL_PYTHON", "the official package is"):
        place = run(official, "-c", "import importlib.util as u; print(u.find_spec('telnyx').origin)").text.strip()
        found["official"] = size(Path(place).parent)
    rows = [(name, f"{files:,}", f"{lines:,}", f"{length / 1e6:.2f}") for name, (files, lines, length) in found.items()]
    if official:
        shares = [f"{100 * mine / theirs:.0f} %" for mine, theirs in zip(found["ours"], found["official"], strict=True)]
        rows.append(("ours / official", shares[0], shares[1], shares[2]))
    table(("Python sources", "files", "lines", "MB"), rows)


if __name__ == "__main__":
    main()
