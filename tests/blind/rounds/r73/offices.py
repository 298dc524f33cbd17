"""Certificates of ZUS and of tax offices; certificates of quality."""

from tests.blind.model import Html
from tests.blind.rounds.r73.kit import Co, e, page, stroke


def seal(seed: str, who: str, text: str = "") -> str:
    stamp = (
        f"<div style='display:inline-block;border:2px solid #a22;color:#a22;padding:3px 8px;font-size:8pt;transform:rotate(-3deg)'>{text}</div>"
        if text
        else ""
    )
    return (
        f"<div style='margin-top:26px;text-align:right'>{stamp} {stroke(seed)}<br><small>{who}</small></div>"
    )


E_SEAL = "<p style='border:1px solid #336;padding:5px;width:62%;margin-left:38%;font-size:8pt'>Dokument opatrzony kwalifikowanym podpisem elektronicznym.<br>Podpisał(a): {who}<br>Data podpisu: {day}</p>"


def zus_letter(co: Co, day: str) -> Html:
    return page(f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze<br>ul. Pieniężnego 24, 65-054 Zielona Góra</p><p style='text-align:right'>Zielona Góra, {day}</p>
    <p>Nr: 430000/71/{co.nine[:5]}/2026/RDZ-ZN</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><p>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz wniosku płatnika zaświadcza się, że</p>
    <p style='text-align:center'><b>{e(co.name)}</b><br>{e(co.address)}<br>NIP: {co.nip} &nbsp; REGON: {co.regon}</p>
    <p>według stanu na dzień {day} nie zalega z opłacaniem składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>
    <p>Zaświadczenie wydano na prośbę zainteresowanego.</p>{seal('zus' + co.slug, 'z upoważnienia Dyrektora Oddziału, starszy inspektor', 'ZUS Oddział<br>w Zielonej Górze')}""")  # fmt: skip


def zus_table(co: Co, day: str) -> Html:
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{f}</td><td>brak zaległości</td></tr>" for f in funds)
    return page(f"""<table><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Gorzowie Wielkopolskim</td><td>Data wydania: {day}<br>Znak: 250000/71/{co.eight[:4]}/2026</td></tr></table>
    <h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table><tr><td>Nazwa płatnika</td><td>{e(co.name)}</td></tr><tr><td>NIP</td><td>{co.nip_dashed}</td></tr><tr><td>Adres</td><td>{e(co.address)}</td></tr></table>
    <p>Stan konta płatnika na {day}:</p><table><tr><th>Składki na</th><th>Rozliczenie</th></tr>{rows}</table><p>Płatnik nie posiada zaległości w opłacaniu składek.</p>{seal('zt' + co.slug, 'Kierownik Referatu')}""", "td,th{border:1px solid #444;padding:5px 8px;text-align:left}table{margin:8px 0}")  # fmt: skip


def zus_fields(co: Co, day: str) -> Html:
    return page(f"""<p>ZUS · Zakład Ubezpieczeń Społecznych</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>1. Organ wydający: ZUS Oddział w Zielonej Górze, Inspektorat</p><p>2. Numer zaświadczenia: ZN-{co.eight}-26</p>
    <p>3. Płatnik składek: {e(co.name)}</p><p>4. NIP: {co.nip}</p><p>5. REGON: {co.regon}</p><p>6. Adres: {e(co.address)}</p><p>7. Treść: Potwierdzamy, że płatnik nie zalega z opłatą składek na ubezpieczenia społeczne, zdrowotne oraz na fundusze, do których poboru zobowiązany jest Zakład.</p>
    <p>8. Stan na dzień: {day}</p><p>9. Cel: udział w naborze „Innowacyjne Lubuskie”</p><p>10. Data i podpis: {day}</p>{seal('zf' + co.slug, 'specjalista, pieczątka imienna', 'INSPEKTOR<br>mgr B. Stec')}""", "p{margin:10px 0}")  # fmt: skip


def zus_e(co: Co, day: str) -> Html:
    return page(f"""<div style='border-bottom:3px solid #0a7a3b'><b>ZUS</b> Zakład Ubezpieczeń Społecznych – dokument elektroniczny z eZUS</div><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
    <p>ID dokumentu: {co.eight}{co.nine}</p><h2>Dane klienta</h2><p>{e(co.name)}<br>NIP {co.nip}<br>{e(co.address)}</p><h2>Informacja</h2><p>Na dzień {day} na koncie klienta nie stwierdzono zaległości z tytułu składek na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, FP, FS, FGŚP, FEP.</p>
    <p>Autentyczność można sprawdzić na stronie zus.pl, podając ID dokumentu.</p>{E_SEAL.format(who='Zakład Ubezpieczeń Społecznych – Karolina Mazur', day=day)}""")  # fmt: skip


def zus_refusal(co: Co, day: str) -> Html:
    return page(f"""<p>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze</p><p style='text-align:right'>{day}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1><p>Po rozpatrzeniu wniosku płatnika {e(co.name)}, NIP {co.nip}, {e(co.address)}, odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p>
    <p>Uzasadnienie: na koncie płatnika figuruje zadłużenie z tytułu składek za luty 2026 r., wobec czego nie można potwierdzić treści żądanej przez stronę.</p><p>Pouczenie: od decyzji przysługuje odwołanie do sądu w terminie miesiąca.</p>{seal('zr' + co.slug, 'Naczelnik Wydziału')}""")  # fmt: skip


ARREARS = "posiada zaległości podatkowe: podatek od towarów i usług za styczeń 2026 r. – 4 318,00 zł należności głównej oraz 96,00 zł odsetek"


def tax_letter(co: Co, day: str, owes: bool = False) -> Html:
    says = ARREARS if owes else "nie figurują zaległości podatkowe; wnioskodawca nie zalega w podatkach"
    return page(f"""<p>Naczelnik<br>Urzędu Skarbowego w {e(OFFICE.get(co.town, 'Zielonej Górze'))}</p><p style='text-align:right'>{day}</p><p>Nr 08{co.nine[:2]}-SEK.4020.{co.eight[-3:]}.2026</p>
    <h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><p>Zaświadcza się na podstawie art. 306e § 1 Ordynacji podatkowej, że według stanu na dzień {day} podatnik</p><p><b>{e(co.name)}</b>, {e(co.address)}, NIP {co.nip},</p>
    <p>{'' if owes else 'w ewidencji urzędu: '}{says}.</p><p>Wobec podatnika nie toczy się postępowanie egzekucyjne w administracji ani postępowanie karne skarbowe.</p>{seal('us' + co.slug, 'z up. Naczelnika Urzędu Skarbowego', 'URZĄD SKARBOWY')}""")  # fmt: skip


OFFICE = {"Gorzów Wielkopolski": "Gorzowie Wielkopolskim", "Nowa Sól": "Nowej Soli", "Żary": "Żarach", "Świebodzin": "Świebodzinie", "Słubice": "Słubicach", "Międzyrzecz": "Międzyrzeczu", "Żagań": "Żaganiu",
          "Krosno Odrzańskie": "Krośnie Odrzańskim", "Sulęcin": "Sulęcinie", "Drezdenko": "Drezdenku", "Głogów": "Głogowie", "Kostrzyn nad Odrą": "Słubicach", "Lubsko": "Żarach", "Wschowa": "Nowej Soli"}  # fmt: skip


def tax_table(co: Co, day: str, owes: bool = False) -> Html:
    last = ARREARS if owes else "Nie zalega"
    return page(f"""<h2>Krajowa Administracja Skarbowa<br>Urząd Skarbowy w {e(OFFICE.get(co.town, 'Zielonej Górze'))}</h2><h1>Zaświadczenie ZAS-W<br><small>o niezaleganiu w podatkach lub stwierdzające stan zaległości</small></h1>
    <table><tr><td>A.1 Podatnik</td><td>{e(co.name)}</td></tr><tr><td>A.2 NIP</td><td>{co.nip}</td></tr><tr><td>A.3 Adres</td><td>{e(co.address)}</td></tr><tr><td>B.1 Stan na dzień</td><td>{day}</td></tr><tr><td>B.2 Zaległości podatkowe</td><td>{last}</td></tr>
    <tr><td>B.3 Odroczenia i raty</td><td>Nie korzysta</td></tr><tr><td>C. Opłata skarbowa</td><td>21 zł, pobrano</td></tr></table>{seal('ut' + co.slug, 'podpis osoby upoważnionej')}""", "td{border:1px solid #222;padding:6px}td:first-child{width:34%;background:#eee}")  # fmt: skip


def tax_e(co: Co, day: str, owes: bool = False) -> Html:
    assert not owes
    return page(f"""<p style='text-align:right'>e-Urząd Skarbowy</p><p>Szef Krajowej Administracji Skarbowej</p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach</h1><p>Numer: UNP 2601-26-{co.eight}</p><p>Dotyczy: {e(co.name)}<br>Identyfikator podatkowy NIP: {co.nip}</p>
    <p>Stwierdza się brak zaległości podatkowych na dzień {day}. Zaświadczenie obejmuje podatki, dla których organem właściwym jest naczelnik urzędu skarbowego (CIT, PIT, VAT, akcyza).</p><p>Wydano automatycznie, bez podpisu własnoręcznego.</p>{E_SEAL.format(who='Szef Krajowej Administracji Skarbowej (pieczęć elektroniczna)', day=day)}""")  # fmt: skip


def tax_numbered(co: Co, day: str, owes: bool = False) -> Html:
    says = ARREARS if owes else "brak zaległości w podatkach stanowiących dochód budżetu państwa"
    return page(f"""<table><tr><td>Urząd Skarbowy w {e(OFFICE.get(co.town, 'Zielonej Górze'))}</td><td style='text-align:right'>{day}</td></tr></table><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>1) wnioskodawca: {e(co.name)}, {e(co.address)}</p><p>2) NIP: {co.nip_dashed}</p><p>3) naczelnik urzędu skarbowego stwierdza: {says}</p>
    <p>4) stan na dzień: {day}</p><p>5) zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego</p>{seal('un' + co.slug, 'Kierownik Działu Obsługi', 'Naczelnik US')}""", "p{margin:14px 0}")  # fmt: skip


def quality(co: Co, item: str) -> Html:
    """A copy of what the form names."""
    if item.startswith("Patent"):
        return page(
            f"<h1>Urząd Patentowy Rzeczypospolitej Polskiej</h1><h1>DOKUMENT PATENTOWY</h1><p>{e(item)} na wynalazek pt. „Sposób kalibracji głowicy skanera laserowego”.</p><p>Uprawniony: {e(co.name)}, {e(co.town)}</p><p>Data udzielenia: 12.09.2023</p>{seal('p' + co.slug, 'Prezes Urzędu Patentowego')}"
        )
    if item.startswith("Świadectwo"):
        return page(
            f"<h1>Urząd Patentowy RP</h1><h1>ŚWIADECTWO OCHRONNE</h1><p>Prawo ochronne na znak towarowy nr R.351204 udzielone na rzecz: {e(co.name)}, {e(co.town)}, na czas od 3.02.2022 do 3.02.2032.</p>{seal('p' + co.slug, 'Ekspert')}"
        )
    return page(
        f"<h1 style='font-size:26pt;margin-top:60px'>CERTYFIKAT</h1><p style='text-align:center'>Jednostka Certyfikująca Polcert-Zachód zaświadcza, że system zarządzania organizacji</p><h1>{e(co.name)}</h1><p style='text-align:center'>{e(co.address)}<br>spełnia wymagania normy</p><h1>{e(item)}</h1><p>Zakres: {e(co.trade)}<br>Ważny od 4.06.2024 do 3.06.2027</p>{seal('q' + co.slug + item, 'Dyrektor jednostki')}"
    )
