"""Page classes: where the items are, and what leads on."""

from __future__ import annotations

import textwrap

import pytest

from sdkgen.published.model import PageClass
from tests.unit.published.packages import package

HEAD = """
from typing import Generic, List, Optional, TypeVar
from pydantic import Field as FieldInfo
from ._models import BaseModel
from ._base_client import BasePage, PageInfo, BaseSyncPage

_T = TypeVar("_T")

class Info(BaseModel):
    next_token: Optional[str] = FieldInfo(alias="nextToken", default=None)
    number: Optional[int] = None

class SyncTidePage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    rows: List[_T]
    more: Optional[bool] = None
    info: Optional[Info] = None

    def _get_page_items(self) -> List[_T]:
        return self.rows or []
"""


def page(body: str, head: str = HEAD) -> PageClass:
    return package(extra={"pagination.py": head + textwrap.indent(textwrap.dedent(body), "    ")}).pages["SyncTidePage"]


def test_a_cursor_is_read_by_its_wire_name() -> None:
    found = page(
        """
        def has_next_page(self) -> bool:
            if self.more is not None and self.more is False:
                return False
            return super().has_next_page()

        def next_page_info(self) -> Optional[PageInfo]:
            token = None
            if self.info is not None:
                if self.info.next_token is not None:
                    token = self.info.next_token
            if not token:
                return None
            return PageInfo(params={"page-token": token})
        """
    )
    assert (found.items, found.request) == (("rows",), ("page-token",))
    assert found.response == (("info", "nextToken"), ("more",))
    assert (found.counts, found.item_cursor, found.asynchronous) == (False, None, False)


def test_pages_are_counted_from_a_first_one() -> None:
    found = page(
        """
        def next_page_info(self) -> Optional[PageInfo]:
            current = None
            if self.info is not None:
                current = self.info.number
            if current is None:
                current = 1
            return PageInfo(params={"page": current + 1})
        """
    )
    assert (found.counts, found.adds_length) == (True, False)
    assert found.response == (("info", "number"),)


def test_an_offset_grows_by_what_came() -> None:
    found = page(
        """
        def next_page_info(self) -> Optional[PageInfo]:
            offset = self._options.params.get("skip") or 0
            return PageInfo(params={"skip": offset + len(self.rows)})
        """
    )
    assert (found.counts, found.adds_length, found.request) == (True, True, ("skip",))


def test_the_last_item_may_be_the_cursor() -> None:
    found = page(
        """
        def next_page_info(self) -> Optional[PageInfo]:
            rows = self.rows
            item = rows[-1]
            return PageInfo(params={"after": item.boat_id})
        """
    )
    assert (found.item_cursor, found.request) == ("boat_id", ("after",))


def test_a_url_leads_on() -> None:
    found = page(
        """
        def next_page_info(self) -> Optional[PageInfo]:
            return PageInfo(url=self.info.next_token)
        """
    )
    assert (found.request, found.response) == (("",), (("info", "nextToken"),))


BUILD = """
    def next_page_info(self) -> Optional[PageInfo]:
        return PageInfo(params={"cursor": self.more})

    @classmethod
    def build(cls, *, response, data):
        return cls.construct(
            None,
            **{
                **(data if is_mapping(data) else {"rows": data}),
                "more": response.headers.get("X-Next"),
            },
        )
"""


def test_a_response_that_is_a_list_and_its_headers_are_told_by_build() -> None:
    found = page(BUILD)
    assert (found.items, dict(found.headers)) == ((), {"more": "X-Next"})


@pytest.mark.parametrize("text", ["", "class SyncTidePage: ...\n", "def broken(:\n"])
def test_without_page_classes_there_are_none(text: str) -> None:
    assert package(extra={"pagination.py": text}).pages == {}
