"""JSON pointers (RFC 6901): where a value stands in a document."""

from __future__ import annotations

from sdkgen.model.ir import Pointer


def escape(token: str) -> str:
    """One token of a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The name that a token of a JSON pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(at: str, *tokens: str) -> Pointer:
    """The pointer of a descendant."""
    for token in tokens:
        at = f"{at}/{escape(token)}" if "~" in token or "/" in token else f"{at}/{token}"
    return Pointer(at)


def tokens_of(pointer: str) -> list[str]:
    """The names and indices along a pointer such as `#/paths/~1calls/get`."""
    return [unescape(token) for token in pointer.split("/")[1:]]
