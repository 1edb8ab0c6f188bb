"""One document for each kind of finding, small enough to see what is wrong with it."""

from __future__ import annotations

from typing import NamedTuple

_HEAD = """
openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://api.bookshop.example}]
"""
_ERRORS = "default: {description: An error.}"


class Sick(NamedTuple):
    """A document and what is wrong with it."""

    code: str
    at: str
    """The end of the pointer."""
    text: str
    """Without the head; all of it where it has one."""

    @property
    def document(self) -> str:
        """The whole document."""
        return self.text if "openapi:" in self.text else _HEAD + self.text.replace("ERRORS", _ERRORS)


MENDED = (
    Sick("no-errors", "/paths/~1books/get", 'paths: {/books: {get: {responses: {"204": {description: Fine.}}}}}'),
    Sick(
        "untyped-response", "/responses/200", 'paths: {/books: {get: {responses: {"200": {description: ok}, ERRORS}}}}'
    ),
    Sick(
        "untyped-response",
        "/application~1json",
        """
paths:
  /books:
    get:
      responses:
        "200":
          description: ok
          content: {application/json: {example: {title: emma, pages: [1, 2.5], new: true, by: null}}}
        ERRORS
""",
    ),
    Sick(
        "enum-repeats",
        "/parameters/0/schema",
        """
paths:
  /books:
    get:
      parameters: [{name: "it's", in: query, schema: {type: string, enum: [a, b, a, c, b]}}]
      responses: {"204": {description: Fine.}, ERRORS}
""",
    ),
    Sick(
        "unused-component",
        "/schemas/Old~1Book",
        """
paths: {/books: {get: {responses: {"204": {description: Fine.}, ERRORS}}}}
components:
  schemas:
    Old/Book: {type: object, properties: {by: {$ref: "#/components/schemas/Author"}}}
    Author: {type: object}
""",
    ),
    Sick(
        "default-type",
        "/parameters/0/schema",
        """
paths:
  /books:
    get:
      parameters: [{name: size, in: query, schema: {type: integer, default: many}}]
      responses: {"204": {description: Fine.}, ERRORS}
""",
    ),
    Sick(
        "bodiless-method",
        "/paths/~1books/get",
        """
paths:
  /books:
    get:
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {"204": {description: Fine.}, ERRORS}
""",
    ),
    Sick(
        "duplicate-operation-id",
        "/paths/~1b/get",
        """
paths:
  /a: {get: {operationId: find, responses: {"204": {description: Fine.}, ERRORS}}}
  /b: {get: {operationId: find, responses: {"204": {description: Fine.}, ERRORS}}}
""",
    ),
    Sick(
        "dangling-ref",
        "/application~1json/schema",
        """
paths:
  /books:
    get:
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Bok"}}}}
        ERRORS
components: {schemas: {Book: {type: object, properties: {title: {type: string}}}}}
""",
    ),
    Sick(
        "ambiguous-union",
        "/application~1json",
        """
paths:
  /pets:
    get:
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
        ERRORS
components:
  schemas:
    Cat: {type: object, required: [kind], properties: {name: {type: string}, kind: {type: string, example: cat}}}
    Dog: {type: object, required: [kind], properties: {name: {type: string}, kind: {type: string, example: dog}}}
""",
    ),
    Sick(
        "unpaged-list",
        "/paths/~1shelves/get",
        """
paths:
  /books:
    get:
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {type: object, properties: {title: {type: string}}}}
                  meta: {type: object, properties: {cursor: {type: [string, "null"]}, has_more: {type: boolean}}}
        ERRORS
  /shelves:
    get:
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties: {data: {type: array, items: {type: object, properties: {name: {type: string}}}}}
        ERRORS
""",
    ),
    Sick(
        "untagged-webhook",
        "/webhooks/sold/post",
        """
paths: {/books: {get: {responses: {"204": {description: Fine.}, ERRORS}}}}
webhooks:
  bought:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Bought"}}}}
      responses: {"200": {description: ok}}
  sold:
    post:
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Sold"}
            example: {data: {event_type: book.sold}}
      responses: {"200": {description: ok}}
components:
  schemas:
    Bought:
      type: object
      properties: {data: {type: object, properties: {event_type: {type: string, enum: [book.bought]}}}}
    Sold: {type: object, properties: {data: {type: object, properties: {event_type: {type: string}}}}}
""",
    ),
)
UNDECIDED = (
    Sick(
        "enum-spellings",
        "/parameters/0/schema",
        """
paths:
  /books:
    get:
      parameters: [{name: sort, in: query, schema: {type: string, enum: [toll-free, tollfree, title, -title]}}]
      responses: {"204": {description: Fine.}, ERRORS}
""",
    ),
    Sick(
        "ambiguous-union",
        "/application~1json",
        """
paths:
  /pets:
    get:
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                oneOf:
                  - {type: object, properties: {a: {type: string}}}
                  - {type: object, properties: {b: {type: string}}}
        ERRORS
""",
    ),
    Sick(
        "undeclared-stream",
        "/paths/~1poems/post",
        """
paths:
  /poems:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: object, required: [type], properties: {type: {const: ode}, stream: {type: [boolean, "null"]}}}
                - {type: object, required: [type], properties: {type: {const: song}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {type: string}}}}, ERRORS}
  /lines:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}}
      responses: {"200": {description: ok, content: {text/event-stream: {schema: {type: string}}}}, ERRORS}
  /rivers:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: string}}}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {type: string}}}}, ERRORS}
""",
    ),
    Sick("no-server", "#/servers", 'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {}\n'),
)
