"""What is secret or personal does not survive scrubbing, wherever it stands; what is neither survives unchanged."""

from __future__ import annotations

import base64
import json
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.targets.python.recorded.exchange import scrub_body, scrub_request, scrub_response
from tests.targets.python.recorded.scrub import scrub, scrub_text
from tests.targets.python.recorded.wire import Request, Response

KEY = "KEY018FA3B2C4D5E6F708192A3B4C5D6E7F_q8Zr-x2LmNo"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl"
PHONE = "+44 20 7946 0958"
EMAIL = "jane.roe+billing@mail.acme.co.uk"
S3 = "https://bucket.s3.amazonaws.com/a.mp3?X-Amz-Date=20260102&X-Amz-Credential=AKID%2Fx&X-Amz-Signature=0badc0ffee"
SECRETS = (
    *(KEY, JWT, PHONE, EMAIL),
    *("+442079460958", "sk-proj-0123456789abcdefXYZ", "ghp_0123456789abcdefghij"),
    *("AKIAIOSFODNN7EXAMPLX", "xoxb-1234567890-abcdef"),
)
SAFE = (
    "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    "2025-04-15T13:07:28.764Z",
    "+13125550114",
    "person@example.com",
    "meta-llama/Meta-Llama-3.1-8B-Instruct",
    "https://developers.telnyx.com/docs/overview/errors/10005?page=2",
    "KEY",
    "0.0051",
    "eq.assistant-123",
)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("text", ["{}", "see {}.", "({})", "key={}&x=1", "https://x.test/{}/y", '"{}",'])
def test_secrets_inside_text(secret: str, text: str) -> None:
    found = scrub_text(text.format(secret))
    assert secret not in found
    assert scrub_text(found) == found


@pytest.mark.parametrize("safe", SAFE)
def test_what_is_fictional_or_harmless_stays(safe: str) -> None:
    assert scrub_text(safe) == safe
    assert scrub({"value": safe, "list": [safe]}) == {"value": safe, "list": [safe]}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Bearer abc.def-123", "Bearer SCRUBBED"),
        ("authorization: bearer abcdef", "authorization: bearer SCRUBBED"),
        ("Basic dXNlcjpwYXNz", "Basic SCRUBBED"),
        ("https://user:pw@host.test/x", "https://host.test/x"),
        ("https://x.test/a?sig=Zm9v&page=2", "https://x.test/a?sig=SCRUBBED&page=2"),
        ("https://x.test/a?Policy=Zm9v&Key-Pair-Id=K1", "https://x.test/a?Policy=SCRUBBED&Key-Pair-Id=SCRUBBED"),
        (S3, S3.replace("AKID%2Fx", "SCRUBBED").replace("0badc0ffee", "SCRUBBED")),
    ],
)
def test_credentials_and_signed_addresses(text: str, clean: str) -> None:
    assert scrub_text(text) == clean
    assert scrub_text(clean) == clean


@pytest.mark.parametrize("name", ["password", "sip_password", "client_secret", "X-API-Key", "token", "cookie"])
def test_members_that_are_secret_by_name(name: str) -> None:
    assert scrub({name: "whatever"}) == {name: "SCRUBBED"}


def test_members_that_are_personal_by_name() -> None:
    found = scrub({"organization_id": "o-1", "last_name": "Roe", "to": ["2079460958"], "from": 442079460958})
    assert found["organization_id"].startswith("00000000-0000-4000-8000-")
    assert found["last_name"] == "SCRUBBED"
    assert found["to"][0].startswith("+131255501")
    assert found["from"] == 0


def test_what_is_the_same_stays_the_same_and_what_differs_differs() -> None:
    first, again, other = (scrub({"user_id": value})["user_id"] for value in ("u-1", "u-1", "u-2"))
    assert first == again != other
    assert scrub_text("+442079460958") == scrub_text("+44 (20) 7946-0958")
    assert scrub_text(EMAIL) == scrub_text(EMAIL) != scrub_text("x" + EMAIL)


def test_texts_of_real_people() -> None:
    said: dict[str, Any] = {"text": "Hi", "note": "call me", "metadata": {"topic": "debt"}, "cc": "4420794609"}
    assert scrub(said) == said
    found = scrub(said, texts=True)
    assert found.pop("cc").startswith("+131255501")
    assert found == {"text": "SCRUBBED", "note": "SCRUBBED", "metadata": {"topic": "SCRUBBED"}}
    kept = {"id": SAFE[0], "at": SAFE[1], "day": "2026-01-02 03:04:05", "role": "user", "count": 3, "none": None}
    assert scrub(kept, texts=True) == kept


TREES = st.recursive(
    st.sampled_from([*SECRETS, *SAFE]) | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "to"]), inner, max_size=3),
    max_leaves=10,
)


@given(TREES, st.booleans())
def test_anywhere_in_a_tree(tree: Any, texts: bool) -> None:
    found = scrub(tree, texts=texts)
    written = json.dumps(found)
    assert not [secret for secret in SECRETS if secret in written]
    assert scrub(found, texts=texts) == found


def request(**parts: Any) -> Request:
    """Return a request with some of its parts."""
    found: dict[str, Any] = {"method": "POST", "path": "/x", "query": "", "headers": {}, "body": {}, **parts}
    return cast("Request", found)


def test_addresses_headers_and_bodies_of_requests() -> None:
    found = scrub_request(
        request(
            path="/numbers/%2B442079460958/x",
            query=f"filter%5Bto%5D=2079460958&email={EMAIL.replace('@', '%40')}&page%5Bsize%5D=2",
            headers={"x-api-key": "abcdef", "cookie": "a=b", "accept": "application/json"},
            body={"text": json.dumps({"to": "+442079460958", "password": "pw"})},
        )
    )
    assert found["path"].startswith("/numbers/%2B131255501")
    assert found["query"].startswith("filter%5Bto%5D=%2B131255501")
    assert found["query"].endswith("%40example.com&page%5Bsize%5D=2")
    assert found["headers"] == {"x-api-key": "SCRUBBED", "cookie": "SCRUBBED", "accept": "application/json"}
    assert json.loads(found["body"]["text"])["password"] == "SCRUBBED"
    assert "7946" not in json.dumps(found)


def test_a_request_without_secrets_keeps_every_byte() -> None:
    plain = request(
        path="/a%20b/c", query="x=a+b&y=%7E&flag", body={"text": '{"b": 1,  "a":"+13125550100"}'}, headers={"a": "b"}
    )
    assert scrub_request(plain) == plain


def response(**body: Any) -> Response:
    """Return a response with a body."""
    link = f"<https://x.test/p2?token=abc>; rel=next; contact={EMAIL}"
    return {"status": 200, "headers": {"link": link}, "body": body}


def test_responses_of_every_kind() -> None:
    found = scrub_response(response(json={"phone": PHONE}), texts=True)
    assert found["headers"]["link"].startswith("<https://x.test/p2?token=SCRUBBED>; rel=next; contact=person")
    assert found["body"]["json"]["phone"].startswith("+131255501")
    sound = base64.b64encode(b"\xff voice").decode()
    assert scrub_body({"base64": sound}) == {"base64": sound}
    assert base64.b64decode(scrub_body({"base64": sound}, texts=True)["base64"]) == b"SCRUBBED"
    assert scrub_body({"text": f"call {PHONE}"})["text"].startswith("call +131255501")
    assert scrub_body({"text": "I owe money"}, texts=True) == {"text": "SCRUBBED"}
    assert scrub_body({}, texts=True) == {}


def test_streams_stay_streams() -> None:
    text = 'event: delta\nid: 7\ndata: {"delta":{"content":"I owe"},"n":1}\n\n: ping\n\ndata: [DONE]\n\n'
    assert scrub_body({"text": text}) == {"text": text}
    assert scrub_body({"text": text}, texts=True) == {"text": text.replace("I owe", "SCRUBBED")}


def test_forms_keep_their_shape() -> None:
    text = f'--BOUNDARY\r\nContent-Disposition: form-data; name="who"\r\n\r\n{EMAIL}\r\n--BOUNDARY--\r\n'
    found = scrub_body({"text": text}, texts=True)["text"]
    assert EMAIL not in found
    assert found.startswith('--BOUNDARY\r\nContent-Disposition: form-data; name="who"\r\n\r\nperson')
