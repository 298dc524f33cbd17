"""Words of documents are found; those that are not entered yet are said to be unknown, never absent."""

from collections.abc import Iterator

import pytest

from domain.account import Role
from panel import word_index
from panel.word_index import WordKeeper, applications_with_words, words_are_whole
from tests.support.panel import Panel
from tests.support.panel_office import office_panel

UNKNOWN = "są jeszcze przygotowywane do szukania"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    with office_panel(tmp_path_factory.mktemp("words")) as made:
        yield made


def test_a_search_waits_for_no_index_and_says_what_it_does_not_know(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = panel.services
    for part in (services.settings.data_dir / "derived").glob("words.*"):
        part.unlink()
    monkeypatch.setattr(word_index, "_PATIENCE_SECONDS", -1.0)
    browser = panel.logged_in(Role.CLERK)
    assert applications_with_words(services, ["zatrudnia"]) == frozenset()
    assert not words_are_whole(services)
    assert UNKNOWN in browser.get("/zgloszenia?q=zatrudnia").text
    keeper = WordKeeper(services)
    monkeypatch.setattr(word_index, "_LOOK_SECONDS", 0.0)
    keeper.start()
    while not words_are_whole(services):
        pass
    keeper.stop()
    assert applications_with_words(services, ["zatrudnia"]) == {1}
    assert UNKNOWN not in browser.get("/zgloszenia?q=zatrudnia").text
