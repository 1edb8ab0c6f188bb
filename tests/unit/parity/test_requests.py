"""The same calls, made with both packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sdkgen.parity.interpreters import NotRunError
from sdkgen.parity.requests import compare_requests
from sdkgen.parity.sections import Section
from sdkgen.published.read import package_of
from sdkgen.published.sources import Sources
from tests.unit.parity.ferry import generated, sources

OWN = generated()


def _compared(old: Sources, new: Sources, python: str = sys.executable) -> tuple[Section, tuple[str, ...]]:
    return compare_requests((old, package_of(old)), (new, package_of(new)), python)


def test_our_package_sends_what_the_published_one_sends() -> None:
    section, notes = _compared(sources(), OWN)
    assert (section.losses, section.equal, notes) == ((), 5, ())


@pytest.mark.parametrize(
    ("code", "file", "before", "after"),
    [
        ("request-method", "_base_client.py", 'send("POST"', 'send("PATCH"'),
        ("request-url", "_client.py", "ferry.example/v1", "ferry.example/v2"),
        ("request-query", "resources/trips.py", '"state": state', '"status": state'),
        ("request-credentials", "_client.py", "Bearer {token}", "Token {token}"),
        ("request-headers", "_base_client.py", '"Accept": "application/json"', '"Accept": "text/csv"'),
        ("request-body", "resources/trips.py", '"seats": seats', '"places": seats'),
        ("call-refused", "resources/trips.py", "note: str | Omit", "remark: str | Omit"),
    ],
)
def test_each_kind_of_difference_is_a_loss(code: str, file: str, before: str, after: str) -> None:
    section, _ = _compared(sources(), sources({file: (before, after)}))
    assert code in {item.code for item in section.losses}


def test_a_difference_is_told_with_both_values() -> None:
    section, _ = _compared(sources(), sources({"resources/trips.py": ('"seats": seats', '"seats": seats + 1')}))
    assert section.losses[0].message == "`trips.book`, required arguments: body seats is 8, and was 7"


def test_random_identifiers_are_no_difference() -> None:
    made = (
        '{"seats": seats,',
        '{"seats": seats, "id": __import__("uuid").uuid4().hex and str(__import__("uuid").uuid4()),',
    )
    section, _ = _compared(sources({"resources/trips.py": made}), sources({"resources/trips.py": made}))
    assert section.losses == ()
    section, _ = _compared(sources(), sources({"resources/trips.py": made}))
    assert {item.message for item in section.losses} == {
        f'`trips.book`, {given} arguments: body id is "<random>", and was nothing' for given in ("required", "all")
    }


def test_what_the_old_package_does_not_send_is_no_loss() -> None:
    broken = sources({"_base_client.py": ("        def _post(self", "        def _post_(self")})
    section, notes = _compared(broken, OWN)
    assert (section.equal, section.of) == (3, 3)
    assert notes[0].startswith("trips.book makes no request of ferry itself: AttributeError")


def test_a_package_that_cannot_be_run_is_told() -> None:
    broken = sources({"_client.py": ("import os\n", "import os\n    import no_such_module\n")})
    with pytest.raises(NotRunError, match="cannot use ferry: ModuleNotFoundError: No module named 'no_such_module'"):
        _compared(broken, OWN)
    with pytest.raises(NotRunError, match="cannot be started"):
        _compared(sources(), OWN, "/no/such/python")


def test_a_package_that_ends_its_process_is_told() -> None:
    ended = sources({"_client.py": ("import os\n", "import os\n    os._exit(3)\n")})
    with pytest.raises(NotRunError, match="exit code 3"):
        _compared(ended, OWN)


TWO = """            if token is not None and secret is not None:
                raise ValueError("one of token and secret")
            if secret is None:
                secret = os.environ.get("FERRY_SECRET")
            self.secret = secret
            self.token = token
"""


def test_credentials_that_exclude_each_other_are_given_one_at_a_time() -> None:
    changes = {
        "_client.py": ("            self.token = token\n", TWO),
    }
    old = sources(changes)
    text = old.files["_client.py"].replace(
        b"*, token: str | None = None", b"*, secret: str | None = None, token: str | None = None"
    )
    text = text.replace(
        b'        return {"Authorization": f"Bearer {token}"}',
        b'        return {"Authorization": f"Bearer {token}"} if token else {"X-Secret": f"{self.secret}"}',
    )
    text = text.replace(
        b"    @property\n    def auth_headers",
        b'    @property\n    def _secret_auth(self):\n        return {"X-Secret": f"{self.secret}"}\n\n'
        b"    @property\n    def auth_headers",
    )
    both = Sources("ferry", {**old.files, "_client.py": text})
    section, notes = _compared(both, both)
    assert (section.equal, section.of, notes) == (5, 5, ())
    section, _ = _compared(both, OWN)
    assert section.losses == ()


def test_an_interpreter_may_be_named_relative_to_here_or_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/some-python").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
    (tmp_path / "bin/some-python").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    assert _compared(sources(), OWN, "bin/some-python")[0].losses == ()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert _compared(sources(), OWN, "some-python")[0].losses == ()


def test_the_environment_of_the_user_does_not_reach_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FERRY_BASE_URL", "https://elsewhere.example")
    monkeypatch.setenv("FERRY_TOKEN", "secret")
    section, _ = _compared(sources(), OWN)
    assert section.losses == ()
