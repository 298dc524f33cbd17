"""Forms that a few firms retyped or took from elsewhere."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r40.certificates import page
from tests.blind.rounds.r40.firms import Firm

SIZES = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}


def pen(seed: int) -> str:
    """A signature by pen."""
    a = 6 + seed % 11
    return (
        '<svg width="190" height="56" fill="none" stroke="#1b2a7a" stroke-width="1.8" style="display:block;margin-bottom:-12px">'
        f'<path d="M8 40 C{a} 0 {a + 22} 2 {a + 20} 42 S{a + 44} 6 {a + 52} 34 q8 -22 18 2 t20 -4 q10 -26 22 0 t26 -6 M20 50 Q90 38 170 46"/></svg>'
    )


def own_status(f: Firm, seed: int) -> Html:
    """A declaration on the firm's own letter paper, in running words."""
    return page(
        f"""<p><b>{escape(f.name)}</b><br>{f.address}<br>NIP {f.nip}</p><p class=r>{f.signed}</p><h3 class=c>Oświadczenie o statusie Wnioskodawcy</h3>
<p>Oświadczam, że reprezentowana przeze mnie firma jest {SIZES[f.size]} w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014.
W ostatnim zamkniętym roku zatrudniała {f.people} osób, obrót wyniósł {f.turnover} tys. zł, a suma bilansowa {f.balance} tys. zł.
Firma jest przedsiębiorstwem samodzielnym.</p><div style="margin-left:95mm;margin-top:14mm">{pen(seed)}……………………………………<br>{f.boss}<br>
<span class=s>podpis osoby uprawnionej</span></div>""",
        font="'Times New Roman'",
        size="12pt",
    )


def own_de_minimis(f: Firm, seed: int, act: str = "(UE) 2023/2831 z dnia 13 grudnia 2023 r.") -> Html:
    """The information form as another office prints it."""
    sizes = "".join(
        f"<li>{'☒' if f.size == code else '☐'} {word}</li>"
        for code, word in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały"),
            ("medium", "średni"),
            ("large", "inny"),
        )
    )
    no = "<td class=c>[ ]</td><td class=c>[X]</td>"
    return page(
        f"""<h3 class=c>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h3>
<p class=s>Pomoc udzielana zgodnie z rozporządzeniem Komisji {act}</p>
<h4>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</h4>
<p>1. NIP podmiotu: <b>{f.nip}</b></p><p>2. Nazwa podmiotu: <b>{escape(f.name)}</b></p><p>3. Adres: <b>{f.address}</b></p>
<p>4. Identyfikator gminy: <b>{f.gmina}</b></p><p>5. Wielkość podmiotu:</p><ul style="list-style:none">{sizes}</ul>
<p>6. Klasa działalności PKD: <b>{f.pkd}</b></p><p>7. Data utworzenia: <b>{f.founded}</b></p><p>8. Powiązania z innymi przedsiębiorcami: <b>brak</b></p>
<h4>B–D. Pozostałe informacje</h4><table class=q><tr><th></th><th>tak</th><th>nie</th></tr>
<tr><td>B. Podmiot spełnia kryteria objęcia postępowaniem upadłościowym</td>{no}</tr>
<tr><td>C. Podmiot działa w rybołówstwie, akwakulturze lub produkcji podstawowej produktów rolnych</td>{no}</tr>
<tr><td>D. Na te same koszty otrzymano inną pomoc</td>{no}</tr></table>
<h4>E. Osoba upoważniona</h4><p>{f.boss}, tel. {f.phone}</p><table><tr><td>{f.signed}</td><td>{pen(seed)}……………………………………<br>
<span class=s>data i podpis</span></td></tr></table>""",
        css=".q td,.q th{border:1px solid #555;padding:1.5mm}p{margin:1.5mm 0}h4{margin:3mm 0 1mm}",
    )
