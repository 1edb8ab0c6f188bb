"""Requests that are hard to send: query styles, clashing arguments, bodies that are not JSON, paths and servers."""

from __future__ import annotations

from tests.scale.spots import Lacks, Reads, Sends, Table, Typed

_QUERIES: Table = {
    "metadata-arrow-names": (
        Sends(
            lambda client: client.ai.conversations.list(metadata_assistant_id="eq.a-1", or_="(a.eq.1,b.gt.2)"),
            "GET /v2/ai/conversations",
            query=[("metadata->assistant_id", "eq.a-1"), ("or", "(a.eq.1,b.gt.2)")],
        ),
    ),
    "page-object": (
        Typed("access_ip_address.list(page_number)", "int | Omit"),
        Sends(
            lambda client: client.access_ip_address.list(page_number=2, page_size=5),
            "GET /v2/access_ip_address",
            query=[("page[number]", "2"), ("page[size]", "5")],
        ),
        Reads(
            lambda client: client.access_ip_address.list(),
            {"data": [{"id": "a"}], "meta": {"page_number": 1, "total_pages": 2}},
            lambda page: (page.next_page_info().params, page.meta.total_pages),
            ({"page[number]": 2}, 2),
        ),
    ),
    "deepObject-union": (
        Typed(
            "types.access_ip_address_list_params.Filter.created_at",
            "str | dt.datetime | FilterCreatedAtDateRangeFilter",
        ),
        Sends(
            lambda client: client.access_ip_address.list(filter={"created_at": {"gt": "2026-01-31"}, "new": "x"}),
            "GET /v2/access_ip_address",
            query=[("filter[created_at][gt]", "2026-01-31"), ("filter[new]", "x")],
        ),
        Sends(
            lambda client: client.access_ip_address.list(filter={"created_at": "2026-01-31"}),
            "GET /v2/access_ip_address",
            query=[("filter[created_at]", "2026-01-31")],
        ),
    ),
    "deepObject-dotted-keys": (
        Typed("sim_card_orders.list(filter)", "root_types.FilterSimCardOrdersConsolidatedParam | Omit"),
        Sends(
            lambda client: client.sim_card_orders.list(filter={"cost_amount": "2.53", "address_id": "7"}),
            "GET /v2/sim_card_orders",
            query=[("filter[cost.amount]", "2.53"), ("filter[address.id]", "7")],
        ),
    ),
    "filter+filter[x]": (
        Sends(
            lambda client: client.sim_cards.list(filter={"tags": ["a", "b"]}, filter_sim_card_group_id="g"),
            "GET /v2/sim_cards",
            query=[("filter[tags]", "a,b"), ("filter[sim_card_group_id]", "g")],
        ),
    ),
    "double-bracket": (
        Sends(
            lambda client: client.ai.list_conversation_histories(
                q="text", filter_region_in="USA,DEU", filter_record_created_at_gte="2026-01-31"
            ),
            "GET /v2/ai/conversation_histories",
            query=[("q", "text"), ("filter[region][in]", "USA,DEU"), ("filter[record_created_at][gte]", "2026-01-31")],
        ),
    ),
    "array-query-default": (
        Typed("ai.embeddings.list(status)", "SequenceNotStr[str] | Omit"),
        Sends(
            lambda client: client.ai.embeddings.list(status=["queued", "failed"]),
            "GET /v2/ai/embeddings",
            query=[("status", "queued,failed")],
        ),
    ),
    "force-query": (
        Typed("email_domains.delete(force)", "bool | Omit"),
        Sends(
            lambda client: client.email_domains.delete("d", force=True),
            "DELETE /v2/email_domains/d",
            query=[("force", "true")],
        ),
    ),
    "query-oneof-enums": (
        Typed(
            "speech_to_text.retrieve_transcription(model)",
            " | ".join(
                f"root_types.{name}Models"
                for name in ("Azure", "Deepgram", "Google", "Telnyx", "Xai", "Speechmatics", "Soniox", "Parakeet")
            )
            + " | Omit",
        ),
    ),
}

_CLASHES: Table = {
    "path-body-clash": (
        Typed("calls.actions.bridge(path_call_control_id)", "str"),
        Typed("calls.actions.bridge(call_control_id)", "str"),
        Sends(
            lambda client: client.calls.actions.bridge("v3:one", call_control_id="v3:two", command_id="c"),
            "POST /v2/calls/v3:one/actions/bridge",
            json={"call_control_id": "v3:two", "command_id": "c"},
        ),
    ),
    "header-body-clash": (
        Sends(
            lambda client: client.x402.credit_account.settle(
                id="i", header_payment_signature="HEADER", payment_signature="BODY"
            ),
            "POST /v2/v2/x402/credit_account",
            json={"id": "i", "payment_signature": "BODY"},
            headers={"PAYMENT-SIGNATURE": "HEADER"},
        ),
        Reads(
            lambda client: client.x402.credit_account.settle(id="i"),
            {"data": {"id": "t"}},
            lambda found: found.data.id,
            "t",
            status=201,
        ),
    ),
    "kwarg-clash": (
        Sends(
            lambda client: client.ai.anthropic.v1.create_message(
                max_tokens=9,
                messages=[],
                model="m",
                timeout=3.5,
                max_retries=2,
                request_timeout=60,
                request_max_retries=0,
            ),
            "POST /v2/ai/anthropic/v1/messages",
            json={"max_tokens": 9, "messages": [], "model": "m", "max_retries": 2, "timeout": 3.5},
        ),
    ),
    "x-stainless-param": (
        Typed("texml.accounts.conferences.participants.dial(timeout_seconds)", "int | Omit"),
        Lacks("texml.accounts.conferences.participants.dial(timeout)"),
        Sends(
            lambda client: client.texml.accounts.conferences.participants.dial("c", account_sid="a", timeout_seconds=9),
            "POST /v2/texml/Accounts/a/Conferences/c/Participants",
            form=[("Timeout", "9")],
        ),
    ),
}

_BODIES: Table = {
    "array-suffix-name+model_config": (
        Typed("ai.audio.transcriptions.create(timestamp_granularities)", "Literal['segment'] | Omit"),
        Sends(
            lambda client: client.ai.audio.transcriptions.create(
                model="deepgram/nova-3",
                file=("a.wav", b"RIFF"),
                timestamp_granularities="segment",
                model_config={"smart_format": True},
            ),
            "POST /v2/ai/audio/transcriptions",
            parts=[
                ("model", None, None, b"deepgram/nova-3"),
                ("file", "a.wav", "audio/x-wav", b"RIFF"),
                ("model_config[smart_format]", None, None, b"true"),
                ("timestamp_granularities[]", None, None, b"segment"),
            ],
        ),
    ),
    "body-array": (
        Typed("types.validate_call_reasons_request_param.ValidateCallReasonsRequestParam", "SequenceNotStr[str]"),
        Sends(
            lambda client: client.call_reasons.validate(body=["one", "two"]),
            "POST /v2/call_reasons/validate",
            json=["one", "two"],
        ),
    ),
    "body-raw": (
        Typed("storage.kvs.keys.update()", "None"),
        Sends(
            lambda client: client.storage.kvs.keys.update("a/b c", id="kv", body=b"\x00raw", ttl_secs=60),
            "PUT /v2/storage/kvs/kv/keys/a%2Fb%20c",
            query=[("ttl_secs", "60")],
            content=b"\x00raw",
            headers={"content-type": "application/octet-stream"},
        ),
    ),
    "delete-body": (
        Sends(
            lambda client: client.dir.phone_numbers.delete("d", phone_numbers=["+13125550100"]),
            "DELETE /v2/dir/d/phone_numbers",
            json={"phone_numbers": ["+13125550100"]},
        ),
    ),
    "multipart-oneOf": (
        Typed(
            "types.voice_clone_upload_request_param.VoiceCloneUploadRequestParam",
            "TelnyxQwen3TtsCloneParam | TelnyxUltraCloneParam | MinimaxCloneParam",
        ),
        Sends(
            lambda client: client.voice_clones.create_from_upload(
                voice_clone_upload_request={
                    "audio_file": b"RIFF",
                    "gender": "neutral",
                    "language": "en",
                    "model_id": "Ultra",
                    "name": "n",
                    "provider": "telnyx",
                }
            ),
            "POST /v2/voice_clones/from_upload",
            parts=[
                ("audio_file", "upload", "application/octet-stream", b"RIFF"),
                ("gender", None, None, b"neutral"),
                ("language", None, None, b"en"),
                ("model_id", None, None, b"Ultra"),
                ("name", None, None, b"n"),
                ("provider", None, None, b"telnyx"),
            ],
        ),
    ),
    "multipart-encoding": (
        Sends(
            lambda client: client.messaging_hosted_number_orders.actions.upload_file("o", loa=b"LOA", bill=b"BILL"),
            "POST /v2/messaging_hosted_number_orders/o/actions/file_upload",
            parts=[
                ("bill", "upload", "application/pdf", b"BILL"),
                ("loa", "upload", "application/pdf", b"LOA"),
            ],
        ),
    ),
    "two-body-types": (
        Sends(
            lambda client: client.faxes.send(connection_id="c", from_="+1", to="+2", media_url="https://x.test/a.pdf"),
            "POST /v2/faxes",
            json={"connection_id": "c", "from": "+1", "to": "+2", "media_url": "https://x.test/a.pdf"},
        ),
        Sends(
            lambda client: client.faxes.send(connection_id="c", from_="+1", to="+2", contents=("a.pdf", b"PDF")),
            "POST /v2/faxes",
            parts=[
                ("connection_id", None, None, b"c"),
                ("from", None, None, b"+1"),
                ("to", None, None, b"+2"),
                ("contents", "a.pdf", "application/pdf", b"PDF"),
            ],
        ),
    ),
    "form-oauth": (
        Sends(
            lambda client: client.oauth.exchange_token(grant_type="refresh_token", refresh_token="r"),
            "POST /v2/oauth/token",
            json={"grant_type": "refresh_token", "refresh_token": "r"},
        ),
    ),
}

_PATHS: Table = {
    "path-suffix": (
        Sends(
            lambda client: client.texml.accounts.recordings.retrieve("r/1", account_sid="a"),
            "GET /v2/texml/Accounts/a/Recordings/r%2F1.json",
        ),
    ),
    "path-two-params": (
        Typed("portouts.update(status)", "Literal['authorized', 'rejected-pending']"),
        Sends(
            lambda client: client.portouts.update("authorized", id="p", reason="why"),
            "PATCH /v2/portouts/p/authorized",
            json={"reason": "why"},
        ),
    ),
    "path-kebab-param": (
        Sends(
            lambda client: client.advanced_orders.update_requirement_group("o", quantity=2),
            "PATCH /v2/advanced_orders/o/requirement_group",
            json={"quantity": 2},
        ),
    ),
    "path-level-params": (
        Sends(
            lambda client: client.channel_zones.update("z", channels=3),
            "PUT /v2/channel_zones/z",
            json={"channels": 3},
        ),
    ),
    "path-level-servers": (
        Sends(
            lambda client: client.well_known.retrieve_oauth_authorization_server(),
            "GET /.well-known/oauth-authorization-server",
            headers={"authorization": None},
        ),
    ),
    "v2-twice": (
        Sends(
            lambda client: client.whatsapp.phone_numbers.list(page_size=1),
            "GET /v2/v2/whatsapp/phone_numbers",
            query=[("page[size]", "1")],
        ),
    ),
}

SPOTS: Table = {**_QUERIES, **_CLASHES, **_BODIES, **_PATHS}
