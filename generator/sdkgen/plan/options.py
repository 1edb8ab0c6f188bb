"""Options of a call, such as its time limit, beside what the API wants to be told: the API's names come first."""

from __future__ import annotations

from collections.abc import Collection, Mapping

KEYWORDS = "options"
"""What a method calls all its options together."""

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline", "idempotency_key")
"""What every method takes besides, in the order of the client core's `RequestOptions`."""


def option_names(taken: Collection[str]) -> Mapping[str, str]:
    """Return what a method calls the options, where its arguments need their names: `timeout` is `request_timeout`.

    Args:
        taken: The names of its arguments.
    """
    found: dict[str, str] = {}
    for option in (*OPTIONS, KEYWORDS):
        name = option
        while name in taken:
            name = f"request_{name}"
        if name != option:
            found[option] = name
    return found
