"""The office's forms as a secretary typed them anew, and the copies of certificates that firms enclose."""

from . import ink
from .firm import Cert, Firm

CSS = (
    "@page{size:A4;margin:20mm 22mm}body{font-family:'Liberation Serif';font-size:11.5pt;line-height:1.35;margin:0}"
    "h1{font-size:14pt;text-align:center;margin:2mm 0}h2{font-size:11.5pt;margin:4mm 0 1mm;text-decoration:underline}"
    "p{margin:1mm 0}.sig{margin-top:16mm;display:flex;justify-content:space-between;align-items:flex-end}"
    "s{text-decoration-thickness:1.2pt}"
)
SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))


def _page(body: str, css: str = "") -> str:
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{CSS}{css}</style></head>'
        f"<body>{body}</body></html>"
    )


def _yes(value: bool) -> str:
    return "[X] TAK   [ ] NIE" if value else "[ ] TAK   [X] NIE"


def _signature(firm: Firm, signed: str, label: str) -> str:
    stroke = ink.svg(ink.signature(signed), "48mm", "display:block;margin:auto") if signed else ""
    return (
        f"<div class='sig'><div>{firm.town}, dnia {firm.date} r.</div><div style='text-align:center'>{stroke}"
        f"................................................<br><small>{label}</small></div></div>"
    )


def application_form(firm: Firm, signed: str = "") -> str:
    """The form typed in a word processor without its tables, every question kept, some shortened."""
    f = firm
    size = "   ".join(f"[{'X' if f.size == code else ' '}] {label}" for code, label in SIZES)
    certs = "".join(
        f"<p>{i}) {c.name}, nr {c.number}, wyd. {c.issuer}, ważny do: {c.valid}</p>"
        for i, c in enumerate(f.certs, 1)
    )
    events = "".join(f"<p>– {e.name}, {e.place}, {e.when} ({e.role})</p>" for e in f.events)
    trips = f"{len(f.trips)} – {'; '.join(f.trips)}" if f.trips else "0 (nie braliśmy udziału)"
    foreign = f"{f.www_foreign} ({f.www_langs})" if f.www_langs else f.www_foreign
    lis = ", ".join(f.lis)
    return _page(
        "<p style='text-align:right'><small>Zał. nr 2 do Regulaminu</small></p><h1>FORMULARZ ZGŁOSZENIOWY</h1>"
        "<p style='text-align:center'>udział przedsiębiorcy w wyjeździe studyjnym do <b>Szwajcarii (22–25.06.2026)</b>, "
        "projekt „Innowacyjne Lubuskie”</p>"
        f"<h2>1. Przedsiębiorca</h2><p>Nazwa: {f.name}</p><p>Siedziba: {f.address}</p>"
        f"<p>Gmina / powiat: {f.gmina} / {f.powiat}</p><p>Województwo: {f.voivodeship}</p>"
        "<p>Oddział w woj. lubuskim: nie dotyczy</p>"
        f"<p>NIP: {f.nip_text} &nbsp; REGON: {f.regon} &nbsp; KRS: {f.register}</p><p>PKD przeważające: {f.pkd} {f.pkd_text}</p>"
        f"<h2>2. Osoby</h2><p>Reprezentant firmy: {f.head}, {f.head_role}</p><p>Uczestnik wyjazdu: {f.delegate}</p>"
        f"<p>Stanowisko uczestnika: {f.delegate_role}</p><p>Telefon: {f.phone}, e-mail: {f.email}</p>"
        f"<h2>3. Wielkość firmy i charakter działalności</h2><p>Status przedsiębiorcy: {size}</p>"
        f"<p>Czym zajmuje się firma: {f.about}</p><p>Działalność innowacyjna: {_yes(f.innovative)}</p>"
        f"<p>Na czym polega: {f.innovation}</p>"
        f"<h2>4. Certyfikaty, atesty, patenty</h2>{certs or '<p>' + f.nothing + '</p>'}"
        f"<h2>5. Internet</h2><p>Strona w języku polskim: {f.www_pl or f.nothing}</p>"
        f"<p>Strona w języku angielskim lub innym: {foreign or f.nothing}</p>"
        f"<p>Profile w mediach społecznościowych: {', '.join(f.social) or f.nothing}</p>"
        f"<h2>6. Działania promocyjno-informacyjne z ostatnich 3 lat</h2>{events or '<p>' + f.nothing + '</p>'}"
        f"<h2>7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027</h2><p>Liczba wyjazdów: {trips}</p>"
        f"<h2>8. Czego firma oczekuje od wyjazdu</h2><p>{f.goal}</p>"
        f"<h2>9. Znajomość języków przez uczestnika</h2><p>angielski – {f.languages[0]}, niemiecki – {f.languages[1]}, "
        f"francuski / inny – {f.languages[2]}</p>"
        f"<h2>10. Lubuskie Inteligentne Specjalizacje</h2><p>{_yes(bool(f.lis))}</p><p>Która: {lis or f.nothing}</p>"
        f"<h2>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS</h2><p>{_yes(bool(f.agreements))}</p>"
        f"<p>Nazwy Porozumień: {'; '.join(f.agreements) or f.nothing}</p>"
        f"<h2>12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu</h2><p>{_yes(bool(f.horizontal))}</p>"
        f"<p>Tytuł: {f.horizontal or f.nothing}</p>"
        "<h2>13. Oświadczenia</h2><p>Akceptujemy Regulamin, w tym pokrycie 15% kosztów. Firma nie działa w sektorach "
        "wyłączonych (§ 3 ust. 5). Uczestnik nie jest pracownikiem UMWL. Dane w zgłoszeniu są prawdziwe i nie naruszają "
        "praw osób trzecich.</p>" + _signature(f, signed, "podpis osoby uprawnionej do reprezentacji")
    )


def status_declaration(firm: Firm, signed: str = "") -> str:
    """A firm's own wording of the status declaration, the wrong categories struck through."""
    f = firm
    words = (
        ("micro", "mikroprzedsiębiorcą"),
        ("small", "małym przedsiębiorcą"),
        ("medium", "średnim przedsiębiorcą"),
    )
    choice = " / ".join(f"<b>{word}</b>" if f.size == code else f"<s>{word}</s>" for code, word in words)
    return _page(
        f"<p>{f.name}<br>{f.address}<br>NIP {f.nip_text}</p><h1 style='margin-top:14mm'>OŚWIADCZENIE O STATUSIE "
        "WNIOSKODAWCY</h1><p style='text-align:center'><small>(wg zał. nr 3 do Regulaminu)</small></p>"
        f"<p style='margin-top:8mm'>Oświadczam, że firma jest {choice}* w rozumieniu załącznika I do rozporządzenia "
        "Komisji (UE) nr 651/2014.</p>"
        f"<p>Zatrudnienie w latach 2023, 2024, 2025: {', '.join(f.staff)} osób (RJP).</p>"
        f"<p>Obrót netto w tych latach: {', '.join(f.turnover)} tys. EUR.</p>"
        f"<p>Suma bilansowa w tych latach: {', '.join(f.balance)} tys. EUR.</p>"
        "<p>Przedsiębiorca jest samodzielny, nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
        "<p>O zmianie statusu poinformujemy przed podpisaniem umowy.</p><p><small>* niepotrzebne skreślono</small></p>"
        + _signature(f, signed, f"{f.head}, {f.head_role}")
    )


def de_minimis_form(firm: Firm, signed: str = "") -> str:
    """The de minimis form retyped as running lines by its parts."""
    f = firm
    size = "  ".join(
        f"[{'X' if f.size == c else ' '}] {w}"
        for c, w in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("x", "inny"))
    )
    no = "<b>NIE</b>"
    return _page(
        "<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p style='text-align:center'>"
        "<small>do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z 13 grudnia 2023 r.</small></p>"
        f"<h2>A. Informacje o podmiocie</h2><p>1. NIP podmiotu: {f.nip_text}</p><p>2. Nazwa podmiotu: {f.name}</p>"
        f"<p>3. Adres siedziby: {f.address}</p><p>4. Identyfikator gminy: {f.teryt}</p><p>5. Forma prawna: {f.legal}</p>"
        f"<p>6. Wielkość podmiotu: {size}</p><p>7. Klasa PKD: {f.pkd[:5]}</p><p>8. Data utworzenia: {f.created}</p>"
        f"<p>9. Powiązania z innymi przedsiębiorcami: {no}</p><p>10. Połączenie, przejęcie, podział w ostatnich 3 latach: {no}</p>"
        "<p>A1. Wspólnik spółki cywilnej / osobowej: nie dotyczy</p>"
        f"<h2>B. Sytuacja ekonomiczna</h2><p>1) Kryteria upadłości: {no}</p><p>2) Postępowanie restrukturyzacyjne: {no}</p>"
        f"<p>3) Rating niższy niż B- (duży przedsiębiorca): {no}</p><p>4) Rosnące straty, malejący obrót, zapasy: {no}</p>"
        f"<h2>C. Działalność w sektorach</h2><p>1) rybołówstwo i akwakultura: {no}</p><p>2) produkcja podstawowa produktów "
        f"rolnych: {no}</p><p>3) przetwarzanie i obrót produktami rolnymi: {no}</p><p>4) drogowy transport towarów: {no}</p>"
        "<h2>D. Pomoc na te same koszty</h2><p>nie otrzymano</p>"
        f"<h2>E. Osoba upoważniona do przedstawienia informacji</h2><p>{f.head}, {f.head_role}, tel. {f.phone}</p>"
        + _signature(f, signed, "podpis")
    )


def _right(cert: Cert) -> str:
    return "ŚWIADECTWO OCHRONNE NA ZNAK TOWAROWY" if cert.number.startswith("R.") else "DOKUMENT PATENTOWY"


def evidence(cert: Cert, holder: str, look: int) -> str:
    """A copy of a certificate: `look` 0 management system, 1 patent office, 2 laboratory attest."""
    if look == 0:
        return _page(
            f"<div class='f'><p>{cert.issuer}</p><h1 style='font-size:30pt'>CERTYFIKAT</h1><p>nr {cert.number}</p>"
            f"<p>potwierdza, że organizacja</p><p style='font-size:16pt'><b>{holder}</b></p><p>spełnia wymagania</p>"
            f"<p style='font-size:17pt'>{cert.name}</p><p>Certyfikat ważny do: {cert.valid}</p>"
            f"<p style='margin-top:14mm'>{ink.svg(ink.signature(cert.issuer), '44mm')}<br><small>Dyrektor jednostki "
            "certyfikującej</small></p></div>",
            ".f{border:4pt double #2d4a7c;padding:16mm;text-align:center;margin-top:8mm}.f p{margin:5mm 0}",
        )
    if look == 1:
        return _page(
            "<div style='text-align:center;margin-top:10mm'><p>RZECZPOSPOLITA POLSKA</p><p><b>Urząd Patentowy "
            f"Rzeczypospolitej Polskiej</b></p><h1 style='margin:14mm 0'>{_right(cert)}</h1></div>"
            f"<p>Numer prawa: {cert.number}</p><p>Uprawniony: {holder}</p><p>Tytuł / przedmiot: {cert.name}</p>"
            f"<p>Prawo trwa do: {cert.valid}, pod warunkiem uiszczania opłat okresowych.</p>"
            f"<p style='margin-top:22mm'>{ink.round_stamp(('URZĄD PATENTOWY RP * WARSZAWA *', 'UP', 'RP'), '32mm')}</p>"
        )
    return _page(
        f"<p style='border-bottom:2pt solid #333'>{cert.issuer}</p><h1 style='margin:10mm 0'>ATEST<br>nr {cert.number}"
        f"</h1><p>Wyrób: {cert.name}</p><p>Wnioskujący: {holder}</p><p>Wyrób odpowiada wymaganiom, przy spełnieniu "
        f"warunków użycia podanych przez producenta.</p><p>Atest traci ważność: {cert.valid}</p>"
        f"<p style='margin-top:18mm'>{ink.svg(ink.signature(cert.number), '44mm')}<br><small>kierownik zakładu</small></p>"
    )
