from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from checks.recognise.kinds.certificates.verdict.claims import claims
from config.loader import load_call
from domain.document import Page
from tests.support.papers.certificate_texts import NOTICES, PARTIAL, SOUND, TAKES_BACK, TAX, TROUBLED, ZUS

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")


def stated(*pages):
    """What the paper on these pages states."""
    sheets = [sheet_of(Page(number, text)) for number, text in enumerate(pages, 1)]
    return read(sheets, CALL.documents["zus_certificate"], CALL)["verdict"]


SENTENCES = [
    # refused, in a field
    ("Rozstrzygnięcie\tOdmowa wydania zaświadczenia", "refusal"),
    # none
    (
        (
            "Nie stwierdza się, aby na dzień wydania płatnik składek Apteki Sp. k. (NIP: 977-183-41-04), ul. Długa 1, "
            "60-736 Poznań, zalegał z opłacaniem składek."
        ),
        "no_arrears",
    ),
    ("Wysokość zaległości: – nie dotyczy –\n* niepotrzebne skreślono", "no_arrears"),
    ("Płatnik składek jest niezalegający na dzień 14.04.2026 r.", "no_arrears"),
    (
        "Miesiąc\tNależne\tWpłacono\tZaległość\n01.2026\t4 102,11\t4 102,11\t0,00\n02.2026\t5,00\t5,00\t0,00",
        "no_arrears",
    ),
    (
        "Podmiot\tNIP\tStan\nAlfa s.c.\t–\tnie zalega w podatkach\nBeta\t–\tnie zalega w podatkach",
        "no_arrears",
    ),
    (
        (
            "Podatnik nie zalega w podatkach\nE. ODROCZENIE TERMINU PŁATNOŚCI, ROZŁOŻENIE NA RATY\n"
            "8. Rodzaj podatku: –\t9. Termin: –\nF. TOCZĄCE SIĘ POSTĘPOWANIA\n10. nie toczą się"
        ),
        "no_arrears",
    ),
    (
        (
            "Podatnik nie zalega w podatkach\nE. ODROCZENIE TERMINU PŁATNOŚCI, ROZŁOŻENIE NA RATY\n"
            "8. Rodzaj podatku: –\n9. Termin: 30.06.2026\nF. TOCZĄCE SIĘ POSTĘPOWANIA\n10. nie toczą się"
        ),
        "instalments",
    ),
    (
        "Płatnik nie zalega z opłacaniem składek\nUkład ratalny\tN\nObjaśnienie: T – tak, N – nie",
        "no_arrears",
    ),
    (
        (
            "nie posiada zaległości w podatku VAT, nie posiada zaległości w podatku CIT, nie posiada zaległości w "
            "innych podatkach pobieranych przez urząd."
        ),
        "no_arrears",
    ),
    ("nie posiada zaległości w VAT z wyjątkiem maja, nie posiada zaległości w innych podatkach.", None),
    # what tells of the case, of the period looked at, of partners and of other dues limits nothing
    (
        (
            "Na dzień 11.04.2026 nie figuruje w ewidencji dłużników Zakładu z tytułu nieopłaconych składek na:\n"
            "- ubezpieczenia społeczne (konto 51)\noraz nie zalega z tytułu odsetek za zwłokę.\n"
            "Sprawę rozpatrzono w Poznaniu na podstawie zarządzenia o przekazywaniu spraw między oddziałami."
        ),
        "no_arrears",
    ),
    (
        (
            "Spółka nie zalega w podatkach, a innych zobowiązań podatkowych w tutejszym urzędzie nie posiada.\nZaświadczenie "
            "nie obejmuje rozliczeń wspólników z tytułu składek na ich własne ubezpieczenia."
        ),
        "no_arrears",
    ),
    ("Nie zalega w podatkach.\nOdroczenie terminu płatności / rozłożenie na raty: tak / nie", None),
    ("Nie zalega w podatkach.\nIV. ULGI\na) odroczenie: nie\nb) raty: nie\nV. PODPIS", "no_arrears"),
    ("Płatnik nie zalega z opłacaniem składek.\nWynik: płatnik nie jest niezalegający", None),
    ("Płatnik nie zalega z opłacaniem składek.\nNiezalegający: nie", None),
    ("Kwota zaległości objętych układem wynosi 0,00 zł.", None),
    ("Zaległości powstałe przed 2024 r. nie występują.", None),
    (
        (
            "Organ zbadał rejestry podatku dochodowego od osób fizycznych – w części dotyczącej obowiązków płatnika.\n"
            "Organ zaświadcza o braku zaległości podatkowych wnioskodawcy."
        ),
        "no_arrears",
    ),
    ("Nie zalega w części dotyczącej obowiązków płatnika.", None),
    ("Dawniej płatnik zalegał z opłacaniem składek.", None),
    (
        (
            "Nie zalega w podatku dochodowym ani w podatku akcyzowym. W podatku od towarów i usług posiada zaległość w "
            "kwocie 2 118,00 zł."
        ),
        "arrears",
    ),
    ("Płatnik nie zalega z opłacaniem składek.", "no_arrears"),
    ("składki za zatrudnionych ma opłacone i zaległości z tego tytułu nie posiada", "no_arrears"),
    ("ma opłacone składki, lecz posiada zaległości w podatkach", "arrears"),
    ("na koncie płatnika nie występują należności nieopłacone w terminie", "no_arrears"),
    ("płatnik n i e   z a l e g a z opłacaniem składek", "no_arrears"),
    (
        (
            "na dzień 13.04.2026 r. ~~posiada~~\n/ nie posiada*) zaległości wobec urzędu.\n"
            "Kwota zaległości ogółem –––––– w tym: VAT ––––– PIT –––––\n–––––\nZaświadczenie wydaje się do konkursu."
        ),
        "no_arrears",
    ),
    ("na dzień 13.04.2026 r. posiada\n/ ~~nie posiada~~*) zaległości wobec urzędu.", "arrears"),
    ("podatnik:\n☒ 13. nie zalega – nie stwierdzono zaległości\n☐ 14. posiada zaległości", "no_arrears"),
    ("podatnik:\n☐ 13. nie zalega – nie stwierdzono zaległości\n☒ 14. posiada zaległości", "arrears"),
    (
        "podatnik:\n1. zaległości nie posiada\t☒\n2. posiada zaległości (kwota)\t☐\n3. odroczenie\tNIE",
        "no_arrears",
    ),
    (
        "podatnik:\n1. zaległości nie posiada\t☐\n2. posiada zaległości (kwota)\t☒\n3. odroczenie\tNIE",
        "arrears",
    ),
    ("podatnik:\n1. zaległości nie posiada\t☐\n2. posiada zaległości (kwota)\t☐\n3. odroczenie\tNIE", None),
    ("1\tpłatnik nie posiada zaległości\t☒\n2\tpłatnik posiada zaległości w kwocie\t☐", "no_arrears"),
    ("1\tpłatnik nie posiada zaległości\t☐\n2\tpłatnik posiada zaległości w kwocie\t☒", "arrears"),
    ("Podatnik nie zalega w podatkach\t☒\nPodatnik zalega w podatkach\t☐", "no_arrears"),
    ("Podatnik nie zalega w podatkach\t☐\nPodatnik zalega w podatkach\t☐", None),
    ("nie zalega\t☒\tzalega\t☐", "no_arrears"),
    ("nie zalega\t☐\tzalega\t☒", "arrears"),
    ("NIE ZALEGA\n(nie zalega / zalega)\nw opłacaniu składek", "no_arrears"),
    ("Płatnik (zalega / nie zalega) w opłacaniu składek", None),
    ("Ulgi w spłacie\nNie przyznano\nZaległości w składkach\nNie odnotowano", "no_arrears"),
    ("Zaległości w składkach\nNie zapłacono", None),
    (
        "zalega ze składkami na ubezpieczenia społeczne w kwocie 4 387,60 zł.\nZaległości na Fundusz Pracy nie występują.",
        "arrears",
    ),
    (
        "zalega z zapłatą podatku VAT:\na) za luty 2026 r. – 3 150,00 zł.\nW pozostałych podatkach zaległości nie występują.",
        "arrears",
    ),
    ("zalega ze składkami w kwocie 12,00 zł. Płatnik nie posiada zaległości.", None),
    (
        "Zaległości na ubezpieczenia społeczne wynoszą 0,00 zł. Zaległości na Fundusz Pracy nie występują.",
        "no_arrears",
    ),
    ("Na dzień 28 maja 2026 r. nie posiada zaległości w składkach.", "no_arrears"),
    (
        "podatnik:\n☐ nie figuruje jako posiadający zaległości\n☒ figuruje jako posiadający zaległości",
        "arrears",
    ),
    ("Czy ZUS wystawi zaświadczenie, jeśli mam zaległości? Nie.", None),
    ("Oddział w Żarach 9 kwietnia\n2026 r.\nPłatnik nie ma zaległości w opłacaniu składek.", "no_arrears"),
    ("Nie możemy potwierdzić, że płatnik nie zalega.", None),
    ("Trudno stwierdzić, że płatnik nie zalega.", None),
    ("Nie zaświadczamy, że płatnik nie zalega.", None),
    ("Odmawiamy potwierdzenia, że płatnik nie zalega.", None),
    ("Strona domaga się zaświadczenia, że nie zalega.", None),
    ("Zaświadczenie, że płatnik nie zalega, zostanie wydane po opłaceniu składek.", None),
    ("Na wniosek o wydanie zaświadczenia stwierdzam, że płatnik nie zalega.", "no_arrears"),
    ("Nie jesteśmy w stanie stwierdzić, że płatnik nie zalega.", None),
    (
        (
            "stwierdza, że stan zaległości składkowych płatnika:\nAlfa sp. z o.o.\nna dzień 1.04.2026 przedstawia się "
            "następująco:\nTytuł\tKwota główna\tRazem\nspołeczne\t0,00 zł\t0,00 zł\nOgółem\t0,00 zł\t0,00 zł"
        ),
        "no_arrears",
    ),
    (
        (
            "stwierdza, że stan zaległości składkowych płatnika:\nAlfa sp. z o.o.\nna dzień 1.04.2026 przedstawia się "
            "następująco:\nTytuł\tKwota główna\tRazem\nspołeczne\t5,00 zł\t5,00 zł\nOgółem\t5,00 zł\t5,00 zł"
        ),
        "arrears",
    ),
    (
        "Rozliczenie konta wykazuje:\nFundusz\tStan konta\nubezpieczenia społeczne\tbrak zaległości",
        "no_arrears",
    ),
    ("Stan rozliczeń płatnika:\nubezpieczenia społeczne\tbrak zaległości\nFP\tzaległość 12,00 zł", None),
    ("Płatnik niezalega w opłacaniu składek", "no_arrears"),
    ("Płatnik jest na bieżąco z opłacaniem składek.", "no_arrears"),
    ("Płatnik nie jest na bieżąco z opłacaniem składek.", None),
    ("płatnik z a l e g a z opłacaniem składek", None),
    (
        "zaległości w opłacie składek na:\n- ubezpieczenia społeczne ..... n i e p o s i a d a\n- FGŚP\tnie dotyczy",
        "no_arrears",
    ),
    ("zaległości w opłacie składek na:\n- ubezpieczenia\tnie posiada\n- FGŚP\tposiada", None),
    ("zaległości w opłacie składek na:\n- ubezpieczenia\tnie posiada\n- Fundusz Pracy", None),
    ("Czy płatnik zalega w opłacaniu składek (TAK / NIE) \tNIE", "no_arrears"),
    ("Czy płatnik zalega w opłacaniu składek (TAK / NIE) \tTAK", "arrears"),
    ("Zaświadczenia nie wydano, bo płatnik zalega.\nOdmawia się wydania zaświadczenia.", "refusal"),
    ("Zaświadcza się, że podatnik nie posiada zaległości podatkowych.", "no_arrears"),
    (
        "Według stanu na dzień 12 kwietnia 2026 r. płatnik nie posiada zaległości w opłacaniu składek.",
        "no_arrears",
    ),
    ("podatnik na dzień 12.04.2026 r. nie posiada wymagalnych zaległości", "no_arrears"),
    ("Brak zaległości podatkowych.", "no_arrears"),
    ("stwierdza się brak zaległości", "no_arrears"),
    ("Nie figurują zaległości w podatkach stanowiących dochód budżetu państwa.", "no_arrears"),
    ("w ewidencji tutejszego organu nie figurują żadne zaległości", "no_arrears"),
    ("Nie stwierdzono zaległości.", "no_arrears"),
    ("Zaległości nie stwierdzono.", "no_arrears"),
    ("Zaległości podatkowe: brak", "no_arrears"),
    ("zaległości w podatkach nie posiada", "no_arrears"),
    ("nie ma zaległości we wpłatach", "no_arrears"),
    ("nie wykazuje zaległości", "no_arrears"),
    ("nie ciążą na nim zaległości podatkowe", "no_arrears"),
    ("Kwota zaległości: 0,00 zł", "no_arrears"),
    ("zaległości na dzień 12.04.2026 r. wynoszą 0,00 zł", "no_arrears"),
    ("nie zalega z opłacaniem składek ani nie posiada zaległości z tytułu odsetek", "no_arrears"),
    ("nie zalegał w płatnościach", "no_arrears"),
    ("nie za-\nlega w podatkach", "no_arrears"),
    ("posiada zaległości ~~posiada zaległości~~ nie", "arrears"),
    ("~~posiada zaległości~~ nie posiada zaległości", "no_arrears"),
    ("bez zaległości wobec budżetu", "no_arrears"),
    ("nie posiada zaległości. Pobrano opłatę skarbową w kwocie 21 zł.", "no_arrears"),
    ("Zaległości nie występują. Opłata skarbowa: 17 zł", "no_arrears"),
    (
        "nie figuruje w ewidencji tutejszego organu jako podmiot posiadający zaległości podatkowe",
        "no_arrears",
    ),
    ("z żadnego tytułu nie jest dłużnikiem tutejszego urzędu", "no_arrears"),
    ("Nie zalegasz z opłacaniem składek.", "no_arrears"),
    ("wobec podatnika nie istnieją wymagalne, a nieuregulowane zobowiązania podatkowe", "no_arrears"),
    (
        (
            "nie figuruje w ewidencji jako podatnik posiadający zaległości w podatku dochodowym, podatku od towarów i "
            "usług ani w innych należnościach pobieranych przez tutejszy organ"
        ),
        "no_arrears",
    ),
    ("Kwota zaległości: zero złotych", "no_arrears"),
    (
        "Zakład nie posiada wobec płatnika wymagalnych roszczeń z tytułu składek i kosztów upomnienia.",
        "no_arrears",
    ),
    (
        (
            "zaległości z tytułu podatków oraz pozostałych należności budżetowych wynoszą 0,00 zł "
            "(słownie: zero złotych)"
        ),
        "no_arrears",
    ),
    (
        "prowadzi działalność od 2011 r. i nie jest w zwłoce z zapłatą podatków stanowiących dochód budżetu państwa",
        "no_arrears",
    ),
    (
        "opłaciła wszystkie składki należne za okres do 28 lutego 2026 r. i nie ma wobec ZUS zaległych zobowiązań",
        "no_arrears",
    ),
    (
        (
            "nie jest obciążona zaległymi zobowiązaniami, a wszystkie zobowiązania wymagalne do dnia 7 kwietnia 2026 r. zostały "
            "przez nią wykonane"
        ),
        "no_arrears",
    ),
    (
        (
            "nie posiada zaległości i nie korzysta z ulg w postaci rozłożenia na raty lub odroczenia terminu płatności, ani "
            "nie toczy się wobec niego postępowanie egzekucyjne, upadłościowe czy restrukturyzacyjne"
        ),
        "no_arrears",
    ),
    # arrears
    ("Płatnik zalega z opłacaniem składek.", "arrears"),
    ("podatnik posiada zaległości podatkowe, których wysokość wykazano w tabeli", "arrears"),
    ("płatnik posiada zaległości w opłacaniu składek w łącznej kwocie 3 412,60 zł", "arrears"),
    ("Stwierdza się zaległości w kwocie 1 000,00 zł.", "arrears"),
    ("zaległości na dzień 12.04.2026 r. wynoszą 1 234,56 zł", "arrears"),
    ("kwota zaległości: 15 zł", "arrears"),
    ("na koncie figurują zaległości", "arrears"),
    ("na dzień 12.04.2026 r. ma zaległości w podatku VAT", "arrears"),
    ("zalega z opłacaniem składek, a stan zadłużenia wynosi 3 412,60 zł", "arrears"),
    ("stwierdzono zaległości za 12/2025", "arrears"),
    # instalments
    ("nie zalega; należności objęto układem ratalnym", "instalments"),
    (
        "nie posiada wymagalnych zaległości. Zaległość za listopad rozłożono na raty decyzją organu.",
        "instalments",
    ),
    ("odroczono termin płatności podatku", "instalments"),
    ("płatnik zawarł umowę o rozłożeniu na raty i nie posiada wymagalnych zaległości", "instalments"),
    # refusal
    ("Zakład odmawia wydania zaświadczenia o żądanej treści", "refusal"),
    ("Odmawia się wydania zaświadczenia", "refusal"),
    ("postanawia odmówić wydania zaświadczenia o niezaleganiu", "refusal"),
    ("decyzja o odmowie wydania zaświadczenia, gdyż płatnik zalega", "refusal"),
    # not told
    ("Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości", None),
    ("zaświadczenia o niezaleganiu w opłacaniu składek", None),
    ("nie posiada zaległości / posiada zaległości", None),
    ("nie zalega w podatku VAT. Zalega w podatku dochodowym.", None),
    ("sprawdzono, czy podatnik zalega", None),
    ("Czy wszczęto postępowanie w celu ujawnienia zaległości? NIE", None),
    ("Jeżeli płatnik zalega, zaświadczenia się nie wydaje.", None),
    ("W przypadku odmowy wydania zaświadczenia przysługuje zażalenie.", None),
    ("Wniosek złożono dnia 3 kwietnia.", None),
]


@pytest.mark.parametrize(("sentence", "verdict"), SENTENCES)
def test_the_content_line_tells_the_verdict(sentence, verdict):
    assert stated(sentence).value == verdict


@pytest.mark.parametrize(
    "denied",
    [
        "Płatnik nie korzysta z układu ratalnego i nie zalega z opłacaniem składek.",
        "nie zalega w podatkach; odroczono termin płatności: nie",
        "nie posiada zaległości rozłożonych na raty",
        "zaległości rozłożone na raty: 0,00 zł",
    ],
)
def test_denied_instalments_are_none(denied):
    assert stated(denied).value == "no_arrears"


def test_a_claim_stands_where_its_words_are():
    flat = sheet_of(Page(1, "Zaświadcza się, że firma\nnie zalega w podatkach.")).flat
    (claim,) = claims(flat)
    assert flat[claim.start : claim.end] == "zalega"


@pytest.mark.parametrize("paper", SOUND)
def test_a_sound_certificate_of_any_office_is_read(paper):
    assert stated(paper).value == "no_arrears"


@pytest.mark.parametrize("paper", TROUBLED)
def test_a_troubled_certificate_is_never_free_of_arrears(paper):
    assert stated(paper).value != "no_arrears"


@pytest.mark.parametrize("notice", NOTICES)
def test_what_every_office_prints_holds_no_certificate(notice):
    assert stated(f"{ZUS}Płatnik nie zalega z opłacaniem składek.\n{notice}").value == "no_arrears"
    assert stated(f"{TAX}Podatnik posiada zaległości podatkowe.\n{notice}").value == "arrears"


@pytest.mark.parametrize("paper", PARTIAL)
def test_one_tax_or_fund_alone_is_not_all_that_may_be_owed(paper):
    assert stated(paper).value is None


_APART = 30


@pytest.mark.parametrize(("place", "troubled"), list(enumerate(TROUBLED)))
def test_no_troubled_statement_among_sound_ones_is_free_of_arrears(place, troubled):
    said = _content(troubled)
    # Beside a table or a list a line may be one of theirs.
    sentences = [one for one in map(_content, SOUND) if "\n" not in one and "\t" not in one]
    # Every sound sentence meets a good number of troubled ones: all pairs would take an hour.
    for sound in sentences[place % _APART :: _APART]:
        for pages in ([said, sound], [sound, said], [f"{said}\n{sound}"], [f"{sound}\n{said}"]):
            assert stated(ZUS, *pages).value != "no_arrears", pages


def _content(paper):
    """What a certificate says below its head."""
    return paper.split("NIP: 9290000006\n")[-1]


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    "said",
    [
        "Podatnik nie zalegałby w podatkach, gdyby uregulował VAT.",
        "Wniosek o zaświadczenie załatwiono odmownie.",
        "Zaświadczenia nie wydano.",
        "Warunek niezalegania: NIE",
        "Zaległości: nie dotyczy (por. załącznik – wykaz).",
    ],
)
def test_what_gives_no_proof_takes_it_from_a_denial_beside_it(said, first):
    denial = "Podatnik nie zalega w podatkach."
    assert stated(TAX, "\n".join([said, denial] if first else [denial, said])).value != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Dokument jest ważny z podpisem, wobec firmy toczy się tylko egzekucja.",
        "Zaświadczenie jest ważne wyłącznie z podpisem, wobec podatnika prowadzi się postępowanie egzekucyjne.",
        "Dokument jest ważny tylko z pieczęcią, a podatnik ma dług.",
        "Kopia ma moc oryginału wyłącznie z podpisem, a płatność VAT rozłożono na raty.",
        "Dokument bez podpisu nie ma mocy, zajęto rachunek firmy.",
        "Zaświadczenie wydano bez sprawdzenia danych.",
        "Zaświadczenie wystawiono bez weryfikacji stanu konta.",
    ],
)
def test_a_word_on_the_paper_hides_none_on_the_payer(said):
    assert stated(TAX, f"Podatnik nie zalega w podatkach.\n{said}").value != "no_arrears"


TABLE = "Rodzaj składek\tKwota zaległości\tOdsetki\nubezpieczenia społeczne\t0,00\t0,00\nFP i FS\t0,00\t0,00"
CROSSED = "płatnik:\nX nie zalega z opłatą składek\nzalega z opłatą składek w kwocie ........."
ANSWERED = "1. Stan zaległości: brak\n2. Podatki, których termin płatności został odroczony lub rozłożony na raty: brak"


@pytest.mark.parametrize(
    "said",
    [
        f"Zaległość za maj została zapłacona w części.\n{TABLE}",
        f"Zaległości podatnika podlegają egzekucji.\n{TABLE}",
        f"Koszty egzekucyjne i odsetki do zapłaty.\n{TABLE}",
        f"{CROSSED}\nNie zalega na mocy decyzji o rozłożeniu na raty.",
        f"{CROSSED}\nnie zalega / zalega (niepotrzebne skreślić)",
        f"{ANSWERED}\nPłatnik zalega na kwotę nieprzekraczającą kosztów upomnienia.",
        f"{ANSWERED}\nNie wszystkie składki zostały opłacone.",
    ],
)
def test_trouble_right_beside_a_table_or_a_list_is_none_of_its_lines(said):
    assert stated(ZUS + said).value != "no_arrears"


@pytest.mark.parametrize("said", [TABLE, CROSSED, ANSWERED])
def test_such_a_table_or_list_alone_owes_nothing(said):
    assert stated(ZUS + said).value == "no_arrears"


BOXED = "☒ nie zalega w opłacaniu składek   ☐ zalega w opłacaniu składek"
LONG = (
    "zgodnie z ewidencją księgową prowadzoną przez organ, na dzień wydania nie istnieją zaległości podatkowe"
)


@pytest.mark.parametrize(
    "said",
    [
        f"{BOXED}\nodmawia się wydania zaświadczenia o niezaleganiu w podatkach",
        "Czy płatnik zalega z opłacaniem składek? NIE\nfigurują/nie figurują zaległości podatkowe",
        "1. Czy figurują zaległości? - nie\n2. Czy rozłożono na raty? - tak\nBrak zaległości w podatkach.",
        f"{LONG}\nPodatnik nie złożył zeznania CIT-8. Zaległości nie stwierdzono.",
        f"{LONG}\nSpółka figuruje w ewidencji jako dłużnik.",
        f"{LONG}\nPodatnik nie jest rozliczony ze wszystkich podatków.",
    ],
)
def test_a_denial_takes_in_no_statement_that_stands_on_the_next_line(said):
    assert stated(ZUS + said).value != "no_arrears"


@pytest.mark.parametrize("said", TAKES_BACK)
def test_a_denial_that_the_paper_takes_back_is_none(said):
    for head, denial in (
        (ZUS, "Płatnik nie zalega z opłacaniem składek."),
        (TAX, "Zaległości podatkowe: brak"),
    ):
        assert stated(f"{head}{denial}\n{said}").value != "no_arrears"
        assert stated(f"{head}{said}\n{denial}").value != "no_arrears"


EXCEPTED = "Według stanu na dzień 08.04.2026 r. nie posiada zaległości w podatkach, z wyjątkiem:\n{}Pozycja przekreślona oznacza, że wyjątków nie ma."


@pytest.mark.parametrize("dashes", ["– – – – – – –\n", "-----\n"])
def test_an_exception_that_is_struck_out_excepts_nothing(dashes):
    assert stated(EXCEPTED.format(dashes)).value == "no_arrears"


@pytest.mark.parametrize(
    "exception",
    ["", "– podatku od towarów i usług\n", "-- VAT za luty\n", "1) VAT za luty 2026 r. – 18 412,00 zł\n"],
)
def test_an_exception_that_is_not_surely_struck_out_is_a_persons(exception):
    # Nothing at all is read of a row of dashes on a picture, nor of a line that was lost.
    assert stated(EXCEPTED.format(exception)).value != "no_arrears"


COLUMNS = "Zaświadczenie o niezaleganiu\nFundusz\tPrzypis\tWpłaty\tZaległość\n"


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (
            "51 – ubezpieczenia społeczne\t41 220,00\t41 220,00\t0,00\n54 – FEP\t0,00\t0,00\t0,00",
            "no_arrears",
        ),
        (
            "51 – ubezpieczenia społeczne\t41 220,00\t40 000,00\t1 220,00\n54 – FEP\t0,00\t0,00\t0,00",
            "arrears",
        ),
    ],
)
def test_of_what_was_charged_and_paid_only_what_is_left_is_owed(rows, verdict):
    assert stated(COLUMNS + rows).value == verdict


def test_rows_of_a_list_with_their_answers_are_statements_of_their_own():
    rows = "zaległość z tytułu podatku dochodowego – nie ma\nzaległość z innych tytułów – "
    heading = "2. Stan zaległości na dzień 22-04-2026\n"
    assert stated(f"{heading}{rows}nie ma").value == "no_arrears"
    assert stated(f"{heading}{rows}120,00 zł").value != "no_arrears"


@pytest.mark.parametrize(("amount", "verdict"), [("0,00 zł", "no_arrears"), ("1,20 zł", None)])
def test_a_column_of_what_is_past_its_term_is_one_of_arrears(amount, verdict):
    head = "Lp.\tSkładki na\tNależność główna po terminie\tOdsetki i koszty\n"
    rows = f"1\tubezpieczenia społeczne\t{amount}\t0,00 zł\n2\tFEP\t0,00 zł\t0,00 zł\n"
    assert stated(f"{head}{rows}Wniosek: płatnik składek nie posiada zaległości.").value == verdict


def test_evidence_tells_the_words_that_spoke_against_a_denial():
    found = stated(f"{ZUS}Płatnik nie zalega z opłacaniem składek.\nWobec spółki toczy się egzekucja.")
    assert found.state == "unclear"
    assert found.evidence.excerpt.startswith("Wobec spółki toczy się egzekucja (")
    assert "toczy" in found.evidence.excerpt.partition("(")[2]


@pytest.mark.parametrize(
    "said",
    [
        "W wyniku sprawdzenia danych własnych oraz danych otrzymanych od innych organów ustalono na dzień wydania:",
        "Zaświadczenie nie potwierdza prawidłowości rozliczenia składek.",
        "Kto nie opłaca składek, podlega karze grzywny do 5000 zł (art. 98 ust. 1 pkt 1a ustawy).",
        "Stopa procentowa składki wypadkowej: 1,67%",
        "Niniejsze zaświadczenie zastępuje zaświadczenie nr 12/2026, w którym omyłkowo podano adres płatnika.",
    ],
)
def test_what_surrounds_a_denial_in_further_words_takes_nothing_from_it(said):
    assert stated(f"{ZUS}{said}\nPłatnik nie zalega z opłacaniem składek.").value == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Pytanie: czy płatnik ma niezapłacone składki?\nOdpowiedź: nie ma",
        "Zaległości ............ BRAK",
        "W dniu wydania ma uregulowane zobowiązania składkowe i nie pozostaje w zwłoce z ich zapłatą.",
        "Na koncie płatnika nie ma żadnych długów.",
    ],
)
def test_nothing_is_owed_in_answers_and_words_of_other_kinds(said):
    assert stated(f"{ZUS}{said}").value == "no_arrears"


def test_a_denial_of_a_day_long_past_is_a_persons():
    said = "Płatnik nie zalegał w opłacaniu składek w dniu 30 września 2025 r."
    assert stated(f"{ZUS}{said}").value is None


@pytest.mark.parametrize(
    "said",
    [
        "na koncie widnieje pełna zapłata, zaległość wynosi nic",
        "kod 2: zalega",
        "zapisy konta nie wskazują, aby płatnik zalegał z zapłatą składek",
        "Płatnikowi nie odmówiono wydania zaświadczenia.",
        "Organ nie wydaje zaświadczenia o faktach, których nie da się ustalić z prowadzonych ewidencji.",
    ],
)
def test_no_letter_asks_for_another_certificate_because_of_what_only_sounds_like_arrears(said):
    assert stated(said).value not in {"arrears", "refusal"}


def test_a_period_of_years_up_to_the_month_before_the_issue_is_all_that_may_be_owed():
    said = "Po rozliczeniu konta za okres od 1 stycznia 1999 r. do {end} r. Zakład nie stwierdził zadłużenia."
    assert stated(ZUS, said.format(end="31 marca 2026")).value == "no_arrears"
    assert stated(ZUS, said.format(end="31 marca 2023")).value is None
    assert stated(ZUS, said.format(end="31 marca 2026").replace("1999", "2026")).value is None
