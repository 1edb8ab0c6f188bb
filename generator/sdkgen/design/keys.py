"""The keys of `sdk.yml` by the kind of object they stand in: the vocabulary of `stainless.yml`."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.words.vocabulary import vocabulary

KNOWN: Mapping[str, frozenset[str]] = {
    "design": vocabulary(
        """
        $schema client_settings compatibility conventions custom_casings diagnostics edition environments
        multipart_settings openapi organization pagination query_settings readme resources security security_schemes
        settings streaming targets
        unspecified_endpoints webhooks
        """
    ),
    "organization": vocabulary("contact docs homepage name"),
    "targets": vocabulary("node python typescript"),
    "python": vocabulary("edited_files edition out own_files package_name production_repo project_name version"),
    "typescript": vocabulary("edition out own_files package_name production_repo"),
    "settings": vocabulary("file_header license per_endpoint_security unwrap_response_fields"),
    "license": vocabulary("contents name"),
    "client": vocabulary(
        """
        default_env_prefix default_headers default_retries default_timeout hooks idempotency idempotency_header
        idempotency_property name opts secret_names
        """
    ),
    "idempotency": vocabulary("header"),
    "retries": vocabulary("max_retries"),
    "option": vocabulary(
        """
        auth default description example nullable read_env required_in_tests send_as_query_param send_in_cookie
        send_in_header server_variable type
        """
    ),
    "auth": vocabulary("role security_scheme"),
    "query": vocabulary("array_format nested_format"),
    "multipart": vocabulary("array_format nested_format"),
    "webhooks": vocabulary(
        "encoding id_header key prefix scheme separator signature_header timestamp_header tolerance"
    ),
    "readme": vocabulary("example_requests examples"),
    "example_requests": vocabulary("default errors headline pagination"),
    "example": vocabulary("endpoint params type"),
    "openapi": vocabulary("transformations transforms"),
    "resource": vocabulary("async_mixin deprecated description methods mixin models only skip subresources"),
    "method": vocabulary(
        """
        body_param_name default_request_options deprecated endpoint media_type only overloads paginated param_names
        positional_params repeatable required_params security skip streaming type unwrap_response_fields
        """
    ),
    "request_options": vocabulary("max_retries timeout"),
    "streaming": vocabulary("param_discriminator stream_event_model"),
    "streams": vocabulary("on_event"),
    "event_rule": vocabulary("data_starts_with error_property event_type handle kind"),
    "model": vocabulary("mixin openapi_uri"),
    "scheme": vocabulary("description name param_location request response type"),
    "transform": vocabulary("args command reason"),
    "args": vocabulary("from keys object target to value"),
    "diagnostics": vocabulary("ignored"),
}
"""Keys that are honoured."""

UNSUPPORTED: Mapping[str, frozenset[str]] = {
    "design": vocabulary("errors models"),
    "python": vocabulary("keep_files options readme_title reserved_names"),
    "typescript": vocabulary("keep_files options readme_title reserved_names version"),
    "settings": vocabulary(
        """
        positional_params python require_websocket_dependencies sort_schema_properties
        unwrap_multiproperty_response_fields
        """
    ),
    "client": vocabulary("omit_stainless_headers response_headers"),
    "option": vocabulary("send_as_body_param send_as_path_param"),
    "readme": vocabulary("example_types"),
    "retries": vocabulary("initial_delay_seconds max_delay_seconds"),
    "auth": vocabulary("header"),
    "example": vocabulary("assign_to response_property"),
    "openapi": vocabulary("code_sample_languages code_samples"),
    "resource": vocabulary("custom name standalone_api"),
    "method": vocabulary(
        """
        description discriminator skip_test_reason unwrap_response
        """
    ),
    "streaming": vocabulary("params_type_name"),
    "model": vocabulary("name no_params_suffix only param_model skip to type"),
    "scheme": vocabulary("continue_on_empty_items"),
}
"""Keys that would change the SDK and do not yet."""

ELSEWHERE: Mapping[str, frozenset[str]] = {
    "design": vocabulary("codeflow package"),
    "organization": vocabulary("github_org security_contact security_policy_terms security_policy_url upload_spec"),
    "targets": vocabulary("cli csharp go java kotlin php ruby rust sql swift terraform"),
    "python": vocabulary("custom publish screencast skip staging_repo"),
    "typescript": vocabulary("custom publish screencast skip staging_repo"),
    "settings": vocabulary("disable_mock_tests disable_tests mock_server"),
    "client": vocabulary("default_client_example_name"),
    "readme": vocabulary("include_stainless_attribution"),
    "example_requests": vocabulary(
        """
        default_headers file_uploads http_agent nested_params raw_response retries streaming timeouts
        """
    ),
    "resource": vocabulary("mcp terraform"),
    "method": vocabulary("docs mcp terraform"),
}
"""Keys for tools that publish or test, or that build SDKs in other languages."""

DEPENDENCIES = vocabulary(
    """
    aiohappyeyeballs aiohttp aiosignal annotated_types anyio async_timeout attr attrs brotli certifi cffi cryptography
    exceptiongroup frozenlist h11 h2 hpack httpcore httpx httpx_aiohttp hyperframe idna multidict pip pkg_resources
    propcache pycparser pydantic pydantic_core setuptools sniffio socksio trio typing_extensions typing_inspection wheel
    yarl zstandard
    """
)
"""What generated code needs, with what that needs in turn, its extras included, and what installs it: as packages, and
with hyphens as distributions.
"""
TAKEN_PACKAGES = DEPENDENCIES | vocabulary(
    """
    abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit
    audioop base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code
    codecs codeop collections colorsys compileall compression concurrent configparser contextlib contextvars
    copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email
    encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib
    functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
    idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache
    locale logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
    multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev
    parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile
    pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
    readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
    smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat
    statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile
    telnetlib tempfile termios tests textwrap this threading time timeit tkinter token tokenize tomllib trace
    traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
    uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
    zipimport zlib zoneinfo
    """
)
"""Packages that generated code needs or that come with Python 3.8 and later: one of that name would hide them."""
