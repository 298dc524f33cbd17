"""Declarations of the applicant's status, four hands."""

from tests.blind.model import Html

from .aid import signature
from .data import Firm
from .forms import box, struck
from .kit import e, page, sig


def table(firm: Firm, how: str) -> Html:
    """A table of data for two years and boxes."""
    f = firm
    rows = "".join(
        f"<tr><td>{label}</td><td>{a}</td><td>{b}</td></tr>"
        for label, a, b in (
            ("Zatrudnienie (RJP)", f.staff, f.staff),
            ("Roczny obrót", f.turnover, f.turnover),
            ("Suma bilansowa", f.balance, f.balance),
        )
    )
    kinds = "".join(
        f"<div>{box(f.size == k)} {v} przedsiębiorcą</div>"
        for k, v in (("micro", "mikro"), ("small", "małym"), ("medium", "średnim"), ("big", "innym niż MŚP"))
    )
    body = (
        f"<p style='font-size:8pt'>Załącznik nr 3</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Nazwa: <b>{e(f.name)}</b><br>Siedziba: {e(f.address)}<br>NIP: {f.nip}, REGON: {f.regon}</p>"
        f"<p>Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jestem:</p>{kinds}"
        "<p>Przedsiębiorstwo jest: ☒ samodzielne &nbsp; ☐ partnerskie &nbsp; ☐ powiązane</p>"
        f"<table class='t'><tr><th>Dane</th><th>2025</th><th>2024</th></tr>{rows}</table>{signature(f, how, 'podpis osoby upoważnionej')}"
    )
    return page(
        "body{font:11pt 'Liberation Serif'}h1{font-size:13pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid #000;padding:4px}",
        body,
        "22mm",
    )


def letter(firm: Firm, how: str) -> Html:
    """A letter in running text."""
    f = firm
    word = {
        "micro": "mikroprzedsiębiorstwa",
        "small": "małego przedsiębiorstwa",
        "medium": "średniego przedsiębiorstwa",
    }[f.size]
    body = (
        f"<p style='text-align:right'>{e(f.city)}, {f.day} r.</p><p>{e(f.name)}<br>{e(f.street)}<br>{f.postal} {e(f.city)}<br>NIP: {f.nip_dashed}</p>"
        "<p style='margin-left:50%'>Województwo Lubuskie<br>Departament Gospodarki i Rozwoju</p><h1>Oświadczenie przedsiębiorcy dotyczące statusu MŚP</h1>"
        f"<p>Działając w imieniu wskazanego wyżej podmiotu oświadczam, że spełnia on kryteria <b>{word}</b> określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
        f"W ostatnim zamkniętym roku obrotowym średnie zatrudnienie wyniosło {f.staff}, obrót {f.turnover}, a suma bilansowa {f.balance}. Podmiot pozostaje samodzielny i nie ma przedsiębiorstw partnerskich ani powiązanych.</p>"
        "<p>Jestem świadomy odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą. O zmianie statusu powiadomię Organizatora.</p>"
        f"<div style='margin:20px 0 0 52%'>{sig(f.boss, how, 170)}<span style='font-size:9pt'>{e(f.boss)}<br>{e(f.boss_role)}</span></div>"
    )
    return page(
        "body{font:11pt/1.4 'Liberation Sans'}h1{font-size:13pt;margin-top:26px}p{text-align:justify}",
        body,
        "24mm 25mm",
    )


def struckout(firm: Firm, how: str) -> Html:
    """Numbered sentences, the wrong words struck through."""
    f = firm
    kind = " / ".join(
        v if f.size == k else f"<s>{v}</s>"
        for k, v in (
            ("micro", "mikroprzedsiębiorcą"),
            ("small", "małym przedsiębiorcą"),
            ("medium", "średnim przedsiębiorcą"),
        )
    )
    body = (
        f"<h1>Status wnioskodawcy<br><small>oświadczenie</small></h1><ol><li>Wnioskodawca: <b>{e(f.name)}</b>, {e(f.address)}, NIP <b>{f.nip}</b>.</li>"
        f"<li>Oświadczam, że wnioskodawca jest {kind}* w rozumieniu rozporządzenia 651/2014.</li><li>Zatrudnia {f.staff} osób w przeliczeniu na pełne etaty.</li><li>Roczny obrót: {f.turnover}. Suma bilansowa: {f.balance}.</li>"
        f"<li>Posiada co najmniej 25% udziałów w innym przedsiębiorstwie: {struck(False)}*</li><li>Inne przedsiębiorstwo posiada w nim co najmniej 25% udziałów: {struck(False)}*</li>"
        f"<li>Siedziba lub oddział w województwie lubuskim: {struck(True)}*</li></ol>{signature(f, how, 'podpis i pieczątka')}<p style='font-size:8pt'>* niepotrzebne skreślić</p>"
    )
    return page(
        "body{font:11pt 'DejaVu Serif'}h1{font-size:14pt;text-align:center}li{margin:9px 0}s{color:#555}",
        body,
        "22mm",
    )


def matrix(firm: Firm, how: str) -> Html:
    """A matrix of thresholds with a cross in the right column, guidance in small print."""
    f = firm

    def cross(key: str) -> str:
        return "<b>X</b>" if f.size == key else ""

    body = (
        f"<div style='display:flex;border:1px solid #000'><div style='flex:1;padding:6px'>Wnioskodawca<br><b>{e(f.name)}</b><br>{e(f.address)}</div><div style='border-left:1px solid #000;padding:6px'>NIP<br><b>{f.nip_dashed}</b><br>REGON<br><b>{f.regon}</b></div></div>"
        "<h1>OŚWIADCZENIE WNIOSKODAWCY O POSIADANYM STATUSIE (MIKRO, MAŁY, ŚREDNI)</h1><p>Po zapoznaniu się z załącznikiem I do rozporządzenia (UE) nr 651/2014 oświadczam, że status firmy to (wstawić X):</p>"
        f"<table class='t'><tr><th>Status</th><th>Osoby</th><th>Obrót</th><th>Bilans</th><th>Wybór</th></tr><tr><td>mikroprzedsiębiorstwo</td><td>do 9</td><td>do 2 mln EUR</td><td>do 2 mln EUR</td><td>{cross('micro')}</td></tr>"
        f"<tr><td>małe przedsiębiorstwo</td><td>do 49</td><td>do 10 mln EUR</td><td>do 10 mln EUR</td><td>{cross('small')}</td></tr><tr><td>średnie przedsiębiorstwo</td><td>do 249</td><td>do 50 mln EUR</td><td>do 43 mln EUR</td><td>{cross('medium')}</td></tr></table>"
        f"<p>Dane firmy: zatrudnienie {f.staff}, obrót {f.turnover}, bilans {f.balance}; przedsiębiorstwo niezależne.</p>"
        f"<p style='font-size:7.6pt;color:#444'>Dane finansowe przelicza się po kursie NBP z ostatniego dnia okresu. Przekroczenie progów zmienia status dopiero, gdy powtórzy się przez dwa lata.</p>{signature(f, how, 'podpis')}"
    )
    return page(
        "body{font:10pt 'Liberation Sans'}h1{font-size:12pt;margin:20px 0 8px}.t{width:100%}.t td,.t th{border:1px solid #666;padding:4px;text-align:center}",
        body,
        "20mm",
    )
