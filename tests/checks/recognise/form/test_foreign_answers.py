"""Single answers of papers in other layouts than the call's."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.values import value_of
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.read_form import read_form
from domain.document import Emphasis, Evidence, FieldValue, Page
from tests.support.facts.dossiers import SWITZERLAND

FORM, DECLARATION = SWITZERLAND.documents["application_form"], SWITZERLAND.documents["status_declaration"]


def read(text: str, kind: str = "application_form", **page) -> dict[str, FieldValue]:
    return read_form([sheet_of(Page(1, text, **page))], SWITZERLAND.documents[kind])


def told(name: str, text: str, kind: str = "application_form", **page) -> object:
    found = read(text, kind, **page)[name]
    return found.value if found.state == "read" else found.state


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Status przedsiębiorstwa: ☐ mikroprzedsiębiorstwem ☒ małym przedsiębiorstwem ☐ średnim", "small"),
        ("Kategoria przedsiębiorstwa: mikro [ ] małe [ ] średnie [X]", "medium"),
        ("Firma należy do kategorii*: ~~mikro~~ / małych / ~~średnich~~ przedsiębiorców", "small"),
        ("Wielkość firmy\n( ) Mikro (<10 osób)\n(x) Małe (<50 osób)\n( ) Średnie (<250 osób)", "small"),
        ("Wielkość przedsiębiorstwa: a) mikro b) małe c) średnie\nOdpowiedź: c)", "medium"),
        ("Oświadczam, że reprezentowana przeze mnie firma jest mikroprzedsiębiorcą.", "micro"),
        ("Oświadczam, że spółka posiada status średniego przedsiębiorstwa.", "medium"),
        ("Czy jest mikroprzedsiębiorcą? ☐ TAK ☒ NIE\nCzy jest małym przedsiębiorcą? ☒ TAK ☐ NIE", "small"),
        ("Status przedsiębiorstwa: mikro / małe / średnie", "unclear"),
        ("Status przedsiębiorstwa: mikro X małe średnie", "unclear"),
        ("Małe przedsiębiorstwo zatrudnia mniej niż 50 pracowników i jest samodzielne.", "unclear"),
        ("Oświadczam, że firma nie jest mikroprzedsiębiorcą.", "unclear"),
        ("a) podmiot posiada w innym przedsiębiorcy większość praw głosu?", "unclear"),
        ("a) podmiot posiada w innym przedsiębiorcy większość praw głosu", "unclear"),
        ("Oświadczam, że firma jest mikroprzedsiębiorcą albo małym przedsiębiorcą.", "unclear"),
    ],
)
def test_the_size_in_many_words(text: str, size: str):
    assert told("size", f"OŚWIADCZENIE\n{text}", "status_declaration") == size


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Tak, wdrażamy nowe produkty.", True),
        ("Nie.", False),
        ("nie prowadzi", False),
        ("TAK [ ] NIE [x]", False),
        ("[x] tak [ ] nie", True),
        ("TAK / ~~NIE~~", True),
        ("TAK / NIE*", "unclear"),
        ("raczej tak", "unclear"),
    ],
)
def test_yes_and_no_in_many_words(answer: str, value: object):
    assert told("innovative", f"ANKIETA\nCzy firma prowadzi działalność innowacyjną?\n{answer}") == value


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("0 razy", 0), ("ani razu", 0), ("dwa razy", 2), ("raz", 1), ("2 (Dania 2023, Japonia 2024)", 2), ("☐ TAK ☒ NIE", 0),
        ("Ani razu (w 2019 r. byliśmy w Norwegii).", 0), ("kilka", "unclear"), ("2 lub 3", "unclear"),
    ],
)  # fmt: skip
def test_how_often_in_many_words(answer: str, value: object):
    text = f"ANKIETA\nIle razy firma uczestniczyła w wyjazdach organizowanych przez UMWL?\n{answer}"
    assert told("office_trips", text) == value


@pytest.mark.parametrize(
    ("answer", "items", "is_interpreted"),
    [
        ("ISO 9001, ISO 14001, ISO 45001 nr 12", ("ISO 9001", "ISO 14001", "ISO 45001 nr 12"), True),
        ("1) ISO 9001 nr 7\n2) ISO 14001 nr 7", ("ISO 9001 nr 7", "ISO 14001 nr 7"), False),
        ("w trakcie przygotowania", (), True),
        ("nie posiadamy", (), True),
        ("brak", (), False),
    ],
)
def test_certificates_on_one_line_and_none(answer: str, items: tuple[str, ...], is_interpreted: bool):
    found = read(f"ANKIETA\nPosiadane certyfikaty i patenty:\n{answer}\nNIP: 9290000006")["certificates"]
    assert (found.value, found.is_interpreted) == (items, is_interpreted)


@pytest.mark.parametrize(
    ("rows", "count", "is_interpreted"),
    [
        ((("1", "Targi ITM", "2023, 2024, 2025"),), 3, True),
        ((("1", "Targi ITM", "2024"), ("2", "CeBIT", "2025")), 2, False),
        ((("1", "brak", "–"),), 0, False),
        ((("1", "", ""), ("2", "", "")), 0, False),
    ],
)
def test_events_in_a_table(rows, count: int, is_interpreted: bool):
    table = (("Lp.", "Nazwa targów", "Rok"), *rows)
    text = "ANKIETA\nUdział w targach i wystawach:\n" + "\n".join("\t".join(row) for row in table)
    found = read(text, tables=(table,))["events"]
    if all(not any(row[1:]) for row in rows):
        assert found.state in {"empty", "unclear"}
    else:
        assert (found.value, found.is_interpreted) == (count, is_interpreted)


@pytest.mark.parametrize(
    "answer", ["w przygotowaniu", "w budowie", "planujemy uruchomić", "–", "nie dotyczy"]
)
def test_a_site_that_is_not_there_yet_is_none(answer: str):
    assert told("website_foreign", f"ANKIETA\nStrona internetowa w języku obcym: {answer}") == ()


def test_two_questions_and_their_answers_in_one():
    found = read(
        "ANKIETA\nNazwa i adres firmy: ABC sp. z o.o., ul. Polna 1, 65-001 Zielona Góra\nNIP / REGON: 9290000006 / 970000003"
    )
    assert [found[name].value for name in ("name", "address", "nip", "regon")] == [
        "ABC sp. z o.o.", "ul. Polna 1, 65-001 Zielona Góra", "9290000006", "970000003",
    ]  # fmt: skip


def test_two_agreements_in_one_sentence_are_two_and_for_the_commission():
    text = "ANKIETA\nNazwy Porozumień: Porozumienie Zielona Transformacja oraz Porozumienie Smart Factory 4.0"
    found = read(text)["agreements_list"]
    assert (len(found.value), found.is_interpreted) == (2, True)


def test_the_signatorys_telephone_is_not_the_delegates():
    text = (
        "ZGŁOSZENIE\nOsoba delegowana na wyjazd\nImię i nazwisko: Anna Nowak\nTelefon: 600 700 811\n"
        "Osoba do kontaktu\nImię i nazwisko: Jan Maj\nTelefon: 501 222 333"
    )
    assert (told("delegate", text), told("delegate_phone", text)) == ("Anna Nowak", "600 700 811")


@pytest.mark.parametrize(
    "asked",
    [
        "Kto reprezentuje firmę (imię, nazwisko, funkcja)",
        "Osoba reprezentująca firmę: imię i nazwisko, stanowisko",
        "Firmę reprezentuje (imię, nazwisko, funkcja)",
    ],
)
def test_who_represents_the_company_is_not_who_travels(asked):
    text = f"ZGŁOSZENIE\n{asked}\tJan Maj, prezes zarządu\nNa wyjazd delegujemy Panią / Pana: Ewa Lis......\n"
    assert read(text)["delegate"].value == "Ewa Lis"
    assert read(f"ZGŁOSZENIE\n{asked}\tJan Maj, prezes zarządu\n")["delegate"].value is None


def test_what_is_less_sure_names_its_candidate():
    found = read("ZGŁOSZENIE\nOsoba reprezentująca\nImię i nazwisko: Jan Maj")["delegate"]
    assert found.state == "unclear"
    assert found.evidence is None or "Jan Maj" in found.evidence.excerpt


def test_nothing_is_called_empty_where_most_questions_were_not_found():
    states = {value.state for value in read("ZGŁOSZENIE\nNIP:\nTelefon:\nLista obecności").values()}
    assert "empty" not in states


def test_a_question_whose_cell_is_blank_is_empty_where_the_others_were_found():
    table = (
        ("Nazwa firmy", "ABC sp. z o.o."), ("NIP firmy", ""), ("Kategoria przedsiębiorstwa", "☐ mikro ☒ małe ☐ średnie"),
    )  # fmt: skip
    text = "OŚWIADCZENIE\n" + "\n".join("\t".join(row) for row in table)
    assert told("nip", text, "status_declaration", tables=(table,)) == "empty"
    assert told("size", text, "status_declaration", tables=(table,)) == "small"


def test_labels_below_their_answers():
    text = (
        "KARTA\nABC Instrument sp. z o.o.\nnazwa firmy\n929-000-00-06\nNIP\n62.01.Z\nkod PKD\nlubuskie\nwojewództwo\n"
        "Joanna Lis\nimię i nazwisko przedstawiciela\nkierownik\nstanowisko w firmie\nj.lis@abc.example.pl\nadres e-mail"
    )
    found = read(text)
    names = ("name", "nip", "pkd", "voivodeship", "delegate", "delegate_position", "delegate_email")
    assert [found[name].value for name in names] == [
        "ABC Instrument sp. z o.o.", "9290000006", "62.01.Z", "lubuskie", "Joanna Lis", "kierownik", "j.lis@abc.example.pl",
    ]  # fmt: skip


def test_crosses_under_yes_and_no():
    table = (
        ("Pytanie", "TAK", "NIE", "Jeżeli TAK – podać"),
        ("Działalność mieści się w LIS", "X", "", "Innowacyjny przemysł"),
        ("Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", "", "X", ""),
    )
    text = "ANKIETA\n" + "\n".join("\t".join(row) for row in table)
    found = read(text, tables=(table,))
    assert (found["lis"].value, found["specialisation"].value, found["in_agreements"].value) == (
        True,
        "industry",
        False,
    )


CROSSED = (
    ("Kod", "Parametr", "T", "N", "Treść"),
    ("B. Profil", "", "", "", ""),
    ("B1", "Kod PKD działalności głównej", "", "", "24.54.B"),
    ("B2", "podmiot mikro", "", "X", ""),
    ("B3", "podmiot mały", "X", "", ""),
    ("B4", "Prowadzi działalność innowacyjną", "X", "", "drukujemy formy"),
    ("B5", "Udział w wyjazdach UMWL finansowanych z FEWL", "X", "", "Austria 2024; Dania 2025"),
    ("B6", "Przedsięwzięcie horyzontalne", "", "X", "—"),
    ("C. Porozumienia na rzecz Rozwoju Obszarów Kluczowych", "", "", "", ""),
    ("C1", "Udział w Porozumieniach (podać nazwy)", "X", "", "Smart Factory 4.0"),
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pkd", "24.54.B"),
        ("size", "small"),
        ("innovative", True),
        ("office_trips", 2),
        ("horizontal", False),
        ("in_agreements", True),
        ("agreements_list", ("Smart Factory 4.0",)),
    ],
)
def test_crosses_under_t_and_n(name: str, value: object):
    text = "Zgłoszenie\n" + "\n".join("\t".join(filter(None, row)) for row in CROSSED)
    assert told(name, text, tables=(CROSSED,)) == value


@pytest.mark.parametrize(
    ("ticked", "count"), [("w żadnym", 0), ("w dwóch", 2), ("w trzech lub więcej", 3), ("", "empty")]
)
def test_a_count_among_options(ticked: str, count: object):
    options = ("w żadnym", "w jednym", "w dwóch", "w trzech lub więcej")
    boxes = " ".join(f"{'☒' if one == ticked else '☐'} {one}" for one in options)
    text = f"Dane firmy\nNIP: 9290000006\nFirma: Alfa sp. z o.o.\nLiczba wyjazdów z UMWL: {boxes}\nCel wyjazdu: nauka"
    assert told("office_trips", text) in {count, "unclear" if count == "empty" else count}


def stressed(line: str, *words: tuple[str, str]) -> tuple[Emphasis, ...]:
    return tuple(Emphasis(line, word, how) for word, how in words)


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Działalność innowacyjna: TAK / NIE*", [("TAK", "bold")], True),
        ("Działalność innowacyjna: TAK / NIE*", [("NIE", "underlined"), ("TAK", "bold")], "unclear"),
        ("Działalność innowacyjna: TAK / NIE*", [("TAK", "bold"), ("NIE", "bold")], "unclear"),
        ("Działalność innowacyjna: ☐ TAK ☐ NIE", [("NIE", "coloured")], False),
        ("Działalność innowacyjna: TAK / NIE*", [("Działalność innowacyjna", "bold")], "unclear"),
    ],
)
def test_an_answer_that_only_stands_out(line, words, value):
    assert (
        told("innovative", f"ANKIETA\n{line}\nCel wyjazdu: nauka", emphasised=stressed(line, *words)) == value
    )


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Pytanie 1. Jak brzmi pełna nazwa firmy?\nAlfa sp. z o.o.", "name", "Alfa sp. z o.o."),
        (
            "Pytanie 6. Kto będzie reprezentował firmę podczas wyjazdu?\nAnna Maj (prezes)",
            "delegate",
            "Anna Maj",
        ),
        (
            "Pytanie 5. Do której grupy należy firma?\n[x] mikro [ ] małe [ ] średnie [ ] inne",
            "size",
            "micro",
        ),
        ("Firma należy do kategorii*: ~~mikro~~ / mała / ~~średnia~~ / ~~duża~~", "size", "small"),
        ("Delegujemy\nAnna Maj – prezes zarządu", "delegate", "Anna Maj"),
        ("Wnioskodawca\nAlfa sp. z o.o.\nul. Polna 1\n65-001 Żary", "name", "Alfa sp. z o.o."),
        (
            "2. NIP: 9290000006\n3. Nazwa: Alfa sp. z o.o. 3a) Adres: ul. Polna 1, 65-001 Żary",
            "name",
            "Alfa sp. z o.o.",
        ),
    ],
)
def test_questions_in_other_words(text: str, name: str, value: object):
    assert told(name, f"KARTA ZGŁOSZENIA\n{text}\nCel wyjazdu: nauka") == value


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("7. W wyjazdach organizowanych przez UMWL dotąd nie uczestniczyliśmy.", "office_trips", 0),
        ("7. W wyjazdach organizowanych przez UMWL uczestniczyliśmy raz.", "office_trips", 1),
        ("10. Nasza działalność wpisuje się w Lubuskie Inteligentne Specjalizacje.", "lis", True),
        ("12. Przedsięwzięcia horyzontalnego nie realizujemy.", "horizontal", False),
        ("12. Czy realizujemy przedsięwzięcie horyzontalne", "horizontal", "unclear"),
        ("12. Planujemy realizować przedsięwzięcie horyzontalne.", "horizontal", "unclear"),
    ],
)
def test_a_sentence_is_its_own_answer(text: str, name: str, value: object):
    assert told(name, f"ZGŁOSZENIE\n1. Firma: Alfa sp. z o.o.\n{text}\n13. Kto pojedzie: Anna Maj") == value


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ("bauma (Monachium, 2025), Big 5 (Dubaj, 2024)", 2),
        ("1) bauma 2025 2) Big 5 2024", 2),
        ("bauma 2025, Monachium", 1),
        ("bauma 2024 Monachium Big 5 2025 Dubaj", "unclear"),
    ],
)
def test_events_of_one_line_are_counted_by_their_years(answer: str, count: object):
    assert (
        told("events", f"ANKIETA\nUdział w targach w ostatnich 3 latach: {answer}\nCel wyjazdu: nauka")
        == count
    )


@pytest.mark.parametrize(
    ("name", "text", "kind", "value"),
    [
        ("name", "Nazwa przedsiębiorcy: Alfa sp. z o.o., ul. Polna 1, 65-001 Żary", "status_declaration", "Alfa sp. z o.o."),
        ("name", "Nazwa przedsiębiorcy: Zakład przy ul. Polnej", "status_declaration", "Zakład przy ul. Polnej"),
        ("size", "Status przedsiębiorcy (mikro / małe / średnie): małe", "status_declaration", "small"),
        ("certificates", "Certyfikaty, atesty, patenty: ISO 13485:2016 – BSI, MD 774120, 2025 r.", "application_form",
         ("ISO 13485:2016 – BSI, MD 774120, 2025 r.",)),
    ],
)  # fmt: skip
def test_what_stands_beside_an_answer_is_none(name: str, text: str, kind: str, value: object):
    assert told(name, f"DOKUMENT\n{text}", kind) == value


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("LinkedIn /alfa, YouTube /AlfaTV", ("LinkedIn /alfa", "YouTube /AlfaTV")),
        ("Facebook: Alfa, Instagram: @alfa", ("Facebook: Alfa", "Instagram: @alfa")),
        ("facebook.com/alfa, LinkedIn", ("facebook.com/alfa", "LinkedIn")),
        ("Tak – LinkedIn i Facebook", ("LinkedIn", "Facebook")),
    ],
)
def test_profiles_are_told_one_by_one(answer: str, value: tuple[str, ...]):
    assert told("social_media", f"KARTA\nProfile w mediach społecznościowych: {answer}") == value


def test_what_an_answer_denies_is_no_heading_of_a_column():
    text = "KARTA\nLiczba wyjazdów organizowanych przez UMWL, w których firma brała udział: nie brała udziału"
    assert told("office_trips", text) == 0


def test_a_full_line_and_the_next_question_are_two():
    text = (
        "KARTA\nProfile firmy w mediach społecznościowych: FB /alfa, LinkedIn /alfa oraz YouTube /alfa\n"
        "Doświadczenie w działaniach promocyjno-informacyjnych o charakterze międzynarodowym\n"
        "(ostatnie 3 lata): –\nTelefon: 600 100 200"
    )
    assert told("social_media", text) == ("FB /alfa", "LinkedIn /alfa", "YouTube /alfa")
    assert told("events", text) == 0


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("innovative", "Działalność innowacyjna:\n[x] prowadzimy [ ] nie prowadzimy", True),
        ("innovative", "Działalność innowacyjna:\n~~prowadzimy~~ / nie prowadzimy*", False),
        ("innovative", "Działalność innowacyjna: X prowadzimy … nie prowadzimy", True),
        ("innovative", "Działalność innowacyjna:\nprowadzimy nie prowadzimy", "unclear"),
        ("lis", "Czy firma działa w ramach LIS? ~~TAK~~ / NIE1", False),
        ("innovative", "Działalność innowacyjna:\n~~TAK~~ / NIE Odtwarzaliśmy maszyny bez żadnych nowości.", False),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n0 ☐\n1 ☒\n2 ☐\n3 i więcej ☐", 1),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n~~nie~~ / ~~w jednym~~ / w dwóch", 2),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL:\n☐ 1) nie ☐ 2) w jednym ☒ 3) w dwóch", 2),
        ("office_trips", "Liczba wyjazdów organizowanych przez UMWL: nie w jednym X w dwóch", "unclear"),
        ("website_pl", "Strona www w języku polskim: ☒ posiadamy: www.alfa.pl ☐ nie posiadamy", ("www.alfa.pl",)),
        ("website_pl", "Strona www w języku polskim: facebook.com/alfa", "unclear"),
        ("social_media", "Media społecznościowe: [x] Facebook [ ] LinkedIn [x] YouTube", ("Facebook", "YouTube")),
        ("social_media", "5. Media społecznościowe\nLinkedIn, Instagram, YouTube\n6. NIP: 1", ("LinkedIn", "Instagram", "YouTube")),
        ("agreements_list", "Nazwy porozumień:\n– Zielona Transformacja\n– InnoFood", ("Zielona Transformacja", "InnoFood – żywność wysokiej jakości")),
        ("certificates", "Posiadane certyfikaty:\nOdp.: ISO 9001; ISO 14001", ("ISO 9001", "ISO 14001")),
        ("pkd", "Główne PKD: 28.22.Z – produkcja maszyn", "28.22.Z"),
    ],
)  # fmt: skip
def test_what_was_chosen_in_whatever_way(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


def test_a_sign_before_each_answer_tells_what_is_asked():
    text = "Firma\n→ Kuźnia Bóbr Sp. z o.o.\nNumery: NIP, REGON\n→ NIP 929-000-00-06\nDelegat\n→ Olga Maj"
    assert (told("name", text), told("nip", text), told("delegate", text)) == (
        "Kuźnia Bóbr Sp. z o.o.", "9290000006", "Olga Maj"
    )  # fmt: skip


def test_crosses_in_cells_behind_their_options():
    rows = (("Nazwa firmy", "Alfa Sp. z o.o.", "", "", "", "", ""),
            ("Wielkość przedsiębiorstwa", "mikro", "", "małe", "X", "średnie", ""))  # fmt: skip
    text = "Nazwa firmy Alfa Sp. z o.o.\nWielkość przedsiębiorstwa mikro małe X średnie"
    assert told("size", text, tables=(rows,)) == "small"


def test_a_table_of_crosses_inside_a_cell():
    outer = (("Nazwa firmy", "Alfa Sp. z o.o."), ("Wielkość przedsiębiorstwa", "mikro\nmałe X\nśrednie"))
    inner = (("mikro", ""), ("małe", "X"), ("średnie", ""))
    text = "Nazwa firmy Alfa Sp. z o.o.\nWielkość przedsiębiorstwa mikro\nmałe X\nśrednie"
    assert told("size", text, tables=(outer, inner)) == "small"


def test_an_answer_that_a_row_broke_is_whole():
    rows = (("Posiadane certyfikaty", "ISO 9001:2015"), ("", "ISO 14001:2015"), ("Województwo", "lubuskie"))
    text = "Posiadane certyfikaty ISO 9001:2015\nISO 14001:2015\nWojewództwo lubuskie"
    assert told("certificates", text, tables=(rows,)) == ("ISO 9001:2015", "ISO 14001:2015")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", "Nazwa firmy: Alfa Sp. z o.o. Mostki 40A", "Alfa Sp. z o.o."),
        ("name", "Nazwa firmy: Bóbr Sp. j. Kania i Wspólnicy (spółka jawna)", "Bóbr Sp. j. Kania i Wspólnicy"),
        ("name", "Firma: Jesteśmy średnim przedsiębiorcą – zatrudniamy 148 osób", "unclear"),
        ("delegate", "Osoba delegowana na wyjazd: Jan Cichy Prezes Zarządu", "Jan Cichy"),
        ("pkd", "Adres: ul. Polna 1, 65-001 Zielona Góra. PKD 20.41.Z, 20.42.Z (wiodące: 20.42.Z)", "20.42.Z"),
        ("social_media", "Profile w mediach społecznościowych: PL: alfa.pl Profile: LinkedIn", "unclear"),
        ("certificates", "Posiadane certyfikaty: certyfikat operatora\nbezzałogowych statków",
         ("certyfikat operatora bezzałogowych statków",)),
    ],
)  # fmt: skip
def test_an_answer_ends_where_it_does(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


def test_a_page_below_a_starred_question_is_no_help():
    rest = "".join(
        f"{asked} *\n" for asked in ("Województwo", "Główny PKD", "Kto pojedzie?", "Czym zajmuje się firma?")
    )
    text = f"{rest}Strona WWW po polsku *\nalfa.online\nStrona WWW po angielsku / w innym języku *\n{rest}"
    assert read(text)["website_pl"].value == ("alfa.online",)


def test_a_form_of_the_web_with_stars_and_help_below_its_questions():
    text = (
        "Jak nazywa się Twoja firma? *\npełna nazwa z rejestru\nKwant sp. z o.o.\nNIP *\n9290000006\n"
        "Województwo *\nwybierz z listy\nlubuskie\nLista certyfikatów i patentów *\njeden w wierszu\n"
        "ISO 9001\nISO 14001\nIle razy byliście na wyjeździe organizowanym przez UMWL? *\n"
        "◉ 0\n○ 1\n○ 2\n○ 3 lub więcej\n"
    )
    found = read(text)
    assert [found[name].value for name in ("name", "nip", "voivodeship", "certificates", "office_trips")] == [
        "Kwant sp. z o.o.", "9290000006", "lubuskie", ("ISO 9001", "ISO 14001"), 0
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("delegate", "Kto pojedzie do Szwajcarii\nJan Maj, właściciel, e-mail maj@firma.pl", "Jan Maj"),
        ("delegate", "VIII. Przedstawiciel delegowany na wyjazd\nJan Maj – kierownik, adres e-mail: maj@firma.pl",
         "Jan Maj"),
        ("office_trips", "Udział w wyjazdach organizowanych przez UMWL:\nJeszcze nigdy.", 0),
        ("lis", "Inteligentna specjalizacja, w której działa firma: ☐ Zielona gospodarka ☒ żadna", False),
        ("lis", "Firma działa w LIS: Innowacyjny przemysł. Nie jesteśmy jednak stroną żadnego z Porozumień.", "unclear"),
        ("horizontal", "Nazwa przedsięwzięcia horyzontalnego: „Lubuski Wodór”", True),
        ("horizontal", "Nazwa przedsięwzięcia horyzontalnego: brak", False),
        ("certificates", "Certyfikaty: posiadamy, w liczbie 2, tj. REDcert oraz znak towarowy BIO",
         ("REDcert", "znak towarowy BIO")),
        ("nip", "NIP: 929-000-00- 06; wspólnicy: 928-733-31-17", "9290000006"),
        ("size", "Część A – podmiot\nB2. Czy rating podmiotu innego niż MŚP jest niższy niż B-?", "unclear"),
    ],
)  # fmt: skip
def test_what_headings_names_and_sentences_tell(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("office_trips", "Udział w wyjazdach organizowanych przez UMWL: (nie/1 raz/2 razy): 1 raz", 1),
        ("website_pl", "Strony internetowe – polska i obcojęzyczna: www.alfa.pl / brak", ("www.alfa.pl",)),
    ],
)  # fmt: skip
def test_what_is_offered_and_what_is_asked_in_one_line(name: str, text: str, value: object):
    assert told(name, f"FORMULARZ\n{text}\n") == value


def test_a_size_that_is_denied_is_not_told():
    text = "Firma jest:\nmikroprzedsiębiorstwo – NIE\nmałe przedsiębiorstwo – TAK\nśrednie przedsiębiorstwo – NIE"
    assert told("size", f"FORMULARZ\n{text}\n") == "small"


def test_what_is_held_stands_behind_its_box():
    text = "Certyfikaty i patenty: ☒ posiadamy: ISO 9001, ISO 14001 ☐ nie posiadamy"
    assert told("certificates", f"FORMULARZ\n{text}\n") == ("ISO 9001", "ISO 14001")


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("3. Działalność innowacyjna TAK ☒ NIE ☐ nowy filament", "innovative", True),
        ("9. Lubuskie Inteligentne Specjalizacje TAK ☐ NIE ☒", "lis", False),
        ("1.5. Wielkość – małe przedsiębiorstwo (23 zatrudnionych)", "size", "small"),
        ("Wielkość firmy – mała", "size", "small"),
        ("Media społecznościowe – LinkedIn: Alfa, Instagram: @alfa", "social_media", ("LinkedIn: Alfa", "Instagram: @alfa")),
        ("Media społecznościowe\nFacebook: Alfa Meble", "social_media", ("Facebook: Alfa Meble",)),
        ("Strona www w językach obcych: www.alfa-\nbeta.pl/en", "website_foreign", ("www.alfa-beta.pl/en",)),
    ],
)  # fmt: skip
def test_answers_behind_dashes_boxes_and_networks(line: str, name: str, value: object):
    text = f"ANKIETA\nNazwa firmy – Alfa sp. z o.o.\nNIP – 929-000-00-06\nKod PKD – 31.09.Z\n{line}"
    assert told(name, text) == value


def test_a_numbered_question_that_nobody_knows_ends_the_answer_before_it():
    text = (
        "ANKIETA\n5.3. Profile społecznościowe TAK ☒ NIE ☐ – Facebook: Alfa\n"
        "6. Obecność na rynkach trzecich TAK ☐ NIE ☒\n7. Cel udziału – poznanie rynku"
    )
    assert told("social_media", text) == ("Facebook: Alfa",)


def test_what_heads_a_column_is_no_item_of_a_list():
    text = "ANKIETA\nCertyfikaty, atesty, patenty:\nIp.\nRodzaj dokumentu, numer Kopia w załączeniu"
    assert told("certificates", text) == "unclear"


def test_a_reason_behind_underlined_yes_is_named_not_offered():
    line = "Certyfikaty, patenty, atesty: TAK / NIE – ISO 9001:2015; HACCP"
    marked = Emphasis("TAK", line, "underlined")
    assert told("certificates", f"ANKIETA\n{line}", emphasised=(marked,)) == ("ISO 9001:2015", "HACCP")


def test_two_columns_of_a_card_are_no_table():
    text = (
        "KARTA UCZESTNIKA\nZgłaszający\nAlfa Sp. z o.o.\nspółka z ograniczoną odpowiedzialnością\nul. Polna 3\n"
        "65-364 Zielona Góra\nwoj. lubuskie\nNumery\nNIP: 929 000 00 06\nPKD: 20.42.Z\nWielkość firmy\n"
        "mikro [ ] małe [x] średnie [ ]\nInnowacyjność\nTAK [x] NIE [ ]\nCertyfikaty i patenty\nISO 22716:2007\n"
        "Dotychczasowe wyjazdy z Urzędem\nMarszałkowskim (FEWL)\nani razu (0)\n"
        "Lubuskie Inteligentne Specjalizacje\nTAK [ ] NIE [x]\nPrzedsięwzięcie horyzontalne\nTAK [ ] NIE [x]"
    )
    cells = (
        ("Zgłaszający", "Certyfikaty i patenty"),
        ("Alfa Sp. z o.o.\nspółka z ograniczoną odpowiedzialnością\nul. Polna 3\n65-364 Zielona Góra", "ISO 22716:2007"),
        ("Wielkość firmy\nmikro [ ] małe [x] średnie [ ]", "Dotychczasowe wyjazdy z Urzędem\nMarszałkowskim (FEWL)"),
        ("Innowacyjność\nTAK [x] NIE [ ]", "ani razu (0)\nLubuskie Inteligentne Specjalizacje\nTAK [ ] NIE [x]"),
    )  # fmt: skip
    found = read(text, tables=(cells,))
    told_of = {name: found[name].value for name in ("name", "size", "innovative", "office_trips", "lis")}
    assert told_of == {
        "name": "Alfa Sp. z o.o.",
        "size": "small",
        "innovative": True,
        "office_trips": 0,
        "lis": False,
    }


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Targi zagraniczne: brak\nWyjazdy z UMWL (FEWL 2021–2027): 1) Dania, maj 2024 r. 2) Japonia, 2025 r.\nCel wyjazdu: kontakty", "office_trips", 2),
        ("Wyjazdy z UMWL: Dania i Japonia\nCel wyjazdu: kontakty", "office_trips", "unclear"),
        ("Adres siedziby: ul. Polna 3, 68-100 Żagań, województwo ....... lubuskie", "voivodeship", "lubuskie"),
        ("Kogo wysyłamy: Robert Szulc (dyrektor techniczny)", "delegate", "Robert Szulc"),
        ("Promocja zagraniczna 2023–2026\n5.11.2024: IFAT, Monachium\n26.05.2025: Ligna, Hanower", "events", 2),
    ],
)  # fmt: skip
def test_what_only_a_list_an_address_or_a_heading_tells(line: str, name: str, value: object):
    text = f"ANKIETA\nNazwa firmy: Alfa sp. z o.o.\nNIP: 929-000-00-06\nKod PKD: 31.09.Z\n{line}"
    assert told(name, text) == value


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Ile razy firma korzystała z wyjazdów UMWL?\nWybrano: nigdy", "office_trips", 0),
        ("Delegowany: Wyjazd studyjny do Austrii", "delegate", "unclear"),
        ("Nazwa firmy / imię i nazwisko przedsiębiorcy: Kłos s.c. Ewa Kłos, Jan Kłos", "name", "Kłos s.c. Ewa Kłos, Jan Kłos"),
        (
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych: InnoFood. Przedsięwzięcia nie realizujemy.",
            "in_agreements",
            True,
        ),
    ],
)  # fmt: skip
def test_what_stands_beside_an_answer_is_none_of_it(line: str, name: str, value: object):
    assert told(name, f"ANKIETA\nNIP: 929-000-00-06\nKod PKD: 31.09.Z\n{line}") == value


@pytest.mark.parametrize("offer", ["TAK (NIE)", "TAK NIE", "NIE / TAK", "(TAK) NIE"])
def test_both_answers_and_no_sign_is_no_answer(offer: str):
    text = f"Dane firmy\nNIP: 9290000006\nFirma: Alfa sp. z o.o.\nDziałalność innowacyjna: {offer}\nCel wyjazdu: nauka"
    assert told("innovative", text) == "unclear"


def test_a_list_keeps_items_that_say_how_long_they_are_valid():
    text = (
        "D. CERTYFIKATY, ATESTY I PATENTY FIRMY\n1) Certyfikat instalatora - UDT, OZE-A/27, ważny do: 12.2027\n"
        "2) ISO 9001:2015 - DNV, C612204, ważny do: 5.05.2027\nE. Strona www w języku polskim: alfa.pl"
    )
    assert told("certificates", text) == (
        "Certyfikat instalatora - UDT, OZE-A/27, ważny do: 12.2027",
        "ISO 9001:2015 - DNV, C612204, ważny do: 5.05.2027",
    )


def test_semicolons_in_brackets_part_nothing():
    text = "Certyfikaty i patenty:\nISO 9001 (wystawca: TÜV; nr Q1)\nISO 14001 (wystawca: TÜV; nr Q2)"
    assert told("certificates", text) == (
        "ISO 9001 (wystawca: TÜV; nr Q1)",
        "ISO 14001 (wystawca: TÜV; nr Q2)",
    )


def test_examples_between_questions_and_answers_answer_nothing():
    text = (
        "NIP\n10 cyfr, np. 123-456-32-18\n929-000-00-06\nKod PKD\nnp. 62.10.B\n25.62.Z\n"
        "Strona www w języku polskim\nnp. www.firma.pl\nalfa.pl\n"
        "Media społecznościowe\nnp. facebook.com/firma\nfacebook.com/alfa"
    )
    found = [told(name, text) for name in ("nip", "pkd", "website_pl", "social_media")]
    assert found == ["9290000006", "25.62.Z", ("alfa.pl",), ("facebook.com/alfa",)]


def test_questions_and_answers_may_bear_letters_and_numbers():
    text = (
        "P1: Nazwa przedsiębiorstwa?\nO1: Alfa S.A.\nP2: NIP?\nO2: 929-000-00-06\n"
        "P3: W ilu Porozumieniach Państwo uczestniczą?\nO3: W dwóch: Zielona Transformacja i Smart Factory 4.0"
    )
    found = read(text)
    assert (found["name"].value, found["nip"].value) == ("Alfa S.A.", "9290000006")
    assert found["in_agreements"].value is True


def test_options_that_only_blanks_part_tell_nothing_by_themselves():
    assert told("lis", "Czy firma działa w ramach LIS? TAK   NIE") == "unclear"
    line = "Czy firma działa w ramach LIS? TAK   NIE"
    assert told("lis", line, emphasised=(Emphasis(line, "NIE", "underlined"),)) is False


def test_headings_in_a_column_of_their_own_ask_nothing():
    table = (
        ("Dane firmy", "pełna nazwa", "Alfa S.A."),
        ("", "NIP", "929-000-00-06"),
        ("", "województwo", "lubuskie"),
        ("Uczestnik", "imię i nazwisko", "Anna Maj"),
        ("", "stanowisko", "dyrektorka"),
    )
    text = "\n".join("\t".join(filter(None, row)) for row in table)
    found = read(text, tables=(table,))
    assert (found["name"].value, found["delegate"].value) == ("Alfa S.A.", "Anna Maj")


def test_figures_in_squares_are_one_number():
    table = (("1.", "Nazwa", "Alfa S.A."), ("2.", "NIP", *"9290000006"))
    table = tuple((*row, *[""] * (12 - len(row))) for row in table)
    text = "1.\tNazwa\tAlfa S.A.\n2.\tNIP\t" + "\t".join("9290000006")
    assert told("nip", text, tables=(table,)) == "9290000006"


def test_a_heading_across_the_table_is_answered_beside_its_instruction():
    table = (
        ("D. CERTYFIKATY, PATENTY, ATESTY", ""),
        ("Proszę wymienić posiadane dokumenty; kopie należy dołączyć", "1. ISO 9001:2015\n2. Atest PZH"),
        ("Strona www po polsku", "alfa.pl"),
    )
    text = "\n".join("\t".join(filter(None, row)) for row in table)
    assert told("certificates", text, tables=(table,)) == ("ISO 9001:2015", "Atest PZH")


def test_columns_of_yes_and_no_are_no_options_of_their_heading():
    table = (
        ("Pytanie", "Tak", "Nie", "Szczegóły"),
        ("Firma działa w obszarze LIS", "[ ]", "[x]", "–"),
        ("Firma realizuje przedsięwzięcie horyzontalne", "[x]", "[ ]", "Wspólne laboratorium"),
    )
    text = "VII. Lubuskie Inteligentne Specjalizacje\n" + "\n".join("\t".join(row) for row in table)
    assert (told("lis", text, tables=(table,)), told("horizontal", text, tables=(table,))) == (False, True)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        (
            "voivodeship",
            "§ 2. Województwo, w którym znajduje się siedziba lub zarejestrowany oddział\nlubuskie",
            "lubuskie",
        ),
        ("size", "Wielkość przedsiębiorstwa: ⊠ mikro □ małe □ średnie", "micro"),
        ("delegate", "Uczestnik wyjazdu: Rozwoju Obszarów Kluczowych", "unclear"),
    ],
)
def test_signs_and_numbers_of_other_offices(name, text, value):
    assert told(name, text) == value


def test_the_answer_to_one_question_may_begin_the_line_of_the_next():
    text = """KWESTIONARIUSZ FIRMY
Czy działają Państwo w obszarze Lubuskich Inteligentnych Specjalizacji?
TAK / ~~NIE~~ Specjalizacja: Innowacyjny przemysł
Cel wyjazdu: nauka"""
    assert (told("lis", text), told("specialisation", text)) == (True, "industry")


def test_a_question_with_and_asks_for_two_things():
    text = """KWESTIONARIUSZ FIRMY
Pod jakim adresem mieści się siedziba i w jakim województwie?
ul. Dekoracyjna 3/12, 65-155 Zielona Góra, woj. lubuskie
Kto pojedzie i jaką pełni funkcję?
Jowita Lorek, prezeska zarządu
Cel wyjazdu: nauka"""
    assert (told("voivodeship", text), told("postal_code", text)) == ("lubuskie", "65-155")
    assert (told("delegate", text), told("delegate_position", text)) == ("Jowita Lorek", "prezeska zarządu")


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("TAK\nobszar:\n☑ Zielona gospodarka\n☐ Zdrowie i jakość życia", True),
        ("TAK / ~~NIE~~*\nobszar:\n☐ Zielona gospodarka\n☒ Zdrowie i jakość życia", True),
        ("~~TAK~~ / NIE*\nobszar:\n☐ Zielona gospodarka\n☐ Zdrowie i jakość życia", False),
        ("~~TAK~~ / NIE*\nobszar:\n☒ Zielona gospodarka\n☐ Zdrowie i jakość życia", "unclear"),
        ("TAK / NIE*\nobszar:\n☒ Zielona gospodarka\n☐ Zdrowie i jakość życia", "unclear"),
    ],
)
def test_yes_and_no_above_boxes_of_another_question(answer: str, value: object):
    rows = (
        ("Nazwa firmy", "Alfa sp. z o.o."),
        ("Przedsiębiorca działa w ramach Lubuskich Inteligentnych Specjalizacji", answer),
    )
    text = "ANKIETA\n" + "\n".join("\t".join(row) for row in rows)
    assert told("lis", text, tables=(rows,)) == value


def test_a_list_whose_first_row_is_set_otherwise_is_no_shorter_list():
    text = """ANKIETA
Targi i misje z ostatnich 3 lat:
1 9-12.09.2025 Gastech Mediolan, Włochy
2\t20-23.05.2025\tees Europe\tMonachium, Niemcy
3\t7-9.05.2024\ttargi ExpoGas\tKielce
Cel wyjazdu: nauka"""
    assert told("events", text) in {3, "unclear"}


@pytest.mark.parametrize(
    "said",
    [
        "Znane języki obce: angielski — średnio zaawansowany\nOświadczam, że firma spełnia warunki regulaminu",
        "Języki: niemiecki – średnio, angielski – dobrze. Firma spełnia wymagania naboru",
    ],
)
def test_how_well_a_language_is_spoken_is_no_size(said: str):
    assert told("size", f"FORMULARZ\nFirma: Alfa sp. z o.o.\n{said} i pokryje 15% kosztów.") == "unclear"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Przedsięwzięcie horyzontalne: tak – nie (podkreślić)", "unclear"),
        ("Przedsięwzięcie horyzontalne: nie – nie dotyczy", False),
        ("Przedsięwzięcie horyzontalne nie", False),
        ("Przedsięwzięcie horyzontalne tak", True),
    ],
)
def test_yes_and_no_with_a_dash_or_no_sign(line: str, value: object):
    assert told("horizontal", f"FORMULARZ\n{line}\nCel wyjazdu turystyka zdrowotna i nowe kontakty") == value


def test_an_underlined_word_beside_how_to_answer_is_chosen():
    line = "Przedsięwzięcie horyzontalne: tak – nie (podkreślić)"
    assert told("horizontal", f"ANKIETA\n{line}", emphasised=stressed(line, ("nie", "underlined"))) is False


RUN_IN = """FORMULARZ ZGŁOSZENIOWY
Nazwa firmy Alfa sp. z o.o.
NIP 929-000-00-06
Województwo lubuskie
Certyfikaty, atesty, patenty Green Key
Media społecznościowe facebook.com/alfa, instagram.com/alfa
Targi i wyjazdy zagraniczne w ostatnich 3 latach ITB Berlin 2025, TT Warsaw 2024
Stanowisko dyrektorka
Lubuskie Inteligentne Specjalizacje tak, Zdrowie i jakość życia
Przedsięwzięcie horyzontalne nie
Cel wyjazdu turystyka zdrowotna"""


def test_questions_and_answers_without_a_sign_between_them():
    assert (told("certificates", RUN_IN), told("events", RUN_IN)) == (("Green Key",), 2)
    assert told("purpose", RUN_IN) == "turystyka zdrowotna"
    profiles = "facebook.com/alfa, instagram.com/alfa"
    chosen = RUN_IN.replace("NIP", "Wielkość firmy mikro\nNIP").replace(profiles, "Facebook, LinkedIn")
    with_table = f"{chosen}\nOświadczenie\ttak"
    assert told("size", with_table) == "micro"
    assert told("social_media", with_table) == ("Facebook", "LinkedIn")


def test_a_heading_whose_question_stands_below_it_is_not_asked_in_vain():
    rows = (("Ile razy firma brała udział?", "2"), ("Jakie to były wyjazdy?", "Dania 2024, Szwecja 2025"))
    text = """FORMULARZ
G. Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027
""" + "\n".join("\t".join(row) for row in rows)
    assert told("office_trips", text, tables=(rows,)) == 2


def test_lines_of_an_answer_that_ask_for_themselves():
    row = (
        "Strona www oraz aktywność w mediach społecznościowych",
        "www w języku polskim: www.alfa.pl\nwww w języku obcym: www.alfa.de\nmedia społecznościowe: Facebook, Instagram",
    )
    text = "FORMULARZ\n" + "\t".join(row)
    found = [told(name, text, tables=((row,),)) for name in ("website_pl", "website_foreign", "social_media")]
    assert found == [("www.alfa.pl",), ("www.alfa.de",), ("Facebook", "Instagram")]


def test_questions_behind_their_numbers_are_answered_below():
    text = """KARTA FIRMY
1\tWielkość przedsiębiorstwa
~~mikro~~ / małe / ~~średnie~~
2\tAdres strony internetowej w języku polskim
alfa.pl
3\tUdział w wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027
nie braliśmy udziału"""
    assert [told(name, text) for name in ("size", "website_pl", "office_trips")] == ["small", ("alfa.pl",), 0]


def test_boxes_wide_apart_behind_a_colon_are_one_answer():
    text = "FORMULARZ\nProwadzimy działalność innowacyjną: ☑ tak\t☐ nie\nCel wyjazdu: nauka"
    assert told("innovative", text) is True


def test_a_column_of_remarks_is_none_where_nothing_else_would_ask():
    rows = (
        ("Kryterium", "Odpowiedź przedsiębiorcy", "Uwagi / dowody"),
        ("Certyfikaty, atesty, patenty", "ISO 9001:2015; patent 246001", "kopie 2 szt."),
        ("Media społecznościowe", "linkedin.com/company/alfa", "–"),
    )
    text = "FORMULARZ\n" + "\n".join("\t".join(row) for row in rows)
    assert told("certificates", text, tables=(rows,)) == ("ISO 9001:2015", "patent 246001")
    assert told("social_media", text, tables=(rows,)) == ("linkedin.com/company/alfa",)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Linkodin\nFacebook", "unclear"),
        ("Linkedln\nFacebook", ("LinkedIn", "Facebook")),
        ("Glina i Len\nInstagram: @glina", "unclear"),
        ("LinkedIn\nFacebook", ("LinkedIn", "Facebook")),
    ],
)
def test_a_profile_that_was_not_understood_is_not_left_out(answer: str, value: object):
    row = ("Media społecznościowe", answer)
    assert told("social_media", "FORMULARZ\n" + "\t".join(row), tables=((row,),)) == value


def test_numbered_cells_are_cards_with_their_answers_below():
    rows = (
        ("D1. WWW – polska wersja\nlumigra.pl", "D2. WWW – wersja angielska lub inna\nlumigra.eu"),
        ("D3. Aktywne profile społecznościowe\nLinkedIn: Lumigra; Facebook: Lumigra", ""),
        ("F1. Liczba wyjazdów finansowanych z FEWL\n2021–2027\n0", "F2. Jakie wyjazdy\nbrak udziału"),
    )
    text = "ANKIETA\n" + "\n".join(cell for row in rows for cell in row if cell)
    found = [
        told(name, text, tables=(rows[:2], rows[2:]))
        for name in ("website_pl", "website_foreign", "social_media")
    ]
    assert found == [("lumigra.pl",), ("lumigra.eu",), ("LinkedIn: Lumigra", "Facebook: Lumigra")]
    assert told("office_trips", text, tables=(rows[:2], rows[2:])) == 0


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Działając w imieniu firmy Mediflor Anna Sowa jako właścicielka, oświadczam", "Mediflor Anna Sowa"),
        ("Działając w imieniu wskazanego wyżej przedsiębiorcy oświadczam", "unclear"),
    ],
)
def test_in_whose_name_somebody_declares(said: str, name: str):
    text = f"OŚWIADCZENIE O STATUSIE WNIOSKODAWCY\n{said}, że firma jest mikroprzedsiębiorstwem."
    assert told("name", text, "status_declaration") == name


def test_what_stands_before_a_name_in_its_line_is_no_part_of_it():
    text = """Oświadczenie Wnioskodawcy o statusie MŚP
Wnioskodawca Drewform Meble Sp. z o.o.
Adres ul. Poznańska 61, 66-200 Świebodzin
NIP 9290000006
Oświadczam, że Wnioskodawca jest średnim przedsiębiorstwem"""
    assert told("name", text, "status_declaration") == "Drewform Meble Sp. z o.o."


LETTER = """BIOSERW Analizy Środowiska Joanna Kęska
al. Wojska Polskiego 88, 65-762 Zielona Góra, woj. lubuskie
tel. 68 320 74 19 · lab@bioserw.example
NIP 9290000006 · REGON 526120620 · CEIDG
Departament Gospodarki i Rozwoju, ul. Podgórna 7, 65-057 Zielona Góra
Formularz zgłoszeniowy przedsiębiorcy
Zgłaszamy udział firmy BIOSERW Analizy Środowiska Joanna Kęska w wyjeździe studyjnym.
a) Przedstawiciel firmy na wyjeździe: Marek Kęska, kierownik laboratorium
b) Główny kod PKD: 71.20.B
e) Firma prowadzi działalność innowacyjną: TAK / ~~NIE~~*
j) Udział w targach w ostatnich trzech latach: Analytica
Monachium, Niemcy, 2024; EuroLab Warszawa, Polska, 2026
n) Działamy w ramach Lubuskich Inteligentnych Specjalizacji: TAK / ~~NIE~~*; specjalizacja: Zielona
gospodarka, partner: Zielona Transformacja
Oświadczamy, że dane są zgodne z prawdą, nie prowadzimy działalności w sektorach wykluczonych, nikt z naszych
przedstawicieli nie jest zatrudniony w UMWL. Przyjmujemy zasady."""


def test_who_travels_stands_behind_its_point_and_not_in_the_sentences_around():
    assert told("delegate", LETTER) == "Marek Kęska"


def test_the_seat_of_who_writes_stands_in_the_head_of_their_letter():
    assert told("postal_code", LETTER) == "65-762"
    assert told("voivodeship", LETTER) == "lubuskie"
    two = LETTER.replace("tel. 68 320 74 19", "Oddział: ul. Długa 1, 66-400 Gorzów Wielkopolski")
    assert told("postal_code", two) == "unclear"


SURVEY = """ANKIETA ZGŁOSZENIOWA PRZEDSIĘBIORCY
1. Jak brzmi pełna nazwa przedsiębiorcy?
Nazwa jak w KRS lub CEIDG.
Fabryka Okien Widok Sp. z o.o.
7. Kod PKD działalności przeważającej:
Podklasa według PKD, np. 00.00.Z.
25.12.Z
12. Proszę krótko opisać, czym zajmuje się firma.
Warto wspomnieć o badaniach, nowych wyrobach, współpracy z uczelniami.
Okna i drzwi aluminiowe.
13. Czy firma prowadzi działalność innowacyjną?
[ ] TAK\t[x] NIE
14. Jakie certyfikaty, atesty lub patenty ma firma?
Do ankiety dołącza się kopie. Zaświadczeń z ZUS i urzędu skarbowego się tu nie wymienia.
{certificates}
15. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?
[ ] TAK\t[x] NIE"""


def test_small_print_below_a_question_is_no_answer():
    survey = SURVEY.format(certificates="ISO 9001:2015\nCertyfikat RC2 nr 24-1093")
    assert told("name", survey) == "Fabryka Okien Widok Sp. z o.o."
    assert told("pkd", survey) == "25.12.Z"
    assert told("activity", survey) == "Okna i drzwi aluminiowe"
    assert told("certificates", survey) == ("ISO 9001:2015", "Certyfikat RC2 nr 24-1093")
    assert told("certificates", SURVEY.format(certificates="brak")) == ()


def test_options_set_wide_apart_are_a_line_and_no_row_of_a_table():
    survey = SURVEY.format(certificates="brak")
    assert [told(name, survey) for name in ("innovative", "lis")] == [False, False]


@pytest.mark.parametrize("rest", ["[ta k", "posiadamy", "▨ NIE"])
def test_what_is_left_of_an_option_is_no_item(rest: str):
    assert told("certificates", SURVEY.format(certificates=rest)) == "unclear"


def test_a_narrow_cell_that_breaks_its_question_has_its_answer_beside_it():
    rows = (
        ("1) Identyfikator\npodatkowy NIP\npodmiotu", "9 2 9 0 0 0 0 0 0 6"),
        ("2) Imię i\nnazwisko albo\nnazwa\npodmiotu", "KOMPOZYT ŻAGAŃ S.A."),
        ("3) Adres\nsiedziby\npodmiotu", "ul. Asnyka 25, 68-100 Żagań"),
        ("4) Identyfikator\ngminy", "0810021"),
        ("7) Klasa\ndziałalności\nzgodnie z PKD", "22.26.Z"),
        ("8) Data\nutworzenia\npodmiotu", "12.12.2006"),
    )
    text = "INFORMACJE przy ubieganiu się o pomoc de minimis\n" + "\n".join(map("\t".join, rows))
    found = [told(name, text, "de_minimis_form", tables=(rows,)) for name in ("nip", "name", "pkd")]
    assert found == ["9290000006", "KOMPOZYT ŻAGAŃ S.A.", "22.26.Z"]


def test_where_and_when_a_paper_was_signed_is_nobody_who_travels():
    lines = "FORMULARZ ZGŁOSZENIOWY\nNazwa firmy: Alfa sp. z o.o.\nB. Kto pojedzie\n{who}\nNIP: 929-000-00-06"
    assert told("delegate", lines.format(who="Anna Maj, prezes zarządu")) == "Anna Maj"
    assert told("delegate", lines.format(who="Nowa Sól, 09.04.2026 r.")) == "unclear"


def test_a_section_of_who_is_entered_for_the_trip_asks_for_the_name():
    rows = (("Nazwisko i imię", "Adam Kujawiak"), ("Stanowisko służbowe", "główny konstruktor"))
    text = "FORMULARZ\nII. Osoba zgłoszona do wyjazdu\n" + "\n".join(map("\t".join, rows))
    assert told("delegate", text, tables=(rows,)) == "Adam Kujawiak"


@pytest.mark.parametrize(
    ("ticked", "count"),
    [
        ("☒ żaden ☐ ljeden ☐ ldwa ☐ trzy", 0),
        ("☐ żaden ☐ jeden ☒ dwa ☐ trzy", 2),
        ("☐ żaden ☐ ljeden ☐ ldwa ☐ trzy", "unclear"),
    ],
)
def test_a_count_among_boxes_is_the_ticked_one(ticked: str, count: object):
    assert told("office_trips", f"ANKIETA\nLiczba wyjazdów organizowanych przez UMWL: {ticked}") == count


def test_a_box_whose_other_stands_elsewhere_was_not_left_empty():
    text = "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: ☐ tak"
    assert told("in_agreements", text) == "unclear"


def test_a_year_is_no_code_of_activity():
    assert told("pkd", "Kod PKD: Składka za 2026 r. opłacona") == "unclear"


def test_a_cross_beside_the_first_of_options_one_a_row():
    rows = (("Kategoria przedsiębiorstwa", ""), ("mikro", "X"), ("małe", ""), ("średnie", ""))
    text = "\n".join("\t".join(row) for row in rows)
    assert told("size", text, tables=(rows[1:],)) == "micro"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", "Zgłaszający na wyjazd – karta danych\nZgłaszający (firma): Winnica sp. z o.o.", "Winnica sp. z o.o."),
        ("address", "Siedziba – ulica, numer: ul. Polna 41A\nSiedziba – kod i miejscowość: 66-004 Drzonków",
         "ul. Polna 41A, 66-004 Drzonków"),
        ("address", "Adres siedziby: 66-004 Drzonków", "unclear"),
        ("pkd", "Kod PKD: spoga Kolonia 2025", "unclear"),
        ("events", "25. Wydarzenie pierwsze – kraj, rok: ISH, Niemcy, 2025\n26. Wydarzenie drugie – kraj, rok: MCE, Włochy, 2024", 2),
        ("agreements_list", "Nazwa Porozumienia (pierwsze): Smart Factory 4.0\nNazwa Porozumienia (kolejne): InnoFood",
         ("Smart Factory 4.0", "InnoFood")),
        ("certificates", "Certyfikaty i patenty:\nPatenty, wzory, znaki (wypunktować)", "unclear"),
        ("size", "Jestem (zakreślić): mikroprzedsiębiorcą\tmałym przedsiębiorcą\tśrednim przedsiębiorcą", "unclear"),
        ("agreements_list", "Nazwy Porozumień: „Nowe materiały” oraz „Czysta energia”. Realizujemy je od roku.",
         ("„Nowe materiały”", "„Czysta energia”")),
    ],
)  # fmt: skip
def test_questions_in_pieces_titles_and_offers(name: str, text: str, value: object):
    assert told(name, text) == value


def test_what_a_letter_offers_to_say_is_not_said():
    lines = (
        "Jestem właścicielem firmy Alfa. Prowadzę ją od roku. Zatrudniam trzy osoby. Działam w Żarach.",
        "Do Porozumienia na rzecz Rozwoju Obszaru Kluczowego należę / nie należę.",
        "Moja firma prowadzi / nie prowadzi działalność innowacyjną.",
    )
    found = read("\n".join(lines))
    assert {found[name].state for name in ("in_agreements", "innovative")} == {"unclear"}


def test_boxes_behind_the_next_questions_number_are_not_the_labels_own():
    rows = (
        ("27. Działalność w ramach Lubuskich Inteligentnych Specjalizacji", "☒ TAK ☐ NIE"),
        ("28. Nazwa specjalizacji", "Zielona gospodarka"),
    )
    text = f"{rows[0][0]}\n☐ TAK ☒ NIE 28. Nazwa specjalizacji Zielona gospodarka\n☒ TAK ☐ NIE"
    assert told("lis", text, tables=(rows,)) in {True, "unclear"}


def test_a_nought_that_is_explained_is_told_whatever_follows_overleaf():
    field = next(one for one in FORM.form.fields if one.name == "office_trips")
    said = "0 – firma nie uczestniczyła"
    assert value_of(field, Unit("Ile razy", "", said, Evidence(said, 1), is_cut=True)).value == 0


def test_events_behind_bullets_may_go_on_in_lines_without_one():
    lines = ("• Hannover Messe, Hanower, Niemcy, 2024", "• SPS – Smart Production Solutions,", "Norymberga, listopad 2025",
             "• Warsaw Industry Week, Nadarzyn, Polska, 2025")  # fmt: skip
    assert told("events", "Udział w targach zagranicznych w ostatnich 3 latach:\n" + "\n".join(lines)) == 3


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("Czy firma działa w LIS: TAK\nNIE", "unclear"),
        ("Czy firma działa w LIS\tTAK\nNIE", "unclear"),
        ("Czy firma działa w LIS: ~~TAK~~\nNIE", False),
        ("Czy firma działa w LIS: TAK\nCel wyjazdu: NIE wiadomo", True),
    ],
)
def test_no_below_yes_is_offered_as_well(lines: str, value: object):
    assert told("lis", f"KARTA\n{lines}\nTelefon: 600 100 200") == value


def test_what_is_offered_before_a_question_answers_that_question():
    text = (
        "TAK / NIE – firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych\n"
        "~~TAK~~ / NIE – firma realizuje przedsięwzięcie horyzontalne"
    )
    found = read(f"KARTA\n{text}\nTelefon: 600 100 200")
    assert found["in_agreements"].state == "unclear"
    assert found["horizontal"].value is False


def test_the_end_of_a_question_is_no_label_of_the_form():
    text = "Realizowane przedsięwzięcie horyzontalne z\nPorozumienia*: ~~TAK~~ / NIE\n* niepotrzebne skreślić"
    assert told("agreements_list", f"KARTA\n{text}") == "unclear"


def test_none_in_the_narrow_cell_of_a_row_s_number_says_that_there_were_none():
    rows = (("Lp.", "Targi lub misja", "Miejsce", "Rok"), ("brak", "", "", ""))
    text = "Udział w targach zagranicznych (3 lata)\n" + "\n".join("\t".join(row).strip() for row in rows)
    assert told("events", text, tables=(rows,)) == 0


def test_a_legal_form_below_ends_the_name_in_the_cell_above():
    assert told("name", "KARTA\nNazwa firmy\tMłyn Pod Lasem\nspółka jawna\nNIP\t9290000006") == (
        "Młyn Pod Lasem spółka jawna"
    )


def test_how_to_list_is_no_item_where_it_goes_on_in_the_next_line():
    asked = "Certyfikaty, atesty i patenty firmy"
    answer = "– każdy od nowej linii – oraz załączyć\nich kopie\nISO 9001:2015\nGMP+ FSA"
    assert told("certificates", f"KARTA\n{asked}:\n{answer}\nTelefon: 600 100 200") == (
        "ISO 9001:2015",
        "GMP+ FSA",
    )


HEADING = "7. CERTYFIKATY, ATESTY, PATENTY FIRMY"


def across(*rows: str) -> dict[str, FieldValue]:
    """A table of two columns of which headings and answers take a whole row each."""
    table = tuple((row, "") if isinstance(row, str) else row for row in (HEADING, *rows))
    table = (*table, ("8. CEL WYJAZDU", ""), ("Poznanie dostawców", ""), ("NIP", "9290000006"))
    return read("\n".join(" ".join(row) for row in table), tables=(table,))


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("a) HACCP, wydany w 2021 r.\nb) GMP+ nr 2177\nc)", ("HACCP, wydany w 2021 r.", "GMP+ nr 2177")),
        ("Nazwa i numer dokumentu; kopie dołączyć.\n1. ISO 9001 nr 31\n2.", ("ISO 9001 nr 31",)),
        ("Nie posiadamy", ()),
    ],
)
def test_an_answer_across_a_table_below_its_heading_is_read(row: str, value: object):
    assert across(row)["certificates"].value == value


def test_a_heading_in_capitals_is_not_the_question_that_is_answered_below_it():
    rows = (("1. PRZEDSIĘBIORCA", ""), ("Firma", "Młyn Pod Lasem\nJadwiga Żyto"), ("NIP", "9290000006"))
    text = "\n".join(" ".join(row).replace("\n", " ") for row in rows)
    assert told("name", text, tables=(rows,)) == "Młyn Pod Lasem Jadwiga Żyto"


def test_what_the_question_says_in_brackets_begins_no_name():
    text = "1. Przedsiębiorca\nNazwa firmy (jak w KRS albo CEIDG) Młyn Pod Lasem sp. j.\nNIP: 9290000006"
    assert told("name", text) in {"Młyn Pod Lasem sp. j", "Młyn Pod Lasem sp. j.", "unclear"}


def test_numbers_that_their_narrow_column_broke_count_questions():
    rows = (("5.\n1", "Strona po polsku", "mlyn.pl"), ("5.\n2", "Strona w języku obcym", "mlyn.pl/en"))
    text = "\n".join(" ".join(row).replace("\n", " ") for row in rows)
    assert told("website_pl", text, tables=(rows,)) == ("mlyn.pl",)


def test_an_answer_in_small_letters_is_no_help_of_the_form():
    asked = "Nazwa firmy *\nMłyn\nNIP *\n9290000006\nWojewództwo *\nlubuskie\nProfile społecznościowe *\n"
    found = read(f"{asked}nie posiadamy\nStrona www po polsku *\nmlyn.pl\nKod PKD *\n10.61.Z")
    assert (found["voivodeship"].value, found["social_media"].value) == ("lubuskie", ())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("delegate", "2. Kto pojedzie?\nPaweł Kłos, kierownik zmiany, adres: p.klos@mlyn.pl\n3. NIP: 929"),
        ("pkd", "KRS 0000100111\n9. Główny kod PKD:\n10. Telefon: 600 100 200\nPKD 10.61.Z"),
    ],
)
def test_what_may_stand_beside_its_place_was_not_left_empty(name: str, text: str):
    assert told(name, f"KARTA\n{text}") != "empty"


def test_a_name_with_half_of_a_bracket_is_not_told():
    assert told("name", "KARTA\nNazwa firmy: Młyn Pod Lasem (osoba prowadząca\nNIP: 9290000006") == "unclear"


def test_the_next_question_in_a_table_s_last_row_is_no_event():
    rows = (("Lp.", "Wydarzenie", "Miejsce"), ("1", "Polagra 2024", "Poznań"),
            ("2", "Udział w wyjazdach organizowanych przez UMWL", ""))  # fmt: skip
    text = "6. Udział w targach (3 lata)\n" + "\n".join("\t".join(row) for row in rows)
    assert told("events", text, tables=(rows,)) in {1, "unclear"}


def test_a_box_between_both_words_is_not_of_the_first_because_boxes_of_a_sub_question_follow():
    below = "dziedzina:\n☐ Zielona gospodarka\n☐ Innowacyjny przemysł"
    text = f"KARTA\nCzy firma działa w LIS: TAK / [X] NIE*\n{below}\nTelefon: 600 100 200"
    assert told("lis", text) is not True


def test_the_last_word_of_a_question_that_a_narrow_column_broke_asks_nothing():
    asked = "Czy firma realizuje przedsięwzięcie\nhoryzontalne opisane w\nPorozumieniu\n☐ tak ☒ nie"
    found = read(f"KARTA\nPorozumienia, w których firma działa: InnoFood\n{asked}\nTelefon: 600 100 200")
    assert found["in_agreements"].value is not False


def test_how_to_list_in_the_form_s_own_sentence_is_no_item():
    hint = (
        "Kopie wszystkich wpisanych dokumentów prosimy dołączyć do karty. Zaświadczeń z ZUS nie podaje się."
    )
    asked = f"KARTA\nCertyfikaty, atesty, patenty firmy\n{hint}\n1. HACCP\n2.\nTelefon: 600 100 200"
    assert told("certificates", asked) in {("HACCP",), "unclear"}


def test_a_heading_whose_sub_question_is_answered_was_not_left_empty():
    text = (
        "KARTA\nNIP: 9290000006\nE. Poprzednie wyjazdy z Urzędem Marszałkowskim\nSuma wyjazdów: 0\nF. Podpis"
    )
    assert told("office_trips", text) != "empty"


def test_an_option_that_stands_out_at_its_line_s_end_chooses_nothing_beside_the_next_line_s():
    text = "KARTA\nDziałalność mieści się w ramach LIS: TAK /\nNIE*\nTelefon: 600 100 200"
    line = "Działalność mieści się w ramach LIS: TAK /"
    stressed = (Emphasis(line, "TAK", "underlined"), Emphasis("NIE*", "NIE*", "bold"))
    assert told("lis", text, emphasised=stressed) == "unclear"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("name", "Nazwa firmy Młyn Pod Lasem Bielawski i Synowie sp. j. ..............\nNIP: 9290000006"),
        ("social_media", "Profile społecznościowe:\n(adresy)\nfacebook.com/mlyn,\nyoutube.com/@mlyn\nCel: x"),
    ],
)
def test_an_answer_that_runs_into_its_question_or_below_its_hint_is_not_missing(name: str, text: str):
    assert told(name, f"KARTA\n{text}") != "empty"


def test_who_is_said_to_apply_is_called_without_those_words():
    text = "KARTA\nNazwa przedsiębiorcy\nWnioskodawcą jest Młyn Pod Lasem sp. z o.o.\nNIP\n9290000006"
    assert told("name", text) in {"Młyn Pod Lasem sp. z o.o.", "unclear"}


ASKED_ON = (
    "Jeżeli tak, proszę wymienić",
    "W przypadku odpowiedzi twierdzącej prosimy podać nazwy",
    "Jeśli w punkcie 4 wybrano TAK, proszę wymienić",
)


@pytest.mark.parametrize("asked_on", ASKED_ON)
def test_what_is_asked_on_after_no_was_not_left_empty(asked_on: str):
    text = f"KARTA\n4. Posiadane certyfikaty i patenty: ☐ TAK ☒ NIE\n{asked_on}: ..........\n5. Telefon: 600 100 200"
    assert told("certificates", text) == ()


@pytest.mark.parametrize("asked_on", ASKED_ON)
def test_what_is_asked_on_after_yes_names_which(asked_on: str):
    text = (
        f"KARTA\n4. Posiadane certyfikaty i patenty: ☒ TAK ☐ NIE\n{asked_on}: HACCP\n5. Telefon: 600 100 200"
    )
    assert told("certificates", text) in {("HACCP",), "unclear"}
