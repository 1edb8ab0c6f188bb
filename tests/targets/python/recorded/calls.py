"""The calls that are recorded: every operation of the committed SDK, variants that send more, and refusals."""

from __future__ import annotations

from functools import reduce
from typing import Any, Protocol, cast

from tests.spec.guide_calls import CHAT, DAY, GUIDE_CALLS, ID, GuideCall


def _variants() -> dict[str, tuple[tuple[str, ...], dict[str, Any]]]:
    schema = {"type": "object", "properties": {"greeting": {"type": "string"}}}
    return {
        "ai.audio.transcribe:file": (
            (),
            {
                "model": "openai/whisper-large-v3-turbo",
                "file": ("greeting é.mp3", b"ID3\x04\x00 not quite a recording", "audio/mpeg"),
                "language": "en",
                "response_format": "verbose_json",
                "timestamp_granularities": "segment",
            },
        ),
        "ai.chat.create_completion:options": (
            (),
            {"messages": CHAT, "temperature": 0.2, "guided_json": schema, "guided_choice": ["yes", "no"], "n": 1},
        ),
        "ai.chat.create_completion:stream": ((), {"messages": CHAT, "stream": True}),
        "ai.conversations.list:filters": ((), {"metadata_assistant_id": "eq.a b&c=d", "limit": 5, "order": "a.desc"}),
        "ai.conversations.update:metadata": ((), {"conversation_id": ID, "metadata": {"topic": "Kaffee & Käse"}}),
        "ai.conversations.messages.list:page": ((ID,), {"page_size": 2, "page_number": 3}),
        "ai.embeddings.list:statuses": ((), {"status": ["queued", "processing"]}),
        "legacy.reporting.usage_reports.retrieve_speech_to_text:dates": ((), {"start_date": DAY, "end_date": DAY}),
        "text_to_speech.generate:section": (
            (),
            {"text": "Hello", "provider": "aws", "voice": "Polly.Neural.Joanna", "output_type": "base64_output"},
        ),
        "text_to_speech.generate:sound": (
            (),
            {"text": "Hello", "voice": "telnyx.NaturalHD.Alloy", "extra_headers": {"Accept": "audio/mpeg"}},
        ),
        "text_to_speech.list_voices:provider": ((), {"provider": "telnyx"}),
    }


_REFUSED = {
    "ai.conversations.create:422": {"name": "x"},
    "ai.conversations.list:429": {},
    "ai.conversations.retrieve:404": {"conversation_id": ID},
    "ai.embeddings.list:403": {},
    "ai.retrieve_models:401": {},
    "legacy.reporting.batch_detail_records.speech_to_text.list:500": {},
    "messages.send:400": {"to": "+13125550100"},
    "text_to_speech.generate:422": {"text": "Hello"},
}
"""Calls for which Prism is asked for a refusal of the document, by `Prefer: code=`."""


def _calls() -> dict[str, GuideCall]:
    send = {"to": "+13125550100", "from_": "+13125550101", "text": "Hello"}
    found = {call.call: call for call in GUIDE_CALLS}
    found["messages.send"] = GuideCall(46, "messages.send", "POST", "/messages", (), send)
    refused = {
        name: ((), {**kwargs, "extra_headers": {"Prefer": f"code={name[-3:]}"}}) for name, kwargs in _REFUSED.items()
    }
    for name, (args, kwargs) in (_variants() | refused).items():
        base = found[name.partition(":")[0]]
        found[name.replace(":", ".")] = GuideCall(base.number, base.call, base.method, base.route, args, kwargs)
    return found


CALLS = _calls()
"""By the name of the recording: the call from the client on, and for a variant one more word."""


def asked_status(call: GuideCall) -> int | None:
    """Return the status that Prism is asked for, None where it is to answer as it likes."""
    code: str = call.kwargs.get("extra_headers", {}).get("Prefer", "")
    return int(code.removeprefix("code=")) if code else None


class Stub(Protocol):
    """Any method of a client."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


def method(client: object, call: GuideCall) -> Stub:
    """Return the bound method of a client."""
    return cast("Stub", reduce(getattr, call.call.split("."), client))
