"""Why a mock server refuses a call or gives what does not fit, where that is no fault of the SDK.

A cause is proven anew for each complaint, from the document and from what went over the wire.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.targets.python.contract import in_requests, in_responses
from tests.targets.python.contract.complaints import Complaint, Outcome, complaints
from tests.targets.python.contract.document import Document

Proof = Callable[[Document, Outcome, Complaint], str | None]
"""Returns the place in the document that proves the cause, None where it does not apply."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason, and how to prove that it applies."""

    name: str
    of: str
    """Whose it is: a fault of the document or the mock, a gap in the standard, or a choice that a design can change."""
    why: str
    proof: Proof


CAUSES = (
    Cause(
        "array inside deepObject",
        "standard",
        "OpenAPI does not say how an array inside a `deepObject` is written. The SDK sends `filter[status]=a,b`, as "
        "the API's own clients do; Steady wants another form.",
        in_requests.array_in_deep_object,
    ),
    Cause(
        "array without a format",
        "choice",
        "The array declares neither `style` nor `explode`, which means that its name repeats. The design "
        "of these measurements joins items with commas, as Telnyx's own clients do (`query_settings.array_format`).",
        in_requests.array_without_explode,
    ),
    Cause(
        "deepObject in prose only",
        "document",
        "The object has no `style`, so that it would be sent as `number=1`; but its description spells out "
        "`page[number]`. The SDK sends what the description says; Steady reads the default style.",
        in_requests.object_without_style,
    ),
    Cause(
        "two parameters, one name",
        "document",
        "`filter` has a property `name` that is text, and `filter[name][eq]` is a parameter of its own: sent together, "
        "`filter[name]` is both text and an object.",
        in_requests.name_claimed_twice,
    ),
    Cause(
        "text of two types",
        "document",
        "The branches of the `oneOf` cannot be told apart in a URL, where everything is text: `true` fits both.",
        in_requests.ambiguous_text,
    ),
    Cause(
        "empty form",
        "mock",
        "A form without a field is a body of no bytes. Prism takes it as missing, though no field is required.",
        in_requests.empty_form,
    ),
    Cause(
        "encoded name",
        "mock",
        "Prism looks for a required `page[number]` under its percent-encoded name, and does not find what was sent.",
        in_requests.encoded_name,
    ),
    Cause(
        "absent object",
        "mock",
        "Prism reads an optional `deepObject` that was not sent as an empty object, and misses what one must hold.",
        in_requests.absent_object,
    ),
    Cause(
        "own example or default does not fit",
        "document",
        "The mock answers with the `example` or `default` of a schema, which that schema does not allow.",
        in_responses.unfit_example,
    ),
    Cause(
        "array without a type",
        "document",
        "A schema has `items` but no `type`, and its own `default` or `example` is no array. The SDK promises an array "
        "and refuses anything else in strict mode only; otherwise it hands the value over as it is.",
        in_responses.array_without_type,
    ),
    Cause(
        "branches that do not exclude each other",
        "document",
        "A value made for one branch of a `oneOf` fits another one too, so that the `oneOf` allows neither. Steady "
        "does not look at its own answers.",
        in_responses.overlapping_branches,
    ),
    Cause(
        "no media type",
        "document",
        "A response is declared under a name that is no media type, such as `*`.",
        in_responses.no_media_type,
    ),
    Cause(
        "unknown format",
        "mock",
        "`format: url` is in no registry of formats. Prism checks it all the same, and makes up values "
        "that do not fit.",
        in_responses.unknown_format,
    ),
    Cause(
        "recursion cut short",
        "mock",
        "Prism ends a schema that contains itself with an empty object, which lacks what is required.",
        in_responses.recursion_cut,
    ),
    Cause(
        "made-up key of a map",
        "mock",
        "Prism fills a map with `property1`, `property2`, and the second value lacks what is required.",
        in_responses.made_up_key,
    ),
    Cause(
        "stream of objects",
        "mock",
        "Prism cannot serve server-sent events whose data are objects.",
        in_responses.stream_of_objects,
    ),
    Cause(
        "own last event",
        "mock",
        "Steady ends a stream with an event `done` of its own, `{}`, which the document does not declare.",
        in_responses.own_last_event,
    ),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A cause, with the place that proves it."""

    cause: Cause
    pointer: str


def findings(document: Document, outcome: Outcome, causes: Sequence[Cause] = CAUSES) -> list[Finding] | None:
    """Return what explains every complaint about a call; None if one is left over, which makes it ours."""
    found: list[Finding] = []
    for complaint in complaints(outcome, document):
        proofs = ((cause, cause.proof(document, outcome, complaint)) for cause in causes)
        proven = next(((cause, pointer) for cause, pointer in proofs if pointer is not None), None)
        if proven is None:
            return None
        found.append(Finding(*proven))
    return found
