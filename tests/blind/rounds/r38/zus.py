"""Certificates of the Social Insurance Institution, in six layouts, one of them a refusal."""

from tests.blind.model import Html
from tests.blind.rounds.r38.office import Subject, dashed, page, signed

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
)
LAW = "art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych"


def letterhead(to: Subject) -> Html:
    """A letter of a branch with a green bar, addressee on the right."""
    return page(
        ".bar{border-left:9px solid #00793a;padding-left:10px}",
        f"""<div class=bar><b style="font-size:18pt;color:#00793a">ZUS</b><br><b>Zakład Ubezpieczeń Społecznych</b><br>
Oddział {to.branch}<br><span class=s>Wydział Obsługi Klientów i Korespondencji · Centrum Kontaktu Klientów 22 560 16 00</span></div>
<p class=r>{to.day}</p><p>Znak sprawy: {to.number}</p>
<p style="margin-left:55%"><b>{to.name}</b><br>{to.street}<br>{to.post}</p>
<h1>ZAŚWIADCZENIE<br><span style="font-size:12pt">o niezaleganiu w opłacaniu składek</span></h1>
<p>Na podstawie {LAW} oraz art. 217 Kodeksu postępowania administracyjnego zaświadczamy, że płatnik składek</p>
<p class=c><b>{to.name}</b><br>NIP {to.nip}, REGON {to.regon}</p>
<p>na dzień {to.day} <b>nie posiada zaległości</b> z tytułu składek na: {", ".join(FUNDS)} oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika.</p>{signed(to, "Dyrektora Oddziału", "ZAKŁAD UBEZPIECZEŃ", "starszy inspektor")}
<p class=s style="margin-top:10mm">Pouczenie: dane ustalono na podstawie dokumentów rozliczeniowych zapisanych na koncie płatnika.
Nie wyłącza to późniejszej zmiany stanu konta, jeżeli płatnik skoryguje dokumenty.</p>""",
    )


def funds_table(to: Subject) -> Html:
    """A table of funds with the state of each."""
    rows = "".join(
        f"<tr><td>{number}</td><td>{fund}</td><td>{to.day}</td><td>brak zaległości</td></tr>"
        for number, fund in enumerate((*FUNDS, "Fundusz Emerytur Pomostowych"), 1)
    )
    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:10pt}",
        f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział {to.branch}</td><td class=r>Nr {to.number}<br>
data wystawienia: {to.day}</td></tr></table><hr><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<h2>I. Płatnik składek</h2><table class=g><tr><td style="width:35%">Nazwa / nazwisko i imię</td><td>{to.name}</td></tr>
<tr><td>NIP</td><td>{dashed(to.nip)}</td></tr><tr><td>REGON</td><td>{to.regon}</td></tr>
<tr><td>Adres</td><td>{to.street}, {to.post}</td></tr></table>
<h2>II. Stan rozliczeń</h2><table class=g><tr><th>Lp.</th><th>Tytuł należności</th><th>Stan na dzień</th><th>Ustalenie</th></tr>
{rows}</table><p>Płatnik składek <b>nie zalega</b> w opłacaniu należności wymienionych w części II.</p>
<h2>III. Podstawa prawna</h2><p>{LAW[0].upper()}{LAW[1:]}.</p>
{signed(to, "Dyrektora Oddziału ZUS", "ZUS ODDZIAŁ", "specjalista")}
<p class=s>Zaświadczenie zwolnione z opłaty skarbowej. Autentyczność można sprawdzić w najbliższej placówce.</p>""",
    )


def electronic(to: Subject) -> Html:
    """A print from the institution's portal, with an identifier to check it by."""
    token = to.number.replace("/", "")[-8:]
    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:10.5pt}.h{background:#00793a;color:#fff;padding:8px 12px}"
        ".k{display:grid;grid-template-columns:42mm 1fr;gap:4px 8px;background:#f1f5f2;padding:8px;margin:8px 0}",
        f"""<div class=h>PUE / eZUS <span style="float:right">Zakład Ubezpieczeń Społecznych</span></div>
<p class=s>Identyfikator dokumentu: {token}-ZUS-{token[::-1]} · strona 1 z 1</p>
<h1 style="text-align:left">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<div class=k><span>Numer</span><b>{to.number}</b><span>Data wydania</span><b>{to.day}</b><span>Wydane przez</span><b>ZUS Oddział
{to.branch}</b></div><p>Dotyczy płatnika:</p>
<div class=k><span>Nazwa</span><b>{to.name}</b><span>NIP</span><b>{to.nip}</b><span>REGON</span><b>{to.regon}</b>
<span>Adres</span><b>{to.street}, {to.post}</b></div>
<p>Potwierdzamy, że na dzień {to.day} na koncie płatnika nie ma zaległości w składkach na ubezpieczenia społeczne, ubezpieczenie
zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych.</p>
<p>Podstawa: {LAW}.</p>{signed(to, "Zakład Ubezpieczeń Społecznych", "ZUS", "")}
<hr><p class=s>Jak sprawdzić ten dokument: na stronie zus.pl podaj identyfikator i datę wydania. Wydruk nie zastępuje pliku
podpisanego elektronicznie.</p>""",
    )


def side_column(to: Subject) -> Html:
    """Data in a side column, the statement beside it."""
    return page(
        ".w{display:grid;grid-template-columns:52mm 1fr;gap:9mm}.w>div:first-child{border-right:1px solid #999;font-size:9pt}",
        f"""<div class=w><div><b>Zakład Ubezpieczeń<br>Społecznych</b><br>Inspektorat<br>{to.branch}<br><br>Sprawa<br><b>{to.number}</b>
<br><br>Data<br><b>{to.day}</b><br><br>Prowadzi<br>Referat Rozliczeń Kont<br><br>Płatnik<br><b>{to.name}</b><br>{to.street}<br>{to.post}
<br><br>NIP<br><b>{to.nip}</b><br><br>REGON<br><b>{to.regon}</b></div><div><h1 style="text-align:left;margin-top:0">Zaświadczenie</h1>
<p>Zakład Ubezpieczeń Społecznych, po rozpatrzeniu wniosku o wydanie zaświadczenia o niezaleganiu w opłacaniu składek, stwierdza, że
wymieniony obok płatnik <b>nie zalega z opłatą składek</b> na ubezpieczenia społeczne, zdrowotne, FP, FGŚP oraz FEP.</p>
<p>Stan konta ustalono na dzień {to.day}.</p><p>Wobec płatnika nie prowadzi się postępowania egzekucyjnego i nie udzielono mu układu
ratalnego.</p><p>Podstawa prawna: {LAW}; art. 217 § 1 i art. 218 kpa.</p>
{signed(to, "Kierownika Inspektoratu", "ZUS INSPEKTORAT", "inspektor")}</div></div>
<p class=s style="margin-top:16mm;border-top:1px solid #999">Administratorem danych jest ZUS, ul. Szamocka 3, 5, 01-748 Warszawa.</p>""",
    )


def old_print(to: Subject) -> Html:
    """A plain typewriter-like print with lettered findings."""
    return page(
        "body{font-family:'Liberation Mono',monospace;font-size:10pt}h1{font-size:13pt}",
        f"""<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ {to.branch.upper()}</p><p class=r>{to.place}, dnia {to.day}</p>
<p>{to.number}</p><h1>ZAŚWIADCZENIE NR {to.number.split("/")[-2]}<br>O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<p>Zaświadcza się, że:</p><p style="margin-left:8mm">{to.name}<br>{to.street}, {to.post}<br>NIP: {dashed(to.nip)} &nbsp; REGON: {to.regon}</p>
<p>a) jest płatnikiem składek zgłoszonym w tutejszym Oddziale,<br>b) nie ma zaległości z tytułu składek na ubezpieczenia społeczne,
ubezpieczenie zdrowotne, Fundusz Pracy i FGŚP,<br>c) nie korzysta z odroczenia terminu płatności ani rozłożenia na raty.</p>
<p>Według stanu na dzień {to.day}.</p><p>Zaświadczenie wydaje się w celu przedłożenia w urzędzie marszałkowskim.</p>
{signed(to, "Dyrektora Oddziału", "ODDZIAŁ ZUS", "Naczelnik Wydziału Rozliczeń")}<p class=s>Druk wewnętrzny R-12. Otrzymują: 1. adresat, 2. a/a.</p>""",
    )


def refusal(to: Subject) -> Html:
    """A decision that refuses the certificate."""
    return page(
        "",
        f"""<table><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział {to.branch}</td><td class=r>{to.day}</td></tr></table>
<p>Znak: {to.number}</p><p style="margin-left:55%"><b>{to.name}</b><br>{to.street}<br>{to.post}<br>NIP {to.nip}</p>
<h1>POSTANOWIENIE</h1><p>Na podstawie art. 219 w związku z art. 217 § 2 Kodeksu postępowania administracyjnego oraz {LAW}</p>
<p class=c><b>odmawia się</b></p><p>wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><h2>Uzasadnienie</h2>
<p>Wniosek wpłynął 27 marca 2026 r. Z konta płatnika wynika, że składki za styczeń i luty 2026 r. nie zostały opłacone w pełnej
wysokości. Stan konta nie pozwala potwierdzić braku zaległości.</p><h2>Pouczenie</h2><p>Na postanowienie służy zażalenie w terminie
7 dni od dnia doręczenia, wnoszone za pośrednictwem tutejszego Oddziału.</p>
{signed(to, "Dyrektora Oddziału", "ZAKŁAD UBEZPIECZEŃ", "kierownik referatu")}""",
    )


LAYOUTS = (letterhead, funds_table, electronic, side_column, old_print)
