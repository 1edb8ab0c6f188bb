"""Requests by path as values: what `client.request` sends, and the options that methods of custom code pass on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..request.omit import NotGiven, Omit, not_given

if TYPE_CHECKING:
    import httpx

    from ..client.verb_call import RawContent
    from .types import Body, Headers, PostParser, Query, RequestOptions

__all__ = ["FinalRequestOptions", "make_request_options"]


def _no_parameters() -> dict[str, object]:
    return {}


@dataclass
class FinalRequestOptions:
    """One request by path."""

    method: str
    url: str
    params: Query = field(default_factory=_no_parameters)
    headers: Headers | NotGiven = not_given
    max_retries: int | NotGiven = not_given
    timeout: float | httpx.Timeout | NotGiven | None = not_given
    files: Any = None
    idempotency_key: str | None = None
    post_parser: PostParser | NotGiven = not_given
    follow_redirects: bool | None = None
    content: RawContent | None = None
    json_data: Body | None = None
    extra_json: Mapping[str, object] | None = None

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Make one, without what was not given."""
        return cls(**{name: value for name, value in values.items() if not isinstance(value, Omit)})

    model_construct = construct

    def get_max_retries(self, max_retries: int) -> int:
        """Return the number of repeats; the given one where the request says none."""
        return max_retries if isinstance(self.max_retries, NotGiven) else self.max_retries

    def options(self) -> Any:
        """Return what the methods `get`, `post` and so on take as `options`."""
        names = (
            "headers",
            "max_retries",
            "timeout",
            "idempotency_key",
            "post_parser",
            "follow_redirects",
            "extra_json",
        )
        values = {name: getattr(self, name) for name in ("params", *names)}
        unset = {"idempotency_key", "follow_redirects", "extra_json"}
        return {
            name: value
            for name, value in values.items()
            if not isinstance(value, Omit) and not (value is None and name in unset)
        }


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: float | httpx.Timeout | NotGiven | None = not_given,
    post_parser: PostParser | NotGiven = not_given,
) -> RequestOptions:
    """Return the options of a call by path, those left out that were not given."""
    options: dict[str, Any] = {"headers": extra_headers, "extra_json": extra_body, "idempotency_key": idempotency_key}
    if query is not None or extra_query is not None:
        options["params"] = {**(query or {}), **(extra_query or {})}
    found: Any = {name: value for name, value in options.items() if value is not None}
    found.update(
        (name, value)
        for name, value in (("timeout", timeout), ("post_parser", post_parser))
        if not isinstance(value, NotGiven)
    )
    made: RequestOptions = found
    return made
