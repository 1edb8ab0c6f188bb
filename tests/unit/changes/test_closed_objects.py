"""What an object takes beside its declared properties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sdkgen.targets.findings import Level
from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Root, answered, sent, wire

OPEN, CLOSED, TYPED = "true", "false", "{type: string}"
PLACES = (
    "{{type: object, additionalProperties: {}}}",
    "{{type: object, properties: {{a: {{type: string}}}}, additionalProperties: {}}}",
)
REMOVED, ADDED = "extra-fields-removed", "extra-fields-added"
ROWS: tuple[tuple[str, str, str, Level, Level], ...] = (
    # before, after, code, level where it is sent, level where it is received
    (OPEN, CLOSED, REMOVED, BREAKING, PATCH),
    (TYPED, CLOSED, REMOVED, BREAKING, BREAKING),
    (CLOSED, OPEN, ADDED, MINOR, PATCH),
    (CLOSED, TYPED, ADDED, MINOR, MINOR),
    (OPEN, TYPED, "type-narrowed", BREAKING, MINOR),
    (TYPED, OPEN, "type-widened", MINOR, BREAKING),
    (TYPED, "{type: integer}", "type-changed", BREAKING, BREAKING),
)
SENTENCES = {
    f"request-{REMOVED}": "`POST /a > body` takes no further fields now",
    f"request-{ADDED}": "`POST /a > body` takes further fields now",
    f"response-{REMOVED}": "`GET /a > 200` has no further fields now",
    f"response-{ADDED}": "`GET /a > 200` may have further fields now",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("before", "after", "code", "request_level", "response_level"), ROWS)
def test_further_fields(
    place: str, before: str, after: str, code: str, request_level: Level, response_level: Level
) -> None:
    old, new = place.format(before), place.format(after)
    for document, side, level in ((sent, "request", request_level), (answered, "response", response_level)):
        ((found, grave, subject, message),) = wire(document(old), document(new))
        assert (found, grave) == (f"{side}-{code}", level)
        assert subject.startswith("POST /a > body" if side == "request" else "GET /a > 200")
        assert message == SENTENCES.get(found, message)


def test_properties_that_match_a_pattern() -> None:
    old = "{type: object, patternProperties: {'^a': {type: string}}}"
    new = "{type: object, patternProperties: {'^b': {type: string}}}"
    assert [item[:2] for item in wire(sent(old), sent(new))] == [("request-constraint-changed", BREAKING)]


@pytest.mark.parametrize(
    ("document", "side", "text"),
    [
        (sent, "request", "`POST /a > body` takes no fields now"),
        (answered, "response", "`GET /a > 200` has no fields now"),
    ],
)
def test_an_object_without_any_field_is_not_called_undeclared(
    document: Callable[[str], Root], side: str, text: str
) -> None:
    old, new = "{type: object, properties: {a: {type: string}}}", "{type: object, additionalProperties: false}"
    ((code, level, _, message),) = wire(document(old), document(new))
    assert (code, level, message) == (f"{side}-fields-removed", BREAKING, text)
