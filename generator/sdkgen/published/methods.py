"""The methods of a class: signatures, and the requests that they make."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.plan.call import Place
from sdkgen.published.annotations import canonical, parameters
from sdkgen.published.core import CoreCall, core_call, page_of
from sdkgen.published.model import Argument, Kind, Method, Signature, Unread
from sdkgen.published.modules import Module, Modules, Target
from sdkgen.published.parts import PartsReader
from sdkgen.published.requests import Request, option_names, read_request, verb_call
from sdkgen.published.syntax import bare, dotted, last
from sdkgen.published.types import Types

EVERY = {"extra_headers", "extra_query", "extra_body", "timeout"}
"""What every method takes."""
_ACCESSORS = {"cached_property", "property", "classmethod", "staticmethod", "setter"}


@dataclass(frozen=True)
class MethodReader:
    """Reads the methods of one class."""

    modules: Modules
    types: Types
    module: Module
    resource: tuple[str, ...]
    owner: str
    """What verbs begin with: `_` in resources."""
    unread: list[Unread]

    def read(self, item: ast.ClassDef) -> Iterator[Method]:
        """Yield the methods of a class: those that make requests, and public ones of a resource that help."""
        overloads: dict[str, list[ast.FunctionDef]] = {}
        for function in item.body:
            if not isinstance(function, ast.FunctionDef) or _marks(function) & _ACCESSORS:
                continue
            if "overload" in _marks(function):
                overloads.setdefault(function.name, []).append(function)
                continue
            call, core = verb_call(function, self.owner), core_call(self.module, function)
            if core is not None:
                yield self._core_method(function, core, overloads.get(function.name, []))
            elif call is not None:
                yield self._method(function, call, overloads.get(function.name, []))
            elif self.resource and not function.name.startswith("_") and not _is_removed(function):
                yield self._helper(function)

    def _helper(self, function: ast.FunctionDef) -> Method:
        signature = self._signature(function, EVERY, {})
        return Method(
            self.resource, function.name, signature, self.module.at(function), deprecated=_deprecated(function)
        )

    def _core_method(self, function: ast.FunctionDef, core: CoreCall, overloads: list[ast.FunctionDef]) -> Method:
        names = [item.arg for item in _parameters(function)]
        places = core.places(PartsReader(self.modules, self.types, self.module, {}, names))
        page, item = page_of(self.modules, self.module, core.returned(0)) if core.paged else (None, None)
        event = core.returned(1)
        content_type, accept = core.text("body"), core.text("accept")
        method = Method(
            resource=self.resource,
            name=function.name,
            signature=self._signature(function, set(), places),
            at=self.module.at(function),
            http_method=(core.text("method") or "").lower() or None,
            paths=(path,) if (path := core.text("path")) is not None else (),
            host=core.text("server"),
            overloads=tuple(self._signature(item, set(), places) for item in overloads),
            page=page,
            item=item,
            event=canonical(self.modules, self.module, event) if event is not None else None,
            content_type=content_type if content_type != "application/json" else None,
            accept=accept if accept != "application/json" else None,
            idempotent=True,
            security=core.security(),
            deprecated=_deprecated(function),
        )
        self._note(method)
        return method

    def _method(self, function: ast.FunctionDef, call: ast.Call, overloads: list[ast.FunctionDef]) -> Method:
        options = option_names(call)
        names = [item.arg for item in _parameters(function) if item.arg not in options]
        imports = bound_by(self.module, function)
        request = read_request(function, call, PartsReader(self.modules, self.types, self.module, imports, names))
        page, item = page_of(self.modules, self.module, request.keyword("page"))
        method = Method(
            resource=self.resource,
            name=function.name,
            signature=self._signature(function, options, request.places),
            at=self.module.at(function),
            http_method=request.http_method,
            paths=tuple(item.path for item in request.paths),
            host=next((item.host for item in request.paths if item.host is not None), None),
            overloads=tuple(self._signature(item, options, request.places) for item in overloads),
            params=request.params,
            page=page,
            item=item,
            event=self._event(request),
            content_type=request.headers.get("Content-Type"),
            accept=request.headers.get("Accept"),
            headers={key: value for key, value in request.headers.items() if key not in {"Content-Type", "Accept"}},
            query=request.query,
            idempotent="idempotency_key" in options,
            unwraps=self._unwraps(request),
            security=self._security(request),
            deprecated=_deprecated(function),
        )
        self._note(method)
        return method

    def _note(self, method: Method) -> None:
        if not method.paths:
            self.unread.append(Unread(method.at, method.dotted, "its path is built in a way that is not known"))
        for item in method.signature.arguments:
            if item.place is None:
                reason = "the source does not tell where it is sent"
                self.unread.append(Unread(method.at, f"{method.dotted}({item.name})", reason))

    def _signature(
        self, function: ast.FunctionDef, options: set[str], places: Mapping[str, tuple[Place, str]]
    ) -> Signature:
        defaults = function.args.defaults
        positional = [*function.args.posonlyargs, *function.args.args]
        without = len(positional) - len(defaults)
        found = [
            self._argument(item, Kind.POSITIONAL, number < without, places)
            for number, item in enumerate(positional)
            if item.arg not in {*options, "self"}
        ]
        found += [
            self._argument(item, Kind.KEYWORD, default is None, places)
            for item, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
            if item.arg not in options
        ]
        return Signature(tuple(found), canonical(self.modules, self.module, function.returns))

    def _argument(self, item: ast.arg, kind: Kind, required: bool, places: Mapping[str, tuple[Place, str]]) -> Argument:
        place, wire = places.get(item.arg, (None, None))
        return Argument(item.arg, kind, required, canonical(self.modules, self.module, item.annotation), place, wire)

    def _event(self, request: Request) -> str | None:
        node = request.keyword("stream_cls")
        if node is None:
            return None
        inner = parameters(node)[0] if isinstance(node, ast.Subscript) else node
        return canonical(self.modules, self.module, inner)

    def _unwraps(self, request: Request) -> str | None:
        """What `ResultWrapper[Boat]._unwrapper` takes out: the one field of the wrapper."""
        node = request.option("post_parser")
        name = dotted(bare(node.value)) if isinstance(node, ast.Attribute) else None
        found = self.modules.class_of(self.modules.resolve(self.module, name)) if name is not None else None
        fields = self.types.fields(*found) if found is not None else ()
        return fields[0].wire_name if len(fields) == 1 else None

    def _security(self, request: Request) -> tuple[str, ...] | None:
        node = request.option("security")
        if not isinstance(node, ast.Dict):
            return None
        return tuple(str(key.value) for key in node.keys if isinstance(key, ast.Constant))


def inherited(modules: Modules, types_of: tuple[Module, ast.ClassDef]) -> Iterator[tuple[Module, ast.ClassDef]]:
    """Yield a class and those of the package that it derives from, the core's left out."""
    module, item = types_of
    yield types_of
    for base in item.bases:
        name = last(bare(base))
        found = modules.class_of(modules.resolve(module, name)) if name else None
        if found is not None and not found[0].name.startswith("_") and found[1] is not item:
            yield from inherited(modules, found)


def bound_by(module: Module, function: ast.FunctionDef) -> Mapping[str, Target]:
    """Return what imports within a function bind."""
    return module.bound(item for item in ast.walk(function) if isinstance(item, ast.stmt))


def _parameters(function: ast.FunctionDef) -> list[ast.arg]:
    every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return [item for item in every if item.arg != "self"]


def _marks(function: ast.FunctionDef) -> set[str]:
    return {last(item.func if isinstance(item, ast.Call) else item) for item in function.decorator_list}


def _is_removed(function: ast.FunctionDef) -> bool:
    """Whether it only says that the API has it no more."""
    return function.returns is not None and last(function.returns) == "NoReturn"


def _deprecated(function: ast.FunctionDef) -> bool:
    return "deprecated" in _marks(function)
