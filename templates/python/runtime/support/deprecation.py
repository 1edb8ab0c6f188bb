"""Deprecated methods: each call warns.

What `typing_extensions` has for this loads asyncio before Python 3.12, which a synchronous program does not need.
"""

from __future__ import annotations

import inspect
import warnings
from functools import wraps
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Return a decorator for methods, also asynchronous ones, that type checkers know as PEP 702."""

        def mark(method: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(method)
            def call(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            @wraps(method)
            async def call_async(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return await method(*args, **kwargs)

            marked = call_async if inspect.iscoroutinefunction(method) else call
            marked.__deprecated__ = message
            return marked

        return mark
