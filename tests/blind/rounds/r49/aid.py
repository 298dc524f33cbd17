"""Four forms of information shown when applying for de minimis aid."""

from tests.blind.model import Html
from tests.blind.rounds.r49.firms import Firm
from tests.blind.rounds.r49.forms import box, hand, page

_LAW = (
    "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia "
    "13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_SIZES = {
    "micro": "mikroprzedsiębiorca",
    "small": "mały przedsiębiorca",
    "medium": "średni przedsiębiorca",
    "large": "inny przedsiębiorca",
}
_LINKS = (
    "jest z wnioskodawcą powiązany większością praw głosu?",
    "ma prawo powołać lub odwołać większość członków organu?",
    "ma dominujący wpływ na podstawie umowy lub statutu?",
    "kontroluje samodzielnie większość praw głosu na mocy porozumienia?",
)
_STATE = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot jest w trakcie restrukturyzacji?",
)
_TRADE = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)


def _klass(firm: Firm) -> str:
    return firm.pkd[:5]


def official(firm: Firm, day: str, signed: bool) -> Html:
    """The usual grid with parts A to E."""

    def no(text: str) -> str:
        return f"<tr><td>{text}<td class=w>☐ tak &nbsp; ☒ nie"

    return page(
        "body{font:9.5pt 'Liberation Sans'}td{border:1px solid #333;padding:4px 6px;vertical-align:top}.w{width:34mm}"
        "h1{font-size:12.5pt;text-align:center}h3{background:#d9d9d9;margin:7px 0 0;padding:4px;font-size:10pt;break-after:avoid}",
        f"<h1>{_TITLE}</h1><p style='font-size:8.5pt;text-align:center'>{_LAW}</p><h3>A. Informacje dotyczące podmiotu, któremu ma być "
        f"udzielona pomoc de minimis</h3><table><tr><td>1) Identyfikator podatkowy NIP podmiotu<td>{firm.nip}<tr><td>2) Imię i nazwisko "
        f"albo nazwa<td>{firm.name}<tr><td>3) Adres miejsca zamieszkania albo adres siedziby<td>{firm.address}<tr><td>4) Identyfikator gminy"
        f"<td>{firm.gmina}<tr><td>5) Forma prawna podmiotu<td>{box(True, firm.legal)}<tr><td>6) Wielkość podmiotu<td>"
        + "<br>".join(box(k == firm.size, v) for k, v in _SIZES.items())
        + f"<tr><td>7) Klasa działalności zgodnie z PKD<td>{_klass(firm)}<tr><td>8) Data utworzenia podmiotu<td>{firm.founded}</table>"
        "<p>9) Powiązania z innymi przedsiębiorcami. Czy inny przedsiębiorca:</p><table>"
        + "".join(no(x) for x in _LINKS)
        + "</table><table><tr><td>10) Czy podmiot powstał z połączenia, przejęcia lub podziału?<td class=w>☐ tak &nbsp; ☒ nie</table>"
        "<h3>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h3><table>"
        + "".join(no(x) for x in _STATE)
        + "</table><h3>C. Informacje dotyczące prowadzonej działalności gospodarczej – czy podmiot prowadzi działalność:</h3><table>"
        + "".join(no(x) for x in _TRADE)
        + "</table><h3>D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów</h3>"
        "<table>"
        + no("Czy podmiot otrzymał inną pomoc na te same koszty kwalifikujące się do objęcia pomocą?")
        + f"</table><h3>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h3><table><tr><td>Imię i nazwisko: "
        f"{firm.person}<br>Stanowisko służbowe: {firm.post}<br>Numer telefonu: {firm.phone}<td>Data i podpis:<br>{day}<br>"
        f"{hand(firm, signed)}</table>",
    )


def struck_questions(firm: Firm, day: str, signed: bool) -> Html:
    """Running lines with answers struck through."""
    no = "<s>TAK</s> / NIE"
    asked = "".join(
        f"<li>{q} {no}"
        for q in (
            *("Czy inny przedsiębiorca " + x for x in _LINKS),
            "Czy firma powstała wskutek połączenia lub podziału?",
        )
    )
    return page(
        "body{font:10.5pt 'Liberation Serif';line-height:1.3}h1{font-size:14pt}h3{margin:10px 0 2px;font-size:11.5pt;break-after:avoid}li{margin:2px}",
        f"<h1>{_TITLE}</h1><p><i>{_LAW}.</i></p><h3>Część A – dane podmiotu</h3><p>NIP: {firm.nip_dashed}<br>Nazwa: {firm.name}<br>"
        f"Adres: {firm.address}<br>Identyfikator gminy (TERYT): {firm.gmina}<br>Forma prawna: {firm.legal}<br>Wielkość: "
        + " / ".join(v if k == firm.size else f"<s>{v}</s>" for k, v in _SIZES.items())
        + f"<br>Klasa PKD: {_klass(firm)}<br>Data utworzenia: {firm.founded} r.</p><p>Powiązania:</p><ol>{asked}</ol>"
        f"<h3>Część B – sytuacja ekonomiczna</h3><ol>{''.join(f'<li>{q} {no}' for q in _STATE)}</ol><h3>Część C – rodzaj działalności</h3>"
        f"<p>Czy prowadzona jest działalność:</p><ol>{''.join(f'<li>{q} {no}' for q in _TRADE)}</ol><h3>Część D – inna pomoc na te same koszty"
        f"</h3><p>Czy otrzymano: {no}</p><h3>Część E – osoba przedstawiająca informacje</h3><p>{firm.person}, {firm.post}, tel. {firm.phone}"
        f"<br>Data: {day}</p><p>Podpis: {hand(firm, signed)}</p><small>Odpowiedzi niewłaściwe skreślono.</small>",
    )


def three_columns(firm: Firm, day: str, signed: bool) -> Html:
    """Question, TAK, NIE in three columns with an X."""

    def group(title: str, items: tuple[str, ...]) -> str:
        return f"<tr class=g><th>{title}<th>TAK<th>NIE" + "".join(
            f"<tr><td>{x}<td class=x><td class=x>X" for x in items
        )

    who = (
        ("NIP", firm.nip),
        ("Nazwa podmiotu", firm.name),
        ("Adres siedziby", firm.address),
        ("Identyfikator gminy", firm.gmina),
        ("Forma prawna", firm.legal),
        ("Klasa PKD", _klass(firm)),
        ("Data utworzenia", firm.founded),
    )
    return page(
        "body{font:10pt Carlito}td,th{border:1px solid #777;padding:4px 7px;text-align:left}.g{background:#dbe5d5}.x{width:13mm;text-align:center}"
        "h1{font-size:14pt}",
        f"<h1>{_TITLE}</h1><p><small>{_LAW}</small></p><table><tr class=g><th colspan=2>A. Podmiot ubiegający się o pomoc"
        + "".join(f"<tr><td>{a}<td>{b}" for a, b in who)
        + "<tr><td>Wielkość podmiotu<td>"
        + " &nbsp; ".join(f"[{'x' if k == firm.size else '&nbsp;&nbsp;'}] {v}" for k, v in _SIZES.items())
        + "</table><br><table>"
        + group("A. Czy inny przedsiębiorca:", _LINKS)
        + group("A. Pozostałe", ("Czy podmiot powstał przez połączenie lub podział innego?",))
        + group("B. Sytuacja ekonomiczna", _STATE)
        + group("C. Czy podmiot działa:", _TRADE)
        + group(
            "D. Pomoc na te same koszty",
            ("Czy na te same koszty otrzymano inną pomoc publiczną lub de minimis?",),
        )
        + f"</table><br><table><tr class=g><th colspan=2>E. Osoba upoważniona<tr><td>{firm.person}<br>{firm.post}<br>tel. {firm.phone}"
        f"<td>data: {day}<br>podpis: {hand(firm, signed)}</table>",
    )


def typed(firm: Firm, day: str, signed: bool) -> Html:
    """A typewriter's list: every answer in words."""
    lines = [
        f"1. NIP: {firm.nip}",
        f"2. Nazwa: {firm.name}",
        f"3. Adres: {firm.address}",
        f"4. Identyfikator gminy: {firm.gmina}",
        f"5. Forma prawna: {firm.legal}",
        f"6. Wielkość przedsiębiorcy: {_SIZES[firm.size]}",
        f"7. Klasa PKD: {_klass(firm)}",
        f"8. Data utworzenia: {firm.founded}",
        "9. Powiązania z innymi przedsiębiorcami: nie",
        "10. Połączenie, przejęcie, podział: nie",
    ]
    rest = [
        ("B. SYTUACJA EKONOMICZNA", [f"{i}. {q} Odpowiedź: nie" for i, q in enumerate(_STATE, 1)]),
        (
            "C. DZIAŁALNOŚĆ GOSPODARCZA",
            [f"{i}. Czy podmiot działa {q} Odpowiedź: nie" for i, q in enumerate(_TRADE, 1)],
        ),
        ("D. POMOC NA TE SAME KOSZTY", ["1. Czy otrzymano inną pomoc na te same koszty? Odpowiedź: nie"]),
        (
            "E. OSOBA UPOWAŻNIONA",
            [
                f"Imię i nazwisko: {firm.person}",
                f"Stanowisko: {firm.post}",
                f"Telefon: {firm.phone}",
                f"Data: {day}",
            ],
        ),
    ]
    parts = "".join(f"<h3>{t}</h3>" + "".join(f"<div>{x}</div>" for x in xs) for t, xs in rest)
    return page(
        "body{font:10.5pt 'Liberation Mono';line-height:1.4}h1,h3{font-size:11pt;margin:10px 0 4px}",
        f"<h1>{_TITLE.upper()}</h1><p>{_LAW}.</p><h3>A. DANE PODMIOTU</h3>"
        + "".join(f"<div>{x}</div>" for x in lines)
        + parts
        + f"<div>Podpis: {hand(firm, signed)}</div>",
    )
