"""Links of the generated pages lead to files of the project, and to headings in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[4] / "generated" / "python"
PAGES = sorted(path.relative_to(PROJECT).as_posix() for path in [*PROJECT.glob("*.md"), *PROJECT.rglob("docs/**/*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def headings(page: Path) -> Iterator[str]:
    """Yield the headings of a page as links write them."""
    for heading in re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        yield re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    text = (PROJECT / page).read_text(encoding="utf-8")
    for link in _LINK.findall(text):
        if link.startswith("https://"):
            continue
        path, _, heading = link.partition("#")
        target = (PROJECT / page).parent / path
        assert target.resolve().is_relative_to(PROJECT), link
        assert target.exists(), link
        if heading:
            assert heading in headings(target), link


def test_there_are_links() -> None:
    assert {"README.md", "api.md"} <= {page for page in PAGES if _LINK.search((PROJECT / page).read_text("utf-8"))}
