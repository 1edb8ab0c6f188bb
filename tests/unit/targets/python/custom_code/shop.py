"""A shop whose maintainer adds code to a resource, to a model and to the client."""

from __future__ import annotations

from pathlib import Path

from sdkgen.cli import main

DOCUMENT = """
openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://api.bookshop.example}]
paths:
  /shelves/{id}/books:
    get:
      operationId: listBooks
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties: {title: {type: string}, author: {$ref: "#/components/schemas/Author"}}
    Author: {type: object, required: [name], properties: {name: {type: string}}}
    Unused: {type: object}
"""
DESIGN = """
organization: {name: Bookshop}
client_settings:
  hooks: lib.tracing:HOOKS
resources:
  shelves:
    subresources:
      books:
        methods:
          list: get /shelves/{id}/books
        mixin: lib.books:BooksMixin
        async_mixin: lib.books:AsyncBooksMixin
        models:
          book: {openapi_uri: Book, mixin: lib.models:BookMixin}
"""
LIB = {
    "__init__.py": "",
    "books.py": '''"""More ways to list books."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..resources.shelves.books import AsyncBooks, Books


class BooksMixin:
    def titles(self, shelf: str) -> list[str]:
        books = cast("Books", self)
        return [book.shouted for book in books.list(shelf)]


class AsyncBooksMixin:
    async def titles(self, shelf: str) -> list[str]:
        books = cast("AsyncBooks", self)
        return [book.shouted for book in await books.list(shelf)]
''',
    "models.py": '''"""More of books."""

from __future__ import annotations

from .. import Model


class BookMixin(Model):
    title: str

    @property
    def shouted(self) -> str:
        return self.title.upper()
''',
    "tracing.py": '''"""What is told of every call."""

from __future__ import annotations

from .. import HookContext, Hooks

SEEN: list[str] = []


def _note(context: HookContext) -> None:
    SEEN.append(context.operation)


HOOKS = Hooks(before_request=_note)
''',
}


def make(folder: Path, *, design: str = DESIGN, lib: dict[str, str] = LIB) -> int:
    """Write the document, its design and the code of the maintainer, then generate beside them."""
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "sdk.yml").write_text(design, encoding="utf-8")
    for name, text in lib.items():
        path = folder / "sdk" / "src" / "bookshop" / "lib" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return generate(folder)


def generate(folder: Path) -> int:
    """Run the command."""
    spec, design, out = (str(folder / name) for name in ("openapi.yaml", "sdk.yml", "sdk"))
    return main(["generate", spec, "--config", design, "--out", out])
