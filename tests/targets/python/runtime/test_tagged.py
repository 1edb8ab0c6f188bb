"""Tagged unions: the tag decides, and nothing else."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import types
from typing import Annotated, Any, Literal

import pytest

from templates.python.runtime.models.models import Model
from templates.python.runtime.models.unions import Tagged, UnknownVariant, tagged
from templates.python.runtime.response.mismatches import Mismatch
from templates.python.runtime.response.parsing import BodyError, decode


class Cat(Model):
    """One variant; every property is optional, so that any object would fit."""

    kind: Literal["cat"] | None = None
    lives: int | None = None


class Dog(Model):
    """Another variant, with a required property."""

    kind: Literal["dog", "hound"] | str
    tricks: int
    friend: Animal | None = None


class Pug(Model):
    """A variant of a union inside a union."""

    kind: str
    breed: Literal["pug"]
    snores: bool | None = None


class Husky(Model):
    """Another one."""

    kind: str
    breed: str
    howls: bool | None = None


Purebred = Annotated[Pug | Husky | UnknownVariant, tagged("breed", variants={"pug": Pug, "husky": Husky})]
Animal = Annotated[
    Cat | Dog | Pug | Husky | UnknownVariant,
    tagged("kind", variants={"cat": "Cat", "dog": Dog, "hound": Dog, "purebred": "Purebred"}),
]


class Owner(Model):
    """Where such unions stand."""

    pet: Animal | None = None
    pets: list[Animal] | None = None
    named: dict[str, Animal | None] | None = None


class Sent(Model):
    """An envelope."""

    data: SentData


class SentData(Model):
    """Its content, with the tag."""

    event_type: Literal["sent"]
    text: str | None = None


class Failed(Model):
    """Another envelope."""

    data: dict[str, Any]


Event: Any = Annotated[
    Sent | Failed | UnknownVariant, tagged("data", "event_type", variants={"sent": Sent, "failed": Failed})
]


def read(value: object, returns: Any = Animal, noted: list[Mismatch] | None = None) -> Any:
    """Read a JSON value, collecting what does not fit."""
    return decode(json.dumps(value), returns, on_mismatch=None if noted is None else noted.append)


@pytest.mark.parametrize(
    ("value", "variant"),
    [
        ({"kind": "cat", "lives": 9}, Cat),
        ({"kind": "dog", "tricks": 1}, Dog),
        ({"kind": "hound", "tricks": 1}, Dog),
        ({"kind": "purebred", "breed": "pug"}, Pug),
        ({"kind": "purebred", "breed": "husky", "howls": True}, Husky),
        ({"kind": "purebred", "breed": "new"}, UnknownVariant),
        ({"kind": "purebred"}, UnknownVariant),
        ({"kind": "bird", "lives": 9}, UnknownVariant),
        ({"lives": 9}, UnknownVariant),
        ({"kind": None}, UnknownVariant),
        ({"kind": 7}, UnknownVariant),
        ({"kind": ["cat"]}, UnknownVariant),
        ({"kind": {"kind": "cat"}}, UnknownVariant),
        ({"Kind": "cat"}, UnknownVariant),
        ({"kind": "CAT"}, UnknownVariant),
        ({}, UnknownVariant),
    ],
)
def test_the_tag_decides(value: dict[str, Any], variant: type[Any]) -> None:
    noted: list[Mismatch] = []
    found: Any = read(value, noted=noted)
    assert type(found) is variant
    assert found.to_dict() == value
    assert noted == []


def test_a_known_variant_that_does_not_fit_stays_that_variant() -> None:
    noted: list[Mismatch] = []
    found = read({"kind": "dog", "tricks": "three", "lives": 9}, noted=noted)
    assert type(found) is Dog
    assert found.to_dict() == {"kind": "dog", "tricks": "three", "lives": 9}
    assert [str(mismatch) for mismatch in noted] == ["tricks: expected int, found str"]


def test_a_known_variant_without_its_required_properties_stays_that_variant() -> None:
    noted: list[Mismatch] = []
    assert type(read({"kind": "hound"}, noted=noted)) is Dog
    assert [mismatch.path for mismatch in noted] == [("tricks",)]


def test_strict_errors_speak_of_the_variant_alone() -> None:
    with pytest.raises(BodyError, match=r"form: tricks: expected int, found nothing$"):
        decode(b'{"kind": "dog"}', Animal, strict=True)  # type: ignore[arg-type]
    assert type(decode(b'{"kind": "bird"}', Animal, strict=True)) is UnknownVariant  # type: ignore[arg-type]


def test_misfits_beside_unions_that_fit() -> None:
    noted: list[Mismatch] = []
    pets = [{"kind": "cat", "lives": "9"}, {"kind": "bird"}, "dog", {"kind": "purebred", "breed": "pug", "snores": 1}]
    found = read(pets, list[Animal], noted)
    assert [type(pet) for pet in found] == [Cat, UnknownVariant, str, Pug]
    assert [str(mismatch) for mismatch in noted] == [
        "[0].lives: expected int | null, found str",
        "[2]: expected Cat | Dog | Pug | Husky | UnknownVariant, found str",
        "[3].snores: expected bool | null, found int",
    ]


@pytest.mark.parametrize("value", ["cat", 5, ["cat"], True])
def test_what_is_no_object_is_no_variant(value: object) -> None:
    noted: list[Mismatch] = []
    assert read({"pet": value}, Owner, noted).pet == value
    assert [mismatch.path for mismatch in noted] == [("pet",)]


def test_unions_inside_models_lists_and_maps() -> None:
    value = {
        "pet": {"kind": "dog", "tricks": 1, "friend": {"kind": "dog", "tricks": 2, "friend": {"kind": "fish"}}},
        "pets": [{"kind": "cat"}, {"kind": "bird"}, {"kind": "dog", "tricks": 0}],
        "named": {"a": {"kind": "purebred", "breed": "pug"}, "b": None},
    }
    owner = read(value, Owner)
    assert type(owner.pet.friend.friend) is UnknownVariant
    assert [type(pet) for pet in owner.pets] == [Cat, UnknownVariant, Dog]
    assert type(owner.named["a"]) is Pug
    assert owner.to_dict() == value
    assert pickle.loads(pickle.dumps(owner)) == owner
    assert copy.deepcopy(owner).to_dict() == value


def test_a_null_is_none() -> None:
    assert read({"pet": None}, Owner).pet is None


def test_a_tag_inside_the_value() -> None:
    assert type(read({"data": {"event_type": "sent", "text": "t"}}, Event)) is Sent
    assert type(read({"data": {"event_type": "failed"}}, Event)) is Failed
    unknown: list[Any] = [{"data": {"event_type": "new"}}, {"data": {}}, {"data": None}, {"data": [1]}, {"x": "sent"}]
    for value in unknown:
        assert type(read(value, Event)) is UnknownVariant
        assert read(value, Event).to_dict() == value


def test_unknown_variants_show_their_properties() -> None:
    found = read({"kind": "bird", "wings": {"count": 2}})
    assert found.kind == "bird"
    assert found.wings == {"count": 2}
    assert found.model_extra == {"kind": "bird", "wings": {"count": 2}}
    assert found.model_fields_set == {"kind", "wings"}
    assert not hasattr(found, "lives")


def test_references_belong_to_the_module_that_calls_tagged() -> None:
    source = """
from typing import Annotated, Union
from templates.python.runtime.models.models import Model
from templates.python.runtime.models.unions import UnknownVariant, tagged
class Cat(Model):
    purrs: bool
Pet = Annotated[Union[Cat, UnknownVariant], tagged("kind", variants={"cat": "Cat", "many": "list[Bird] | Bird"})]
class Bird(Model):
    wings: int
"""
    module = types.ModuleType("pets_of_a_test")
    sys.modules[module.__name__] = module
    try:
        exec(source, vars(module))
        assert type(read({"kind": "cat", "purrs": True}, module.Pet)) is module.Cat
        assert type(read({"kind": "many", "wings": 2}, module.Pet)) is module.Bird
        holder: Any = type("Holder", (Model,), {"__annotations__": {"pet": module.Pet}, "__module__": __name__})
        assert type(read({"pet": {"kind": "cat", "purrs": True}}, holder).pet) is module.Cat
    finally:
        del sys.modules[module.__name__]


def test_in_a_wider_union_a_member_that_knows_the_properties_comes_before_an_unknown_tag() -> None:
    animal: Any = Animal
    for union in (animal | Owner, Owner | animal | None):
        assert type(read({"pet": {"kind": "cat"}}, union)) is Owner
        assert type(read({"kind": "bird", "wings": 2}, union)) is UnknownVariant
        assert type(read({"pet": {"kind": "bird"}, "kind": "bird"}, union)) is Owner
        assert type(read({"kind": "cat"}, union)) is Cat


def test_known_tags_are_looked_up_without_trying_variants(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []
    whole = Tagged._unknown  # pyright: ignore[reportPrivateUsage]

    def count(self: Tagged, value: object, handler: Any) -> Model:
        tried.append(value)
        return whole(self, value, handler)

    monkeypatch.setattr(Tagged, "_unknown", count)
    models: dict[str, Any] = {
        f"v{number}": type(f"V{number}", (Model,), {"__annotations__": {"kind": str}}) for number in range(100)
    }
    union: Any = Annotated[object, tagged("kind", variants=models)]
    assert [type(read({"kind": kind}, union)) for kind in models] == list(models.values())
    assert tried == []
    assert type(read({"kind": "else"}, union)) is UnknownVariant
    assert tried == [{"kind": "else"}]


def test_models_made_by_hand_are_taken_as_they_are() -> None:
    unknown = read({"kind": "bird"})
    owner = Owner(pet=Cat(lives=9), pets=[unknown, Dog(kind="dog", tricks=1)])
    assert owner.to_dict() == {"pet": {"lives": 9}, "pets": [{"kind": "bird"}, {"kind": "dog", "tricks": 1}]}
