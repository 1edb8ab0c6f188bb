"""Schemas that are hard to type: unions, enums, null, recursion, allOf, odd names."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.scale.spots import Lacks, Reads, Sends, Table, Typed, kind

_EVENT = {
    "id": "e1",
    "product": "sms",
    "event_name": "sent",
    "cost": {"cumulative_cost": "2", "currency": "USD", "event_cost": "1"},
    "links": {"self": "/e1"},
    "record": {"any": 1},
}
_TOTAL = {"grand_total": "3", "name": "total"}


_NUMBER = {"type": "number_literal", "value": 1}
_SUM = {"type": "arithmetic", "op": "+", "left": _NUMBER, "right": {"type": "invented"}}
_EQUAL = {"type": "comparison", "op": "==", "left": _SUM, "right": _NUMBER}
_FLOW = {
    "start_node_id": "n",
    "nodes": [],
    "edges": [
        {
            "id": "e",
            "start_node_id": "n",
            "target": {"type": "node", "node_id": "m"},
            "condition": {"type": "expression", "expression": _EQUAL},
        }
    ],
}


def _kinds(equal: Any) -> list[str]:
    return [kind(item) for item in (equal, equal.left, equal.left.left, equal.left.right)]


def _lines(*lines: object) -> dict[str, Any]:
    summary = {"lines": list(lines), "adjustments": []}
    period = {"currency": "USD", "user_email": "a@b.test", "user_id": "u", "start_date": "2026-01-01"}
    return {"data": {**period, "end_date": "2026-02-01", "summary": summary, "total": _TOTAL}}


def _number(dialled: dict[str, object]) -> dict[str, object]:
    return {"data": {"phone_number": "+13125550100", **dialled}}


_UNIONS: Table = {
    "nested-discriminator": (
        Typed(
            "types.transcription_engine_deepgram_config_param.TranscriptionEngineDeepgramConfigParam",
            "DeepgramNova2ConfigParam | DeepgramNova3ConfigParam",
        ),
        Typed(
            "types.deepgram_nova2_config_param.DeepgramNova2ConfigParam.transcription_engine",
            "Required[Literal['Deepgram']]",
        ),
        Typed(
            "types.deepgram_nova3_config_param.DeepgramNova3ConfigParam.transcription_model",
            "Required[Literal['deepgram/nova-3']]",
        ),
        Sends(
            lambda client: client.calls.actions.start_transcription(
                "v3:1",
                command_id="c",
                transcription_engine="Deepgram",
                transcription_engine_config={
                    "transcription_engine": "Deepgram",
                    "transcription_model": "deepgram/nova-3",
                    "keywords_boosting": {"hello": 1.5},
                },
            ),
            "POST /v2/calls/v3:1/actions/transcription_start",
            json={
                "transcription_engine": "Deepgram",
                "transcription_engine_config": {
                    "transcription_engine": "Deepgram",
                    "transcription_model": "deepgram/nova-3",
                    "keywords_boosting": {"hello": 1.5},
                },
                "command_id": "c",
            },
        ),
    ),
    "disc-many-to-one": (
        Typed(
            "types.voice_clone_request_param.VoiceCloneRequestParam", "TelnyxDesignCloneParam | MinimaxDesignCloneParam"
        ),
        Typed("types.telnyx_design_clone_param.TelnyxDesignCloneParam.provider", "Literal['telnyx', 'Telnyx']"),
        Typed(
            "types.minimax_design_clone_param.MinimaxDesignCloneParam.provider",
            "Required[Literal['minimax', 'Minimax']]",
        ),
        Typed("voice_clones.create(voice_clone_request)", "root_types.VoiceCloneRequestParam"),
    ),
    "disc-mapping-vs-enum": (
        Reads(
            lambda client: client.portouts.events.list(),
            {
                "data": [
                    {"event_type": "portout.new_comment", "payload": {"comment": "hello"}},
                    {"event_type": "portout.foc_date_changed", "payload": {"foc_date": "2026-01-31T12:00:00Z"}},
                    {"event_type": "portout.invented", "payload": {"new": 1}},
                ]
            },
            lambda page: [kind(item) for item in page.data],
            ["WebhookPortoutNewComment", "WebhookPortoutFocDateChanged", "UnknownVariant"],
        ),
    ),
    "disc-no-mapping-wrong-implicit": (
        Reads(
            lambda client: client.charges_summary.retrieve(start_date="2026-01-01", end_date="2026-02-01"),
            _lines(
                {"type": "simple", "name": "n", "alias": "a", "quantity": 2, "amount": "1"},
                {"type": "comparative", "name": "n", "alias": "a", "new_this_month": {}, "existing_this_month": {}},
            ),
            lambda found: [kind(line) for line in found.data.summary.lines],
            ["SimpleLine", "ComparativeLine"],
        ),
    ),
    "disc-no-mapping-default-only": (
        Reads(
            lambda client: client.detail_records.list(),
            {"data": [{"record_type": name} for name in ("message_detail_record", "sim_card_usage", "invented")]},
            lambda page: [kind(item) for item in page.data],
            ["MessageDetailRecord", "SimCardUsageDetailRecord", "UnknownVariant"],
        ),
        Typed("detail_records.list()", "SyncNumberedPage[root_types.DetailRecord]"),
    ),
    "body-oneof+not": (
        Typed("texml.accounts.calls.create(url)", "str | Omit"),
        Typed("texml.accounts.calls.create(texml)", "str | Omit"),
        Typed("texml.accounts.calls.create(application_sid)", "str"),
        Sends(
            lambda client: client.texml.accounts.calls.create(
                "a1", application_sid="app", from_="+1", to="+2", url="https://x.test", async_amd=True
            ),
            "POST /v2/texml/Accounts/a1/Calls",
            json={"ApplicationSid": "app", "From": "+1", "To": "+2", "Url": "https://x.test", "AsyncAmd": True},
        ),
    ),
    "body-anyof-required": (
        Typed("calls.actions.start_conversation_relay(url)", "str | Omit"),
        Typed("calls.actions.start_conversation_relay(conversation_relay_url)", "str | Omit"),
        Sends(
            lambda client: client.calls.actions.start_conversation_relay("v3:1", url="wss://x.test", command_id="c"),
            "POST /v2/calls/v3:1/actions/conversation_relay_start",
            json={"url": "wss://x.test", "command_id": "c"},
        ),
    ),
    "oneof-size-1": (
        Typed("calls.actions.gather_using_ai(language)", "root_types.GoogleTranscriptionLanguage | Omit"),
    ),
    "data-oneof-arrays": (
        Typed(
            "types.wireless_blocklist_value_list_response.WirelessBlocklistValueListResponse.data",
            "list[Country] | list[Mcc] | list[Plmn] | None",
        ),
        Reads(
            lambda client: client.wireless_blocklist_values.list(type="mcc"),
            {"data": [{"code": "310", "name": "USA"}]},
            lambda found: [item.code for item in found.data],
            ["310"],
        ),
    ),
}

_RECURSION: Table = {
    "recursive-union": (
        Typed("types.ai.arithmetic_expression.ArithmeticExpression.left", "'Expression'"),
        Typed(
            "types.ai.arithmetic_expression_param.BooleanOpExpressionParam.operands",
            "Required[Iterable[ExpressionParam]]",
        ),
        Reads(
            lambda client: client.ai.assistants.retrieve("a"),
            {"id": "a", "conversation_flow": _FLOW},
            lambda found: _kinds(found.conversation_flow.edges[0].condition.expression),
            ["ComparisonExpression", "ArithmeticExpression", "NumberLiteralExpression", "UnknownVariant"],
        ),
    ),
    "self-recursive-nullable": (
        Typed("types.event_node.EventNode.children", "'list[EventNode]'"),
        Typed("types.event_node.EventNode.relationship", "RelationshipInfo | None"),
        Reads(
            lambda client: client.session_analysis.retrieve("e1", record_type="sms"),
            {"root": {**_EVENT, "relationship": None, "children": [{**_EVENT, "id": "e2", "children": []}]}},
            lambda found: (found.root.relationship, kind(found.root.children[0]), found.root.children[0].id),
            (None, "EventNode", "e2"),
        ),
    ),
    "self-recursive": (
        Typed("types.ai.recursive_cluster.RecursiveCluster.subclusters", "'list[RecursiveCluster] | None'"),
    ),
}

_ENUMS: Table = {
    "enum-symbols": (
        Typed(
            "types.ai.arithmetic_expression.ComparisonExpression.op",
            "Literal['==', '!=', '<', '<=', '>', '>=', 'contains', 'not_contains'] | str",
        ),
        Typed("types.ai.arithmetic_expression.ArithmeticExpression.op", "Literal['+', '-', '*', '/', '%'] | str"),
    ),
    "enum-keywords": (
        Typed("types.ai.arithmetic_expression.BooleanOpExpression.op", "Literal['and', 'or', 'not'] | str"),
        Typed(
            "types.ai.arithmetic_expression_param.BooleanOpExpressionParam.op", "Required[Literal['and', 'or', 'not']]"
        ),
    ),
    "enum-case-clash": (
        Typed(
            "types.voice_clone_data.VoiceCloneData.provider",
            "Literal['telnyx', 'minimax', 'Telnyx', 'Minimax'] | str | None",
        ),
        Reads(
            lambda client: client.voice_clones.list(),
            {"data": [{"provider": "telnyx", "model_id": "Ultra"}, {"provider": "Telnyx"}]},
            lambda page: [(item.provider, item.api_model_id) for item in page.data],
            [("telnyx", "Ultra"), ("Telnyx", None)],
        ),
    ),
    "enum-empty-string": (
        Typed("types.portability.Portability.ported_status", "Literal['Y', 'N', ''] | str | None"),
        Reads(
            lambda client: client.number_lookup.retrieve("+13125550100"),
            _number({"portability": {"ported_status": ""}}),
            lambda found: found.data.portability.ported_status,
            "",
        ),
    ),
    "enum-bool": (
        Typed("enterprises.dir.create(certify_brand_is_accurate)", "Literal[True]"),
        Sends(
            lambda client: client.enterprises.dir.create(
                "ent",
                authorizer_email="a@b.test",
                authorizer_name="A",
                call_reasons=["r"],
                certify_brand_is_accurate=True,
                certify_ip_ownership=True,
                certify_no_shaft_content=True,
                display_name="D",
            ),
            "POST /v2/enterprises/ent/dir",
            json={
                "authorizer_email": "a@b.test",
                "authorizer_name": "A",
                "call_reasons": ["r"],
                "certify_brand_is_accurate": True,
                "certify_ip_ownership": True,
                "certify_no_shaft_content": True,
                "display_name": "D",
            },
        ),
    ),
    "enum-int-null": (Typed("types.dkim_status.DkimStatus.key_length", "Literal[2048] | None"),),
    "type-array-null-enum-without-null": (
        Typed(
            "types.mobile_phone_number.MobilePhoneNumber.inbound_call_screening",
            "Literal['disabled', 'reject_calls', 'flag_calls'] | str | None",
        ),
        Typed(
            "mobile_phone_numbers.update(inbound_call_screening)",
            "Literal['disabled', 'reject_calls', 'flag_calls'] | Omit",
        ),
        Typed(
            "types.mobile_phone_number_update_params.CallForwarding.forwarding_type",
            "Literal['always', 'on-failure'] | None",
        ),
        Sends(
            lambda client: client.mobile_phone_numbers.update("1", call_forwarding={"forwarding_type": None}),
            "PATCH /v2/v2/mobile_phone_numbers/1",
            json={"call_forwarding": {"forwarding_type": None}},
        ),
    ),
}

_NULLS_AND_MERGES: Table = {
    "ref+nullable": (
        Typed("types.dir_phone_number.DirPhoneNumber.rejection_reason", "RejectionReason | None"),
        Reads(
            lambda client: client.dir.phone_numbers.list("d1"),
            {"data": [{"rejection_reason": None}, {"rejection_reason": {"code": "c", "message": None}}]},
            lambda page: [item.rejection_reason and item.rejection_reason.code for item in page.data],
            [None, "c"],
        ),
    ),
    "ref+siblings": (
        Typed("verify_profiles.create(call)", "root_types.CreateVerifyProfileCallRequestParam | Omit"),
        Sends(
            lambda client: client.verify_profiles.create(name="n", call={"app_name": "a", "code_length": 5}),
            "POST /v2/verify_profiles",
            json={"name": "n", "call": {"app_name": "a", "code_length": 5}},
        ),
    ),
    "type-list-one": (Typed("types.shared.short_code.ShortCode.tags", "list[str] | None"),),
    "no-type-items": (
        Typed(
            "types.advanced_order.AdvancedOrder.status",
            "list[Literal['pending', 'processing', 'ordered'] | str] | None",
        ),
    ),
    "default-null-wrong": (
        Typed(
            "types.call_control_application_inbound.CallControlApplicationInbound.channel_limit",
            "int | None",
        ),
        Typed(
            "types.call_control_application_inbound_param.CallControlApplicationInboundParam.channel_limit",
            "int",
        ),
    ),
    "required-in-sibling-allOf": (
        Typed("virtual_cross_connects.create(network_id)", "str | uuid.UUID"),
        Typed("virtual_cross_connects.create(region_code)", "str"),
        Typed("virtual_cross_connects.create(cloud_provider)", "Literal['aws', 'azure', 'gce']"),
        Typed("virtual_cross_connects.create(name)", "str | Omit"),
    ),
    "allOf-conflict": (
        Lacks("global_ip_assignments.update(global_ip_id)"),
        Lacks("global_ip_assignments.update(wireguard_peer_id)"),
        Sends(
            lambda client: client.global_ip_assignments.update("g1", is_in_maintenance=True),
            "PATCH /v2/global_ip_assignments/g1",
            json={"is_in_maintenance": True},
        ),
    ),
    "number-format-integer": (
        Typed("types.portouts.metadata.Metadata.page_number", "int | None"),
        Reads(
            lambda client: client.portouts.comments.list("p1"),
            {"data": [], "meta": {"page_number": 1}},
            lambda found: found.meta.page_number,
            1,
        ),
    ),
    "prop-with-space": (
        Reads(
            lambda client: client.legacy.reporting.batch_detail_records.voice.retrieve_fields(),
            {"Interaction Data": ["a"], "Billing": []},
            lambda found: (found.interaction_data, found.billing),
            (["a"], []),
        ),
        Reads(
            lambda client: client.global_ip_latency.retrieve(),
            {"data": [{"percentile_latency": {"0": {"amount": 1.5}}, "timestamp": "2026-01-31T12:00:00Z"}]},
            lambda found: (found.data[0].percentile_latency.field_0.amount, found.data[0].timestamp),
            (1.5, dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)),
        ),
    ),
}

SPOTS: Table = {**_UNIONS, **_RECURSION, **_ENUMS, **_NULLS_AND_MERGES}
