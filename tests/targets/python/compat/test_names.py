"""What code written against a package made by Stainless imports is there, and is what the rest of the package has."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sdkgen.targets.python.views.compat import MODULES
from sdkgen.targets.python.views.package import TOP
from sdkgen.words.vocabulary import vocabulary

MOST_USED = {
    "_types": "omit NotGiven not_given NOT_GIVEN Headers Query Body Omit FileTypes Transport ProxiesTypes",
    "_exceptions": "LibraryError APIError APIStatusError NotFoundError RateLimitError APIWebhookValidationError",
    "_client": "Library AsyncLibrary Client AsyncClient Timeout Transport ProxiesTypes RequestOptions ENVIRONMENTS "
    "LibraryWithRawResponse AsyncLibraryWithStreamedResponse",
    "_utils": "maybe_transform async_maybe_transform PropertyInfo is_given is_mapping required_args file_from_path",
    "_utils._utils": "is_given",
    "_utils._transform": "PropertyInfo",
    "_utils._logs": "setup_logging",
    "_response": "APIResponse AsyncAPIResponse BinaryAPIResponse to_raw_response_wrapper StreamedBinaryAPIResponse",
    "_base_client": "SyncAPIClient AsyncAPIClient make_request_options BaseSyncPage AsyncPaginator PageInfo",
    "_streaming": "Stream AsyncStream ServerSentEvent SSEDecoder",
    "_version": "__title__ __version__",
    "_models": "BaseModel FinalRequestOptions construct_type validate_type build",
    "_resource": "SyncAPIResource AsyncAPIResource",
    "_files": "to_httpx_files is_file_content",
    "_qs": "Querystring stringify parse",
    "_constants": "DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES DEFAULT_CONNECTION_LIMITS RAW_RESPONSE_HEADER",
    "_compat": "PYDANTIC_V1 cached_property model_dump model_copy parse_datetime",
}
NAMES = """
    APIWebhookValidationError AsyncStream BaseModel DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT
    ENVIRONMENTS LibraryError NoneType ProxiesTypes RequestOptions Stream Timeout Transport __title__ file_from_path
"""


@pytest.mark.parametrize("module", MOST_USED)
def test_the_names_that_programs_import(library: Any, module: str) -> None:
    found = importlib.import_module(f"library.{module}")
    assert [name for name in MOST_USED[module].split() if not hasattr(found, name)] == []


@pytest.mark.parametrize("path", MODULES)
def test_a_module_offers_what_it_says(library: Any, path: tuple[str, ...]) -> None:
    found = importlib.import_module(".".join(("library", *path)))
    assert {name for text in MODULES[path].values() for name in vocabulary(text)} <= set(found.__all__)
    assert [name for name in found.__all__ if name != "DefaultAioHttpClient" and not hasattr(found, name)] == []


def test_the_package_offers_them_too(library: Any) -> None:
    assert [name for name in (*NAMES.split(), *TOP) if not hasattr(library, name) or name not in library.__all__] == []
    assert library.BaseModel is library.Model
    assert library.ENVIRONMENTS["sandbox"] == "https://sandbox.example.com"
    assert (library.__title__, library.DEFAULT_MAX_RETRIES) == ("library", 2)
    assert library.LibraryError is library.SDKError


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize("suffix", ["", "WithRawResponse", "WithStreamingResponse"])
def test_classes_of_resources(library: Any, prefix: str, suffix: str) -> None:
    resources, books = library.resources, library.resources.books
    own = getattr(books.books, f"{prefix}Books{suffix}")
    name = f"{prefix}BooksResource{suffix}"
    assert own is getattr(resources, name) is getattr(books, name) is getattr(books.books, name)
    assert name in books.books.__all__
    inner = f"{prefix}ShelvesResource{suffix}"
    assert getattr(books, inner) is getattr(books.shelves, inner) is getattr(books.shelves, f"{prefix}Shelves{suffix}")


def test_packages_of_resources_are_packages(library: Any) -> None:
    assert library.resources.books.__name__ == "library.resources.books"
    assert library.resources.books.books.__name__ == "library.resources.books.books"
    namespace: dict[str, Any] = {}
    exec("from library.resources import *", namespace)
    assert namespace["books"] is library.resources.books


def loaded(sources: Path, program: str) -> set[str]:
    """Return the modules of the package that a program loads."""
    text = f"import json, sys\n{program}\nprint(json.dumps([n for n in sys.modules if n.startswith('library')]))"
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=sources, capture_output=True, text=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout))


def test_the_layer_is_loaded_as_it_is_needed(sources: Path, plain_sources: Path) -> None:
    program = "import library; library.Library(library_key='k').books"
    extra = loaded(sources, program) - loaded(plain_sources, program)
    assert extra == {f"library._core.compat{name}" for name in ("", ".client", ".logs", ".resource", ".types")}


def test_without_the_switch_nothing_is_there(plain_sources: Path) -> None:
    files = {path.relative_to(plain_sources).as_posix() for path in plain_sources.rglob("*.py")}
    assert not any("compat" in path or path == "library/_types.py" for path in files)
    assert "pydantic" not in loaded(plain_sources, "import library")
