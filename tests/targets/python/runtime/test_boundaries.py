"""A `Content-Type: multipart/form-data` that the caller sets, with a boundary or without."""

from __future__ import annotations

from typing import Any

import pytest

from tests.targets.python.runtime.acme import Flavour, Server
from tests.targets.python.runtime.test_multipart import UPLOAD, parts_of


@pytest.mark.parametrize("header", ["multipart/form-data", "Multipart/Form-Data; charset=utf-8"])
def test_a_header_of_the_callers_own_names_the_boundary_of_the_body(flavour: Flavour, header: str) -> None:
    server = Server()
    options: Any = {"extra_headers": {"content-type": header}}
    flavour(server).call(UPLOAD, object, options, body={"a": "x"})
    assert parts_of(server.request, server.body) == [("a", None, None, b"x")]


@pytest.mark.parametrize("header", ["multipart/form-data; boundary=mine", 'multipart/form-data; a=b; boundary="mine"'])
def test_a_boundary_of_the_callers_own(flavour: Flavour, header: str) -> None:
    server = Server()
    options: Any = {"extra_headers": {"Content-Type": header}}
    flavour(server).call(UPLOAD, object, options, body={"a": "x"})
    assert server.request.headers["content-type"] == "multipart/form-data; boundary=mine"
    assert parts_of(server.request, server.body) == [("a", None, None, b"x")]
