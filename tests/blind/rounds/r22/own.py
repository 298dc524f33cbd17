"""The same papers as companies retype them when the blank would not open: HTML with other wording."""

from html import escape

from tests.blind.model import Html

from .application import TRIPS
from .certificates import page, squiggle
from .firms import LIS, SIZE_NAMES, Firm


def lines(items: tuple[str, ...], nothing: str) -> str:
    return "<br>".join(escape(item) for item in items) or nothing


def yes(value: bool) -> str:
    return "[x] TAK&nbsp; [ ] NIE" if value else "[ ] TAK&nbsp; [x] NIE"


def signed(firm: Firm, sign: str) -> str:
    place = f"<p style='margin-top:28px'>{firm.town}, {firm.date}</p>"
    line = f"{squiggle(firm.signatory)}<br>" if sign == "hand" else ""
    return (
        f"{place}<div"
        f" style='margin-left:95mm;text-align:center'>{line}.............................................<br>"
        f"{firm.signatory},"
        f" {firm.role}<br><small>czytelny podpis</small></div>"
    )


def application(firm: Firm, sign: str) -> Html:
    """Running questions with the office's numbers; answers under them."""
    events = "".join(f"<li>{escape(n)} – {escape(c)}, {y} r.</li>" for n, c, y in firm.events)
    trips = "<br>".join(f"[{'x' if number == 0 else ' '}] {trip}" for number, trip in enumerate(TRIPS))
    areas = " ".join(f"[{'x' if area == firm.lis else ' '}] {area}" for area in LIS)
    sizes = " ".join(f"[{'x' if code == firm.size else ' '}] {name}" for code, name in SIZE_NAMES.items())
    questions = (
        (
            "1. Przedsiębiorca",
            (
                f"{escape(firm.name)}<br>siedziba: {firm.address}, woj. lubuskie<br>oddział: nie dotyczy<br>NIP: "
                f"{firm.nip} &nbsp; REGON: {firm.regon}<br>KRS/CEIDG: {firm.register}<br>przeważające PKD: {firm.pkd}"
            ),
        ),
        ("2. Kto pojedzie", f"{firm.delegate}, {firm.position}<br>tel. {firm.phone}, {firm.email}"),
        ("3. Wielkość przedsiębiorstwa", sizes),
        ("Działalność innowacyjna", yes(firm.innovative)),
        ("Opis działalności", escape(firm.description)),
        ("4. Certyfikaty, atesty, patenty (kopie w załączeniu)", lines(firm.certificates, firm.nothing)),
        ("5. Strona www po polsku", firm.website_pl or firm.nothing),
        ("Strona www po angielsku lub w innym języku", firm.website_foreign or firm.nothing),
        ("Media społecznościowe", lines(firm.social, firm.nothing)),
        (
            "6. Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich 3 latach",
            f"<ol>{events}</ol>" if events else firm.nothing,
        ),
        ("7. Wyjazdy UMWL finansowane z FEWL 2021–2027", lines(firm.trips, "nie braliśmy udziału (0)")),
        ("8. Cel udziału", firm.goal),
        ("9. Języki", firm.languages),
        ("10. Lubuskie Inteligentne Specjalizacje", f"{yes(bool(firm.lis))}<br>{areas}"),
        (
            "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            f"{yes(bool(firm.agreements))}<br>{lines(firm.agreements, 'nie dotyczy')}",
        ),
        ("12. Przedsięwzięcie horyzontalne", f"{yes(bool(firm.horizontal))}<br>{firm.horizontal or 'nie dotyczy'}"),
    )
    body = "".join(f"<p class='q'>{question}</p><div class='a'>{text}</div>" for question, text in questions)
    return page(
        "body{font-family:'Liberation"
        " Sans',Arial;font-size:10pt}h1{font-size:15pt;margin-bottom:2px}.q{font-weight:bold;margin:9px 0"
        " 1px;break-after:avoid}.a{margin-left:7mm;break-inside:avoid}ol{margin:0;padding-left:6mm}",
        "<small>Załącznik nr 2 do Regulaminu (przepisany)</small><h1>Formularz zgłoszeniowy</h1><p>na wyjazd studyjny"
        f" w projekcie „Innowacyjne Lubuskie”:<br>{trips}</p>{body}<p class='q'>13. Oświadczenia</p><div class='a'>Znam"
        " i akceptuję Regulamin; firma nie działa w sektorach wyłączonych (§ 3 ust. 5); delegowany nie jest"
        " pracownikiem UMWL; zobowiązujemy się pokryć 15% kosztów; podane dane są"
        f" prawdziwe.</div>{signed(firm, sign)}",
    )


def status(firm: Firm, sign: str) -> Html:
    """Running text on the firm's own paper; the category is named, not ticked."""
    adjective = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }[firm.size]
    years = "; ".join(
        f"{year}: {n} os., obrót {t} tys. zł, suma bilansowa {b} tys. zł"
        for year, (n, t, b) in zip((2025, 2024, 2023), firm.figures, strict=True)
    )
    return page(
        "body{font-family:'Liberation Serif',serif}h1{font-size:14pt;text-align:center}.h{border-bottom:1px solid"
        " #555;color:#345}",
        f"<p class='h'><b>{escape(firm.name)}</b> · {firm.address} · NIP {firm.nip}</p><h1>Oświadczenie o statusie"
        " Wnioskodawcy</h1><p>Działając w imieniu Wnioskodawcy oświadczam, że w rozumieniu załącznika I do"
        f" rozporządzenia Komisji (UE) nr 651/2014 {escape(firm.name)} jest <b>{adjective}</b>.</p><p>Przedsiębiorstwo"
        f" jest samodzielne – nie ma przedsiębiorstw partnerskich ani powiązanych.</p><p>Dane: {years}.</p><p>O"
        f" odpowiedzialności za nieprawdziwe oświadczenie zostałem pouczony.</p>{signed(firm, sign)}",
    )
