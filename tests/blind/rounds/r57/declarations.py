"""Declarations of status; the fourth is written in a word processor."""

from html import escape

from tests.blind.model import Html, Signing

from .firm import Firm
from .style import page, signature, sizes_struck, tick


def plain(firm: Firm, signing: Signing) -> Html:
    """A declaration with boxes and a table of three years."""
    options = (
        ("micro", "mikroprzedsiębiorcą – mniej niż 10 pracowników, obrót lub bilans do 2 mln EUR"),
        ("small", "małym przedsiębiorcą – mniej niż 50 pracowników, obrót lub bilans do 10 mln EUR"),
        (
            "medium",
            "średnim przedsiębiorcą – mniej niż 250 pracowników, obrót do 50 mln lub bilans do 43 mln EUR",
        ),
    )
    chosen = "".join(f"<p>{tick(firm.size == code)} {text}</p>" for code, text in options)
    return page(
        "h1{font-size:14pt;text-align:center;margin:20px 0}td,th{border:1px solid #444;padding:4px}p{margin:6px 0}",
        f"<p style='text-align:right'>{firm.town}, {firm.signed} r.</p><p><b>{escape(firm.name)}</b><br>"
        f"{firm.address}<br>NIP: {firm.nip}, REGON: {firm.regon}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>"
        "<p>Świadomy/a odpowiedzialności oświadczam, że zgodnie z załącznikiem I do rozporządzenia (UE) "
        f"nr 651/2014 Wnioskodawca jest:</p>{chosen}<table><tr><th>Rok</th><th>Zatrudnienie</th><th>Obrót</th>"
        f"<th>Suma bilansowa</th></tr><tr><td>2025</td><td>{firm.staff}</td><td>{firm.turnover}</td>"
        f"<td>{firm.balance}</td></tr></table><p>Wnioskodawca jest przedsiębiorstwem: ☒ samodzielnym "
        "☐ partnerskim ☐ powiązanym.</p>" + signature(firm, signing, "podpis Wnioskodawcy"),
    )


def struck_out(firm: Firm, signing: Signing) -> Html:
    """A print with dotted blanks in a sentence; the wrong sizes are crossed out."""
    pen = f"font-family:'{firm.pen}',cursive;font-size:14pt;" if firm.pen else ""
    return page(
        f"body{{font:12pt/1.9 'Liberation Serif',serif}}.w{{border-bottom:1px dotted #000;padding:0 8px;{pen}"
        "color:#1d2f74}h1{font-size:15pt;text-align:center}small{line-height:1.3;display:block}",
        "<small>Załącznik nr 3 do Regulaminu rekrutacji</small><h1>Oświadczenie<br>o statusie Wnioskodawcy</h1>"
        f"<p>Ja, niżej podpisany/a <span class='w'>{firm.signer}</span>, działając w imieniu firmy "
        f"<span class='w'>{escape(firm.name)}</span> z siedzibą <span class='w'>{firm.address}</span>, NIP "
        f"<span class='w'>{firm.nip}</span>, oświadczam, że firma jest "
        f"{sizes_struck(firm, ('mikroprzedsiębiorstwem', 'małym przedsiębiorstwem', 'średnim przedsiębiorstwem'))}"
        f"* w rozumieniu rozporządzenia Komisji (UE) nr 651/2014.</p><p>Zatrudnienie: <span class='w'>{firm.staff}"
        f"</span> osób. Roczny obrót: <span class='w'>{firm.turnover}</span>. Suma bilansowa: "
        f"<span class='w'>{firm.balance}</span>.</p><p>Data: <span class='w'>{firm.signed}</span></p>"
        + signature(firm, signing, "podpis i pieczątka")
        + "<small>* niewłaściwe skreślić</small>",
    )


def sheet(firm: Firm, signing: Signing) -> Html:
    """A sheet of rows: datum and answer, size in words."""
    word = {"micro": "MIKRO", "small": "MAŁE", "medium": "ŚREDNIE"}[firm.size]
    boxes = "".join(
        f"<td style='text-align:center'>{name}<br><b>{'X' if name == word else '&nbsp;'}</b></td>"
        for name in ("MIKRO", "MAŁE", "ŚREDNIE")
    )
    return page(
        "body{font:10pt/1.4 'Liberation Sans',sans-serif}td{border:1px solid #2c5e3f;padding:6px}"
        "h1{font-size:13pt;color:#2c5e3f}td:first-child{width:45%}table{margin:8px 0}",
        "<h1>Oświadczenie Wnioskodawcy o statusie mikro-, małego lub średniego przedsiębiorstwa</h1>"
        f"<table><tr><td>Wnioskodawca</td><td>{escape(firm.name)}</td></tr><tr><td>NIP / REGON</td><td>{firm.nip} / "
        f"{firm.regon}</td></tr><tr><td>Adres</td><td>{firm.address}</td></tr></table>"
        f"<p>Status według rozporządzenia nr 651/2014, załącznik I (wstawić X):</p><table><tr>{boxes}</tr></table>"
        f"<table><tr><td>Liczba zatrudnionych (RJP)</td><td>{firm.staff}</td></tr><tr><td>Obrót roczny</td><td>"
        f"{firm.turnover}</td></tr><tr><td>Bilans</td><td>{firm.balance}</td></tr><tr><td>Przedsiębiorstwa "
        "partnerskie</td><td>brak</td></tr><tr><td>Przedsiębiorstwa powiązane</td><td>brak</td></tr></table>"
        "<p>Oświadczam, że powyższe dane są zgodne z prawdą.</p>"
        f"<p>{firm.town}, {firm.signed}</p>" + signature(firm, signing, "imię, nazwisko, podpis", "left"),
    )
