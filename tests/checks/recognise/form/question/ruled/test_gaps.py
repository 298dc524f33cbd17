"""On a picture a wider gap, and nothing else, may part a question from its answer."""

from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import built_in_lexicon
from domain.document import Box, Page, Word
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)
PROSE = (
    "Oświadczam że dane podane powyżej są prawdziwe i kompletne co potwierdzam własnoręcznym podpisem poniżej"
)
USUAL, WIDE = 0.005, 0.011


def answers(*lines: str) -> dict[str, str]:
    words = []
    for row, line in enumerate((*lines, PROSE, PROSE)):
        left = 0.1
        for word in line.replace("|", "| ").split():
            right = left + 0.008 * len(word.rstrip("|"))
            words.append(Word(word.rstrip("|"), Box(left, 0.05 * row, right, 0.05 * row + 0.012), 0.95))
            left = right + (WIDE if word.endswith("|") else USUAL)
    text = "\n".join(" ".join(line.replace("|", " ").split()) for line in (*lines, PROSE, PROSE))
    page = Page(1, text, source="ocr", confidence=0.95, words=tuple(words))
    sheets = [noisy_sheet(page, built_in_lexicon())]
    return {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}


def test_a_wide_gap_parts_what_is_asked_from_what_is_answered() -> None:
    told = answers("Imię i nazwisko| Krystyna Hołub", "Kod pocztowy| 67-100| Miejscowość: Nowa Sól")
    assert told["Imię i nazwisko"] == "Krystyna Hołub"
    assert (told["Kod pocztowy"], told["Miejscowość"]) == ("67-100", "Nowa Sól")


def test_gaps_as_wide_as_all_others_part_nothing() -> None:
    assert "Imię i nazwisko" not in answers("Imię i nazwisko Krystyna Hołub")


def test_a_gap_within_a_question_parts_nothing() -> None:
    told = answers("Adres strony internetowej| w języku polskim: www.alfa.pl")
    assert told["Adres strony internetowej w języku polskim"] == "www.alfa.pl"


def test_what_follows_an_answer_and_asks_nothing_is_of_it() -> None:
    told = answers("Liczba wyjazdów z UMWL| 0| (l| 2| więcej")
    assert told["Liczba wyjazdów z UMWL"] == "0 (l 2 więcej"
