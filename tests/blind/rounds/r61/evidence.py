"""Copies of certificates and patents."""

from tests.blind.model import Html
from tests.blind.rounds.r61.firm import Firm, h
from tests.blind.rounds.r61.ink import page, pen


def norm(f: Firm, standard: str, scope: str, number: str) -> Html:
    """A certificate of a management system."""
    body = f"""<div class="f"><div class="t">CERTYFIKAT</div><p>Jednostka certyfikująca QUERTA CERT zaświadcza, że</p><p class="n">{h(f.name)}</p>
<p>{h(f.address)}</p><p>wdrożyła i stosuje system zarządzania zgodny z normą</p><p class="n">{standard}</p><p>w zakresie: {scope}</p>
<p>Nr certyfikatu: {number}<br>ważny od 12.05.2024 do 11.05.2027</p><p>{pen(number, 130)}<br>Kierownik jednostki</p></div>"""
    css = ".f{border:6px double #8a6d1f;padding:16mm;text-align:center;height:240mm}.t{font:34pt 'P052',serif;color:#8a6d1f}.n{font-size:17pt;font-weight:bold}"
    return Html(page(body, css, "Certyfikat"))


def patent(f: Firm, kind: str, title: str, number: str) -> Html:
    """A document of the patent office."""
    body = f"""<h3>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</h3><h1>{kind}</h1><p>Na podstawie ustawy Prawo własności
przemysłowej udzielono prawa na rzecz:</p><p><b>{h(f.name)}</b>, {h(f.town)}</p><p>Tytuł: <b>{title}</b></p><p>Numer prawa wyłącznego:
<b>{number}</b></p><p>Prawo trwa od dnia zgłoszenia 14.02.2022 r.</p><p style="text-align:right">{pen(number, 140)}<br>Ekspert</p>"""
    css = "body{font:12.5pt/1.7 'Liberation Serif',serif}h1,h3{text-align:center}h1{margin:14mm 0}"
    return Html(page(body, css, "Urząd Patentowy", "25mm"))


def attest(f: Firm, product: str, number: str) -> Html:
    """A test house's attestation, as a table."""
    body = f"""<p><b>LABTEST-NADODRZE</b> · laboratorium badawcze</p><h2>ATEST nr {number}</h2><table class="t"><tr><td>Wyrób</td><td>{product}</td></tr>
<tr><td>Zgłaszający</td><td>{h(f.name)}, NIP {f.nip}</td></tr><tr><td>Wynik</td><td>wyrób spełnia wymagania i może być stosowany zgodnie
z przeznaczeniem</td></tr><tr><td>Ważność</td><td>do 30.09.2028</td></tr></table><p style="text-align:right">{pen(number, 130)}<br>Kierownik laboratorium</p>"""
    return Html(page(body, ".t td{border:1px solid #444;padding:2.5mm}", "Atest", "24mm"))
