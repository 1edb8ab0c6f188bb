"""Scripts of users of the July SDK: what is right passes both type checkers, each mistake is found. Needs ../shared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scale.conftest import Sdk
from tests.targets.python.golden.checkers import Finding, mypy, pyright

pytestmark = pytest.mark.xdist_group("july")
_MARK = "# wrong: "
_CONSEQUENCE = ("Type of ", "Argument type is ")
"""What pyright adds in strict mode about a line with an error: that it does not know what comes of it."""
RIGHT = """
import asyncio

from telnyx import AsyncTelnyx, NotFoundError, Telnyx
from telnyx.types import UserBalance


def main(client: Telnyx) -> None:
    balance = client.balance.retrieve()
    if balance.data is not None:
        print(balance.data.available_credit)
    for card in client.sim_cards.list(page_number=2, filter={"tags": ["a"]}):
        print(card.iccid)
    client.calls.actions.bridge("v3:one", call_control_id="v3:two", record="record-from-answer")
    client.portouts.update("authorized", id="p", reason="why")
    client.verify_profiles.create(name="n", call={"app_name": "a", "code_length": 5})
    client.dir.phone_numbers.delete("d", phone_numbers=["+13125550100"], timeout=5.0)
    client.faxes.send(connection_id="c", from_="+1", to="+2", contents=("a.pdf", b"PDF"))
    try:
        shown(balance.data or UserBalance())
    except NotFoundError as error:
        print(error.status_code)


def shown(balance: UserBalance) -> None:
    print(balance.balance)


async def together(client: AsyncTelnyx) -> None:
    balance, page = await asyncio.gather(client.balance.retrieve(), client.sim_cards.list())
    print(balance.data, len(page.data or []))
    async for card in client.sim_cards.list():
        print(card.iccid)
"""
WRONG = """
from telnyx import AsyncTelnyx, Telnyx


def main(client: Telnyx) -> None:
    client.balance.retreive()  # wrong: method
    client.calls.actions.bridge("v3:one")  # wrong: a required argument is missing
    client.sim_cards.list(page_number="2")  # wrong: text for a number
    client.sim_cards.list(page=2)  # wrong: argument
    client.portouts.update("approved", id="p", reason="why")  # wrong: value
    client.verify_profiles.create(name="n", call={"appname": "a"})  # wrong: key
    client.dir.phone_numbers.delete("d", phone_numbers="+13125550100")  # wrong: a text is no list of texts
    print(client.balance.retrieve().data.balance)  # wrong: it may be missing
    for card in client.sim_cards.list():
        print(card.icc_id)  # wrong: attribute of an item


async def later(client: AsyncTelnyx) -> None:
    print(client.balance.retrieve().data)  # wrong: nobody waits
"""


@pytest.mark.parametrize("check", [pyright, mypy], ids=["pyright", "mypy"])
def test_ten_mistakes_are_ten_errors(check: Callable[..., list[Finding]], july_sdk: Sdk, tmp_path: Path) -> None:
    (tmp_path / "telnyx").symlink_to(july_sdk.source / "telnyx", target_is_directory=True)
    (tmp_path / "right.py").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    findings = check(tmp_path, "right.py", "wrong.py")

    assert [finding for finding in findings if finding.file != "wrong.py"] == []
    wrong = [number for number, line in enumerate(WRONG.splitlines(), 1) if _MARK in line]
    assert len(wrong) == 10
    causes = [finding.line for finding in findings if not finding.text.startswith(_CONSEQUENCE)]
    assert sorted(causes) == wrong
    assert {finding.line for finding in findings} == set(wrong)
