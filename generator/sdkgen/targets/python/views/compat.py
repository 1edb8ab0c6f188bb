"""Views of what `compatibility: stainless` adds: the modules and names that older code imports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkgen.design.model import SdkConfig
from sdkgen.plan.resources import ResourcePlan
from sdkgen.targets.python.syntax.imports import Imports, name_key, natural
from sdkgen.targets.python.syntax.literals import docstring, quote
from sdkgen.targets.python.views.facades import ExportView, FacadeView
from sdkgen.targets.python.views.resources import LAYER, Path, aliases, class_name, module_of
from sdkgen.words.spelling import NO_CASINGS, Casings
from sdkgen.words.vocabulary import vocabulary

_STATUS = """
    APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError
    BadRequestError ConflictError InternalServerError NotFoundError PermissionDeniedError RateLimitError
    UnprocessableEntityError
"""
_CONSTANTS = "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT"
_TYPES = """
    AnyMapping ArrayFormat AsyncBinaryTypes AsyncTransport Base64FileInput BinaryTypes Body Headers HeadersLike
    HeadersLikeProtocol HttpxFileContent HttpxFileTypes HttpxRequestFiles HttpxSendArgs IncEx ModelBuilderProtocol
    ModelT NestedFormat PostParser ProxiesDict ProxiesTypes Query RequestFiles RequestOptions ResponseT StrBytesIntFloat
    Transport
"""
_PLAIN = """
    asyncify coerce_boolean coerce_float coerce_integer file_from_path flatten get_async_library get_required_header
    is_dict is_given is_iterable is_list is_mapping is_mapping_t is_sequence is_sequence_t is_tuple is_tuple_t json_safe
    lru_cache maybe_coerce_boolean maybe_coerce_float maybe_coerce_integer removeprefix removesuffix required_args
    strip_not_given
"""
_TRANSFORM = "PropertyFormat PropertyInfo async_maybe_transform async_transform maybe_transform transform"
_TYPING = """
    extract_type_arg extract_type_var_from_base is_annotated_type is_iterable_type is_list_type is_required_type
    is_sequence_type is_type_alias_type is_union_type strip_annotated_type
"""
_ORIGINS = "get_args get_origin is_literal_type is_typeddict is_union"
_DATES = "parse_date parse_datetime"
_MODELS = """
    build construct_type construct_type_unchecked is_basemodel is_basemodel_type validate_type BaseModel GenericModel
"""
_RESPONSES = """
    AsyncResponseContextManager AsyncStreamedBinaryAPIResponse BaseAPIResponse MissingStreamClassError
    ResponseContextManager StreamAlreadyConsumed StreamedBinaryAPIResponse async_to_custom_raw_response_wrapper
    async_to_custom_streamed_response_wrapper async_to_raw_response_wrapper async_to_streamed_response_wrapper
    extract_response_type to_custom_raw_response_wrapper to_custom_streamed_response_wrapper to_raw_response_wrapper
    to_streamed_response_wrapper
"""
_FIELDS = """
    PYDANTIC_V1 GenericModel field_get_default field_is_required field_outer_type get_model_config get_model_fields
    model_copy model_dump model_json model_parse parse_obj
"""

MODULES: Mapping[tuple[str, ...], Mapping[str, str]] = {
    ("_base_client",): {
        "": f"{_STATUS} APIResponse AsyncAPIClient AsyncAPIResponse AsyncPaginator AsyncStream DefaultAioHttpClient "
        "DefaultAsyncHttpxClient DefaultHttpxClient NotGiven Omit PageInfo Stream SyncAPIClient Timeout not_given",
        "client": "AsyncHttpxClientWrapper BaseClient SyncHttpxClientWrapper",
        "constants": _CONSTANTS,
        "pages": "BaseAsyncPage BasePage BaseSyncPage",
        "requests": "FinalRequestOptions make_request_options",
        "types": "AnyMapping AsyncBinaryTypes BinaryTypes Body Headers PostParser Query RequestFiles RequestOptions "
        "ResponseT",
    },
    ("_compat",): {"": "cached_property", "models": _FIELDS, "typing": _ORIGINS, "utils": _DATES},
    ("_constants",): {
        "constants": f"{_CONSTANTS} INITIAL_RETRY_DELAY MAX_RETRY_DELAY OVERRIDE_CAST_TO_HEADER RAW_RESPONSE_HEADER"
    },
    ("_exceptions",): {"": _STATUS, "exceptions": "APIWebhookValidationError"},
    ("_files",): {
        "files": "assert_is_file_content async_read_file_content async_to_httpx_files deepcopy_with_paths "
        "is_base64_file_input is_file_content read_file_content to_httpx_files"
    },
    ("_models",): {"models": _MODELS, "requests": "FinalRequestOptions"},
    ("_qs",): {"querystring": "Querystring parse stringify stringify_items"},
    ("_resource",): {"resource": "AsyncAPIResource SyncAPIResource"},
    ("_response",): {
        "": "APIResponse AsyncAPIResponse AsyncBinaryAPIResponse BinaryAPIResponse",
        "responses": _RESPONSES,
    },
    ("_streaming",): {
        "": "AsyncStream ServerSentEvent Stream",
        "streams": "SSEBytesDecoder SSEDecoder extract_stream_chunk_type is_stream_class_type",
    },
    ("_types",): {
        "": "FileTypes NOT_GIVEN NoneType NotGiven Omit SequenceNotStr Timeout not_given omit",
        "types": f"{_TYPES} FileContent",
    },
    ("_utils",): {
        "files": "extract_files",
        "streams": "consume_async_iterator consume_sync_iterator",
        "transform": _TRANSFORM,
        "typing": f"{_TYPING} {_ORIGINS} function_has_argument",
        "utils": f"{_PLAIN} {_DATES} path_template",
    },
    ("_utils", "_logs"): {"logs": "setup_logging"},
    ("_utils", "_path"): {"utils": "path_template"},
    ("_utils", "_sync"): {"utils": "asyncify"},
    ("_utils", "_transform"): {"transform": _TRANSFORM},
    ("_utils", "_typing"): {"typing": _TYPING},
    ("_utils", "_utils"): {"files": "extract_files", "utils": f"{_PLAIN} human_join quote"},
}
"""What each module offers, by the module of the layer that defines it; "" stands for the client core."""


@dataclass(frozen=True, slots=True)
class CompatModule:
    """One module of names that are defined elsewhere."""

    path: str
    """Below the package, without its suffix."""
    doc: str
    imports: tuple[str, ...]
    exports: tuple[str, ...]


def compat_modules(config: SdkConfig) -> Iterator[CompatModule]:
    """Yield the modules that a package has besides."""
    packages = {path[:-1] for path in MODULES}
    for path, sources in MODULES.items():
        is_package = path in packages
        imports = Imports(path if is_package else path[:-1])
        names: set[str] = set()
        for source, text in sources.items():
            where = imports.relative((*LAYER, source) if source else LAYER[:1])
            for name in vocabulary(text):
                imports.name(where, name)
                names.add(name)
        if path == ("_exceptions",):
            error = f"{config.client_name}Error"
            if error not in names:
                imports.name(imports.relative(LAYER[:1]), "SDKError", error)
                names.add(error)
        yield CompatModule(
            "/".join((*path, "__init__") if is_package else path),
            docstring(f"Names that code written against earlier releases imports from `{'.'.join(path)}`.", 0),
            tuple(imports.lines()),
            tuple(map(quote, sorted(names))),
        )


def resource_facades(
    plans: Sequence[ResourcePlan], local: Sequence[Path] = (), casings: Casings = NO_CASINGS
) -> Iterator[FacadeView]:
    """Yield the facades of the packages of resources: each offers its classes and those below it.

    Args:
        plans: Every resource.
        local: Resources of the client that send nothing.
        casings: How the names of the others are spelt.
    """
    by_path = {plan.path: module_of(plan) for plan in plans} | {path: ("resources", path[-1]) for path in local}
    packages: dict[tuple[str, ...], list[Path]] = {("resources",): []}
    for path, module in sorted(by_path.items(), key=lambda item: (len(item[0]), item[0])):
        above = ("resources",) if len(path) == 1 else by_path[path[:-1]][:-1]
        packages.setdefault(above, []).append(path)
        if module[:-1] != above:
            packages.setdefault(module[:-1], []).append(path)
    for package, paths in sorted(packages.items()):
        exports: dict[str, ExportView] = {}
        for path in paths:
            source = ".".join(by_path[path][len(package) :])
            spelt = casings if path not in local else NO_CASINGS
            own = class_name(path, spelt)
            names = (own, f"Async{own}", *aliases(path, spelt, sends=path not in local))
            exports |= {name: ExportView(name, source) for name in names if name not in exports}
        children = sorted({by_path[path][len(package)] for path in paths})
        yield FacadeView(
            package,
            "Resources of the API",
            Imports(package).relative(LAYER[:1]),
            tuple(sorted(exports.values(), key=lambda export: (natural(export.module), name_key(export.name)))),
            tuple(children),
        )
