# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core import FileTypes

__all__ = ["AudioTranscribeParams"]


class AudioTranscribeParams(TypedDict, total=False):
    model: Required[Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"]]
    """The transcriber. The distilled default is fast and knows English alone."""

    file: FileTypes
    """The recording itself, up to 100 MB of mp3, mp4, mpeg, mpga, m4a, wav, webm, ogg or flac. Leave
    it out where `file_url` is given.
    """

    file_url: str
    """Where to fetch the recording, within the limits of `file`. Leave it out where `file` is given."""

    language: str
    """Language spoken in the recording."""

    model_config: Mapping[str, object]
    """Extra switches for `deepgram/nova-3`; other models refuse them."""

    response_format: Literal["json", "verbose_json"]
    """Text alone, or with duration and segments."""

    timestamp_granularities: Literal["segment"]
    """What to put times on. Needs `verbose_json`."""
