"""Certificates, patents, attests; registers and other papers nobody asked for."""

from html import escape as e

from .common import Company, html, name_stamp, pen, round_stamp


def iso(c: Company, standard: str, number: str, scope: str, body_name: str, valid: str) -> str:
    """A certification body's bilingual certificate."""
    css = """@page{size:A4;margin:12mm}body{font:12pt/1.5 DejaVu Serif,serif;margin:0;text-align:center}
.f{border:4px double #1d4e89;height:268mm;padding:18mm 16mm;box-sizing:border-box}h1{font-size:30pt;letter-spacing:5px;
color:#1d4e89;margin:12mm 0 4mm}"""
    text = f"""<div class=f><b>{body_name}</b><br><small>jednostka certyfikująca systemy zarządzania</small><h1>CERTYFIKAT</h1>
<i>Certificate</i><p>Nr / No. <b>{number}</b></p><p>Zaświadcza się, że organizacja<br><b style="font-size:16pt">{e(c.name)}</b><br>
{e(c.address)}</p><p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami normy</p>
<p style="font-size:18pt"><b>{standard}</b></p><p>w zakresie: {e(scope)}</p>
<p>Certyfikat ważny do / valid until: <b>{valid}</b></p>
<div style="display:flex;justify-content:space-around;align-items:center;margin-top:14mm">{round_stamp(
body_name.upper() + " * ", "QMS", number, "#1d4e89")}<span>{pen("iso" + number)}<br>
<small>Dyrektor ds. certyfikacji</small></span></div></div>"""
    return html("Certyfikat", css, text)


def protection(c: Company, kind: str, number: str, subject: str, granted: str) -> str:
    """A paper of the Patent Office. `kind`: patent, mark, model."""
    title, line = {
        "patent": ("DOKUMENT PATENTOWY", "udzielił patentu na wynalazek"),
        "mark": ("ŚWIADECTWO OCHRONNE", "udzielił prawa ochronnego na znak towarowy"),
        "model": ("ŚWIADECTWO OCHRONNE", "udzielił prawa ochronnego na wzór użytkowy"),
    }[kind]
    css = """@page{size:A4;margin:25mm}body{font:13pt/1.6 P052,Liberation Serif,serif;margin:0;text-align:center}"""
    body = f"""<p style="letter-spacing:3px">RZECZPOSPOLITA POLSKA</p><p><b>Urząd Patentowy Rzeczypospolitej Polskiej</b></p>
<h1 style="font-size:24pt;margin:14mm 0">{title}</h1><p>Nr {number}</p>
<p>Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej<br>Urząd Patentowy {line}:</p>
<p style="font-size:15pt"><b>„{e(subject)}”</b></p><p>Uprawniony: <b>{e(c.name)}</b>, {c.town}, Polska</p>
<p>Data udzielenia: {granted}</p>
<div style="display:flex;justify-content:space-between;align-items:center;margin-top:22mm">{round_stamp(
"URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ ", "UPRP", number, "#7a1f1f")}<span>{pen("up" + number)}<br>
{name_stamp(("z up. Prezesa Urzędu", "ekspert"), "#333")}</span></div>"""
    return html(title, css, body)


def attest(c: Company, number: str, product: str, valid: str) -> str:
    """A hygienic attest of an institute, in a table."""
    css = """@page{size:A4;margin:16mm}body{font:10.5pt/1.4 Arial,Liberation Sans,sans-serif;margin:0}table{width:100%;
border-collapse:collapse}td{border:1px solid #2c6e49;padding:7px 9px}td:first-child{width:55mm;color:#2c6e49}"""
    body = f"""<p style="text-align:center"><b>Instytut Badań Higieny i Materiałów – Zakład Bezpieczeństwa Wyrobów</b></p>
<h1 style="text-align:center;color:#2c6e49">ATEST HIGIENICZNY</h1><table><tr><td>Numer atestu</td><td>{number}</td></tr>
<tr><td>Wyrób</td><td>{e(product)}</td></tr><tr><td>Wytwórca i podmiot występujący o atest</td><td>{e(c.name)}<br>{e(c.address)}</td></tr>
<tr><td>Przeznaczenie</td><td>do stosowania w budynkach użyteczności publicznej i zakładach przemysłowych</td></tr>
<tr><td>Ocena</td><td>Wyrób odpowiada wymaganiom higienicznym przy zachowaniu warunków producenta.</td></tr>
<tr><td>Ważność</td><td>do dnia {valid}</td></tr></table>
<p style="text-align:right;margin-top:14mm">{pen("at" + number)}<br>Kierownik Zakładu</p>"""
    return html("Atest", css, body)


def krs_print(c: Company) -> str:
    """A register print-out nobody asked for."""
    css = """@page{size:A4;margin:15mm}body{font:9.5pt Liberation Sans,Arial,sans-serif}table{width:100%;border-collapse:collapse}
td{border:1px solid #888;padding:3px 6px}"""
    body = f"""<p style="text-align:center"><b>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</b></p>
<p style="text-align:center">Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców<br>stan na dzień {c.filled}</p>
<table><tr><td colspan=3><b>Dział 1, Rubryka 1 – Dane podmiotu</b></td></tr><tr><td>1</td><td>Forma prawna</td><td>{c.legal}</td></tr>
<tr><td>2</td><td>REGON / NIP</td><td>{c.regon} / {c.nip}</td></tr><tr><td>3</td><td>Firma</td><td>{e(c.name)}</td></tr>
<tr><td colspan=3><b>Rubryka 2 – Siedziba i adres</b></td></tr><tr><td>1</td><td>Siedziba</td><td>kraj Polska, woj. lubuskie,
miejscowość {c.town}</td></tr><tr><td>2</td><td>Adres</td><td>{e(c.address)}</td></tr>
<tr><td colspan=3><b>Dział 2, Rubryka 1 – Organ uprawniony do reprezentacji</b></td></tr><tr><td>1</td><td>Sposób reprezentacji</td>
<td>każdy członek organu samodzielnie</td></tr><tr><td>2</td><td>Osoba</td><td>{e(c.signer)}</td></tr>
<tr><td colspan=3><b>Dział 3, Rubryka 1 – Przedmiot działalności</b></td></tr><tr><td>1</td><td>przeważający</td><td>{c.pkd}
{e(c.pkd_name)}</td></tr></table><p>Numer: {c.register}. Wydruk nie wymaga podpisu i pieczęci.</p>"""
    return html("Odpis KRS", css, body)


def ceidg_print(c: Company) -> str:
    """The register of sole traders."""
    css = "@page{size:A4;margin:17mm}body{font:10pt Carlito,Arial,sans-serif}dl{display:grid;grid-template-columns:60mm 1fr}dd{margin:0}"
    body = f"""<h1 style="font-size:14pt">Centralna Ewidencja i Informacja o Działalności Gospodarczej</h1>
<p>Wpis przedsiębiorcy – wydruk z dnia {c.filled}</p><dl><dt>Firma przedsiębiorcy</dt><dd>{e(c.name)}</dd>
<dt>Imię i nazwisko</dt><dd>{e(c.signer)}</dd><dt>NIP</dt><dd>{c.nip}</dd><dt>REGON</dt><dd>{c.regon}</dd>
<dt>Stałe miejsce wykonywania</dt><dd>{e(c.address)}</dd><dt>Data rozpoczęcia</dt><dd>{c.since}</dd>
<dt>Przeważająca działalność</dt><dd>{c.pkd}</dd><dt>Status</dt><dd>Aktywny</dd></dl>"""
    return html("CEIDG", css, body)


def leaflet(c: Company) -> str:
    """A company's own leaflet."""
    css = "@page{size:A4;margin:0}body{margin:0;font:12pt Carlito,sans-serif}.t{background:#143d59;color:#f4b41a;padding:35mm 20mm 20mm}"
    body = f"""<div class=t><h1 style="font-size:30pt;margin:0">{e(c.name)}</h1><p>Nasza oferta 2026</p></div>
<div style="padding:15mm 20mm"><p>{e(c.activity)}</p><p>Zadzwoń: {c.phone}<br>Napisz: {c.email}<br>{c.www_pl}</p></div>"""
    return html("Oferta", css, body)
