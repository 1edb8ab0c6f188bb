"""What methods send: bodies, queries and headers, and where each argument goes."""

from __future__ import annotations

from tests.unit.published.packages import MADE, OPTIONS, argument, method, package, places

LIST = """
def list(self, *, sort: str, page_number: int | Omit = omit, {options}) -> SyncTidePage[Boat]:
    return self._get_api_list(
        "/boats",
        page=SyncTidePage[Boat],
        options=make_request_options(
            extra_headers=extra_headers,
            timeout=timeout,
            query={query},
        ),
        model=Boat,
    )
"""
MEMBERS = '{"page_number": page_number, "sort": sort}'


def test_a_query_takes_its_wire_names_from_its_typed_dict() -> None:
    found = method(LIST.format(options=OPTIONS, query=f"maybe_transform({MEMBERS}, boat_list_params.BoatListParams)"))
    assert found.http_method == "get"
    assert places(found) == {"sort": ("query", "sortBy"), "page_number": ("query", "page[number]")}
    assert (found.page, found.item) == ("SyncTidePage", "types.boat.Boat")
    assert found.params == "types.boat_list_params.BoatListParams"
    assert argument(found, "page_number").annotation == "int"
    assert [(item.name, item.required) for item in found.signature.arguments] == [
        ("sort", True),
        ("page_number", False),
    ]


def test_a_bare_dictionary_has_wire_names_itself() -> None:
    found = method(LIST.format(options=OPTIONS, query='{"page[number]": page_number, "sort-by": sort}'))
    assert places(found) == {"sort": ("query", "sort-by"), "page_number": ("query", "page[number]")}


def test_a_list_may_be_sent_as_a_post() -> None:
    text = LIST.format(options=OPTIONS, query=MEMBERS).replace("model=Boat", 'model=Boat, method="post"')
    assert method(text).http_method == "post"


CREATE = """
@overload
def create(self, *, home_port: str, stream: Optional[Literal[False]] | Omit = omit, {options}) -> Boat: ...
@overload
def create(self, *, home_port: str, stream: Literal[True], {options}) -> Stream[BoatEvent]: ...
@required_args(["home_port"], ["home_port", "stream"])
def create(self, *, home_port: str, stream: bool | Omit = omit, {options}) -> Boat | Stream[BoatEvent]:
    return self._post(
        "/boats",
        body=maybe_transform(
            {{"home_port": home_port, "stream": stream}},
            boat_create_params.BoatCreateParamsStreaming if stream else boat_create_params.BoatCreateParamsNonStreaming,
        ),
        options=make_request_options(extra_headers=extra_headers, timeout=timeout),
        cast_to=Boat,
        stream=stream or False,
        stream_cls=Stream[BoatEvent],
    )
"""


def test_overloads_stand_beside_the_signature_that_holds_for_all() -> None:
    found = method(CREATE.format(options=OPTIONS))
    assert places(found) == {"home_port": ("body", "homePort"), "stream": ("body", "stream")}
    assert [item.result for item in found.overloads] == ["types.boat.Boat", "Stream[types.boat_event.BoatEvent]"]
    assert [item.arguments[1].required for item in found.overloads] == [False, True]
    assert found.event == "types.boat_event.BoatEvent"
    assert found.params == "types.boat_create_params.BoatCreateParams"


def test_what_only_asks_for_events_goes_nowhere() -> None:
    found = method(CREATE.format(options=OPTIONS).replace(', "stream": stream', ""))
    assert places(found)["stream"] == ("stream", "")


def test_headers_are_told_from_those_that_are_always_sent() -> None:
    found = method(
        f"""
        def delete(self, boat_id: str, *, flags: List[str] | Omit = omit, tide: str | Omit = omit, {OPTIONS}) -> None:
            extra_headers = {{"Accept": "*/*", "x-sea": "7", **(extra_headers or {{}})}}
            extra_headers = {{
                **strip_not_given(
                    {{"x-flags": ",".join(str(e) for e in flags) if is_given(flags) else not_given, "X-Tide": tide}}
                ),
                **(extra_headers or {{}}),
            }}
            return self._delete(path_template("/boats/{{id}}", id=boat_id), {MADE}, cast_to=NoneType)
        """
    )
    assert places(found) == {"boat_id": ("path", "id"), "flags": ("header", "x-flags"), "tide": ("header", "X-Tide")}
    assert (found.headers, found.accept, found.content_type) == ({"x-sea": "7"}, "*/*", None)
    assert [(item.name, item.kind) for item in found.signature.arguments] == [
        ("boat_id", "positional"),
        ("flags", "keyword"),
        ("tide", "keyword"),
    ]


def test_headers_that_a_function_merges_are_found() -> None:
    found = method(
        f"""
        def ping(self, *, tide: str | Omit = omit, {OPTIONS}) -> None:
            extra_headers = {{**strip_not_given({{"x-tide": tide}}), **(extra_headers or {{}})}}
            extra_headers = merged(helper(tide), extra_headers or {{}})
            return self._post("/ping", {MADE}, cast_to=NoneType)
        """
    )
    assert places(found) == {"tide": ("header", "x-tide")}


def test_files_go_with_the_body() -> None:
    found = method(
        f"""
        def photograph(self, *, picture: FileTypes, caption: str | Omit = omit, {OPTIONS}) -> Boat:
            body = deepcopy_with_paths({{"picture": picture, "caption": caption}}, [["picture"]])
            files = extract_files(cast(Mapping[str, object], body), paths=[["picture"]])
            if files:
                extra_headers = {{"Content-Type": "multipart/form-data", **(extra_headers or {{}})}}
            return self._post("/photographs", body=maybe_transform(body, dict), files=files, {MADE}, cast_to=Boat)
        """
    )
    assert places(found) == {"picture": ("body", "picture"), "caption": ("body", "caption")}
    assert found.content_type == "multipart/form-data"


def test_files_may_stand_beside_the_body() -> None:
    found = method(
        f"""
        def send(self, *, plans: List[FileTypes], {OPTIONS}) -> Boat:
            extracted = [("plans", item) for item in plans] if is_given(plans) else []
            return self._post("/plans", files=extracted, {MADE}, cast_to=Boat)
        """
    )
    assert places(found) == {"plans": ("body", "plans")}


def test_a_body_may_be_one_argument() -> None:
    for body in ("body=maybe_transform(crew, Iterable[Boat])", "content=read(crew) if is_path(crew) else crew"):
        found = method(
            f'def man(self, *, crew: bytes, {OPTIONS}) -> Boat:\n    return self._put("/c", {body}, {MADE})\n'
        )
        assert places(found) == {"crew": ("whole-body", "")}


def test_a_member_of_the_body_called_like_an_option_is_an_argument() -> None:
    found = method(
        f"""
        def create(self, *, idempotency_key: str, {OPTIONS}) -> Boat:
            return self._post("/b", body={{"idempotency_key": idempotency_key}}, {MADE}, cast_to=Boat)
        """
    )
    assert places(found) == {"idempotency_key": ("body", "idempotency_key")}
    assert not found.idempotent


def test_an_option_is_no_argument() -> None:
    made = MADE.replace("timeout=timeout", "timeout=timeout, idempotency_key=idempotency_key")
    head = f"def create(self, *, idempotency_key: str | None = None, {OPTIONS}) -> Boat:"
    found = method(f'{head}\n    return self._post("/b", {made}, cast_to=Boat)\n')
    assert (places(found), found.idempotent) == ({}, True)


def test_wrappers_and_credentials_of_a_call_are_named() -> None:
    made = MADE.replace(
        "timeout=timeout", 'timeout=timeout, post_parser=Wrapped[Boat]._unwrapper, security={"admin": True}'
    )
    text = f'def x(self, *, {OPTIONS}) -> Optional[Boat]:\n    return self._get("/b", {made}, cast_to=Boat)\n'
    wrapper = 'class Wrapped(GenericModel, Generic[_T]):\n    outcome: _T = FieldInfo(alias="result")\n'
    found = method(text, {"_wrappers.py": wrapper})
    assert (found.unwraps, found.security) == ("result", ("admin",))
    assert found.signature.result == "Optional[types.boat.Boat]"


def test_what_makes_no_request_is_a_helper_and_what_is_private_is_none() -> None:
    found = package(
        f"""
        def wait(self, *, timeout: float = 3, tide: str, {OPTIONS.partition(",")[0]}) -> Boat:
            return self.list(tide=tide)
        def _inner(self) -> None: ...
        """
    )
    assert list(found.methods) == ["boats.wait"]
    assert found.methods["boats.wait"].http_method is None
    assert list(places(found.methods["boats.wait"])) == ["tide"]
