"""Telling "not passed" apart from `None`, which is an explicit null on the wire."""

from __future__ import annotations

from typing import Literal

from typing_extensions import override


class Omit:
    """The type of `omit`: a parameter that the caller left out and that is not sent at all."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    @override
    def __repr__(self) -> str:
        return "omit"

    @override
    def __reduce__(self) -> str:
        return "omit"


class NotGiven(Omit):
    """The type of `not_given`: a setting that keeps the client's default.

    A value of it is accepted wherever `omit` is.
    """

    __slots__ = ()

    @override
    def __repr__(self) -> str:
        return "NOT_GIVEN"

    @override
    def __reduce__(self) -> str:
        return "not_given"


omit = Omit()
not_given = NotGiven()
NOT_GIVEN = not_given
