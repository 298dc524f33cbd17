"""Copies of certificates and patents, in three layouts."""

from tests.blind.model import Html
from tests.blind.rounds.r38.office import page, stamp
from tests.blind.rounds.r38.people import Company


def evidence(company: Company, title: str, issuer: str) -> Html:
    """A certificate as its kind is printed."""
    who = f"{company.name}<br>{company.street}, {company.post}"
    if "patent" in title.lower() or "wzór" in title.lower():
        what = "Dokument patentowy" if "patent" in title.lower() else "Świadectwo ochronne na wzór użytkowy"
        return page(
            "body{border:3px double #555;padding:14mm;min-height:220mm;box-sizing:border-box}",
            f"""<p class=c>RZECZPOSPOLITA POLSKA<br><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1>{what}</h1><p class=c>
<b>{title}</b></p><p>Uprawniony:</p><p class=c>{who}</p><p>Prawo trwa od dnia zgłoszenia 14.03.2022 r.</p>
<p class=c style="margin-top:20mm">{stamp(title, "URZĄD PATENTOWY RP")}</p>""",
        )
    if "atest" in title.lower():
        return page(
            "",
            f"""<p><b>{issuer}</b></p><h1>ATEST</h1><p class=c><b>{title}</b></p><table class=g><tr><td>Producent</td><td>{who}</td></tr>
<tr><td>Wyrób</td><td>według karty technicznej</td></tr><tr><td>Ważny do</td><td>31.12.2027</td></tr></table>
<p class=r>{stamp(title, "ATEST")}</p>""",
        )
    return page(
        "body{font-family:'Liberation Sans',sans-serif;border:2px solid #1f5fa8;padding:16mm;min-height:200mm;box-sizing:border-box}",
        f"""<h1 style="font-size:30pt;letter-spacing:4px;color:#1f5fa8">CERTYFIKAT</h1><p class=c>{issuer}</p><p class=c>poświadcza, że
organizacja</p><p class=c><b>{who}</b></p><p class=c>spełnia wymagania</p><h1>{title}</h1><p class=c>Ważny: 01.07.2024 – 30.06.2027</p>
<p class=c style="margin-top:18mm">{stamp(title, "CERTIFIED")}</p>""",
    )
