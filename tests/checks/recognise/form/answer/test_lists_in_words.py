"""Lists and counts that firms write in one line or one sentence."""

import pytest

from tests.support.papers.foreign_answers import told

CERTIFICATES = "Certyfikaty, atesty, patenty"
EVENTS = "Udział w targach i wydarzeniach międzynarodowych w ostatnich 3 latach"


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        ("HACCP, Znak Dobrej Żywności (licencja 34), GMP+", ("HACCP", "Znak Dobrej Żywności (licencja 34)", "GMP+")),
        ("Posiadamy: ISO 14001, EuCert, patent Pat.241007 i patent Pat.244530",
         ("ISO 14001", "EuCert", "patent Pat.241007", "patent Pat.244530")),
        ("ISO 9001 • IATF 16949", ("ISO 9001", "IATF 16949")),
        ("ISO 9001, ISO 50001 – w trakcie certyfikacji", ("ISO 9001",)),
        ("Mamy dwa patenty (Pat.237110 i Pat.242876)", ("Pat.237110", "Pat.242876")),
        ("2 szt. – BRCGS, FSSC 22000", ("BRCGS", "FSSC 22000")),
        ("3: Oeko-Tex 100, BCI i GRS", ("Oeko-Tex 100", "BCI", "GRS")),
        ("2: Oeko-Tex 100, BCI, GRS", "unclear"),
        ("Certyfikat ISO 9001:2015 nr 12, ważny do 2027 r.", ("Certyfikat ISO 9001:2015 nr 12, ważny do 2027 r.",)),
        ("system jakości, kontrola wejściowa", "unclear"),
        ("od 1 do 3", "unclear"),
        ("FSC C118240 | PEFC 32-31 | Certyfikat\nzgodności KOT 7 | GMP", ("FSC C118240", "PEFC 32-31", "Certyfikat zgodności KOT 7", "GMP")),
        ("brak ☐ 1–3 ☒ powyżej 3 ☐ ISO 9001", "unclear"),
    ],
)  # fmt: skip
def test_certificates_on_one_line(answer: str, items: object):
    assert told("certificates", f"KARTA\n{CERTIFICATES}: {answer}\nTelefon: 600 100 200") == items


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ("Trako Gdańsk 23.09.2025, EMO Hanower 22.09.2025, Ligna 2023", 3),
        ("ITM, Poznań, 2025, Ligna, Hanower, 2023", 2),
        ("Ligna (Hanower, 2023), EMO (Hanower, 2025) i Drema (Wilno, 2025)", 3),
        ("Targi i konferencja Ligna w Hanowerze, 2023", 1),
        ("2023: Ligna; 2024: ITM; 2025: brak; 2026: Toolex – dopiero planujemy", 2),
        ("Ligna i ITM (2023 oraz 2024), Toolex, targi w 2025", "unclear"),
    ],
)
def test_events_in_one_sentence(answer: str, count: object):
    assert told("events", f"KARTA\n{EVENTS}: {answer}\nTelefon: 600 100 200") == count


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("prowadzimy ☒ nie prowadzimy ☐", True),
        ("prowadzimy ☐ nie prowadzimy ☒", False),
        ("w 2025 r. wprowadziliśmy ser dojrzewający na podpuszczce roślinnej", True),
        ("planujemy wdrożenie nowej linii technologicznej", False),
    ],
)
def test_innovation_told_by_a_verb_or_an_example(answer: str, value: object):
    assert told("innovative", f"KARTA\nDziałalność innowacyjna: {answer}\nTelefon: 600 100 200") == value


def test_a_person_is_told_without_titles_and_a_page_that_is_not_there_yet_is_none():
    text = (
        "KARTA\nImię i nazwisko uczestnika: lek. med. Jan Maj\n"
        "Strona www w języku angielskim lub innym: www.alfa.pl/de – wersja niemiecka w budowie\nTelefon: 600 100 200"
    )
    assert told("delegate", text) == "Jan Maj"
    assert told("website_foreign", text) == ()


@pytest.mark.parametrize(
    ("question", "answer", "name", "value"),
    [
        ("Strona www w języku obcym", "alfa.pl/no (norweska), alfa.pl/en", "website_foreign", ("alfa.pl/no", "alfa.pl/en")),
        ("PKD", "20.41.Z, 20.42.Z (wiodące: 20.42.Z)", "pkd", "20.42.Z"),
        ("Działalność w ramach Porozumień", "nie,\nw jednym, w więcej niż jednym", "in_agreements", "unclear"),
        ("Media społecznościowe", "Tak, na Facebooku i Instagramie", "social_media", ("Facebook", "Instagram")),
    ],
)  # fmt: skip
def test_answers_that_say_more_or_less_than_was_asked(question: str, answer: str, name: str, value: object):
    assert told(name, f"KARTA\n{question}: {answer}\nTelefon: 600 100 200") == value


def test_an_event_below_a_comma_is_one_more_whatever_its_brackets_say():
    asked = f"KARTA\n{EVENTS}: Ligna Hanower 2025,\nDrema Poznań 2024 (targi międzynarodowe w kraju)"
    assert told("events", f"{asked}\nTelefon: 600 100 200") == 2


def test_an_agreement_s_name_may_stand_in_quotes_on_the_next_line():
    asked = "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych"
    below = "TAK, jedno: Porozumienie\n„Czysta Odra”\nTelefon: 600 100 200"
    assert told("agreements_list", f"KARTA\n{asked}: {below}") == ("Porozumienie „Czysta Odra”",)


@pytest.mark.parametrize("asked", ["Gdzie i kiedy", "Kiedy, gdzie", "Gdzie"])
def test_where_and_when_asks_on_of_fairs(asked: str):
    events = f"i) Braliśmy udział w targach zagranicznych w ostatnich 3 latach\tTAK ☒ NIE ☐\n{asked}: "
    assert (
        told("events", f"KARTA\n{events}Ligna, Hanower, 2025; Drema, Wilno, 2024\nTelefon: 600 100 200") == 2
    )


def test_what_stands_below_boxes_of_numbers_is_none_of_them():
    trips = (
        "Liczba wyjazdów z UMWL z FEWL 2021–2027\n☐ 0 ☐ 1 ☒ 2 ☐ 3\nFormularz odesłać do 30.06.2026 do urzędu."
    )
    assert told("office_trips", f"KARTA\nNIP: 9290000006\n{trips}") == 2
