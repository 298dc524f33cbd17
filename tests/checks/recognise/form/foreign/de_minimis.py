"""Forms of information for de minimis aid, each as another office might lay it out."""

from tests.checks.recognise.form.foreign.facts import Company
from tests.checks.recognise.form.foreign.marks import column, html, row

_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_SIZES = {
    "micro": "mikroprzedsiębiorca",
    "small": "mały przedsiębiorca",
    "medium": "średni przedsiębiorca",
    "large": "inny przedsiębiorca",
}
_LINKS = (
    "<p>9) Powiązania z innymi przedsiębiorcami</p><p>Czy pomiędzy podmiotem a innymi przedsiębiorcami istnieją powiązania polegające na tym, że:</p>"
    "<p>a) jeden przedsiębiorca posiada w drugim większość praw głosu? ☐ tak ☒ nie</p>"
    "<p>b) jeden przedsiębiorca ma prawo powołać większość członków organu? ☐ tak ☒ nie</p>"
)


def _person(c: Company) -> str:
    return (
        f"<p>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</p><p>Imię i nazwisko: {c.delegate}</p>"
        f"<p>Numer telefonu: {c.phone}</p><p>Stanowisko służbowe: {c.position}</p><p>Data i podpis: 10.04.2026</p>"
    )


def official(c: Company) -> str:
    """Numbered points with the answer on the line below; a partner's column left empty."""
    return html(
        _TITLE,
        "<p>(rozporządzenie Komisji (UE) 2023/2831)</p><p>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</p>"
        f"<p>1) Identyfikator podatkowy NIP podmiotu</p><p>{c.nip}</p><p>1a) Identyfikator podatkowy NIP wspólnika spółki cywilnej</p><p>–</p>"
        f"<p>2) Imię i nazwisko albo nazwa podmiotu</p><p>{c.name}</p><p>3) Adres miejsca zamieszkania albo adres siedziby podmiotu</p>"
        f"<p>{c.address}</p><p>4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę</p><p>{c.gmina}</p>"
        f"<p>5) Forma prawna podmiotu</p><p>{c.legal_form}</p><p>6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia "
        f"Komisji (UE) nr 651/2014</p>{column(_SIZES, c.size)}<p>7) Klasa działalności, zgodnie z rozporządzeniem Rady Ministrów w sprawie Polskiej "
        f"Klasyfikacji Działalności (PKD)</p><p>{c.pkd}</p><p>8) Data utworzenia podmiotu</p><p>{c.created}</p>{_LINKS}{_person(c)}",
    )


def table(c: Company) -> str:
    """A table of three columns: number, question, answer."""
    lines = (
        ("NIP przedsiębiorcy", c.nip), ("Firma przedsiębiorcy", c.name), ("Siedziba i adres", c.address), ("Kod gminy (TERYT)", c.gmina),
        ("Forma organizacyjno-prawna", c.legal_form), ("Kategoria przedsiębiorcy", row(_SIZES, c.size)),
        ("Przeważający rodzaj działalności (PKD 2007)", c.pkd + " – produkcja"), ("Data rozpoczęcia działalności", c.created),
    )  # fmt: skip
    rows = "".join(f"<tr><td>{n}.</td><td>{q}</td><td>{a}</td></tr>" for n, (q, a) in enumerate(lines, 1))
    return html(_TITLE, f"<p>Podstawa: 2023/2831</p><table>{rows}</table>{_LINKS}{_person(c)}")


def squares(c: Company) -> str:
    """Digits each in its own cell."""
    digits = "".join(f"<td>{d}</td>" for d in c.nip)
    return html(
        _TITLE,
        f"<p>Część A – dane podmiotu ubiegającego się o pomoc</p><p>1. Numer NIP</p><table><tr>{digits}</tr></table><p>2. Nazwa</p><p>{c.name}</p>"
        f"<p>3. Adres siedziby</p><p>ulica i nr: {c.street}<br>kod pocztowy: {c.code}<br>miejscowość: {c.town}</p>"
        f"<p>4. Wielkość przedsiębiorstwa</p><p>{row(_SIZES, c.size, '[ ]', '[X]')}</p><p>5. Kod PKD: {c.pkd}</p>{_LINKS}{_person(c)}",
    )


def short(c: Company) -> str:
    """Few words, colons."""
    words = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "inne"}
    return html(
        _TITLE,
        f"<p>Wnioskodawca: {c.name}<br>z siedzibą w: {c.address}<br>NIP: {c.nip}<br>PKD: {c.pkd}<br>Forma prawna: {c.legal_form}<br>"
        f"Gmina (identyfikator): {c.gmina}<br>Przedsiębiorstwo: {row(words, c.size)}<br>Rok utworzenia: {c.created}</p>{_LINKS}{_person(c)}",
    )


def sentence(c: Company) -> str:
    """Answers under a heading with a letter each, the size as one word."""
    words = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }[c.size]
    return html(
        _TITLE,
        f"<p>I. PODMIOT</p><p>a. nazwa podmiotu: {c.name}</p><p>b. NIP podmiotu: {c.nip}</p><p>c. adres podmiotu: {c.address}</p>"
        f"<p>d. główna klasa działalności wg PKD: {c.pkd}</p><p>e. wielkość wg załącznika I do rozporządzenia 651/2014: {words}</p>"
        f"<p>II. OSOBA DO KONTAKTU</p><p>a. imię i nazwisko: {c.delegate}</p><p>b. tel.: {c.phone}</p>",
    )


DE_MINIMIS = (official, table, squares, short, sentence)
