"""The client, types, pages and exports of a package."""

from __future__ import annotations

from sdkgen.plan.call import Place
from sdkgen.published.model import Credential, TypeKind
from tests.unit.published.packages import package


def test_the_options_of_the_client_are_read() -> None:
    client = package().client
    assert client is not None
    assert (client.name, client.async_name, client.base_url) == (
        "Harbour",
        "AsyncHarbour",
        "https://harbour.example/v1",
    )
    options = {item.name: item for item in client.options}
    assert list(options) == ["token", "region", "base_url", "timeout", "max_retries"]
    assert (options["token"].env, options["token"].required) == ("HARBOUR_TOKEN", True)
    assert (options["region"].env, options["region"].required) == (None, False)
    assert options["timeout"].annotation == "float | Timeout | None"
    assert client.credentials == (Credential(Place.HEADER, "Authorization", "Bearer {token}", ("token",)),)
    assert client.headers == {"X-Tide": "2"}
    assert (client.timeout, client.max_retries) == (600.0, 3)
    assert (client.array_format, client.nested_format) == ("comma", None)
    assert client.idempotency_header == "Idempotency-Key"
    assert client.environment == {"HARBOUR_TOKEN", "HARBOUR_BASE_URL"}


def test_variables_that_other_code_reads_are_in_the_docstring() -> None:
    text = '''
    from ._base_client import SyncAPIClient

    class Harbour(SyncAPIClient):
        def __init__(self, *, key: str | None = None, secret: str | None = None) -> None:
            """Make a client.

            This automatically infers the following arguments from their corresponding environment variables:
            - `key` from `HARBOUR_KEY`
            - `secret` from `HARBOUR_SECRET`
            """
            return made_elsewhere(self, key=key)

        @property
        def auth_headers(self) -> dict[str, str]:
            return {**self._basic_auth, **self._key_auth}

        @property
        def _basic_auth(self) -> dict[str, str]:
            credentials = f"{self.key}:{self.secret}".encode("ascii")
            header = f"Basic {base64.b64encode(credentials).decode('ascii')}"
            return {"Authorization": header}

        @property
        def _key_auth(self) -> dict[str, str]:
            key = self.key
            if key is None:
                return {}
            return {"X-Key": key}
    '''
    client = package(extra={"_client.py": text}).client
    assert client is not None
    assert [(item.name, item.env) for item in client.options] == [("key", "HARBOUR_KEY"), ("secret", "HARBOUR_SECRET")]
    assert client.credentials == (
        Credential(Place.HEADER, "Authorization", "Basic {key}:{secret}", ("key", "secret")),
        Credential(Place.HEADER, "X-Key", "{key}", ("key",)),
    )


def test_types_have_their_wire_names() -> None:
    found = package()
    boat = found.types["types.boat.Boat"]
    assert boat.kind is TypeKind.MODEL
    assert [(item.name, item.wire_name, item.annotation, item.required) for item in boat.fields] == [
        ("id", "id", "str", True),
        ("home_port", "homePort", "str", True),
        ("masts", "masts", "Optional[List[types.boat.Mast]]", False),
        ("schema_", "schema", "Optional[str]", False),
    ]
    params = found.types["types.boat_list_params.BoatListParams"]
    assert params.kind is TypeKind.TYPED_DICT
    assert [(item.wire_name, item.required) for item in params.fields] == [("page[number]", False), ("sortBy", True)]
    union = found.types["types.boat_create_params.BoatCreateParams"]
    assert (union.kind, found.find("types.Boat")) == (TypeKind.ALIAS, boat)
    streaming = found.types["types.boat_create_params.BoatCreateParamsStreaming"]
    assert (streaming.kind, streaming.bases) == (
        TypeKind.TYPED_DICT,
        ("types.boat_create_params.BoatCreateParamsBase",),
    )


def test_reserved_words_are_the_keys_of_a_base() -> None:
    text = """
    from typing_extensions import Literal, TypeAlias, TypedDict
    from enum import Enum

    _TripReserved = TypedDict("_TripReserved", {"from": str, "class": int}, total=False)

    class Trip(_TripReserved, total=False):
        to: str

    Tide: TypeAlias = Literal["high", "low"]

    class Wind(str, Enum):
        NORTH = "north"
    """
    found = package(extra={"types/trip.py": text}).types
    base = found["types.trip._TripReserved"]
    assert [(item.wire_name, item.required) for item in base.fields] == [("from", False), ("class", False)]
    assert (found["types.trip.Trip"].kind, found["types.trip.Trip"].bases) == (TypeKind.TYPED_DICT, (base.path,))
    assert (found["types.trip.Tide"].kind, found["types.trip.Tide"].value) == (TypeKind.ALIAS, "Literal['high', 'low']")
    assert found["types.trip.Wind"].kind is TypeKind.ENUM


def test_exports_lead_to_what_defines_them() -> None:
    found = package()
    assert found.exports == {"types": "types", "Harbour": "_client.Harbour", "Boat": None}
    assert found.type_exports == {
        "types": {"Boat": "types.boat.Boat", "BoatListParams": "types.boat_list_params.BoatListParams"}
    }
    assert found.exceptions == {"HarbourError": ("Exception",), "APIError": ("HarbourError",)}
    assert (found.version, found.name) == ("1.2.3", "harbour")
    assert found.resources["boats",].class_name == "BoatsResource"
    assert found.resources["boats",].paths == {"resources.BoatsResource", "resources.boats.BoatsResource"}


def test_what_is_no_python_is_reported_and_the_rest_is_read() -> None:
    found = package(extra={"types/broken.py": "class Broken(:\n", "types/nul.py": "x = 1\0"})
    assert [item.at for item in found.unread] == ["types/broken.py", "types/nul.py"]
    assert "types.boat.Boat" in found.types


def test_resources_that_lead_to_each_other_end() -> None:
    text = """
    from .._resource import SyncAPIResource

    class BoatsResource(SyncAPIResource):
        @cached_property
        def again(self) -> "BoatsResource":
            return BoatsResource(self._client)
    """
    found = package(extra={"resources/boats.py": text})
    assert len(found.resources) <= 14
    assert [item.reason for item in found.unread] == ["resources lie too deep within each other"]


def test_resources_may_be_attributes_and_nest() -> None:
    boats = """
    from .._resource import SyncAPIResource
    from .masts import MastsResource

    class BoatsResource(SyncAPIResource):
        masts: MastsResource

        def __init__(self, client) -> None:
            self.masts = MastsResource(client)
    """
    masts = """
    from .._resource import SyncAPIResource

    class MastsResource(SyncAPIResource):
        def count(self) -> int: ...
    """
    found = package(extra={"resources/boats.py": boats, "resources/masts.py": masts})
    assert list(found.methods) == ["boats.masts.count"]
    assert found.resources["boats", "masts"].paths == {"resources.masts.MastsResource"}


def test_a_module_may_offer_a_type_that_another_defines() -> None:
    found = package(extra={"types/old_boat.py": "from .boat import Boat as OldBoat\n\n__all__ = ['OldBoat']\n"})
    assert found.find("types.old_boat.OldBoat") is found.types["types.boat.Boat"]
    assert found.find("types.boat.OldBoat") is None
