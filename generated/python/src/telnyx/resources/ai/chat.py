# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Talk to language models and summarise stored files."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    deprecated,
    omit,
    wrapped,
)
from ...types import ai as ai_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..._core import AsyncStream, RequestOptions, SequenceNotStr, Stream

__all__ = ["AsyncChat", "Chat"]

_CREATE_COMPLETION = Operation(
    id="ai.chat.create_completion", method="POST", path="/ai/chat/completions", body="application/json"
)


class Chat(SyncResource):
    """Talk to language models and summarise stored files."""

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ChatWithStreamingResponse(self)

    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse: ...
    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[ai_types.ChatCompletionChunk]: ...
    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse | Stream[ai_types.ChatCompletionChunk]: ...
    @deprecated("ai.chat.create_completion is deprecated by the API")
    def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: bool | Omit = omit,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse | Stream[ai_types.ChatCompletionChunk]:
        """Create a chat completion.

        Continues a chat with the model's next message. With `stream: true` the answer arrives as
        server-sent events, one chunk each, closed by `data: [DONE]`; otherwise as a single JSON
        object in OpenAI's chat format.

        `POST /ai/chat/completions`

        Args:
            messages: The chat, oldest message first.
            model: Which model answers.
            api_key_ref: Name of the integration secret that holds your key, for models of another
                provider.
            stream: Send the answer in chunks while it is written.
            temperature: Randomness. Low values repeat themselves, high ones wander.
            max_tokens: Length limit of the answer in tokens.
            n: How many answers to write.
            top_p: Consider only the likeliest tokens that add up to this probability.
            min_p: Ignore tokens less likely than this share of the likeliest one, 0 to 1.
            presence_penalty: Discourages tokens that occurred before.
            frequency_penalty: Discourages tokens the more often they occurred.
            logprobs: Report how likely each written token was.
            top_logprobs: Runners-up to report for each token, 0 to 20; needs `logprobs`.
            enable_thinking: Let a reasoning model think before it answers.
            guided_json: JSON Schema that the answer has to satisfy.
            guided_regex: Regular expression that the answer has to match.
            guided_choice: Answers to choose from.
            tool_choice: Whether tools may, must or must not be called.
            tools: Functions of yours that may be called, and buckets that may be searched.
            use_beam_search: Explore several continuations and keep the best.
            best_of: Continuations to explore under beam search.
            length_penalty: Under beam search favours short or long answers.
            early_stopping: End beam search once `best_of` answers are complete.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._stream(
            _CREATE_COMPLETION,
            ai_types.ChatCreateCompletionResponse,
            ai_types.ChatCompletionChunk,
            stream=stream,
            body={
                "messages": messages,
                "model": model,
                "api_key_ref": api_key_ref,
                "stream": stream,
                "temperature": temperature,
                "max_tokens": max_tokens,
                "n": n,
                "top_p": top_p,
                "min_p": min_p,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "enable_thinking": enable_thinking,
                "response_format": response_format,
                "guided_json": guided_json,
                "guided_regex": guided_regex,
                "guided_choice": guided_choice,
                "tool_choice": tool_choice,
                "tools": tools,
                "use_beam_search": use_beam_search,
                "best_of": best_of,
                "length_penalty": length_penalty,
                "early_stopping": early_stopping,
            },
            options=options,
        )


class AsyncChat(AsyncResource):
    """Talk to language models and summarise stored files."""

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncChatWithStreamingResponse(self)

    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    async def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse: ...
    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    async def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: Literal[True],
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ai_types.ChatCompletionChunk]: ...
    @overload
    @deprecated("ai.chat.create_completion is deprecated by the API")
    async def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: bool,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse | AsyncStream[ai_types.ChatCompletionChunk]: ...
    @deprecated("ai.chat.create_completion is deprecated by the API")
    async def create_completion(
        self,
        *,
        messages: Iterable[ai_types.ChatCompletionSystemMessageParam],
        model: str | Omit = omit,
        api_key_ref: str | Omit = omit,
        stream: bool | Omit = omit,
        temperature: float | Omit = omit,
        max_tokens: int | Omit = omit,
        n: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        logprobs: bool | Omit = omit,
        top_logprobs: int | Omit = omit,
        enable_thinking: bool | Omit = omit,
        response_format: ai_types.ChatCompletionResponseFormatParam | Omit = omit,
        guided_json: Mapping[str, object] | Omit = omit,
        guided_regex: str | Omit = omit,
        guided_choice: SequenceNotStr[str] | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | Omit = omit,
        tools: Iterable[ai_types.ChatCompletionToolParam | ai_types.RetrievalParam] | Omit = omit,
        use_beam_search: bool | Omit = omit,
        best_of: int | Omit = omit,
        length_penalty: float | Omit = omit,
        early_stopping: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ChatCreateCompletionResponse | AsyncStream[ai_types.ChatCompletionChunk]:
        """Create a chat completion.

        Continues a chat with the model's next message. With `stream: true` the answer arrives as
        server-sent events, one chunk each, closed by `data: [DONE]`; otherwise as a single JSON
        object in OpenAI's chat format.

        `POST /ai/chat/completions`

        Args:
            messages: The chat, oldest message first.
            model: Which model answers.
            api_key_ref: Name of the integration secret that holds your key, for models of another
                provider.
            stream: Send the answer in chunks while it is written.
            temperature: Randomness. Low values repeat themselves, high ones wander.
            max_tokens: Length limit of the answer in tokens.
            n: How many answers to write.
            top_p: Consider only the likeliest tokens that add up to this probability.
            min_p: Ignore tokens less likely than this share of the likeliest one, 0 to 1.
            presence_penalty: Discourages tokens that occurred before.
            frequency_penalty: Discourages tokens the more often they occurred.
            logprobs: Report how likely each written token was.
            top_logprobs: Runners-up to report for each token, 0 to 20; needs `logprobs`.
            enable_thinking: Let a reasoning model think before it answers.
            guided_json: JSON Schema that the answer has to satisfy.
            guided_regex: Regular expression that the answer has to match.
            guided_choice: Answers to choose from.
            tool_choice: Whether tools may, must or must not be called.
            tools: Functions of yours that may be called, and buckets that may be searched.
            use_beam_search: Explore several continuations and keep the best.
            best_of: Continuations to explore under beam search.
            length_penalty: Under beam search favours short or long answers.
            early_stopping: End beam search once `best_of` answers are complete.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._stream(
            _CREATE_COMPLETION,
            ai_types.ChatCreateCompletionResponse,
            ai_types.ChatCompletionChunk,
            stream=stream,
            body={
                "messages": messages,
                "model": model,
                "api_key_ref": api_key_ref,
                "stream": stream,
                "temperature": temperature,
                "max_tokens": max_tokens,
                "n": n,
                "top_p": top_p,
                "min_p": min_p,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "enable_thinking": enable_thinking,
                "response_format": response_format,
                "guided_json": guided_json,
                "guided_regex": guided_regex,
                "guided_choice": guided_choice,
                "tool_choice": tool_choice,
                "tools": tools,
                "use_beam_search": use_beam_search,
                "best_of": best_of,
                "length_penalty": length_penalty,
                "early_stopping": early_stopping,
            },
            options=options,
        )


class _ChatMethods:
    create_completion = wrapped(Chat.create_completion)  # pyright: ignore[reportDeprecated]


class ChatWithRawResponse(_ChatMethods, RawMode[Chat]):
    """`Chat` with the HTTP response."""


class ChatWithStreamingResponse(_ChatMethods, StreamingMode[Chat]):
    """`Chat` with a streamed HTTP response."""


class _AsyncChatMethods:
    create_completion = async_wrapped(AsyncChat.create_completion)  # pyright: ignore[reportDeprecated]


class AsyncChatWithRawResponse(_AsyncChatMethods, AsyncRawMode[AsyncChat]):
    """`Chat` with the HTTP response."""


class AsyncChatWithStreamingResponse(_AsyncChatMethods, AsyncStreamingMode[AsyncChat]):
    """`Chat` with a streamed HTTP response."""
