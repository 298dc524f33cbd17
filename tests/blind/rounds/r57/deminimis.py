"""The form of information for de minimis aid: official print, short table, running text, questionnaire."""

from html import escape

from tests.blind.model import Html, Signing

from .firm import Firm
from .style import page, signature, sizes_struck, sizes_ticked, struck, tick

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
LINKS = (
    "posiada większość praw głosu u innego przedsiębiorcy",
    "ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy",
    "wywiera dominujący wpływ na innego przedsiębiorcę na mocy umowy lub statutu",
    "kontroluje większość praw głosu w porozumieniu z innymi wspólnikami",
)
TROUBLES = (
    "spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym",
    "odnotowuje rosnące straty lub malejące obroty",
    "posiada przeterminowane zobowiązania, w tym zaległości publicznoprawne",
)
SECTORS = (
    "w sektorze rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych",
)


def official(firm: Firm, signing: Signing) -> Html:
    """The official print: numbered cells, digits in boxes, crosses."""
    digits = "".join(f"<i>{d}</i>" for d in firm.nip)
    codes = "".join(f"<i>{d}</i>" for d in firm.teryt)
    no = f"{tick(False)} tak {tick(True)} nie"

    def asked(items: tuple[str, ...]) -> str:
        rows = (
            f"<tr><td>{chr(97 + n)}) {text}?</td><td class='r'>{no}</td></tr>" for n, text in enumerate(items)
        )
        return f"<table>{''.join(rows)}</table>"

    names = ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca")
    return page(
        "body{font:9pt/1.3 'Liberation Sans',sans-serif}td{border:1px solid #000;padding:3px 5px}"
        "i{display:inline-block;border:1px solid #000;width:15px;text-align:center;font-style:normal}"
        "h1{font-size:12.5pt;text-align:center}h2{font-size:10pt;background:#ddd;padding:3px;margin:8px 0 3px}"
        ".r{width:30mm}.l{margin:3px 0;font-weight:bold}",
        f"<h1>{TITLE}</h1><p style='text-align:center'>Stosuje się do pomocy de minimis udzielanej na warunkach "
        f"określonych w: {LAW}</p><h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc</h2>"
        f"<table><tr><td>1) Identyfikator podatkowy NIP<br>{digits}</td><td>2) Nazwa podmiotu<br>"
        f"<b>{escape(firm.name)}</b></td></tr><tr><td>3) Adres siedziby lub miejsca zamieszkania<br>{firm.address}"
        f"</td><td>4) Identyfikator gminy<br>{codes} {firm.gmina}</td></tr>"
        f"<tr><td>5) Forma prawna<br>☒ {firm.legal}</td><td>6) Wielkość podmiotu<br>"
        f"{sizes_ticked(firm, names)} &nbsp; ☐ inny</td></tr><tr><td>7) Klasa działalności (PKD)<br>{firm.pkd}"
        f" {firm.pkd_text}</td><td>8) Data utworzenia<br>{firm.created}</td></tr></table>"
        "<div class='l'>9) Powiązania z innymi przedsiębiorcami – czy podmiot:</div>"
        + asked(LINKS)
        + "<div class='l'>10) Czy w ciągu 3 lat podmiot powstał przez połączenie, podział lub przejęcie? "
        f"{no}</div><h2>A1. Informacje dotyczące wspólnika – nie dotyczy</h2>"
        "<h2>B. Informacje dotyczące sytuacji ekonomicznej – czy podmiot:</h2>"
        + asked(TROUBLES)
        + "<h2>C. Informacje dotyczące działalności – czy podmiot prowadzi działalność:</h2>"
        + asked(SECTORS)
        + "<h2>D. Pomoc otrzymana na te same koszty kwalifikujące się</h2><p>Czy wnioskowana pomoc dotyczy "
        f"dających się zidentyfikować kosztów? {tick(True)} tak {tick(False)} nie. Inna pomoc na te koszty: brak.</p>"
        "<h2>E. Osoba upoważniona do przedstawienia informacji</h2>"
        f"<p>Imię i nazwisko: {firm.signer}<br>Nr telefonu: {firm.phone}<br>Data: {firm.signed}</p>"
        + signature(firm, signing, "podpis"),
    )


def short(firm: Firm, signing: Signing) -> Html:
    """A plain two-column table with the wrong choices crossed out."""
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        (
            "CZĘŚĆ A – PODMIOT",
            [
                ("Pełna nazwa", escape(firm.name)),
                ("NIP", firm.nip_dashed),
                ("Adres", firm.address),
                ("Gmina (TERYT)", f"{firm.gmina}, {firm.teryt}"),
                ("Forma prawna", firm.legal),
                ("Wielkość (niepotrzebne skreślić)", sizes_struck(firm, ("mikro", "mały", "średni"))),
                ("PKD", firm.pkd),
                ("Data rozpoczęcia działalności", firm.created),
                ("Powiązania kapitałowe lub osobowe z innymi przedsiębiorcami", struck(False)),
                ("Połączenie, podział, przejęcie w ostatnich 3 latach", struck(False)),
                ("A1 – wspólnicy", "nie dotyczy"),
            ],
        ),
        ("CZĘŚĆ B – SYTUACJA EKONOMICZNA", [(f"Podmiot {text}", struck(False)) for text in TROUBLES]),
        ("CZĘŚĆ C – DZIAŁALNOŚĆ", [(f"Działalność {text}", struck(False)) for text in SECTORS]),
        (
            "CZĘŚĆ D – POMOC NA TE SAME KOSZTY",
            [("Podmiot otrzymał inną pomoc na udział w wyjeździe", struck(False)), ("Opis", "nie dotyczy")],
        ),
        ("CZĘŚĆ E – OSOBA SKŁADAJĄCA", [("Imię i nazwisko, telefon", f"{firm.signer}, {firm.phone}")]),
    ]
    rows = "".join(
        f"<tr><th colspan=2>{head}</th></tr>"
        + "".join(f"<tr><td>{q}</td><td>{a}</td></tr>" for q, a in pairs)
        for head, pairs in parts
    )
    return page(
        "td,th{border:1px solid #999;padding:2px 7px}td:first-child{width:52%}th{background:#f1ead8}"
        "h1{font-size:14pt;margin:0 0 4px}",
        f"<p style='text-align:right;font-size:8.5pt'>Zał. nr 6</p><h1>{TITLE}</h1><p><small>(podstawa: {LAW}; "
        f"wzór obowiązujący od 13.11.2025 r.)</small></p><table>{rows}</table>"
        f"<p>{firm.town}, dnia {firm.signed}</p>" + signature(firm, signing, "podpis osoby upoważnionej"),
    )


def prose(firm: Firm, signing: Signing) -> Html:
    """Running text: label, colon, answer."""

    def ask(items: tuple[str, ...], lead: str) -> str:
        return "".join(f"<p>{n}. {lead} {text}: <b>NIE</b></p>" for n, text in enumerate(items, 1))

    return page(
        "body{font:11pt/1.45 'Liberation Serif',serif}p{margin:3px 0}h1{font-size:14pt;text-align:center}"
        "h2{font-size:11.5pt;margin:12px 0 4px;border-bottom:1px solid #000}",
        f"<h1>{TITLE.upper()}</h1><p style='text-align:center;font-style:italic'>{LAW}</p>"
        f"<h2>Część A</h2><p>NIP: <b>{firm.nip}</b></p><p>Nazwa: <b>{escape(firm.name)}</b></p>"
        f"<p>Siedziba: <b>{firm.address}</b></p><p>Identyfikator gminy: <b>{firm.teryt}</b> ({firm.gmina})</p>"
        f"<p>Forma prawna: <b>{firm.legal}</b></p><p>Wielkość podmiotu: "
        f"{sizes_ticked(firm, ('mikro', 'mały', 'średni'))} &nbsp; ☐ żadna z powyższych</p>"
        f"<p>Klasa PKD, w związku z którą podmiot ubiega się o pomoc: <b>{firm.pkd}</b></p>"
        f"<p>Data utworzenia: <b>{firm.created}</b></p>"
        + ask(LINKS, "Podmiot")
        + "<p>Połączenia i podziały w ostatnich trzech latach: <b>nie było</b></p><p>Część A1: nie dotyczy</p>"
        "<h2>Część B</h2>"
        + ask(TROUBLES, "Podmiot")
        + "<h2>Część C</h2>"
        + ask(SECTORS, "Podmiot prowadzi działalność")
        + "<h2>Część D</h2><p>Podmiot nie otrzymał innej pomocy publicznej na koszty udziału w wyjeździe.</p>"
        f"<h2>Część E</h2><p>Informacje przedstawił(a): <b>{firm.signer}</b>, tel. <b>{firm.phone}</b></p>"
        f"<p>Data: <b>{firm.signed}</b></p>" + signature(firm, signing, "podpis", "left"),
    )


def survey(firm: Firm, signing: Signing) -> Html:
    """Two columns with headings A to E in black squares and explanations at the foot."""

    def answers(items: tuple[str, ...]) -> str:
        return "".join(f"<li>{text} – [ ] TAK [x] NIE</li>" for text in items)

    marks = " ".join(
        f"[{'x' if firm.size == c else ' '}] {n}"
        for c, n in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"))
    )
    return page(
        "body{font:9.2pt/1.4 'DejaVu Sans',sans-serif}.cols{columns:2;column-gap:8mm}h1{font-size:13pt}"
        "h2{font-size:10pt;margin:8px 0 4px}h2 b{background:#000;color:#fff;padding:1px 6px;margin-right:5px}"
        "ul{margin:2px 0;padding-left:14px}dt{color:#555;font-size:8pt}dd{margin:0 0 4px}small{font-size:7.5pt}",
        f"<h1>{TITLE}<sup>1</sup></h1><div class='cols'><h2><b>A</b>Podmiot ubiegający się o pomoc</h2><dl>"
        f"<dt>A.1 Nazwa</dt><dd>{escape(firm.name)}</dd><dt>A.2 NIP</dt><dd>{firm.nip}</dd>"
        f"<dt>A.3 Adres</dt><dd>{firm.address}</dd><dt>A.4 Gmina – identyfikator<sup>2</sup></dt><dd>{firm.teryt}</dd>"
        f"<dt>A.5 Forma prawna</dt><dd>{firm.legal}</dd><dt>A.6 Wielkość</dt><dd>{marks}</dd>"
        f"<dt>A.7 PKD</dt><dd>{firm.pkd}</dd><dt>A.8 Utworzono</dt><dd>{firm.created}</dd></dl>"
        f"A.9 Podmiot:<ul>{answers(LINKS)}</ul>A.10 Przekształcenia w ostatnich 3 latach – [ ] TAK [x] NIE"
        f"<h2><b>B</b>Sytuacja ekonomiczna</h2>Podmiot:<ul>{answers(TROUBLES)}</ul>"
        f"<h2><b>C</b>Prowadzona działalność</h2><ul>{answers(SECTORS)}</ul>"
        "<h2><b>D</b>Pomoc na te same koszty</h2>nie otrzymano"
        f"<h2><b>E</b>Osoba podająca informacje</h2>{firm.signer}<br>tel. {firm.phone}<br>{firm.signed}"
        + signature(firm, signing, "podpis", "left")
        + f"</div><p><small><sup>1</sup> Dotyczy pomocy, o której mowa w: {LAW}<br><sup>2</sup> Siedem cyfr według "
        "rejestru TERYT.</small></p>",
    )
