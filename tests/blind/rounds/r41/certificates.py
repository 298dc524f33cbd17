"""Certificates of ZUS and of tax offices in four layouts each, refusals, arrears, and the firms' own proofs."""

from datetime import date

from tests.blind.model import Html
from tests.blind.rounds.r41.base import Firm, Proof, address, dashed, dots, page, scrawl, words

ESIGN = (
    "<p class=e>Dokument podpisany kwalifikowanym podpisem elektronicznym<br>{who}<br>Data podpisu: {day}</p>"
)


def _stamp(text: str, seed: str) -> str:
    return f'<div class="st">{text}</div>{scrawl(seed, 140, 46)}'


def zus_letter(firm: Firm, day: date, branch: str = "Oddział w Zielonej Górze") -> Html:
    """Letterhead, number, table of funds, electronic signature."""
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{f}</td><td>nie zalega</td></tr>" for f in funds)
    return page(
        "body{font:10.5pt 'Liberation Sans'}h1{font-size:14pt;text-align:center;margin:10mm 0}.z{color:#0a7a4b;font-size:15pt;font-weight:bold}table{width:100%;border-collapse:collapse}td{border:1px solid #999;padding:2mm}.e{border:1px solid #999;width:75mm;padding:2mm;margin:14mm 0 0 auto;font-size:9pt}",
        f"""<div class=z>ZUS</div><p>Zakład Ubezpieczeń Społecznych<br>{branch}</p><p style="text-align:right">{words(day)}<br>Znak: {firm.nip[3:9]}/71/{firm.regon[:5]}/2026-ZAS</p>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Zakład zaświadcza, że płatnik składek:</p><p><b>{firm.name}</b><br>{address(firm)}<br>NIP: {firm.nip}<br>REGON: {firm.regon}</p>
<p>na dzień {dots(day)} nie zalega w opłacaniu składek na:</p><table>{rows}</table><p>Zaświadczenie wydano na wniosek płatnika na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kpa.</p>{ESIGN.format(who="starszy specjalista", day=dots(day))}
<p style="font-size:8pt">Autentyczność dokumentu można sprawdzić na stronie zus.pl.</p>""",
    )


def zus_paper(firm: Firm, day: date) -> Html:
    """Running text, a stamp and a pen."""
    return page(
        "body{font:12pt/1.6 'Liberation Serif'}h1{font-size:15pt;text-align:center;letter-spacing:3px;margin:12mm 0 2mm}.st{border:2px solid #8b1a1a;color:#8b1a1a;display:inline-block;padding:2mm 4mm;font-size:9pt;text-align:center;transform:rotate(-2deg)}",
        f"""<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Inspektorat w {"Żarach" if firm.teryt[:4] == "0811" else "Nowej Soli"}<br>Wydział Obsługi Klientów</p><p style="text-align:right">{words(day)}</p><p>Nr sprawy 400000/71-{firm.regon[2:6]}/2026</p>
<h1>ZAŚWIADCZENIE</h1><p style="text-align:center">o niezaleganiu w opłacaniu składek</p><p>Na podstawie danych zapisanych na koncie płatnika składek zaświadcza się, że {firm.name}, adres: {address(firm)}, NIP {dashed(firm.nip)},
nie posiada na dzień wydania zaświadczenia zaległości z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych ani Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na prośbę zainteresowanego celem przedłożenia w Urzędzie Marszałkowskim.</p><div style="margin:18mm 0 0 95mm">{_stamp("Z up. Dyrektora Oddziału<br>KIEROWNIK REFERATU", "zus" + firm.slug)}</div>""",
    )


def zus_fields(firm: Firm, day: date) -> Html:
    """Framed fields with small captions, as a system prints them."""

    def box(c: str, v: str) -> str:
        return f"<div class=b><small>{c}</small><div>{v}</div></div>"

    return page(
        "body{font:11pt 'DejaVu Sans'}.b{border:1px solid #333;padding:1.5mm 2.5mm;margin-top:-1px}small{font-size:7.5pt;color:#333}h1{font-size:12.5pt;text-align:center;background:#e6e6e6;padding:2.5mm}.e{font-size:8.5pt;text-align:right;margin-top:15mm}",
        f"""<p style="font-size:9pt">Zakład Ubezpieczeń Społecznych, Oddział w Gorzowie Wielkopolskim, ul. Sikorskiego 42</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
{box("Numer zaświadczenia", f"PL{firm.regon}26")}{box("Data wydania", dots(day))}{box("Stan na dzień", dots(day))}<h1>PŁATNIK SKŁADEK</h1>{box("Nazwa / imię i nazwisko", firm.name)}{box("NIP", firm.nip)}{box("REGON", firm.regon)}{box("Adres", address(firm))}
<h1>TREŚĆ ZAŚWIADCZENIA</h1>{box("Stwierdza się, że płatnik", "☒ nie zalega w opłacaniu składek, do których poboru zobowiązany jest Zakład")}{box("Podstawa prawna", "art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego")}{ESIGN.format(who="Zakład Ubezpieczeń Społecznych", day=dots(day))}""",
    )


def zus_columns(firm: Firm, day: date) -> Html:
    """Sender left, addressee right, one paragraph, a code of verification."""
    return page(
        "body{font:11pt/1.5 Carlito}.t{display:flex;justify-content:space-between}h1{font-size:16pt;margin:14mm 0 4mm;color:#00704a}.st{border:1.5px solid #24408e;color:#24408e;padding:2mm;display:inline-block;font-size:9pt}.k{border-top:1px solid #999;margin-top:25mm;font-size:8.5pt}",
        f"""<div class=t><div><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze<br>ul. Bohaterów Westerplatte 23<br>Zielona Góra, {words(day)}</div><div>{firm.name}<br>{firm.street}<br>{firm.postal} {firm.city}</div></div>
<h1>Zaświadczenie</h1><p>w sprawie niezalegania w opłacaniu składek</p><p>Informujemy i zaświadczamy, że na koncie płatnika o numerze NIP <b>{firm.nip}</b> na dzień {words(day)} <b>nie ma zaległości</b> w składkach na ubezpieczenia społeczne i zdrowotne oraz na fundusze pozaubezpieczeniowe.</p>
<p>Dokument wydajemy na wniosek płatnika z {words(date(day.year, day.month, max(1, day.day - 5)))}.</p><div style="text-align:right;margin-top:14mm">{_stamp("specjalista", "zk" + firm.slug)}</div><p class=k>Kod weryfikacyjny: {firm.regon[:4]}-{firm.nip[:4]}-{firm.nip[6:]}</p>""",
    )


def zus_refusal(firm: Firm, day: date) -> Html:
    """The decision by which ZUS refuses the certificate."""
    return page(
        "body{font:11.5pt/1.5 'Liberation Sans'}h1{font-size:14pt;text-align:center}.e{border:1px solid #999;padding:2mm;width:75mm;margin-left:auto;font-size:9pt}",
        f"""<p>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze</p><p style="text-align:right">{words(day)}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego odmawia się wydania zaświadczenia o żądanej treści płatnikowi: {firm.name}, {address(firm)}, NIP {firm.nip}.</p>
<h3>Uzasadnienie</h3><p>Na koncie płatnika na dzień {dots(day)} występuje zadłużenie z tytułu składek za styczeń 2026 r. Zaświadczenia nie można zatem wydać.</p><p>Od decyzji przysługuje odwołanie w terminie miesiąca.</p>{ESIGN.format(who="kierownik wydziału", day=dots(day))}""",
    )


def tax_form(firm: Firm, day: date, arrears: str = "") -> Html:
    """Numbered boxes of ZAS-W; both answers printed, one of them ticked."""

    def box(n: int, c: str, v: str) -> str:
        return f"<div class=b><small>{n}. {c}</small><div>{v}</div></div>"

    return page(
        "body{font:10.5pt 'Liberation Sans'}.b{border:1px solid #000;padding:1mm 2mm;margin-top:-1px}small{font-size:7pt}h1{font-size:13pt;text-align:center;margin:5mm 0}h2{font-size:10pt;background:#ddd;margin:3mm 0 0;border:1px solid #000;padding:1mm}.st{border:2px solid #24408e;color:#24408e;padding:2mm;display:inline-block;font-size:9pt}",
        f"""<p style="font-size:8pt">ZAS-W &emsp; KRAJOWA ADMINISTRACJA SKARBOWA</p><p>Naczelnik Urzędu Skarbowego {firm.office}</p><h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<h2>A. DANE WNIOSKODAWCY</h2>{box(1, "Identyfikator podatkowy NIP", firm.nip)}{box(2, "Nazwa / nazwisko i imię", firm.name)}{box(3, "Adres", address(firm))}<h2>B. STAN ZALEGŁOŚCI</h2>{box(4, "Według stanu na dzień", dots(day))}
{box(5, "Wnioskodawca", ("☐" if arrears else "☒") + " nie posiada zaległości podatkowych<br>" + ("☒" if arrears else "☐") + " posiada zaległości podatkowe")}{box(6, "Wysokość zaległości (podatek, kwota)", arrears or "---")}
{box(7, "Postępowanie egzekucyjne", "nie jest prowadzone")}<h2>C. WYDAJĄCY</h2>{box(8, "Miejscowość i data", f"{firm.city}, {dots(day)}")}<div style="margin-top:8mm;text-align:right">{_stamp("z up. Naczelnika Urzędu Skarbowego<br>komisarz skarbowy", "us" + firm.slug)}</div>""",
    )


def tax_letter(firm: Firm, day: date) -> Html:
    """A letter in running text."""
    return page(
        "body{font:12pt/1.6 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:10mm 0}.st{color:#8b1a1a;border:2px solid #8b1a1a;border-radius:50%;padding:6mm 4mm;display:inline-block;font-size:8pt;text-align:center}",
        f"""<p>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{firm.office.upper()}</p><p style="text-align:right">{words(day)}</p><p>08-SEW.4021.{firm.regon[3:7]}.2026</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Na podstawie art. 306a § 1 i art. 306e § 1 Ordynacji podatkowej, po rozpatrzeniu wniosku, zaświadczam, że według stanu na dzień wydania zaświadczenia podatnik {firm.name}, {address(firm)}, NIP {dashed(firm.nip)}, nie zalega w podatkach stanowiących dochód budżetu państwa.</p>
<p>Nie stwierdzono również prowadzenia wobec podatnika postępowania egzekucyjnego ani w sprawach o przestępstwa skarbowe.</p><div style="margin:14mm 0 0 80mm">{_stamp("URZĄD<br>SKARBOWY", "ul" + firm.slug)}<br>Zastępca Naczelnika</div><p style="font-size:9pt">Opłata skarbowa 21 zł uiszczona.</p>""",
    )


def tax_eoffice(firm: Firm, day: date) -> Html:
    """The print of the e-Urząd Skarbowy."""

    def row(a: str, b: str) -> str:
        return f"<tr><td class=l>{a}</td><td>{b}</td></tr>"

    return page(
        "body{font:10.5pt Carlito}h1{font-size:15pt;color:#b3132b}table{width:100%;border-collapse:collapse}td{border-bottom:1px solid #bbb;padding:2.4mm}.l{width:42%;color:#444}.h{border-bottom:3px solid #b3132b;padding-bottom:2mm}.e{background:#f2f2f2;padding:3mm;margin-top:12mm;font-size:9pt}",
        f"""<p class=h><b>Krajowa Administracja Skarbowa</b> &emsp; e-Urząd Skarbowy</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table>{row("Numer dokumentu", f"EUS-{firm.regon}-26")}{row("Data wydania", dots(day))}{row("Organ wydający", f"Naczelnik Urzędu Skarbowego {firm.office}")}{row("Podatnik", firm.name)}{row("NIP", firm.nip)}{row("Adres", address(firm))}
{row("Zaległości podatkowe na dzień wydania", "<b>brak zaległości</b>")}{row("Odroczone terminy płatności lub raty", "brak")}{row("Podatki objęte zaświadczeniem", "PIT, CIT, VAT, podatek akcyzowy")}</table>
{ESIGN.format(who="Pieczęć elektroniczna: Szef Krajowej Administracji Skarbowej", day=dots(day))}<p style="font-size:8pt">Dokument wygenerowano automatycznie na wniosek podatnika.</p>""",
    )


def tax_sections(firm: Firm, day: date) -> Html:
    """Roman sections with asterisks for what does not apply."""
    return page(
        "body{font:11.5pt/1.5 'P052','Liberation Serif'}h1{font-size:13.5pt;text-align:center}h2{font-size:11.5pt;margin:5mm 0 0}.st{border:1.5px solid #24408e;color:#24408e;padding:2mm;display:inline-block;font-size:9pt}",
        f"""<table style="width:100%"><tr><td>Urząd Skarbowy {firm.office}</td><td style="text-align:right">{words(day)}</td></tr></table><h1>ZAŚWIADCZENIE NR {firm.regon[4:8]}/2026<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<h2>I. Kogo dotyczy</h2><p>{firm.name}<br>{address(firm)}<br>NIP {firm.nip}</p><h2>II. Treść</h2><p>Organ podatkowy zaświadcza, że wyżej wymieniony na dzień {words(day)} nie posiada zaległości podatkowych.</p><p>Kwota zaległości: *** &emsp; Odsetki za zwłokę: ***</p>
<h2>III. Cel wydania</h2><p>Ubieganie się o pomoc publiczną.</p><p style="margin-top:14mm">Z upoważnienia Naczelnika Urzędu Skarbowego</p>{_stamp("starszy ekspert skarbowy", "tz" + firm.slug)}""",
    )


def proof(firm: Firm, item: Proof) -> Html:
    """A certificate of a management system or a patent."""
    if item.patent:
        return page(
            "body{font:13pt/1.7 'Liberation Serif';text-align:center;padding-top:20mm}h1{letter-spacing:4px}",
            f"""<p>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>PATENT</h1><p>Nr {item.number}</p><p>Urząd Patentowy RP udzielił na rzecz:<br><b>{firm.name}</b>, {firm.city}<br>patentu na wynalazek:</p><p><b>{item.what}</b></p><p>Dokument patentowy wydano 14 maja 2024 r.</p>{scrawl("up" + firm.slug)}<br><small>z upoważnienia Prezesa</small>""",
        )
    return page(
        "body{font:13pt/1.7 Carlito;text-align:center}.o{border:4px double #9a7b2f;padding:22mm 12mm;min-height:240mm}h1{color:#9a7b2f;font-size:30pt;margin:0}",
        f"""<div class=o><p>Jednostka Certyfikująca NORMATEST</p><h1>CERTYFIKAT</h1><p>nr {item.number}</p><p>potwierdza się, że firma</p><p><b>{firm.name}</b><br>{address(firm)}</p><p>spełnia wymagania:</p><p><b>{item.what}</b></p><p>Ważny od 10.02.2025 do 9.02.2028</p>{scrawl("nt" + firm.slug)}<br><small>Dyrektor Jednostki</small></div>""",
    )
