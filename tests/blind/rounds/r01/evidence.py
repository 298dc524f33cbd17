"""Copies of certificates and patents, and papers that only look like something asked for."""

from tests.blind.model import Html

from . import drawing
from .companies import Company
from .kit import e, page


def iso_certificate(c: Company, standard: str, number: str, issuer: str, scope: str, valid: str) -> Html:
    """E1: certificate of a management system."""
    body = f"""<div class=fr><p class=i>{e(issuer)}</p><h1>CERTYFIKAT</h1><p>Jednostka certyfikująca poświadcza, że system zarządzania w organizacji</p>
<h2>{e(c.name)}</h2><p>{e(c.address)}</p><p>spełnia wymagania normy</p><h3>{e(standard)}</h3><p>w zakresie:<br><i>{e(scope)}</i></p>
<p>Certyfikat nr <b>{e(number)}</b><br>Ważny do: {valid}</p><div class=s>{drawing.svg(issuer, width=160, ink="navy")}<br>Dyrektor ds. certyfikacji</div><p class=a>akredytacja PCA AC 000</p></div>"""
    css = "body{font:12pt 'URW Bookman','Liberation Serif';text-align:center}.fr{border:6px double #1c4f82;padding:18mm 14mm;height:262mm}h1{font-size:32pt;letter-spacing:6px;color:#1c4f82;margin:20px}h2{font-size:17pt}h3{font-size:22pt}.i{font:bold 14pt 'Liberation Sans'}.s{margin-top:40px}.a{font-size:8.5pt;color:#666}"
    return page("Certyfikat", css, body, "15mm")


def conformity(c: Company, standard: str, number: str, issuer: str, scope: str, valid: str) -> Html:
    """E1b: plain certificate as a table (EN 1090, EN ISO 3834)."""
    rows = (("Numer", number), ("Norma", standard), ("Wytwórca", c.name), ("Zakład produkcyjny", c.address), ("Zakres", scope), ("Termin ważności", valid))
    lines = "".join(f"<tr><td>{e(left)}</td><td><b>{e(right)}</b></td></tr>" for left, right in rows)
    body = f"<p>{e(issuer)}</p><h1>Certyfikat zgodności zakładowej kontroli produkcji / kwalifikacji spawalniczych</h1><table>{lines}</table><p>Jednostka potwierdza spełnienie wymagań wymienionej normy.</p><div style='margin:40px 0 0 100mm'>{drawing.svg(issuer)}<br>Kierownik jednostki</div>"
    return page("Certyfikat", "body{font:11.5pt 'Liberation Sans'}h1{font-size:16pt;color:#a33}table{width:100%;margin:20px 0}td{border:1px solid #999;padding:9px}", body, "22mm")


def patent_office(c: Company, paper: str, number: str, subject: str, day: str) -> Html:
    """E2: document of the Patent Office of the Republic of Poland."""
    body = f"""<p class=rp>RZECZPOSPOLITA POLSKA</p><p class=up>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>{e(paper)}</h1><p class=n>{e(number)}</p>
<p>Urząd Patentowy zaświadcza, że na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej udzielono prawa wyłącznego</p>
<p>uprawniony: <b>{e(c.name)}</b>, {e(c.town)}</p><p>na: <b>{e(subject)}</b></p><p>Prawo trwa od dnia {day}, pod warunkiem uiszczania opłat za okresy ochrony.</p>
<div style="margin-top:60px;display:flex;justify-content:space-between;align-items:center"><svg width="90" height="90"><circle cx="45" cy="45" r="42" fill="#b0202a"/><circle cx="45" cy="45" r="32" fill="none" stroke="#7c0f18" stroke-width="3"/></svg><div style="text-align:center">z upoważnienia Prezesa<br>{drawing.svg("uprp" + number, width=160, ink="black")}<br>ekspert</div></div>"""
    return page("UPRP", "body{font:13pt/1.5 'P052';text-align:center}h1{font-size:24pt;margin:40px 0 6px}.rp{letter-spacing:5px}.up{font-size:16pt}.n{font-size:16pt;color:#b0202a}", body, "28mm 25mm")


def hygiene(c: Company, number: str, product: str) -> Html:
    """E3: hygienic certificate of the public health institute."""
    body = f"""<div class=t><b>NARODOWY INSTYTUT ZDROWIA PUBLICZNEGO PZH – PIB</b><br>Zakład Bezpieczeństwa Zdrowotnego Środowiska</div><h1>ATEST HIGIENICZNY</h1><p class=n>nr {e(number)}</p>
<table><tr><td>Wyrób</td><td>{e(product)}</td></tr><tr><td>Wnioskodawca / producent</td><td>{e(c.name)}, {e(c.address)}</td></tr><tr><td>Przeznaczenie</td><td>do stosowania zgodnie z zaleceniami producenta</td></tr><tr><td>Ważność</td><td>3 lata od daty wydania, tj. do 11.09.2028 r.</td></tr></table>
<p>Wyrób odpowiada wymaganiom higienicznym przy zachowaniu warunków podanych na odwrocie.</p><div style="margin:30px 0 0 95mm;text-align:center">{drawing.svg("pzh", width=150)}<br>Kierownik Zakładu<br>Warszawa, 11.09.2025 r.</div>"""
    return page("Atest", "body{font:11.5pt 'Liberation Serif'}.t{text-align:center}h1{text-align:center;margin:36px 0 0}.n{text-align:center;font-size:14pt}table{width:100%;margin:24px 0}td{border:1px solid #555;padding:8px}td:first-child{width:50mm}", body, "22mm")


# Look-alikes

def krs_copy(c: Company) -> Html:
    """Print-out of the court register."""
    rows = (("1. Oznaczenie formy prawnej", c.legal.upper()), ("2. Numer REGON/NIP", f"REGON: {c.regon}, NIP: {c.nip}"), ("3. Firma, pod którą spółka działa", c.register),
            ("5. Siedziba i adres", f"kraj POLSKA, woj. LUBUSKIE, miejsc. {c.town.upper()}, {c.street}, kod {c.postal}"), ("Dział 2, rubryka 1 – organ uprawniony do reprezentacji", f"{c.signer.upper()}, {c.signer_role.upper()}"))
    lines = "".join(f"<tr><td>{e(left)}</td><td>{e(right)}</td></tr>" for left, right in rows)
    body = f"<p class=c>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><p class=c>KRAJOWY REJESTR SĄDOWY</p><p>Stan na dzień {c.day} godz. 08:12:44</p><p class=c><b>Numer KRS: {c.krs}</b></p><p class=c>Informacja odpowiadająca odpisowi aktualnemu<br>z rejestru przedsiębiorców</p><table>{lines}</table><p class=s>Wydruk nie wymaga podpisu i pieczęci. Identyfikator wydruku: RP/{c.krs}/3/2026</p>"
    return page("KRS", "body{font:10pt 'Liberation Sans'}.c{text-align:center}table{width:100%}td{border:1px solid #777;padding:5px;width:50%}.s{font-size:8pt}", body)


def ceidg_copy(c: Company) -> Html:
    """Print-out of the register of sole traders."""
    body = f"<h2>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h2><h3>Wydruk wpisu przedsiębiorcy</h3><p>Firma przedsiębiorcy: <b>{e(c.name)}</b><br>NIP: {c.nip}<br>REGON: {c.regon}<br>Status działalności: aktywny<br>Data rozpoczęcia: {c.founded}<br>Stałe miejsce wykonywania działalności: {e(c.address)}<br>Przeważająca działalność (PKD): {c.pkd}</p><p>Małżeńska wspólność majątkowa: tak</p><p>Wydruk z dnia {c.day}. Nie jest wymagany podpis ani pieczęć.</p>"
    return page("CEIDG", "body{font:10.5pt/1.5 'Carlito'}h2{color:#a00}", body)


def zus_data(c: Company) -> Html:
    """„Potwierdzenie danych płatnika” from eZUS – not a certificate."""
    body = f"<p><b>Zakład Ubezpieczeń Społecznych</b></p><p style='text-align:right'>Znak: PD/{c.regon[:6]}/2026<br>Data: {c.zus_day}</p><h2>Potwierdzenie danych płatnika składek</h2><p>Zakład Ubezpieczeń Społecznych potwierdza, że w dniu {c.zus_day} na koncie płatnika zapisane były następujące dane:</p><p>Nazwa: {e(c.register)}<br>NIP: {c.nip}<br>REGON: {c.regon}<br>Liczba ubezpieczonych: {c.staff}<br>Numer rachunku składkowego: 83 6000 0002 0260 0000 0000 0000</p><p>Dokument opatrzony pieczęcią elektroniczną ZUS.</p>"
    return page("Potwierdzenie", "body{font:11pt/1.5 'Liberation Sans'}h2{margin:30px 0}", body, "20mm")


def receipt(c: Company) -> Html:
    """UPO of a request for a certificate."""
    body = f"<h2>Urzędowe Poświadczenie Przedłożenia</h2><table><tr><td>Adresat</td><td>{e(c.us.name)} {e(c.us.where)}</td></tr><tr><td>Nazwa pisma</td><td>Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach lub stwierdzającego stan zaległości (ZAS-W)</td></tr><tr><td>Wnioskodawca</td><td>NIP {c.nip}, {e(c.name)}</td></tr><tr><td>Data przedłożenia</td><td>{c.us_day} 08:01:17</td></tr><tr><td>Identyfikator UPO</td><td>UPP-{c.regon}-2026</td></tr></table>"
    return page("UPO", "body{font:10pt 'DejaVu Sans'}td{border:1px solid #aaa;padding:6px}", body)


def thanks(c: Company) -> Html:
    """Diploma of participation in a fair – no certificate of the firm."""
    body = f"<div class=d><h1>PODZIĘKOWANIE</h1><p>dla firmy</p><h2>{e(c.name)}</h2><p>za udział w Lubuskich Dniach Przedsiębiorczości 2025<br>i wsparcie konkursu „Młody Wynalazca”</p><p>{drawing.svg('dyplom' + c.slug)}<br>Komitet Organizacyjny</p></div>"
    return page("Dyplom", "body{text-align:center;font:14pt 'Z003','P052'}.d{border:10px ridge #c9a24b;padding:30mm 10mm;height:260mm}h1{font-size:38pt;color:#7b5b12}", body, "15mm")
