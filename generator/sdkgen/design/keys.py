"""The keys of `sdk.yml` by the kind of object they stand in: the vocabulary of `stainless.yml`."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.words.vocabulary import vocabulary

KNOWN: Mapping[str, frozenset[str]] = {
    "design": vocabulary(
        """
        $schema client_settings diagnostics edition environments multipart_settings openapi organization pagination
        query_settings readme resources settings targets unspecified_endpoints webhooks
        """
    ),
    "organization": vocabulary("contact docs homepage name"),
    "targets": vocabulary("node python typescript"),
    "python": vocabulary("edited_files edition out own_files package_name production_repo project_name version"),
    "typescript": vocabulary("edition out package_name production_repo"),
    "settings": vocabulary("license"),
    "client": vocabulary(
        """
        default_env_prefix default_headers default_retries default_timeout hooks idempotency_header
        idempotency_property name opts secret_names
        """
    ),
    "retries": vocabulary("max_retries"),
    "option": vocabulary("auth description example nullable read_env type"),
    "auth": vocabulary("role security_scheme"),
    "query": vocabulary("array_format nested_format"),
    "multipart": vocabulary("array_format nested_format"),
    "webhooks": vocabulary(
        "encoding id_header key prefix scheme separator signature_header timestamp_header tolerance"
    ),
    "readme": vocabulary("example_requests"),
    "examples": vocabulary("default headline pagination"),
    "example": vocabulary("endpoint params type"),
    "openapi": vocabulary("transforms"),
    "resource": vocabulary("async_mixin description methods mixin models only skip subresources"),
    "method": vocabulary("deprecated endpoint only paginated param_names skip streaming type"),
    "streaming": vocabulary("param_discriminator stream_event_model"),
    "model": vocabulary("mixin openapi_uri"),
    "scheme": vocabulary("description name param_location request response type"),
    "transform": vocabulary("args command reason"),
    "args": vocabulary("from keys object target to value"),
    "diagnostics": vocabulary("ignored"),
}
"""Keys that are honoured."""

UNSUPPORTED: Mapping[str, frozenset[str]] = {
    "design": vocabulary("custom_casings security security_schemes streaming"),
    "python": vocabulary("options reserved_names"),
    "typescript": vocabulary("options reserved_names version"),
    "settings": vocabulary("file_header unwrap_response_fields"),
    "retries": vocabulary("initial_delay_seconds max_delay_seconds"),
    "option": vocabulary("default send_in_header"),
    "auth": vocabulary("header"),
    "example": vocabulary("assign_to response_property"),
    "openapi": vocabulary("code_samples"),
    "resource": vocabulary("name standalone_api"),
    "method": vocabulary(
        """
        body_param_name default_request_options description discriminator positional_params skip_test_reason
        unwrap_response_fields
        """
    ),
    "streaming": vocabulary("params_type_name"),
    "model": vocabulary("name skip"),
}
"""Keys that would change the SDK and do not yet."""

ELSEWHERE: Mapping[str, frozenset[str]] = {
    "design": vocabulary("codeflow"),
    "organization": vocabulary("github_org"),
    "targets": vocabulary("cli csharp go java kotlin php ruby rust sql swift terraform"),
    "python": vocabulary("publish skip staging_repo"),
    "typescript": vocabulary("publish skip staging_repo"),
    "settings": vocabulary("disable_mock_tests"),
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
