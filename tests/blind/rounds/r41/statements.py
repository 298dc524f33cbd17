"""Four declarations of the applicant's status."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r41.base import SIZES, Firm, address, dashed, dots, page, scrawl, tick, words


def _sign(firm: Firm, hand: bool) -> str:
    return scrawl(firm.slug) if hand else "<small>podpis kwalifikowany</small>"


def boxed(firm: Firm, hand: bool) -> Html:
    """Firm's letterhead, three boxes one below another."""
    rows = "".join(
        f"<p class=b>{tick(firm.size == k)} {v} przedsiębiorstwo</p>"
        for k, v in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
    )
    return page(
        "body{font:12pt/1.45 'Liberation Serif'}h1{font-size:15pt;text-align:center;margin:14mm 0 6mm}.b{margin:1mm 12mm}.r{text-align:right}.x{margin-top:18mm;text-align:right}",
        f"""<p><b>{firm.name}</b><br>{address(firm)}<br>NIP: {firm.nip}, REGON: {firm.regon}</p><p class=r>{firm.city}, {words(firm.day)}</p>
<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii oświadczam, że według stanu na dzień złożenia oświadczenia
reprezentowana przeze mnie firma posiada status (właściwe zaznaczyć):</p>{rows}<p>zgodnie z definicją z załącznika I do rozporządzenia Komisji (UE) nr 651/2014. Firma jest przedsiębiorstwem samodzielnym.</p>
<p class=x>{_sign(firm, hand)}<br>{firm.delegate}<br><small>{firm.position}</small></p>""",
    )


def figures(firm: Firm, hand: bool) -> Html:
    """A table of employment, turnover and balance, the status under it."""
    return page(
        "body{font:10.5pt 'Liberation Sans'}h1{font-size:13pt;background:#eee;padding:3mm;text-align:center}table{width:100%;border-collapse:collapse;margin:4mm 0}td,th{border:1px solid #666;padding:2mm}.f td{border:0;padding-top:12mm;text-align:center}",
        f"""<h1>Oświadczenie wnioskodawcy o statusie przedsiębiorstwa (MŚP)</h1><table><tr><td>Wnioskodawca</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{dashed(firm.nip)}</td></tr><tr><td>Siedziba</td><td>{address(firm)}</td></tr></table>
<p>1. Dane za ostatni zamknięty rok obrotowy (2025):</p><table><tr><th>Zatrudnienie (RJP)</th><th>Roczny obrót netto</th><th>Suma bilansowa</th></tr><tr><td>{firm.people}</td><td>{firm.turnover}</td><td>{firm.balance}</td></tr></table>
<p>2. Rodzaj przedsiębiorstwa: <b>samodzielne</b> / <s>partnerskie</s> / <s>powiązane</s></p>
<p>3. Oświadczam, że w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014 wnioskodawca jest przedsiębiorstwem z kategorii: <b>{SIZES[firm.size].upper()}</b>.</p>
<p>4. Zobowiązuję się zawiadomić Organizatora o zmianie statusu przed podpisaniem umowy.</p>
<table class=f><tr><td>{firm.city}, {dots(firm.day)}<br><small>miejsce i data</small></td><td>{_sign(firm, hand)}<br><small>podpis osoby reprezentującej</small></td></tr></table>""",
    )


def struck(firm: Firm, hand: bool) -> Html:
    """A short sentence with the wrong sizes struck through."""
    forms = (
        ("micro", "mikroprzedsiębiorcą"),
        ("small", "małym przedsiębiorcą"),
        ("medium", "średnim przedsiębiorcą"),
    )
    choice = " / ".join(v if firm.size == k else f"<s>{v}</s>" for k, v in forms)
    me = "niżej podpisana" if firm.gender == "f" else "niżej podpisany"
    return page(
        "body{font:12pt/1.7 'P052','Liberation Serif';padding-top:10mm}h1{font-size:15pt;text-align:center;letter-spacing:2px}.x{margin-top:16mm}.n{font-size:9pt}",
        f"""<h1>OŚWIADCZENIE</h1><p style="text-align:center">dotyczące statusu Wnioskodawcy</p><p>Ja, {me} {firm.delegate}, działając w imieniu {firm.name} z siedzibą: {address(firm)}, posługującej się
numerem NIP {firm.nip}, {"świadoma" if firm.gender == "f" else "świadomy"} odpowiedzialności za podanie nieprawdy, oświadczam, że firma jest {choice}<sup>*</sup>
w rozumieniu rozporządzenia Komisji (UE) nr 651/2014 (zał. I).</p><p class=x>Data: {dots(firm.day)}&emsp;&emsp;&emsp;Podpis: {_sign(firm, hand)}</p><p class=n>* niepotrzebne skreślić</p>""",
    )


def thresholds(firm: Firm, hand: bool) -> Html:
    """A grid with the limits of every class and a cross in the last column."""
    limits = (
        ("micro", "Mikroprzedsiębiorstwo", "&lt; 10", "2 mln EUR", "2 mln EUR"),
        ("small", "Małe przedsiębiorstwo", "&lt; 50", "10 mln EUR", "10 mln EUR"),
        ("medium", "Średnie przedsiębiorstwo", "&lt; 250", "50 mln EUR", "43 mln EUR"),
    )
    rows = "".join(
        f"<tr><td>{n}</td><td>{a}</td><td>{b}</td><td>{c}</td><td class=x>{'X' if firm.size == k else ''}</td></tr>"
        for k, n, a, b, c in limits
    )
    return page(
        "body{font:11pt Carlito}h1{font-size:14pt}table{width:100%;border-collapse:collapse}td,th{border:1px solid #222;padding:2mm;text-align:center}.x{font-weight:bold}.e{margin-top:14mm}",
        f"""<p style="text-align:right">Załącznik do zgłoszenia – wyjazd studyjny, Szwajcaria</p><h1>Status Wnioskodawcy – oświadczenie przedsiębiorcy</h1><p>Nazwa: {firm.name}<br>NIP: {firm.nip}<br>Adres: {address(firm)}</p>
<p>Oświadczam, że przedsiębiorstwo należy do kategorii oznaczonej poniżej znakiem X:</p><table><tr><th>Kategoria</th><th>Liczba zatrudnionych</th><th>Obrót do</th><th>lub bilans do</th><th>Status Wnioskodawcy</th></tr>{rows}</table>
<p>Progi zgodnie z załącznikiem I do rozporządzenia (UE) 651/2014. Przy obliczeniach uwzględniono przedsiębiorstwa partnerskie i powiązane: nie występują.</p><p class=e>{firm.city}, {words(firm.day)}</p><p>{_sign(firm, hand)}<br>{firm.delegate}, {firm.position}</p>""",
    )


def typed(firm: Firm) -> Word:
    """The same sentence typed in Word, never signed."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.size = Pt(11)
        doc.add_heading("Oświadczenie o statusie Wnioskodawcy", 1)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, value in (("Nazwa firmy", firm.name), ("NIP", firm.nip), ("Adres", address(firm))):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value
        doc.add_paragraph()
        doc.add_paragraph(
            "Oświadczam, że zgodnie z rozporządzeniem (UE) nr 651/2014, załącznik I, firma jest przedsiębiorstwem:"
        )
        for code, label in SIZES.items():
            doc.add_paragraph(f"{tick(firm.size == code)} {label}")
        doc.add_paragraph(f"{firm.city}, {dots(firm.day)}")
        doc.add_paragraph("................................................\n(podpis)")

    return Word(write)


LAYOUTS: tuple[Callable[[Firm, bool], Html], ...] = (boxed, figures, struck, thresholds)
