"""Kinds told by what papers ask and state, where no title is known."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.classify import recognise
from checks.recognise.kinds.concepts import AT_THE_HEAD, CONCEPTS
from checks.recognise.kinds.meanings import MEANINGS
from checks.recognise.meaning import meant
from config.loader import load_call
from domain.document import OTHER, UNRECOGNISED, FileContent, Page, ReadStatus
from tests.support.papers.paper_texts import LOOK_ALIKES, OWN_PAPERS

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
DERIVED = {"sections", "verdict", "certified", *(f"{name} first" for name in AT_THE_HEAD)}


def read(*texts):
    pages = tuple(Page(number, text) for number, text in enumerate(texts, 1))
    return recognise(FileContent("pdf", ReadStatus.OK, pages), CALL)


def test_every_meaning_weighs_known_concepts_and_needs_some_that_it_weighs_for():
    known = CONCEPTS.keys() | DERIVED
    for meaning in MEANINGS:
        needed = {concept for group in meaning.needs for concept in group.split("|")}
        assert meaning.weights.keys() | needed <= known, meaning
        assert meaning.kind == OTHER or meaning.kind in CALL.documents
        assert meaning.looks_like is None or meaning.looks_like in CALL.documents


@pytest.mark.parametrize(("kind", "text"), OWN_PAPERS)
def test_a_paper_in_other_words_is_never_taken_for_another(kind, text):
    assert {document.kind for document in read(text)} <= {kind, UNRECOGNISED}


@pytest.mark.parametrize(("looks_like", "text"), LOOK_ALIKES)
def test_a_look_alike_in_other_words_is_never_taken_for_a_kind_of_the_call(looks_like, text):
    (found,) = read(text)
    assert (found.kind, found.looks_like) in {(OTHER, looks_like), (UNRECOGNISED, None)}


def test_nearly_all_of_them_are_told():
    own = sum([document.kind for document in read(text)] == [kind] for kind, text in OWN_PAPERS)
    others = sum([document.kind for document in read(text)] == [OTHER] for _, text in LOOK_ALIKES)
    assert own >= 0.9 * len(OWN_PAPERS)
    assert others >= 0.9 * len(LOOK_ALIKES)


def test_what_decided_is_told_in_the_papers_words():
    (first, *_) = meant([sheet_of(Page(1, OWN_PAPERS[0][1]))], CALL)
    assert first.meaning.kind == "application_form"
    assert all(one.excerpt in OWN_PAPERS[0][1].replace("\n", " ") for one in first.evidence)
    assert len(first.evidence) == 3


def test_papers_in_other_words_are_parted_in_one_file():
    first = dict(reversed(OWN_PAPERS))
    kinds = [kind for kind in CALL.documents if CALL.documents[kind].mandatory]
    found = read(*(first[kind] for kind in kinds))
    assert [(document.kind, document.first_page) for document in found] == [
        (kind, number) for number, kind in enumerate(kinds, 1)
    ]


def test_a_form_goes_on_where_its_second_page_speaks_of_other_papers():
    second = "Załączniki: zaświadczenie z ZUS o niezaleganiu, zaświadczenie z US\nWyrażam zgodę na przetwarzanie danych"
    (found,) = read(OWN_PAPERS[0][1], second)
    assert (found.kind, found.last_page) == ("application_form", 2)


@pytest.mark.parametrize(
    "who", ["Kto pojedzie: Anna Lis", "Deleguje się Annę Lis, dyrektora", "Participant: Anna Lis"]
)
def test_a_form_without_a_title_is_told_by_what_only_it_asks(who):
    (found,) = read(
        "Szwajcaria, czerwiec 2026\nJak brzmi pełna nazwa firmy? Termoplast sp. z o.o.\nNIP 9284549710, REGON 970770019\n"
        "Adres: ul. Wodna 3, 67-100 Nowa Sól, tel. 68 387 45 02\nPKD 22.29.Z, mała firma, 38 osób\n"
        "Certyfikaty: ISO 9001\nStrona internetowa: www.termoplast.example\nTargi w ostatnich trzech latach: Fakuma 2023\n"
        f"Lubuskie Inteligentne Specjalizacje: tak\nPrzedsięwzięcie horyzontalne: nie\n{who}\n"
    )
    assert found.kind == "application_form"


CERTIFIED = """{office}
Biuro Rachunkowe Saldo Plus Iwona Czech, NIP 9291035662
Numer: 310200/71/UPO/26/0206
W dniu 8 kwietnia 2026 r. otrzymaliśmy Państwa wniosek o wydanie zaświadczenia.
Po sprawdzeniu zapisów na Państwa koncie zaświadczamy, że {verdict}."""


@pytest.mark.parametrize(
    ("kind", "office", "verdict"),
    [
        ("zus_certificate", "Zakład Ubezpieczeń Społecznych", "nie zalegają Państwo z opłaceniem składek"),
        ("tax_certificate", "Urząd Skarbowy w Żarach", "nie zalegają Państwo z zapłatą podatków"),
        (
            "zus_certificate",
            "Zakład Ubezpieczeń Społecznych",
            (
                "brak jest na koncie płatnika: Biuro Rachunkowe Saldo Plus Iwona Czech, 66-320 Trzciel, "
                "ul. Młyńska 1, NIP: 9291035662 jakichkolwiek należności zaległych z tytułu składek, odsetek i kosztów"
            ),
        ),
    ],
)
def test_a_letter_that_certifies_is_no_request_for_a_certificate(kind, office, verdict):
    (found,) = read(CERTIFIED.format(office=office, verdict=verdict))
    assert found.kind == kind
    assert found.fields["verdict"].value == "no_arrears"


def test_who_asks_for_a_certificate_gives_none():
    (found,) = read(
        "Zakład Ubezpieczeń Społecznych\nWniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek\n"
        "Proszę o wydanie zaświadczenia. Potwierdzam, że nie zalegam z opłacaniem składek."
    )
    assert found.kind == OTHER


@pytest.mark.parametrize("whose", ["Pani/Pana", "złożony", "Państwa", ""])
def test_what_answers_a_request_for_a_certificate_is_the_certificate(whose):
    words = f"W odpowiedzi na {whose} wniosek o wydanie zaświadczenia".replace("  ", " ")
    (found,) = read(
        "Zakład Ubezpieczeń Społecznych\nOddział w Zielonej Górze\nZielona Góra, 27.03.2026\nAlfa Sp. z o.o.\n"
        f"Zaświadczenie o niezaleganiu\n{words} informujemy, że na koncie płatnika o\nnumerze NIP 9298081642 nie "
        "stwierdzono zaległości w opłacaniu składek na ubezpieczenia społeczne i zdrowotne."
    )
    assert found.kind == "zus_certificate"


@pytest.mark.parametrize(
    "text",
    [
        "Świadectwo kwalifikacyjne E nr 123/2024\nJan Kos spełnia wymagania kwalifikacyjne\nWażne do 2029\nKomisja kwalifikacyjna",
        "Certyfikat kwalifikowany nr 55AF\nwystawiony dla: Jan Kos\nWażny od 1.02.2025 do 1.02.2027\nWystawca: Certum",
        "Urząd Skarbowy\nCertyfikat rezydencji podatkowej nr 3/2026\nStwierdza się, że spółka jest rezydentem. Ważny do 31.12.2026",
    ],
)
def test_a_persons_or_taxpayers_certificate_is_no_evidence_of_innovation(text):
    assert {document.kind for document in read(text)} <= {OTHER, UNRECOGNISED}


SEVERAL = (
    "Alfa Sp. z o.o., NIP 9290000006",
    "OŚWIADCZENIA WNIOSKODAWCY",
    "Oświadczam, że Wnioskodawca jest małym przedsiębiorcą w rozumieniu załącznika I do rozporządzenia 651/2014.",
)


@pytest.mark.parametrize(
    "further",
    [
        "Wnioskodawca nie podlega wykluczeniu z ubiegania się o pomoc.\nWyrażam zgodę na przetwarzanie danych osobowych.",
        "Wnioskodawca nie ma możliwości odzyskania podatku VAT.",
        "W ciągu trzech minionych lat nie otrzymał pomocy de minimis.",
    ],
)
def test_a_declaration_of_status_may_declare_more(further):
    (found,) = read("\n".join([*SEVERAL, further]))
    assert (found.kind, found.fields["size"].value) == ("status_declaration", "small")


def test_declarations_with_a_nip_of_their_own_begin_a_paper_and_those_of_a_form_do_not():
    form = (
        "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis\nrozporządzenie 2023/2831\n"
        "Identyfikator podatkowy NIP podmiotu: 9290000006\nIdentyfikator gminy: 0862011\nForma prawna: spółka"
    )
    further = "Wnioskodawca nie podlega wykluczeniu z ubiegania się o pomoc."
    kinds = [document.kind for document in read(form, "\n".join([*SEVERAL, further]))]
    assert kinds == ["de_minimis_form", "status_declaration"]
    assert [one.kind for one in read(form, "\n".join([*SEVERAL[1:], further]))] == ["de_minimis_form"]


FIRM, BOOKS = (
    "Alfa Sp. z o.o.\nNIP 9290000006\nDepartament Gospodarki i Rozwoju UMWL\n",
    "Biuro Rachunkowe SALDO\n",
)


@pytest.mark.parametrize(
    "letter",
    [
        (
            f"{FIRM}W nawiązaniu do rozmowy informuję, że zaświadczenie o niezaleganiu z Zakładu Ubezpieczeń Społecznych"
            " otrzymamy w przyszłym tygodniu i niezwłocznie przekażemy. Firma nie zalega ze składkami."
        ),
        (
            f"{FIRM}Wyjaśnienie\nZaświadczenie ZUS z 3 kwietnia 2026 r. potwierdza, że spółka nie zalega z opłacaniem"
            " składek; data na formularzu jest błędna."
        ),
        (
            f"{BOOKS}ZAŚWIADCZENIE\nZaświadcza się, że Alfa Sp. z o.o., NIP 9290000006, nie zalega z opłacaniem składek"
            " ZUS oraz podatków według prowadzonych ksiąg na dzień 15 kwietnia 2026 r.\nMaria Nowicka, księgowa"
        ),
    ],
)
def test_who_writes_to_the_office_or_keeps_the_books_certifies_nothing(letter):
    (found,) = read(letter)
    assert found.kind in {OTHER, UNRECOGNISED}


@pytest.mark.parametrize(
    "words",
    [
        "Oświadczenie\nOświadczam, że formularz zawierał omyłkę: zamiast „małe” powinno być „mikroprzedsiębiorstwo”.",
        (
            "Wyjaśniamy, że spółka jest mikroprzedsiębiorstwem w rozumieniu załącznika I do rozporządzenia 651/2014, a w"
            " formularzu omyłkowo zaznaczono „małe”. Zatrudnienie: 9 osób."
        ),
    ],
)
def test_what_corrects_another_paper_is_no_declaration_but_a_persons(words):
    (found,) = read(f"Alfa Sp. z o.o.\nNIP 9290000006\n{words}")
    assert found.kind == UNRECOGNISED
