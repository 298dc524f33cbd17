"""Copies of certificates, patents and attests."""

from tests.blind.model import Html

from .base import ink_svg
from .firm import Cert, Firm, dots, words
from .offices import page


def iso_framed(f: Firm, c: Cert) -> Html:
    norm = c.name.removeprefix("Certyfikat ")
    until = f"<p>Ważny do: <b>{dots(c.until)}</b></p>" if c.until else ""
    return page(f"""<div style='border:4px double #123a6b;padding:14mm 12mm;height:236mm;text-align:center'><p style='letter-spacing:5px;color:#123a6b'><b>{c.by.upper()}</b></p>
<p class='s'>jednostka certyfikująca systemy zarządzania, akredytacja PCA AC {100 + f.seed}</p><h1 style='font-size:32pt;margin:14mm 0 6mm;color:#123a6b'>CERTYFIKAT</h1><p>Nr {c.number}</p>
<p style='margin-top:10mm'>Niniejszym zaświadcza się, że organizacja</p><p style='font-size:17pt'><b>{f.name}</b></p><p>{f.address}</p><p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami</p>
<p style='font-size:20pt'><b>{norm}</b></p><p>Zakres: {c.scope}</p><p style='margin-top:10mm'>Data wydania: <b>{dots(c.given)}</b></p>{until}
<div style='margin-top:14mm;display:inline-block'>{ink_svg(f.seed + 500, 'name', '123a6b', 42)}Kierownik jednostki certyfikującej</div></div>""", font="12pt 'Liberation Serif'", margin="12mm")


def iso_bilingual(f: Firm, c: Cert) -> Html:
    norm = c.name.removeprefix("Certyfikat ")
    until = dots(c.until) if c.until else "–"
    return page(f"""<table><tr><td style='background:#0c7c59;color:#fff;padding:8mm;width:52mm;height:250mm;vertical-align:top'><b style='font-size:20pt'>{c.by}</b><br><br>CERTIFICATE<br>ZERTIFIKAT<br>CERTYFIKAT</td>
<td style='padding:8mm 10mm;vertical-align:top'><p class='s'>Certificate No. / Nr certyfikatu</p><p style='font-size:15pt'>{c.number}</p><p class='s'>Holder / Posiadacz</p><p style='font-size:15pt'><b>{f.name}</b><br>{f.address}</p>
<p class='s'>Standard / Norma</p><p style='font-size:22pt'><b>{norm}</b></p><p class='s'>Scope / Zakres certyfikacji</p><p>{c.scope}</p><p class='s'>Valid from / Ważny od</p><p>{dots(c.given)}</p><p class='s'>Valid until / Ważny do</p><p>{until}</p>
<div style='margin-top:25mm'>{ink_svg(f.seed + 505, 'name', '111111', 40)}<span class='s'>Lead auditor / Audytor wiodący</span></div></td></tr></table>""", font="11.5pt 'Liberation Sans'", margin="10mm")


def patent(f: Firm, c: Cert) -> Html:
    title = c.name.split("„")[1].rstrip("”")
    return page(f"""<div class='c'><p style='font-size:15pt;letter-spacing:3px'>RZECZPOSPOLITA POLSKA</p><p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1 style='font-size:24pt;margin-top:16mm'>DOKUMENT PATENTOWY</h1><p style='font-size:14pt'>{c.number}</p></div>
<p style='margin-top:14mm'>Urząd Patentowy RP stwierdza, że na rzecz:</p><p class='c'><b>{f.name}</b><br>{f.town}, Polska</p><p>udzielono patentu na wynalazek pt.:</p><p class='c' style='font-size:14pt'><b>{title}</b></p>
<p>Decyzja z dnia {words(c.given)} Pierwszeństwo ze zgłoszenia P.{430000 + f.seed * 113}. Patent trwa od dnia zgłoszenia pod warunkiem wnoszenia opłat za okresy ochrony.</p>
<table style='margin-top:24mm'><tr><td><div class='seal'><span>URZĄD<br>PATENTOWY<br>RP</span></div></td><td class='c'>{ink_svg(f.seed + 510, 'name', '10205f', 44)}z up. Prezesa<br>Ekspert Urzędu Patentowego</td></tr></table>""", font="12pt 'Liberation Serif'", margin="24mm 26mm")


def mark(f: Firm, c: Cert) -> Html:
    word = c.name.split(" ")[-1] if "HOME" not in c.name else "GRYF HOME"
    return page(f"""<div class='c'><p>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1 style='font-size:22pt'>ŚWIADECTWO OCHRONNE</h1><p>NA ZNAK TOWAROWY</p><p style='font-size:15pt'>nr {c.number}</p>
<div style='border:1px solid #333;width:80mm;margin:10mm auto;padding:10mm;font-size:24pt;font-weight:bold'>{word}</div></div><p>Uprawniony: <b>{f.name}</b>, {f.town}</p><p>Prawo ochronne udzielone decyzją z dnia {words(c.given)}</p><p>Okres ochrony: 10 lat od daty zgłoszenia.</p>
<div style='margin-top:24mm' class='r'><div class='seal'><span>UPRP<br>★<br>Warszawa</span></div></div>""", font="12pt 'Liberation Serif'", margin="26mm")


def attest(f: Firm, c: Cert) -> Html:
    return page(f"""<table><tr><td><b>{c.by.upper()}</b><br><span class='s'>laboratorium i jednostka oceniająca</span></td><td class='r'>Data: {dots(c.given)}</td></tr></table><hr><h1>{c.name}</h1><p class='c'>nr {c.number}</p>
<table class='b'><tr><td class='g' width='35%'>Przedmiot</td><td>wyrób wymieniony w tytule</td></tr><tr><td class='g'>Producent i wnioskodawca</td><td>{f.name}<br>{f.address}</td></tr><tr><td class='g'>Wynik oceny</td><td>Wyrób spełnia wymagania – ocena pozytywna.</td></tr>
<tr><td class='g'>Ważność</td><td>Dokument traci ważność po 5 latach od daty wydania lub w razie zmian w wyrobie.</td></tr></table><div style='margin:22mm 0 0 100mm' class='c'>{ink_svg(f.seed + 520, 'name', '333333', 40)}Kierownik Zakładu</div>""", font="11pt Carlito", margin="20mm")


def copy_of(f: Firm, c: Cert) -> tuple[str, Html]:
    """The layout's name and the page of this certificate's copy."""
    if c.sort == "iso":
        return ("ISO bilingual", iso_bilingual(f, c)) if f.seed % 2 else ("ISO framed", iso_framed(f, c))
    if c.sort == "patent":
        return "UPRP patent", patent(f, c)
    return ("UPRP mark", mark(f, c)) if c.sort == "mark" else ("attest of an institute", attest(f, c))
