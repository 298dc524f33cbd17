"""What the company itself states and initials: size, de minimis form, draft contract."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.blind.model import Html
from tests.blind.rounds.r72.certificates import page
from tests.blind.rounds.r72.pen import font_css, initials_svg, signature_svg
from tests.blind.rounds.r72.people import Company

_SANS = "body{font:10pt 'DejaVu Sans',sans-serif}td,th{border:1px solid #444;padding:4px 6px;text-align:left;vertical-align:top}"
_SIZE = {
    "micro": ("mikro", "mikroprzedsiębiorstwem", "mikroprzedsiębiorca"),
    "small": ("małe", "małym przedsiębiorstwem", "mały przedsiębiorca"),
    "medium": ("średnie", "średnim przedsiębiorstwem", "średni przedsiębiorca"),
}
_STAFF = {
    "micro": ("6", "1 140 000 zł", "420 000 zł"),
    "small": ("27", "9 860 000 zł", "5 310 000 zł"),
    "medium": ("118", "41 200 000 zł", "33 700 000 zł"),
}


@dataclass(frozen=True, slots=True)
class Hand:
    """Who fills a print-out, how."""

    c: Company
    day: str
    family: str = ""
    """Of the pen; empty: typed."""
    ink: str = "#1b2f7a"
    signs: bool = True

    def say(self, text: str) -> str:
        if not self.family:
            return text
        size = "17pt" if self.family == "caveat" else "13pt"
        return f"<span style=\"font:{size} '{self.family}';color:{self.ink};line-height:1\">{text}</span>"

    def box(self, chosen: bool, label: str, mark: str = "☒") -> str:
        if chosen and self.family:
            cross = f"<svg width='16' height='16' style='position:absolute;left:-1px;top:0'><path d='M2 2 L14 15 M14 1 L2 14' stroke='{self.ink}' stroke-width='2.2'/></svg>"
            return f"<span style='position:relative'>☐{cross}</span> {label}"
        return f"{mark if chosen else '☐'} {label}"

    @property
    def signature(self) -> str:
        return signature_svg(self.c.delegate, self.ink) if self.signs else "……………………………"

    @property
    def css(self) -> str:
        return font_css() if self.family else ""


def status_ticks(h: Hand) -> Html:
    """Boxes."""
    c = h.c
    boxes = "".join(
        f"<p>{h.box(c.size == code, words[0] + ' przedsiębiorstwo')}</p>" for code, words in _SIZE.items()
    )
    return page(
        f"<p style='text-align:right'>{h.say(f'{c.town}, {h.day}')}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Nazwa: {h.say(c.name)}</p><p>Adres: {h.say(c.address)}</p>"
        f"<p>NIP: {h.say(c.nip)}</p><p>Oświadczam, że na dzień złożenia zgłoszenia firma posiada status (załącznik I do rozporządzenia Komisji (UE) nr 651/2014):</p>{boxes}"
        f"<p style='margin:1.5cm 0 0 9cm'>{h.signature}<br><small>podpis Wnioskodawcy</small></p>", h.css)  # fmt: skip


def status_sentence(h: Hand) -> Html:
    """A sentence."""
    c = h.c
    return page(
        f"<h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Ja, niżej podpisany/a {h.say(c.delegate)}, działając w imieniu {h.say(c.name)} (NIP {h.say(c.nip)}), oświadczam, że reprezentowana przeze mnie firma "
        f"jest {h.say(_SIZE[c.size][1])} w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</p>"
        f"<p>Firma jest przedsiębiorstwem {h.say('samodzielnym')}.</p><p>Miejscowość i data: {h.say(f'{c.town}, {h.day}')}</p><p>Podpis: {h.signature}</p>", h.css)  # fmt: skip


def status_table(h: Hand) -> Html:
    """Employment and figures."""
    c, staff = h.c, _STAFF[h.c.size]
    return page(
        f"<h1>OŚWIADCZENIE<br>o spełnianiu kryteriów MŚP (status Wnioskodawcy)</h1><table><tr><td>Wnioskodawca</td><td>{h.say(c.name)}</td></tr><tr><td>NIP</td><td>{h.say(c.nip)}</td></tr>"
        f"<tr><td>Zatrudnienie (RJR) w ostatnim roku</td><td>{h.say(staff[0])}</td></tr><tr><td>Roczny obrót</td><td>{h.say(staff[1])}</td></tr><tr><td>Suma bilansowa</td><td>{h.say(staff[2])}</td></tr>"
        f"<tr><td>Powiązania</td><td>{h.box(True, 'samodzielne')} &nbsp; {h.box(False, 'partnerskie')} &nbsp; {h.box(False, 'powiązane')}</td></tr>"
        f"<tr><td>Kategoria przedsiębiorstwa</td><td>{' &nbsp; '.join(h.box(c.size == code, words[0]) for code, words in _SIZE.items())}</td></tr></table>"
        f"<p>Oświadczam, że podane informacje są zgodne z rozporządzeniem (UE) nr 651/2014.</p><p>{h.say(h.day)}</p><p style='text-align:right'>{h.signature}<br>czytelny podpis</p>", _SANS + h.css)  # fmt: skip


def status_strike(h: Hand) -> Html:
    """What does not apply is struck out."""
    c = h.c
    words = " / ".join(
        w[2]
        if code == c.size
        else f"<s style='text-decoration-color:{h.ink if h.family else '#000'};text-decoration-thickness:2px'>{w[2]}</s>"
        for code, w in _SIZE.items()
    )
    return page(
        f"<p>{h.say(c.name)}<br>{h.say(c.address)}<br>NIP {h.say(c.nip)}</p><h1>OŚWIADCZENIE WNIOSKODAWCY O STATUSIE PRZEDSIĘBIORCY</h1>"
        f"<p>Oświadczam, że jestem / reprezentuję podmiot, który zgodnie z rozporządzeniem 651/2014 zalicza się do kategorii*:</p><p style='text-align:center'>{words}</p>"
        f"<p><small>* niepotrzebne skreślić</small></p><p>Data: {h.say(h.day)} &nbsp;&nbsp; Podpis i pieczątka: {h.signature}</p>", h.css)  # fmt: skip


STATUS: tuple[Callable[[Hand], Html], ...] = (status_ticks, status_sentence, status_table, status_strike)
_TITLE = "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"
_LAW = "Stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831"


def _facts(h: Hand) -> list[tuple[str, str]]:
    c = h.c
    return [
        ("Identyfikator podatkowy NIP", h.say(c.nip)), ("Imię i nazwisko albo nazwa", h.say(c.name)),
        ("Adres miejsca zamieszkania albo siedziby", h.say(c.address)), ("Identyfikator gminy", h.say(c.teryt)),
        ("Forma prawna", h.say(c.legal)),
        ("Wielkość podmiotu", " &nbsp; ".join(h.box(c.size == code, words[0]) for code, words in _SIZE.items()) + f" &nbsp; {h.box(False, 'inne')}"),
        ("Klasa działalności PKD", h.say(c.pkd)), ("Data utworzenia podmiotu", h.say(c.founded)),
    ]  # fmt: skip


def _answers(h: Hand) -> list[tuple[str, str]]:
    no = f"{h.box(False, 'tak')} &nbsp; {h.box(True, 'nie')}"
    return [
        ("A9. Czy podmiot jest powiązany z innymi przedsiębiorcami?", no),
        ("A10. Czy w ciągu 3 lat podmiot powstał z połączenia, przejęcia lub podziału?", no),
        ("B1. Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym?", no),
        ("B2. Czy odnotowuje rosnące straty lub malejące obroty?", no),
        ("C1. Czy prowadzi działalność w sektorze rybołówstwa i akwakultury?", no),
        ("C2. Czy prowadzi produkcję podstawową produktów rolnych?", no),
        ("D. Czy na te same koszty otrzymano inną pomoc publiczną?", no),
    ]  # fmt: skip


def _person(h: Hand) -> str:
    c = h.c
    return f"{h.say(c.delegate)}, {h.say(c.role)}, tel. {h.say(c.phone)}"


def minimis_table(h: Hand) -> Html:
    """One table."""
    rows = "".join(f"<tr><td>{n}. {a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(_facts(h), 1))
    more = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in _answers(h))
    return page(
        f"<p><b>{_TITLE}</b></p><p><small>{_LAW}</small></p><table><tr><th colspan=2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</th></tr>{rows}"
        f"<tr><th colspan=2>B–D. Sytuacja ekonomiczna, działalność, pomoc na te same koszty</th></tr>{more}<tr><th colspan=2>E. Osoba upoważniona do przedstawienia informacji</th></tr>"
        f"<tr><td>{_person(h)}<br>Data: {h.say(h.day)}</td><td>{h.signature}</td></tr></table>", _SANS + h.css)  # fmt: skip


def minimis_list(h: Hand) -> Html:
    """Numbered lines."""
    rows = "".join(f"<li>{a}: {b}</li>" for a, b in _facts(h))
    more = "".join(f"<p>{a}<br>{b}</p>" for a, b in _answers(h))
    return page(
        f"<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p style='text-align:center'><small>({_LAW} z dnia 13 grudnia 2023 r.)</small></p>"
        f"<h3>Część A – podmiot ubiegający się o pomoc</h3><ol>{rows}</ol><h3>Części B, C, D</h3>{more}<h3>Część E</h3><p>Informacje przedstawił(a): {_person(h)}</p><p>{h.say(h.day)} &nbsp; {h.signature}</p>",
        "body{font-size:10pt}h3{margin:6px 0}p{margin:4px 0}" + h.css)  # fmt: skip


def minimis_cards(h: Hand) -> Html:
    """Two columns of framed fields, the small label above."""
    cards = "".join(f"<div class=k><small>{a}</small><br>{b}</div>" for a, b in _facts(h))
    more = "".join(f"<div class=k><small>{a}</small><br>{b}</div>" for a, b in _answers(h))
    return page(
        f"<h1 style='font-size:12pt'>{_TITLE}</h1><p><small>{_LAW}.</small></p><b>A. Wnioskodawca</b><div class=g>{cards}</div><b>B. C. D. Oświadczenia</b><div class=g>{more}</div>"
        f"<b>E. Podpis osoby upoważnionej</b><div class=g><div class=k>{_person(h)}</div><div class=k>{h.say(h.day)}<br>{h.signature}</div></div>",
        "body{font:9.5pt 'DejaVu Sans'}.g{display:grid;grid-template-columns:1fr 1fr;gap:4px;margin:4px 0 10px}.k{border:1px solid #666;padding:4px 6px}" + h.css)  # fmt: skip


def minimis_lines(h: Hand) -> Html:
    """Labels and dotted lines."""
    rows = "".join(f"<p class=d><b>A{n}) {a}:</b> {b}</p>" for n, (a, b) in enumerate(_facts(h), 1))
    more = "".join(f"<p class=d>{a} {b}</p>" for a, b in _answers(h))
    return page(
        f"<p style='text-align:right'><small>Załącznik nr 6 do Regulaminu</small></p><h1>{_TITLE.capitalize()}</h1><p><i>{_LAW}</i></p>{rows}{more}<p class=d>E) Dane osoby upoważnionej: {_person(h)}</p>"
        f"<table><tr><td>{h.say(h.day)}<br><small>data</small></td><td>{h.signature}<br><small>podpis</small></td></tr></table>",
        "body{font-size:10pt}.d{border-bottom:1px dotted #555;margin:5px 0}" + h.css)  # fmt: skip


MINIMIS: tuple[Callable[[Hand], Html], ...] = (minimis_table, minimis_list, minimis_cards, minimis_lines)
_ARTICLES = (
    ("Przedmiot umowy", ("Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.", "Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8.")),
    ("Dofinansowanie", ("Organizator pokrywa 85% kosztów udziału jednego przedstawiciela Przedsiębiorcy; kwota ta stanowi pomoc de minimis.", "Przedsiębiorca pokrywa 15% kosztów, w terminie 14 dni od otrzymania noty.")),
    ("Obowiązki Organizatora", ("Organizator zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie i program spotkań.", "Organizator wyda zaświadczenie o pomocy de minimis.")),
    ("Obowiązki Przedsiębiorcy", ("Przedsiębiorca bierze udział w całym programie wyjazdu.", "Po powrocie umieści na swojej stronie informację o wyjeździe i źródle finansowania oraz wypełni ankietę.")),
    ("Rezygnacja", ("Rezygnację składa się na piśmie.", "Przy rezygnacji później niż 15 dni przed wyjazdem Przedsiębiorca zwraca poniesione koszty.")),
    ("Postanowienia końcowe", ("Zmiany umowy wymagają formy pisemnej.", "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.")),
)  # fmt: skip


def contract(h: Hand, layout: int) -> Html:
    """The draft, with a parafa on every page where the company signs."""
    c = h.c
    parafa = initials_svg(c.delegate, h.ink) if h.signs else ""
    place = ("right:0;bottom:0", "left:0;bottom:0", "right:-1.2cm;top:45%", "left:45%;bottom:0")[layout]
    per = (2, 2, 3, 3)[layout]
    groups = [_ARTICLES[i : i + per] for i in range(0, len(_ARTICLES), per)]
    title = (
        "UMOWA O DOFINANSOWANIE UCZESTNICTWA<br>przedsiębiorcy z województwa lubuskiego w Wyjeździe",
        "Umowa nr ……/2026 o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
        "Projekt umowy<br>Umowa o dofinansowanie uczestnictwa przedsiębiorcy w Wyjeździe",
        "WZÓR UMOWY O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE",
    )[layout]
    start = (
        f"<h1>{title}</h1><p>zawarta w Zielonej Górze w dniu ………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym Organizatorem, "
        f"a firmą {h.say(c.name)}, {h.say(c.address)}, NIP {h.say(c.nip)}, zwaną Przedsiębiorcą.</p>"
    )
    pages, number = [], 0
    for index, group in enumerate(groups):
        text = start if index == 0 else ""
        for name, points in group:
            number += 1
            lines = "".join(f"<p>{k}. {point}</p>" for k, point in enumerate(points, 1))
            text += f"<h3>§ {number}{'' if layout == 1 else ' ' + name if layout == 2 else '<br>' + name}</h3>{lines}"
        if index == len(groups) - 1:
            text += "<p style='margin-top:1.5cm'>Organizator: ……………………… &nbsp;&nbsp;&nbsp; Przedsiębiorca: ………………………</p>"
        foot = f"Strona {index + 1} z {len(groups)}" if layout in {1, 3} else f"{index + 1}"
        pages.append(
            f"<div class=s>{text}<div style='position:absolute;{place}'>{parafa}</div><div class=f>{foot}</div></div>"
        )
    font = "'DejaVu Sans';font-size:10pt" if layout in {1, 2} else "'DejaVu Serif'"
    return page(
        "".join(pages),
        f"body{{font-family:{font}}}h3{{text-align:{'left' if layout == 2 else 'center'};font-size:11pt}}.s{{position:relative;box-sizing:border-box;padding-top:1px;height:24.4cm;break-after:page}}.s:last-child{{break-after:auto}}"
        f".f{{position:absolute;bottom:0;{'left:0' if layout != 1 else 'right:0'};font-size:8pt}}{h.css}")  # fmt: skip
