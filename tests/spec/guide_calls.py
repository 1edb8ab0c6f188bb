"""The 45 calls of the published guide, with its example arguments and the request each has to send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

ID = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
CONVERSATION = "550e8400-e29b-41d4-a716-446655440000"
DAY = datetime.fromisoformat("2020-07-01T00:00:00-06:00")
CHAT = [
    {"role": "system", "content": "You are a friendly chatbot."},
    {"role": "user", "content": "Hello, world!"},
]
REPORTS = "/legacy/reporting/batch_detail_records/speech_to_text"
GROUPS = "/ai/conversations/insight-groups"
INSIGHTS = "/ai/conversations/insights"


@dataclass(frozen=True, slots=True)
class GuideCall:
    """One call: `call` is its Python path, such as `ai.conversations.list`; `route` is the path with placeholders."""

    number: int
    call: str
    method: str
    route: str
    args: tuple[str, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def path(self) -> str:
        """The path on the wire, below the base URL."""
        names = [part[1:-1] for part in self.route.split("/") if part.startswith("{")]
        return self.route.format_map({**dict(zip(names[-1:], self.args, strict=False)), **self.kwargs})

    @property
    def content(self) -> dict[str, Any]:
        """The arguments that are not part of the path: what the body has to hold."""
        return {name: value for name, value in self.kwargs.items() if "{" + name + "}" not in self.route}


def _call(number: int, call: str, endpoint: str, *args: str, **kwargs: Any) -> GuideCall:
    method, route = endpoint.split(" ")
    return GuideCall(number, call, method, route, args, kwargs)


GUIDE_CALLS = (
    _call(1, "ai.audio.transcribe", "POST /ai/audio/transcriptions", model="distil-whisper/distil-large-v2"),
    _call(2, "ai.chat.create_completion", "POST /ai/chat/completions", messages=CHAT),
    _call(3, "ai.conversations.list", "GET /ai/conversations"),
    _call(4, "ai.conversations.create", "POST /ai/conversations"),
    _call(5, "ai.conversations.insight_groups.retrieve_insight_groups", f"GET {GROUPS}"),
    _call(6, "ai.conversations.insight_groups.insight_groups", f"POST {GROUPS}", name="my-resource"),
    _call(7, "ai.conversations.insight_groups.retrieve", f"GET {GROUPS}/{{group_id}}", ID),
    _call(8, "ai.conversations.insight_groups.update", f"PUT {GROUPS}/{{group_id}}", group_id=ID),
    _call(9, "ai.conversations.insight_groups.delete", f"DELETE {GROUPS}/{{group_id}}", ID),
    _call(
        10,
        "ai.conversations.insight_groups.insights.assign",
        f"POST {GROUPS}/{{group_id}}/insights/{{insight_id}}/assign",
        insight_id=ID,
        group_id=ID,
    ),
    _call(
        11,
        "ai.conversations.insight_groups.insights.delete_unassign",
        f"DELETE {GROUPS}/{{group_id}}/insights/{{insight_id}}/unassign",
        insight_id=ID,
        group_id=ID,
    ),
    _call(12, "ai.conversations.insights.list", f"GET {INSIGHTS}"),
    _call(
        13,
        "ai.conversations.insights.create",
        f"POST {INSIGHTS}",
        instructions="You are a helpful assistant.",
        name="my-resource",
    ),
    _call(14, "ai.conversations.insights.retrieve", f"GET {INSIGHTS}/{{insight_id}}", ID),
    _call(15, "ai.conversations.insights.update", f"PUT {INSIGHTS}/{{insight_id}}", insight_id=ID),
    _call(16, "ai.conversations.insights.delete", f"DELETE {INSIGHTS}/{{insight_id}}", ID),
    _call(17, "ai.conversations.retrieve", "GET /ai/conversations/{conversation_id}", "conversation_id"),
    _call(18, "ai.conversations.update", "PUT /ai/conversations/{conversation_id}", conversation_id=CONVERSATION),
    _call(19, "ai.conversations.delete", "DELETE /ai/conversations/{conversation_id}", "conversation_id"),
    _call(
        20,
        "ai.conversations.retrieve_conversations_insights",
        "GET /ai/conversations/{conversation_id}/conversations-insights",
        "conversation_id",
    ),
    _call(
        21,
        "ai.conversations.add_message",
        "POST /ai/conversations/{conversation_id}/message",
        conversation_id=ID,
        role="user",
    ),
    _call(22, "ai.conversations.messages.list", "GET /ai/conversations/{conversation_id}/messages", "conversation_id"),
    _call(23, "ai.embeddings.list", "GET /ai/embeddings"),
    _call(24, "ai.embeddings.create", "POST /ai/embeddings", bucket_name="my-bucket"),
    _call(25, "ai.embeddings.buckets.list", "GET /ai/embeddings/buckets"),
    _call(26, "ai.embeddings.buckets.retrieve", "GET /ai/embeddings/buckets/{bucket_name}", "bucket_name"),
    _call(27, "ai.embeddings.buckets.delete", "DELETE /ai/embeddings/buckets/{bucket_name}", "bucket_name"),
    _call(
        28,
        "ai.embeddings.similarity_search",
        "POST /ai/embeddings/similarity-search",
        bucket_name="my-bucket",
        query="What is Telnyx?",
    ),
    _call(
        29,
        "ai.embeddings.url",
        "POST /ai/embeddings/url",
        bucket_name="my-bucket",
        url="https://example.com/resource",
    ),
    _call(30, "ai.embeddings.retrieve", "GET /ai/embeddings/{task_id}", "task_id"),
    _call(31, "ai.fine_tuning.jobs.list", "GET /ai/fine_tuning/jobs"),
    _call(
        32,
        "ai.fine_tuning.jobs.create",
        "POST /ai/fine_tuning/jobs",
        model="openai/gpt-4o",
        training_file="training-data.jsonl",
    ),
    _call(33, "ai.fine_tuning.jobs.retrieve", "GET /ai/fine_tuning/jobs/{job_id}", "job_id"),
    _call(34, "ai.fine_tuning.jobs.cancel", "POST /ai/fine_tuning/jobs/{job_id}/cancel", "job_id"),
    _call(35, "ai.retrieve_models", "GET /ai/models"),
    _call(
        36,
        "ai.openai.embeddings.create_embeddings",
        "POST /ai/openai/embeddings",
        input="The quick brown fox jumps over the lazy dog",
        model="thenlper/gte-large",
    ),
    _call(37, "ai.openai.embeddings.list_embedding_models", "GET /ai/openai/embeddings/models"),
    _call(38, "ai.summarize", "POST /ai/summarize", bucket="my-bucket", filename="data.csv"),
    _call(39, "legacy.reporting.batch_detail_records.speech_to_text.list", f"GET {REPORTS}"),
    _call(
        40,
        "legacy.reporting.batch_detail_records.speech_to_text.create",
        f"POST {REPORTS}",
        end_date=DAY,
        start_date=DAY,
    ),
    _call(41, "legacy.reporting.batch_detail_records.speech_to_text.retrieve", f"GET {REPORTS}/{{id}}", ID),
    _call(42, "legacy.reporting.batch_detail_records.speech_to_text.delete", f"DELETE {REPORTS}/{{id}}", ID),
    _call(
        43,
        "legacy.reporting.usage_reports.retrieve_speech_to_text",
        "GET /legacy/reporting/usage_reports/speech_to_text",
    ),
    _call(44, "text_to_speech.generate", "POST /text-to-speech/speech"),
    _call(45, "text_to_speech.list_voices", "GET /text-to-speech/voices"),
)
"""In the order of the guide. Lists page by page where the document says so; 44 sends an empty body."""
