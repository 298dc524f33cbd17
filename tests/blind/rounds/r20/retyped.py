"""Forms that companies typed anew in layouts of their own, with the office's questions in other clothes."""

from tests.blind.model import Html
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.web import e, pen, sheet
from tests.blind.rounds.r20.wordkit import Sign

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def _ink(sign: Sign) -> str:
    return pen(sign.seed, sign.ink) if sign.how == "hand" else ""


def _choice(yes: bool) -> str:
    return "<b>TAK</b> / <s>NIE</s>" if yes else "<s>TAK</s> / <b>NIE</b>"


def form_questions(firm: Firm, sign: Sign) -> Html:
    """The application form as numbered questions and answers in running text."""
    events = "".join(f"<li>{e(item.name)}, {e(item.country)}, {e(item.year)}</li>" for item in firm.events)
    certificates = "".join(f"<li>{e(item)}</li>" for item in firm.certificates)
    sizes = " &nbsp; ".join(f"[{'x' if code == firm.size else ' '}] {words}" for code, words in SIZES.items())
    head = f"<div class='lh'><b>{e(firm.name)}</b><br>{e(firm.address)} · tel. {e(firm.phone)} · {e(firm.email)}</div>"
    return sheet(
        f"""{head}<p class="s r">Zał. nr 2 do Regulaminu</p><h1 class="c">FORMULARZ ZGŁOSZENIOWY</h1>
<p class="c">wyjazdy studyjne w ramach projektu „Innowacyjne Lubuskie”</p><p>Wyjazd: [x] SZWAJCARIA, 22–25 czerwca 2026 r. &nbsp; [ ] FINLANDIA I ESTONIA, 22–25 września 2026 r.</p>
<h3>1. Dane przedsiębiorcy</h3><p><i>Nazwa (firma) przedsiębiorcy:</i> {e(firm.name)}<br><i>Siedziba:</i> {e(firm.street)}, {firm.postal} {e(firm.town)}<br><i>Województwo:</i> lubuskie<br><i>Oddział w województwie lubuskim:</i> nie dotyczy<br>
<i>NIP:</i> {firm.nip_written} &nbsp; <i>REGON:</i> {firm.regon} &nbsp; <i>KRS / CEIDG:</i> {e(firm.register)}<br><i>Przeważająca działalność (PKD):</i> {firm.pkd} {e(firm.pkd_text)}</p>
<h3>2. Osoba delegowana na wyjazd</h3><p><i>Imię i nazwisko:</i> {e(firm.delegate)}<br><i>Funkcja:</i> {e(firm.delegate_role)}<br><i>Telefon:</i> {e(firm.phone)} &nbsp; <i>E-mail:</i> {e(firm.email)}</p>
<h3>3. Wielkość przedsiębiorstwa i opis działalności</h3><p><i>Wielkość przedsiębiorstwa:</i> &nbsp; {sizes}<br><i>Działalność innowacyjna:</i> {_choice(bool(firm.innovative))}</p><p>{e(firm.description)}</p>
<h3>4. Certyfikaty, atesty, patenty (kopie w załączeniu)</h3><ol>{certificates}</ol>
<h3>5. Strona internetowa i media społecznościowe</h3><p><i>w języku polskim:</i> {e(firm.web_pl or "brak")}<br><i>w języku angielskim i innym:</i> {e(firm.web_foreign or "brak")}<br><i>profile społecznościowe:</i> {e(", ".join(firm.social) or "brak")}</p>
<div class="pb"></div>{head}
<h3>6. Doświadczenie promocyjno-informacyjne z ostatnich 3 lat</h3><ol>{events}</ol>
<h3>7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027</h3><p>Nie uczestniczyliśmy (liczba wyjazdów: 0).</p>
<h3>8. Cel udziału w wyjeździe</h3><p>{e(firm.aim)}</p><h3>9. Znajomość języków obcych osoby delegowanej</h3><p>{e(firm.languages)}</p>
<h3>10. Lubuskie Inteligentne Specjalizacje</h3><p>Działalność w ramach LIS: {_choice(firm.lis is not None)}<br>Specjalizacja: {e(firm.lis or "–")}</p>
<h3>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h3><p>Działalność w ramach Porozumień: {_choice(bool(firm.agreements))}<br>Nazwy: {e("; ".join(firm.agreements) or "–")}</p>
<h3>12. Przedsięwzięcie horyzontalne</h3><p>Realizacja przedsięwzięcia: {_choice(firm.horizontal is not None)}<br>Nazwa: {e(firm.horizontal or "–")}</p>
<h3>13. Oświadczenia</h3><p style="font-size:9pt">Akceptujemy Regulamin rekrutacji i deklarujemy wiążąco udział oraz pokrycie 15% kosztów. Nie prowadzimy działalności w sektorach wyłączonych (§ 3 ust. 5), a osoba delegowana nie jest pracownikiem UMWL. Dane są zgodne z prawdą.</p>
<p style="margin-top:8mm">{e(sign.place)}, {e(sign.date)}</p><div class="r">{_ink(sign)}<br>………………………………………………<br><span class="s">podpis osoby uprawnionej – {e(firm.signer)}</span></div>""",
        ".lh{border-bottom:.6mm solid #2a5d84;padding-bottom:2mm;margin-bottom:4mm;font-size:8.5pt;color:#2a5d84}h1{font-size:15pt}"
        "h3{font-size:10.5pt;margin:4mm 0 1mm;color:#2a5d84}ol{margin:0 0 2mm}",
    )


def status_letterhead(firm: Firm, sign: Sign) -> Html:
    """The status declaration on the company's letter paper, the wrong sizes struck out."""
    sizes = " / ".join(f"<b>{words}</b>" if code == firm.size else f"<s>{words}</s>" for code, words in SIZES.items())
    return sheet(
        f"""<div style="float:right;text-align:right;font-size:8.5pt"><b>{e(firm.name)}</b><br>{e(firm.address)}<br>NIP {firm.nip}</div><p>{e(sign.place)}, {e(sign.date)}</p>
<h1 class="c" style="clear:both;font-size:14pt;padding-top:16mm">Oświadczenie o statusie Wnioskodawcy</h1>
<p>Działając w imieniu {e(firm.name)}, NIP {firm.nip_written}, REGON {firm.regon}, oświadczam, że zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 podmiot ten jest przedsiębiorstwem:</p>
<p class="c" style="font-size:13pt">{sizes}*</p><ul><li>zatrudnienie w RJP: {e(firm.staff)}</li><li>obrót netto: {e(firm.turnover)}</li><li>suma bilansowa: {e(firm.balance)}</li></ul>
<p>Przedsiębiorstwo jest samodzielne: nie ma podmiotów partnerskich ani powiązanych.</p><p class="s">* niewłaściwe skreślono</p>
<p>Znana jest mi odpowiedzialność karna za złożenie fałszywego oświadczenia.</p><div class="r" style="margin-top:18mm">{_ink(sign)}<br>……………………………………<br>{e(firm.signer)}, {e(firm.signer_role)}</div>""",
        font="'DejaVu Serif', serif",
        size="11pt",
    )
