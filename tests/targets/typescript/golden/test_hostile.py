"""Hostile text and names in every place of a document: the TypeScript compiles, means the same, and none of it runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.design.read import read_config
from sdkgen.document.load import load
from sdkgen.pipeline import generate
from sdkgen.targets.typescript.syntax.literals import comment, key, quote
from sdkgen.targets.typescript.target import TYPESCRIPT
from tests.hostile.documents import with_name, with_text
from tests.hostile.texts import CANARY, NAMES, TEXTS
from tests.targets.typescript.golden.kept import below_src
from tests.targets.typescript.golden.tree import add_sources, compiled, write_project
from tests.targets.typescript.node import HERE, require_node, run_node

ATTACK = f"globalThis.{CANARY} = true"
OWN_TEXTS = (
    f"*/ {ATTACK}; /*",
    f"*\\/ {ATTACK}; /*",
    f"**/\n{ATTACK};\n/**",
    f"`; {ATTACK}; `",
    f"${{{ATTACK}}} `${{{ATTACK}}}`",
    f"'; {ATTACK}; '",
    f"\\'; {ATTACK}; //",
    f"\u2028{ATTACK}\u2029*/ {ATTACK}",
    f"// {ATTACK}\n{ATTACK}",
    "@deprecated @internal {@link x} \n@param {string} y\n * @throws",
    "// @ts-nocheck\n// @ts-ignore\n/// <reference path='x' />",
    "<script>alert(1)</script> <!-- -->",
)
OWN_NAMES = (
    "__proto__",
    "constructor",
    "prototype",
    "then",
    "default",
    "arguments",
    "undefined",
    "any",
    "Array",
    "Promise",
    "Response",
    "Object",
    "APIResource",
    "APIPromise",
    "RequestOptions",
    "Uploadable",
    "Item",
    "settings",
    "toFile",
    "shared",
    "index",
    "top-level",
    "pages",
    "client",
    "core",
    "_key",
    "withOptions",
    "hasOwnProperty",
    f"x; {ATTACK}",
    f"*/ {ATTACK} /*",
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require_node()
    root = tmp_path_factory.mktemp("hostile")
    write_project(root)
    path = root / "openapi.json"
    texts, names = (*TEXTS, *OWN_TEXTS), (*NAMES, *OWN_NAMES)
    for number, document in enumerate((*map(with_text, texts), *map(with_name, names))):
        path.write_text(json.dumps(document), encoding="ascii")
        config, _ = read_config(None, "", title=str(document["info"]["title"]))
        files = generate(load(str(path)), config, target=TYPESCRIPT).files
        assert all(name.isascii() and ".." not in Path(name).parts for name in files)
        add_sources(root, f"hostile{number}", below_src(files))
    return root


def test_what_is_made_of_it_compiles(project: Path) -> None:
    assert compiled(project, "typescript-next") == []


def test_nothing_of_it_runs(project: Path) -> None:
    found = sorted(project.glob("hostile*/index.ts"))
    entry = project / "all.ts"
    lines = [f"import * as sdk{number} from './{path.parent.name}/index.js';" for number, path in enumerate(found)]
    made = [f"new sdk{number}.default({{ baseURL: 'http://127.0.0.1' }})" for number in range(len(found))]
    text = f"const all = [{', '.join(made)}];\nconsole.log(all.length, '{CANARY}' in globalThis);"
    entry.write_text("\n".join((*lines, text)), encoding="utf-8")
    bundled = project / "all.mjs"
    run_node(Path(__file__).with_name("bundle.mjs"), entry, bundled)

    assert len(found) > 100
    assert run_node(bundled).split() == [str(len(found)), "false"]


def test_literals_mean_the_text(tmp_path: Path) -> None:
    require_node()
    texts = (*TEXTS, *OWN_TEXTS, *NAMES, *OWN_NAMES)
    # JavaScript takes `__proto__: x` for the prototype; the types of an SDK, which `key` is for, do not.
    keys = ", ".join(f"{key(text)}: {quote(text)}" for text in dict.fromkeys(texts) if text != "__proto__")
    path = tmp_path / "literals.mjs"
    path.write_text(
        f"const found = {{ {keys} }};\nconsole.log(JSON.stringify(Object.entries(found)));", encoding="utf-8"
    )

    pairs: list[list[str]] = json.loads(run_node(path))

    assert {name: value for name, value in pairs} == {text: text for text in texts if text != "__proto__"}


def test_comments_hold_no_code_and_no_tags(tmp_path: Path) -> None:
    require_node()
    functions = [f"{comment(text, 0)}function f{n}() {{}}" for n, text in enumerate((*TEXTS, *OWN_TEXTS))]
    path = tmp_path / "comments.ts"
    path.write_text("\n".join(functions), encoding="utf-8", errors="surrogatepass")
    reader = tmp_path / "read.mjs"
    typescript = json.dumps((HERE / "node_modules" / "typescript" / "lib" / "typescript.js").as_uri())
    reader.write_text(
        f"""
        import {{ readFileSync }} from 'node:fs';
        const {{ default: ts }} = await import({typescript});
        const text = readFileSync({json.dumps(str(path))}, 'utf-8');
        const source = ts.createSourceFile('comments.ts', text, ts.ScriptTarget.ES2022, true);
        const names = source.statements.map((each) => each.name?.text ?? 'code');
        const tags = source.statements.flatMap((each) => ts.getJSDocTags(each).map((tag) => tag.tagName.text));
        console.log(JSON.stringify({{ names, tags }}));
        """,
        encoding="utf-8",
    )

    found = json.loads(run_node(reader))

    assert found == {"names": [f"f{number}" for number in range(len(functions))], "tags": []}
