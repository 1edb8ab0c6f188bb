"""Any text becomes an identifier, and texts that people write become the names that people expect."""

import keyword
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkgen.words.casing import constant, pascal, snake, words
from sdkgen.words.identifiers import KEYWORDS, avoid


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("callControlID", "call_control_id"),
        ("call-control-id", "call_control_id"),
        ("StatusCallbackMethod", "status_callback_method"),
        ("page[number]", "page_number"),
        ("filter[region][in]", "filter_region_in"),
        ("sort[]", "sort"),
        ("metadata->assistant_id", "metadata_assistant_id"),
        ("cost.amount", "cost_amount"),
        ("Interaction Data", "interaction_data"),
        ("PAYMENT-SIGNATURE", "payment_signature"),
        ("optInWorkflowImageURLs", "opt_in_workflow_image_urls"),
        ("isTMobileRegistered", "is_t_mobile_registered"),
        ("AIAssistantId", "ai_assistant_id"),
        ("OAuthClients", "oauth_clients"),
        ("businessAddr2", "business_addr2"),
        ("x402Version", "x402_version"),
        ("SHA256sum", "sha256_sum"),
        ("customer's id", "customers_id"),
        ("Größe", "grosse"),
        ("Über Cool", "uber_cool"),
        ("Ærøskøbing ÆRØ", "aeroskobing_aero"),
        ("\u01ffre STRA\u1e9eE Þór ðæ", "ore_strasse_thor_dae"),
        ("Łódź Đà İ\u0131 Œuvre Ŋ", "lodz_da_ii_oeuvre_ng"),
        ("Nguyễn Çelik Ñandú", "nguyen_celik_nandu"),
        ("e\u0301tat", "etat"),
        ("ﬁle", "file"),
        ("10dlc_Error", "value_10dlc_error"),
        ("0", "value_0"),
        ("", "value"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("==", "equal_equal"),
        ("名前", "u540d_u524d"),
        ("\u0410cme", "u0410_cme"),
        ("__import__", "import"),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("embedding_url_params", "EmbeddingURLParams"),
        ("ai_assistant", "AIAssistant"),
        ("phone_number_ids", "PhoneNumberIDs"),
        ("oauth_client", "OAuthClient"),
        ("openai", "OpenAI"),
        ("Texml", "Texml"),
        ("csv_export", "CsvExport"),
        ("A2AAgent", "A2AAgent"),
        ("S3ConfigurationData", "S3ConfigurationData"),
        ("10dlc_Error", "Value10dlcError"),
        ("", "Value"),
    ],
)
def test_pascal(text: str, name: str) -> None:
    assert pascal(text) == name


def test_prefix_is_for_what_cannot_begin_a_name() -> None:
    assert snake("0", "field") == "field_0"
    assert snake("zero", "field") == "zero"
    assert pascal("404", "Error") == "Error404"
    assert constant("mp3File") == "MP3_FILE"


@given(st.text())
def test_every_text_is_an_identifier(text: str) -> None:
    for name in (snake(text), pascal(text), constant(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not name.startswith("_")
        assert len(name) <= 200


@given(st.text(alphabet="abcxyzABCXYZ019_- .[]"))
def test_snake_is_stable(text: str) -> None:
    assert snake(snake(text)) == snake(text)


@given(st.text(min_size=1, max_size=40), st.integers(200, 2000))
def test_long_texts_end_and_stay_apart(text: str, times: int) -> None:
    first, second = snake(text * times + "a"), snake(text * times + "b")
    assert len(first) <= 200
    assert first != second or len(text * times) < 512


@pytest.mark.parametrize("unit", ["x", "a b ", "é", "\u0301", "A", "_", "😀", "\ud800"])
def test_a_megabyte(unit: str) -> None:
    name = snake(unit * (1_000_000 // len(unit)))
    assert name.isidentifier()
    assert len(name) <= 200


def test_words_do_not_depend_on_the_hash_seed() -> None:
    code = "from sdkgen.words.casing import pascal; print(pascal('user_oauth_ids and IPv6 名'))"
    found = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert words("userOAuthIDs") == ("user", "oauth", "ids")


def test_keywords() -> None:
    assert set(keyword.kwlist) <= KEYWORDS
    assert avoid("from") == "from_"
    assert avoid("list") == "list"
    assert avoid("timeout", {"timeout", "timeout_"}) == "timeout__"
