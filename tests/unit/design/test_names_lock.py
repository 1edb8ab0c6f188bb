"""The lock: what was published keeps its name, whatever is added; and the file says what is wrong with it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.releases import LockError
from sdkgen.model import ir
from sdkgen.plan.naming.names import Names, assign
from tests.unit.plan.naming.models import api, design, field, model, operation, parameter


def line_of(method: str, segments: list[str]) -> str:
    """Return the id of an operation."""
    return f"{method} /{'/'.join(segments)}"


_SEGMENTS = st.sampled_from(
    [
        "pets",
        "pet",
        "toys",
        "actions",
        "start",
        "runs",
        "import",
        "10dlc",
        "pet_toys",
        "{id}",
        "{pet_id}",
        "v1",
        "Pets",
        "status",
    ]
)
_LINES = st.builds(
    line_of,
    st.sampled_from(["get", "post", "put", "patch", "delete"]),
    st.lists(_SEGMENTS, max_size=4),
)
_NAMES = st.sampled_from(
    [
        "id",
        "Id",
        "ID",
        "from",
        "timeout",
        "filter",
        "filter[id]",
        "filter_id",
        "sort",
        "sort[]",
        "model_id",
        "0",
        "pet id",
        "body",
    ]
)
_OPERATIONS = st.dictionaries(_LINES, st.tuples(st.sets(_NAMES, max_size=5), st.sets(_NAMES, max_size=5)), max_size=8)

Operations = dict[str, tuple[set[str], set[str]]]


def build(operations: Operations) -> ir.Api:
    """Return an API whose operations have these query parameters and body properties."""
    bodies = {line: model(line, *sorted(properties)) for line, (_, properties) in operations.items() if properties}
    listed = [
        operation(
            line,
            *(parameter("query", name) for name in sorted(queries)),
            body=ir.Named(bodies[line].id) if line in bodies else None,
        )
        for line, (queries, _) in operations.items()
    ]
    return api(listed, *bodies.values())


def public(names: Names) -> dict[object, str]:
    """Return every name that callers write."""
    found: dict[object, str] = {id: method.dotted for id, method in names.methods.items()}
    found.update({(id, key): name for id, group in names.arguments.items() for key, name in group.items()})
    found.update({(id, wire): name for id, group in names.fields.items() for wire, name in group.items()})
    return found


@settings(deadline=None, max_examples=200)
@given(_OPERATIONS, _OPERATIONS)
def test_an_addition_renames_nothing(before: Operations, added: Operations) -> None:
    first, _ = assign(build(before), design(), Lock())
    grown = {
        line: (queries | added.get(line, (set(), set()))[0], properties | added.get(line, (set(), set()))[1])
        for line, (queries, properties) in before.items()
    }
    after, _ = assign(build({**added, **grown}), design(), read_lock(first.lock.dump()))
    assert public(first).items() <= public(after).items()


@settings(deadline=None, max_examples=100)
@given(_OPERATIONS)
def test_all_names_differ_and_none_is_a_resource(operations: Operations) -> None:
    names, _ = assign(build(operations), design(), Lock())
    calls = [(*method.resource, method.method) for method in names.methods.values()]
    resources = {
        method.resource[:length] for method in names.methods.values() for length in range(1, len(method.resource) + 1)
    }
    assert len(set(calls)) == len(calls)
    assert not resources.intersection(calls)
    assert all(part.isidentifier() for call in calls for part in call)


def test_what_was_removed_gets_its_name_back() -> None:
    first, _ = assign(build({"get /pets/{id}": (set(), set())}), design(pets={"fetch": "get /pets/{id}"}), Lock())
    gone, _ = assign(build({}), design(), first.lock)
    back, _ = assign(build({"get /pets/{id}": (set(), set())}), design(), gone.lock)
    assert back.methods[ir.OperationId("get /pets/{id}")].dotted == "pets.fetch"


def test_a_new_resource_gives_way_to_a_published_call() -> None:
    first, _ = assign(build({"post /pets/start": (set(), set())}), design(), Lock())
    assert first.methods[ir.OperationId("post /pets/start")].dotted == "pets.start"
    grown = {"post /pets/start": (set[str](), set[str]()), "get /pets/start/toys/{id}": (set[str](), set[str]())}
    after, _ = assign(build({**grown, "put /pets/start/toys/{id}": (set(), set())}), design(), first.lock)
    assert [name.dotted for name in after.methods.values()] == [
        "pets.start",
        "pets.start_resource.toys.retrieve",
        "pets.start_resource.toys.update",
    ]


@pytest.mark.parametrize("name", ["import", "a b", "", "a.b", "é", "x: int = __import__('os')"])
def test_a_pin_that_is_no_name_is_not_used(name: str) -> None:
    line = "get /pets/{id}"
    lock = Lock(calls={line: f"pets.{name}"}, arguments={line: {"query sort[]": name}})
    names, _ = assign(api([operation(line, parameter("query", "sort[]"))]), design(), lock)
    found = {names.methods[ir.OperationId(line)].dotted, *names.arguments[ir.OperationId(line)].values()}
    assert found in ({"pets.retrieve", "sort"}, {"pets.a.b", "sort"})


def test_the_file_is_sorted_and_complete() -> None:
    body = model("B", "from", "name", field("Name"))
    names, _ = assign(
        api([operation("post /b", parameter("query", "sort[]"), body=ir.Named(body.id))], body), design(), Lock()
    )
    text = (
        names.lock.with_types({"write #/components/schemas/B": "types.b.B"})
        .with_pages({"Offset items=data": "OffsetPage"})
        .dump()
    )
    assert json.loads(text) == {
        "about": json.loads(text)["about"],
        "arguments": {"post /b": {"body Name": "body_name", "body from": "from_", "query sort[]": "sort"}},
        "calls": {"post /b": "b.create"},
        "fields": {"#/components/schemas/B": {"Name": "name_2", "from": "from_"}},
        "pages": {"Offset items=data": "OffsetPage"},
        "types": {"write #/components/schemas/B": "types.b.B"},
    }
    assert text == read_lock(text).dump()
    assert text.isascii()
    assert text.endswith("}\n")


def test_any_text_survives_the_file() -> None:
    lock = Lock(calls={'get /"\\\u2028😀\ud800': "a.b"}, types={"": ""})
    assert read_lock(lock.dump()) == lock


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<<<<<<< HEAD\n{}", "not JSON"),
        ("[]", "the whole is not an object"),
        ('{"calls": []}', "calls is not an object"),
        ('{"calls": {"a": 1}}', "calls > a is not a string"),
        ('{"arguments": {"a": 1}}', "arguments > a is not an object"),
        ('{"fields": 1}', "fields is not an object"),
    ],
)
def test_what_is_no_lock(text: str, message: str) -> None:
    with pytest.raises(LockError, match=message):
        read_lock(text)


def test_an_empty_lock() -> None:
    assert read_lock("{}") == Lock()
