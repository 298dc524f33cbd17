"""Words of documents are found; those that are not entered yet are said to be unknown, never absent."""

from pathlib import Path

import pytest

from domain.people.account import Role
from panel import app
from panel.lists import word_index
from panel.lists.word_index import WordKeeper, applications_with_words, words_are_whole
from tests.support.offices.panel_office import office_panel

UNKNOWN = "są jeszcze przygotowywane do szukania"


class Nobody(WordKeeper):
    """The panel's own thread, which comes too late."""

    def start(self) -> None:
        self._thread.run = lambda: None  # type: ignore[method-assign]
        super().start()


def test_a_search_waits_for_no_index_and_says_what_it_does_not_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "WordKeeper", Nobody)
    monkeypatch.setattr(word_index, "_PATIENCE_SECONDS", -1.0)
    monkeypatch.setattr(word_index, "_LOOK_SECONDS", 0.0)
    with office_panel(tmp_path) as panel:
        services, browser = panel.services, panel.logged_in(Role.CLERK)
        assert applications_with_words(services, ["zatrudnia"]) == frozenset()
        assert not words_are_whole(services)
        assert UNKNOWN in browser.get("/zgloszenia?q=zatrudnia").text
        keeper = WordKeeper(services)
        keeper.start()
        while not words_are_whole(services):
            pass
        keeper.stop()
        assert applications_with_words(services, ["zatrudnia"]) == {1}
        assert UNKNOWN not in browser.get("/zgloszenia?q=zatrudnia").text
