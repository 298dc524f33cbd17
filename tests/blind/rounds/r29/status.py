"""Four layouts of the declaration on the applicant's status."""

from tests.blind.model import Html

from .firm import Firm
from .kit import boxes, circled, esc, page, signature, stamp, struck

RULE = "załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."


def three_boxes(firm: Firm, mark: str, by_hand: bool) -> Html:
    """A short declaration with a box before each group."""
    groups = {
        "micro": "mikroprzedsiębiorstwo (mniej niż 10 osób, obrót lub bilans do 2 mln EUR)",
        "small": "małe przedsiębiorstwo (mniej niż 50 osób, obrót lub bilans do 10 mln EUR)",
        "medium": "średnie przedsiębiorstwo (mniej niż 250 osób, obrót do 50 mln EUR lub bilans do 43 mln EUR)",
    }
    body = (
        f"<p class='r'>{esc(firm.town)}, {firm.signed_on}</p><p>{esc(firm.name)}<br>{esc(firm.address)}<br>"
        f"NIP: {firm.nip}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>W związku z ubieganiem się o udział w wyjeździe "
        f"studyjnym do Szwajcarii oświadczam, że reprezentowany przeze mnie podmiot w rozumieniu {RULE} to:</p><div class='g'>"
        + "".join(
            f"<p>{boxes((text,), groups[firm.size], mark, firm.slug + code)}</p>"
            for code, text in groups.items()
        )
        + "</div><p>Jestem świadomy/a odpowiedzialności za podanie danych niezgodnych z prawdą.</p>"
        f"<div class='q'>{signature(firm.signer) if by_hand else '<br><br>'}<br>.................................................<br>"
        f"<small>podpis osoby uprawnionej do reprezentowania</small><br>{esc(firm.signer)}</div>"
    )
    css = (
        "body{font:11.5pt/1.45 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:14mm 0 8mm}.r{text-align:right}"
        ".g{margin:5mm 0 8mm 6mm}.q{margin:14mm 0 0 85mm;text-align:center}small{font-size:8.5pt}"
    )
    return page(css, body, "25mm 24mm")


def struck_status(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """One sentence; the groups that do not apply are struck out; figures of the last year."""
    word = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą"}.get(
        firm.size, "średnim przedsiębiorcą"
    )
    groups = ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą")
    body = (
        "<h1>Oświadczenie<br>o statusie przedsiębiorcy (MŚP)</h1>"
        f"<p>Ja, niżej podpisany/a {esc(firm.signer)}, działając w imieniu {esc(firm.name)} z siedzibą: {esc(firm.address)}, "
        f"NIP {firm.nip_dashed()}, REGON {firm.regon}, oświadczam, że podmiot ten jest</p>"
        f"<p class='k'>{struck(groups, word, by_pen, firm.slug + 'st')}</p>"
        f"<p>w rozumieniu {RULE} oraz że jest przedsiębiorstwem "
        f"{struck(('samodzielnym', 'partnerskim', 'powiązanym'), 'samodzielnym', by_pen, firm.slug + 'sa')}.</p>"
        f"<p>Dane za ostatni zamknięty rok obrotowy: średnie zatrudnienie {firm.staff} (w RJP), roczny obrót {firm.turnover} mln "
        f"EUR, suma bilansowa {firm.balance} mln EUR.</p><p>Dane są zgodne ze stanem faktycznym.</p>"
        f"<table><tr><td>{esc(firm.town)}, {firm.signed_on}</td><td class='q'>"
        + (
            (stamp((firm.signer, firm.signer_role)) + "<br>" + signature(firm.signer))
            if by_hand
            else "<br><br>"
        )
        + "<hr><small>podpis i pieczątka imienna</small></td></tr></table><p class='n'>* niepotrzebne skreślić</p>"
    )
    css = (
        "body{font:11pt/1.5 'Liberation Sans'}h1{font-size:14pt;text-align:center;margin-bottom:10mm}p{text-align:justify}"
        ".k{text-align:center;font-size:12pt;margin:5mm 0}.q{width:75mm;text-align:center}table{margin-top:16mm}"
        ".n{margin-top:18mm;font-size:8.5pt}"
    )
    return page(css, body, "24mm 24mm")


def figures(firm: Firm, mark: str, by_hand: bool) -> Html:
    """A table of thresholds and own figures, with a box in the last column."""
    table = (
        ("micro", "mikro", "&lt; 10", "≤ 2 mln EUR", "≤ 2 mln EUR"),
        ("small", "małe", "&lt; 50", "≤ 10 mln EUR", "≤ 10 mln EUR"),
        ("medium", "średnie", "&lt; 250", "≤ 50 mln EUR", "≤ 43 mln EUR"),
    )
    rows = "".join(
        f"<tr><td>{word}</td><td>{a}</td><td>{b}</td><td>{c}</td><td class='m'>"
        f"{boxes(('',), '' if code == firm.size else None, mark, firm.slug + word, '0')}</td></tr>"
        for code, word, a, b, c in table
    )
    body = (
        "<h1>Status wnioskodawcy – oświadczenie</h1><table class='d'>"
        f"<tr><td class='l'>Wnioskodawca</td><td>{esc(firm.name)}</td></tr><tr><td class='l'>NIP</td><td>{firm.nip}</td></tr>"
        f"<tr><td class='l'>Adres</td><td>{esc(firm.address)}</td></tr></table><p>Oświadczam, że wnioskodawca zalicza się do "
        f"kategorii zaznaczonej w ostatniej kolumnie (według {RULE}):</p><table class='d'><tr class='h'><td>Kategoria "
        "przedsiębiorstwa</td><td>Zatrudnienie</td><td>Obrót roczny</td><td>Suma bilansowa</td><td>Właściwe zaznaczyć</td></tr>"
        f"{rows}</table><p>Dane wnioskodawcy za 2025 r.:</p><table class='d'><tr><td class='l'>Zatrudnienie (RJP)</td><td>"
        f"{firm.staff}</td></tr><tr><td class='l'>Obrót netto</td><td>{firm.turnover} mln EUR</td></tr><tr><td class='l'>Suma "
        f"aktywów bilansu</td><td>{firm.balance} mln EUR</td></tr><tr><td class='l'>Przedsiębiorstwa powiązane i partnerskie</td>"
        f"<td>brak – przedsiębiorstwo samodzielne</td></tr></table><div class='q'>{firm.signed_on}<br>"
        f"{signature(firm.signer) if by_hand else '<br><br>'}<br><small>data i podpis</small><br>{esc(firm.signer)} – "
        f"{esc(firm.signer_role)}</div>"
    )
    css = (
        "body{font:10.8pt/1.35 'Carlito'}h1{font-size:16pt;color:#333;border-bottom:.5mm solid #333}.d{margin:3mm 0 6mm}"
        ".d td{border:.25mm solid #666;padding:1.5mm 2mm}.h td{background:#e6e6e6;font-weight:bold}.l{width:55mm;"
        "background:#f4f4f4}.m{text-align:center}.q{margin:8mm 0 0 95mm;text-align:center}small{color:#555}"
    )
    return page(css, body, "20mm 20mm")


def points(firm: Firm, by_pen: bool, by_hand: bool) -> Html:
    """Numbered statements with the choice in a line of its own and advice in small print below."""
    words = ("MIKRO", "MAŁE", "ŚREDNIE")
    word = {"micro": "MIKRO", "small": "MAŁE"}.get(firm.size, "ŚREDNIE")
    choice = (
        circled(words, word, firm.slug + "q", "14mm")
        if by_pen
        else boxes(words, word, "x", firm.slug + "q", "10mm")
    )
    body = (
        f"<div class='h'>{esc(firm.name)} | {esc(firm.address)} | NIP {firm.nip}</div>"
        "<h1>OŚWIADCZENIE<br><span>dotyczące statusu Wnioskodawcy w projekcie „Innowacyjne Lubuskie”</span></h1><ol>"
        f"<li>Przedsiębiorstwo należy do grupy ({'właściwe otoczyć kółkiem' if by_pen else 'właściwe oznaczyć x'}):"
        f"<div class='c'>{choice}</div></li>"
        f"<li>Kwalifikacji dokonano zgodnie z definicją z {RULE}</li>"
        f"<li>W ostatnim okresie sprawozdawczym zatrudnialiśmy {firm.staff} osób w przeliczeniu na pełne etaty.</li>"
        "<li>Przedsiębiorstwo nie pozostaje w relacji partnerskiej ani powiązanej z innymi podmiotami.</li>"
        "<li>Zmianę statusu zgłosimy niezwłocznie Organizatorowi.</li></ol>"
        f"<table><tr><td>{esc(firm.town)}, dnia {firm.signed_on} r.</td><td class='q'>"
        f"{signature(firm.signer) if by_hand else '<br><br>'}<br>{esc(firm.signer)}<br><small>(podpis)</small></td></tr></table>"
        "<p class='n'>Mikro: do 9 osób i 2 mln EUR obrotu lub sumy bilansowej. Małe: do 49 osób i 10 mln EUR. Średnie: do 249 "
        "osób i 50 mln EUR obrotu albo 43 mln EUR sumy bilansowej. Dane liczy się łącznie z podmiotami powiązanymi.</p>"
    )
    css = (
        "body{font:11pt/1.5 'P052','Liberation Serif'}.h{font-size:9pt;color:#444;border-bottom:.3mm solid #999;"
        "padding-bottom:1mm}h1{font-size:15pt;text-align:center;margin:12mm 0 8mm}h1 span{font-size:11pt;font-weight:normal}"
        "li{margin-bottom:3mm}.c{text-align:center;font-weight:bold;margin:4mm 0}.q{width:75mm;text-align:center}"
        "table{margin-top:12mm}.n{font-size:8pt;color:#555;margin-top:20mm;border-top:.2mm solid #999}"
    )
    return page(css, body, "20mm 23mm")
