"""The paths of requests, in every way that packages write them."""

from __future__ import annotations

import pytest

from tests.unit.published.packages import MADE, OPTIONS, method, places


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ('"/boats"', "/boats"),
        ('"/boats?tide=high"', "/boats"),
        ('path_template("/boats/{boat_id}", boat_id=boat_id)', "/boats/{boat_id}"),
        ('path_template("/boats/{id}/mast", id=boat_id)', "/boats/{id}/mast"),
        ('f"/boats/{boat_id}/mast"', "/boats/{boat_id}/mast"),
        ('"/boats/" + boat_id', "/boats/{boat_id}"),
        ('maybe_absolute("/boats")', "/boats"),
        ('path_template("/{kind}/{boat_id}", kind="boats", boat_id=boat_id)', "/boats/{boat_id}"),
    ],
)
def test_a_path_is_read_however_it_is_written(source: str, path: str) -> None:
    found = method(f"def get_it(self, boat_id: str, *, {OPTIONS}) -> Boat:\n    return self._get({source}, {MADE})\n")
    assert found.paths == (path,)
    if "{" in path:
        assert places(found)["boat_id"] == ("path", path.partition("{")[2].partition("}")[0])


def test_a_query_within_the_path_is_always_sent() -> None:
    found = method(f'def get_it(self, *, {OPTIONS}) -> Boat:\n    return self._get("/boats?beta=true&x=", {MADE})\n')
    assert (found.paths, found.query) == (("/boats",), {"beta": "true", "x": ""})


def test_an_absolute_address_has_a_host_of_its_own() -> None:
    found = method(
        f'def x(self, *, {OPTIONS}) -> Boat:\n    return self._get("https://sea.example/v9/boats", {MADE})\n'
    )
    assert (found.host, found.paths) == ("https://sea.example", ("/v9/boats",))


def test_an_address_that_gives_way_to_the_one_of_the_client_leaves_the_path_of_the_document() -> None:
    path = '"/boats" if self._client._base_url_overridden else "https://sea.example/v9/boats"'
    found = method(f"def x(self, *, {OPTIONS}) -> Boat:\n    return self._get({path}, {MADE})\n")
    assert (found.host, found.paths) == ("https://sea.example/v9", ("/boats",))


def test_a_path_that_arguments_choose_is_several() -> None:
    found = method(
        f"""
        def list(self, *, quay_id: str | Omit = omit, sea_id: str | Omit = omit, {OPTIONS}) -> Boat:
            if quay_id and sea_id:
                raise ValueError("one of them")

            if quay_id:
                where = "quays"
                where_id = quay_id
            else:
                if not sea_id:
                    raise ValueError("one of them")

                where = "seas"
                where_id = sea_id
            return self._get(path_template("/{{where}}/{{where_id}}/boats", where=where, where_id=where_id), {MADE})
        """
    )
    assert found.paths == ("/quays/{quay_id}/boats", "/seas/{sea_id}/boats")
    assert places(found) == {"quay_id": ("path", "quay_id"), "sea_id": ("path", "sea_id")}


def test_a_path_in_a_variable_is_read() -> None:
    found = method(f'def x(self, *, {OPTIONS}) -> Boat:\n    path = "/boats"\n    return self._get(path, {MADE})\n')
    assert found.paths == ("/boats",)


def test_a_path_that_another_method_gives_is_reported() -> None:
    from tests.unit.published.packages import package

    text = f"def x(self, boat_id: str, *, {OPTIONS}) -> Boat:\n    return self._get(self.where(boat_id).url, {MADE})\n"
    found = package(text)
    assert found.methods["boats.x"].paths == ()
    assert [item.name for item in found.unread] == ["boats.x", "boats.x(boat_id)"]
    assert found.unread[0].at.startswith("resources/boats.py:")
