"""Forms printed and filled in by pen: four offices, four layouts."""

from tests.blind.model import Html
from tests.blind.rounds.r71.tools import AREAS, SIZES, Firm, page, pen_box, ring, sign_line, struck


def _p(words: str) -> str:
    return f"<span class=p>{words}</span>"


def dotted(f: Firm, pen: str, signed: bool = True) -> Html:
    """Labels and dotted lines, boxes crossed by pen."""

    def line(label: str, answer: str) -> str:
        return f"<div class=d><span>{label}</span><span class='u p'>{answer or '—'}</span></div>"

    def yes(on: bool) -> str:
        return f"<span style='white-space:nowrap'>{pen_box(on)} tak &nbsp;&nbsp; {pen_box(not on)} nie</span>"

    body = (
        "<h2>A. Przedsiębiorca</h2>" + line("Nazwa:", f.name) + line("Ulica i nr:", f.street) + line("Kod pocztowy i miejscowość:", f"{f.code} {f.town}")
        + line("Województwo:", f.voivodeship) + line("NIP:", f.nip) + line("REGON:", f.regon) + line("KRS / CEIDG:", f.register) + line("Kod PKD:", f.pkd)
        + "<h2>B. Osoba wyjeżdżająca</h2>" + line("Imię i nazwisko:", f.delegate) + line("Stanowisko:", f.role) + line("Telefon:", f.phone)
        + line("E-mail:", f.mail) + line("Języki obce:", f.languages)
        + "<h2>C. Działalność</h2><p>Wielkość: " + " &nbsp; ".join(f"{pen_box(k == f.size)} {v}" for k, v in SIZES.items())
        + f"</p><p>Działalność innowacyjna: {yes(f.innovative)}</p>" + line("Opis:", f.about) + line("Cel udziału w wyjeździe:", f.goal)
        + "<h2>D. Certyfikaty, atesty, patenty</h2>" + "".join(line(f"{n}.", f.certificates[n - 1] if n <= len(f.certificates) else "") for n in range(1, max(3, len(f.certificates)) + 1))
        + "<h2>E. Strona www i media</h2>" + line("Strona w języku polskim:", f.www) + line("Strona w języku obcym:", f.www_en)
        + line("Media społecznościowe:", ", ".join(f.social))
        + "<h2>F. Wydarzenia międzynarodowe w ostatnich 3 latach (nazwa, kraj, rok)</h2>"
        + "".join(line(f"{n}.", ", ".join(f.events[n - 1]) if n <= len(f.events) else "") for n in range(1, max(3, len(f.events)) + 1))
        + "<h2>G. Wyjazdy UMWL finansowane z FEWL 2021–2027</h2>" + line("Liczba wyjazdów:", str(len(f.trips))) + line("Jakie:", "; ".join(f.trips))
        + f"<h2>H. Specjalizacje</h2><p>Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {yes(bool(f.area))}</p><p>"
        + " &nbsp; ".join(f"{pen_box(a == f.area)} {a}" for a in AREAS)
        + f"</p><p>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(f.agreements))}</p>" + line("Wymienić:", "; ".join(f.agreements))
        + f"<p>Przedsięwzięcie horyzontalne: {yes(bool(f.horizontal))}</p>" + line("Nazwa przedsięwzięcia:", f.horizontal)
    )  # fmt: skip
    return page(
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>Wyjazd studyjny do Szwajcarii, czerwiec 2026</p>" + body
        + "<p>Dane są zgodne z prawdą. Firma spełnia warunki § 3 Regulaminu.</p>"
        + sign_line(f, signed, "data i czytelny podpis", f"Data: {_p(f.date)}"),
        ".d{display:flex;margin:5px 0;align-items:flex-end}.u{flex:1;border-bottom:1px dotted #333;margin-left:5px;min-height:1.1em;padding-left:6px}"
        "h2{margin:9px 0 2px;break-after:avoid}.d,p{break-inside:avoid}", pen,
    )  # fmt: skip


def circled(f: Firm, pen: str, signed: bool = True) -> Html:
    """A table with pen answers; the right word is circled."""

    def yes(on: bool) -> str:
        return f"{ring('TAK', on)} &nbsp;/&nbsp; {ring('NIE', not on)}"

    rows = [
        ("1. Nazwa i forma prawna przedsiębiorcy", _p(f.name)),
        ("2. Adres", _p(f.address) + f"<br>woj. {_p(f.voivodeship)}"),
        ("3. NIP", _p(f.dashed)), ("4. REGON", _p(f.regon)), ("5. KRS lub CEIDG", _p(f.register)), ("6. PKD główne", _p(f.pkd)),
        ("7. Kategoria przedsiębiorstwa (zakreślić)", " &nbsp; ".join(ring(v, k == f.size) for k, v in SIZES.items())),
        ("8. Działalność – opis", _p(f.about)), ("9. Działalność innowacyjna (zakreślić)", yes(f.innovative)),
        ("10. Przedstawiciel na wyjazd – imię i nazwisko", _p(f.delegate)), ("11. Stanowisko", _p(f.role)),
        ("12. Telefon, e-mail", _p(f"{f.phone}, {f.mail}")), ("13. Znajomość języków", _p(f.languages)), ("14. Cel wyjazdu", _p(f.goal)),
        ("15. WWW po polsku", _p(f.www or "brak")), ("16. WWW w innym języku", _p(f.www_en or "brak")),
        ("17. Profile społecznościowe", _p("<br>".join(f.social) or "brak")),
        ("18. Certyfikaty i patenty", _p("<br>".join(f.certificates) or "brak")),
        ("19. Targi, misje, szkolenia zagraniczne – 3 lata wstecz", _p("<br>".join(f"{n}) {', '.join(e)}" for n, e in enumerate(f.events, 1)) or "brak")),
        ("20. Liczba wyjazdów z UMWL w ramach FEWL 2021–2027 i ich nazwy", _p(f"{len(f.trips)}" + (f" – {'; '.join(f.trips)}" if f.trips else ""))),
        ("21. Czy działalność mieści się w LIS (zakreślić)?", yes(bool(f.area)) + (f"<br>Która: {_p(f.area)}" if f.area else "<br>Która:")),
        ("22. Czy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych (zakreślić)?", yes(bool(f.agreements)) + f"<br>Nazwy: {_p('; '.join(f.agreements))}"),
        ("23. Czy przedsięwzięcie horyzontalne z Porozumienia (zakreślić)?", yes(bool(f.horizontal)) + f"<br>Nazwa: {_p(f.horizontal)}"),
    ]  # fmt: skip
    cells = "".join(f"<tr><td>{q}</td><td>{a}</td></tr>" for q, a in rows)
    return page(
        "<p><small>Załącznik nr 2 do Regulaminu</small></p><h1>Formularz zgłoszeniowy przedsiębiorcy</h1>"
        "<p style='text-align:center'>„Innowacyjne Lubuskie” – wyjazd studyjny do Szwajcarii (22–25 czerwca 2026 r.)</p>"
        f"<table>{cells}</table><p>Potwierdzam prawdziwość powyższych danych oraz brak wyłączeń, o których mowa w § 3 ust. 5 i 6.</p>"
        + sign_line(f, signed, "pieczęć i podpis przedsiębiorcy", _p(f"{f.town}, {f.date}")),
        "td{border:1px solid #000;padding:5px 7px;vertical-align:top}td:first-child{width:70mm}tr{break-inside:avoid}",
        pen, "'Liberation Sans'", "10.5pt",
    )  # fmt: skip


def columns(f: Firm, pen: str, signed: bool = True) -> Html:
    """Digits in combs, and columns TAK and NIE with an X."""

    def comb(digits: str) -> str:
        return "<span class=k>" + "".join(f"<i class=p>{d}</i>" for d in digits) + "</span>"

    def asked(n: int, question: str, on: bool, more: str = "") -> str:
        return (f"<tr><td>{n}</td><td>{question}{more}</td><td class=c>{_p('X') if on else ''}</td>"
                f"<td class=c>{'' if on else _p('X')}</td></tr>")  # fmt: skip

    def more(label: str, answer: str) -> str:
        return f"<br><small>{label}</small> {_p(answer or '-')}"

    events = "".join(
        f"<tr><td>{n}</td><td>{_p(a)}</td><td>{_p(b)}</td><td>{_p(c)}</td></tr>"
        for n, (a, b, c) in enumerate(f.events, 1)
    )
    rest = "".join(
        f"<tr><td>{n}</td><td>&nbsp;</td><td></td><td></td></tr>" for n in range(len(f.events) + 1, 5)
    )
    fields = [
        ("Przedsiębiorca", _p(f.name)), ("NIP", comb(f.nip)), ("REGON", comb(f.regon)), ("KRS / CEIDG", _p(f.register)),
        ("Adres siedziby", _p(f.address)), ("Województwo", _p(f.voivodeship)), ("PKD", _p(f.pkd)),
        ("Uczestnik wyjazdu", _p(f.delegate)), ("Stanowisko", _p(f.role)), ("Telefon", _p(f.phone)), ("E-mail", _p(f.mail)), ("Języki", _p(f.languages)),
        ("Wielkość firmy", " &nbsp; ".join(f"{v} {pen_box(k == f.size)}" for k, v in SIZES.items())),
        ("Opis działalności", _p(f.about)), ("Cel udziału", _p(f.goal)),
        ("Strona www polska", _p(f.www or "-")), ("Strona www obcojęzyczna", _p(f.www_en or "-")), ("Media społecznościowe", _p(", ".join(f.social) or "-")),
    ]  # fmt: skip
    return page(
        "<h1>ZGŁOSZENIE NA WYJAZD STUDYJNY – SZWAJCARIA 2026</h1><h2>Część 1. Informacje o firmie</h2><table>"
        + "".join(f"<tr><td class=l>{a}</td><td>{b}</td></tr>" for a, b in fields)
        + "</table><h2>Część 2. Pytania</h2><table><tr><th></th><th>Pytanie</th><th>TAK</th><th>NIE</th></tr>"
        + asked(1, "Firma prowadzi działalność innowacyjną", f.innovative)
        + asked(2, "Firma posiada certyfikaty, atesty lub patenty", bool(f.certificates), more("jakie:", "; ".join(f.certificates)))
        + asked(3, "Firma działa w ramach Lubuskich Inteligentnych Specjalizacji", bool(f.area), more("w której:", f.area))
        + asked(4, "Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", bool(f.agreements), more("w których:", "; ".join(f.agreements)))
        + asked(5, "Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu", bool(f.horizontal), more("jakie:", f.horizontal))
        + asked(6, "Firma uczestniczyła już w wyjazdach UMWL finansowanych z FEWL 2021–2027", bool(f.trips), more("w jakich:", "; ".join(f.trips)))
        + "</table><h2>Część 3. Udział w targach, misjach i szkoleniach międzynarodowych (ostatnie 3 lata)</h2>"
        f"<table><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th>Rok</th></tr>{events}{rest}</table>"
        "<p>Oświadczam, że podane informacje są prawdziwe i akceptuję Regulamin.</p>"
        + sign_line(f, signed, "podpis", f"Miejscowość i data: {_p(f'{f.town}, {f.date}')}"),
        "td,th{border:1px solid #333;padding:4px 6px;vertical-align:top}.l{width:48mm;background:#f0f0f0}.c{width:13mm;text-align:center}"
        ".k i{display:inline-block;width:6mm;height:6.5mm;border:1px solid #333;text-align:center;font-style:normal}tr{break-inside:avoid}",
        pen, "'Liberation Sans'", "10.5pt",
    )  # fmt: skip


def typed_struck(f: Firm, pen: str, signed: bool = True) -> Html:
    """Typed answers; pen strikes what does not apply, and signs."""

    def yes(on: bool) -> str:
        return f"{struck('TAK', on)} / {struck('NIE', not on)} *"

    def many(words: list[str]) -> str:
        return (
            "".join(f"<div style='margin-left:8mm'>• {w}</div>" for w in words)
            or "<div style='margin-left:8mm'>nie dotyczy</div>"
        )

    return page(
        f"<p style='text-align:right'>{f.town}, dnia {f.date}</p><h1>FORMULARZ ZGŁOSZENIOWY<br>wyjazd studyjny do Szwajcarii</h1>"
        f"<p><b>I. WNIOSKODAWCA</b></p><p>1. Pełna nazwa: {f.name}</p><p>2. Siedziba: {f.address}, woj. {f.voivodeship}</p><p>3. NIP {f.dashed}, REGON {f.regon}, {f.register}</p>"
        f"<p>4. Podstawowa działalność wg PKD: {f.pkd} ({f.trade})</p><p>5. Przedsiębiorca: {' / '.join(struck(v, k == f.size) for k, v in SIZES.items())} *</p>"
        f"<p>6. Działalność innowacyjna: {yes(f.innovative)}</p><p>7. Opis: {f.about}</p>"
        f"<p><b>II. UCZESTNIK</b></p><p>8. Imię i nazwisko: {f.delegate}</p><p>9. Stanowisko: {f.role}</p><p>10. Telefon: {f.phone}, e-mail: {f.mail}</p>"
        f"<p>11. Języki obce: {f.languages}</p><p>12. Cel udziału: {f.goal}</p>"
        f"<p><b>III. INFORMACJE DO OCENY</b></p><p>13. Lubuskie Inteligentne Specjalizacje: {yes(bool(f.area))} {('– obszar: ' + f.area) if f.area else ''}</p>"
        f"<p>14. Porozumienia na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(f.agreements))}</p>{many(list(f.agreements))}"
        f"<p>15. Przedsięwzięcie horyzontalne: {yes(bool(f.horizontal))} {f.horizontal}</p>"
        f"<p>16. Certyfikaty, atesty, patenty:</p>{many(list(f.certificates))}"
        f"<p>17. Strona internetowa polska: {f.www or 'brak'}; w innych językach: {f.www_en or 'brak'}</p><p>18. Media społecznościowe: {', '.join(f.social) or 'brak'}</p>"
        f"<p>19. Zagraniczne i międzynarodowe targi, misje, szkolenia w ostatnich 3 latach:</p>{many([f'{a}, {b}, {c}' for a, b, c in f.events])}"
        f"<p>20. Udział w wyjazdach UMWL z FEWL 2021–2027 (liczba): {len(f.trips)}</p>{many(list(f.trips)) if f.trips else ''}"
        "<p>Oświadczam, że dane zawarte w zgłoszeniu są zgodne z prawdą i że Wnioskodawca nie podlega wyłączeniu.</p>"
        + sign_line(f, signed, "(podpis Wnioskodawcy)") + "<p><small>* niepotrzebne skreślić</small></p>",
        "p{margin:5px 0}", pen,
    )  # fmt: skip
