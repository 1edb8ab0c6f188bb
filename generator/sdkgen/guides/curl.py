"""curl, as guides need it: the requests themselves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkgen.design.model import ClientOption
from sdkgen.guides.dialect import Block, Frame, Sample
from sdkgen.guides.given import Given, given
from sdkgen.guides.query import pairs
from sdkgen.guides.samples import OURS, Samples, StandIns
from sdkgen.guides.shell import address, name_of, segment, with_variable, word
from sdkgen.guides.showcase import failing
from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody
from sdkgen.model.media import JSON, is_json, is_text
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import ArgumentKey, Call, Place
from sdkgen.plan.plan import Plan

_WIDTH = 100
_FAILURES = """\
Every request can fail. Look at the status, and at the body, which says why:"""
_FAILING = """\
status=$({request})
case "$status" in
  2??) cat response.json ;;
  000) echo "No answer: check the connection and try again" >&2 ;;
  422) echo "Invalid: check required fields and formats" >&2; cat response.json >&2 ;;
  429)
    # Too many requests. The API says how many seconds to wait; back off further with each attempt.
    seconds=$(awk 'tolower($1) == "retry-after:" {{ print $2 + 0 }}' headers.txt)
    sleep "${{seconds:-1}}" ;;
  *) echo "API error $status" >&2; cat response.json >&2 ;;
esac"""
_FILE = "file.bin"


@dataclass(frozen=True, slots=True)
class Curl:
    """The requests of an API."""

    plan: Plan
    language: str = "curl"
    title: str = "curl"
    fence: str = "bash"

    def frame(self) -> Frame:
        """Return what is said once."""
        plan = self.plan
        variables = [self._variable(item) for item in plan.config.client_opts if item.auth is not None][:1]
        base = next(iter(plan.config.environments.values()), plan.api.servers[0].url if plan.api.servers else "")
        setup = [f"export {self._base}={word(base)}", *(f"export {name}='...'" for name in variables)]
        call = failing(plan)
        request = self._lines(call) if call is not None else ["curl", with_variable("", self._base, "/")]
        head, *rest = request
        shown = [f"{head} -sS -D headers.txt -o response.json -w '%{{http_code}}'", *rest]
        return Frame(
            install=Block("bash", "curl --version # it comes with most systems; else see https://curl.se"),
            setup=Block("bash", "\n".join(setup)),
            assumes="The examples below use these variables.",
            failures=_FAILURES,
            failing=Block("bash", _FAILING.format(request=_joined(shown))),
            pages=(
                "A list answers with one page. Its parameters say how to ask for another."
                if any(call.page is not None for call in plan.calls)
                else None
            ),
        )

    @property
    def _base(self) -> str:
        return name_of(f"{self.plan.config.env_prefix}_BASE_URL")

    def _variable(self, option: ClientOption) -> str:
        return name_of(option.read_env or f"{self.plan.config.env_prefix}_{option.name}".upper())

    def names(self, call: Call) -> Mapping[ArgumentKey, str]:
        """Return what arguments are called: as in the API."""
        return {(item.place.value, item.wire_name): item.wire_name or "body" for item in call.arguments}

    def property_name(self, found: ir.ObjectDef, field: ir.Field, direction: Direction) -> str:
        """Return what a property is called: as in the API."""
        return field.wire_name

    def signature(self, call: Call) -> str:
        """Return method and path."""
        return f"{call.operation.method.upper()} {call.operation.path}"

    def samples(self, calls: Sequence[Call]) -> Mapping[str, Sample]:
        """Return the examples of calls, by operation."""
        return {call.key: Sample(self.signature(call), _joined(self._lines(call))) for call in calls}

    def _lines(self, call: Call) -> list[str]:
        """Return the words of a request: the command with its options, one to a line where it is long."""
        operation = call.operation
        stand_ins = StandIns(OURS.scalars, OURS.texts, self.plan.config.readme.examples)
        passed = list(given(call, Samples(self.plan.api, stand_ins), optional=False))
        shown = self.plan.config.readme.params.get(call.key) if call.key == self.plan.config.readme.errors else None
        signs = list(self._credentials(call))
        by_place = {place: [item for item in passed if item.key[0] == place] for place in Place}
        path = operation.path
        for item in by_place[Place.PATH]:
            path = path.replace("{" + item.key[1] + "}", f"\0{_text(item.value)}\0")
        parts = path.split("\0")
        written = "".join(segment(part) if at % 2 else address(part) for at, part in enumerate(parts))
        query = [*self._query(call, by_place[Place.QUERY])]
        if query:
            written += ("&" if "?" in written else "?") + "&".join(query)
        secret = next((value for option, value in signs if option == "?"), None)
        if secret is not None:
            mark = "&" if "?" in written else "?"
            url = f'"${self._base}{written}{mark}{secret}"'
        else:
            url = f'"${self._base}{written}"' if written[:1] == "/" else f'"${{{self._base}}}{written}"'
        lines = ["curl", *([f"-X {operation.method.upper()}"] if operation.method != "get" else []), url]
        lines += [f"{option} {value}" for option, value in signs if option != "?"]
        for item in by_place[Place.HEADER]:
            lines.append(f"-H {word(f'{item.key[1]}: {_text(item.value)}'.replace(chr(10), ' '))}")
        for item in by_place[Place.COOKIE]:
            lines.append(f"-b {word(f'{item.key[1]}={_text(item.value)}')}")
        return [*lines, *self._body(call, [*by_place[Place.BODY], *by_place[Place.WHOLE_BODY]], shown)]

    def _credentials(self, call: Call) -> Iterator[tuple[str, str]]:
        """Yield what signs a request: an option of curl with its value; `?` is for the query."""
        api = self.plan.api
        security = call.operation.security if call.operation.security is not None else api.security
        options = self.plan.config.client_opts
        for name in next((names for names in security if names), ()):
            scheme = api.schemes.get(name)
            own = [item for item in options if name in (item.auth, *item.auth_also)]
            if scheme is None or not own:
                continue
            variables = {item.auth_role or "value": self._variable(item) for item in own}
            first = next(iter(variables.values()))
            parameter = scheme.parameter or name
            match scheme.kind:
                case "basic":
                    user, password = variables.get("username", first), variables.get("password", first)
                    yield "-u", f'"${user}:${password}"'
                case "header":
                    yield "-H", with_variable(f"{parameter}: ", first)
                case "query":
                    yield "?", f"{segment(parameter)}=${first}"
                case "cookie":
                    yield "-b", with_variable(f"{parameter}=", first)
                case "oauth2" if variables.keys() & {"client_id", "client_secret"}:
                    token = name_of(f"{self.plan.config.env_prefix}_ACCESS_TOKEN")
                    yield "-H", with_variable("Authorization: Bearer ", token)
                case _:
                    yield "-H", with_variable(f"Authorization: {scheme.keyword or 'Bearer'} ", first)

    def _query(self, call: Call, items: Sequence[Given]) -> Iterator[str]:
        parameters = {(item.location.value, item.wire_name): item for item in call.operation.parameters}
        for item in items:
            for name, value in pairs(parameters[item.key], item.value, self.plan.config.query_settings):
                yield f"{segment(name)}={segment(_text(value))}"

    def _body(self, call: Call, items: Sequence[Given], shown: Mapping[str, ir.JsonValue] | None) -> Iterator[str]:
        body = call.body
        if body is None or not (items or body.required or shown):
            return
        whole = next((item for item in items if item.key[0] == Place.WHOLE_BODY), None)
        value = whole.value if whole is not None else {item.key[1]: item.value for item in items} | dict(shown or {})
        kind = _header_value(body.content.media_type)
        match body.kind:
            case BodyKind.JSON:
                kind = kind if is_json(kind) else JSON  # a range names no type
                yield f"-H {word(f'Content-Type: {kind}')}"
                yield f"-d {word(_json(value))}"
            case BodyKind.RAW:
                yield f"-H {word(f'Content-Type: {kind}')}"
                text = value if isinstance(value, str) else _json(value)
                yield f"--data-binary {word(text) if is_text(kind) else '@' + _FILE}"
            case BodyKind.FORM:
                for name, each in _members(value, self.plan.config.query_settings.array_format):
                    yield f"--data-urlencode {word(f'{name}={_text(each)}')}"
            case BodyKind.MULTIPART:
                yield from self._parts(body, value)

    def _parts(self, body: CallBody, value: ir.JsonValue) -> Iterator[str]:
        api = self.plan.api
        fields = {item.wire_name: item.type for item in body.fields.fields} if body.fields is not None else {}
        for name, each in _members(value, self.plan.config.multipart_settings.array_format):
            target = alias_target(api, fields.get(name) or fields.get(name.removesuffix("[]"), ir.Anything()))
            target = alias_target(api, target.item) if isinstance(target, ir.ListOf) else target
            if target == ir.Scalar(ir.ScalarKind.BYTES):
                yield f"-F {word(f'{name}=@{_FILE}')}"
            else:
                yield f"--form-string {word(f'{name}={_text(each)}')}"


def _members(value: ir.JsonValue, array_format: str) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield the members of a form; a list of texts or numbers comes as the design says, others as JSON."""
    for name, each in value.items() if isinstance(value, dict) else ():
        if (
            isinstance(each, list)
            and array_format != "comma"
            and not any(isinstance(item, dict | list) for item in each)
        ):
            key = f"{name}[]" if array_format == "brackets" and not name.endswith("[]") else name
            yield from ((key, item) for item in each)
        else:
            yield name, each


def _header_value(text: str) -> str:
    return re.sub(r"[^\x20-\x7e]", "", text)


def _json(value: ir.JsonValue) -> str:
    flat = json.dumps(value, ensure_ascii=False)
    return flat if len(flat) <= _WIDTH - 4 else json.dumps(value, ensure_ascii=False, indent=2)


def _text(value: ir.JsonValue) -> str:
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list() if not any(isinstance(item, dict | list) for item in value):
            return ",".join(map(_text, value))
        case list() | dict():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return json.dumps(value)


def _joined(lines: Sequence[str]) -> str:
    flat = " ".join(lines)
    if len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    head, rest = [lines[0]], list(lines[1:])
    while (rest and not rest[0].startswith("-")) or (rest and rest[0].startswith("-X")):
        head.append(rest.pop(0))
    return " \\\n  ".join([" ".join(head), *rest])
