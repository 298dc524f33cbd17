"""Copies of certificates and patents."""

from tests.blind.model import Html

from .data import Firm
from .kit import e, page, pen


def iso(f: Firm, item: str) -> Html:
    """A certificate of a management system or of a product."""
    body = (
        "<div style='border:6px double #2d5f8b;padding:24px;text-align:center;height:230mm'><p style='letter-spacing:3px'>JEDNOSTKA CERTYFIKUJĄCA QUALTRUST</p><h1 style='font-size:30pt;color:#2d5f8b'>CERTYFIKAT</h1>"
        f"<p>Zaświadcza się, że</p><h2>{e(f.name)}</h2><p>{e(f.address)}</p><p>spełnia wymagania</p><h2>{e(item)}</h2><p>w zakresie: {e(f.pkd_name)}</p><p>Ważny od 12.03.2025 do 11.03.2028</p><div style='margin:60px auto 0;width:160px'>{pen('cert' + item)}<small>Dyrektor ds. certyfikacji</small></div></div>"
    )
    return page("body{font:12pt 'Liberation Serif'}", body)


def patent(f: Firm, item: str) -> Html:
    """A patent document or a certificate of protection."""
    what = "DOKUMENT PATENTOWY" if item.startswith("patent") else "ŚWIADECTWO OCHRONNE"
    body = (
        f"<div style='text-align:center'><p>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{what}</h1><p>Urząd Patentowy stwierdza, że na rzecz</p><h2>{e(f.name)}</h2><p>{e(f.city)}, Polska</p><p>udzielono prawa wyłącznego</p><h2>{e(item)}</h2><p>obejmującego rozwiązanie z dziedziny: {e(f.pkd_name)}</p>"
        f"<p>Data pierwszeństwa: 14.02.2022. Prawo trwa od 14.02.2022.</p><div style='margin:70px auto 0;width:160px'>{pen('uprp')}<small>z up. Prezesa Urzędu Patentowego</small></div></div>"
    )
    return page("body{font:12pt 'Liberation Serif'}h1{margin:40px 0}", body, "28mm")


def atest(f: Firm, item: str) -> Html:
    """An attest of an institute."""
    body = f"<p>Zakład Bezpieczeństwa Środowiskowego<br>Laboratorium Oceny Wyrobów</p><h1>ATEST</h1><p><b>{e(item)}</b></p><table border='1' cellpadding='6' style='width:100%'><tr><td>Wnioskujący</td><td>{e(f.name)}, {e(f.address)}</td></tr><tr><td>Wyrób</td><td>wyroby z oferty wnioskującego</td></tr><tr><td>Ocena</td><td>odpowiada wymaganiom</td></tr><tr><td>Ważność</td><td>do 31.12.2027</td></tr></table><div style='margin:40px 0 0 55%'>{pen('atest')}<small>Kierownik Laboratorium</small></div>"
    return page("body{font:11pt 'Liberation Sans'}", body, "24mm")
