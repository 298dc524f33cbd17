"""Declarations of status, de minimis forms and contracts: four layouts each."""

from tests.blind.model import Html
from tests.blind.rounds.r71.tools import (
    SIZES,
    Firm,
    box,
    initials,
    page,
    pen_box,
    sign_line,
    signature,
    struck,
)

_SANS = "'Liberation Sans'"
_GRID = "td,th{border:1px solid #555;padding:3px 6px;vertical-align:top}tr{break-inside:avoid}"
_KIND = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def _turnover(f: Firm) -> str:
    return {"micro": "0,6 mln EUR", "small": "3,4 mln EUR", "medium": "17,8 mln EUR"}[f.size]


def status_letter(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """A sentence with the size in it."""
    return page(
        f"<p style='text-align:right'>{f.town}, {f.date}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>"
        f"<p>Działając w imieniu {f.name}, NIP {f.nip}, z siedzibą: {f.address}, oświadczam, że przedsiębiorca jest <b>{_KIND[f.size]}</b> "
        "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        f"<p>Zatrudnienie: {f.staff} RJP, roczny obrót: {_turnover(f)}. Przedsiębiorstwo jest samodzielne.</p>"
        + sign_line(f, by_hand, f"{f.signer}, {f.signer_role}"),
    )  # fmt: skip


def status_table(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """A table with boxes and figures of two years."""
    mark = pen_box if by_hand else box
    rows = "".join(
        f"<tr><td>{mark(k == f.size)}</td><td>przedsiębiorstwo {v}</td></tr>"
        for k, v in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
    )
    return page(
        f"<p>Załącznik nr 3</p><h1>Oświadczenie o statusie MŚP</h1><table><tr><td>Wnioskodawca</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr></table>"
        f"<p>Oświadczam, że zgodnie z rozporządzeniem 651/2014 Wnioskodawca ma status:</p><table>{rows}</table>"
        f"<p>Dane za ostatni zamknięty okres:</p><table><tr><th>Zatrudnienie (RJP)</th><th>Obrót</th></tr><tr><td>{f.staff}</td><td>{_turnover(f)}</td></tr></table>"
        + sign_line(f, by_hand, "podpis", f"{f.town}, {f.date}"),
        _GRID, face=_SANS,
    )  # fmt: skip


def status_strike(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """What does not apply is struck out."""

    def choice(words: str, chosen: bool) -> str:
        return struck(words, chosen) if by_hand else words if chosen else f"<s>{words}</s>"

    kinds = " / ".join(
        choice(v, k == f.size)
        for k, v in (
            ("micro", "mikroprzedsiębiorcą"),
            ("small", "małym przedsiębiorcą"),
            ("medium", "średnim przedsiębiorcą"),
        )
    )
    return page(
        f"<h1>Oświadczenie Wnioskodawcy o statusie przedsiębiorcy</h1><p>Ja, niżej podpisany(-a) {f.signer}, reprezentując firmę {f.name} (NIP {f.dashed}), "
        f"oświadczam, że firma jest {kinds}*</p><p>według definicji z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</p>"
        + sign_line(f, by_hand, "czytelny podpis", f"Dnia {f.date}") + "<p>* niewłaściwe skreślić</p>",
        size="12pt",
    )  # fmt: skip


def status_fields(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """Numbered fields."""
    said = [("1. Nazwa Wnioskodawcy", f.name), ("2. NIP", f.nip), ("3. Adres", f.address), ("4. Liczba zatrudnionych (RJP)", str(f.staff)),
            ("5. Roczny obrót", _turnover(f)), ("6. Powiązania i partnerstwa", "brak – przedsiębiorstwo samodzielne"),
            ("7. Status (mikro, małe, średnie)", SIZES[f.size])]  # fmt: skip
    rows = "".join(f"<p><b>{a}:</b> <span class='{'p' if pen else ''}'>{b}</span></p>" for a, b in said)
    return page(
        f"<h1>OŚWIADCZENIE O STATUSIE</h1>{rows}<p>Oświadczam, że powyższe dane ustalono według załącznika I do rozporządzenia (UE) nr 651/2014.</p>"
        + sign_line(f, by_hand, f.signer_role, f.date), pen=pen, face=_SANS,
    )  # fmt: skip


_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_LAW = "stosuje się do pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831"
_STATE = (
    "Czy przedsiębiorca spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy przedsiębiorca ma trudności w regulowaniu zobowiązań?",
    "Czy przedsiębiorca podlega nakazowi zwrotu pomocy?",
)
_TRADES = (
    "w sektorze rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i obrocie produktami rolnymi",
)


def minimis_table(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """The official form's tables."""
    mark = pen_box if by_hand else box
    sizes = (
        "<br>".join(
            f"{mark(k == f.size)} {v}"
            for k, v in (
                ("micro", "mikroprzedsiębiorca"),
                ("small", "mały przedsiębiorca"),
                ("medium", "średni przedsiębiorca"),
            )
        )
        + f"<br>{mark(False)} inny"
    )

    def asked(words: str) -> str:
        return f"<tr><td>{words}</td><td>{mark(False)} tak &nbsp; {mark(True)} nie</td></tr>"

    return page(
        f"<h1>{_TITLE}</h1><p>{_LAW}</p><table><tr><th colspan=2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th></tr>"
        f"<tr><td>1) Identyfikator podatkowy NIP</td><td>{f.nip}</td></tr><tr><td>2) Nazwa</td><td>{f.name}</td></tr><tr><td>3) Adres siedziby</td><td>{f.address}</td></tr>"
        f"<tr><td>4) Identyfikator gminy</td><td>{f.gmina}</td></tr><tr><td>5) Forma prawna</td><td>{f.legal}</td></tr><tr><td>6) Wielkość</td><td>{sizes}</td></tr>"
        f"<tr><td>7) Klasa działalności (PKD)</td><td>{f.pkd}</td></tr><tr><td>8) Data utworzenia</td><td>{f.founded}</td></tr>{asked('9) Powiązania z innymi przedsiębiorcami')}"
        "<tr><th colspan=2>B. Sytuacja ekonomiczna</th></tr>" + "".join(map(asked, _STATE))
        + "<tr><th colspan=2>C. Rodzaj działalności – czy prowadzi działalność:</th></tr>" + "".join(map(asked, _TRADES))
        + f"<tr><th colspan=2>D. Pomoc na te same koszty</th></tr>{asked('Czy otrzymano inną pomoc na pokrycie tych samych kosztów?')}"
        f"<tr><th colspan=2>E. Osoba upoważniona do przedstawienia informacji</th></tr><tr><td>{f.signer}</td><td>{f.signer_role}, tel. {f.phone}</td></tr>"
        f"<tr><td>Data i podpis</td><td>{f.date} {signature(f.signer) if by_hand else ''}</td></tr></table>",
        _GRID + "th{background:#ddd;text-align:left}", face=_SANS, size="10pt",
    )  # fmt: skip


def minimis_lines(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """Numbered lines, answers after a dash."""
    asked = "".join(f"<p>{n}. {q} – NIE</p>" for n, q in enumerate(_STATE, 9))
    trades = "".join(f"<p>– {one}: nie</p>" for one in _TRADES)
    return page(
        f"<h1>{_TITLE.upper()}</h1><p style='text-align:center'>({_LAW})</p><h2>Część A</h2><p>1. NIP – {f.nip}</p><p>2. Nazwa podmiotu – {f.name}</p><p>3. Adres – {f.address}</p>"
        f"<p>4. Identyfikator gminy – {f.gmina}</p><p>5. Forma prawna – {f.legal}</p><p>6. Wielkość przedsiębiorcy – {SIZES[f.size]}</p><p>7. PKD – {f.pkd}</p><p>8. Data utworzenia – {f.founded}; powiązania, podziały, połączenia – brak</p>"
        f"<h2>Część B – sytuacja ekonomiczna</h2>{asked}<h2>Część C – działalność</h2>{trades}<h2>Część D</h2><p>Inna pomoc na te same koszty kwalifikowane – nie otrzymano</p>"
        f"<h2>Część E</h2><p>Informacje przedstawił(a): {f.signer}, {f.signer_role}, {f.date}</p>" + sign_line(f, by_hand, "podpis"),
        "p{margin:4px 0}h2{margin:8px 0 2px}",
    )  # fmt: skip


def minimis_pen(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """Boxes over boxes; where there is a pen it fills them."""
    ink = "p" if pen else ""

    def cell(label: str, answer: str) -> str:
        return f"<div class=c><small>{label}</small><br><span class='{ink}'>{answer}</span></div>"

    asked = "".join(
        cell(q, "NIE")
        for q in (*_STATE, *(f"Działalność {one}?" for one in _TRADES), "Inna pomoc na te same koszty?")
    )
    return page(
        f"<h1>{_TITLE}</h1><p>Podstawa: rozporządzenie Komisji (UE) 2023/2831</p><h2>A. Podmiot</h2><div class=g>"
        + cell("NIP", f.nip) + cell("Nazwa", f.name) + cell("Adres", f.address) + cell("Identyfikator gminy (TERYT)", f.gmina) + cell("Forma prawna", f.legal)
        + cell("Wielkość (mikro / mały / średni)", {"micro": "mikro", "small": "mały", "medium": "średni"}[f.size]) + cell("PKD", f.pkd) + cell("Data utworzenia", f.founded)
        + f"</div><h2>B–D. Sytuacja, działalność, pomoc (tak / nie)</h2><div class=g>{asked}</div><h2>E. Osoba upoważniona</h2><div class=g>"
        + cell("Imię i nazwisko", f.signer) + cell("Stanowisko", f.signer_role) + "</div>" + sign_line(f, by_hand, "data i podpis", f.date),
        ".g{display:grid;grid-template-columns:1fr 1fr}.c{border:1px solid #777;padding:3px 6px;min-height:11mm}h2{margin:8px 0 3px}", pen, _SANS, "10.5pt",
    )  # fmt: skip


def minimis_sentences(f: Firm, by_hand: bool, pen: str = "") -> Html:
    """Parts in sentences, as a law office types it."""
    return page(
        f"<h1>{_TITLE}</h1><p><i>Rozporządzenie (UE) 2023/2831 z dnia 13 grudnia 2023 r.</i></p>"
        f"<p><b>Część A.</b> Podmiotem ubiegającym się o pomoc jest {f.name}, NIP {f.nip}, {f.address}, identyfikator gminy {f.gmina}. Forma prawna: {f.legal}. "
        f"Wielkość: przedsiębiorstwo {SIZES[f.size]}. Klasa PKD: {f.pkd}. Data utworzenia: {f.founded}. Podmiot nie jest powiązany z innymi przedsiębiorcami, nie powstał z połączenia ani podziału.</p>"
        "<p><b>Część B.</b> Podmiot nie spełnia kryteriów upadłości, nie jest w restrukturyzacji, reguluje zobowiązania w terminie.</p>"
        "<p><b>Część C.</b> Podmiot nie prowadzi działalności w rybołówstwie i akwakulturze, w produkcji podstawowej produktów rolnych ani w ich przetwarzaniu i obrocie.</p>"
        "<p><b>Część D.</b> Na te same koszty nie otrzymano innej pomocy publicznej ani pomocy de minimis.</p>"
        f"<p><b>Część E.</b> Informacje przedstawia {f.signer} ({f.signer_role}), tel. {f.phone}. Data: {f.date}</p>" + sign_line(f, by_hand, "podpis"),
    )  # fmt: skip


_TEXTS = (
    ("Przedmiot umowy", "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r., realizowanym w projekcie „Innowacyjne Lubuskie”."),
    ("Dofinansowanie", "Województwo pokrywa 85% kosztów udziału jednego przedstawiciela Przedsiębiorcy jako pomoc de minimis. Przedsiębiorca wpłaca 15% kosztów w terminie wskazanym przez Województwo."),
    ("Obowiązki Przedsiębiorcy", "Przedsiębiorca uczestniczy w całym programie Wyjazdu, umieszcza informację o nim na swojej stronie internetowej oraz wypełnia ankietę ewaluacyjną."),
    ("Obowiązki Województwa", "Województwo organizuje przejazdy, nocleg, wyżywienie, ubezpieczenie i spotkania, a po zawarciu umowy wydaje zaświadczenie o pomocy de minimis."),
    ("Rezygnacja", "Rezygnacja późniejsza niż 15 dni przed wyjazdem zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych przez Województwo."),
    ("Postanowienia końcowe", "Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa. Umowę sporządzono w dwóch egzemplarzach."),
)  # fmt: skip


def contract(f: Firm, style: int, by_hand: bool) -> Html:
    """The draft on two pages, initialled on each (by pen) or left to an electronic signature."""

    def heads(n: int, title: str) -> str:
        return (
            f"<h2 style='text-align:center'>§ {n}<br>{title}</h2>",
            f"<h2>§ {n}. {title}</h2>",
            f"<p style='text-align:center'><b>§ {n}</b></p>",
            f"<h2>Artykuł {n} – {title.lower()}</h2>",
        )[style]

    def part(n: int) -> str:
        title, text = _TEXTS[n - 1]
        sentences = text.rstrip(".").split(". ")
        inner = (
            "".join(f"<p>{k}. {one}.</p>" for k, one in enumerate(sentences, 1))
            if style in {0, 2}
            else f"<p>{text}</p>"
        )
        return heads(n, title) + inner

    parties = {
        0: f"<p>zawarta w Zielonej Górze w dniu …………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, a {f.name}, {f.address}, NIP {f.nip}, reprezentowanym przez: {f.signer} – zwanym dalej Przedsiębiorcą.</p>",
        1: f"<p><b>Strony:</b></p><p>1) Województwo Lubuskie – Organizator,</p><p>2) {f.name}, NIP {f.nip}, {f.address} – Przedsiębiorca.</p>",
        2: f"<table><tr><td style='border:1px solid'>Województwo Lubuskie<br>ul. Podgórna 7, Zielona Góra</td><td style='border:1px solid'>{f.name}<br>{f.address}<br>NIP {f.nip}</td></tr></table>",
        3: f"<p>Między Województwem Lubuskim a firmą {f.name} (NIP {f.nip}), którą reprezentuje {f.signer}, zostaje zawarta umowa o treści:</p>",
    }[style]  # fmt: skip
    title = (
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym"
    )
    mark = initials(f.signer) if by_hand else ""
    side = "left" if style == 2 else "right"

    def foot(n: int) -> str:
        label = "parafa: " if style in {1, 3} else ""
        return f"<div style='position:absolute;bottom:0;left:0;right:0;text-align:{side}'><small>str. {n} z 2</small> {label}{mark}</div>"

    sheet = "position:relative;height:258mm"
    return page(
        f"<div style='{sheet}'><p style='text-align:right'>PROJEKT</p><h1>{title if style != 2 else title.upper()}</h1>{parties}{part(1)}{part(2)}{part(3)}{foot(1)}</div>"
        f"<div style='break-before:page;{sheet}'>{part(4)}{part(5)}{part(6)}<p style='margin-top:15mm'>…………………… Województwo Lubuskie &nbsp;&nbsp;&nbsp;&nbsp; …………………… Przedsiębiorca</p>{foot(2)}</div>",
        face=_SANS if style in {1, 3} else "'Liberation Serif'", size="11.5pt",
    )  # fmt: skip


def minimis_statement(f: Firm) -> Html:
    """Zał. 4: no aid in three years."""
    return page(
        f"<p>Załącznik nr 4</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{f.name}, NIP {f.nip}, {f.address}</p>"
        "<p>Oświadczam, że w ciągu trzech minionych lat przedsiębiorstwo otrzymało następującą pomoc de minimis:</p>"
        "<table><tr><th>Lp.</th><th>Podmiot udzielający</th><th>Dzień udzielenia</th><th>Kwota w PLN</th><th>Kwota w EUR</th></tr>"
        "<tr><td>1</td><td>Powiatowy Urząd Pracy w Słubicach</td><td>14.05.2024</td><td>12 400,00</td><td>2 891,12</td></tr></table>"
        + sign_line(f, False, "podpis", f"{f.town}, {f.date}"),
        _GRID,
    )  # fmt: skip


def register_extract(f: Firm) -> Html:
    """A print-out of the court register."""
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (
        ("Numer KRS", f.register.removeprefix("KRS ")), ("Firma", f.name), ("Forma prawna", f.legal.upper()), ("REGON / NIP", f"{f.regon} / {f.nip}"),
        ("Siedziba", f"woj. LUBUSKIE, {f.town}"), ("Adres", f.address), ("Zarząd", f"{f.signer} – prezes zarządu"), ("Data wpisu", f.founded)))  # fmt: skip
    return page(
        "<p>Centralna Informacja Krajowego Rejestru Sądowego</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1>"
        f"<p>Stan na dzień 30.03.2026</p><table>{rows}</table><p><small>Wydruk nie wymaga podpisu i pieczęci.</small></p>",
        _GRID, face=_SANS, size="10pt",
    )  # fmt: skip


STATUS = (status_letter, status_table, status_strike, status_fields)
MINIMIS = (minimis_table, minimis_lines, minimis_pen, minimis_sentences)
