"""How findings are printed."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.diagnostics.positions import Positions
from sdkgen.diagnostics.render import as_json, escaped, grouped, in_full, render, summary
from sdkgen.model.ir import Pointer


@dataclass(frozen=True)
class Text:
    """A document as it was read."""

    text: str
    name: str


SOURCES = {
    "": Positions(Text("openapi: 3.1.0\npaths:\n  /a: {}\n  /b: {}\n", "spec/api.yaml")),
    "sdk.yml": Positions(Text("resources:\n  a: {}\n", "sdk.yml")),
}


def finding(
    at: str, code: str = "some-code", consequence: str = "so it is", help: str = "fix it", source: str = ""
) -> Diagnostic:
    """Return a finding."""
    return Diagnostic(code, Pointer(at), "a fact", consequence, help, source=source)


def test_a_finding_has_place_fact_consequence_and_way_out() -> None:
    assert render([finding("#/paths/~1b")], SOURCES) == (
        "spec/api.yaml:4:3: warning[some-code]: a fact\n  at  #/paths/~1b\n  so  so it is\n  fix fix it\n"
    )


def test_what_a_finding_does_not_say_is_left_out() -> None:
    found = Diagnostic("x", Pointer("#"), "a fact", "", "", Severity.ERROR, "sdk.yml")

    assert render([found], SOURCES) == "sdk.yml:1:1: error[x]: a fact\n"


def test_an_input_that_was_not_read_has_a_name_and_no_line() -> None:
    assert render([finding("#/a", source="other.yml")], SOURCES).startswith("other.yml: warning[some-code]")


def test_a_spot_goes_before_the_pointer() -> None:
    found = Diagnostic("x", Pointer("#/paths"), "a fact", "", "", spot=(7, 8))

    assert render([found], SOURCES).startswith("spec/api.yaml:7:8: ")


def test_findings_are_sorted_by_place_and_printed_once() -> None:
    given = [
        finding("#/paths/~1b"),
        finding("#/a", source="sdk.yml"),
        finding("#/resources/a", source="sdk.yml"),
        finding("#/paths/~1a", "b"),
        finding("#/paths/~1a", "a"),
        finding("#/paths/~1b"),
    ]
    heads = [line.partition(": ")[0] for line in render(given, SOURCES).splitlines() if not line.startswith(" ")]

    assert heads == ["sdk.yml:1:1", "sdk.yml:2:3", "spec/api.yaml:3:3", "spec/api.yaml:3:3", "spec/api.yaml:4:3"]
    assert render(given, SOURCES) == render(given[::-1], SOURCES)


def test_text_of_a_document_cannot_steer_a_terminal() -> None:
    found = Diagnostic("x", Pointer("#/a\n"), "a\x1b[31m\nfake.yaml:1:1: error", "\u202eabc", "", source="s\r.yml")
    text = render([found], {})

    assert text.count("\n") == 3
    assert not set(text) & {"\x1b", "\r", "\u202e"}
    assert escaped("a\tb\u00e9\U0001f600") == "a\\tb\u00e9\U0001f600"


def test_machines_get_the_same_findings() -> None:
    assert as_json([finding("#/paths/~1b"), finding("#", source="other.yml")], SOURCES) == [
        {
            "code": "some-code",
            "severity": "warning",
            "source": "other.yml",
            "line": None,
            "column": None,
            "pointer": "#",
            "message": "a fact",
            "consequence": "so it is",
            "help": "fix it",
        },
        {
            "code": "some-code",
            "severity": "warning",
            "source": "spec/api.yaml",
            "line": 4,
            "column": 3,
            "pointer": "#/paths/~1b",
            "message": "a fact",
            "consequence": "so it is",
            "help": "fix it",
        },
    ]


def test_nothing_is_printed_for_nothing() -> None:
    assert render([], SOURCES) == ""
    assert summary([]) == ""


def test_the_summary_counts() -> None:
    error = Diagnostic("x", Pointer("#"), "", "", "", Severity.ERROR)
    note = Diagnostic("x", Pointer("#"), "", "", "", Severity.INFO)

    assert summary([error, finding("#"), finding("#/a"), note]) == "1 error, 2 warnings, 1 note"


def test_findings_of_one_code_are_grouped() -> None:
    many = [finding(f"#/x/{index}", "many", source="sdk.yml") for index in range(5)]
    error = Diagnostic("grave", Pointer("#/z"), "lost", "", "", Severity.ERROR)

    assert grouped(as_json([*many, finding("#/paths"), error], SOURCES)) == (
        "spec/api.yaml:1:1: error[grave]: lost\n"
        "  at  #/z\n"
        "sdk.yml:1:1: warning[many]: a fact\n"
        "  at  #/x/0\n"
        "  so  so it is\n"
        "  fix fix it\n"
        "sdk.yml:1:1: warning[many]: a fact\n"
        "sdk.yml:1:1: warning[many]: a fact\n"
        "  ... and 2 more warning[many]; --verbose prints them\n"
        "spec/api.yaml:2:1: warning[some-code]: a fact\n"
        "  at  #/paths\n"
        "  so  so it is\n"
        "  fix fix it\n"
    )


def test_few_findings_of_one_code_are_printed_in_full() -> None:
    given = as_json([finding(f"#/x/{index}") for index in range(3)], SOURCES)

    assert grouped(given) == in_full(given)


def test_groups_cannot_steer_a_terminal() -> None:
    given = [Diagnostic("x\x1b", Pointer(f"#/{index}"), "a\x1bb", "", "") for index in range(4)]

    assert "\x1b" not in grouped(as_json(given, SOURCES))
