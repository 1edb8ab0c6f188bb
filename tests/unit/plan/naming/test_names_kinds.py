"""What real documents do to paths and operationIds, and the calls that come of it: several inputs of each kind."""

import pytest

from sdkgen.design.lock import Lock
from sdkgen.plan.naming.names import assign
from tests.unit.plan.naming.models import api, design, operation


def calls(*lines: str) -> list[str]:
    """Return the calls of `get /path operationId`, in the order given."""
    split = [(*line.split(" ", 2), None)[:3] for line in lines]
    listed = [operation(f"{method} {path}", operation_id=operation_id) for method, path, operation_id in split]
    names, _ = assign(api(listed), design(), Lock())
    return [names.methods[item.id].dotted for item in listed]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (
                "post /load_balancers/{id}/droplets loadBalancers_add_droplets",
                "delete /load_balancers/{id}/droplets loadBalancers_remove_droplets",
                "delete /load_balancers/{id}/cache loadBalancers_delete_cache",
            ),
            ("load_balancers.droplets.add", "load_balancers.droplets.remove", "load_balancers.delete_cache"),
        ),
        (
            (
                "put /watch-lists/{id}/stocks watchListsReplaceStocks",
                "get /watch-lists/{id}/stocks watchListsGetStocks",
            ),
            ("watch_lists.stocks.replace", "watch_lists.stocks.retrieve"),
        ),
        (
            ("post /lbs/{id}/drops loadBalancers_attach_drops", "get /lbs/{id}/drops loadBalancers_list_drops"),
            ("lbs.drops.attach", "lbs.drops.list"),
        ),
        (
            ("put /orders/{id} Orders_Cancel", "get /orders/{id} Orders_Get", "post /orders Orders_Create"),
            ("orders.cancel", "orders.retrieve", "orders.create"),
        ),
        (
            ("post /pin-boards/{id}/pins pin-boards-attach-pins", "get /pin-boards/{id}/pins pin-boards-get-pins"),
            ("pin_boards.pins.attach", "pin_boards.pins.retrieve"),
        ),
        (("post /embed/texts embedTexts", "get /embed/texts/{id} x"), ("texts.embed", "texts.retrieve")),
        (("get /search/stops searchStops",), ("search.retrieve_stops",)),
    ],
)
def test_a_noun_that_leads_an_operation_id_is_no_verb(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            ("put /Accounts createAccount", "post /Accounts/{AccountID} updateAccount", "get /Accounts/{AccountID} x"),
            ("accounts.create", "accounts.update", "accounts.retrieve"),
        ),
        (
            ("put /tenants/{id} create-tenant", "post /tenants/{id}/users modify_users", "get /tenants/{id}/users x"),
            ("tenants.create", "tenants.users.update", "tenants.users.retrieve"),
        ),
        (("post /settings updateSettings", "get /settings x"), ("settings.update", "settings.retrieve")),
        (
            ("post /collections/{name}/points get_points", "put /collections/{name}/points upsert_points"),
            ("collections.points.retrieve", "collections.points.upsert"),
        ),
        (
            ("post /points listPoints", "get /points/{id} getPoint", "put /points/{id} replacePoint"),
            ("points.list", "points.retrieve", "points.replace"),
        ),
        (
            ("post /flows/filter read_flows_flows_filter_post", "post /flows/ create_flow_flows__post"),
            ("flows.filter", "flows.create"),
        ),
        (
            ("post /apps/list get_apps_v1_apps_list_post", "post /apps create_app_v1_apps_post"),
            ("apps.list", "apps.create"),
        ),
        (
            ("post /tasks/list-archived readArchived", "post /tasks/get getTask", "post /tasks x"),
            ("tasks.list_archived", "tasks.retrieve", "tasks.create"),
        ),
    ],
)
def test_the_verb_of_the_operation_id_wins_over_the_method(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (
                "get /files/{file_id} get_files_id",
                "put /files/{file_id} put_files_id",
                "delete /files/{file_id} delete_files_id",
                "get /files/{file_id}/thumbnail.{extension} get_files_id_thumbnail_id",
            ),
            ("files.retrieve", "files.update", "files.delete", "files.retrieve_thumbnail"),
        ),
        (
            ("get /maps/{id}/tile-{zoom} x", "get /maps/{id} y", "get /v{version}/maps/{id}/legend.{format} z"),
            ("maps.retrieve_tile", "maps.retrieve", "maps.retrieve_legend"),
        ),
        (
            ("get /Orders({id}) x", "patch /Orders({id}) y", "get /Orders z", "get /Orders({id})/Lines l"),
            ("orders.retrieve", "orders.update", "orders.list", "orders.retrieve_lines"),
        ),
        (
            (
                "get /webhooks/{webhook_id} get_webhook",
                "delete /webhooks/{webhook_id} delete_webhook",
                "patch /webhooks/{webhook_id} update_webhook",
                "get /webhooks/{webhook_id}/{webhook_token} get_webhook_by_token",
                "delete /webhooks/{webhook_id}/{webhook_token} delete_webhook_by_token",
                "patch /webhooks/{webhook_id}/{webhook_token} update_webhook_by_token",
            ),
            (
                "webhooks.retrieve",
                "webhooks.delete",
                "webhooks.update",
                "webhooks.retrieve_by_token",
                "webhooks.delete_by_token",
                "webhooks.update_by_token",
            ),
        ),
        (
            ("get /users/{login} getUser", "put /users/{login} putUser", "get /users/{login}/{secret} getUserBySecret"),
            ("users.retrieve", "users.update", "users.retrieve_by_secret"),
        ),
        (
            ("get /packages/{packageName} a", "get /packages/{packageName}/{version} b"),
            ("packages.retrieve", "packages.retrieve_by_version"),
        ),
        (
            ("get /events/{day} listEvents", "get /events/{day}/{id} getEvent"),
            ("events.list", "events.retrieve"),
        ),
    ],
)
def test_one_thing_is_no_collection(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(sorted(calls(*lines))) == tuple(sorted(names))
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            ("put /commands bulk_set_commands", "patch /commands/{command_id} update_command"),
            ("commands.update_bulk", "commands.update"),
        ),
        (
            (
                "post /indexes/{uid}/documents/delete delete_documents_by_filter",
                "delete /indexes/{uid}/documents/{documentId} delete_document",
            ),
            ("indexes.documents.delete_by_filter", "indexes.documents.delete"),
        ),
        (
            (
                "post /payments/cancel CancelPaymentByIdempotencyKey",
                "post /payments/{payment_id}/cancel CancelPayment",
            ),
            ("payments.cancel_by_idempotency_key", "payments.cancel"),
        ),
        (
            ("post /jobs/archive archive-all-jobs", "post /jobs/{id}/archive archive-job"),
            ("jobs.archive_all", "jobs.archive"),
        ),
        (
            ("post /notes/update updateManyNotes", "put /notes/{id} updateNote"),
            ("notes.update_many", "notes.update"),
        ),
        (
            ("put /rows putRows", "patch /rows patchRows", "put /rows/{id} putRow", "patch /rows/{id} patchRow"),
            ("rows.replace_bulk", "rows.update_bulk", "rows.replace", "rows.update"),
        ),
        (
            ("post /folders createFolder", "post /folders/{folder_id} restoreFolder", "put /folders/{folder_id} x"),
            ("folders.create", "folders.restore", "folders.update"),
        ),
    ],
)
def test_the_method_of_one_item_has_the_plain_name(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (
                "put /files/{file_id} put_files_id",
                "get /files/{file_id}#get_shared_link get_files_id#get_shared_link",
                "put /files/{file_id}#add_shared_link put_files_id#add_shared_link",
                "put /files/{file_id}#remove_shared_link put_files_id#remove_shared_link",
            ),
            ("files.update", "files.get_shared_link", "files.add_shared_link", "files.remove_shared_link"),
        ),
        (
            ("post /oauth2/token x", "post /oauth2/token#refresh y"),
            ("oauth2.token.create", "oauth2.token.refresh"),
        ),
        (
            ("post /invoices#Draft a", "post /invoices#sendNow b", "get /invoices/{id}#as-pdf c"),
            ("invoices.draft", "invoices.send_now", "invoices.as_pdf"),
        ),
    ],
)
def test_a_fragment_names_the_call(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            ("post /v1/runs/{id}/unpause unpauseRun", "post /runs/{id}/unpause unpauseRun"),
            ("runs.unpause_v1", "runs.unpause"),
        ),
        (
            ("post /v1/runs/{id}/set-manager SetRunManager", "post /runs/{id}/set-manager SetRunManager"),
            ("runs.set_manager_v1", "runs.set_manager"),
        ),
        (
            ("post /responses/compact?beta=true beta_Compactresponse", "post /responses/compact Compactresponse"),
            ("responses.compact_beta", "responses.compact"),
        ),
        (
            ("post /texts/squash?preview=1 preview_squashText", "post /texts/squash squashText"),
            ("texts.squash_preview", "texts.squash"),
        ),
        (
            ("get /v1/limits readLimits", "post /v1/limits createLimit", "patch /v2/limits/{id} updateLimitV2"),
            ("limits.retrieve", "limits.create", "limits.update_v2"),
        ),
        (
            ("get /v10/pets/{id} a", "get /v2/pets/{id} b", "get /v2beta1/pets/{id} c"),
            ("pets.retrieve_v10", "pets.retrieve", "pets.retrieve_v2beta1"),
        ),
        (
            ("get /v1/zebras/{id} a", "get /zebras/{id} b", "delete /2024-01/zebras/{id} c"),
            ("zebras.retrieve_v1", "zebras.retrieve", "zebras.delete_v_2024_01"),
        ),
        (
            ("post /trips/{id}/book bookTrip", "post /v2/trips/{id}/book bookTripV2"),
            ("trips.book", "trips.book_v2"),
        ),
        (
            ("get /billing/v1/invoices/{id} a", "get /billing/v2/invoices/{id} b", "get /billing/v2/invoices c"),
            ("invoices.retrieve", "invoices.retrieve_v2", "invoices.list_v2"),
        ),
    ],
)
def test_versions_are_told_apart_and_verbs_stay_verbs(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names
    assert tuple(reversed(calls(*reversed(lines)))) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (
                "get /api/where/agency/{agencyID}.json agency",
                "get /api/where/stop/{stopID}.json stop",
                "get /api/where/current-time.json current-time",
            ),
            ("agency.retrieve", "stop.retrieve", "current_time.retrieve"),
        ),
        (
            ("get /api/0/projects/{id} a", "post /api/0/projects b", "get /api/0/teams/{id} c"),
            ("projects.retrieve", "projects.create", "teams.retrieve"),
        ),
        (
            ("get /apis/x.io/v1alpha1/widgets a", "get /apis/x.io/v1alpha1/widgets/{name} b"),
            ("widgets.list", "widgets.retrieve"),
        ),
        (
            ("get /shop/eu/orders/{id} a", "post /shop/eu/orders/{id}/refund b", "get /shop/eu/carts/{id} c"),
            ("orders.retrieve", "orders.refund", "carts.retrieve"),
        ),
        (
            ("post /shop/orders/close a", "post /shop/orders/reopen b"),
            ("orders.close", "orders.reopen"),
        ),
        (
            ("get /pets/{id} a", "get /pets b"),
            ("pets.retrieve", "pets.list"),
        ),
        (
            ("get /accounts/{id}/zones/{zone} a", "get /accounts/{id}/rules/{rule} b"),
            ("accounts.retrieve_zone", "accounts.retrieve_rule"),
        ),
        (
            ("get /shop/orders/{id} a", "get /health b"),
            ("shop.retrieve_order", "health.retrieve"),
        ),
    ],
)
def test_what_all_paths_begin_with_names_no_resource(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (
                "put /spaces/{name}/notifications/-/mark-specified-as-read MarkNotificationsAsRead",
                "delete /two-factor/totp/- DeleteTotp",
                "put /two-factor/settings/disabled DisableTwoFactor",
                "get /stats/- queryStats",
            ),
            (
                "spaces.notifications.mark_specified_as_read",
                "two_factor.delete_totp",
                "two_factor.settings.disable",
                "stats.retrieve",
            ),
        ),
        (
            ("get /-/health a", "get /users/~ b", "post /repos/{id}/*/sync c"),
            ("health.retrieve", "users.retrieve", "repos.sync"),
        ),
        (
            ("put /alarms/{id}/muted muteAlarm", "put /alarms/{id}/archived archive_alarm", "get /alarms/{id} x"),
            ("alarms.mute", "alarms.archive", "alarms.retrieve"),
        ),
        (
            ("get /stats queryStats", "get /stats/- queryAllStats"),
            ("stats.retrieve", "stats.query_all"),
        ),
    ],
)
def test_signs_name_nothing(lines: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert tuple(calls(*lines)) == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("post /chat/completions", "chat.completions.create"),
        ("post /images/generations post_images_generations", "images.generations.create"),
        ("post /audio/speech", "audio.speech.create"),
        ("post /users/{id}/registration", "users.registration.create"),
        ("post /audio/transcriptions audioTranscriptionsPost", "audio.transcriptions.create"),
        ("post /chat/completions createChatCompletion", "chat.create_completion"),
        ("post /posts/{id}/crosspost", "posts.crosspost"),
        ("post /books/bulk", "books.bulk"),
    ],
)
def test_a_post_of_a_noun_creates(line: str, name: str) -> None:
    assert calls(line) == [name]
