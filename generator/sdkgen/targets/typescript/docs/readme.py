"""The examples of a README: each shows one thing that every SDK can do, with a call of this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkgen.guides.dialect import Style
from sdkgen.guides.showcase import headline, pagination, showcase
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.call import Call
from sdkgen.targets.typescript.docs.dialect import JavaScript
from sdkgen.targets.typescript.docs.samples import WIDTH, Writer
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.format import formatted
from sdkgen.targets.typescript.inspection import call_of
from sdkgen.targets.typescript.syntax.literals import quote
from sdkgen.targets.typescript.views.client import client_name
from sdkgen.targets.typescript.views.methods import switch_member
from sdkgen.targets.typescript.views.types import Context


@dataclass(frozen=True, slots=True)
class ReadmeExamples:
    """Programs as source, without the client that they use; None where the API has nothing of that kind."""

    setup: str
    """Makes the client."""
    headline: str | None
    raw: str | None
    """The headline, with the response."""
    patient: str | None
    """The headline, with options."""
    failing: str
    page: str | None
    stream: str | None
    upload: str | None
    part: str | None
    """A client of one resource."""


def readme(context: Context, sources: Mapping[str, str]) -> ReadmeExamples:
    """Return the examples of an SDK: those that the design names, or else what a newcomer would try first.

    Args:
        context: What all files share.
        sources: The example of each operation.
    """
    plan = context.plan
    first, page = headline(plan), pagination(plan)
    stream = showcase(plan.calls, lambda call: _streams(call, context))
    upload = showcase(plan.calls, lambda call: _takes_file(call, context))
    writer, frame = Writer.of(context, Style.COMPLETE), JavaScript(context).frame()
    drafts: dict[str, str] = {}
    if first is not None:
        drafts["raw"] = writer.with_response(first)
        drafts["patient"] = writer.with_options(first, "{ timeout: 5_000, maxRetries: 5 }")
    if stream is not None:
        drafts["stream"] = writer.streamed(stream, switch_member(stream, context.signatures[stream.key]))
    written = dict(zip(drafts, formatted([*drafts.values()], WIDTH), strict=True))
    return ReadmeExamples(
        setup=frame.setup.source,
        headline=sources[first.key] if first is not None else None,
        raw=written.get("raw"),
        patient=written.get("patient"),
        failing=frame.failing.source,
        page=sources[page.key] if page is not None else None,
        stream=written.get("stream"),
        upload=sources[upload.key] if upload is not None else None,
        part=_part(first, context) if first is not None and first.resource else None,
    )


def _streams(call: Call, context: Context) -> bool:
    if call.result.stream is None:
        return False
    return call.result.stream_only or switch_member(call, context.signatures[call.key]) is not None


def _takes_file(call: Call, context: Context) -> bool:
    """Whether a call needs a file."""
    body = call.body
    if body is None or body.fields is None or body.kind is not BodyKind.MULTIPART:
        return False
    files = (field for field in visible(body.fields.fields, Direction.REQUEST) if field.required)
    return any(alias_target(context.plan.api, field.type) == ir.Scalar(ir.ScalarKind.BYTES) for field in files)


def _part(call: Call, context: Context) -> str:
    """Return a client that has the resource of a call alone."""
    layout, package = context.layout, package_name(context.plan.config)
    name, file = layout.classes[call.resource], "/".join(layout.files[call.resource])
    taken = f"{name} as {name}Resource" if name == client_name(context.plan.config) else name
    local = taken.rpartition(" ")[2]
    return "\n".join(
        (
            f"import {{ createClient }} from {quote(f'{package}/tree-shakable')};",
            f"import {{ {taken} }} from {quote(f'{package}/{file}')};",
            "",
            f"const part = createClient({{ resources: [{local}] }});",
            f"console.log(typeof {call_of(call, context).replace('client.', 'part.', 1)});",
        )
    )
