"""Operations that can be asked for a stream, and do not say so."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.doctor.findings import Finding, Patient, note
from sdkgen.model.contract import booleans, result_of
from sdkgen.model.ir import Field, Location, Parameter
from sdkgen.openapi.discriminator_inference import objects_of

_SWITCH = "stream"


def undeclared_streams(patient: Patient) -> Iterator[Finding]:
    """Operations with a boolean `stream` in the body or the query, and no `text/event-stream` among their answers."""
    for operation in patient.api.operations:
        if result_of(patient.api, operation).stream is not None:
            continue
        members: list[Field | Parameter] = [item for item in operation.parameters if item.location is Location.QUERY]
        for content in operation.body.contents if operation.body is not None else ():
            members += [field for item in objects_of(content.type, patient.api.types) for field in item.fields]
        found = next((item for item in members if item.wire_name == _SWITCH), None)
        if found is not None and True in booleans(patient.api, found.type):
            message = "it takes `stream`, and no response is `text/event-stream`"
            consequence = "a call with `stream=True` raises: its result is no stream"
            method = f"{{endpoint: {operation.id}, streaming: {{stream_event_model: ...}}}}"
            help = f"describe it, or declare it in sdk.yml: `{method}`"
            yield Finding(note("undeclared-stream", operation.at, message, consequence, help))
