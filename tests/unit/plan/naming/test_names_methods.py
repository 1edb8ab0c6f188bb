"""One example for each rule, each among the neighbours that decide it."""

from dataclasses import replace

import pytest

from sdkgen.model.contract import result_of
from sdkgen.plan.naming.methods import OperationFacts, suggest
from sdkgen.plan.naming.methods import facts_of as read_facts
from tests.unit.plan.naming.models import api, operation


def facts_of(line: str) -> OperationFacts:
    """Return the facts of `get /path`."""
    method, _, path = line.partition(" ")
    return OperationFacts(line, method, path)


def call(
    line: str, *neighbours: str, operation_id: str | None = None, returns_list: bool = False, tags: tuple[str, ...] = ()
) -> str:
    """Return `rule: call` for `get /path` among its neighbours."""
    facts = replace(facts_of(line), operation_id=operation_id, returns_list=returns_list, tags=tags)
    others = [facts_of(other) for other in neighbours if other != line]
    found = suggest([facts, *others])[line]
    return f"{found.rule}: {'.'.join((*found.resource, found.method))}"


def test_crud() -> None:
    items = ("get /pets/{id}", "put /pets/{id}", "delete /pets/{id}", "post /pets", "patch /pets/{id}")
    assert call("get /pets", *items, returns_list=True) == "crud: pets.list"
    assert call("post /pets", *items) == "crud: pets.create"
    assert call("get /pets/{id}", *items) == "crud: pets.retrieve"
    assert call("put /pets/{id}", "get /pets/{id}") == "crud: pets.update"
    assert call("put /pets/{id}", *items) == "crud: pets.replace"
    assert call("patch /pets/{id}", *items) == "crud: pets.update"
    assert call("delete /pets/{id}", *items) == "crud: pets.delete"


@pytest.mark.parametrize("prefix", ["/v2", "/api/v1", "/api", "/rest/v1.2", "/2010-04-01", "/v1beta"])
def test_versions_are_no_resources(prefix: str) -> None:
    assert call(f"get {prefix}/pets/{{id}}") == "crud: pets.retrieve"


def test_a_version_inside_a_path_stays() -> None:
    assert call("get /ai/v1/pets", "post /ai/v1/pets", returns_list=True) == "crud: ai.v1.pets.list"


def test_list_needs_a_list() -> None:
    assert call("get /balance") == "crud: balance.retrieve"
    assert call("get /ip_latency", returns_list=True) == "crud: ip_latency.retrieve"
    assert call("get /media", "get /media/{id}", returns_list=True) == "crud: media.list"
    assert call("get /tools", "get /tools/{id}") == "crud: tools.list"
    assert call("get /coverage", operation_id="ListCoverage", returns_list=True) == "crud: coverage.list"


def test_actions() -> None:
    assert call("post /calls/{id}/actions/answer") == "action: calls.actions.answer"
    assert call("post /calls/{id}/actions/playback_start") == "action: calls.actions.start_playback"
    assert call("post /calls/{id}/actions/record_stop") == "action: calls.actions.stop_recording"
    assert call("post /calls/{id}/actions/fork_start") == "action: calls.actions.start_forking"
    assert call("post /calls/{id}/actions/gather_using_audio") == "action: calls.actions.gather_using_audio"
    assert call("post /storage/{id}/actions/rotate-meta-token") == "action: storage.actions.rotate_meta_token"


def test_verb_leaf() -> None:
    assert call("post /call_reasons/validate") == "verb-leaf: call_reasons.validate"
    assert call("get /documents/{id}/download") == "verb-leaf: documents.download"
    assert call("post /oauth/register", "get /oauth/register") == "verb-leaf: oauth.register"


def test_delete_does_not_do_what_a_path_names() -> None:
    path = "delete /emails/{id}/schedule"
    assert call(path, "get /emails") == "lone-leaf: emails.delete_schedule"
    assert call(path, operation_id="CancelScheduledEmail") == "lone-leaf: emails.cancel_schedule"
    assert call(path, operation_id="scheduleEmail") == "verb-leaf: emails.schedule"
    assert call("delete /posts/{id}/follow", operation_id="deleteFollow") == "lone-leaf: posts.delete_follow"
    assert call("delete /orders/{id}/cancel") == "verb-leaf: orders.cancel"
    assert call("delete /groups/{id}/unassign") == "verb-leaf: groups.unassign"


def test_lone_leaf() -> None:
    assert call("get /dir/document_types", returns_list=True) == "lone-leaf: dir.list_document_types"
    assert call("get /sims/{id}/activation_code") == "lone-leaf: sims.retrieve_activation_code"
    assert call("post /sims/{id}/token", operation_id="CreateToken") == "lone-leaf: sims.create_token"
    assert call("post /chat/completions", operation_id="create_chat_completion") == "lone-leaf: chat.create_completion"
    assert call("post /ai/embeddings/url", operation_id="PostEmbeddingUrl") == "lone-leaf: ai.embeddings.url"
    assert call("put /dir/{id}/claim_update", operation_id="updateDirClaim") == "lone-leaf: dir.update_claim"


def test_a_verb_stands_in_a_name_once() -> None:
    assert call("get /users/list", returns_list=True) == "lone-leaf: users.list"
    assert call("get /tokens/listBlocked", returns_list=True) == "lone-leaf: tokens.list_blocked"
    assert call("get /burns/get/{id}") == "lone-item: burns.retrieve"
    assert call("get /users/getProfile") == "lone-leaf: users.retrieve_profile"


def test_a_leaf_that_may_be_a_verb_is_none_where_the_operation_creates_it() -> None:
    assert call("post /account/quote", operation_id="createQuote") == "lone-leaf: account.create_quote"
    assert call("post /account/quote", operation_id="quoteAccount") == "verb-leaf: account.quote"


def test_a_post_that_reads() -> None:
    assert (
        call("post /numbers/bulk_capabilities", operation_id="ListAll") == "lone-leaf: numbers.list_bulk_capabilities"
    )
    assert call("post /numbers/features", operation_id="getFeatures") == "lone-leaf: numbers.retrieve_features"


def test_lone_leaf_is_a_resource_once_it_is_not_alone() -> None:
    assert (
        call("get /rooms/{id}/sessions", "post /rooms/{id}/sessions", returns_list=True) == "crud: rooms.sessions.list"
    )
    assert (
        call("get /numbers/voice", "get /numbers/{id}/voice", returns_list=True, operation_id="ListVoice")
        == "crud: numbers.voice.list"
    )


def test_lone_item() -> None:
    assert call("get /coverage/countries/{code}") == "lone-item: coverage.retrieve_country"
    assert call("delete /designs/{id}/versions/{version}") == "lone-item: designs.delete_version"


def test_telling_verb() -> None:
    rest = ("get /pets/{id}/tags", "post /pets/{id}/tags", "delete /pets/{id}/tags/{tag}")
    assert call("post /pets/{id}/tags", *rest, operation_id="addPetTags") == "telling-verb: pets.tags.add"
    assert (
        call("delete /pets/{id}/tags/{tag}", *rest, operation_id="remove_pet_tag") == "telling-verb: pets.tags.remove"
    )
    assert call("post /pets/{id}/tags", *rest, operation_id="createPetTags") == "crud: pets.tags.create"
    assert call("post /pets/{id}/tags", *rest, operation_id="order_create") == "crud: pets.tags.create"


def test_a_verb_that_only_repeats_the_resource_is_not_telling() -> None:
    assert call("post /embed", operation_id="embed") == "crud: embed.create"
    assert call("post /sign_up", operation_id="signUp") == "crud: sign_up.create"
    assert call("post /images", "get /images", operation_id="uploadImage") == "telling-verb: images.upload"


def test_custom_verbs() -> None:
    assert call("post /users/{id}:follow", "get /users/{id}") == "custom-verb: users.follow"
    assert call("post /v1/users:batchGet", operation_id="BatchGetUsers") == "custom-verb: users.batch_get"
    assert call("get /users/{id}:{rev}") == "crud: users.retrieve"


def test_actions_that_are_things() -> None:
    rest = ("get /repos/{id}/actions/runs/{run}", "delete /repos/{id}/actions/runs/{run}")
    assert call("get /repos/{id}/actions/runs", *rest, returns_list=True) == "crud: repos.actions.runs.list"
    assert call("post /calls/{id}/actions/hangup", *rest) == "action: calls.actions.hangup"


def test_collections_that_end_in_a_parameter() -> None:
    rest = ("get /items/{kind}/{id}", "delete /items/{kind}/{id}")
    assert call("get /items/{kind}", *rest) == "crud: items.list"
    assert call("delete /items/{kind}", *rest) == "crud: items.delete_bulk"
    assert call("delete /items/{kind}/{id}", "delete /items/{kind}") == "crud: items.delete"
    assert call("get /gists/{id}", "get /gists/{id}/{sha}", "get /gists") == "crud: gists.retrieve"


@pytest.mark.parametrize(
    ("written", "read"), [("pets/add-tags", "add-tags"), ("shop.pets.addTags", "addTags"), ("addTags", "addTags")]
)
def test_operation_ids_without_their_group(written: str, read: str) -> None:
    document = api([operation("post /pets/{id}/tags", operation_id=written)])
    found = document.operations[0]
    assert read_facts(document, found, result_of(document, found)).operation_id == read


def test_child_in_a_name() -> None:
    rest = ("get /rooms/{id}/sessions", "get /rooms")
    assert call("get /room_sessions/{id}", *rest) == "crud: rooms.sessions.retrieve"
    assert call("get /room_sessions/{id}", "get /rooms") == "crud: room_sessions.retrieve"


def test_post_on_an_item() -> None:
    assert call("post /bots/{id}", "get /bots/{id}") == "crud: bots.update"
    assert call("post /bots/{id}", "put /bots/{id}") == "crud: bots.create"


def test_bulk() -> None:
    assert call("delete /recordings", "delete /recordings/{id}") == "crud: recordings.delete_bulk"


def test_paths_without_names() -> None:
    assert call("get /") == "rootless: root.retrieve"
    assert call("delete /{id}", tags=("Pets",)) == "rootless: pets.delete"


def test_digits_first_and_file_extensions() -> None:
    assert call("get /10dlc/brand/{id}", "put /10dlc/brand/{id}") == "crud: api_10dlc.brand.retrieve"
    assert (
        call("post /10dlc/brand/{id}/2faEmail", operation_id="ResendBrand2faEmail")
        == "lone-leaf: api_10dlc.brand.resend_2fa_email"
    )
    assert call("get /Recordings/{sid}.json", "delete /Recordings/{sid}.json") == "crud: recordings.retrieve"
    assert call("get /Recordings.json", "get /Recordings/{sid}.json", returns_list=True) == "crud: recordings.list"


def test_other_methods() -> None:
    assert call("head /pets/{id}", "get /pets/{id}") == "crud: pets.head"
    assert call("options /pets") == "crud: pets.options"


def test_same_names_for_any_order() -> None:
    lines = ["get /pets", "post /pets", "get /pets/{id}", "get /pets/{id}/toys", "post /pets/{id}/toys", "get /toys"]
    facts = [facts_of(line) for line in lines]
    assert suggest(facts) == suggest(reversed(facts))
