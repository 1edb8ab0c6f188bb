"""Scripts that users wrote for real releases of 2020 to 2025, and what becomes of them with the next one."""

from __future__ import annotations

from typing import Any

from tests.history.walk import Script

_RECORDING = {"id": "r-1", "status": "completed"}
_VERIFICATION = {"id": "v-1", "phone_number": "+13035551234", "status": "pending"}
_PROFILE = {"id": "p-1", "name": "Login"}
_OPS = {"bytes_sent": 1, "ops": 2}


def _page(item: dict[str, Any]) -> dict[str, Any]:
    return {"data": [item], "meta": {"page_number": 1, "total_pages": 1, "total_results": 1, "page_size": 20}}


SCRIPTS: dict[str, dict[str, Script]] = {
    "2020-08-06": {
        "read an id": Script(
            "assert next(iter(client.recordings.list())).id == 'r-1'", _page(_RECORDING), _page(_RECORDING)
        ),
        "filter by dates": Script(
            "list(client.recordings.list(filter_created_at_gte='2020-01-01', page_size=5))",
            _page(_RECORDING),
            _page(_RECORDING),
        ),
        "filter by conference": Script(
            "list(client.recordings.list(filter_conference_id_or_name='weekly'))",
            _page(_RECORDING),
            _page(_RECORDING),
            "TypeError",
        ),
        "read the conference": Script(
            "assert client.recordings.retrieve('r-1').data.conference.name == 'weekly'",
            {"data": {**_RECORDING, "conference": {"name": "weekly"}}},
            {"data": {**_RECORDING, "conference_id": "c-1"}},
            "AttributeError",
        ),
    },
    "2020-12-07": {
        "start a verification": Script(
            "new = client.verifications.create(phone_number='+13035551234', verify_profile_id='p-1', type='sms')\n"
            "assert new.data.status == 'pending'",
            {"data": _VERIFICATION},
            {"data": _VERIFICATION},
        ),
        "create a profile": Script(
            "assert client.verify_profiles.create(name='Login', default_timeout_secs=60).data.name == 'Login'",
            {"data": _PROFILE},
            {"data": _PROFILE},
        ),
        "create one with a text": Script(
            "client.verify_profiles.create(name='Login', msg_template='Your code: {{code}}')",
            {"data": _PROFILE},
            {"data": _PROFILE},
            "TypeError",
        ),
        "read the organization": Script(
            "assert client.verify_profiles.retrieve('p-1').data.organization_id == 'o-1'",
            {"data": {**_PROFILE, "organization_id": "o-1"}},
            {"data": _PROFILE},
            "AttributeError",
        ),
        "count verifications": Script("client.aggregate.list_verifications()", {}, {}, "RemovedOperationError"),
    },
    "2021-04-15": {
        "register cards": Script(
            "found = client.actions.register.register_sim_card(registration_codes=['0000'], tags=['car'])\n"
            "assert found.data[0].id == 's-1'",
            {"data": [{"id": "s-1"}]},
            {"data": [{"id": "s-1"}]},
        ),
        "register none": Script("client.actions.register.register_sim_card(tags=['car'])", {}, {}, "TypeError"),
    },
    "2024-02-16": {
        "list certificates": Script(
            "assert [item.name for item in client.ssl_certificates.list(page_size=5)] == ['www']",
            _page({"id": "c-1", "name": "www"}),
            _page({"id": "c-1", "name": "www"}),
        ),
        "send a file": Script("client.ssl_certificates.add(name='www', file=b'PEM')", {}, {}, "TypeError"),
        "use as text what is a time": Script(
            "client.ssl_certificates.remove('c-1').data.created_at.partition('T')",
            {"data": {"created_at": "2024-02-16T10:00:00Z"}},
            {"data": {"created_at": "2024-02-16T10:00:00Z"}},
            "AttributeError",
        ),
        "read the usage of a time": Script(
            "usage = client.buckets.retrieve_usage('b', filter_start_time='2024-01-01T00:00:00Z')\n"
            "assert usage.data.total.ops == 2",
            {"data": {"total": _OPS}},
            {"data": {"total": _OPS}},
        ),
        "read the usage of always": Script(
            "client.buckets.retrieve_usage('b')", {"data": {}}, {"data": {}}, "TypeError"
        ),
        "read the total of a snapshot": Script(
            "assert client.buckets.retrieve_snapshot('b').data.total.ops == 2",
            {"data": {"total": _OPS}},
            {"data": {"size": 1}},
            "AttributeError",
        ),
    },
    "2025-01-15": {
        "read by position, whatever the path calls it": Script(
            "assert client.clusters.retrieve('t-1', top_n_nodes=2).data.bucket == 'b'",
            {"data": {"bucket": "b"}},
            {"data": {"bucket": "b"}},
        ),
        "compute": Script(
            "client.clusters.compute(bucket='b', files=['a.txt'])",
            {"data": {"cluster_id": "t-1"}},
            {"data": {"task_id": "t-1"}},
        ),
        "read what was computed": Script(
            "assert client.clusters.compute(bucket='b').data.cluster_id == 't-1'",
            {"data": {"cluster_id": "t-1"}},
            {"data": {"task_id": "t-1"}},
            "AttributeError",
        ),
        "draw a part": Script("client.clusters.retrieve_graph('t-1', subcluster_id=3)", {}, {}, "TypeError"),
    },
    "2025-03-19": {
        "list faxes": Script(
            "assert [item.id for item in client.faxes.list(page_size=1)] == ['f-1']",
            _page({"id": "f-1"}),
            _page({"id": "f-1"}),
        ),
        "read settings": Script(
            "assert [item.id for item in client.notification_settings.list()] == ['n-1']",
            _page({"id": "n-1"}),
            _page({"id": "n-1"}),
        ),
    },
}
