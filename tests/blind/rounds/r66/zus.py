"""Certificates of the Social Insurance Institution, four layouts, and its refusal."""

from html import escape

from tests.blind.model import Html

from .firm import Firm
from .ink import svg


def _page(css: str, body: str) -> Html:
    return Html(
        '<!doctype html><html lang="pl"><meta charset="utf-8"><title>ZUS</title><style>@page { size: A4; '
        f"margin: 20mm; }} body {{ font: 11pt Arial, 'Liberation Sans', sans-serif; margin: 0; }} "
        f"td, th {{ padding: 4px 7px; "
        f"text-align: left; vertical-align: top; }} table {{ border-collapse: collapse; width: 100%; }} {css}</style>"
        f"<body>{body}</body></html>"
    )


def letter(firm: Firm, number: str, day: str) -> Html:
    """An office letter with a table of contributions."""
    kinds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{kind}</td><td>nie występują</td></tr>" for kind in kinds)
    return _page(
        "h1 { font-size: 14pt; text-align: center; margin: 30px 0 10px; } .g td, .g th { border: 1px solid #444; }",
        f"<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{escape(firm.zus_office)}</td>"
        f"<td style='text-align:right'>{day}</td></tr></table><p>Znak sprawy: {number}</p>"
        f"<p style='margin-left:55%'>{escape(firm.name)}<br>{escape(firm.street)}<br>{firm.postal} {firm.town}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Na wniosek płatnika zaświadcza się, że według stanu na dzień {day} płatnik składek <b>{escape(firm.name)}"
        f"</b>, NIP {firm.nip}, REGON {firm.regon}, nie zalega z opłatą składek.</p>"
        f"<table class='g'><tr><th>Należności z tytułu</th><th>Zaległości</th></tr>{rows}</table>"
        "<p>Zaświadczenie wydaje się na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"
        f"<div style='margin:40px 0 0 58%;text-align:center'>z up. Dyrektora Oddziału<br>{svg('zus' + number)}<br>"
        "starszy inspektor</div>",
    )


def electronic(firm: Firm, number: str, day: str) -> Html:
    """A print of the electronic service, in blocks."""

    def block(title: str, pairs: tuple[tuple[str, str], ...]) -> str:
        return (
            f"<h3>{title}</h3><table>"
            + "".join(f"<tr><td class='k'>{key}</td><td>{escape(value)}</td></tr>" for key, value in pairs)
            + "</table>"
        )

    return _page(
        "h1 { font-size: 16pt; color: #00693e; } h3 { background: #e3f0e8; padding: 5px 8px; font-size: 10.5pt; "
        "margin: 18px 0 4px; } .k { width: 38%; color: #555; } .q { border: 1px solid #00693e; padding: 8px; "
        "font-size: 9pt; margin-top: 30px; }",
        "<p style='color:#00693e'><b>ZUS</b> Zakład Ubezpieczeń Społecznych</p>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        + block(
            "Dokument",
            (("Numer zaświadczenia", number), ("Data wydania", day), ("Jednostka", firm.zus_office)),
        )
        + block(
            "Dane płatnika składek",
            (
                ("Nazwa / imię i nazwisko", firm.name),
                ("NIP", firm.nip),
                ("REGON", firm.regon),
                ("Adres", f"{firm.street}, {firm.postal} {firm.town}"),
            ),
        )
        + "<h3>Treść zaświadczenia</h3><p>Potwierdzamy, że na dzień wydania zaświadczenia płatnik nie posiada "
        "zaległości z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz "
        "Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>"
        "<div class='q'>Dokument wydano w postaci elektronicznej i opatrzono kwalifikowanym podpisem elektronicznym "
        "pracownika ZUS. Autentyczność można sprawdzić na stronie zus.pl, podając numer zaświadczenia.</div>",
    )


def prose(firm: Firm, number: str, day: str) -> Html:
    """Running text of an inspectorate."""
    return _page(
        "body { font-family: 'Times New Roman', 'Liberation Serif', serif; font-size: 12pt; line-height: 1.5; }",
        f"<p>Zakład Ubezpieczeń Społecznych<br>{escape(firm.zus_office)}<br>Wydział Obsługi Klientów</p>"
        f"<p style='text-align:right'>{day}</p><p>{number}</p>"
        "<p style='text-align:center;letter-spacing:3px;margin-top:30px'><b>ZAŚWIADCZENIE</b></p>"
        "<p style='text-align:justify'>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz art. 50 "
        "ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po sprawdzeniu konta płatnika, "
        f"Zakład Ubezpieczeń Społecznych zaświadcza, że {escape(firm.name)} (NIP: {firm.nip}; REGON: {firm.regon}), "
        f"{escape(firm.street)}, {firm.postal} {firm.town}, na dzień {day} nie zalega w opłacaniu składek na "
        "ubezpieczenia społeczne i zdrowotne ani na Fundusz Pracy, FGŚP i FEP.</p>"
        "<p style='text-align:justify'>Zaświadczenie wydano na prośbę strony celem przedłożenia w urzędzie "
        "marszałkowskim.</p>"
        f"<div style='margin:50px 0 0 55%'>Kierownik Inspektoratu<br>{svg('prose' + number)}</div>",
    )


def card(firm: Firm, number: str, day: str) -> Html:
    """Two columns: the office and the payer on the left, questions and answers on the right."""
    asks = (
        "Czy płatnik zalega ze składkami na ubezpieczenia społeczne?",
        "Czy płatnik zalega ze składkami na ubezpieczenie zdrowotne?",
        "Czy płatnik zalega ze składkami na FP, FS, FGŚP lub FEP?",
        "Czy płatnik korzysta z układu ratalnego lub odroczenia?",
    )
    rows = "".join(f"<tr><td>{ask}</td><td><b>NIE</b></td></tr>" for ask in asks)
    return _page(
        ".m > tbody > tr > td { border: 1px solid #777; padding: 12px; } .i td { border-bottom: 1px solid #bbb; } "
        "h1 { font-size: 13pt; } small { color: #555; }",
        "<table class='m'><tr><td style='width:34%'><b>ZUS</b><br>Zakład Ubezpieczeń Społecznych<br>"
        f"{escape(firm.zus_office)}<br><br><small>numer</small><br>{number}<br><small>wystawiono</small><br>{day}<br><br>"
        f"<small>płatnik</small><br>{escape(firm.name)}<br>{escape(firm.street)}<br>{firm.postal} {firm.town}<br>"
        f"<small>NIP</small> {firm.nip}<br><small>REGON</small> {firm.regon}</td><td>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Stan konta na dzień {day}:</p><table class='i'>{rows}</table>"
        "<p>Płatnik nie zalega w opłacaniu składek.</p>"
        f"<p style='margin-top:40px'>{svg('card' + number)}<br><small>podpis upoważnionego pracownika ZUS</small></p>"
        "</td></tr></table>",
    )


def refusal(firm: Firm, number: str, day: str, debt: str) -> Html:
    """The decision that refuses a certificate."""
    return _page(
        "h1 { font-size: 13pt; text-align: center; }",
        f"<p><b>Zakład Ubezpieczeń Społecznych</b><br>{escape(firm.zus_office)}</p><p>{number}</p>"
        f"<p style='text-align:right'>{day}</p><p style='margin-left:55%'>{escape(firm.name)}<br>"
        f"{escape(firm.street)}<br>{firm.postal} {firm.town}<br>NIP {firm.nip}</p>"
        "<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych oraz art. 219 KPA odmawia się "
        "wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><h1>Uzasadnienie</h1>"
        f"<p>Z konta płatnika wynika, że na dzień {day} istnieje zadłużenie z tytułu składek w kwocie {debt} zł oraz "
        "należne odsetki. W takim stanie rzeczy zaświadczenia o żądanej treści wydać nie można.</p>"
        "<p>Od decyzji przysługuje odwołanie do sądu okręgowego w terminie miesiąca od dnia jej doręczenia.</p>"
        f"<div style='margin:40px 0 0 58%'>{svg('ref' + number)}<br>z up. Dyrektora Oddziału</div>",
    )
