"""OpenAPI document -> intermediate model, one function for each construct of JSON Schema."""

from generator.parse.document import Document, parse
from generator.parse.reachable import reachable
from generator.parse.tags import infer_tag

__all__ = ["Document", "infer_tag", "parse", "reachable"]
