"""What became of the calls of an SDK against mock servers, grouped by cause, as Markdown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.targets.python.contract.causes import CAUSES, Cause, findings
from tests.targets.python.contract.complaints import Complaint, Outcome, complaints
from tests.targets.python.contract.document import Document

REFUSED, UNPARSED, ANSWERED = "refused", "not parsed", "answered"


@dataclass
class Group:
    """The calls that one cause explains."""

    calls: int = 0
    proofs: dict[str, None] = field(default_factory=dict[str, None])


@dataclass
class Tally:
    """The outcomes of one mock server, counted."""

    calls: int = 0
    kinds: dict[str, int] = field(default_factory=lambda: dict.fromkeys((ANSWERED, REFUSED, UNPARSED), 0))
    groups: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    ours: list[Outcome] = field(default_factory=list[Outcome])
    altered: list[str] = field(default_factory=list[str])
    """Where what arrived is not what was passed; for the server that compares them."""

    @property
    def clean(self) -> bool:
        """Whether nothing is left that is ours."""
        return not self.ours and not self.altered


def kind_of(outcome: Outcome) -> str:
    """Tell what became of a call; one that sent nothing counts as refused."""
    if outcome["error"] is None:
        return ANSWERED
    good = outcome["status"] is not None and outcome["status"] < 400
    return UNPARSED if good else REFUSED


def tally(document: Document, outcomes: Sequence[Outcome], causes: Sequence[Cause] = CAUSES) -> Tally:
    """Count outcomes and find their causes; what no cause explains is ours."""
    found = Tally()
    for outcome in outcomes:
        found.calls += 1
        found.kinds[kind_of(outcome)] += 1
        explained = findings(document, outcome, causes)
        if explained is None:
            found.ours.append(outcome)
            continue
        for name in dict.fromkeys(finding.cause.name for finding in explained):
            found.groups[name].calls += 1
        for finding in explained:
            found.groups[finding.cause.name].proofs[finding.pointer] = None
    return found


def markdown(document: Document, tallies: Mapping[str, Tally]) -> str:
    """Return the report: figures, causes with their proofs, and in full what is ours."""
    return "\n".join([*_figures(tallies), "", *_causes(tallies), *_places(tallies), *_ours(document, tallies)])


def _figures(tallies: Mapping[str, Tally]) -> Iterator[str]:
    yield "| mock | calls | answered and parsed | refused | not parsed | explained | ours |"
    yield f"|{'---|' * 7}"
    for name, one in tallies.items():
        failed = one.kinds[REFUSED] + one.kinds[UNPARSED]
        numbers = (one.calls, *(one.kinds[kind] for kind in (ANSWERED, REFUSED, UNPARSED)))
        counts = (*numbers, failed - len(one.ours), len(one.ours) + len(one.altered))
        yield f"| {name} | {' | '.join(f'{count:,}' for count in counts)} |"


def _causes(tallies: Mapping[str, Tally]) -> Iterator[str]:
    yield f"| cause | fault of | {' | '.join(tallies)} | places | why |"
    yield f"|{'---|' * (4 + len(tallies))}"
    for cause in CAUSES:
        groups = [one.groups.get(cause.name, Group()) for one in tallies.values()]
        if any(group.calls for group in groups):
            counts = " | ".join(str(group.calls) for group in groups)
            places = len({proof for group in groups for proof in group.proofs})
            yield f"| {cause.name} | {cause.of} | {counts} | {places} | {cause.why} |"


def _places(tallies: Mapping[str, Tally]) -> Iterator[str]:
    for cause in CAUSES:
        proofs = sorted({proof for one in tallies.values() for proof in one.groups.get(cause.name, Group()).proofs})
        if proofs:
            yield f"\n{cause.name}:"
            yield from (f"- `{proof}`" for proof in proofs)


def _ours(document: Document, tallies: Mapping[str, Tally]) -> Iterator[str]:
    for name, one in tallies.items():
        if one.altered:
            yield f"\nArrived otherwise than passed, {name}:"
            yield from (f"- {line}" for line in one.altered)
        if one.ours:
            yield f"\nNo known cause, {name}:"
            for outcome in one.ours:
                said = "; ".join(_line(each) for each in complaints(outcome, document))
                yield f"- {outcome['mode']} `{outcome['call']}` ({outcome['kind']}), {outcome['pointer']}: {said}"


def _line(complaint: Complaint) -> str:
    return f"{complaint.side} {'.'.join(complaint.path)} {complaint.code}: {complaint.message}"[:400]
