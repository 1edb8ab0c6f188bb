# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .pages import AsyncDefaultFlatPagination as AsyncDefaultFlatPagination
from .pages import DefaultFlatPaginationMeta as DefaultFlatPaginationMeta
from .pages import SyncDefaultFlatPagination as SyncDefaultFlatPagination
