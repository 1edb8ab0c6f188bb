"""Answers requests with recordings, and compares results with what was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast

import httpx
from telnyx import Model

from tests.targets.python.recorded.exchange import scrub_request
from tests.targets.python.recorded.wire import Recording, Request, bytes_of, load, request_of

BASE_URL = "https://api.test/v2"


class Replay(httpx.MockTransport):
    """Answers the one request that it expects with a recording, and keeps what was asked."""

    def __init__(self, name: str) -> None:
        super().__init__(self._answer)
        self.recording: Recording = load(name)
        self.asked: list[Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        live = "day" in self.recording["made_against"]
        self.asked.append(scrub_request(request_of(request, "/v2"), texts=live))
        recorded = self.recording["response"]
        return httpx.Response(recorded["status"], headers=recorded["headers"], content=bytes_of(recorded["body"]))


def check_value(value: Any, raw: Any, at: str = "$") -> None:
    """Assert that a result gives every value that was received, by attribute, at any depth."""
    if isinstance(value, Model):
        check_model(value, raw, at)
    elif isinstance(raw, dict):
        members = cast("Mapping[str, Any]", raw)
        assert value.keys() == members.keys(), at
        for name, member in members.items():
            check_value(value[name], member, f"{at}.{name}")
    elif isinstance(raw, list):
        for number, (entry, own) in enumerate(zip(value, cast("list[object]", raw), strict=True)):
            check_value(entry, own, f"{at}[{number}]")
    elif isinstance(value, datetime):
        # Python 3.10 reads no "Z".
        assert value == datetime.fromisoformat(raw.replace("Z", "+00:00")), at
    elif isinstance(value, date):
        assert value.isoformat() == raw, at
    else:
        assert value == raw, at
        assert isinstance(value, type(raw) | float), at


def check_model(model: Model, received: Mapping[str, Any], at: str) -> None:
    """Assert that a model has an attribute for every member that was received, and was told of no other."""
    fields = {field.alias or name: name for name, field in type(model).model_fields.items()}
    for wire_name, own in received.items():
        check_value(getattr(model, fields.get(wire_name, wire_name)), own, f"{at}.{wire_name}")
    assert model.model_fields_set == {fields.get(wire_name, wire_name) for wire_name in received}, at
