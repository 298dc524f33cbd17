"""A call that asks for what the program takes for a look-alike gets it, or a person looks."""

from pathlib import Path

import pytest

from checks.recognise.classify import recognise
from checks.recognise.kinds.lookalikes.catalogue import LOOKALIKES
from checks.recognise.kinds.lookalikes.lookalike import Lookalike
from checks.recognise.own_kinds import own_kinds
from config.loader import load_call
from domain.call import Call
from domain.document import OTHER, UNRECOGNISED, FileContent, Page, ReadStatus
from domain.rules.papers.document_rule import DocumentRule

ROOT = Path(__file__).parents[3]
TRIP = load_call(ROOT / "config/calls/szwajcaria-2026.toml")
MEETING = load_call(ROOT / "tests/data/calls/spotkanie-2026.toml")
BY_NAME = pytest.mark.parametrize("known", LOOKALIKES, ids=[known.name for known in LOOKALIKES])


def asking_for(name: str, host: Call = TRIP) -> Call:
    rule = DocumentRule(name=name, mandatory=True, reads_as="plain", remedy="Prosimy przesłać.", source="§ 1")
    return host.model_copy(update={"documents": {**host.documents, "own_paper": rule}})


def paper(known: Lookalike, title: str) -> FileContent:
    said = (f"W sprawie: {phrase}." for phrase in known.signals.body)
    lines = ("12 maja 2026 r.", *known.signals.issuer[:1], title.upper(), "Ewa Żak, NIP 9290000006", *said)
    return FileContent("pdf", ReadStatus.OK, (Page(1, "\n".join(lines)),))


def kinds_of(known: Lookalike, title: str, call: Call) -> list[str]:
    return [document.kind for document in recognise(paper(known, title), call)]


@BY_NAME
def test_a_paper_that_the_call_asks_for_by_its_title_is_that_paper(known: Lookalike) -> None:
    told = {
        title: kinds_of(known, title, asking_for(title, host))
        for host in (TRIP, MEETING)
        for title in known.signals.title
    }
    assert told == {title: ["own_paper"] for title in known.signals.title}


@BY_NAME
def test_the_same_paper_under_another_title_is_never_told_to_be_another_one(known: Lookalike) -> None:
    first = known.signals.title[0]
    told = {kind for title in known.signals.title for kind in kinds_of(known, title, asking_for(first))}
    assert OTHER not in told


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Aktualny odpis z KRS", "Informacja odpowiadająca odpisowi aktualnemu"),
        ("Wpis do ewidencji (CEIDG)", "Centralna Ewidencja i Informacja o Działalności Gospodarczej"),
        ("Zaświadczenie o otrzymanej pomocy de minimis", "Zaświadczenie o udzielonej pomocy de minimis"),
        ("Referencje od odbiorców", "List referencyjny"),
    ],
)
def test_a_paper_that_the_call_names_in_its_own_words_goes_to_a_person(name: str, title: str) -> None:
    (known,) = (one for one in LOOKALIKES if title in one.signals.title)
    assert kinds_of(known, title, asking_for(name)) == [UNRECOGNISED]


@BY_NAME
def test_a_look_alike_that_the_call_does_not_ask_for_stays_one(known: Lookalike) -> None:
    title = known.signals.title[0]
    call = asking_for("Karta pływacka")
    assert kinds_of(known, title, call) == kinds_of(known, title, TRIP)


def test_the_two_trips_tell_no_kind_themselves() -> None:
    for path in sorted((ROOT / "config/calls").glob("*.toml")):
        assert own_kinds(load_call(path)).kinds == frozenset()
