"""Finding what stands near a place."""

from ingest.readers.pdf.drawing.near import Near


def test_things_are_told_once_and_in_the_order_in_which_they_were_given():
    near = Near([((0, 0, 100, 40), "second"), ((10, 10, 12, 12), "first"), ((500, 10, 510, 12), "far")])
    assert near.at((5, 5, 60, 30)) == ["second", "first"]


def test_places_without_bounds_cost_no_more_than_what_stands_on_the_page():
    near = Near([((-1e7, -1e7, 1e7, 1e7), "all"), ((50, 50, 60, 60), "one"), ((900, 50, 910, 60), "other")])
    assert near.at((-1e8, -1e8, 100, 100)) == ["all", "one"]
    assert near.at((2e7, 2e7, 3e7, 3e7)) == ["all"]
    assert near.at((-1e15, -1e300, 1e15, 1e300)) == ["all", "one", "other"]


def test_what_is_no_number_breaks_nothing():
    nowhere, endless = float("nan"), float("inf")
    near = Near([((nowhere, nowhere, nowhere, nowhere), "lost"), ((-endless, 0, endless, 9), "endless")])
    assert near.at((0, 0, 10, 10)) == ["lost", "endless"]
    assert near.at((-endless, -endless, endless, endless)) == ["lost", "endless"]


def test_nothing_is_near_where_nothing_is():
    assert Near[str]([]).at((0, 0, 10, 10)) == []
