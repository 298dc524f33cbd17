"""Four status declarations, four contracts, one statement of aid received."""

from tests.blind.model import Html
from tests.blind.rounds.r49 import ink
from tests.blind.rounds.r49.firms import Firm
from tests.blind.rounds.r49.forms import SIZES, box, hand, page

KINDS = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}


def status_boxes(firm: Firm, day: str, signed: bool) -> Html:
    """Boxes and a table of two years."""
    boxes = "".join(
        f"<p>{box(k == firm.size, v + ' przedsiębiorstwo')}</p>"
        for k, v in {"micro": "mikro", "small": "małe", "medium": "średnie"}.items()
    )
    return page(
        "body{font:11pt Carlito;line-height:1.35}td,th{border:1px solid #555;padding:4px 7px}h1{font-size:15pt;text-align:center}",
        f"<div style='text-align:right;font-size:9pt'>Załącznik nr 3</div><h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Nazwa: <b>"
        f"{firm.name}</b><br>Adres: {firm.address}<br>NIP: {firm.nip}</p><p>Oświadczam, że zgodnie z załącznikiem I do rozporządzenia "
        "Komisji (UE) nr 651/2014 reprezentowany przeze mnie podmiot to:</p>"
        + boxes
        + f"<table><tr><th>Dane<th>2025<tr><td>Zatrudnienie (RJR)<td>{firm.staff}<tr><td>Roczny obrót (zł)<td>{firm.turnover}"
        f"<tr><td>Suma bilansowa (zł)<td>{firm.assets}</table><p>Przedsiębiorstwo: ☒ samodzielne ☐ partnerskie ☐ powiązane</p>"
        f"<p>{firm.town}, {day}</p><div style='margin-left:95mm'>{hand(firm, signed)}<br>{firm.person}, {firm.post}<br>"
        "<small>(podpis)</small></div>",
    )


def status_struck(firm: Firm, day: str, signed: bool) -> Html:
    """Running text with choices struck through."""
    choice = " / ".join(
        v if k == firm.size else f"<s>{v}</s>"
        for k, v in {
            "micro": "mikroprzedsiębiorstwem",
            "small": "małym przedsiębiorstwem",
            "medium": "średnim przedsiębiorstwem",
        }.items()
    )
    return page(
        "body{font:12pt 'Liberation Serif';line-height:1.55;text-align:justify}h1{font-size:14pt;text-align:center}",
        f"<div style='text-align:right'>{firm.town}, {day}</div><p>{firm.name}<br>{firm.address}<br>NIP {firm.nip_dashed}</p>"
        f"<h1>OŚWIADCZENIE<br>o statusie przedsiębiorcy (MŚP)</h1><p>Ja, niżej podpisany/a {firm.person}, działając w imieniu wyżej "
        f"wymienionej firmy, oświadczam, że jest ona: {choice}* w rozumieniu załącznika nr I do rozporządzenia 651/2014.</p><p>"
        f"W ostatnim zamkniętym roku zatrudnienie wyniosło {firm.staff} osób, obrót {firm.turnover} zł, a suma bilansowa {firm.assets} zł. "
        "Firma nie ma przedsiębiorstw partnerskich ani powiązanych.</p><p>Jestem świadomy/a odpowiedzialności za składanie "
        f"nieprawdziwych oświadczeń.</p><div style='margin-left:90mm'>{hand(firm, signed)}<br>podpis i pieczątka</div>"
        "<small>* niewłaściwe skreślić</small>",
    )


def status_columns(firm: Firm, day: str, signed: bool) -> Html:
    """A grid with an X in the row that holds."""
    rows = ""
    for key, label, limit in (
        ("micro", "Mikro", "do 9 osób, obrót lub bilans do 2 mln EUR"),
        ("small", "Małe", "do 49 osób, obrót lub bilans do 10 mln EUR"),
        ("medium", "Średnie", "do 249 osób, obrót do 50 mln EUR lub bilans do 43 mln EUR"),
    ):
        rows += f"<tr><td>{label}<td>{limit}<td style='text-align:center;font-weight:bold'>{'X' if key == firm.size else ''}"
    return page(
        "body{font:10pt 'Liberation Sans';line-height:1.4}td,th{border:1px solid #000;padding:6px}.h{background:#dfe6ee}",
        f"<h2>OŚWIADCZENIE WNIOSKODAWCY O STATUSIE MŚP</h2><table><tr><td class=h>Wnioskodawca<td>{firm.name}<tr><td class=h>NIP<td>"
        f"{firm.nip}<tr><td class=h>Siedziba<td>{firm.address}<tr><td class=h>Rodzaj powiązań<td>przedsiębiorstwo samodzielne</table><br>"
        f"<table><tr class=h><th>Kategoria<th>Kryteria (zał. I do rozp. 651/2014)<th>Zaznaczyć X{rows}</table><br><table><tr class=h>"
        f"<th>Liczba pracowników<th>Obrót netto<th>Bilans<tr><td>{firm.staff}<td>{firm.turnover} PLN<td>{firm.assets} PLN</table>"
        f"<p>Oświadczam, że podane dane są zgodne ze stanem faktycznym.</p><table><tr><td>Data: {day}<td>{firm.person}<br>"
        f"{hand(firm, signed)}<br><small>podpis Wnioskodawcy</small></table>",
    )


def status_letter(firm: Firm, day: str, signed: bool) -> Html:
    """A short letter in own words."""
    return page(
        "body{font:12pt P052;line-height:1.6}h1{font-size:16pt}",
        f"<b>{firm.name}</b><hr>{firm.address} | NIP {firm.nip} | tel. {firm.phone}<br><br><h1>Oświadczenie o statusie</h1><p>"
        f"Niniejszym oświadczam, że {firm.name} posiada status: <b>{KINDS[firm.size]}</b>, zgodnie z definicją z załącznika I do "
        "rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r. Firma jest samodzielna.</p><p>Dane za 2025 rok:<br>– średnie "
        f"zatrudnienie: {firm.staff}<br>– przychody ze sprzedaży: {firm.turnover} zł<br>– aktywa: {firm.assets} zł</p><p>{firm.town}, "
        f"dnia {day}</p>{hand(firm, signed)}<p>{firm.person}<br>{firm.post}</p>",
    )


_CLAUSES = (
    (
        "Przedmiot umowy",
        "Umowa określa zasady dofinansowania udziału przedstawiciela Przedsiębiorcy w Wyjeździe studyjnym do "
        "Szwajcarii w dniach 22–25 czerwca 2026 r., realizowanym w projekcie „Innowacyjne Lubuskie”. Dofinansowanie stanowi pomoc "
        "de minimis.",
    ),
    (
        "Finansowanie",
        "Województwo pokrywa 85% kosztu udziału, a Przedsiębiorca 15%, na podstawie noty wystawionej przez Województwo, "
        "płatnej w terminie 14 dni. Koszty diet i materiałów własnych ponosi Przedsiębiorca.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca uczestniczy w całym programie, umieszcza na swojej stronie informację o wyjeździe "
        "i źródle finansowania oraz wypełnia ankietę ewaluacyjną.",
    ),
    (
        "Rezygnacja",
        "Rezygnacja złożona później niż 15 dni przed wyjazdem powoduje obowiązek zwrotu poniesionych kosztów.",
    ),
    ("Dane osobowe", "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy."),
    (
        "Kontrola i dokumenty",
        "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa. "
        "Umowę sporządzono w dwóch egzemplarzach.",
    ),
)
_TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"


def _contract(firm: Firm, signed: bool, style: str, sheets: list[str]) -> Html:
    """Pages of their own, with initials in the lower corner."""
    pages = "".join(
        f"<div class=p>{sheet}<div class=f><span>strona {i} z {len(sheets)}</span><span>parafa: "
        f"{ink.initials(firm.slug) if signed else '..........'}</span></div></div>"
        for i, sheet in enumerate(sheets, 1)
    )
    return page(
        style
        + ".p{height:262mm;position:relative;break-after:page;overflow:hidden}.p:last-child{break-after:auto}"
        ".f{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:center}",
        pages,
    )


def _parties(firm: Firm) -> str:
    return (
        "zawarta w Zielonej Górze dnia ................ 2026 r. pomiędzy: Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona "
        f"Góra, zwanym „Województwem”, a {firm.name}, {firm.address}, NIP {firm.nip}, zwanym „Przedsiębiorcą”, "
        f"reprezentowanym przez: {firm.person}."
    )


def _clauses(start: int, end: int, heading: str = "<h4>§ {n}. {t}</h4><p>{x}</p>") -> str:
    return "".join(heading.format(n=n, t=t, x=x) for n, (t, x) in enumerate(_CLAUSES, 1) if start <= n <= end)


def contract_serif(firm: Firm, day: str, signed: bool) -> Html:
    """Classic pages."""
    del day
    ends = "<table style='margin-top:25mm'><tr><td>........................<br>Województwo<td>........................<br>Przedsiębiorca</table>"
    return _contract(
        firm,
        signed,
        "body{font:12pt 'Liberation Serif';line-height:1.6}h4{text-align:center;margin:6mm 0 1mm}"
        "h1{font-size:15pt;text-align:center}",
        [f"<i>PROJEKT</i><h1>{_TITLE}</h1><p>{_parties(firm)}</p>{_clauses(1, 3)}", _clauses(4, 8) + ends],
    )


def contract_columns(firm: Firm, day: str, signed: bool) -> Html:
    """Two columns of small print."""
    del day
    return _contract(
        firm,
        signed,
        "body{font:9.5pt 'Liberation Sans';line-height:1.5}.c{columns:2;column-gap:9mm}h4{margin:3mm 0 1mm}"
        "h1{font-size:13pt}",
        [
            f"<h1>{_TITLE} studyjnym</h1><p>Wzór umowy – załącznik nr 5</p><p>{_parties(firm)}</p><div class=c>"
            + _clauses(1, 8)
            + "</div><p>Województwo: .............. &nbsp; Przedsiębiorca: ..............</p>"
        ],
    )


def contract_table(firm: Firm, day: str, signed: bool) -> Html:
    """Parties in a table, clauses numbered, three pages."""
    del day
    head = (
        f"<h1>{_TITLE.upper()}</h1><table><tr><td>Województwo<td>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra"
        f"<tr><td>Przedsiębiorca<td>{firm.name}, {firm.address}<tr><td>NIP<td>{firm.nip_dashed}<tr><td>Wyjazd<td>Szwajcaria, czerwiec 2026"
        "<tr><td>Dofinansowanie<td>85% kosztów (pomoc de minimis)</table>"
    )
    form = "<h4>§ {n}</h4><p>1. {t}: {x}</p>"
    return _contract(
        firm,
        signed,
        "body{font:11.5pt Carlito;line-height:1.6}td{border:1px solid #666;padding:5px}h1{font-size:13pt}"
        "h4{text-align:center}",
        [head + _clauses(1, 2, form), _clauses(3, 5, form), _clauses(6, 8, form)],
    )


def contract_letter(firm: Firm, day: str, signed: bool) -> Html:
    """A draft with a line of acceptance at the end."""
    end = f"<p><b>Zapoznałem/am się z treścią projektu umowy i akceptuję jego zapisy.</b> {firm.town}, {day}</p>{hand(firm, signed)}<br>{firm.person}"
    return _contract(
        firm,
        signed,
        "body{font:11pt P052;line-height:1.55}h1{font-size:14pt}",
        [
            f"<h1>Projekt umowy</h1><h2 style='font-size:12pt'>{_TITLE} studyjnym do Szwajcarii</h2><p>{_parties(firm)}</p>"
            + _clauses(1, 4, "<p><b>§ {n} {t}.</b> {x}</p>"),
            _clauses(5, 8, "<p><b>§ {n} {t}.</b> {x}</p>") + end,
        ],
    )


def aid_none(firm: Firm, day: str, signed: bool) -> Html:
    """The statement that no aid was received."""
    return page(
        "body{font:11.5pt 'Liberation Serif';line-height:1.5}h1{font-size:14pt;text-align:center}td,th{border:1px solid #000;padding:5px}",
        f"<h1>Oświadczenie o otrzymanej pomocy de minimis</h1><p>{firm.name}, {firm.address}, NIP {firm.nip}</p><p>Oświadczam, że w okresie "
        "trzech minionych lat:<br>☒ nie otrzymałem/am pomocy de minimis<br>☐ otrzymałem/am pomoc de minimis zgodnie z tabelą:</p><table>"
        "<tr><th>Organ<th>Dzień udzielenia<th>PLN<th>EUR<tr><td>–<td>–<td>–<td>–</table>"
        f"<p>{firm.town}, {day}</p><div style='margin-left:95mm'>{hand(firm, signed)}<br>{firm.person}</div>",
    )


assert set(SIZES) == set(KINDS)
