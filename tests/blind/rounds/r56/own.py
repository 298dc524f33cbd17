"""Papers that two companies did not write on the office's blanks: retyped, or in an older layout."""

from tests.blind.model import Html
from tests.blind.rounds.r56 import pen
from tests.blind.rounds.r56.firm import Filling, Firm

STYLE = (
    "<!doctype html><html lang='pl'><meta "
    "charset='utf-8'><style>@page{size:A4;margin:20mm}body{font:10.5pt/1.45 "
    "'Liberation "
    "Sans',sans-serif;margin:0}h1{font-size:14pt;text-align:center}h2{font-size:11pt;margin:10px 0 3px}"
    "p{margin:3px 0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:3px 6px;"
    "text-align:left}.sign{margin-top:14mm;text-align:right}</style><body>"
)
SIZES = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
SHORT = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))


def _sign(firm: Firm, how: Filling) -> str:
    strokes = pen.svg(firm.head, ink=how.ink) if how.signed else ""
    return (
        f"<p style='margin-top:8mm'>{how.place}, {how.day}</p><div class='sign'>{strokes}<br>"
        f"……………………………………<br>{firm.head}, {firm.head_post}</div>"
    )


def _yes(holds: bool) -> str:
    return "[x] TAK &nbsp; [ ] NIE" if holds else "[ ] TAK &nbsp; [x] NIE"


def older_form(firm: Firm, how: Filling) -> Html:
    """The form as it looked in an earlier version: one long table, label to the left."""
    sizes = " &nbsp; ".join(f"[{'x' if firm.size == code else ' '}] {label}" for code, label in SHORT)
    events = (
        "<br>".join(f"{event.what}, {event.where}, {event.when}" for event in firm.events) or firm.nothing
    )
    rows = (
        ("1.", "Pełna nazwa przedsiębiorcy", firm.name),
        ("", "Adres siedziby", firm.address),
        ("", "Województwo", firm.voivodeship),
        ("", "NIP / REGON", f"{firm.nip} / {firm.regon}"),
        ("", "KRS / CEIDG", firm.register),
        ("", "Kod PKD", firm.pkd),
        ("2.", "Uczestnik wyjazdu (imię, nazwisko)", firm.delegate),
        ("", "Stanowisko, telefon, e-mail", f"{firm.delegate_post}, {firm.phone}, {firm.email}"),
        ("3.", "Wielkość przedsiębiorstwa", sizes),
        ("", "Działalność innowacyjna", _yes(firm.innovative)),
        ("", "Opis działalności", firm.about),
        ("4.", "Certyfikaty, atesty, patenty", "<br>".join(firm.certificates) or firm.nothing),
        ("5.", "Strona www – język polski", firm.website_pl or firm.nothing),
        ("", "Strona www – język angielski lub inny", firm.website_foreign or firm.nothing),
        ("", "Media społecznościowe", "<br>".join(firm.social) or firm.nothing),
        ("6.", "Targi, misje, wyjazdy z ostatnich 3 lat (nazwa, miejsce, rok)", events),
        (
            "7.",
            "Wyjazdy UMWL z FEWL 2021–2027 (liczba i nazwy)",
            "; ".join(firm.trips) or "0 – nie braliśmy udziału",
        ),
        ("8.", "Cel udziału", firm.goal),
        ("9.", "Języki obce uczestnika", firm.languages),
        (
            "10.",
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            _yes(bool(firm.lis)) + f"<br>{firm.lis}",
        ),
        (
            "11.",
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            _yes(bool(firm.agreements)) + "<br>" + "; ".join(firm.agreements),
        ),
        ("12.", "Przedsięwzięcie horyzontalne", _yes(bool(firm.horizontal)) + f"<br>{firm.horizontal}"),
    )
    cells = "".join(
        f"<tr><td style='width:6%'>{number}</td><td style='width:36%'>{label}</td><td>{text}</td></tr>"
        for number, label, text in rows
    )
    return Html(
        f"{STYLE}<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>Wyjazd studyjny do "
        "Szwajcarii – projekt "
        f"„Innowacyjne Lubuskie”</p><table>{cells}</table><p>13. Oświadczam, że podane dane są "
        "prawdziwe, akceptuję "
        "Regulamin i zobowiązuję się do pokrycia 15% kosztów Wyjazdu. Firma nie działa w "
        "sektorach wyłączonych, "
        f"a uczestnik nie jest pracownikiem Urzędu Marszałkowskiego.</p>{_sign(firm, how)}</body></html>"
    )


def own_status(firm: Firm, how: Filling) -> Html:
    """The declaration retyped on the company's paper."""
    cells = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td>{value}</td>" for value in values) + "</tr>"
        for label, values in (
            ("średnioroczne zatrudnienie", firm.staff),
            ("obrót netto (zł)", firm.turnover),
            ("suma bilansowa (zł)", firm.balance),
        )
    )
    return Html(
        f"{STYLE}<p><b>{firm.name}</b><br>{firm.address}<br>NIP {firm.nip}, tel. {firm.phone}</p><hr>"
        f"<h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Oświadczam, że {firm.name} to "
        f"<b>{SIZES[firm.size]}</b> "
        "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. Firma jest przedsiębiorstwem "
        "samodzielnym – nie ma przedsiębiorstw partnerskich ani "
        "powiązanych.</p><table><tr><th></th><th>2023</th>"
        f"<th>2024</th><th>2025</th></tr>{cells}</table>{_sign(firm, how)}</body></html>"
    )
