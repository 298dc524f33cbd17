"""Copies of certificates, and forms that two companies typed anew."""

from . import strokes
from .certificates import page
from .firm import Firm


def certificate(firm: Firm, title: str, number: str, issuer: str, scope: str, until: str) -> str:
    """A certificate of a certifying body."""
    return page(
        '<div style="border:1.2mm double #2b4a6f;padding:14mm;text-align:center;min-height:220mm">'
        f'<p style="font-size:13pt">{issuer}</p><h1 style="font-size:26pt;letter-spacing:2mm">CERTYFIKAT</h1><p>nr {number}</p>'
        f'<p style="margin-top:12mm">potwierdza, że</p><p style="font-size:15pt"><b>{firm.name}</b></p><p>{firm.street}, {firm.postal} {firm.town}</p>'
        f'<p>spełnia wymagania</p><p style="font-size:17pt"><b>{title}</b></p><p>w zakresie: {scope}</p><p>Certyfikat ważny do {until}</p>'
        f"{strokes.svg(strokes.signature(issuer), 420, 130, '45mm')}<p class='s'>Prezes jednostki certyfikującej</p></div>"
    )


def protection(firm: Firm, number: str, title: str) -> str:
    """A utility model's certificate of protection."""
    return page(
        '<p class="c"><b>RZECZPOSPOLITA POLSKA</b><br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1 style="font-size:20pt">ŚWIADECTWO OCHRONNE</h1>'
        f"<p class='c'>na wzór użytkowy nr {number}</p><p>Urząd Patentowy stwierdza, że na rzecz: <b>{firm.name}</b>, {firm.town}, zostało udzielone prawo "
        f"ochronne na wzór użytkowy pt. „{title}”.</p><p>Prawo ochronne trwa od dnia 14 maja 2021 r.</p>"
        f"{strokes.svg(strokes.signature('UP'), 420, 130, '45mm')}<p>z upoważnienia Prezesa Urzędu Patentowego RP</p>"
    )


def signed(firm: Firm, seed: str) -> str:
    """Date and signature."""
    picture = strokes.svg(strokes.signature(firm.owner + seed), 420, 130, "46mm")
    return (
        f"<table style='margin-top:6mm'><tr><td>{firm.town}, {firm.signed_on}<br><span class='s'>miejscowość i data</span></td>"
        f"<td class='c'>{picture}<br>....................................................<br><span class='s'>podpis osoby uprawnionej ({firm.owner})</span></td></tr></table>"
    )


def form_anew(firm: Firm) -> str:
    """The application, typed anew by the company: the office's questions, running text."""

    def ask(question: str, answer: str) -> str:
        return f"<p>{question} <b>{answer}</b></p>"

    sizes = {
        "micro": "mikroprzedsiębiorstwo",
        "small": "małe przedsiębiorstwo",
        "medium": "średnie przedsiębiorstwo",
    }
    events = "".join(
        f"<br>{at}) {what}, {where}, {year}" for at, (what, where, year) in enumerate(firm.events, 1)
    )
    papers = "".join(f"<br>{at}) {what}" for at, what in enumerate(firm.certificates, 1))
    yes = {True: "TAK", False: "NIE", None: ""}
    return page(
        "<p class='r s'>Załącznik nr 2 do Regulaminu</p><h1>FORMULARZ ZGŁOSZENIOWY</h1>"
        "<p class='c'>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r. – projekt „Innowacyjne Lubuskie”</p><p><b>1. Przedsiębiorca</b></p>"
        + ask("Nazwa firmy:", firm.name)
        + ask("Siedziba – ulica, numer:", firm.street)
        + ask("Kod pocztowy i miejscowość:", f"{firm.postal} {firm.town}")
        + ask("Powiat / województwo:", f"{firm.county} / lubuskie")
        + ask("NIP:", firm.nip)
        + ask("REGON:", firm.regon)
        + ask("Nr KRS albo wpis do CEIDG:", firm.register)
        + ask("PKD – działalność przeważająca:", firm.pkd)
        + "<p><b>2. Osoba, która pojedzie w imieniu firmy</b></p>"
        + ask("Imię i nazwisko:", firm.delegate)
        + ask("Stanowisko w firmie:", firm.delegate_role)
        + ask("Telefon:", firm.phone)
        + ask("E-mail:", firm.email)
        + "<p><b>3. Wielkość i działalność firmy</b></p>"
        + ask("a) status przedsiębiorcy:", sizes[firm.size])
        + ask("b) czy firma prowadzi działalność innowacyjną?", yes[firm.innovative])
        + ask("c) czym zajmuje się firma i na czym polega jej innowacyjność:", firm.description)
        + ask("<b>4. Certyfikaty, atesty, patenty firmy:</b>", papers or "brak")
        + "<p><b>5. Firma w internecie</b></p>"
        + ask("Adres strony w języku polskim:", firm.www_pl)
        + ask("Adres strony w języku angielskim lub innym obcym:", firm.www_foreign or "brak")
        + ask("Aktywne profile w mediach społecznościowych:", ", ".join(firm.social) or "brak")
        + ask("<b>6. Działania promocyjno-informacyjne z ostatnich 3 lat:</b>", events or "brak")
        + ask(
            "<b>7. Dotychczasowe wyjazdy z UMWL finansowane z FEWL 2021–2027:</b>",
            f"firma uczestniczyła; liczba wyjazdów: {len(firm.trips)} ({', '.join(firm.trips)})"
            if firm.trips
            else "firma nie uczestniczyła",
        )
        + ask("<b>8. Cel udziału:</b>", firm.goal)
        + ask("<b>9. Języki obce przedstawiciela (poziom):</b>", firm.languages)
        + ask(
            "<b>10. Czy firma działa w obszarze LIS?</b>",
            f"{yes[firm.lis]} {firm.lis_area and '– ' + firm.lis_area}",
        )
        + ask(
            "<b>11. Czy firma działa w ramach Porozumienia?</b>",
            f"TAK – {'; '.join(firm.agreements)}" if firm.agreements else "NIE",
        )
        + ask(
            "<b>12. Czy firma realizuje przedsięwzięcie horyzontalne?</b>",
            "NIE" if firm.horizontal == "-" else f"TAK – {firm.horizontal}",
        )
        + "<p><b>13. Oświadczenia.</b> Akceptujemy Regulamin i pokrycie 15% kosztów; nie działamy w sektorach wyłączonych w § 3 ust. 5; przedstawiciel "
        "nie jest pracownikiem UMWL; podane informacje są zgodne z prawdą.</p>" + signed(firm, ""),
        ".p{padding:12mm 18mm}p{margin:.9mm 0;line-height:1.25}body{font-size:9.6pt}h1{margin:2mm 0}td{padding:0}",
    )


def status_anew(firm: Firm) -> str:
    """The status declaration, typed anew."""
    names = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }
    return page(
        f"<p><b>{firm.name}</b><br>{firm.street}<br>{firm.postal} {firm.town}<br>NIP: {firm.nip}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>"
        f"<p>Ja, niżej podpisany/-a: {firm.owner}, {firm.owner_role}, działając w imieniu: {firm.name}, oświadczam, że Wnioskodawca – w rozumieniu "
        "załącznika I do rozporządzenia Komisji (UE) nr 651/2014 – jest na dzień złożenia oświadczenia:</p>"
        f"<p class='c'><b>{names[firm.size]}</b></p><p>Dane za 2025 r.: zatrudnienie (RJR) {firm.staff[0]}, obrót netto {firm.turnover[0]} zł, suma bilansowa "
        f"{firm.assets[0]} zł. Za 2024 r.: zatrudnienie {firm.staff[1]}, obrót netto {firm.turnover[1]} zł, suma bilansowa {firm.assets[1]} zł.</p>"
        "<p>Wnioskodawca jest przedsiębiorstwem samodzielnym.</p>" + signed(firm, "status"),
        "p{line-height:1.6}",
    )
