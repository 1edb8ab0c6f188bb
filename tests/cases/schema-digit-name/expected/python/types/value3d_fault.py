# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .print_job_cause import PrintJobCause

__all__ = ["Value3dFault"]


class Value3dFault(Model):
    cause: PrintJobCause
