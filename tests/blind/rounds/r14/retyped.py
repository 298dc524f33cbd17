"""The office's papers typed anew by an accountant: the questions are the blank's, the make-up is the office program's."""

from html import escape

from tests.blind.model import Html

from .blank_contract import PAGES, articles
from .blank_minimis import ACTIVITY, ECONOMY, LINKS
from .pen import svg
from .people import ORDER, Company
from .web import page, rows, signed

CSS = "body{font:10.5pt/1.4 'Liberation Mono',monospace}h1{font-size:13pt}h2{font-size:10.5pt;text-decoration:underline}"
PLAIN = "body{font:10.5pt/1.35 'DejaVu Sans',sans-serif}h1{font-size:13pt}"


def mark(on: bool) -> str:
    """A square typed on the keyboard."""
    return "[X]" if on else "[ ]"


def form(c: Company, seed: int, sign: bool, css: str = CSS) -> Html:
    """The application form, question after question."""
    certs = (
        "".join(
            f"<p>&nbsp; {i}) {escape(x.name)} - {escape(x.issuer)}, {escape(x.number)}, ważny do: "
            f"{escape(x.valid)}</p>"
            for i, x in enumerate(c.certs, 1)
        )
        or "<p>&nbsp; BRAK</p>"
    )
    events = (
        "".join(
            f"<p>&nbsp; {i}) {escape(e.name)}, {escape(e.place)}, {escape(e.when)} - {escape(e.role)}</p>"
            for i, e in enumerate(c.events, 1)
        )
        or "<p>&nbsp; nie brano udziału</p>"
    )
    body = f"""
<p class="e s">Zał. nr 2 do Regulaminu rekrutacji „Innowacyjne Lubuskie”</p>
<h1>FORMULARZ ZGŁOSZENIOWY<br>przedsiębiorcy do udziału w wyjeździe studyjnym<br>SZWAJCARIA, 22-25 czerwca 2026 r.</h1>
<h2>A. KTO SIĘ ZGŁASZA</h2>
<p>Firma (pełne brzmienie z rejestru): {escape(c.name)}</p>
<p>Numer identyfikacji podatkowej: {c.nip} &nbsp; Numer REGON: {c.regon} &nbsp; KRS: {c.krs or "nie dotyczy"}</p>
<p>Postać prawna działalności: {c.legal}</p>
<p>Siedziba: {escape(c.street)}, {c.postal} {c.town}, woj. lubuskie, pow. {c.powiat}</p>
<p>Oddział na terenie woj. lubuskiego: nie dotyczy (siedziba w woj. lubuskim)</p>
<p>Symbol PKD działalności przeważającej i jej nazwa: {c.pkd} {escape(c.pkd_name)}</p>
<p>Kontakt do firmy: tel. {c.phone}, e-mail {c.mail}</p>
<p>Firmę reprezentuje: {c.rep} - {c.rep_role}</p>
<h2>B. KTO POJEDZIE</h2>
<p>Na wyjazd delegujemy: {c.delegate}, stanowisko: {c.delegate_role}</p>
<h2>C. JAKA TO FIRMA</h2>
<p>C.1. Kategoria wielkości według zał. I do rozporządzenia (UE) nr 651/2014:</p>
<p>&nbsp; {mark(c.size == "micro")} mikroprzedsiębiorca &nbsp; {mark(c.size == "small")} mały przedsiębiorca<br>
&nbsp; {mark(c.size == "medium")} średni przedsiębiorca &nbsp; {mark(c.size == "large")} duży przedsiębiorca</p>
<p>Pracujących w przeliczeniu na pełne etaty: {c.staff}</p>
<p>C.2. Czym zajmuje się firma: {escape(c.about)}</p>
<p>C.3. Czy firma prowadzi działalność innowacyjną? {mark(bool(c.innovation))} tak {mark(not c.innovation)} nie</p>
<p>Na czym ona polega: {escape(c.innovation) or "nie dotyczy"}</p>
<h2>D. CERTYFIKATY, ATESTY, PATENTY I INNE PRAWA OCHRONNE FIRMY</h2>{certs}
<h2>E. FIRMA W INTERNECIE</h2>
<p>Witryna po polsku: {c.www or "brak"}</p>
<p>Witryna w języku obcym: {f"{c.www_foreign} - język {c.www_lang}" if c.www_foreign else "brak"}</p>
<p>Prowadzone profile społecznościowe: {", ".join(c.social) or "nie prowadzimy"}</p>
<h2>F. TARGI, MISJE, SZKOLENIA I WYJAZDY - OSTATNIE TRZY LATA</h2>{events}
<h2>G. WYJAZDY URZĘDU MARSZAŁKOWSKIEGO</h2>
<p>W ilu wyjazdach UMWL opłaconych z FEWL 2021-2027 firma brała już udział: {len(c.trips)}</p>
<p>Jakie to były wyjazdy: {"; ".join(c.trips) or "nie dotyczy"}</p>
<h2>H. LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)</h2>
<p>H.1. Firma działa w obszarze LIS: {f"TAK - {c.lis}" if c.lis else "NIE"}</p>
<p>H.2. Liczba Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS, w ramach których firma działa:
 {len(c.agreements)}{" (" + "; ".join(c.agreements) + ")" if c.agreements else ""}</p>
<p>H.3. Firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu:
 {f"TAK - {c.horizontal}" if c.horizontal else "NIE"}</p>
<h2>I. OŚWIADCZENIA I PODPIS</h2>
<p>Znamy Regulamin i przyjmujemy jego postanowienia (w tym pokrycie 15% kosztów). Nie działamy w sektorach z § 3 ust. 5.
Osoba delegowana nie jest pracownikiem UMWL. Podane dane są zgodne z prawdą.</p>
<p>{c.town}, {c.day}</p>
{signed(seed, "podpis osoby uprawnionej do reprezentowania firmy", sign, stamp=f"{escape(c.name)}<br>{c.address}")}"""
    return Html(page(body, css, "Formularz"))


def status(c: Company, seed: int, sign: bool, css: str = CSS) -> Html:
    """The declaration of status in the blank's paragraphs."""
    names = ("MIKRO", "MAŁYM", "ŚREDNIM", "INNYM NIŻ MŚP")
    shown = " / ".join(
        f"<b>{n}</b>" if k == c.size else f"<s>{n}</s>" for k, n in zip(ORDER, names, strict=True)
    )
    body = f"""<p class="e">{c.town}, {c.day}</p><h1>OŚWIADCZENIE WNIOSKODAWCY<br>o posiadanym statusie przedsiębiorstwa</h1>
<p>Działając w imieniu: {escape(c.name)}, {c.address}, NIP {c.nip}, REGON {c.regon}, oświadczam, co następuje.</p>
<p>§ 1. W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 przedsiębiorstwo, które reprezentuję, jest
przedsiębiorstwem:</p><p class="c">{shown}</p>
<p>§ 2. Pod względem powiązań: {mark(on=True)} samodzielne {mark(on=False)} partnerskie {mark(on=False)} powiązane</p>
<p>§ 3. Dane za ostatni zatwierdzony okres obrachunkowy (2025):</p>
{rows([("Zatrudnienie w RJP", c.staff), ("Obroty netto ze sprzedaży", c.turnover), ("Suma aktywów bilansu", c.balance)])}
<p>§ 4. O każdej zmianie statusu do dnia zawarcia umowy zawiadomię Organizatora.</p>
{signed(seed + 1, "(pieczęć i podpis osoby składającej oświadczenie)", sign, stamp=escape(c.name))}"""
    return Html(page(body, css, "Oświadczenie"))


def minimis(c: Company, seed: int, sign: bool, css: str = PLAIN, old: bool = False) -> Html:
    """The de minimis form; the old one is the template of Regulation 1407/2013."""
    basis = (
        "rozporządzeniem Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 "
        "Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis (Dz. Urz. UE L 352 z 24.12.2013)"
        if old
        else "rozporządzeniem Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 "
        "TFUE do pomocy de minimis"
    )
    head = (
        "w bieżącym roku podatkowym oraz w dwóch poprzedzających latach podatkowych"
        if old
        else "w okresie ostatnich 3 lat"
    )

    def asked(lines: tuple[str, ...]) -> str:
        return "".join(
            f"<tr><td>{chr(97 + i)}) {x}</td><td>[&nbsp;]&nbsp;tak</td><td>[X]&nbsp;nie</td></tr>"
            for i, x in enumerate(lines)
        )

    partner = "; ".join(f"{n} - NIP {k}" for n, k in c.partners) or "nie dotyczy"
    body = f"""<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>
<p class="c s">stosuje się do pomocy udzielanej na warunkach określonych {basis}</p>
<h2>A. Podmiot ubiegający się o pomoc</h2>
{
        rows(
            [
                ("1) NIP", c.nip),
                ("2) Nazwa albo imię i nazwisko", c.name),
                ("3) Adres", c.address),
                ("4) Identyfikator gminy", c.gmina),
                ("5) Forma prawna", c.legal),
                (
                    "6) Wielkość (zał. I do rozp. 651/2014)",
                    {
                        "micro": "mikroprzedsiębiorca",
                        "small": "mały przedsiębiorca",
                        "medium": "średni przedsiębiorca",
                    }[c.size],
                ),
                ("7) Klasa PKD", c.pkd[:5]),
                ("8) Data utworzenia podmiotu", c.created),
                ("A1. Wspólnik (NIP, nazwa)", partner),
            ]
        )
    }
<h2>9) Powiązania - czy podmiot:</h2><table class="r">{asked(LINKS)}</table>
<p>Wartość pomocy de minimis podmiotów powiązanych {head}: 0,00 EUR</p>
<p>10) Połączenie, przejęcie lub podział {head}: [ ] tak [X] nie</p>
<h2>B. Sytuacja ekonomiczna - czy podmiot:</h2><table class="r">{asked(ECONOMY)}</table>
<h2>C. Czy działalność, której dotyczy pomoc, jest prowadzona:</h2><table class="r">{asked(ACTIVITY)}</table>
<h2>D. Pomoc na te same koszty</h2><p>[X] nie otrzymano &nbsp; [ ] otrzymano (opis): ..............</p>
<h2>E. Osoba upoważniona do przedstawienia informacji</h2>
<p>{c.rep}, {c.rep_role}, tel. {c.phone}, {c.day}</p>{signed(seed + 2, "data i podpis", sign)}"""
    return Html(page(body, css, "Formularz de minimis"))


def contract(c: Company, seed: int, initials: tuple[bool, ...], columns: bool = False) -> Html:
    """The contract typed anew, on one page more or in two columns."""
    out: list[str] = []
    for i in range(len(PAGES)):
        top = (
            ""
            if i
            else f"""<p class="e s">Załącznik nr 5 do Regulaminu - PROJEKT</p><h1>UMOWA nr ........../2026<br>
<span style="font-size:11pt">o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym
do Szwajcarii</span></h1><p>pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra (Województwo),
a {escape(c.name)}, {c.address}, NIP {c.nip}, reprezentowanym przez: {c.rep} (Przedsiębiorca).</p>"""
        )
        text = "".join(
            f'<p class="c"><b>§ {n}. {title}</b></p>'
            + "".join(
                f"<p>{k}. {line}</p>" if len(lines) > 1 else f"<p>{line}</p>"
                for k, line in enumerate(lines, 1)
            )
            for n, title, lines in articles(i)
        )
        end = (
            '<table style="margin-top:40px"><tr><td class="c">.............................<br>Województwo</td>'
            '<td class="c">.............................<br>Przedsiębiorca</td></tr></table>'
            if i == len(PAGES) - 1
            else ""
        )
        mark_ = (
            svg(seed * 5 + i, "initials", "#1b2f8f", 64, 34, f"margin-left:{6 + 7 * i}px;margin-bottom:-10px")
            if initials and initials[i]
            else "................"
        )
        flow = "columns:2;column-gap:9mm;text-align:justify" if columns else "text-align:justify"
        out.append(
            f'<div style="min-height:228mm;{"break-before:page" if i else ""}">{top}<div style="{flow}">{text}</div>'
            f'{end}</div><p class="s">{i + 1} / {len(PAGES)} &nbsp;&nbsp;&nbsp; parafa Przedsiębiorcy: {mark_}</p>'
        )
    css = "body{font:10pt/1.4 'Liberation Sans',sans-serif}" if columns else "body{font-size:11.5pt}"
    return Html(page("".join(out), css, "Umowa"))
