"""Copies of certificates and patents; a register print that nobody asked for."""

from tests.blind.model import Html

from . import pen
from .firm import Firm
from .zus import page


def management(firm: Firm, norm: str, number: str, scope: str, body_name: str, until: str) -> Html:
    """A certificate of a management system in a frame."""
    css = """
    body{font:12pt 'Liberation Serif',serif;text-align:center} .f{border:1.2mm double #1d4a7a;padding:14mm 12mm;height:225mm}
    h1{font-size:30pt;letter-spacing:4px;color:#1d4a7a;margin:6mm 0} .n{font-size:17pt;font-weight:bold;margin:5mm}
    """
    body = f"""<div class="f"><div>{body_name}</div><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza, że organizacja</p>
    <div class="n">{firm.name}</div><p>{firm.address}</p><p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami normy</p>
    <div class="n">{norm}</div><p>w zakresie: {scope}</p><p>Certyfikat ważny do: {until}</p>
    <div style="margin:18mm 0 0 85mm">{pen.svg(number, 7, 46, pen.BLACK)}kierownik jednostki certyfikującej</div></div>"""
    return page(css, body, "16mm")


def right(firm: Firm, what: str, number: str, title: str, day: str) -> Html:
    """A certificate of protection from the Patent Office."""
    css = "body{font:12.5pt/1.5 'Liberation Serif',serif} h1{text-align:center;font-size:19pt;letter-spacing:2px} .c{text-align:center}"
    body = f"""<p class="c"><b>RZECZPOSPOLITA POLSKA</b><br>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>{what}</h1>
    <p class="c">Nr {number}</p><p>Urząd Patentowy stwierdza, że na rzecz:</p><p class="c"><b>{firm.name}</b><br>{firm.town}</p>
    <p>udzielone zostało prawo, którego przedmiot nosi tytuł:</p><p class="c"><i>{title}</i></p>
    <p>Prawo trwa od dnia zgłoszenia: {day}.</p>
    <div style="margin:20mm 0 0 90mm;text-align:center;font-size:10pt">{pen.svg(number, 8, 46, pen.BLACK)}z upoważnienia Prezesa Urzędu Patentowego<br>ekspert</div>"""
    return page(css, body, "28mm")


def approval(firm: Firm, number: str, product: str, laboratory: str, day: str) -> Html:
    """An approval of a product."""
    css = """body{font:11pt 'Carlito','Liberation Sans',sans-serif} h1{font-size:20pt;border-bottom:2px solid #555}
    table{width:100%;border-collapse:collapse}td{border:1px solid #999;padding:2.5mm}td:first-child{width:50mm;background:#f2f2f2}"""
    body = f"""<div>{laboratory}</div><h1>ATEST nr {number}</h1><table><tr><td>Wyrób</td><td>{product}</td></tr>
    <tr><td>Wytwórca</td><td>{firm.name}, {firm.address}</td></tr><tr><td>Ocena</td><td>wyrób spełnia wymagania bezpieczeństwa</td></tr>
    <tr><td>Data wydania</td><td>{day}</td></tr></table><div style="margin:16mm 0 0 100mm">{pen.svg(number, 6, 40)}kierownik laboratorium</div>"""
    return page(css, body, "20mm")


def register(firm: Firm, day: str) -> Html:
    """A print from the court register."""
    css = """body{font:9.5pt 'Liberation Sans',Arial,sans-serif} h1{font-size:12pt;text-align:center} table{width:100%;border-collapse:collapse}
    td{border:1px solid #777;padding:1.6mm} td:first-child{width:65mm}"""
    body = f"""<p>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1>
    <p>Stan na dzień {day}, numer KRS {firm.krs}</p><p><b>Dział 1, rubryka 1 – dane podmiotu</b></p>
    <table><tr><td>1. Oznaczenie formy prawnej</td><td>{firm.legal_form.upper()}</td></tr><tr><td>2. REGON / NIP</td><td>{firm.regon} / {firm.nip}</td></tr>
    <tr><td>3. Firma</td><td>{firm.name.upper()}</td></tr><tr><td>4. Siedziba i adres</td><td>{firm.address}</td></tr></table>
    <p><b>Dział 2, rubryka 1 – organ uprawniony do reprezentacji</b></p><table><tr><td>Osoba</td><td>{firm.head} – {firm.head_role}</td></tr></table>
    <p style="font-size:8pt">Wydruk nie wymaga podpisu ani pieczęci.</p>"""
    return page(css, body, "18mm")
