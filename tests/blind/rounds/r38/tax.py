"""Certificates of tax offices in six layouts, one of them stating arrears."""

from tests.blind.model import Html
from tests.blind.rounds.r38.office import Subject, dashed, page, signed

TITLE = "ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości"
LAW = "art. 306a § 2 pkt 1 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa"
HEAD = "Naczelnika Urzędu Skarbowego"


def letter(to: Subject) -> Html:
    """A letter of the head of the office in running text."""
    return page(
        "",
        f"""<p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{to.branch.upper()}</b></p><p class=r>{to.place}, {to.day}</p>
<p>Nr: {to.number}</p><h1>{TITLE}</h1><p>Na podstawie {LAW}, po rozpatrzeniu wniosku podatnika</p>
<p class=c><b>{to.name}</b><br>{to.street}, {to.post}<br>NIP: {to.nip}</p>
<p>zaświadcza się, że według stanu na dzień {to.day} wyżej wymieniony podatnik <b>nie posiada zaległości podatkowych</b>.</p>
<p>Zaświadczenie wydano w związku z ubieganiem się o pomoc publiczną. Opłatę skarbową w wysokości 21 zł uiszczono.</p>
{signed(to, HEAD, "URZĄD SKARBOWY", "kierownik działu")}
<p class=s style="margin-top:12mm">Zaświadczenie nie obejmuje podatków pobieranych przez organy samorządowe.</p>""",
    )


def numbered_boxes(to: Subject) -> Html:
    """The numbered boxes of a KAS print."""

    def box(number: int, label: str, value: str) -> str:
        return f"<td><span class=s>{number}. {label}</span><br>{value}</td>"

    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:10pt}.b{background:#ddd;font-weight:bold}",
        f"""<p class=s>KRAJOWA ADMINISTRACJA SKARBOWA</p><h1>{TITLE}</h1><table class=g>
<tr><td colspan=2 class=b>A. ORGAN WYDAJĄCY</td></tr><tr>{box(1, "Nazwa organu", f"Naczelnik Urzędu Skarbowego {to.branch}")}
{box(2, "Numer zaświadczenia", to.number)}</tr><tr>{box(3, "Data wydania", to.day)}{box(4, "Stan na dzień", to.day)}</tr>
<tr><td colspan=2 class=b>B. DANE WNIOSKODAWCY</td></tr><tr>{box(5, "Nazwa / imię i nazwisko", to.name)}
{box(6, "NIP", to.nip)}</tr><tr>{box(7, "Ulica, numer", to.street)}{box(8, "Kod pocztowy, miejscowość", to.post)}</tr>
<tr><td colspan=2 class=b>C. TREŚĆ ZAŚWIADCZENIA</td></tr><tr><td colspan=2>9. W ewidencji tutejszego organu <b>nie figurują
zaległości</b> wnioskodawcy w podatkach.<br>10. Kwota zaległości: <b>0,00 zł</b> &nbsp; 11. Odsetki: <b>0,00 zł</b></td></tr>
<tr><td colspan=2>12. Postępowanie egzekucyjne w administracji: nie jest prowadzone<br>13. Rozłożenie na raty lub odroczenie: nie dotyczy
</td></tr><tr><td colspan=2 class=b>D. PODPIS</td></tr></table>{signed(to, HEAD, "URZĄD SKARBOWY", "ekspert skarbowy")}
<p class=s>Podstawa prawna: {LAW}.</p>""",
    )


def e_office(to: Subject) -> Html:
    """An automatic print of the electronic tax office."""
    return page(
        "body{font-family:'Liberation Sans',sans-serif}.t{color:#b1002d;font-weight:bold}.d td{border-bottom:1px solid #ccc}",
        f"""<p><span class=t>e-Urząd Skarbowy</span> <span class=s style="float:right">Ministerstwo Finansów · Krajowa Administracja Skarbowa
</span></p><hr><p class=s>Numer dokumentu {to.number} · wygenerowano {to.day}</p><h1>{TITLE}</h1><table class=d>
<tr><td style="width:38%">Podatnik</td><td><b>{to.name}</b></td></tr><tr><td>Identyfikator podatkowy NIP</td><td><b>{to.nip}</b></td></tr>
<tr><td>Adres</td><td>{to.street}, {to.post}</td></tr><tr><td>Właściwy organ</td><td>Naczelnik Urzędu Skarbowego {to.branch}</td></tr>
<tr><td>Stan na dzień</td><td>{to.day}</td></tr></table><p style="margin-top:8mm">Z danych zgromadzonych w systemach Krajowej
Administracji Skarbowej wynika, że podatnik <b>nie zalega w podatkach</b>, dla których organem właściwym jest naczelnik urzędu
skarbowego (PIT, CIT, VAT, akcyza).</p><p>Podstawa prawna: {LAW}.</p>{signed(to, "Szef Krajowej Administracji Skarbowej", "KAS", "")}
<p class=s style="margin-top:14mm">Dokument opatrzono pieczęcią elektroniczną. Ważność pieczęci można sprawdzić w czytniku PDF albo
w usłudze weryfikacji podpisu na portalu gov.pl.</p>""",
    )


def side_column(to: Subject) -> Html:
    """Office data on the left with a rule, the finding as a list."""
    return page(
        ".w{display:grid;grid-template-columns:1fr 50mm;gap:8mm}.w>div:last-child{border-left:2px solid #222;padding-left:4mm;font-size:9pt}",
        f"""<div class=w><div><h1 style="text-align:left;margin-top:0">{TITLE}</h1><p>Naczelnik Urzędu Skarbowego {to.branch},
działając na podstawie {LAW}, zaświadcza, że podatnik:</p><p><b>{to.name}</b><br>{to.street}<br>{to.post}<br>NIP {dashed(to.nip)}</p>
<ol><li>jest zarejestrowany w tutejszym urzędzie,</li><li>na dzień {to.day} <b>nie ma zaległości</b> w podatkach stanowiących dochód
budżetu państwa,</li><li>nie jest stroną postępowania w sprawie o przestępstwo skarbowe.</li></ol>
<p>Wydaje się na żądanie strony.</p>{signed(to, HEAD, "URZĄD SKARBOWY", "starszy komisarz skarbowy")}</div>
<div><b>Krajowa Administracja Skarbowa</b><br><br>Urząd Skarbowy<br>{to.branch}<br><br>Referat Spraw Wierzycielskich<br><br>
Znak<br><b>{to.number}</b><br><br>Data<br><b>{to.day}</b><br><br><span class=s>W odpowiedzi prosimy podać znak sprawy. Informacja KAS:
22 330 03 30</span></div></div>""",
    )


def kinds_table(to: Subject) -> Html:
    """Kinds of tax in a table, each without arrears."""
    rows = "".join(
        f"<tr><td>{tax}</td><td class=r>0,00</td><td class=r>0,00</td></tr>"
        for tax in (
            "podatek dochodowy od osób fizycznych" if to.is_person else "podatek dochodowy od osób prawnych",
            "podatek od towarów i usług",
            "zaliczki na podatek od wynagrodzeń",
        )
    )
    return page(
        "h1{font-size:13pt}",
        f"""<table><tr><td class=c style="width:48%">Urząd Skarbowy<br><b>{to.branch}</b><br><span class=s>(pieczęć nagłówkowa)</span></td>
<td class=r>dnia {to.day}<br>{to.number}</td></tr></table><h1>{TITLE}</h1><p>Stosownie do {LAW} zaświadcza się,
co następuje:</p><p>Wnioskodawca: <b>{to.name}</b>, {to.street}, {to.post}, NIP: <b>{to.nip}</b>, REGON: {to.regon}.</p>
<table class=g><tr><th>Rodzaj podatku</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th></tr>{rows}
<tr><th>Razem</th><th class=r>0,00</th><th class=r>0,00</th></tr></table>
<p>Wnioskodawca według stanu na dzień {to.day} <b>nie zalega</b> z płatnością podatków.</p>
<p class=s>Pouczenie: zaświadczenie potwierdza stan ujawniony w dniu jego wydania; nie wyklucza określenia zobowiązania w późniejszym
postępowaniu.</p>{signed(to, HEAD, "URZĄD SKARBOWY", "inspektor")}""",
    )


def arrears(to: Subject) -> Html:
    """The same title, but arrears stand in it."""
    return page(
        "",
        f"""<p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{to.branch.upper()}</b></p><p class=r>{to.place}, {to.day}</p>
<p>Nr: {to.number}</p><h1>{TITLE}</h1><p>Na podstawie {LAW} zaświadcza się, że</p>
<p class=c><b>{to.name}</b><br>{to.street}, {to.post}<br>NIP: {to.nip}</p><p>według stanu na dzień {to.day} posiada zaległości
podatkowe:</p><table class=g><tr><th>Tytuł</th><th>Okres</th><th>Należność główna</th><th>Odsetki</th></tr>
<tr><td>podatek od towarów i usług</td><td>01/2026</td><td class=r>4 318,00 zł</td><td class=r>87,00 zł</td></tr>
<tr><td>podatek od towarów i usług</td><td>02/2026</td><td class=r>2 906,00 zł</td><td class=r>31,00 zł</td></tr></table>
<p>Zaświadczenie wydano na wniosek podatnika.</p>{signed(to, HEAD, "URZĄD SKARBOWY", "kierownik działu")}""",
    )


LAYOUTS = (letter, numbered_boxes, e_office, side_column, kinds_table)
