"""Application forms that are printed, filled by pen or typed, signed and scanned."""

from tests.blind.model import Html
from tests.blind.rounds.r73.kit import LIS, Co, bracket, cross, e, page, pen, signed

THREE = ("micro", "small", "medium")


def dotted(co: Co, how: str, day: str) -> Html:
    """Dotted lines answered by pen, boxes crossed by pen."""

    def line(label: str, value: str) -> str:
        return f"<div class='r'><span>{label}:</span><span class='d'>{pen(value or '–')}</span></div>"

    def ask(label: str, on: bool) -> str:
        return f"<div class='r'><span>{label}:</span><span>&nbsp; {cross(on)} TAK &nbsp;&nbsp; {cross(not on)} NIE</span></div>"

    events = (
        "".join(
            f"<tr><td>{n}.</td><td>{pen(a)}</td><td>{pen(b)}</td><td>{pen(y)}</td></tr>"
            for n, (a, b, y) in enumerate(co.events, 1)
        )
        or "<tr><td>1.</td><td>" + pen("brak") + "</td><td></td><td></td></tr>"
    )
    certs = "".join(line(f"{n})", one) for n, one in enumerate(co.certs or ("brak",), 1)).replace("):", ")")
    body = (
        "<h2>1. Przedsiębiorca</h2>" + line("Nazwa przedsiębiorcy", co.name) + line("Adres siedziby", co.address) + line("Województwo", co.voivodeship) + line("NIP", co.nip_dashed) + line("REGON", co.regon)
        + line("Kod PKD (przeważający)", co.pkd) + "<h2>2. Przedstawiciel</h2>" + line("Imię i nazwisko", co.delegate) + line("Stanowisko", co.post) + line("Telefon", co.phone) + line("E-mail", co.mail)
        + "<h2>3. Wielkość i działalność</h2><div>Przedsiębiorstwo: " + " &nbsp; ".join(f"{cross(co.size == s)} {n}" for s, n in zip(THREE, ("mikro", "małe", "średnie"), strict=True)) + "</div>"
        + ask("Działalność innowacyjna", co.innovative) + line("Opis", co.about) + "<h2>4. Certyfikaty, atesty, patenty</h2>" + certs
        + "<h2>5. Internet</h2>" + line("Strona www po polsku", co.www) + line("Strona www w języku angielskim / innym", co.foreign) + line("Media społecznościowe", ", ".join(co.social))
        + f"<h2>6. Targi i wyjazdy w ciągu ostatnich 3 lat</h2><table class='b'><tr><th>Lp.</th><th>Nazwa</th><th>Kraj</th><th>Rok</th></tr>{events}</table>"
        + "<h2>7. Wyjazdy UMWL z FEWL 2021–2027</h2>" + line("Liczba wyjazdów", str(len(co.trips))) + line("Jakie", "; ".join(co.trips)) + "<h2>8. Cel i języki</h2>" + line("Cel udziału", co.aim) + line("Języki obce", co.langs)
        + "<h2>9. Specjalizacje i Porozumienia</h2>" + ask("Lubuskie Inteligentne Specjalizacje", co.lis >= 0) + "<div>" + " &nbsp; ".join(f"{cross(co.lis == n)} {name}" for n, name in enumerate(LIS)) + "</div>"
        + ask("Porozumienia na rzecz Rozwoju Obszarów Kluczowych", bool(co.agreements)) + line("Które", "; ".join(co.agreements)) + ask("Przedsięwzięcie horyzontalne", bool(co.horizontal)) + line("Nazwa przedsięwzięcia", co.horizontal)
    )  # fmt: skip
    css = ".r{display:flex;gap:6px;margin:3px 0}.d{flex:1;border-bottom:1.5px dotted #444}h2{margin:9px 0 2px}.b td,.b th{border:1px solid #333;padding:2px 6px}"
    return page(f"<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>wyjazd studyjny do Szwajcarii (22–25 VI 2026)</p>{body}<p>Oświadczam, że dane są zgodne z prawdą i nie dotyczą mnie wyłączenia z § 3 ust. 5 i 6 Regulaminu.</p>{signed(co, how, 'czytelny podpis / pieczątka', day)}", css)  # fmt: skip


def grid(co: Co, how: str, day: str) -> Html:
    """A grid with a column TAK and a column NIE, X in the right one; the rest typed."""

    def text(n: str, label: str, value: str) -> str:
        return f"<tr><td>{n}</td><td>{label}</td><td colspan='2'>{e(value) or '---'}</td></tr>"

    def ask(n: str, label: str, on: bool) -> str:
        return f"<tr><td>{n}</td><td>{label}</td><td class='x'>{'X' if on else ''}</td><td class='x'>{'' if on else 'X'}</td></tr>"

    head = "<tr><th>Nr</th><th>Pytanie</th><th>TAK</th><th>NIE</th></tr>"
    first = (
        text("1", "Firma", co.name) + text("2", "Siedziba", co.address) + text("3", "Województwo", co.voivodeship) + text("4", "NIP", co.nip) + text("5", "REGON", co.regon) + text("6", "PKD główne", co.pkd)
        + text("7", "Osoba delegowana", co.delegate) + text("8", "Stanowisko osoby delegowanej", co.post) + text("9", "Tel.", co.phone) + text("10", "E-mail", co.mail) + text("11", "Języki obce", co.langs)
    )  # fmt: skip
    second = (
        ask("12a", "Firma jest mikroprzedsiębiorstwem", co.size == "micro") + ask("12b", "Firma jest małym przedsiębiorstwem", co.size == "small") + ask("12c", "Firma jest średnim przedsiębiorstwem", co.size == "medium")
        + ask("13", "Firma prowadzi działalność innowacyjną", co.innovative) + ask("14", "Firma działa w Lubuskich Inteligentnych Specjalizacjach", co.lis >= 0)
        + ask("15", "Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", bool(co.agreements)) + ask("16", "Firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu", bool(co.horizontal))
    )  # fmt: skip
    third = (
        text("17", "Opis działalności", co.about) + text("18", "Nazwa specjalizacji LIS", co.lis_name) + text("19", "Nazwy Porozumień", "; ".join(co.agreements)) + text("20", "Certyfikaty, patenty, atesty", ", ".join(co.certs) or "brak")
        + text("21", "Strona www (PL)", co.www) + text("22", "Strona www (EN i inne)", co.foreign or "brak") + text("23", "Profile społecznościowe", ", ".join(co.social) or "brak")
        + text("24", "Wydarzenia zagraniczne z ostatnich 3 lat", "; ".join(f"{a} – {b} – {y}" for a, b, y in co.events) or "brak")
        + text("25", "Liczba wyjazdów UMWL (FEWL 2021–2027)", str(len(co.trips)) + (f": {'; '.join(co.trips)}" if co.trips else "")) + text("26", "Cel udziału", co.aim)
    )  # fmt: skip
    css = "td,th{border:1px solid #222;padding:4px 6px;vertical-align:top}.x{text-align:center;font-weight:bold;width:52px}table{margin-bottom:10px}"
    return page(f"<h1>Formularz zgłoszeniowy do udziału w wyjeździe studyjnym – Szwajcaria 2026</h1><table>{first}</table><table>{head}{second}</table><table>{third}</table><p>Dane są zgodne z prawdą. Regulamin akceptuję.</p>{signed(co, how, 'podpis', day)}", css)  # fmt: skip


def lettered(co: Co, how: str, day: str) -> Html:
    """Points A to K in running lines, bracket ticks as typed on a keyboard."""
    size = ", ".join(
        f"{bracket(co.size == s)} {n}"
        for s, n in zip(
            THREE, ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca"), strict=True
        )
    )

    def ask(on: bool) -> str:
        return f"{bracket(on)} TAK {bracket(not on)} NIE"

    events = "".join(f"<br>&nbsp;&nbsp;– {e(a)}, {e(b)}, {y}" for a, b, y in co.events) or " brak"
    body = f"""<p><b>A. Wnioskodawca</b><br>Nazwa: {e(co.name)}<br>Adres: {e(co.address)}<br>Województwo: {e(co.voivodeship)}<br>NIP: {co.nip}&nbsp;&nbsp; REGON: {co.regon}<br>PKD: {e(co.pkd)}</p>
    <p><b>B. Uczestnik</b><br>Imię i nazwisko: {e(co.delegate)}<br>Stanowisko: {e(co.post)}<br>Tel.: {e(co.phone)}<br>E-mail: {e(co.mail)}<br>Języki: {e(co.langs)}</p>
    <p><b>C. Wielkość przedsiębiorstwa:</b> {size}</p><p><b>D. Działalność innowacyjna:</b> {ask(co.innovative)}<br>Opis działalności: {e(co.about)}</p>
    <p><b>E. Certyfikaty/patenty:</b> {e(", ".join(co.certs)) or "brak"}</p>
    <p><b>F. Strony internetowe</b><br>w języku polskim: {e(co.www) or "brak"}<br>w języku obcym: {e(co.foreign) or "brak"}<br>media społecznościowe: {e(", ".join(co.social)) or "brak"}</p>
    <p><b>G. Doświadczenie (ostatnie 3 lata):</b>{events}</p><p><b>H. Wyjazdy z UMWL w ramach FEWL 2021–2027</b><br>liczba: {len(co.trips)}<br>wykaz: {e("; ".join(co.trips)) or "brak"}</p>
    <p><b>I. Lubuskie Inteligentne Specjalizacje:</b> {ask(co.lis >= 0)}<br>specjalizacja: {e(co.lis_name) or "nie dotyczy"}</p>
    <p><b>J. Porozumienia na rzecz Rozwoju Obszarów Kluczowych:</b> {ask(bool(co.agreements))}<br>nazwa: {e("; ".join(co.agreements)) or "nie dotyczy"}<br>Przedsięwzięcie horyzontalne: {ask(bool(co.horizontal))}</p>
    <p><b>K. Cel wyjazdu:</b> {e(co.aim)}</p>"""
    return page(f"<h1>FORMULARZ ZGŁOSZENIOWY<br><small>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.</small></h1>{body}<p>Potwierdzam zgodność danych z prawdą.</p>{signed(co, how, 'podpis osoby uprawnionej do reprezentacji', day)}", "body{font-family:'DejaVu Serif'}")  # fmt: skip


def boxes(co: Co, how: str, day: str) -> Html:
    """Numbered fields with small captions, like a tax form; digits in cells."""
    digits = "".join(f"<i>{c}</i>" for c in co.nip)

    def f(n: int, caption: str, value: str, width: int = 100) -> str:
        return f"<div class='f' style='width:{width}%'><small>{n}. {caption}</small><br>{value or '–'}</div>"

    def ask(on: bool) -> str:
        return f"{cross(on)} 1. tak &nbsp; {cross(not on)} 2. nie"

    size = " &nbsp; ".join(
        f"{cross(co.size == s)} {k}. {n}"
        for k, (s, n) in enumerate(zip(THREE, ("mikro", "małe", "średnie"), strict=True), 1)
    )
    fields = (
        f(1, "NIP przedsiębiorcy", f"<span class='n'>{digits}</span>", 60) + f(2, "REGON", co.regon, 40) + f(3, "Nazwa pełna", e(co.name)) + f(4, "Ulica, nr", e(co.street), 40) + f(5, "Kod pocztowy", co.code, 20) + f(6, "Miejscowość", e(co.town), 40)
        + f(7, "Województwo", e(co.voivodeship), 50) + f(8, "PKD działalności przeważającej", e(co.pkd), 50) + f(9, "Uczestnik wyjazdu (imię i nazwisko)", e(co.delegate), 60) + f(10, "Stanowisko", e(co.post), 40)
        + f(11, "Telefon", e(co.phone), 40) + f(12, "Poczta elektroniczna", e(co.mail), 60) + f(13, "Wielkość przedsiębiorstwa (zaznaczyć właściwy kwadrat)", size) + f(14, "Działalność innowacyjna", ask(co.innovative), 40)
        + f(15, "Opis działalności", e(co.about)) + f(16, "Certyfikaty, atesty, patenty", e(", ".join(co.certs)) or "brak") + f(17, "Strona www w języku polskim", e(co.www), 50) + f(18, "Strona www w języku angielskim lub innym", e(co.foreign) or "brak", 50)
        + f(19, "Profile w mediach społecznościowych", e(", ".join(co.social)) or "brak") + f(20, "Wydarzenia zagraniczne w ostatnich 3 latach (nazwa, kraj, rok)", "<br>".join(f"{e(a)}, {e(b)}, {y}" for a, b, y in co.events) or "brak")
        + f(21, "Liczba wyjazdów UMWL z FEWL 2021–2027", str(len(co.trips)), 45) + f(22, "Nazwy wyjazdów", e("; ".join(co.trips)), 55) + f(23, "Lubuskie Inteligentne Specjalizacje", ask(co.lis >= 0), 50) + f(24, "Specjalizacja", e(co.lis_name), 50)
        + f(25, "Porozumienia na rzecz Rozwoju Obszarów Kluczowych", ask(bool(co.agreements)), 50) + f(26, "Nazwy Porozumień", e("; ".join(co.agreements)), 50) + f(27, "Przedsięwzięcie horyzontalne", ask(bool(co.horizontal)), 50)
        + f(28, "Języki obce uczestnika", e(co.langs), 50) + f(29, "Cel udziału w wyjeździe", e(co.aim))
    )  # fmt: skip
    css = ".w{display:flex;flex-wrap:wrap;border:1px solid #000}.f{box-sizing:border-box;border:.6px solid #000;padding:2px 6px 4px;break-inside:avoid}.f small{font-size:7pt}.n i{display:inline-block;border:1px solid #777;width:17px;text-align:center;font-style:normal;margin-right:2px}"
    return page(f"<h1>FORMULARZ ZGŁOSZENIOWY <small>FZ-1</small></h1><p style='text-align:center'>Wyjazd studyjny do Szwajcarii – projekt „Innowacyjne Lubuskie”</p><div class='w'>{fields}</div><p><small>Oświadczam, że powyższe dane są zgodne z prawdą.</small></p>{signed(co, how, '30. Podpis', day)}", css)  # fmt: skip
