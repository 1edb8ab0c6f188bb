"""What a design says about pages that the document does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.design.listed import listed
from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.pagination.scheme import Paging


def unfit(
    api: ir.Api, config: SdkConfig, found: Mapping[ir.OperationId, Paging], source: str = "sdk.yml"
) -> Iterator[Diagnostic]:
    """Yield schemes that fit no operation, and operations that shall page but do not take or return what pages need.

    Args:
        api: The API.
        config: Its design.
        found: What `detect` found.
        source: The name of the design's file.
    """
    used = {paging.scheme_class for paging in found.values()}
    for written in config.pagination:
        if written.class_name not in used:
            yield Diagnostic(
                code="unused-pagination-scheme",
                at=ir.Pointer(written.at),
                message=f"no operation takes and returns what `{written.name}` describes",
                consequence="there is no such page class",
                help="compare its `request` and `response` with an operation of the document, or remove it",
                source=source,
            )
    known = {operation.id for operation in api.operations}
    for id, item in listed(config).items():
        method = item.method
        if method.paginated and id in known and id not in found:
            yield Diagnostic(
                code="not-paginated",
                at=ir.Pointer(method.at),
                message=f"`{method.endpoint}` fits {_asked(method.paginated)}",
                consequence="it returns one response, no page",
                help="describe its parameters and its list in `pagination`, or remove `paginated`",
                source=source,
            )


def _asked(paginated: bool | str) -> str:
    return f"no scheme `{paginated}`" if isinstance(paginated, str) else "no pagination scheme and no rule"
