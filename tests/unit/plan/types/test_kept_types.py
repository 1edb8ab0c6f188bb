"""Types that stay: what the design lists, and what a lock has names for, in the direction that it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.design.lock import Lock
from tests.unit.plan.types.generated import TEXT, Api, Json, api, call, import_all, offered, record, ref

VOICE = "#/components/schemas/Voice"
SCHEMAS: Json = {
    "Voice": record(pitch=TEXT, tone=ref("Tone")),
    "Tone": record(x=TEXT),
    "Line": record(number=TEXT, spot=ref("Spot")),
    "Spot": record(x=TEXT),
    "Loner": record(x=TEXT),
}


def radio(models: Json | None = None, conventions: str = "stainless", shared: Json | None = None) -> Api:
    """Return an API that takes voices and returns lines, with models of its own and shared ones."""
    paths: Json = {
        "/voices": {"post": call(TEXT, record(voice=ref("Voice")))},
        "/lines": {"get": call(ref("Line"))},
    }
    methods: Json = {"create": "post /voices", "retrieve": "get /lines"}
    resources: Json = {"radio": {"models": models, "methods": methods}, "$shared": {"models": shared}}
    return api(SCHEMAS, paths, conventions=conventions, resources=resources)


@pytest.mark.parametrize("package", ["", "shared."])
def test_a_model_has_a_class_of_responses_though_only_requests_hold_it(package: str, tmp_path: Path) -> None:
    models: Json = {"voice": "Voice"}
    found = radio(shared=models) if package else radio(models)

    assert {f"{package}Voice", f"{package}VoiceParam"} <= offered(found.decided())
    import_all(found.generated(), tmp_path, f"{package}voice.Voice", f"{package}voice_param.VoiceParam")


def test_designs_of_our_own_have_the_classes_that_are_used() -> None:
    names = offered(radio({"voice": "Voice"}, "sdkgen").decided())

    assert "VoiceParam" in names
    assert "Voice" not in names


@pytest.mark.parametrize("conventions", ["sdkgen", "stainless"])
def test_what_a_lock_pins_in_a_direction_stays(conventions: str, tmp_path: Path) -> None:
    pins = {
        "write #/components/schemas/Line": "line_param.LineParam",
        f"read {VOICE}": "sounds.voice.Voice",
        "read #/components/schemas/Loner": "loner.Loner",
    }
    found, lock = radio(conventions=conventions), Lock(types=pins)

    names = offered(found.decided(lock))
    assert {"LineParam", "SpotParam", "sounds.Voice"} <= names
    assert "Loner" not in names  # nothing of the API has it any more
    import_all(found.generated(lock), tmp_path, "line_param.LineParam", "sounds.voice.Voice")


def test_an_unused_model_has_the_directions_that_a_lock_pins() -> None:
    loner = "#/components/schemas/Loner"
    found, pins = radio({"loner": "Loner"}, "sdkgen"), {f"write {loner}": "loner_param.LonerParam"}

    assert [key for key in found.decided().plan.table.pins() if key.endswith(loner)] == [f"read {loner}"]
    assert [key for key in found.decided(Lock(types=pins)).plan.table.pins() if key.endswith(loner)] == [*pins]


def test_an_alias_of_the_lock_gives_its_type_in_that_direction(tmp_path: Path) -> None:
    aliases = {"radio.tune.Tune": f"read {VOICE}", "lone.Lone": "write #/components/schemas/Loner"}
    found, lock = radio(conventions="sdkgen"), Lock(aliases=aliases)

    assert {"radio.Tune", "radio.Voice", "Lone", "LonerParam"} <= offered(found.decided(lock))
    import_all(found.generated(lock), tmp_path, *aliases)


def test_what_a_kept_type_holds_stays_where_calls_use_it() -> None:
    names = {f"read {VOICE}": "far.away.voice.Voice", "write #/components/schemas/Line": "far.away.line.LineParam"}
    before = radio(conventions="sdkgen").decided().plan.table.pins()
    after = radio(conventions="sdkgen").decided(Lock(types=names)).plan.table.pins()

    assert {key: path for key, path in after.items() if key in before} == before


def test_the_pin_of_a_shared_type_of_requests_is_no_old_name() -> None:
    pins = {f"write {VOICE}": "shared_params.voice.Voice", f"read {VOICE}": "shared.voice.Voice"}
    found = radio(shared={"voice": "Voice"})

    plan = found.decided(Lock(types=pins)).plan
    assert plan.table.pins().items() >= pins.items()
    assert plan.lock.retired_types == {}
    assert {"shared.VoiceParam", "shared_params.Voice"} <= offered(found.decided(Lock(types=pins)))


def test_the_pin_of_a_second_name_of_the_design_is_no_old_name() -> None:
    pins = {f"write {VOICE}": "sound_param.SoundParam"}

    plan = radio({"voice": "Voice", "sound": "Voice"}).decided(Lock(types=pins)).plan
    assert plan.table.pins().items() >= pins.items()
    assert plan.lock.retired_types == {}


def test_a_name_that_the_design_no_longer_gives_is_an_old_name() -> None:
    pins = {f"write {VOICE}": "shared_params.voice.Voice"}

    plan = radio({"sound": "Voice"}).decided(Lock(types=pins)).plan
    assert plan.table.pins()[f"write {VOICE}"] == "sound_param.SoundParam"
    assert list(plan.lock.retired_types) == ["shared_params.voice.Voice"]


def test_what_stands_inside_aliases_can_be_pinned(tmp_path: Path) -> None:
    tool: Json = {"oneOf": [ref("Hammer"), ref("Saw")]}
    schemas: Json = {
        "Hammer": record(weight=TEXT),
        "Saw": record(teeth=TEXT),
        "Tools": {"type": "array", "items": tool},
        "Drawers": {"type": ["object", "null"], "additionalProperties": {"type": "array", "items": tool}},
        "Rest": {"type": "object", "properties": {"x": TEXT}, "additionalProperties": tool},
    }
    body = record(tools=ref("Tools"), drawers=ref("Drawers"), rest=ref("Rest"))
    found = api(schemas, {"/tools": {"post": call(body, body)}})
    inside = {
        "Tools/items": "Tool",
        "Drawers/additionalProperties": "Drawer",
        "Drawers/additionalProperties/items": "Thing",
        "Rest/additionalProperties": "Other",
    }
    pins = {
        f"{word} #/components/schemas/{at}": f"box.{name.lower()}{suffix.lower()}.{name}{suffix}"
        for at, name in inside.items()
        for word, suffix in (("read", ""), ("write", "Param"))
    }

    lock = Lock(types=pins)
    assert found.decided(lock).plan.table.pins().items() >= pins.items()
    import_all(found.generated(lock), tmp_path, *pins.values())
