"""What the measured servers answer, the same for every client."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Literal, Optional, Union

ID = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
PAGES = 100
CONVERSATION = json.dumps(
    {
        "data": {
            "id": ID,
            "name": "A call about a bill",
            "created_at": "2026-01-02T03:04:05Z",
            "last_message_at": "2026-01-02T03:05:06Z",
            "metadata": {"assistant_id": "assistant-7b1c", "telnyx_conversation_channel": "phone_call"},
        }
    }
).encode()
MESSAGE = json.dumps(
    {
        "data": {
            "id": ID,
            "record_type": "message",
            "direction": "outbound",
            "type": "SMS",
            "from": {"phone_number": "+13125550101", "carrier": "Telnyx", "line_type": "VoIP"},
            "to": [{"phone_number": "+13125550100", "status": "queued", "carrier": "Example", "line_type": "Wireless"}],
            "text": "Hello",
            "parts": 1,
            "encoding": "GSM-7",
            "cost": {"amount": "0.0051", "currency": "USD"},
            "received_at": "2026-01-02T03:04:05.678Z",
            "errors": [],
        }
    }
).encode()


def item_fields() -> dict[str, Any]:
    """Return the annotations of an item with 30 fields, two of them times, one an object and one a list."""
    fields: dict[str, Any] = {f"text_{number}": str for number in range(12)}
    fields |= {f"count_{number}": int for number in range(5)}
    fields |= {f"flag_{number}": bool for number in range(3)}
    fields |= {f"maybe_{number}": Optional[str] for number in range(4)}  # noqa: UP045
    fields |= {"status": Union[Literal["on", "off"], str], "price": float}  # noqa: UP007
    fields |= {"tags": list[str], "meta": dict[str, str]}
    return fields | {"created_at": dt.datetime, "updated_at": dt.datetime}


def items(count: int, *, fit: bool = True) -> bytes:
    """Return a page of items as JSON; where they do not fit, one field of each has the wrong type."""
    values: dict[str, Any] = {}
    for name, kind in item_fields().items():
        values[name] = {str: "some text", int: 12345, bool: True, float: 1.25}.get(kind)
    values |= {"status": "on", "tags": ["a", "b"], "meta": {"key": "value"}}
    values |= {"created_at": "2026-01-02T03:04:05Z", "updated_at": "2026-01-02T03:04:05.678Z"}
    if not fit:
        values["price"] = "1.25"
    return json.dumps({"data": [values] * count}).encode()


def thread(page: int, size: int = 100) -> bytes:
    """Return one page of the messages of a conversation, of which there are `PAGES`."""
    said = {"role": "user", "text": "Hello, who is there?", "created_at": "2026-01-02T03:04:05Z", "sent_at": None}
    meta = {"page_number": page, "page_size": size, "total_pages": PAGES, "total_results": PAGES * size}
    return json.dumps({"data": [said] * size, "meta": meta}).encode()


def events(count: int, *, mark: bool = True) -> list[bytes]:
    """Return the body of a stream in the pieces in which it arrives, one for each event, and a mark of the end."""
    delta = {"index": 0, "delta": {"content": " word"}, "finish_reason": None}
    chunk = {"id": "c-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [delta]}
    return [f"data: {json.dumps(chunk)}\n\n".encode()] * count + [b"data: [DONE]\n\n"] * mark
