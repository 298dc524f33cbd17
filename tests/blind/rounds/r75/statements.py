"""Declarations of status and de minimis forms."""

from collections.abc import Sequence

from tests.blind.model import Html, Word
from tests.blind.rounds.r75.base import (
    SIZED,
    SIZES,
    Block,
    Company,
    html,
    ink,
    paged,
    signature,
    stamp,
    worded,
)

_T = ".t td { border: 1px solid #333; padding: 3px 6px } h2 { font-size: 11pt }"
_STAFF = {"micro": ("6", "410 tys. euro", "290 tys. euro"), "small": ("24", "3,1 mln euro", "2,2 mln euro"), "medium": ("118", "17,4 mln euro", "12,9 mln euro")}  # fmt: skip


def _signed(c: Company, day: str, is_signed: bool, wide: str = "") -> list[Block]:
    mark = signature(c.signer) if is_signed else "<br><br>"
    return [
        ("p", f"{ink(c, f'{c.town}, {day}')}"),
        ("r", f"{wide}{mark}<br><small>podpis osoby upoważnionej ({c.signer})</small>"),
    ]


def _page(c: Company, blocks: Sequence[Block], css: str = "") -> Html:
    return html(paged(blocks), _T + css, c.pen)


def status_sentence(c: Company, day: str, is_signed: bool = True) -> Html:
    """A statement in one sentence."""
    return _page(c, [
        ("c", "Załącznik nr 3 do Regulaminu"), ("h1", "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY"),
        ("p", f"Ja, niżej podpisany/-a {ink(c, c.signer)}, reprezentujący/-a {ink(c, c.name)} z siedzibą: {ink(c, c.address)}, NIP {ink(c, c.nip)}, oświadczam, "
              f"że reprezentowana firma jest {ink(c, SIZED[c.size])} w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014."),
        ("p", "Jestem świadomy/-a odpowiedzialności karnej za składanie fałszywych oświadczeń."), *_signed(c, day, is_signed),
    ])  # fmt: skip


def status_table(c: Company, day: str, is_signed: bool = True) -> Html:
    """Figures of the years, and the class."""
    staff, turnover, balance = _STAFF[c.size]
    rows = [
        ["Kategoria", "Zaznaczyć"],
        *([word, ink(c, "X") if key == c.size else ""] for key, word in SIZES.items()),
    ]
    return _page(c, [
        ("h1", "Oświadczenie wnioskodawcy o spełnianiu kryteriów MŚP"),
        ("t", [["Nazwa", ink(c, c.name)], ["NIP", ink(c, c.dashed)], ["Siedziba", ink(c, c.address)]]),
        ("p", "Zgodnie z rozporządzeniem 651/2014 oświadczam, że przedsiębiorstwo należy do kategorii:"), ("t", rows),
        ("t", [["Dane za 2025 r.", ""], ["Zatrudnienie (RJP)", ink(c, staff)], ["Obrót", ink(c, turnover)], ["Suma bilansowa", ink(c, balance)]]),
        ("p", f"Przedsiębiorstwo jest {ink(c, 'samodzielne')}."), *_signed(c, day, is_signed),
    ])  # fmt: skip


def status_boxes(c: Company, day: str, is_signed: bool = True) -> Html:
    """Boxes one under the other."""
    boxes = "<br>".join(
        f"{'☒' if key == c.size else '☐'} {word[:-1] + 'e' if key != 'micro' else 'mikro'} przedsiębiorstwo"
        for key, word in SIZES.items()
    )
    return _page(c, [
        ("h1", "Status przedsiębiorstwa – oświadczenie"), ("p", f"Wnioskodawca: <b>{c.name}</b><br>Adres: {c.address}<br>Numer NIP: {c.nip}"),
        ("p", "Na potrzeby naboru do udziału w wyjeździe studyjnym oświadczam, że w myśl definicji z załącznika nr I rozporządzenia 651/2014/UE prowadzę:"),
        ("p", boxes), ("p", "Przedsiębiorstwo nie jest powiązane ani partnerskie z innymi podmiotami."),
        *_signed(c, day, is_signed, stamp((c.name, f"NIP {c.nip}"))),
    ], "body { font-family: 'Liberation Serif', serif; font-size: 12pt }")  # fmt: skip


def status_strike(c: Company, day: str, is_signed: bool = True) -> Html:
    """The wrong classes are struck out."""
    words = " / ".join(word if key == c.size else f"<s>{word}</s>" for key, word in (("micro", "mikroprzedsiębiorcą"), ("small", "małym przedsiębiorcą"), ("medium", "średnim przedsiębiorcą")))  # fmt: skip
    return _page(c, [
        ("p", f"{ink(c, c.name)}<br>{ink(c, c.address)}<br>NIP: {ink(c, c.nip)}"), ("h1", "OŚWIADCZENIE<br>dotyczące statusu MŚP"),
        ("p", f"Oświadczam, że jestem {words}* w rozumieniu przepisów rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."),
        ("s", "* niepotrzebne skreślić"), *_signed(c, day, is_signed),
    ], "s { text-decoration: line-through 2px #1c2f8c }")  # fmt: skip


def status_word(c: Company, day: str) -> Word:
    """Typed in Word, signed electronically."""
    return worded([
        ("r", f"{c.town}, {day}"), ("h1", "Oświadczenie o statusie Wnioskodawcy"), ("t", [["Wnioskodawca", c.name], ["Adres", c.address], ["NIP", c.nip]]),
        ("p", f"Oświadczam, że wyżej wymieniony Wnioskodawca jest {SIZED[c.size]} zgodnie z definicją zawartą w załączniku I do rozporządzenia nr 651/2014."),
        ("r", f"{c.signer}\npodpisano elektronicznie"),
    ])  # fmt: skip


def _parts(c: Company, ticks: tuple[str, str]) -> list[Block]:
    on, off = ticks
    size = "   ".join(f"{on if key == c.size else off} {word}" for key, word in SIZES.items())
    return [
        ("h2", "A. Informacje o podmiocie ubiegającym się o pomoc"),
        ("t", [["1) Identyfikator podatkowy NIP", c.nip], ["2) Nazwa podmiotu", c.name], ["3) Adres siedziby", c.address],
               ["4) Wielkość podmiotu", size], ["5) Klasa działalności PKD", c.pkd]]),
        ("p", f"6) Powiązania z innymi przedsiębiorcami: {on} nie   {off} tak"),
        ("h2", "B. Sytuacja ekonomiczna podmiotu"),
        ("p", f"Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym: {off} tak   {on} nie"),
        ("h2", "C. Prowadzona działalność, w związku z którą podmiot ubiega się o pomoc"),
        ("p", f"w sektorze rybołówstwa i akwakultury: {off} tak   {on} nie"), ("p", f"w produkcji podstawowej produktów rolnych: {off} tak   {on} nie"),
        ("h2", "D. Pomoc otrzymana na te same koszty"), ("p", "Nie otrzymano innej pomocy na pokrycie tych samych kosztów kwalifikowalnych."),
        ("h2", "E. Osoba upoważniona do przedstawienia informacji"), ("p", f"Imię i nazwisko: {c.signer}; stanowisko: {c.position}; telefon: {c.phone}"),
    ]  # fmt: skip


_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_LAW = "stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. U. z 2025 r. poz. 1489)"


def minimis_parts(c: Company, day: str, is_signed: bool = True) -> Html:
    """The state's form in parts A–E, typed."""
    return html(paged([("h1", _TITLE), ("c", _LAW), *_parts(c, ("☒", "☐")), *_signed(c, day, is_signed)]), _T)


def minimis_word(c: Company, day: str) -> Word:
    """The same in Word."""
    return worded(
        [
            ("h1", _TITLE),
            ("p", _LAW),
            *_parts(c, ("[X]", "[ ]")),
            ("p", f"Data: {day}"),
            ("r", f"{c.signer}\npodpis elektroniczny"),
        ],
        "Arial",
        10,
    )


def minimis_numbered(c: Company, day: str, is_signed: bool = True) -> Html:
    """Numbered points without a table."""
    points = (
        ("NIP", c.dashed), ("Pełna nazwa", c.name), ("Adres", c.address), ("Wielkość przedsiębiorcy", SIZES[c.size]), ("PKD działalności objętej pomocą", c.pkd),
        ("Przedsiębiorstwa powiązane", "brak"), ("Otrzymana pomoc de minimis w ciągu 3 minionych lat", "0,00 euro"), ("Postępowanie upadłościowe lub restrukturyzacyjne", "nie"),
        ("Działalność w rybołówstwie, akwakulturze lub rolnictwie", "nie"), ("Pomoc na te same koszty", "nie otrzymano"), ("Osoba udzielająca informacji", f"{c.signer}, {c.position}"),
    )  # fmt: skip
    body: list[Block] = [("p", f"{n}. {a}: {ink(c, b)}") for n, (a, b) in enumerate(points, 1)]
    return _page(c, [
        ("h1", "INFORMACJE PRZEDSTAWIANE PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"), ("c", "na podstawie rozporządzenia Komisji (UE) nr 2023/2831"), *body, *_signed(c, day, is_signed),
    ], "p { margin: 6px 0 }")  # fmt: skip


def minimis_grid(c: Company, day: str, is_signed: bool = True) -> Html:
    """A grid with sections in grey bars."""
    rows = [
        ["<b>Część A – dane przedsiębiorcy</b>", ""], ["Firma", ink(c, c.name)], ["NIP", ink(c, c.nip)], ["Siedziba", ink(c, c.address)],
        ["Status przedsiębiorcy", ink(c, SIZES[c.size])], ["PKD", ink(c, c.pkd)], ["<b>Część B – sytuacja ekonomiczna</b>", ""],
        ["Spełnia kryteria upadłości", ink(c, "nie")], ["<b>Część C – działalność wyłączona</b>", ""], ["Rolnictwo pierwotne, rybołówstwo", ink(c, "nie prowadzi")],
        ["<b>Część D – inna pomoc na te same koszty</b>", ""], ["Wartość", ink(c, "0 zł")], ["<b>Część E – osoba upoważniona</b>", ""], ["Imię i nazwisko, stanowisko", ink(c, f"{c.signer}, {c.position}")],
    ]  # fmt: skip
    return _page(
        c,
        [
            ("h1", _TITLE),
            ("s", "Rozporządzenie (UE) 2023/2831; okres: 3 minione lata"),
            ("t", rows),
            *_signed(c, day, is_signed),
        ],
    )
