"""Small APIs as values."""

from collections.abc import Iterable

from sdkgen.design.model import MethodConfig, ResourceConfig, SdkConfig
from sdkgen.model import ir

TEXT = ir.Scalar(ir.ScalarKind.STRING)


def design(**calls: dict[str, str]) -> SdkConfig:
    """Return a design that calls `resource={"method": "get /path"}`; `__` separates resources."""
    resources = {
        tuple(path.split("__")): ResourceConfig(
            {name: MethodConfig(endpoint, "#/") for name, endpoint in methods.items()}, {}, "#/"
        )
        for path, methods in calls.items()
    }
    return SdkConfig("T", "t", "t", "T", resources=resources)


def parameter(place: str, wire_name: str, chosen: str | None = None) -> ir.Parameter:
    """Return a parameter."""
    at = ir.Pointer(f"#/parameters/{wire_name}")
    return ir.Parameter(wire_name, ir.Location(place), TEXT, place == "path", None, at, chosen_name=chosen)


def field(wire_name: str, chosen: str | None = None, *, read_only: bool = False) -> ir.Field:
    """Return a property."""
    at = ir.Pointer(f"#/properties/{wire_name}")
    return ir.Field(wire_name, TEXT, False, None, at, read_only=read_only, chosen_name=chosen)


def model(name: str, *fields: ir.Field | str) -> ir.ObjectDef:
    """Return an object with properties."""
    at = f"#/components/schemas/{name}"
    listed = tuple(field(item) if isinstance(item, str) else item for item in fields)
    return ir.ObjectDef(ir.TypeId(at), None, None, listed, None, ir.Pointer(at))


def operation(
    line: str, *parameters: ir.Parameter, body: ir.TypeRef | None = None, operation_id: str | None = None
) -> ir.Operation:
    """Return an operation from `get /path`."""
    method, path = line.split(" ", 1)
    at = ir.Pointer(f"#/paths/{path}/{method}")
    contents = (ir.Body("application/json", body, at),) if body is not None else ()
    request = ir.RequestBody(contents, True, None, at) if contents else None
    return ir.Operation(ir.OperationId(line), method, path, operation_id, None, None, (), parameters, request, (), at)


def api(operations: Iterable[ir.Operation], *types: ir.TypeDef) -> ir.Api:
    """Return an API."""
    return ir.Api("T", "1", None, (), (), {}, tuple(operations), (), {item.id: item for item in types})


def posting(
    *fields: ir.Field | str, parameters: tuple[ir.Parameter, ...] = (), path: str = "/things/{id}/parts"
) -> ir.Api:
    """Return an API with one POST whose body has these properties."""
    body = model("Body", *fields)
    return api([operation(f"post {path}", *parameters, body=ir.Named(body.id))], body)
