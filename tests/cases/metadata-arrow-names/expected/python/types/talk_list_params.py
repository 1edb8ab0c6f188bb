# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["TalkListParams"]


class TalkListParams(TypedDict, total=False):
    metadata_speaker_id: str
    room_name: str
    sort: str
    or_: str
