"""What holds of a user's code, as text, Markdown and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from sdkgen.diagnostics.render import escaped
from sdkgen.model.ir import JsonValue
from sdkgen.parity.usage import Checked
from sdkgen.words.markdown import code, one_line


def summary(found: Sequence[Checked]) -> str:
    """Return the result in one line."""
    broken = [item for item in found if item.problem is not None]
    before = sum(not item.held for item in broken)
    older = f", {before} of them with the old package either" if before else ""
    return f"{len(found) - len(broken)} of {len(found)} uses hold" + (
        f"; {len(broken)} do not{older}" if broken else ""
    )


def as_text(found: Sequence[Checked], *, verbose: bool) -> Iterator[str]:
    """Yield the uses that do not hold, a few lines each, and with `verbose` those that do, a line each."""
    for item in found:
        if item.problem is not None:
            yield escaped(f"{item.at}: {item.problem}")
            yield escaped(f"  -   {item.text}")
            if item.hint is not None:
                yield escaped(f"  fix did you mean `{item.hint}`?")
            if not item.held:
                yield "  so  it did not hold with the old package either"
        elif verbose:
            yield escaped(f"{item.at}: {item.text} holds")
    yield summary(found)


def as_markdown(found: Sequence[Checked]) -> Iterator[str]:
    """Yield the uses that do not hold under a heading for each file."""
    yield f"{summary(found)}."
    broken = [item for item in found if item.problem is not None]
    for file, items in groupby(broken, key=lambda item: item.at.rpartition(":")[0]):
        yield from ("", f"## {code(file)}", "")
        for item in items:
            hint = f" Did you mean {code(item.hint)}?" if item.hint is not None else ""
            older = "" if item.held else " It did not hold with the old package either."
            line = item.at.rpartition(":")[2]
            yield f"- line {line}: {one_line(item.problem or '')}: {code(item.text)}.{hint}{older}"


def as_json(found: Sequence[Checked]) -> dict[str, JsonValue]:
    """Return the uses as JSON: `at`, `text`, `problem` and `hint` (or null), and whether each `held` before."""
    uses: list[JsonValue] = [
        {"at": item.at, "text": item.text, "problem": item.problem, "hint": item.hint, "held": item.held}
        for item in found
    ]
    return {"holding": sum(item.problem is None for item in found), "of": len(found), "uses": uses}
