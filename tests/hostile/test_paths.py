"""Every file of an SDK can be checked out anywhere: no device of Windows, no long path, no two that differ in case."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sdkgen.design.lock import read_lock
from sdkgen.design.read import read_config
from sdkgen.document.load import load
from sdkgen.pipeline import generate
from tests.hostile.documents import with_name
from tests.hostile.trees import check_code, check_paths, run

PORTS = [f"{port}{number}" for port in ("com", "lpt") for number in (*range(10), "\u00b9", "\u00b2", "\u00b3")]
DEVICES = ["con", "CON", "Con", "prn", "aux", "nul", "nul.txt", "con/con", *PORTS]
LONG = "a" * 60


@pytest.mark.parametrize("name", DEVICES)
def test_no_device_is_a_file(name: str, tmp_path: Path) -> None:
    document = with_name(name)
    document["paths"][f"/{name}/{{id}}/{name}/{{other}}/parts"] = _read(f"{name} parts")
    document["paths"][f"/{name}/{{id}}/{name}"] = _read(f"{name} inner")
    result = run(document, tmp_path)
    check_paths(result)
    check_code(result)


def test_a_device_keeps_its_name_for_callers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = _document(
        {f"/con/{{id}}{rest}": _read(f"get {rest}") for rest in ("", "/aux", "/aux/{a}", "/aux/{a}/prn")}
    )
    result = run(document, tmp_path)
    check_paths(result)
    for path, data in result.files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "src"), *sys.path])
    package = importlib.import_module("windows_things")
    try:
        with package.WindowsThings(base_url="https://api.example.com") as client:
            assert client.con.aux.retrieve is not None
        assert package.types.con_.AuxRetrieveResponse is not None
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "windows_things"]:
            del sys.modules[name]


@pytest.mark.parametrize("device", ["con", "aux", "com1", "Com\u00b9", "nul"])
def test_a_title_that_is_a_device_names_no_package(device: str) -> None:
    config, _ = read_config(None, "", title=device)
    assert config.package.endswith("_sdk")
    _, found = read_config({"targets": {"python": {"package_name": "aux"}}}, "sdk.yml", title="Acme")
    assert [item.code for item in found] == ["bad-package-name"]


def _document(paths: dict[str, Any], title: str = "Windows Things") -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
    }


def _read(id: str) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "string"}}}}}
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    content = {"application/json": {"schema": schema}}
    return {
        "get": {"operationId": id, "parameters": [query], "responses": {"200": {"description": "", "content": content}}}
    }


DEEP = {
    "many steps": {"/" + "/".join(f"step{number}" for number in range(60)): _read("one")},
    "levels": {
        path: _read(f"op {length}")
        for length in range(1, 40)
        for path in [f"/{'/'.join(f'level{number}/{{p{number}}}' for number in range(length))}"]
    },
    "long steps": {f"/{LONG}b/{{id}}/{LONG}c/{LONG}d": _read("a"), f"/{LONG}b/{{id}}/{LONG}c/{LONG}e": _read("b")},
    "long names": {f"/{'x' * 400}": _read("y" * 400), f"/{'x' * 401}": _read("y" * 401)},
    "only case": {"/Foo/{id}": _read("getFoo"), "/foo/{id}/x": _read("get_foo"), "/FOO/{id}/X": _read("GETFOO")},
}


@pytest.mark.parametrize("kind", DEEP)
@pytest.mark.parametrize("title", ["Acme", "Extraordinarily Longwinded Organisationname", "b" * 300])
def test_paths_stay_short_and_the_same(kind: str, title: str, tmp_path: Path) -> None:
    first = run(_document(DEEP[kind], title), tmp_path)
    check_paths(first)
    check_code(first)

    grown = _document({"/another": _read("another"), **DEEP[kind]}, title)
    (tmp_path / "grown.json").write_text(json.dumps(grown), encoding="utf-8")
    config, _ = read_config(None, "", title=title)
    second = generate(load(str(tmp_path / "grown.json")), config, read_lock(first.lock.dump()))
    assert first.files.keys() <= second.files.keys()
