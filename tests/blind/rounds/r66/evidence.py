"""Copies of certificates and patents, four layouts."""

from html import escape

from tests.blind.model import Html

from .firm import Firm
from .ink import svg


def _page(css: str, body: str) -> Html:
    return Html(
        '<!doctype html><html lang="pl"><meta charset="utf-8"><title>Certyfikat</title><style>@page { size: A4; '
        f"margin: 20mm; }} body {{ font: 12pt Georgia, 'Liberation Serif', serif; text-align: center; }} {css}</style>"
        f"<body>{body}</body></html>"
    )


def iso(firm: Firm, standard: str, number: str, system: str) -> Html:
    """A certificate of a management system."""
    return _page(
        "body { border: 6px double #19507a; padding: 18mm 10mm; } h1 { color: #19507a; letter-spacing: 5px; }",
        f"<p>Biuro Certyfikacji Wartan</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>Potwierdza się, że system "
        f"{system} w firmie</p><h2>{escape(firm.name)}</h2><p>{escape(firm.street)}, {firm.postal} {firm.town}</p>"
        f"<p>spełnia wymagania normy</p><h2>{standard}</h2><p>Certyfikat ważny od 14.09.2024 do 13.09.2027</p>"
        f"<p>{svg('iso' + number)}<br>Dyrektor ds. certyfikacji</p>",
    )


def patent(firm: Firm, number: str, invention: str) -> Html:
    """A patent."""
    return _page(
        "h1 { margin-top: 40px; }",
        f"<p>RZECZPOSPOLITA POLSKA</p><h2>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h2><h1>PATENT<br>nr {number}</h1>"
        f"<p>Dokument patentowy na wynalazek pt.</p><h3>„{escape(invention)}”</h3><p>udzielony na rzecz:</p>"
        f"<h3>{escape(firm.name)}</h3><p>Prawo trwa od dnia 11 marca 2021 r.</p><p>{svg('pat' + number)}<br>"
        "z up. Prezesa Urzędu Patentowego</p>",
    )


def mark(firm: Firm, number: str, name: str) -> Html:
    """The protection of a trade mark."""
    return _page(
        "body { text-align: left; } h1 { text-align: center; font-size: 17pt; } td { padding: 6px; }",
        f"<p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>ŚWIADECTWO OCHRONNE<br>na znak towarowy</h1><table>"
        f"<tr><td>Numer prawa:</td><td>{number}</td></tr><tr><td>Znak towarowy:</td><td>{escape(name)}</td></tr>"
        f"<tr><td>Uprawniony:</td><td>{escape(firm.name)}</td></tr><tr><td>Data zgłoszenia:</td><td>6.02.2023</td></tr>"
        f"</table><p style='margin-top:50px'>{svg('mk' + number)}</p>",
    )


def attest(firm: Firm, number: str, product: str) -> Html:
    """A hygienic attest of a product."""
    return _page(
        "body { font-family: Arial, sans-serif; text-align: left; } h1 { font-size: 18pt; }",
        f"<p>Instytut Badań Wyrobów – Zakład Higieny</p><h1>ATEST HIGIENICZNY nr {number}</h1><p>Wyrób: "
        f"<b>{escape(product)}</b></p><p>Wytwórca: {escape(firm.name)}, {firm.postal} {firm.town}</p><p>Wyrób "
        "odpowiada wymaganiom higienicznym przy zachowaniu zaleceń producenta.</p>"
        "<p>Atest traci ważność po 30.11.2028 r.</p>"
        f"<p>{svg('at' + number)}<br>Kierownik Zakładu</p>",
    )
