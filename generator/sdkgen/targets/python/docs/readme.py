"""The examples of a README: each shows one thing that every SDK can do, with a call of this one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.guides.showcase import answers, headline, pagination, showcase
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.types import Direction
from sdkgen.targets.python.docs.snippets import example
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.views.types import context

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

_UPLOADED = 'Path("file.bin")'


@dataclass(frozen=True, slots=True)
class ReadmeExamples:
    """Calls as source; None where the API has none of that kind."""

    headline: str | None
    page: str | None
    stream: str | None
    raw: str | None
    """The headline, returning the response."""
    streamed: str | None
    """The headline, as a context manager."""
    patient: str | None
    """The headline, of a client with other options."""
    upload: str | None
    """Takes a `Path`."""
    path: str | None
    """Something to read by its path, as text of Python."""


def readme(plan: Plan) -> ReadmeExamples:
    """Return the examples of an SDK: those that the design names, or else what a newcomer would try first."""
    shared = context(plan)
    first = headline(plan)
    page = pagination(plan)
    stream = showcase(plan.calls, lambda call: call.result.stream is not None)
    upload = showcase(plan.calls, lambda call: _file(call, plan) is not None)
    plain = showcase(plan.calls, lambda call: answers(call) and _is_plain(call.operation))

    def shown(client: str = "client", mode: str = "") -> str | None:
        return example(first, shared, client=client, mode=mode) if first else None

    return ReadmeExamples(
        headline=shown(),
        page=example(page, shared) if page else None,
        stream=example(stream, shared, stream=True) if stream else None,
        raw=shown(mode="with_raw_response"),
        streamed=shown(mode="with_streaming_response"),
        patient=shown("client.with_options(timeout=5.0, max_retries=5)"),
        upload=example(upload, shared, given={_file(upload, plan) or "": _UPLOADED}) if upload else None,
        path=quote(plain.operation.path) if plain else None,
    )


def _is_plain(operation: ir.Operation) -> bool:
    return operation.method == "get" and not any(item.required for item in operation.parameters)


def _file(call: Call, plan: Plan) -> str | None:
    """Return the argument of a call that is a file."""
    body = call.body
    if body is None or body.fields is None or body.kind is not BodyKind.MULTIPART:
        return None
    for field in visible(body.fields.fields, Direction.REQUEST):
        if alias_target(plan.api, field.type) == ir.Scalar(ir.ScalarKind.BYTES):
            return call.names[Place.BODY, field.wire_name]
    return None
