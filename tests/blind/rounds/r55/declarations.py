"""Declarations of status and of aid received."""

from tests.blind.model import Html
from tests.blind.rounds.r55.base import SIZES, Firm, ans, bracket, choose, day, e, page, signature, tick

LIMITS = (
    ("micro", "mniej niż 10 osób", "do 2 mln EUR", "do 2 mln EUR"),
    ("small", "mniej niż 50 osób", "do 10 mln EUR", "do 10 mln EUR"),
    ("medium", "mniej niż 250 osób", "do 50 mln EUR", "do 43 mln EUR"),
)


def figures(firm: Firm) -> str:
    """Rows of figures."""
    return "".join(
        f"<tr><td>{label}</td><td class='r'>{ans(str(pair[0]))}</td><td class='r'>{ans(str(pair[1]))}</td></tr>"
        for label, pair in (
            ("Liczba zatrudnionych (RJP)", firm.staff),
            ("Przychody netto (tys. PLN)", firm.turnover),
            ("Suma bilansowa (tys. PLN)", firm.assets),
        )
    )


CSS = "td,th{padding:4px 7px;vertical-align:top}.t td,.t th{border:1px solid #555;text-align:left}"


def status_table(firm: Firm, is_drawn: bool = True) -> Html:
    """A table of categories with boxes and limits."""
    f = firm
    rows = "".join(
        f"<tr><td class='c'>{tick(f.size == key)}</td><td><b>{SIZES[key]}</b> przedsiębiorstwo</td><td>{staff}</td><td>{turn}</td><td>{total}</td></tr>"
        for key, staff, turn, total in LIMITS
    )
    body = (
        '<p class="small r">Załącznik nr 3 do Regulaminu rekrutacji</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>'
        f"<table><tr><td style='width:40mm'>Wnioskodawca:</td><td>{ans(f.name)}</td></tr><tr><td>Siedziba:</td><td>{ans(f.address)}</td></tr>"
        f"<tr><td>NIP / REGON:</td><td>{ans(f'{f.nip} / {f.regon}')}</td></tr></table>"
        "<p>Oświadczam, że według definicji z załącznika I do rozporządzenia (UE) nr 651/2014 wyżej wymieniony podmiot to (zaznaczyć X):</p>"
        "<table class='t'><tr><th></th><th>Kategoria</th><th>Zatrudnienie</th><th>Roczny obrót</th><th>Bilans</th></tr>"
        f"{rows}</table><p>Dane za dwa ostatnie lata obrotowe:</p><table class='t'><tr><th></th><th>2024</th><th>2025</th></tr>{figures(f)}</table>"
        f"<p>Typ przedsiębiorstwa: {tick(True)} samodzielne &nbsp; {tick(False)} partnerskie &nbsp; {tick(False)} powiązane</p>"
        + signature(f, is_drawn, "podpis i pieczątka")
    )
    return Html(page(body, CSS, f.pen))


def status_prose(firm: Firm, is_drawn: bool = True) -> Html:
    """Running text with choices struck out."""
    f = firm
    kinds = choose(
        ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą"),
        {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}[
            f.size
        ],
    )
    body = (
        f'<p class="r">{ans(f"{f.town}, {day(f.signed_on)}")}</p><p>{ans(f.name)}<br>{ans(f.address)}<br>NIP {ans(f.nip)}</p>'
        "<h1 style='margin:2em 0 1em'>Oświadczenie<br>o statusie Wnioskodawcy (MŚP)</h1>"
        f"<p style='line-height:1.9;text-align:justify'>Ja, niżej podpisany/a {ans(f.head)}, upoważniony/a do reprezentowania firmy {ans(f.name)}, "
        f"oświadczam, że firma ta jest*: {kinds} w rozumieniu art. 2 załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r.</p>"
        f"<p style='line-height:1.9;text-align:justify'>W roku 2025 średnie zatrudnienie wyniosło {ans(str(f.staff[1]))} RJP, obrót {ans(str(f.turnover[1]))} tys. zł, a suma bilansowa "
        f"{ans(str(f.assets[1]))} tys. zł. Przedsiębiorca jest*: {choose(('samodzielny', 'partnerski', 'powiązany'), 'samodzielny')}.</p>"
        "<p>Jestem świadomy/a odpowiedzialności za podanie nieprawdy.</p>"
        + signature(f, is_drawn, "podpis")
        + '<p class="small" style="margin-top:3em">* skreślić to, co nie dotyczy</p>'
    )
    return Html(page(body, "s{text-decoration-thickness:1.6px}", f.pen, "Liberation Serif", "12pt"))


def status_columns(firm: Firm, is_drawn: bool = True) -> Html:
    """Numbered boxes in two columns."""
    f = firm
    sizes = "<br>".join(f"{bracket(f.size == key)} {word}" for key, word in SIZES.items())
    kinds = "<br>".join(
        f"{bracket(one == 'samodzielne')} {one}" for one in ("samodzielne", "partnerskie", "powiązane")
    )
    body = (
        '<div style="background:#333;color:#fff;padding:8px 12px;font-size:1.2em"><b>Status przedsiębiorstwa</b> – oświadczenie Wnioskodawcy</div>'
        f"<table class='t' style='margin-top:8px'><tr><td colspan='2'><span class='small'>Firma</span><br>{ans(f.name)}</td></tr>"
        f"<tr><td><span class='small'>NIP</span><br>{ans(f.nip)}</td><td><span class='small'>Adres</span><br>{ans(f.address)}</td></tr>"
        f"<tr><td><b>1. Kategoria przedsiębiorstwa</b><br>{sizes}</td><td><b>2. Rodzaj przedsiębiorstwa</b><br>{kinds}</td></tr></table>"
        f"<h2>3. Dane liczbowe</h2><table class='t'><tr><th></th><th>rok 2024</th><th>rok 2025</th></tr>{figures(f)}</table>"
        "<h2>4. Treść oświadczenia</h2><p>Oświadczam, że powyższe dane są zgodne ze stanem faktycznym, a status MŚP ustaliłem/am według "
        "załącznika I do rozporządzenia nr 651/2014 (GBER). O zmianie statusu przed podpisaniem umowy powiadomię Organizatora.</p>"
        '<p class="small">Do zatrudnienia nie wlicza się praktykantów ani osób na urlopach rodzicielskich. Kwoty w euro przelicza się kursem z dnia zamknięcia ksiąg.</p>'
        + signature(f, is_drawn, "podpis osoby reprezentującej")
    )
    return Html(page(body, CSS, f.pen, "DejaVu Sans", "9.5pt"))


def received(firm: Firm, is_drawn: bool = True) -> Html:
    """Aid received: a table, or that there was none."""
    f = firm
    rows = (
        "".join(
            f"<tr><td>{n}.</td>" + "".join(f"<td>{ans(cell)}</td>" for cell in row) + "</tr>"
            for n, row in enumerate(f.aid, 1)
        )
        or f"<tr><td>1.</td><td>{ans('nie dotyczy')}</td><td>{ans('–')}</td><td>{ans('–')}</td><td>{ans('–')}</td></tr>"
    )
    body = (
        '<p class="small r">Załącznik nr 4 do Regulaminu</p><h1>OŚWIADCZENIE<br>o otrzymanej pomocy de minimis</h1>'
        f"<p>{ans(f.name)}, {ans(f.address)}, NIP: {ans(f.nip)}</p><p>W okresie minionych 3 lat przedsiębiorca (wraz z podmiotami tworzącymi jedno przedsiębiorstwo):</p>"
        f"<p>{tick(not f.aid)} nie otrzymał pomocy de minimis<br>{tick(bool(f.aid))} otrzymał pomoc de minimis w wysokości:</p>"
        f"<table class='t'><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>PLN</th><th>EUR</th></tr>{rows}</table>"
        + signature(f, is_drawn, "podpis osoby upoważnionej")
    )
    return Html(page(body, CSS, f.pen))


def received_letter(firm: Firm, is_drawn: bool = True) -> Html:
    """The same as a letter."""
    f = firm
    said = (
        "otrzymaliśmy następującą pomoc de minimis:</p><ul>"
        + "".join(
            f"<li>{e(giver)} – dnia {when}, {pln} zł ({eur} EUR)</li>" for giver, when, pln, eur in f.aid
        )
        + "</ul>"
        if f.aid
        else "<b>nie otrzymaliśmy</b> żadnej pomocy de minimis.</p>"
    )
    body = (
        f"<p><b>{e(f.name)}</b><br>{e(f.address)}<br>NIP {f.nip}</p><h1 style='margin:2em 0'>Oświadczenie o pomocy de minimis otrzymanej w ciągu 3 lat</h1>"
        f"<p>Oświadczam, że w okresie trzech lat poprzedzających dzień złożenia zgłoszenia {said}"
        + signature(f, is_drawn, "podpis")
    )
    return Html(page(body, "", "", "Liberation Serif", "12pt"))
