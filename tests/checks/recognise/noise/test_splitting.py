"""One scan of everything cut into documents, though no letter of it is sure."""

from pathlib import Path

from checks.recognise.classify import recognise
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")

ZUS = """Zak1ad Ubezpieczeń Spotecznych
Zaśwladczenie o niezaleganiu w opłacan1u składek
Nazwa płatnika: Testowa sp. z 0.0.
N1P: 929O000006
płatnik nie posiada zaległości w opłacaniu sktadek
"""
TAX = """KRAJOWA ADMINISTRACJA SKARBOWA
Naczelnlk Urzedu Skarbowego w Żarach
ZAŚWlADCZENIE O NIEZALEGANIU W PODATKACH
LUB STWIERDZAJACE STAN ZALEGŁOSCI
podatnik: NIP: 929-000-00-06 nie posiada zaległości podatkowych
"""
CONTRACT_BEGINS = """Umowa o dofinansowanie uczestnictwa przedsiebiorcy z województwa lubuskiego w Wyjeżdzie
zawarta pomiędzy Województwem Lubuskim a Testową
$ 1
1. Umowa określa zasady.
Strona 1z3"""
CONTRACT = (
    CONTRACT_BEGINS,
    "$ 2\n1. Wysokość dofinansowania wynosi 85 % kosztu.\nStrona 2 z3",
    "$3\n1. Obowiązki przedsiębiorcy w czasie wyjazdu.\nStr0na 3 z 3",
)
NOTES = (
    "Notatki ze spotkania zespołu z dnia dzisiejszego\nustalono termin następnego spotkania i podział prac\n"
)
DECLARATION = """Kwalifikacja do sektora MSP - oświadczenie wnioskodawcy "GR
Wnioskodawca	Testowa s.c. Anna Próba, Jan Próba
NIP / REGON	9290000006 / 081533070
Oświadczam, że zgodnie z rozporządzeniem 651/2014 przedsiębiorstwo należy do kategorii (przy
jednej wpisano TAK):
Kategoria	Zatrudnienie	Obrót	Suma bilansowa	Wnioskodawca
mikroprzedsiębiorstwo	mniej niż 10 osób	kę >	do 2 mln EUR	TAK
małe przedsiębiorstwo	mniej niż 50 osób	do 10 min EUR	do 10 mln EUR	NIE
średnie przedsiębiorstwo	mniej niż 250 osób	do 50 mln EUR	do 43 min EUR	NIE
Dane za 2025 r.	RJR	obrót	bilans
wnioskodawca	6	1 377 tys. zł	390 tys. zł
15.04.2026	Anna Próba
data	osoba składająca oświadczenie	podpis
"""
LETTER = """Wniosek o wydanie dokumentu złożono osobiście w siedzibie. Powyższe potwierdza się na żądanie strony.
Pracownik prowadzący sprawę udziela informacji w pokoju 12 w godzinach od 8 do 15, w poniedziałki do 17.
Podstawa prawna jest podana na pierwszej stronie niniejszego pisma, druk wypełnia się w dwóch egzemplarzach.
"""
BLANK, SPECKS = "", "„ ~\n. |"


def kinds(*texts, confidence=0.95):
    pages = tuple(Page(i, text, source="ocr", confidence=confidence) for i, text in enumerate(texts, 1))
    found = recognise(FileContent("pdf", ReadStatus.OK, pages), CALL)
    return [(one.kind, one.first_page, one.last_page) for one in found]


ZUS_KIND, TAX_KIND, CONTRACT_KIND = "zus_certificate", "tax_certificate", "draft_contract"


def test_documents_follow_each_other():
    assert kinds(ZUS, *CONTRACT, TAX) == [(ZUS_KIND, 1, 1), (CONTRACT_KIND, 2, 4), (TAX_KIND, 5, 5)]


def test_the_same_paper_twice_is_two():
    assert kinds(TAX, TAX, ZUS) == [(TAX_KIND, 1, 1), (TAX_KIND, 2, 2), (ZUS_KIND, 3, 3)]


def test_after_a_paper_of_one_page_comes_another_whatever_heads_it():
    assert kinds(TAX, DECLARATION, ZUS) == [
        (TAX_KIND, 1, 1), ("status_declaration", 2, 2), (ZUS_KIND, 3, 3),
    ]  # fmt: skip


def test_after_a_paper_of_one_page_nothing_untitled_is_swallowed():
    told = kinds(TAX, LETTER)
    assert told[0] == (TAX_KIND, 1, 1)
    assert told[1][1:] == (2, 2)


def test_blank_backs_belong_to_the_page_before():
    assert kinds(ZUS, BLANK, TAX, SPECKS) == [(ZUS_KIND, 1, 2), (TAX_KIND, 3, 4)]


def test_a_blank_sheet_before_everything_goes_with_the_first():
    assert kinds(BLANK, SPECKS, ZUS) == [(ZUS_KIND, 1, 3)]


def test_what_follows_a_last_page_is_no_part_of_it():
    assert kinds(*CONTRACT, NOTES) == [(CONTRACT_KIND, 1, 3), ("unrecognised", 4, 4)]


def test_a_page_numbered_on_goes_on_though_its_first_words_are_those_of_another_paper():
    last = (
        "Odpowiedzialność i dane osobowe\nRegulamin rekrutacji i uczestnictwa\nStrony znają go.\nStrona 3 z3"
    )
    assert kinds(*CONTRACT[:2], last, TAX) == [(CONTRACT_KIND, 1, 3), (TAX_KIND, 4, 4)]
    of_two = last.replace("3 z3", "2 z 2")
    assert [span[1:] for span in kinds(*CONTRACT[:2], of_two)] == [(1, 2), (3, 3)]


RUNNING = (
    """WZÓR UMOWY „Innowacyjne Lubuskie”{}
UMOWA NR ......
o dofinansowanie uczestnictwa przedsiębiorcy
8 1. Przedmiot umowy
1. Umowa określa zasady.
8 2. Finansowanie
1. Wysokość wynosi 85 % kosztu.""",
    "WZÓR UMOWY - „Innowacyjne Lubuskie”{}\n8 3. Obowiązki Województwa\n1. Województwo zapewnia noclegi.",
    "WZÓR UMOWY - „Innowacyjne Lubuskie”{}\n8 5. Dane osobowe\n1. Strony przetwarzają dane osobowe osób.",
)


def test_a_running_head_that_is_a_title_begins_no_second_contract():
    numbered = (page.format(f" - {number}/3") for number, page in enumerate(RUNNING, 1))
    assert kinds(*numbered) == [(CONTRACT_KIND, 1, 3)]
    assert kinds(*(page.format("") for page in RUNNING)) == [(CONTRACT_KIND, 1, 3)]
    assert kinds(RUNNING[0], RUNNING[0]) == [(CONTRACT_KIND, 1, 1), (CONTRACT_KIND, 2, 2)]


def test_a_page_one_begins_even_without_a_title():
    assert kinds(ZUS, f"{NOTES}Strona 1 z 2", f"{NOTES}Strona 2 z 2")[1:] == [("unrecognised", 2, 3)]


def test_a_page_hardly_read_is_swallowed_by_no_document():
    pages = (Page(1, ZUS, source="ocr", confidence=0.9), Page(2, NOTES, source="ocr", confidence=0.3))
    found = recognise(FileContent("pdf", ReadStatus.OK, pages), CALL)
    assert [one.kind for one in found] == [ZUS_KIND, "unrecognised"]


def test_a_page_hardly_read_is_told_with_less_confidence():
    pages = (Page(1, ZUS, source="ocr", confidence=0.35),)
    (found,) = recognise(FileContent("jpeg", ReadStatus.OK, pages), CALL)
    assert found.kind == "unrecognised"
    assert "może to być" in found.evidence[0].excerpt


def test_only_blank_pages_are_one_document_for_a_person():
    assert kinds(BLANK, SPECKS) == [("unrecognised", 1, 2)]


def _with_a_page_without_words(confidence):
    texts = (ZUS, "", TAX)
    sure = (0.95, confidence, 0.95)
    pages = tuple(Page(i, texts[i - 1], source="ocr", confidence=sure[i - 1]) for i in (1, 2, 3))
    found = recognise(FileContent("pdf", ReadStatus.OK, pages), CALL)
    return [(one.kind, one.first_page, one.last_page) for one in found]


def test_a_page_that_could_not_be_read_is_no_blank_back():
    parts = [(ZUS_KIND, 1, 1), ("unrecognised", 2, 2), (TAX_KIND, 3, 3)]
    assert _with_a_page_without_words(0.0) == parts
    assert _with_a_page_without_words(1.0) == [(ZUS_KIND, 1, 2), (TAX_KIND, 3, 3)]


FORM = (
    """AGENCJA ROZWOJU
ZGŁOSZENIE PRZEDSIĘBIORCY DO WYJAZDU STUDYJNEGO
1. Kraj wyjazdu: ☒ Szwajcaria ☐ Finlandia i Estonia
2. Pełna nazwa firmy: Ortokrok Sp. z o.o.
3. NIP: 929-000-00-06
4. Adres siedziby: ul. Chrobrego 30, 65-043 Zielona Góra
5. Województwo: lubuskie
6. Kod PKD: 32.50.Z
7. Wielkość przedsiębiorstwa: ☐ mikro ☒ małe ☐ średnie
8. Opis działalności: Ortezy drukowane w technice 3D.
9. Certyfikaty, atesty i patenty
ISO 9001:2015
Patent nr Pat.244871""",
    """C. AKTYWNOŚĆ ZAGRANICZNA
10. Targi zagraniczne w ostatnich 3 latach: MEDICA Düsseldorf 2025
11. Liczba wyjazdów organizowanych przez UMWL: 0
12. Działalność w ramach Lubuskich Inteligentnych Specjalizacji: ☒ TAK ☐ NIE
13. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: ☐ TAK ☒ NIE
14. Przedsięwzięcie horyzontalne: ☐ TAK ☒ NIE
15. Imię i nazwisko przedstawiciela: Tomasz Bielawa""",
)


def test_a_form_goes_on_though_a_line_of_it_names_a_patent():
    assert kinds(*FORM) == [("application_form", 1, 2)]


def test_a_contracts_running_foot_tells_its_pages_though_a_sign_was_lost():
    foot = "Umowa o dofinansowanie uczestnictwa w Wyjeździe Terrapol {} z 3"
    first = (
        f"UMOWA O DOFINANSOWANIE UCZESTNICTWA\nzawarta między Województwem Lubuskim\n§ 1\n{foot.format(1)}"
    )
    assert kinds(first, foot.format(2), foot.format(3)) == [("draft_contract", 1, 3)]


def test_an_annex_that_says_it_is_page_2_of_2_goes_on_with_its_certificate():
    first = "Certificate of Registration\nThis is to certify that Alfa meets ISO 14001:2015\nPage 1 of 2"
    annex = "Annex to certificate NC-E-24\nSites covered by the certification of Alfa\nHeadquarters, Paint shop\nPage 2 of 2"
    assert kinds(first, annex) == [("innovation_evidence", 1, 2)]
