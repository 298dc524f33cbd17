"""Copies of certificates (§ 4.3 g), and forms that a company typed anew instead of filling the blank in."""

from tests.blind.model import Html

from . import strokes
from .dsl import Fill


def certificate(
    title: str, holder: str, text: str, issuer: str, number: str, until: str, look: int = 0
) -> Html:
    """A copy of a certificate in one of three frames."""
    frame = (
        "border:10px double #26527a;",
        "border-left:26px solid #b8862b;background:#fffdf6;",
        "border:2px solid #444;",
    )[look % 3]
    drawing = strokes.svg(strokes.lines(issuer), 150, 52, (20, 20, 30))
    return Html(
        "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{size:A4;margin:14mm}"
        f"body{{font:13pt/1.6 'Liberation Serif',serif;margin:0}}.f{{{frame}height:245mm;padding:22mm 16mm;box-sizing:border-box;text-align:center}}"
        "h1{font-size:26pt;margin:0 0 6mm}h2{font-size:17pt}</style><body><div class='f'>"
        f"<p>{issuer}</p><h1>{title}</h1><p>nr {number}</p><h2>{holder}</h2><p>{text}</p><p>{until}</p><br>{drawing}<br><small>{issuer}</small></div></body></html>"
    )


def retyped_application(a: dict[str, str], fill: Fill, events: list[str], certificates: list[str]) -> Html:
    """The application form typed anew: numbered text without tables."""

    def row(label: str, value: str) -> str:
        return f"<p><span>{label}</span> {value}</p>"

    def listed(items: list[str]) -> str:
        return "<ol>" + "".join(f"<li>{item}</li>" for item in items) + "</ol>" if items else "<p>brak</p>"

    sizes = {"micro": "mikro", "small": "małe", "medium": "średnie"}
    yes = {"yes": "TAK", "no": "NIE"}
    trips = {"0": "0 (żadnym)", "1": "1", "2": "2", "3": "3"}
    body = (
        "<p class='c'>Załącznik nr 2 do Regulaminu</p><h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1>"
        "<p class='c'>Wyjazd studyjny w projekcie „Innowacyjne Lubuskie”</p>"
        + row("Zgłaszamy firmę na wyjazd do:", "<b>Szwajcarii (czerwiec 2026)</b>")
        + "<h2>1. Firma</h2>"
        + row("Firma przedsiębiorcy:", a["name"])
        + row("NIP:", a["nip"])
        + row("REGON:", a["regon"])
        + row("Nr KRS albo wpis w CEIDG:", a["krs"])
        + row("Główny kod PKD:", a["pkd"])
        + row("Siedziba:", f"{a['street']}, {a['post']}")
        + row("Województwo:", a["voivodeship"])
        + row("Oddział w lubuskim:", a["branch"])
        + "<h2>2. Osoba, która pojedzie</h2>"
        + row("Imię i nazwisko:", a["delegate"])
        + row("Stanowisko:", a["position"])
        + row("Telefon:", a["phone"])
        + row("E-mail:", a["email"])
        + "<h2>3. Wielkość firmy i to, czym się zajmuje</h2>"
        + row("3.1 Wielkość przedsiębiorstwa:", sizes[a["size"]])
        + row("3.2 Działalność innowacyjna:", yes[a["innovative"]])
        + row("3.3 Opis:", a["about"])
        + "<h2>4. Certyfikaty, atesty, patenty, świadectwa ochronne</h2>"
        + listed(certificates)
        + "<h2>5. Firma w internecie</h2>"
        + row("Witryna po polsku:", a["web"])
        + row("Witryna w języku obcym:", a["web_foreign"])
        + row("Profile społecznościowe:", a["social"])
        + "<h2>6. Zagraniczne i międzynarodowe wydarzenia z ostatnich trzech lat</h2>"
        + listed(events)
        + "<h2>7. Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027</h2>"
        + row("Liczba wyjazdów:", trips[a["trips"]])
        + row("Jakie to były wyjazdy:", a["trip_names"])
        + "<h2>8. Czego firma oczekuje od wyjazdu</h2>"
        + row("", a["goal"])
        + "<h2>9. Języki i potrzeby osoby delegowanej</h2>"
        + row("", f"{a['languages']}; {a['needs']}")
        + "<h2>10. Lubuskie Inteligentne Specjalizacje</h2>"
        + row("Firma działa w ramach LIS:", f"{yes[a['lis']]}, Innowacyjny przemysł")
        + "<h2>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h2>"
        + row("Firma działa w ramach Porozumienia:", yes[a["agreement"]])
        + row("Nazwa Porozumienia:", a["agreement1"])
        + "<h2>12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu</h2>"
        + row("Firma realizuje przedsięwzięcie:", yes[a["horizontal"]])
        + row("Tytuł przedsięwzięcia:", a["horizontal_name"])
        + "<h2>13. Oświadczamy, że</h2><p>dane w zgłoszeniu są prawdziwe, firma nie działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu, zgłoszona osoba "
        "nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego, a firma zna Regulamin i poniesie 15% kosztów wyjazdu.</p>"
        + f"<div class='s'>{a['where_when']}<div>{strokes.svg(strokes.lines(fill.hand), 170, 58)}<br>{a['signer']}<br><small>podpis osoby uprawnionej</small></div></div>"
    )
    style = (
        "@page{size:A4;margin:20mm}body{font:11.5pt/1.35 'Liberation Serif',serif}h1{text-align:center;font-size:15pt}.c{text-align:center}"
        "h2{font-size:12pt;margin:10px 0 2px;break-after:avoid}p{margin:2px 0}span{font-style:italic}.s{display:flex;justify-content:space-between;"
        "margin-top:24px;break-inside:avoid}.s div{text-align:center}"
    )
    return Html(
        f"<!doctype html><html lang='pl'><meta charset='utf-8'><style>{style}</style><body>{body}</body></html>"
    )


def retyped_status(a: dict[str, str], fill: Fill) -> Html:
    """The declaration of status typed anew on the firm's own paper."""
    names = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }
    rows = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td>{a[key + str(year)]}</td>" for year in (1, 2, 3)) + "</tr>"
        for label, key in (
            ("Zatrudnienie (RJP)", "staff"),
            ("Obrót netto, tys. euro", "turn"),
            ("Suma bilansowa, tys. euro", "sum"),
        )
    )
    drawing = strokes.svg(strokes.lines(fill.hand), 170, 58) if fill.hand else ""
    return Html(
        "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{size:A4;margin:22mm}body{font:12pt/1.5 Carlito,sans-serif}"
        "h1{text-align:center;font-size:15pt}td,th{border:1px solid #444;padding:4px 10px}table{border-collapse:collapse}.r{text-align:right}"
        f"</style><body><p><b>{a['name']}</b><br>{a['address']}<br>NIP {a['nip']}</p><p class='r'>{a['where_when']}</p>"
        f"<h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Działając w imieniu firmy {a['name']} (NIP {a['nip']}), oświadczam, że zgodnie "
        f"z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 jest ona <b>{names[a['size']]}</b>. Firma jest przedsiębiorstwem "
        f"samodzielnym.</p><table><tr><th></th><th>2025</th><th>2024</th><th>2023</th></tr>{rows}</table><p>O zmianie statusu przed zawarciem "
        f"umowy zawiadomimy Organizatora.</p><p class='r'>{drawing}<br>{a['signer']}<br>{a['signer_role']}</p></body></html>"
    )
