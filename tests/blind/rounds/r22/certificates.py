"""Certificates of ZUS and of tax offices, three layouts each, a refusal, and the companies' own certificates."""

from base64 import b64encode
from dataclasses import dataclass
from html import escape

from tests.blind.model import Html

from .firms import Firm
from .word import strokes


@dataclass(frozen=True, slots=True)
class Office:
    """A branch of ZUS or a tax office."""

    place: str
    """As in „Oddział w Zielonej Górze” or „Urzędu Skarbowego w Zielonej Górze”."""
    town: str
    street: str
    officer: str
    title: str


ZUS_ZG = Office(
    "w Zielonej Górze",
    "Zielona Góra",
    "ul. Pieniężnego 24, 65-054 Zielona Góra",
    "Alicja Wierzbowicz",
    "starszy inspektor",
)
ZUS_GW = Office(
    "w Gorzowie Wielkopolskim",
    "Gorzów Wielkopolski",
    "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski",
    "Radosław Cichoń",
    "kierownik referatu",
)
US_1ZG = Office(
    "Pierwszego Urzędu Skarbowego w Zielonej Górze",
    "Zielona Góra",
    "ul. Dr. Pieniężnego 24, 65-054 Zielona Góra",
    "Mirosława Tabisz",
    "komisarz skarbowy",
)
US_GW = Office(
    "Urzędu Skarbowego w Gorzowie Wielkopolskim",
    "Gorzów Wielkopolski",
    "ul. Piłsudskiego 1, 66-400 Gorzów Wielkopolski",
    "Tadeusz Wrzos",
    "kierownik działu",
)
US_NS = Office(
    "Urzędu Skarbowego w Nowej Soli",
    "Nowa Sól",
    "ul. Staszica 1, 67-100 Nowa Sól",
    "Beata Olczyk",
    "starszy komisarz skarbowy",
)
US_ZA = Office("Urzędu Skarbowego w Żarach", "Żary", "ul. Pszenna 2, 68-200 Żary", "Hubert Lasota", "ekspert skarbowy")
US_SW = Office(
    "Urzędu Skarbowego w Świebodzinie",
    "Świebodzin",
    "ul. Żaków Świebodzińskich 4, 66-200 Świebodzin",
    "Iwona Rataj",
    "komisarz skarbowy",
)
US_ZN = Office(
    "Urzędu Skarbowego w Żaganiu", "Żagań", "ul. Dworcowa 14, 68-100 Żagań", "Sławomir Gąska", "komisarz skarbowy"
)
US_KR = Office(
    "Urzędu Skarbowego w Krośnie Odrzańskim",
    "Krosno Odrzańskie",
    "ul. Boczna 1, 66-600 Krosno Odrzańskie",
    "Elżbieta Mróz",
    "kierownik działu",
)
US_MI = Office(
    "Urzędu Skarbowego w Międzyrzeczu",
    "Międzyrzecz",
    "ul. Piastowska 30, 66-300 Międzyrzecz",
    "Karol Dzik",
    "ekspert skarbowy",
)
US_DR = Office(
    "Urzędu Skarbowego w Drezdenku",
    "Drezdenko",
    "ul. Marszałkowska 2, 66-530 Drezdenko",
    "Anna Perz",
    "komisarz skarbowy",
)
US_SL = Office(
    "Urzędu Skarbowego w Słubicach",
    "Słubice",
    "ul. Mickiewicza 14, 69-100 Słubice",
    "Dorota Klimas",
    "kierownik referatu",
)


def page(style: str, body: str) -> Html:
    return Html(
        "<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>@page{size:A4;margin:20mm}"
        f"body{{margin:0;font-size:11pt;line-height:1.4}}table{{border-collapse:collapse}}{style}</style></head>"
        f"<body>{body}</body></html>"
    )


def squiggle(seed: str) -> str:
    """A pen's line as an inline picture."""
    data = b64encode(strokes(seed)).decode("ascii")
    return f"<img class='pen' alt='' style='width:45mm' src='data:image/png;base64,{data}'>"


def _nip(nip: str) -> str:
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


def zus_letter(firm: Firm, office: Office, number: str, date: str) -> Html:
    """A letter in prose with a list of funds and a note on the e-signature."""
    return page(
        "body{font-family:'Liberation Sans',Arial}.top{display:flex;justify-content:space-between;border-bottom:2px"
        " solid"
        " #007a4d;padding-bottom:6px}.logo{font-size:20pt;font-weight:bold;color:#007a4d}h1{font-size:13pt;"
        "text-align:center;margin:26px"
        " 0}.small{font-size:8.5pt;color:#333}",
        "<div class='top'><div><span class='logo'>ZUS</span><br>Zakład Ubezpieczeń Społecznych<br>Oddział"
        f" {office.place}<br>{office.street}</div><div>{office.town}, {date}<br>Znak: {number}</div></div><p"
        f" style='margin-left:95mm'><b>{escape(firm.name)}</b><br>{firm.street}<br>{firm.postal}"
        f" {firm.town}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Zaświadczamy, że płatnik składek"
        f" {escape(firm.name)}, NIP {firm.nip}, REGON {firm.regon}, <b>nie zalega w opłacaniu składek</b> według stanu"
        f" na {date} Dotyczy to składek na:</p><ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie"
        " zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li><li>Fundusz Gwarantowanych Świadczeń"
        " Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul><p>Zaświadczenie wydaliśmy na wniosek płatnika"
        " na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p><p style='margin:40px 0 0 95mm'>Z"
        f" upoważnienia Zakładu<br>{office.officer}<br>{office.title}</p><p class='small'"
        " style='margin-top:50px'>Dokument podpisano kwalifikowanym podpisem elektronicznym. Autentyczność można"
        " sprawdzić na stronie zus.pl, podając znak zaświadczenia.</p>",
    )


def zus_table(firm: Firm, office: Office, number: str, date: str) -> Html:
    """A print of the e-office: labelled cells and a result for each fund."""
    rows = "".join(
        f"<tr><td>{fund}</td><td>brak zaległości</td></tr>"
        for fund in (
            "Ubezpieczenia społeczne",
            "Ubezpieczenie zdrowotne",
            "Fundusz Pracy, Fundusz Solidarnościowy",
            "FGŚP",
            "FEP",
        )
    )
    data = "".join(
        f"<tr><th>{label}</th><td>{escape(value)}</td></tr>"
        for label, value in (
            ("Nazwa / imię i nazwisko płatnika", firm.name),
            ("NIP", firm.nip),
            ("REGON", firm.regon),
            ("Adres", firm.address),
            ("Stan na dzień", date),
        )
    )
    return page(
        "body{font-family:'DejaVu"
        " Sans',Verdana;font-size:9.5pt}th{text-align:left;background:#e8f2ec;width:65mm}td,th{border:1px solid"
        " #8aa;padding:5px 8px;font-weight:normal}table{width:100%;margin:10px 0 18px}h1{font-size:13pt}",
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział {office.place}, {office.street}</p><h1>ZAŚWIADCZENIE<br>o"
        f" niezaleganiu w opłacaniu składek</h1><p>Numer: {number} &nbsp; Data wydania:"
        f" {date}</p><table>{data}</table><p>Zakład potwierdza, że na koncie wskazanego płatnika na dzień wydania"
        " <b>nie występują zaległości</b> z tytułu składek:</p><table><tr><th>Tytuł</th><th>Stan"
        f" rozliczeń</th></tr>{rows}</table><p>Płatnik nie korzysta z układu ratalnego ani z odroczenia terminu"
        f" płatności.</p><p style='text-align:right'>{office.officer}, {office.title}<br>/podpis elektroniczny/</p><p"
        " style='font-size:8pt'>Wydruk z Platformy Usług Elektronicznych. Strona 1 z 1</p>",
    )


def zus_paper(firm: Firm, office: Office, number: str, date: str) -> Html:
    """Old style: a stamp of the office, a centred title with spaced letters, signed by pen."""
    return page(
        "body{font-family:'Liberation Serif','Times New Roman';font-size:12pt}.stamp{border:1.5px solid"
        " #334;color:#334;width:62mm;padding:6px;font-size:9pt;text-align:center}"
        "h1{letter-spacing:5px;font-size:15pt;text-align:center;margin:34px"
        " 0 4px}.round{width:33mm;height:33mm;border:2px solid"
        " #b22;border-radius:50%;color:#b22;font-size:7.5pt;display:flex;align-items:center;text-align:center}",
        "<div class='stamp'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ"
        f" {office.place.upper()}<br>{office.street}</div><p style='text-align:right'>{office.town}, dnia"
        f" {date}</p><p>Nr {number}</p><h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w opłacaniu"
        " składek</p><p style='text-align:justify'>Na podstawie art. 217 Kodeksu postępowania administracyjnego, po"
        f" rozpatrzeniu wniosku, Zakład Ubezpieczeń Społecznych Oddział {office.place} zaświadcza, że</p><p"
        f" style='text-align:center'><b>{escape(firm.name)}</b><br>{firm.address}<br>NIP: {_nip(firm.nip)}</p><p"
        " style='text-align:justify'>nie posiada zaległości w opłacaniu składek na ubezpieczenia społeczne,"
        " ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz Gwarantowanych Świadczeń"
        f" Pracowniczych. Stan rozliczeń sprawdzono na dzień {date}</p><p>Zaświadczenie wydaje się celem przedłożenia w"
        " Urzędzie Marszałkowskim.</p><div style='display:flex;justify-content:space-between;margin-top:26px'><div"
        f" class='round'><span>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * {office.town} *</span></div><div"
        f" style='text-align:center'>{squiggle(office.officer)}<br>{office.title}<br>{office.officer}</div></div>",
    )


def zus_refusal(firm: Firm, office: Office, number: str, date: str) -> Html:
    """A decision that refuses the certificate."""
    return page(
        "body{font-family:'Liberation Sans',Arial}h1{font-size:13pt;text-align:center}",
        f"<p><b>ZUS</b> Zakład Ubezpieczeń Społecznych<br>Oddział {office.place}<br>{office.street}</p><p"
        f" style='text-align:right'>{office.town}, {date}</p><p>Znak:"
        f" {number}</p><p>{escape(firm.name)}<br>{firm.address}<br>NIP {firm.nip}</p><h1>DECYZJA<br>o odmowie wydania"
        " zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Po rozpatrzeniu wniosku odmawiamy wydania"
        " zaświadczenia o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figuruje"
        " należność z tytułu składek za luty 2026 r. wraz z odsetkami. W tej sytuacji nie ma podstaw, by stwierdzić"
        " niezaleganie.</p><p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu okręgowego w terminie"
        " miesiąca od jej doręczenia.</p><p style='margin:30px 0 0"
        f" 95mm'>{squiggle(office.officer)}<br>{office.officer}<br>{office.title}</p>",
    )


def tax_grid(
    firm: Firm, office: Office, number: str, date: str, arrears: tuple[tuple[str, str, str], ...] = ()
) -> Html:
    """Numbered boxes; the right one of two results is crossed."""
    none, some = ("☐", "☒") if arrears else ("☒", "☐")
    listed = "".join(f"<tr>{''.join(f'<td>{value}</td>' for value in line)}</tr>" for line in arrears)
    listed = listed or "<tr><td>—</td><td>—</td><td>—</td></tr>"
    return page(
        "body{font-family:'Liberation Sans',Arial;font-size:9.5pt}table{width:100%;margin-bottom:-1px}td,th{border:1px"
        " solid #000;"
        "padding:4px"
        " 6px;vertical-align:top;text-align:left}.n{font-size:7.5pt;display:block}"
        ".s{background:#d7d7d7;font-weight:bold}"
        "h1{font-size:12pt;text-align:center}",
        f"<table><tr><td><span class='n'>1. Identyfikator podatkowy NIP podatnika</span>{firm.nip}</td><td><span"
        f" class='n'>2. Nr dokumentu</span>{number}</td><td><span class='n'>3. Data"
        f" wydania</span>{date}</td></tr></table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN"
        " ZALEGŁOŚCI</h1><table><tr><td class='s'>A. ORGAN WYDAJĄCY</td></tr><tr><td><span class='n'>4."
        f" Nazwa</span>Naczelnik {office.place}, {office.street}</td></tr><tr><td class='s'>B. DANE"
        " PODATNIKA</td></tr><tr><td><span class='n'>5. Nazwa pełna / nazwisko, pierwsze"
        f" imię</span>{escape(firm.name)}</td></tr><tr><td><span class='n'>6."
        f" Adres</span>{firm.address}</td></tr><tr><td class='s'>C. TREŚĆ ZAŚWIADCZENIA</td></tr><tr><td><span"
        f" class='n'>7. Stan na dzień</span>{date}</td></tr><tr><td><span class='n'>8. Na podstawie art. 306e Ordynacji"
        f" podatkowej zaświadcza się, że podatnik:</span>{none} 1. nie zalega w podatkach &nbsp;&nbsp;&nbsp; {some} 2."
        " zalega w podatkach w kwotach wskazanych w części D</td></tr><tr><td class='s'>D."
        " ZALEGŁOŚCI</td></tr></table><table><tr><th>9. Podatek, okres</th><th>10. Należność główna (zł)</th><th>11."
        f" Odsetki (zł)</th></tr>{listed}</table><table><tr><td class='s'>E. PODPIS</td></tr><tr><td"
        " style='height:26mm'><span class='n'>12. Z upoważnienia"
        f" Naczelnika</span>{squiggle(office.officer)}<br>{office.officer}, {office.title}</td></tr></table><p"
        " style='font-size:7.5pt'>ZAS-W &nbsp; 1/1</p>",
    )


def tax_letter(firm: Firm, office: Office, number: str, date: str) -> Html:
    """Letterhead of the national administration, prose."""
    return page(
        "body{font-family:'Liberation Serif',serif}.h{border-left:6px solid"
        " #c8102e;padding-left:10px}h1{font-size:13pt;text-align:center;margin-top:30px}",
        f"<div class='h'><b>Krajowa Administracja Skarbowa</b><br>Naczelnik {office.place}<br>{office.street}</div><p"
        f" style='text-align:right'>{office.town}, {date}</p><p>{number}</p><h1>Zaświadczenie o niezaleganiu w"
        " podatkach lub stwierdzające stan zaległości</h1><p style='text-align:justify'>Na wniosek strony, działając"
        " na podstawie art. 306a i art. 306e ustawy Ordynacja podatkowa, zaświadczam, że podatnik"
        f" <b>{escape(firm.name)}</b>, adres: {firm.address}, identyfikator podatkowy NIP {_nip(firm.nip)}, według"
        f" stanu na dzień {date} <b>nie posiada zaległości podatkowych</b> ujawnionych w ewidencji tutejszego"
        " organu.</p><p style='text-align:justify'>W stosunku do podatnika nie jest prowadzone postępowanie"
        " egzekucyjne w administracji ani postępowanie w sprawach o przestępstwa skarbowe lub wykroczenia"
        " skarbowe.</p><p>Pobrano opłatę skarbową w wysokości 21 zł.</p><div style='margin:34px 0 0"
        " 90mm;text-align:center'>z up."
        f" Naczelnika<br>{squiggle(office.officer)}<br>{office.officer}<br>{office.title}</div>",
    )


def tax_portal(firm: Firm, office: Office, number: str, date: str) -> Html:
    """A print of the e-tax office: cards, results by tax, footnotes."""
    taxes = "".join(
        f"<tr><td>{tax}</td><td>0,00 zł</td><td>nie stwierdzono</td></tr>"
        for tax in (
            "Podatek od towarów i usług",
            "Podatek dochodowy",
            "Podatek dochodowy – płatnik",
            "Podatek akcyzowy",
        )
    )
    return page(
        "body{font-family:'DejaVu Sans',sans-serif;font-size:9.5pt}.c{border:1px solid"
        " #bbb;border-radius:6px;padding:8px 12px;"
        "margin:8px 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:8px}table{width:100%}td,th{border-bottom:1px"
        " solid #ccc;"
        "text-align:left;padding:5px}h1{font-size:14pt;color:#123e7c}sup{font-size:7pt}.f{font-size:7.5pt;margin-top:30px}",
        "<p><b>e-Urząd Skarbowy</b> | Krajowa Administracja Skarbowa</p><h1>Zaświadczenie o niezaleganiu w"
        f" podatkach<sup>1</sup></h1><div class='two'><div class='c'>Numer zaświadczenia<br><b>{number}</b></div><div"
        f" class='c'>Data i stan na dzień<br><b>{date}</b></div><div"
        f" class='c'>Podatnik<br><b>{escape(firm.name)}</b><br>{firm.address}</div><div"
        f" class='c'>NIP<br><b>{firm.nip}</b></div></div><div class='c'>Organ: Naczelnik {office.place}</div><div"
        " class='c'><b>Wynik:</b> na podstawie danych w systemie organu podatkowego podatnik <b>nie zalega</b> w"
        " podatkach.</div><table><tr><th>Należność</th><th>Kwota"
        f" zaległości</th><th>Zaległości</th></tr>{taxes}</table><p style='text-align:right;margin-top:24px'>Pieczęć"
        " elektroniczna<br>Szefa Krajowej Administracji Skarbowej</p><p class='f'><sup>1</sup> Dokument wydany"
        " automatycznie, w postaci elektronicznej, na podstawie art. 306e Ordynacji podatkowej. Nie wymaga podpisu"
        " odręcznego.</p>",
    )


def iso(firm: Firm, title: str) -> Html:
    """A framed certificate of a management system or a product."""
    word = "ATEST" if title.startswith("Atest") else "CERTYFIKAT"
    return page(
        "body{font-family:'Liberation Serif',serif;text-align:center}.f{border:5px double #7a5b12;padding:20mm"
        " 12mm;min-height:200mm}h1{font-size:30pt;letter-spacing:6px;color:#7a5b12}",
        f"<div class='f'><p>JEDNOSTKA CERTYFIKUJĄCA NORDCERT POLONIA</p><h1>{word}</h1><p>poświadcza,"
        f" że</p><h2>{escape(firm.name)}</h2><p>{firm.address}</p><p>zakres:</p><h2>{escape(title)}</h2><p>Nr dokumentu"
        f" NP/{firm.nip[3:8]}/2024</p><p>ważny od 12.09.2024 r. do 11.09.2027 r.</p>{squiggle(title)}<p>Dyrektor"
        " jednostki certyfikującej</p></div>",
    )


def patent(firm: Firm, title: str) -> Html:
    """A grant of the Patent Office."""
    return page(
        "body{font-family:'Liberation Sans',Arial;font-size:11pt}h1{text-align:center;font-size:20pt}.b{border-top:3px"
        " solid #900;border-bottom:3px solid #900;padding:14px 0}",
        "<p style='text-align:center'>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej"
        " Polskiej</p><h1>ŚWIADECTWO OCHRONNE</h1><div class='b'><p>Stwierdza się udzielenie prawa ochronnego:"
        f" <b>{escape(title)}</b></p><p>Uprawniony: <b>{escape(firm.name)}</b>, {firm.town}</p><p>Data zgłoszenia:"
        " 14.03.2023 r. Prawo trwa od dnia zgłoszenia.</p></div><p style='margin-left:95mm;margin-top:30px'>z"
        f" upoważnienia Prezesa<br>{squiggle(title)}<br>Ekspert</p>",
    )
