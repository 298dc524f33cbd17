"""How other layouts ask: in their own words, two things at once, with stars, examples and small print."""

import pytest

from tests.support.papers.foreign_answers import SURVEY, read, told


def test_two_questions_and_their_answers_in_one():
    found = read(
        "ANKIETA\nNazwa i adres firmy: ABC sp. z o.o., ul. Polna 1, 65-001 Zielona Góra\nNIP / REGON: 9290000006 / 970000003"
    )
    assert [found[name].value for name in ("name", "address", "nip", "regon")] == [
        "ABC sp. z o.o.", "ul. Polna 1, 65-001 Zielona Góra", "9290000006", "970000003",
    ]  # fmt: skip


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


def test_a_sign_before_each_answer_tells_what_is_asked():
    text = "Firma\n→ Kuźnia Bóbr Sp. z o.o.\nNumery: NIP, REGON\n→ NIP 929-000-00-06\nDelegat\n→ Olga Maj"
    assert (told("name", text), told("nip", text), told("delegate", text)) == (
        "Kuźnia Bóbr Sp. z o.o.", "9290000006", "Olga Maj"
    )  # fmt: skip


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


def test_a_numbered_question_that_nobody_knows_ends_the_answer_before_it():
    text = (
        "ANKIETA\n5.3. Profile społecznościowe TAK ☒ NIE ☐ – Facebook: Alfa\n"
        "6. Obecność na rynkach trzecich TAK ☐ NIE ☒\n7. Cel udziału – poznanie rynku"
    )
    assert told("social_media", text) == ("Facebook: Alfa",)


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


def test_a_question_with_and_asks_for_two_things():
    text = """KWESTIONARIUSZ FIRMY
Pod jakim adresem mieści się siedziba i w jakim województwie?
ul. Dekoracyjna 3/12, 65-155 Zielona Góra, woj. lubuskie
Kto pojedzie i jaką pełni funkcję?
Jowita Lorek, prezeska zarządu
Cel wyjazdu: nauka"""
    assert (told("voivodeship", text), told("postal_code", text)) == ("lubuskie", "65-155")
    assert (told("delegate", text), told("delegate_position", text)) == ("Jowita Lorek", "prezeska zarządu")


def test_small_print_below_a_question_is_no_answer():
    survey = SURVEY.format(certificates="ISO 9001:2015\nCertyfikat RC2 nr 24-1093")
    assert told("name", survey) == "Fabryka Okien Widok Sp. z o.o."
    assert told("pkd", survey) == "25.12.Z"
    assert told("activity", survey) == "Okna i drzwi aluminiowe"
    assert told("certificates", survey) == ("ISO 9001:2015", "Certyfikat RC2 nr 24-1093")
    assert told("certificates", SURVEY.format(certificates="brak")) == ()


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
