"""Answers that are hard to return, names that are hard to give, and webhooks."""

from __future__ import annotations

import json
from typing import Any

from tests.scale.spots import Call, Lacks, Reads, Sends, Table, Typed, kind

_CURSORS: dict[str, object] = {"page_size": 1, "has_previous": True}
_SPEECH = {"transcription_engine": "Azure", "input_format": "wav"}


def _lists_enum(client: Any) -> Any:
    return client.api_10dlc.list_enum("mno")


def _removes_tool(client: Any) -> Any:
    return client.ai.assistants.tools.remove("t", assistant_id="a")


def _unwrapped(event: dict[str, Any]) -> Call:
    return lambda client: client.webhooks.unsafe_unwrap(json.dumps(event))


_ANSWERS: Table = {
    "websocket": (
        Typed("speech_to_text.retrieve_transcription()", "None"),
        Sends(
            lambda client: client.speech_to_text.retrieve_transcription(**_SPEECH, body=b"RIFF"),
            "GET /v2/speech-to-text/transcription",
            query=list(_SPEECH.items()),
            content=b"RIFF",
        ),
    ),
    "websocket2": (
        Typed("text_to_speech.speech.retrieve()", "None"),
        Typed("text_to_speech.speech.create()", "text_to_speech_types.Base64AudioResponse | BinaryAPIResponse"),
        Reads(
            lambda client: client.text_to_speech.speech.create(text="hi"),
            b"ID3",
            lambda found: found.read(),
            b"ID3",
            media_type="audio/mpeg",
        ),
        Reads(
            lambda client: client.text_to_speech.speech.create(text="hi", output_type="base64_output"),
            {"base64_audio": "SUQz"},
            lambda found: found.base64_audio,
            "SUQz",
        ),
    ),
    "sse": (
        Sends(
            lambda client: client.ai.anthropic.v1.create_message(max_tokens=1, messages=[], model="m", stream=True),
            "POST /v2/ai/anthropic/v1/messages",
            json={"max_tokens": 1, "messages": [], "model": "m", "stream": True},
            headers={"accept": "text/event-stream"},
        ),
        Reads(
            lambda client: client.ai.anthropic.v1.create_message(max_tokens=1, messages=[], model="m", stream=True),
            b'event: ping\ndata: {"type": "ping"}\n\ndata: two\n\n',
            list,
            ['{"type": "ping"}', "two"],
            media_type="text/event-stream",
        ),
        Reads(
            lambda client: client.ai.anthropic.v1.create_message(max_tokens=1, messages=[], model="m"),
            {"type": "message"},
            dict,
            {"type": "message"},
        ),
    ),
    "star-content": (
        Typed("documents.download()", "BinaryAPIResponse"),
        Sends(lambda client: client.documents.download("d"), "GET /v2/documents/d/download", headers={"accept": "*/*"}),
        Reads(
            lambda client: client.documents.download("d"),
            b'{"raw": 1}',
            lambda found: found.read(),
            b'{"raw": 1}',
        ),
    ),
    "csv-or-json": (
        Typed(
            "organizations.users.list_users_groups_report()",
            "organizations_types.UserListUsersGroupsReportResponse | str",
        ),
        Sends(
            lambda client: client.organizations.users.list_users_groups_report(accept="text/csv"),
            "GET /v2/organizations/users/users_groups_report",
            headers={"accept": "text/csv"},
        ),
        Reads(
            lambda client: client.organizations.users.list_users_groups_report(accept="text/csv"),
            b"id,email\n1,a@b.test\n",
            str,
            "id,email\n1,a@b.test\n",
            media_type="text/csv",
        ),
        Reads(
            lambda client: client.organizations.users.list_users_groups_report(),
            {"data": [{"email": "a@b.test", "groups": []}]},
            lambda found: found.data[0].email,
            "a@b.test",
        ),
    ),
    "response-oneof-array-or-object": (
        Typed("api_10dlc.list_enum()", "root_types.API10dlcListEnumResponse"),
        Reads(_lists_enum, ["a", "b"], lambda found: found, ["a", "b"]),
        Reads(_lists_enum, [{"a": 1}], lambda found: found, [{"a": 1}]),
        Reads(_lists_enum, {"a": "x"}, lambda found: found, {"a": "x"}),
        Reads(
            _lists_enum,
            {"page": 1, "totalRecords": 1, "records": [{"a": 1}]},
            lambda found: (kind(found), found.total_records, found.records),
            ("EnumPaginatedResponse", 1, [{"a": 1}]),
        ),
    ),
    "list-union": (
        Reads(
            lambda client: client.email_blocks.list(),
            {"data": [{"id": "a"}], "meta": {"page_number": 1, "page_size": 1, "total_pages": 2, "total_results": 2}},
            lambda page: page.next_page_info().params,
            {"page[number]": 2},
        ),
        Reads(
            lambda client: client.email_blocks.list(page_after="A"),
            {
                "data": [{"id": "b"}],
                "meta": _CURSORS | {"has_next": True, "next_cursor": "B"},
            },
            lambda page: page.next_page_info().params,
            {"page[after]": "B"},
        ),
        Reads(
            lambda client: client.email_blocks.list(page_after="B"),
            {"data": [{"id": "c"}], "meta": _CURSORS | {"has_next": False}},
            lambda page: (page.next_page_info(), [kind(item) for item in page.data]),
            (None, ["EmailBlock"]),
        ),
    ),
    "multi-2xx": tuple(
        Reads(
            lambda client: client.email_messages.create_batch(messages=[]),
            {"data": [], "errors": [{"index": 0}], "meta": {}},
            lambda found: (kind(found), len(found.errors)),
            ("EmailBatchResponse", 1),
            status=status,
        )
        for status in (202, 207)
    ),
    "any-response": (
        Typed("ai.assistants.tools.remove()", "object"),
        Reads(
            _removes_tool,
            [1, {"a": None}],
            list,
            [1, {"a": None}],
        ),
        Reads(_removes_tool, "text", str, "text"),
    ),
}

_NAMES: Table = {
    "opid-case-clash": (
        Sends(lambda client: client.reports.mdr_usage_reports.list(), "GET /v2/reports/mdr_usage_reports"),
        Sends(
            lambda client: client.legacy.reporting.usage_reports.messaging.list(),
            "GET /v2/legacy/reporting/usage_reports/messaging",
        ),
    ),
    "keyword-method": (
        Sends(
            lambda client: client.ai.assistants.imports(provider="vapi", api_key_ref="k"),
            "POST /v2/ai/assistants/import",
            json={"provider": "vapi", "api_key_ref": "k"},
        ),
        Sends(lambda client: client.list.list(), "GET /v2/list"),
    ),
    "method-equals-resource": (
        Sends(
            lambda client: client.ai.conversations.insight_groups.create(name="n"),
            "POST /v2/ai/conversations/insight-groups",
            json={"name": "n"},
        ),
        Lacks("ai.conversations.insight_groups.insight_groups()"),
    ),
    "schema-digit-name": (
        Reads(
            lambda client: client.api_10dlc.campaign.retrieve_mno_metadata("c"),
            {"10999": {"mno": "T"}, "10035": {}},
            lambda found: (kind(found), found.field_10999.mno, found.to_dict()["10035"]),
            ("MnoMetadata", "T", {}),
        ),
    ),
}

_WEBHOOKS: Table = {
    "webhook-flat": (
        Typed("types.campaign_status_update_event.CampaignStatusUpdateEvent.is_t_mobile_registered", "bool | None"),
        Reads(
            _unwrapped({"brandId": "b", "campaignId": "c", "status": "ACCEPTED"}),
            {},
            lambda event: (kind(event), event.brandId),
            ("UnknownVariant", "b"),
        ),
    ),
    "webhook-two-types": (
        *(
            Reads(
                _unwrapped({"data": {"event_type": name, "payload": {}}}),
                {},
                lambda event: (kind(event), event.data.event_type),
                (of, name),
            )
            for name, of in {
                "message.sent": "OutboundMessageEvent",
                "message.finalized": "OutboundMessageEvent",
                "fax.delivered": "FaxDelivered",
                "call.hangup": "CallHangupEvent",
            }.items()
        ),
    ),
}

SPOTS: Table = {**_ANSWERS, **_NAMES, **_WEBHOOKS}
