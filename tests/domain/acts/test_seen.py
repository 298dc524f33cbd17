"""What a person had before their eyes, and what came in since."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.acts.decision import Decision, TakenBack
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.acts.seen import Seen
from domain.application import HeldMessage
from domain.letter import LetterFact, LetterKind, LetterState
from tests.support.facts.applications import at, facts_of, filed, submission

DRAFT = LetterFact("3", LetterKind.COMPLETENESS, "k", LetterState.DRAFT, at("2026-04-08 10:00"))
POINTS = Decision(5, at("2026-04-08 11:00"), "Anna", "opis", SetPoints(2, 10))
FACTS = facts_of(
    submission(12, "2026-04-08 09:12", filed(1, "a.pdf", "proxy")), letters=(DRAFT,), decisions=(POINTS,)
)


@given(st.builds(Seen, *[st.integers(0, 10**6)] * 4))
def test_the_text_says_all(seen: Seen) -> None:
    with_letters = replace(seen, letters=(("1", "sent"), ("12", "draft")))
    assert Seen.parse(str(seen)) == seen
    assert Seen.parse(str(with_letters)) == with_letters


@given(st.text())
def test_any_other_text_is_none_of_ours(text: str) -> None:
    seen = Seen.parse(text)
    assert seen is None or Seen.parse(str(seen)) == seen


def test_nothing_is_new_of_what_was_just_shown() -> None:
    assert Seen.of(FACTS).news(FACTS) == ()


def test_everything_that_may_change_a_mind_is_told() -> None:
    shown = Seen.of(FACTS)
    undo = Decision(6, at("2026-04-08 12:00"), "Beata", "pomyłka", Undo(5))
    held = HeldMessage(14, at("2026-04-08 12:00"), "Dokumenty", "Nie wiadomo, czyje.")
    read = submission(12, "2026-04-08 09:12", filed(1, "a.pdf", "proxy"), filed(2, "b.pdf"))
    changes = {
        "wiadomość nr 13": replace(
            FACTS, submissions=(*FACTS.submissions, submission(13, "2026-04-08 12:00"))
        ),
        "odczytał pliki": replace(FACTS, submissions=(read,)),
        "Odłożono wiadomość nr 14": replace(FACTS, held=(held,)),
        "Beata zapisał(a) decyzję nr 6": replace(FACTS, decisions=(), taken_back=(TakenBack(POINTS, undo),)),
        "Zmienił się stan pisma nr 3": replace(FACTS, letters=(replace(DRAFT, state=LetterState.SENT),)),
        "Przygotowano pismo nr 4": replace(FACTS, letters=(DRAFT, replace(DRAFT, id="4"))),
    }
    for words, now in changes.items():
        (told,) = shown.news(now)
        assert words in told
