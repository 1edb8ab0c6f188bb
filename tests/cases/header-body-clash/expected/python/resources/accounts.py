# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `accounts` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["Accounts", "AsyncAccounts"]

_TOPUP = Operation(id="accounts.topup", method="POST", path="/accounts/topup", body="application/json")


class Accounts(SyncResource):
    """The `accounts` resource."""

    @cached_property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AccountsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AccountsWithStreamingResponse(self)

    def topup(
        self,
        *,
        amount: str,
        header_payment_proof: str | Omit = omit,
        payment_proof: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Balance:
        """Topup.

        `POST /accounts/topup`
        """
        return self._call(
            _TOPUP,
            root_types.Balance,
            headers={"PAYMENT-PROOF": header_payment_proof},
            body={"amount": amount, "payment_proof": payment_proof},
            options=options,
        )


class AsyncAccounts(AsyncResource):
    """The `accounts` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAccountsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAccountsWithStreamingResponse(self)

    async def topup(
        self,
        *,
        amount: str,
        header_payment_proof: str | Omit = omit,
        payment_proof: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Balance:
        """Topup.

        `POST /accounts/topup`
        """
        return await self._call(
            _TOPUP,
            root_types.Balance,
            headers={"PAYMENT-PROOF": header_payment_proof},
            body={"amount": amount, "payment_proof": payment_proof},
            options=options,
        )


class _AccountsMethods:
    topup = wrapped(Accounts.topup)


class AccountsWithRawResponse(_AccountsMethods, RawMode[Accounts]):
    """`Accounts` with the HTTP response."""


class AccountsWithStreamingResponse(_AccountsMethods, StreamingMode[Accounts]):
    """`Accounts` with a streamed HTTP response."""


class _AsyncAccountsMethods:
    topup = async_wrapped(AsyncAccounts.topup)


class AsyncAccountsWithRawResponse(_AsyncAccountsMethods, AsyncRawMode[AsyncAccounts]):
    """`Accounts` with the HTTP response."""


class AsyncAccountsWithStreamingResponse(_AsyncAccountsMethods, AsyncStreamingMode[AsyncAccounts]):
    """`Accounts` with a streamed HTTP response."""
