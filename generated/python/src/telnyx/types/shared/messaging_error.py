# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["MessagingError", "Source"]


class Source(Model):
    """The part of the request at fault."""

    pointer: str | None = None
    """JSON pointer into the body."""

    parameter: str | None = None
    """Name of the query parameter."""


class MessagingError(Model):
    """One thing that went wrong."""

    code: str
    """Number of the error, as digits."""

    title: str
    """The kind of error in a few words."""

    detail: str | None = None
    """What is wrong in this case."""

    source: Source | None = None
    """The part of the request at fault."""

    meta: dict[str, object] | None = None
    """More about the error, often a link to its page in the documentation."""
