"""Copies of certificates and patents of firms, and a register print-out."""

import html

from tests.blind.rounds.r34.people import Firm
from tests.blind.rounds.r34.strokes import signature, svg


def _page(css: str, body: str, size: str = "A4") -> str:
    return f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{{size:{size}}}{css}</style><body>{body}</body></html>'


def system(firm: Firm, norm: str, subject: str, number: str, body_name: str, until: str) -> str:
    """A management system's certificate with a frame."""
    css = """@page{margin:14mm} body{font:12pt/1.5 "Liberation Serif";text-align:center} .fr{border:5px double #8a6d1f;padding:22mm 14mm;height:250mm;
    box-sizing:border-box} h1{font-size:32pt;letter-spacing:8px;margin:16px 0;color:#8a6d1f} h2{font-size:18pt}"""
    body = f"""<div class="fr"><b>{html.escape(body_name)}</b><h1>CERTYFIKAT</h1><p>nr {html.escape(number)}</p><p>Potwierdza się, że organizacja</p>
    <h2>{html.escape(firm.name)}</h2><p>{html.escape(firm.address)}</p><p>wdrożyła i utrzymuje system zarządzania zgodny z normą</p>
    <h2>{html.escape(norm)}</h2><p>w zakresie: {html.escape(subject)}</p><p>Certyfikat ważny do {until}</p><p style="margin-top:22mm">
    {svg(signature(number), 190, 56, "#222")}<br>Kierownik jednostki certyfikującej</p></div>"""
    return _page(css, body)


def attest(firm: Firm, title: str, product: str, number: str, body_name: str, date: str) -> str:
    """An attest for a product."""
    css = '@page{margin:20mm 22mm} body{font:11pt/1.5 "Liberation Sans"} h1{font-size:17pt;margin:30px 0} td{padding:3px 14px 3px 0;vertical-align:top}'
    body = f"""<b>{html.escape(body_name)}</b><hr><h1>{html.escape(title)} nr {html.escape(number)}</h1><table><tr><td>Wyrób:</td><td><b>
    {html.escape(product)}</b></td></tr><tr><td>Posiadacz:</td><td>{html.escape(firm.name)}, {html.escape(firm.address)}</td></tr><tr><td>Wydano:</td>
    <td>{date}</td></tr><tr><td>Ważność:</td><td>trzy lata od dnia wydania</td></tr></table><p>Na podstawie przeprowadzonych badań stwierdza się, że
    wyrób odpowiada wymaganiom i może być stosowany zgodnie z przeznaczeniem.</p><p style="text-align:right;margin-top:30mm">
    {svg(signature(number), 190, 56)}<br>Dyrektor</p>"""
    return _page(css, body)


def patent(firm: Firm, title: str, number: str, date: str, name: str = "PATENT") -> str:
    """A document of the patent office."""
    css = '@page{margin:24mm} body{font:13pt/1.6 "Liberation Serif"} h1{text-align:center;font-size:26pt;letter-spacing:6px} .c{text-align:center}'
    body = f"""<p class="c">RZECZPOSPOLITA POLSKA<br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{name}</h1><p class="c">nr {number}</p>
    <p>Urząd Patentowy udzielił uprawnionemu <b>{html.escape(firm.name)}</b>, {html.escape(firm.place)}, prawa wyłącznego na wynalazek pod nazwą:</p>
    <p class="c"><b>„{html.escape(title)}”</b></p><p>Pierwszeństwo: {date}</p><p style="text-align:right;margin-top:30mm">
    {svg(signature(number), 190, 56, "#222")}<br>z up. Prezesa Urzędu Patentowego</p>"""
    return _page(css, body)


def register(firm: Firm, date: str) -> str:
    """A print-out of the companies' register, which nobody asked for."""
    css = '@page{margin:16mm} body{font:9.5pt/1.35 "Liberation Sans"} table{width:100%;border-collapse:collapse} td{border:1px solid #888;padding:4px}'
    body = f"""<p style="text-align:right">Stan na dzień {date}</p><h3>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO<br>Informacja odpowiadająca
    odpisowi aktualnemu z rejestru przedsiębiorców</h3><p>Numer KRS: {firm.krs}</p><b>Dział 1 – Rubryka 1. Dane podmiotu</b><table><tr><td>1. Forma prawna</td>
    <td>{html.escape(firm.legal).upper()}</td></tr><tr><td>2. REGON/NIP</td><td>REGON: {firm.regon}, NIP: {firm.nip}</td></tr><tr><td>3. Firma</td>
    <td>{html.escape(firm.name).upper()}</td></tr></table><b>Rubryka 2. Siedziba i adres</b><table><tr><td>Adres</td><td>{html.escape(firm.address)}</td></tr>
    </table><b>Dział 2 – Rubryka 1. Organ uprawniony do reprezentacji</b><table><tr><td>Nazwa organu</td><td>ZARZĄD</td></tr><tr><td>Osoba</td>
    <td>{html.escape(firm.signer).upper()}, {html.escape(firm.signer_role).upper()}</td></tr></table>"""
    return _page(css, body)
