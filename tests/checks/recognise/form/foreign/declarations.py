"""Declarations of the size of an enterprise, each as another office might lay it out."""

from tests.checks.recognise.form.foreign.facts import Company
from tests.checks.recognise.form.foreign.marks import SIZES, column, html, picked, row, struck

_STEMS = {"micro": "mikro", "small": "mały", "medium": "średni", "large": "duży"}
_INSTRUMENTAL = {
    "micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą", "large": "dużym przedsiębiorcą",
}  # fmt: skip
_PLURAL = {
    "micro": "mikroprzedsiębiorców",
    "small": "małych przedsiębiorców",
    "medium": "średnich przedsiębiorców",
}
_DEFINITION = (
    "<p>Mikroprzedsiębiorstwo: zatrudnia mniej niż 10 pracowników, a jego roczny obrót lub suma bilansowa nie przekracza "
    "2 mln EUR. Małe przedsiębiorstwo: zatrudnia mniej niż 50 pracowników, obrót do 10 mln EUR. Średnie przedsiębiorstwo: "
    "mniej niż 250 pracowników i obrót do 50 mln EUR.</p>"
)


def boxes_in_sentence(c: Company) -> str:
    """A sentence that goes on in boxes."""
    ticks = row(
        {
            "micro": "mikroprzedsiębiorstwem",
            "small": "małym przedsiębiorstwem",
            "medium": "średnim przedsiębiorstwem",
        },
        c.size,
    )
    return html(
        "OŚWIADCZENIE WNIOSKODAWCY O WIELKOŚCI PRZEDSIĘBIORSTWA",
        f"<p>{c.name}<br>{c.street}<br>{c.code} {c.town}<br>NIP: {c.nip}</p>"
        f"<p>Oświadczam, że przedsiębiorstwo, które reprezentuję, jest w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014:</p>"
        f"<p>{ticks}</p>{_DEFINITION}<p>Zielona Góra, 10.04.2026 r. .......... (podpis)</p>",
    )


def status_row(c: Company) -> str:
    """A status with options in the instrumental case."""
    ticks = row(
        {
            "micro": "mikroprzedsiębiorstwem",
            "small": "małym przedsiębiorstwem",
            "medium": "średnim przedsiębiorstwem",
        },
        c.size,
    )
    return html(
        "Oświadczenie o statusie MŚP",
        f"<p>Firma: {c.name}</p><p>Numer identyfikacji podatkowej: {c.nip[:3]}-{c.nip[3:6]}-{c.nip[6:8]}-{c.nip[8:]}</p>"
        f"<p>Status przedsiębiorstwa: {ticks}</p>"
        f"<p>Liczba zatrudnionych (w przeliczeniu na RJP): {c.employees}<br>Obrót roczny netto: {c.turnover}<br>"
        f"Aktywa ogółem (suma bilansowa): {c.balance}</p>",
    )


def struck_list(c: Company) -> str:
    """Delete what does not apply."""
    return html(
        "OŚWIADCZENIE",
        f"<p>.....{c.name}, {c.address}.....<br>/nazwa i adres wnioskodawcy/</p><p>NIP {c.nip}</p>"
        f"<p>Oświadczam, że prowadzona przeze mnie działalność zaliczana jest do*:</p>{struck(_PLURAL, c.size, '<br>')}"
        f"<p>* niepotrzebne skreślić</p>{_DEFINITION}",
    )


def plain_sentence(c: Company) -> str:
    """No form at all: a sentence."""
    return html(
        "Oświadczenie o posiadaniu statusu MŚP",
        f"<p>Ja, niżej podpisany/-a {c.delegate}, działając w imieniu firmy {c.name} z siedzibą: {c.address}, NIP {c.nip}, oświadczam, "
        f"że wnioskodawca jest {_INSTRUMENTAL[c.size]} w rozumieniu rozporządzenia 651/2014. Firma zatrudnia {c.employees} osób.</p>",
    )


def two_columns(c: Company) -> str:
    """A table of criteria with a cross in the column."""
    cells = "".join(f"<td>{'X' if size == c.size else ''}</td>" for size in SIZES)
    return html(
        "Oświadczenie o kategorii przedsiębiorstwa",
        f"<table><tr><td>Nazwa podmiotu</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>Siedziba</td>"
        f"<td>{c.address}</td></tr></table><p>Kategoria przedsiębiorstwa (proszę wstawić znak X):</p>"
        f"<table><tr><th>mikro</th><th>małe</th><th>średnie</th></tr><tr>{cells}</tr></table>",
    )


def rows_with_cross(c: Company) -> str:
    """A row for each size, the cross in the last cell."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{words}</td><td>{'x' if size == c.size else ''}</td></tr>"
        for n, (size, words) in enumerate(
            (
                ("micro", "Mikroprzedsiębiorstwo"),
                ("small", "Małe przedsiębiorstwo"),
                ("medium", "Średnie przedsiębiorstwo"),
            ),
            1,
        )
    )
    return html(
        "Deklaracja statusu przedsiębiorcy",
        f"<p>1. Pełna nazwa: {c.name}</p><p>2. NIP: PL{c.nip}</p><p>3. Deklarowany status:</p><table><tr><th>Lp.</th><th>Status</th>"
        f"<th>Zaznaczyć właściwe</th></tr>{rows}</table>",
    )


def lettered(c: Company) -> str:
    """Options with letters, the chosen ones ticked before the letter."""
    ticks = column(
        {
            "micro": "a) mikroprzedsiębiorstwo",
            "small": "b) małe przedsiębiorstwo",
            "medium": "c) średnie przedsiębiorstwo",
            "large": "d) inne niż MŚP",
        },
        c.size,
    )
    return html(
        "OŚWIADCZENIE O STATUSIE PRZEDSIĘBIORSTWA",
        f"<p>Dane przedsiębiorcy</p><p>Nazwa: {c.name}<br>Adres: {c.address}<br>NIP: {c.nip}&nbsp;&nbsp;&nbsp; REGON: {c.regon}</p>"
        f"<p>Przedsiębiorca spełnia kryteria właściwe dla:</p>{ticks}",
    )


def letter_chosen(c: Company) -> str:
    """A letter is written where the answer belongs."""
    letter = {"micro": "a", "small": "b", "medium": "c"}[c.size]
    return html(
        "Oświadczenie MŚP",
        f"<p>Przedsiębiorca: {c.name}, NIP: {c.nip}</p><p>Wielkość przedsiębiorstwa: a) mikro b) małe c) średnie</p>"
        f"<p>Wybieram odpowiedź: {letter})</p>",
    )


def after_words(c: Company) -> str:
    """Boxes after the words."""
    ticks = "&nbsp;&nbsp; ".join(
        f"{words} {'[x]' if size == c.size else '[ ]'}"
        for size, words in (("micro", "Mikro"), ("small", "Mały"), ("medium", "Średni"), ("large", "Duży"))
    )
    return html(
        "Oświadczenie o spełnianiu kryteriów MŚP",
        f"<p>Nazwa przedsiębiorcy<br>{c.name}</p><p>NIP przedsiębiorcy<br>{c.nip}</p><p>Rodzaj przedsiębiorcy<br>{ticks}</p>"
        f"<p>Zatrudnienie ogółem<br>{c.employees} etatów</p>",
    )


def with_ranges(c: Company) -> str:
    """Options with the figures that define them."""
    ticks = column(
        {
            "micro": "Mikro (&lt;10 osób, do 2 mln EUR)",
            "small": "Małe (&lt;50 osób, do 10 mln EUR)",
            "medium": "Średnie (&lt;250 osób, do 50 mln EUR)",
        },
        c.size,
        "( )",
        "(x)",
    )
    return html(
        "Oświadczenie – wielkość firmy",
        f"<table><tr><td>1</td><td>Nazwa i adres firmy</td><td>{c.name}, {c.address}</td></tr><tr><td>2</td><td>NIP / REGON</td>"
        f"<td>{c.nip} / {c.regon}</td></tr><tr><td>3</td><td>Wielkość firmy</td><td>{ticks}</td></tr><tr><td>4</td>"
        f"<td>Liczba pracowników</td><td>{c.employees}</td></tr></table>",
    )


def is_not_table(c: Company) -> str:
    """A question a size, each with yes and no."""
    rows = "".join(
        f"<tr><td>Czy wnioskodawca jest {_INSTRUMENTAL[size]}?</td><td>{picked(['TAK', 'NIE'], 0 if size == c.size else 1)}</td></tr>"
        for size in SIZES
    )
    return html(
        "Oświadczenie o wielkości wnioskodawcy",
        f"<p>Nazwa wnioskodawcy: {c.name}</p><p>NIP wnioskodawcy: {c.nip}</p><table>{rows}</table>",
    )


DECLARATIONS = (
    boxes_in_sentence, status_row, struck_list, plain_sentence, two_columns, rows_with_cross, lettered, letter_chosen, after_words,
    with_ranges, is_not_table,
)  # fmt: skip
