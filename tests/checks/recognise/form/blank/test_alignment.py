"""A paper beside the blank: what is printed, added and gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.alignment import align
from checks.recognise.form.blank.skeleton import skeleton_of
from checks.recognise.form.text import form_text
from domain.document import Page

BLANK = """KARTA ZGŁOSZENIA
Nazwa firmy: ......
Kod pocztowy i miejscowość: ......
Osoba do kontaktu: ......
Oświadczam, że powyższe dane są prawdziwe."""


def added(blank: str, paper: str) -> list[str]:
    alignment = align(skeleton_of([Page(1, blank)]), form_text([sheet_of(Page(1, paper))]))
    return [alignment.tokens[at].word for at in alignment.added]


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        (BLANK, []),
        (BLANK.replace("......", "Alfa", 1), ["alfa"]),
        (BLANK.replace("Osoba do kontaktu: ......", "Osoba do kontaktu: osoba Ewa"), ["osoba", "ewa"]),
        (BLANK.replace("\n", " ").replace("......", ""), []),
        (BLANK.replace("Nazwa firmy: ......", "Nazwa fimry: Beta"), ["beta"]),
        (BLANK.replace("miejscowość", "miejscowosc").replace("KARTA", "Karta"), []),
    ],
)
def test_what_the_blank_has_not_was_added(paper, words):
    assert added(BLANK, paper) == words


def test_print_that_moved_is_not_an_answer():
    last = "Oświadczam, że powyższe dane są prawdziwe."
    paper = BLANK.replace(last, "").replace("KARTA ZGŁOSZENIA", f"KARTA ZGŁOSZENIA\n{last}")
    assert added(BLANK, paper) == []


def test_a_short_word_of_an_answer_is_not_one_that_is_gone():
    blank = "Nazwa: ....\nFirma ma siedzibę w kraju i za granicą.\nNIP: ...."
    assert added(blank, "Nazwa: Dom w lesie i nad wodą\nNIP: 1") == [
        "dom",
        "w",
        "lesie",
        "i",
        "nad",
        "woda",
        "1",
    ]


def test_similarity_counts_letters_and_fidelity_forgives_a_missing_page():
    page = " ".join(f"warunek{number}" for number in range(60))
    blank = f"{BLANK}\n{page}\nPodpis: ......"
    alignment = align(skeleton_of([Page(1, blank)]), form_text([sheet_of(Page(1, BLANK))]))
    assert alignment.similarity < 0.4
    assert alignment.fidelity > 0.95
    assert [until - first for first, until in alignment.missing] == [61]


WORDS = st.lists(
    st.sampled_from(["alfa", "beta", "gamma", "delta", "nazwa", "firmy", "kod", "i", "osoba", "do", "12"]),
    max_size=6,
)


@given(WORDS, WORDS, WORDS)
def test_matches_rise_and_words_agree(first, second, third):
    paper = BLANK
    for words in (first, second, third):
        paper = paper.replace("......", " ".join(words), 1)
    alignment = align(skeleton_of([Page(1, BLANK)]), form_text([sheet_of(Page(1, paper))]))
    found = [at for at in alignment.matches if at >= 0]
    assert found == sorted(set(found))
    assert len(alignment.added) == len(alignment.tokens) - len(alignment.printed)
    assert alignment.similarity == 1.0
