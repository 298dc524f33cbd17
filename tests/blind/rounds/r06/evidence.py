"""Copies of certificates and patents, and other papers that companies add."""

from . import draw
from .certificates import page, seal, signed
from .firm import Cert, Firm


def copy(f: Firm, c: Cert) -> str:
    """The document of one listed item."""
    return {"iso": _iso, "uprp": _uprp, "test": _test}[c.style](f, c)


def _iso(f: Firm, c: Cert) -> str:
    return page("@page{margin:12mm} body{font-family:'URW Gothic','Liberation Sans'} .frame{border:1.2mm double #0b4a7a;padding:14mm;height:235mm}", f"""
<div class="frame c"><p style="letter-spacing:2mm;color:#0b4a7a">{c.issuer.upper()}</p><p class="s">Jednostka certyfikująca systemy zarządzania</p>
<h1 style="font-size:30pt;color:#0b4a7a">CERTYFIKAT</h1><p>Niniejszym zaświadcza się, że organizacja</p><p style="font-size:15pt"><b>{f.name}</b><br>{f.address}</p>
<p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami</p><p style="font-size:18pt"><b>{c.title}</b></p><p>w zakresie: {c.subject}</p>
<p>Nr certyfikatu: <b>{c.number}</b><br>Certyfikat {c.valid}</p><div style="margin-top:22mm">{signed("iso" + c.number, "Dyrektor ds. Certyfikacji", c.issuer)}</div>
<p class="s">Ważność certyfikatu zależy od pozytywnych wyników auditów nadzoru.</p></div>""")


def _uprp(f: Firm, c: Cert) -> str:
    patent = "patent" in c.title.lower()
    right = "wzór użytkowy" if "wzór" in c.title else "znak towarowy"
    return page("body{font-family:'Liberation Serif';font-size:13pt}", f"""
<p class="c" style="font-size:15pt">RZECZPOSPOLITA POLSKA</p><p class="c"><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p>
<h1 style="font-size:24pt">{"DOKUMENT PATENTOWY" if patent else "ŚWIADECTWO OCHRONNE"}</h1>
<p class="c">Stwierdza się, że na rzecz</p><p class="c"><b>{f.name}</b><br>{f.address}</p>
<p class="c">udzielono {"patentu na wynalazek pod tytułem" if patent else f"prawa ochronnego na {right}"}:</p><p class="c"><b>„{c.subject}”</b></p>
<p class="c">Numer prawa wyłącznego: <b>{c.number}</b><br>{c.valid}</p>
<div style="display:flex;justify-content:space-between;margin-top:26mm"><div>{seal(("URZĄD PATENTOWY", "RP"), "#b5121b", 0)}</div>{signed("up" + c.number, "Departament Rejestrów", "z up. Prezesa")}</div>""")


def _test(f: Firm, c: Cert) -> str:
    return page("body{font-family:'DejaVu Sans';font-size:10pt}", f"""
<table style="border-bottom:0.4mm solid #444"><tr><td><b>{c.issuer}</b><br><span class="s">laboratorium / jednostka oceniająca</span></td><td class="r">{c.number}</td></tr></table>
<h1>{c.title.upper()}</h1><table class="grid"><tr><td style="width:45mm">Posiadacz</td><td>{f.name}</td></tr><tr><td>Siedziba</td><td>{f.address}</td></tr>
<tr><td>Przedmiot</td><td>{c.subject}</td></tr><tr><td>Termin</td><td>{c.valid}</td></tr></table>
<p>Na podstawie przeprowadzonych badań i oceny dokumentacji potwierdza się spełnienie wymagań określonych w procedurze jednostki. Dokument wolno
powielać wyłącznie w całości.</p><p class="r" style="margin-top:20mm">{signed("te" + c.number, "Kierownik jednostki", "dr inż. T. Olczak")}</p>""")


def ceidg(f: Firm) -> str:
    """A print-out of the register of sole traders."""
    return page("body{font-family:'Liberation Sans';font-size:10pt}", f"""
<p><b>CENTRALNA EWIDENCJA I INFORMACJA O DZIAŁALNOŚCI GOSPODARCZEJ</b></p><p class="s">Wydruk z dnia {f.day} · www.biznes.gov.pl</p>
<h2>Wpis przedsiębiorcy</h2><table class="grid"><tr><td>Firma przedsiębiorcy</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr>
<tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Status</td><td>Aktywny</td></tr><tr><td>Stałe miejsce wykonywania działalności</td><td>{f.address}, woj. lubuskie</td></tr>
<tr><td>Data rozpoczęcia</td><td>{f.founded}</td></tr><tr><td>Przeważająca działalność (PKD)</td><td>{f.pkd} {f.pkd_name}</td></tr></table>
<p class="s">Wydruk z CEIDG jest zgodny co do treści z danymi zawartymi we wpisie.</p>""")


def krs(f: Firm) -> str:
    """A print-out of the court register."""
    return page("body{font-family:'Liberation Mono';font-size:9.5pt}", f"""
<p class="c"><b>KRAJOWY REJESTR SĄDOWY</b><br>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</p><p>Stan na dzień {f.day} · {f.register}</p>
<table class="grid"><tr><td colspan="2"><b>Dział 1. Rubryka 1 – Dane podmiotu</b></td></tr><tr><td>Oznaczenie formy prawnej</td><td>{f.legal.upper()}</td></tr>
<tr><td>Numer REGON/NIP</td><td>REGON: {f.regon}, NIP: {f.nip}</td></tr><tr><td>Firma</td><td>{f.name.upper()}</td></tr><tr><td>Siedziba i adres</td><td>kraj POLSKA, woj. LUBUSKIE, {f.address.upper()}</td></tr>
<tr><td colspan="2"><b>Dział 2. Organ uprawniony do reprezentacji</b></td></tr><tr><td>Osoby</td><td>{f.boss.upper()} – {f.boss_role.upper()}</td></tr></table>
<p class="s">Informacja pobrana na podstawie art. 4 ust. 4aa ustawy o KRS, nie wymaga podpisu i pieczęci.</p>""")


def proxy(f: Firm, agent: str) -> str:
    """A power of attorney on a sheet of paper."""
    return page("body{font-family:Carlito;font-size:12.5pt}", f"""
<p class="r">{f.place}, {f.day}</p><h1>PEŁNOMOCNICTWO</h1><p>Działając w imieniu {f.name}, {f.address}, NIP {f.nip}, upoważniam Panią
<b>{agent}</b> do złożenia drogą elektroniczną zgłoszenia na wyjazd studyjny do Szwajcarii, do składania wyjaśnień oraz uzupełniania dokumentów
w toku naboru prowadzonego przez Urząd Marszałkowski Województwa Lubuskiego.</p><p>Pełnomocnictwo nie obejmuje podpisania umowy o dofinansowanie.</p>
<p class="r" style="margin-top:20mm">{draw.svg("signature", "proxy" + f.nip, 46)}<br><span class="s">{f.boss}, {f.boss_role}</span></p>""")
