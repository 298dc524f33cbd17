"""Two papers that companies typed anew instead of filling the blank."""

from tests.blind.rounds.r50.blank_form import LIS
from tests.blind.rounds.r50.certs import page
from tests.blind.rounds.r50.firm import Firm
from tests.blind.rounds.r50.ink import svg


def _choice(options: tuple[tuple[str, bool], ...]) -> str:
    return " &nbsp; ".join(f"[{'X' if on else '&nbsp;&nbsp;'}] {text}" for text, on in options)


def _yes_no(value: bool) -> str:  # noqa: FBT001
    return _choice((("TAK", value), ("NIE", not value)))


def _end(firm: Firm, *, pen: bool) -> str:
    mark = svg(firm.boss) if pen else "<i>podpisano elektronicznie</i>"
    return f"""<table style="margin-top:9mm"><tr><td>{firm.town}, {firm.day}<br><small>miejscowość i data</small></td>
<td class="c">{mark}<br>………………………………………<br><small>{firm.boss}, {firm.boss_role}<br>podpis osoby uprawnionej</small>
</td></tr></table>"""


def application_form(firm: Firm, *, pen: bool) -> str:
    """The thirteen points as running lines."""

    def line(ask: str, text: str) -> str:
        return f"<p style='margin:1mm 0'>{ask}: {text}</p>"

    def head(text: str) -> str:
        return f"<p style='margin:4mm 0 1mm;break-after:avoid'><b>{text}</b></p>"

    events = "".join(f"<li>{year} – {what}, {where} ({role})</li>" for year, what, where, role in firm.events)
    body = f"""<p class="r"><small>Załącznik nr 2 do Regulaminu (wersja przepisana)</small></p><h1>FORMULARZ ZGŁOSZENIOWY<br>
<span style="font-size:11pt">przedsiębiorcy ubiegającego się o udział w wyjeździe studyjnym</span></h1>"""
    body += line("Kierunek wyjazdu", _choice((("Szwajcaria", True), ("Finlandia i Estonia", False))))
    body += head("1. Przedsiębiorca") + line("Firma (nazwa pełna)", firm.name)
    body += line("Siedziba – ulica i numer", firm.street) + line(
        "Kod i miejscowość", f"{firm.code} {firm.town}"
    )
    body += line("Województwo", "lubuskie") + line("Oddział w woj. lubuskim", "nie dotyczy")
    body += (
        line("NIP", firm.nip_text)
        + line("REGON", firm.regon)
        + line("Numer KRS lub wpis do CEIDG", firm.krs or "CEIDG")
    )
    body += line("Przeważająca działalność (kod PKD)", firm.pkd)
    body += head("2. Osoba wyznaczona do udziału w wyjeździe") + line("Imię i nazwisko", firm.delegate)
    body += line("Funkcja w firmie", firm.role) + line("Telefon", firm.phone) + line("E-mail", firm.mail)
    sizes = (
        ("mikro", firm.size == "micro"),
        ("mała", firm.size == "small"),
        ("średnia", firm.size == "medium"),
    )
    body += head("3. Wielkość i profil firmy") + line("Kategoria MŚP", _choice(sizes))
    body += line("Czy firma prowadzi działalność innowacyjną?", _yes_no(firm.innovative))
    body += line("Czym się Państwo zajmują i co jest w tym nowego?", firm.about)
    body += head("4. Certyfikaty, atesty, patenty firmy")
    body += "".join(f"<p style='margin:1mm 0'>{proof}</p>" for proof in firm.certs or (firm.nothing,))
    body += head("5. Firma w internecie") + line("Strona po polsku", firm.www or firm.nothing)
    body += line("Strona po angielsku lub w innym języku obcym", firm.www_foreign or firm.nothing)
    body += line("Prowadzone profile społecznościowe", ", ".join(firm.social) or firm.nothing)
    body += head(
        "6. Targi, misje, szkolenia i wyjazdy służące zdobywaniu kontaktów zagranicznych (ostatnie 3 lata)"
    )
    body += f"<ul style='margin:1mm 0'>{events}</ul>" if events else f"<p>{firm.nothing}</p>"
    body += head("7. Wcześniejsze wyjazdy z UMWL opłacone z FEWL 2021–2027")
    body += line("Udział", _yes_no(bool(firm.trips))) + line("Jakie", "; ".join(firm.trips) or firm.nothing)
    body += head("8. Po co firma chce jechać?") + f"<p style='margin:1mm 0'>{firm.goal}</p>"
    body += head("9. Języki obce osoby z punktu 2") + f"<p style='margin:1mm 0'>{firm.languages}</p>"
    body += head("10. Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?")
    body += f"<p style='margin:1mm 0'>{_yes_no(bool(firm.lis))}</p>"
    body += line("Jeśli TAK – której", _choice(tuple((text, code == firm.lis) for code, text in LIS.items())))
    body += head("11. Czy firma działa w ramach Porozumienia?")
    body += f"<p style='margin:1mm 0'>{_yes_no(bool(firm.agreements))}</p>"
    body += line("Nazwa Porozumienia", "; ".join(firm.agreements) or firm.nothing)
    body += head("12. Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?")
    body += f"<p style='margin:1mm 0'>{_yes_no(bool(firm.horizontal))}</p>"
    body += line("Tytuł przedsięwzięcia", firm.horizontal or firm.nothing)
    body += head("13. Oświadczenia")
    body += """<p style='margin:1mm 0'>Firma nie działa w sektorach z § 3 ust. 5 Regulaminu. Ani ja, ani osoba z punktu 2 nie
jesteśmy pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego. Znam Regulamin, a firma pokryje 15% kosztów. Podane
informacje są prawdziwe.</p>"""
    return page(body + _end(firm, pen=pen), "Liberation Sans, sans-serif").replace(
        "font-size:11pt", "font-size:10pt", 1
    )


def status_declaration(firm: Firm, *, pen: bool) -> str:
    """On the company's own letterhead, as running text."""
    name = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }[firm.size]
    return page(
        f"""<div style="border-bottom:2px solid #1d5c6b;color:#1d5c6b"><b style="font-size:15pt">{firm.name}</b><br>
<small>{firm.street} · {firm.code} {firm.town} · tel. {firm.phone} · {firm.mail}</small></div>
<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Jako osoba reprezentująca firmę {firm.name} (NIP {firm.nip_text})
oświadczam, że zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 firma jest <b>{name}</b> i pozostaje
przedsiębiorstwem samodzielnym.</p><p>W ostatnim zamkniętym roku obrotowym: zatrudnienie {firm.staff} RJP, obrót
{firm.turnover} tys. EUR, suma bilansowa {firm.balance} tys. EUR.</p>"""
        + _end(firm, pen=pen),
        "Liberation Serif, serif",
    )
