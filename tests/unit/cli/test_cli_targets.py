"""Several languages in one run: which are written, and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.targets.python.golden.cases import CASES

DOCUMENT = str(CASES / "library" / "openapi.yaml")
BOTH = "targets: {python: {package_name: shop}, node: {package_name: '@acme/shop', out: js}}\n"


@pytest.fixture
def design(tmp_path: Path) -> Path:
    found = tmp_path / "sdk.yml"
    found.write_text(BOTH, encoding="utf-8")
    return found


def generate(out: Path, *options: str) -> int:
    return main(["generate", DOCUMENT, "--out", str(out), *options])


def test_a_design_with_two_languages_writes_each_beside_the_other(tmp_path: Path, design: Path) -> None:
    out, lock = tmp_path / "out", tmp_path / "names.lock"

    assert generate(out, "--config", str(design)) == 0

    assert (out / "python" / "src" / "shop" / "__init__.py").is_file()
    assert json.loads((out / "js" / "package.json").read_text(encoding="utf-8"))["name"] == "@acme/shop"
    assert sorted(path.name for path in out.iterdir()) == ["js", "python"]
    names = json.loads(lock.read_text(encoding="utf-8"))
    assert names["typescript"]["resources"] == {"books": "Books"}
    assert names["typescript"]["types"]["read #/components/schemas/Book"] == "books/Book"
    assert names["calls"]["get /books"] == "books.list"


def test_a_second_run_changes_nothing(tmp_path: Path, design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    generate(out, "--config", str(design))
    lock = (tmp_path / "names.lock").read_bytes()
    capsys.readouterr()

    assert generate(out, "--config", str(design), "--json") == 0

    said = json.loads(capsys.readouterr().out)
    assert (said["created"], said["changed"], said["deleted"]) == ([], [], [])
    assert {path.split("/")[0] for path in said["unchanged"]} == {"python", "js"}
    assert (tmp_path / "names.lock").read_bytes() == lock


def test_check_compares_every_language(tmp_path: Path, design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    check = ["check", DOCUMENT, "--config", str(design), "--out", str(out)]
    generate(out, "--config", str(design))
    assert main(check) == 0
    assert "files are as they would be generated" in capsys.readouterr().out

    source = out / "js" / "src" / "resources" / "books.ts"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("export class Books", "export class Tomes"), encoding="utf-8")

    assert main(check) == 1
    said = capsys.readouterr().out
    assert "-export class Tomes" in said
    assert "src/resources/books.ts was edited by hand" in said
    assert main([*check, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["edits"] == ["js/src/resources/books.ts"]
    assert main([*check, "--target", "python"]) == 1
    assert main([*check[:-1], str(out / "python"), "--target", "python"]) == 0
    (out / "js" / "package.json").unlink()
    assert main(check) == 1
    assert "package.json" in capsys.readouterr().out


def test_one_language_is_written_where_it_is_asked_for(tmp_path: Path, design: Path) -> None:
    out = tmp_path / "out"

    assert generate(out, "--config", str(design), "--target", "typescript") == 0
    assert (out / "package.json").is_file()
    assert not (out / "pyproject.toml").exists()


def test_without_a_design_the_language_is_python(tmp_path: Path) -> None:
    assert generate(tmp_path / "out") == 0
    assert (tmp_path / "out" / "pyproject.toml").is_file()


def test_both_projects_are_those_of_runs_for_one(tmp_path: Path, design: Path) -> None:
    together, alone = tmp_path / "together", tmp_path / "alone"
    generate(together, "--config", str(design))
    for language, folder in (("python", "python"), ("typescript", "js")):
        generate(alone / folder, "--config", str(design), "--target", language)

    def files(root: Path) -> dict[str, bytes]:
        found = (path for path in root.rglob("*") if path.is_file() and ".sdkgen" not in path.parts)
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}

    assert files(together) == files(alone)


def test_names_that_were_published_stay_where_they_are(tmp_path: Path, design: Path) -> None:
    out, lock = tmp_path / "out", tmp_path / "names.lock"
    generate(out, "--config", str(design))
    text = lock.read_text(encoding="utf-8")
    lock.write_text(text.replace('"books/Book"', '"books/Tome"').replace(': "Books"', ': "Library"'), encoding="utf-8")

    generate(out, "--config", str(design))

    source = (out / "js" / "src" / "resources" / "books.ts").read_text(encoding="utf-8")
    assert "export class Library extends APIResource" in source
    assert "export interface Tome {" in source


def test_inspect_shows_calls_of_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", DOCUMENT, "--target", "typescript"]) == 0
    said = capsys.readouterr().out
    assert "client.books.retrieve(bookID: string, options?: RequestOptions): APIPromise<BooksAPI.Book>" in said


def test_an_unknown_language_is_refused(tmp_path: Path) -> None:
    assert generate(tmp_path / "out", "--target", "cobol") == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "names",
    [
        '{"types": {"read #/x": "../../evil/Book"}}',
        '{"types": {"read #/x": "books/Book {} evil()"}}',
        '{"types": {"read #/x": "Book"}}',
        '{"resources": {"books": "Books {} evil()"}}',
        '{"resources": []}',
    ],
)
def test_a_lock_with_what_is_no_name_is_refused(names: str, tmp_path: Path, design: Path) -> None:
    (tmp_path / "names.lock").write_text(f'{{"typescript": {names}}}', encoding="utf-8")

    assert generate(tmp_path / "out", "--config", str(design), "--target", "typescript") == 2
    assert not (tmp_path / "out").exists()


def test_names_that_clash_in_python_alone_are_told_there_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, told in (("python", True), ("typescript", False)):
        arguments = ("--target", language, "--json", "--out", str(tmp_path / language))
        assert main(["generate", str(CASES / "parameter-clash" / "openapi.yaml"), *arguments]) == 0
        codes = {item["code"] for item in json.loads(capsys.readouterr().out)["diagnostics"]}
        assert ("argument-clash" in codes) is told, codes


BY_LANGUAGE = """
edition: 2025-10-08
targets: {python: {package_name: shop}, typescript: {package_name: "@acme/shop"}}
resources:
  books:
    methods:
      list: {endpoint: get /books, skip: [python]}
      create: {endpoint: post /books, only: [python]}
      retrieve: {endpoint: "get /books/{book_id}", deprecated: {node: Use Node no more., default: Use it no more.}}
"""


def test_what_a_design_says_of_one_language_holds_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design, out = tmp_path / "sdk.yml", tmp_path / "out"
    design.write_text(BY_LANGUAGE, encoding="utf-8")

    def written() -> tuple[str, str]:
        python = (out / "python" / "src" / "shop" / "resources" / "books.py").read_text(encoding="utf-8")
        return python, (out / "typescript" / "src" / "resources" / "books.ts").read_text(encoding="utf-8")

    generate(out, "--config", str(design))
    first = written()
    assert ("def list(" in first[0], "list(" in first[1]) == (False, True)
    assert ("def create(" in first[0], "create(" in first[1]) == (True, False)
    assert "Use it no more." in first[0]
    assert "@deprecated Use Node no more." in first[1]
    generate(out, "--config", str(design))
    assert written() == first
    assert main(["check", DOCUMENT, "--config", str(design), "--out", str(out)]) == 0
    lock = json.loads((tmp_path / "names.lock").read_text(encoding="utf-8"))
    assert {"get /books", "post /books"} <= lock["calls"].keys()
    assert "retired" not in lock
    for language, index in (("python", 0), ("typescript", 1)):
        generate(out / language, "--config", str(design), "--target", language)
        assert written()[index] == first[index]
    capsys.readouterr()
