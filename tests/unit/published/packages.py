"""Small packages in Stainless's form, in our own words: a client of a harbour, whose methods each test writes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from sdkgen.published.model import Argument, Method, Package
from sdkgen.published.read import package_of
from sdkgen.published.sources import Sources

CLIENT = """
import os
import httpx
from typing import Mapping
from ._base_client import SyncAPIClient, AsyncAPIClient, DEFAULT_MAX_RETRIES
from ._compat import cached_property
from ._qs import Querystring
from ._types import NotGiven, Timeout, not_given

if TYPE_CHECKING:
    from .resources.boats import BoatsResource, AsyncBoatsResource


class Harbour(SyncAPIClient):
    token: str

    def __init__(
        self,
        *,
        token: str | None = None,
        region: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
    ) -> None:
        if token is None:
            token = os.environ.get("HARBOUR_TOKEN")
        if token is None:
            raise HarbourError("token is needed")
        self.token = token
        if base_url is None:
            base_url = os.environ.get("HARBOUR_BASE_URL")
        if base_url is None:
            base_url = f"https://harbour.example/v1"
        super().__init__(base_url=base_url)
        self._idempotency_header = "Idempotency-Key"

    @cached_property
    def boats(self) -> BoatsResource:
        from .resources.boats import BoatsResource

        return BoatsResource(self)

    @cached_property
    def with_raw_response(self) -> HarbourWithRawResponse:
        return HarbourWithRawResponse(self)

    @property
    def qs(self) -> Querystring:
        return Querystring(array_format="comma")

    @property
    def auth_headers(self) -> dict[str, str]:
        token = self.token
        return {"Authorization": f"Bearer {token}"}

    @property
    def default_headers(self) -> dict[str, str]:
        return {**super().default_headers, "X-Stainless-Async": "false", "X-Tide": "2", **self._custom_headers}


class AsyncHarbour(AsyncAPIClient):
    token: str
"""
HEAD = """
from .._wrappers import Wrapped
from __future__ import annotations

from typing import Dict, Iterable, List, Mapping, Optional, Type, Union, cast, overload
from typing_extensions import Literal
import httpx
from .._types import Body, FileTypes, Omit, Query, Headers, NotGiven, omit, not_given
from .._utils import path_template, maybe_transform, strip_not_given, extract_files, is_given, required_args
from .._resource import SyncAPIResource
from .._base_client import make_request_options
from .._streaming import Stream
from ..pagination import SyncTidePage
from ..types import boat_list_params, boat_create_params
from ..types.boat import Boat
from ..types.boat_event import BoatEvent


class BoatsResource(SyncAPIResource):
"""
OPTIONS = "extra_headers: Headers | None = None, timeout: float | httpx.Timeout | None | NotGiven = not_given"
"""What every method takes."""
MADE = "options=make_request_options(extra_headers=extra_headers, timeout=timeout)"
TYPES = {
    "types/__init__.py": "from .boat import Boat as Boat\nfrom .boat_list_params import BoatListParams\n",
    "types/boat.py": """
        from typing import List, Optional
        from pydantic import Field as FieldInfo
        from .._models import BaseModel

        __all__ = ["Boat", "Mast"]

        class Mast(BaseModel):
            height: float

        class Boat(BaseModel):
            id: str
            home_port: str = FieldInfo(alias="homePort")
            masts: Optional[List[Mast]] = None
            schema_: Optional[str] = FieldInfo(alias="schema", default=None)
        """,
    "types/boat_event.py": "from .._models import BaseModel\n\nclass BoatEvent(BaseModel):\n    kind: str\n",
    "types/boat_list_params.py": """
        from typing import Union
        from typing_extensions import Annotated, Required, TypedDict
        from .._utils import PropertyInfo

        class BoatListParams(TypedDict, total=False):
            page_number: Annotated[int, PropertyInfo(alias="page[number]")]
            sort: Required[Annotated[str, PropertyInfo(alias="sortBy")]]
        """,
    "types/boat_create_params.py": """
        from typing import Union
        from typing_extensions import Annotated, Required, TypeAlias, TypedDict
        from .._utils import PropertyInfo

        class BoatCreateParamsBase(TypedDict, total=False):
            home_port: Required[Annotated[str, PropertyInfo(alias="homePort")]]

        class BoatCreateParamsStreaming(BoatCreateParamsBase):
            stream: Required[bool]

        class BoatCreateParamsNonStreaming(BoatCreateParamsBase, total=False):
            stream: bool

        BoatCreateParams = Union[BoatCreateParamsNonStreaming, BoatCreateParamsStreaming]
        """,
}


def files(methods: str = "    pass\n", extra: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """Return the files of a package.

    Args:
        methods: The body of the class of `client.boats`.
        extra: Further files, or others in place of the usual ones.
    """
    resource = HEAD + textwrap.indent(textwrap.dedent(methods), "    ")
    texts = {
        "__init__.py": "from . import types\nfrom ._client import Harbour\n__all__ = ['types', 'Harbour', 'Boat']\n",
        "_client.py": CLIENT,
        "_constants.py": "DEFAULT_TIMEOUT = httpx.Timeout(timeout=10 * 60, connect=5.0)\nDEFAULT_MAX_RETRIES = 3\n",
        "_version.py": '__version__ = "1.2.3"\n',
        "_exceptions.py": "class HarbourError(Exception): ...\nclass APIError(HarbourError): ...\n",
        "resources/__init__.py": "from .boats import BoatsResource\n",
        "resources/boats.py": resource,
        **TYPES,
        **(extra or {}),
    }
    return {name: textwrap.dedent(text).encode() for name, text in texts.items()}


def package(methods: str = "    pass\n", extra: Mapping[str, str] | None = None) -> Package:
    """Return what such a package offers."""
    return package_of(Sources("harbour", files(methods, extra)))


def method(text: str, extra: Mapping[str, str] | None = None) -> Method:
    """Return the one method of a package that has one."""
    found = package(text, extra).methods
    assert len(found) == 1, sorted(found)
    return next(iter(found.values()))


def argument(found: Method, name: str) -> Argument:
    """Return an argument of a method."""
    return next(item for item in found.signature.arguments if item.name == name)


def places(found: Method) -> dict[str, tuple[str | None, str | None]]:
    """Return where each argument goes, and its wire name."""
    return {item.name: (item.place, item.wire_name) for item in found.signature.arguments}
