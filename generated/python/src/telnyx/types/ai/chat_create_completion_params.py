# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from ..._core import SequenceNotStr
from .chat_completion_response_format_param import ChatCompletionResponseFormatParam
from .chat_completion_system_message_param import ChatCompletionSystemMessageParam
from .chat_completion_tool_param import ChatCompletionToolParam
from .retrieval_param import RetrievalParam

__all__ = ["ChatCreateCompletionParams"]


class ChatCreateCompletionParams(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionSystemMessageParam]]
    """The chat, oldest message first."""

    model: str
    """Which model answers."""

    api_key_ref: str
    """Name of the integration secret that holds your key, for models of another provider."""

    stream: bool
    """Send the answer in chunks while it is written."""

    temperature: float
    """Randomness. Low values repeat themselves, high ones wander."""

    max_tokens: int
    """Length limit of the answer in tokens."""

    n: float
    """How many answers to write."""

    top_p: float
    """Consider only the likeliest tokens that add up to this probability."""

    min_p: float
    """Ignore tokens less likely than this share of the likeliest one, 0 to 1."""

    presence_penalty: float
    """Discourages tokens that occurred before."""

    frequency_penalty: float
    """Discourages tokens the more often they occurred."""

    logprobs: bool
    """Report how likely each written token was."""

    top_logprobs: int
    """Runners-up to report for each token, 0 to 20; needs `logprobs`."""

    enable_thinking: bool
    """Let a reasoning model think before it answers."""

    response_format: ChatCompletionResponseFormatParam
    guided_json: Mapping[str, object]
    """JSON Schema that the answer has to satisfy."""

    guided_regex: str
    """Regular expression that the answer has to match."""

    guided_choice: SequenceNotStr[str]
    """Answers to choose from."""

    tool_choice: Literal["none", "auto", "required"]
    """Whether tools may, must or must not be called."""

    tools: Iterable[ChatCompletionToolParam | RetrievalParam]
    """Functions of yours that may be called, and buckets that may be searched."""

    use_beam_search: bool
    """Explore several continuations and keep the best."""

    best_of: int
    """Continuations to explore under beam search."""

    length_penalty: float
    """Under beam search favours short or long answers."""

    early_stopping: bool
    """End beam search once `best_of` answers are complete."""
