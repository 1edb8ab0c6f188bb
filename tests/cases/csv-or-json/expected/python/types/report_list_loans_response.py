# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["ReportListLoansResponse"]


class ReportListLoansResponse(Model):
    rows: list[str]
