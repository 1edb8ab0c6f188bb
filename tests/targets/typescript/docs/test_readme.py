"""The programs of a README compile against the package that it describes; `api.md` lists all calls."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.targets.python.golden.cases import CASES, Case
from tests.targets.typescript.golden.kept import below_src
from tests.targets.typescript.golden.tree import add_sources, compiled, write_project
from tests.targets.typescript.node import HERE, require_node, run_node

ROOT = Path(__file__).parents[4]
COMMITTED = ROOT / "generated" / "typescript"
NAMES = (
    "body-raw",
    "crud",
    "keyword-method",
    "library",
    "multipart-files",
    "names-non-ascii",
    "pages-cursor",
    "pages-number",
    "root-methods",
    "sdk-body-argument",
    "sdk-streaming",
    "security-oauth",
    "sse",
    "sse-by-default",
    "sse-only",
    "sse-required-flag",
    "v30-upload",
    "webhook-flat",
)
"""Cases whose READMEs show something of their own."""
_BLOCK = re.compile(r"^```ts\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_IMPORT = re.compile(r"^import .* from '(.*)';\n", re.MULTILINE)


def program(readme: str, package: str) -> str:
    """Return the programs of a README as one module beside the sources, each a function."""
    setup, *others = (block[1] for block in _BLOCK.finditer(readme))
    found = [line[0] for text in (setup, *others) for line in _IMPORT.finditer(text)]
    imports = [re.sub(rf"'{re.escape(package)}(/[^']*)?'", _placed, line) for line in found]
    parts = [_IMPORT.sub("", text) for text in others]
    functions = [f"export async function part{number}() {{\n{text}}}\n" for number, text in enumerate(parts)]
    return "".join([*imports, _IMPORT.sub("", setup), *functions])


def _placed(found: re.Match[str]) -> str:
    return f"'.{found[1] or '/index'}.js'"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDKs of the cases and the committed one, each with the programs of its README beside its sources."""
    require_node()
    root = tmp_path_factory.mktemp("readme")
    types = str(HERE / "node_modules" / "@types")
    write_project(root, types=["node"], typeRoots=[types], declaration=False, isolatedDeclarations=False)
    for name in NAMES:
        files = Case(CASES / name).generate("typescript").result.files
        add_sources(root, name, below_src(files))
        package = re.search(r"npm install (\S+)", files["README.md"].decode())
        assert package is not None
        (root / name / "readme.ts").write_text(program(files["README.md"].decode(), package[1]), encoding="utf-8")
    sources = {path.relative_to(COMMITTED).as_posix(): path.read_bytes() for path in COMMITTED.rglob("src/**/*.ts")}
    add_sources(root, "committed", below_src(sources))
    text = program((COMMITTED / "README.md").read_text(encoding="utf-8"), "telnyx")
    (root / "committed" / "readme.ts").write_text(text, encoding="utf-8")
    return root


def test_the_programs_compile(project: Path) -> None:
    assert compiled(project, "typescript") == []


def test_the_programs_show_pages_streams_files_and_a_part(project: Path) -> None:
    shown = "".join(path.read_text(encoding="utf-8") for path in project.rglob("readme.ts"))
    for text in ("for await (const", "stream: true", "new File(", ".withResponse()", "createClient({", "maxRetries: 5"):
        assert text in shown, text


def test_the_part_of_the_client_has_its_resource(project: Path) -> None:
    out = project / "committed" / "readme.mjs"
    run_node(HERE / "golden" / "bundle.mjs", project / "committed" / "readme.ts", out)
    text = (COMMITTED / "README.md").read_text(encoding="utf-8")
    last = len(_BLOCK.findall(text)) - 2
    run = f"process.env.TELNYX_API_KEY = 'KEY'; const all = await import({out.as_posix()!r}); await all.part{last}();"
    assert run_node("--input-type=module", "-e", run) == "function\n"


def test_every_call_is_listed() -> None:
    listed = (COMMITTED / "api.md").read_text(encoding="utf-8")
    routes = re.findall(r"^- `client\.[\w.]+\(.*\)`: `([A-Z]+ /\S*)`$", listed, re.MULTILINE)
    sources = "".join(path.read_text(encoding="utf-8") for path in COMMITTED.rglob("src/**/*.ts"))
    assert sorted(routes) == sorted(set(re.findall(r"this\._\w+(?:<[^(]*>)?\(\s*'([A-Z]+ /[^']*)'", sources)))
