"""Two columns of print on a picture, read line by line."""

from pathlib import Path

from checks.recognise.classify import recognise
from checks.recognise.kinds.certificates.certificate import read
from checks.recognise.noise.columns import numbered_apart, unfolded
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Box, FileContent, Page, ReadStatus, Word

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))
LETTER, RIGHT = 0.011, 0.42

LETTERHEAD = """ZUS\t1. Zaświadczenie dotyczy płatnika: Kopernik sp. z o.o.
Oddział w Zielonej Górze\t(NIP: 5980173981)
ul. Pieniężnego 24\t2. Zakres sprawdzenia: ubezpieczenia społeczne,
Numer pisma:\tubezpieczenie zdrowotne, Fundusz Pracy, Fundusz
380500/72/118/2026\tSolidarnościowy.
Data:\t3. Wynik sprawdzenia: płatnik nie zalega w opłacaniu
Odbiorca:\tskładek; płatnik nie korzysta z układu ratalnego ani z
Kopernik sp. z o.o.\todroczenia terminu płatności."""
SIDE_COLUMN = """ZUS\tZaświadczenie o niezaleganiu w opłacaniu
Oddział w Zielonej Górze\tskładek na ubezpieczenia
Numer sprawy\tW odpowiedzi na wniosek RWN informujemy, że według
420300/RWN/889\tdanych zapisanych na koncie płatnika nie stwierdzono
Wnioskodawca\tzaległości w opłacaniu składek na ubezpieczenia społeczne,
Kopernik sp. z o.o.\tzdrowotne ani na fundusze, które pobiera Zakład Ubezpieczeń
NIP\tSpołecznych.
598-017-39-81\tKierownik Sali Obsługi Klientów"""
TABLE = """Nazwa\tKopernik sp. z o.o.
Adres\tul. Kopernika 8, 69-100 Słubice
Zaległości\tnie posiada
Egzekucja\tnie jest prowadzona
Odroczenie terminu płatności\tnie dotyczy
Rozłożenie na raty\tnie dotyczy"""


E_OFFICE = """Nr wniosku\te-US/2026/04/15/884120 z 15.04.2026
Podatnik\tKopernik sp. z o.o. w Zielonej Górze
Siedziba\tul. Kupiecka 32, 65-058 Zielona Góra
Zakres\tzaległości podatkowe i odsetki za zwłokę
Wynik\tbrak zaległości podatkowych
Podstawa\tart. 306a Ordynacji podatkowej"""


BESIDE = """KRAJOWA ADMINISTRACJA ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB
SKARBOWA\tSTWIERDZAJĄCE STAN ZALEGŁOŚCI
Urząd Skarbowy w Żaganiu\tdla: Kopernik sp. z o.o., ul. Leśna 21, 68-100 Żagań,
Dział Spraw Wierzycielskich
\tNIP 5980173981
Sprawa: 0809-SEW.287.2026
\tZakres sprawdzenia: Ustalenie
\tpodatek dochodowy: nie figuruje zaległość
wydano: 08.04.2026\tWobec powyższego stwierdza się brak zaległości podatkowych
\twymienionego podatnika."""


CARDS = """A.1 NIP\tA.5 Wielkość
5980173981\tmikro
A.2 Nazwa\tA.6 Klasa PKD
Kopernik sp. z o.o.\t32.50
A.3 Adres\tB Sytuacja ekonomiczna
Leśna 21, 68-100 Żagań\tnie występuje
A.4 Gmina\tC Sektory wyłączone
0810021\tnie dotyczy"""


def picture(text, *, lower=0.0, gutter="\t", pitch=0.03):
    """A page read from a picture, whose right column begins at one edge, maybe somewhat lower."""
    words = [
        Word(word, Box(left, top, left + LETTER * len(word), top + 0.02), 0.96)
        for row, line in enumerate(text.split("\n"))
        for column, cell in enumerate(line.split(gutter))
        for top in [0.1 + pitch * row + lower * column]
        for at, word in enumerate(cell.split())
        for left in [RIGHT * column + 0.05 + LETTER * len(" ".join(cell.split()[:at]))]
    ]
    text = text.replace("|", " ")
    return Page(1, text, source="ocr", words=tuple(words), confidence=0.96)


def pictured(text):
    return noisy_sheet(picture(text), LEXICON)


def verdict(sheet):
    return read([sheet], CALL.documents["zus_certificate"], CALL)["verdict"].value


def test_sentences_run_down_their_column():
    sheet = unfolded(pictured(LETTERHEAD))
    assert "układu ratalnego ani z\nodroczenia terminu" in sheet.raw
    assert len(sheet.raw) == len(sheet.folded) == len(sheet.flat)
    for spot in sheet.spots:
        assert not set(sheet.raw[spot.start : spot.end]) & set("\n\t ")
    assert verdict(pictured(LETTERHEAD)) == "no_arrears"
    owes = LETTERHEAD.replace("płatnik nie korzysta", "płatnik korzysta")
    assert verdict(pictured(owes)) != "no_arrears"
    assert verdict(pictured(LETTERHEAD.replace("nie zalega", "zalega"))) != "no_arrears"


def test_a_title_goes_on_in_its_column():
    content = FileContent("pdf", ReadStatus.OK, (picture(SIDE_COLUMN),))
    (found,) = recognise(content, CALL)
    assert found.kind == "zus_certificate"
    assert found.fields["verdict"].value == "no_arrears"
    assert found.fields["name"].value == "Kopernik sp. z o.o."


def test_a_table_stays_one():
    sheet = pictured(TABLE)
    assert unfolded(sheet).raw == sheet.raw
    assert verdict(sheet) == "no_arrears"
    assert verdict(pictured(TABLE.replace("Zaległości\tnie posiada", "Zaległości\tposiada"))) != "no_arrears"


def test_rows_far_apart_are_no_lines_of_one_sentence():
    far = noisy_sheet(picture(E_OFFICE, pitch=0.06), LEXICON)
    assert unfolded(far).raw == far.raw
    near = noisy_sheet(picture(E_OFFICE), LEXICON)
    assert unfolded(near).raw != near.raw


def test_lines_that_do_not_stand_level_are_two_columns():
    text = BESIDE.replace("ADMINISTRACJA ", "ADMINISTRACJA|").replace("\t", "|")
    (found,) = recognise(FileContent("pdf", ReadStatus.OK, (picture(text, lower=0.012, gutter="|"),)), CALL)
    assert found.kind == "tax_certificate"
    assert found.fields["verdict"].value == "no_arrears"
    level = noisy_sheet(picture(text, gutter="|"), LEXICON)
    assert unfolded(level).raw == level.raw


def test_cards_side_by_side_are_read_in_the_order_of_their_numbers():
    sheet = numbered_apart(pictured(CARDS))
    assert sheet.raw.split("\n")[6:10] == ["A.4 Gmina", "0810021", "A.5 Wielkość", "mikro"]
    across = pictured(CARDS.replace("A.5", "A.2").replace("A.2 Nazwa", "A.3 Nazwa").replace("A.6", "A.4"))
    assert numbered_apart(across) is across
