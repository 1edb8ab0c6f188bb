"""Types in words."""

from __future__ import annotations

import pytest

from sdkgen.guides.words import type_words
from sdkgen.model import ir

TEXT, WHOLE = ir.Scalar(ir.ScalarKind.STRING), ir.Scalar(ir.ScalarKind.INTEGER)
ENUM = ir.Choice(("a", "b"))
COLOUR = ir.TypeId("#/components/schemas/Colour")
API = ir.Api("", "", None, (), (), {}, (), (), {COLOUR: ir.AliasDef(COLOUR, None, None, ENUM, ir.Pointer(COLOUR))})


@pytest.mark.parametrize(
    ("type", "words"),
    [
        (TEXT, "string"),
        (ir.Scalar(ir.ScalarKind.STRING, "uuid"), "uuid"),
        (ir.Scalar(ir.ScalarKind.DATETIME), "date-time"),
        (ir.Scalar(ir.ScalarKind.BYTES), "binary"),
        (ir.Nullable(TEXT), "string | null"),
        (ir.Nullable(ir.Scalar(ir.ScalarKind.DATETIME)), "date-time"),
        (ENUM, "enum: a, b"),
        (ir.Choice((True, 1)), "enum: true, 1"),
        (ir.Named(COLOUR), "enum: a, b"),
        (ir.ListOf(ir.Named(COLOUR)), "array[string]"),
        (ir.ListOf(ir.Scalar(ir.ScalarKind.STRING, "uuid")), "array[string]"),
        (ir.ListOf(ir.ListOf(WHOLE)), "array[array]"),
        (ir.Nullable(ir.ListOf(WHOLE)), "array[integer] | null"),
        (ir.MapOf(WHOLE), "object"),
        (ir.UnionOf((TEXT, WHOLE)), "object"),
        (ir.Anything(), "object"),
    ],
)
def test_words(type: ir.TypeRef, words: str) -> None:
    assert type_words(type, API) == words
