"""Copies of certificates and patents, and papers nobody asked for."""

from tests.blind.model import Html
from tests.blind.rounds.r08 import pen
from tests.blind.rounds.r08.firms import Firm
from tests.blind.rounds.r08.page import page


def certificate(f: Firm, item: tuple[str, str, str]) -> Html:
    name, number, valid = item
    if any(word in name for word in ("Patent", "Wzór", "Znak towarowy")):
        kind = "DOKUMENT PATENTOWY" if "Patent" in name else "ŚWIADECTWO OCHRONNE"
        right = {"P": "na wynalazek", "W": "na wzór", "Z": "na znak towarowy"}[name[0]]
        return page(f"""<div style="border:6px double #7a1f1f;padding:40px;height:230mm" class="c"><p>RZECZPOSPOLITA POLSKA</p><p><b>Urząd Patentowy Rzeczypospolitej Polskiej</b></p><h1 style="font-size:24pt">{kind}</h1>
<p>{right}</p><p style="font-size:15pt"><b>{name}</b></p><p>Uprawniony:</p><p style="font-size:13pt"><b>{f.name}</b><br>{f.town}, Polska</p><p>Udzielono: {valid}</p><p style="margin-top:60px">Prezes Urzędu Patentowego</p>{pen.svg(name, width=160, blue=False)}</div>""")
    if "ISO" in name or "IATF" in name:
        return page(
            f"""<div style="border:2px solid #1d4f7c;padding:34px;height:235mm" class="c"><p style="letter-spacing:3px;color:#1d4f7c">CERTYFIKAT / CERTIFICATE</p><p>Jednostka certyfikująca poświadcza, że</p>
<p style="font-size:16pt"><b>{f.name}</b></p><p>{f.address}</p><p>wdrożyła i stosuje system zarządzania zgodny z</p><h1 style="font-size:26pt;color:#1d4f7c">{name}</h1><p>w zakresie: {f.trade}</p><p>Nr certyfikatu / wystawca: {number}</p><p>Ważność: {valid}</p>
<p style="margin-top:70px">{pen.svg(number, width=150)}<br>Dyrektor jednostki certyfikującej</p></div>""",
            "body{font-family:'Liberation Sans'}",
        )
    return page(f"""<table class="b"><tr><td style="width:30%">Dokument</td><td><b style="font-size:14pt">{name}</b></td></tr><tr><td>Wystawca / nr</td><td>{number}</td></tr><tr><td>Dla</td><td>{f.name}, {f.address}</td></tr><tr><td>Przedmiot</td><td>{f.trade}</td></tr><tr><td>Termin</td><td>{valid}</td></tr></table>
<p>Niniejszy certyfikat (atest) potwierdza, że opisany wyrób lub proces spełnia wymagania dokumentu odniesienia. Oceny dokonano na podstawie badań i przeglądu dokumentacji.</p><p class="r">{pen.svg(name, width=150)}<br>osoba upoważniona przez wystawcę</p>""")


def krs_printout(f: Firm) -> Html:
    return page(f"""<p class="c s">CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><h1 style="font-size:12pt">KRAJOWY REJESTR SĄDOWY<br>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</h1><p class="c">Numer KRS: {f.register}</p>
<table class="b"><tr><td>Dział 1, rubryka 1</td><td>1. Forma prawna: {f.legal}<br>2. REGON/NIP: {f.regon} / {f.nip}<br>3. Firma: {f.name}</td></tr><tr><td>Rubryka 2</td><td>Siedziba: woj. LUBUSKIE, miejscowość {f.town}; adres: {f.address}</td></tr>
<tr><td>Dział 2</td><td>Organ reprezentacji: Zarząd. {f.boss}</td></tr><tr><td>Dział 3</td><td>Przedmiot przeważającej działalności: {f.pkd}</td></tr></table>""")


def proxy(f: Firm, president: str, day: str) -> Html:
    return page(f"""<p>{f.name}<br>{f.address}<br>NIP {f.nip}</p><p class="r">{f.town}, {day}</p><h1>PEŁNOMOCNICTWO</h1>
<p>{president}, Prezes Zarządu, działając w imieniu spółki {f.name}, upoważnia Panią {f.boss} ({f.role}) do samodzielnego podpisania i złożenia w Urzędzie Marszałkowskim Województwa Lubuskiego dokumentów
rekrutacyjnych na wyjazd studyjny do Szwajcarii w dniach 22–25 czerwca 2026 r., w tym oświadczeń i parafowania projektu umowy.</p><p>Pełnomocnictwo jest ważne do dnia 31 lipca 2026 r. i nie obejmuje dalszych pełnomocnictw.</p><p class="r" style="margin-top:50px">{president}<br>Prezes Zarządu</p>""")


def zus_request(f: Firm) -> Html:
    return page(
        f"""<p><b>RWN</b> <span style="float:right">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</span></p><h1>Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Dane płatnika składek</p><table class="b"><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>Nazwa</td><td>{f.name}</td></tr><tr><td>Liczba egzemplarzy</td><td>1</td></tr><tr><td>Cel</td><td>urząd marszałkowski</td></tr><tr><td>Sposób odbioru</td><td>eZUS</td></tr></table><p class="r">Data i podpis: 02.04.2026 &nbsp; {pen.svg(f.boss, width=130)}</p>"""
    )
