"""Information forms for de minimis aid, parts A–E, in four dresses."""

from tests.blind.model import Html
from tests.blind.rounds.r55.base import SIZES, Firm, ans, bracket, page, signature, tick, yes_no

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "do pomocy, do której stosuje się rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD_LAW = "stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
LINKS = (
    "Czy podmiot kontroluje innego przedsiębiorcę (większość głosów, udziałów lub akcji)?",
    "Czy inny przedsiębiorca kontroluje podmiot w ten sposób?",
    "Czy w ostatnich trzech latach podmiot powstał z połączenia albo przejął innego przedsiębiorcę?",
    "Czy w ostatnich trzech latach podmiot powstał w wyniku podziału innego przedsiębiorcy?",
)
STATE = (
    "Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy podmiot notuje rosnące straty lub malejące obroty?",
    "Czy podmiot ma zaległości z tytułu składek lub podatków?",
)
SECTORS = (
    "rybołówstwa i akwakultury",
    "produkcji podstawowej produktów rolnych",
    "przetwarzania i obrotu produktami rolnymi",
)
SAME_COSTS = (
    "Czy na te same koszty, na które podmiot stara się o pomoc de minimis, otrzymał inną pomoc publiczną?"
)


def comb(text: str) -> str:
    """A character a box."""
    return "".join(f"<span class='x a'>{c}</span>" for c in text if c != "-")


def official(firm: Firm, is_drawn: bool = True, law: str = LAW) -> Html:
    """Like the ministry's: numbered points with combs and boxes."""
    f = firm

    def boxes(on: bool) -> str:
        return f"{tick(on)} tak &nbsp; {tick(not on)} nie"

    def point(label: str, answer: str) -> str:
        return f"<tr><td>{label}</td><td>{answer}</td></tr>"

    def part(text: str) -> str:
        return f"<tr><th colspan='2'>{text}</th></tr>"

    sizes = (
        "<br>".join(f"{tick(f.size == key)} {word}" for key, word in SIZES.items())
        + f"<br>{tick(False)} inne"
    )
    rows = (
        part("Część A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")
        + point("1) Identyfikator podatkowy NIP", comb(f.nip))
        + point("2) Imię i nazwisko albo nazwa", ans(f.name))
        + point("3) Adres miejsca zamieszkania albo siedziby", ans(f.address))
        + point("4) Identyfikator gminy", comb(f.gmina))
        + point("5) Forma prawna podmiotu", ans(f.legal))
        + point("6) Wielkość przedsiębiorcy według załącznika I do rozporządzenia 651/2014", sizes)
        + point("7) Klasa działalności (PKD)", ans(f.pkd))
        + point("8) Data utworzenia podmiotu", comb(f.founded))
        + "".join(point(f"9{c}) {question}", boxes(False)) for c, question in zip("abcd", LINKS, strict=True))
        + part("Część A1. Wspólnik spółki cywilnej lub osobowej wnioskujący w związku z działalnością spółki")
        + point("1) NIP spółki, 2) nazwa spółki", ans("nie dotyczy"))
        + part("Część B. Sytuacja ekonomiczna podmiotu")
        + "".join(point(f"{n}) {question}", boxes(False)) for n, question in enumerate(STATE, 1))
        + part("Część C. Działalność gospodarcza, z którą wiąże się pomoc")
        + "".join(
            point(f"{n}) Czy podmiot działa w sektorze {sector}?", boxes(False))
            for n, sector in enumerate(SECTORS, 1)
        )
        + part("Część D. Pomoc otrzymana na te same koszty")
        + point(SAME_COSTS, boxes(False))
        + part("Część E. Osoba upoważniona do przedstawienia informacji")
        + point("Imię i nazwisko", ans(f.head))
        + point("Stanowisko służbowe", ans(f.head_role))
        + point("Numer telefonu", ans(f.phone))
    )
    css = ".t td,.t th{border:1px solid #000;padding:3px 6px;vertical-align:top;text-align:left}.t th{background:#eee}.t td:first-child{width:92mm}.x{display:inline-block;border:1px solid #000;width:5.6mm;height:6mm;text-align:center;margin-right:-1px}"
    body = f"<h1>{TITLE}</h1><p class='c small'>{law}</p><table class='t'>{rows}</table>" + signature(
        f, is_drawn, "data i podpis osoby upoważnionej"
    )
    return Html(page(body, css, f.pen, size="10pt"))


def simple(firm: Firm, is_drawn: bool = True, law: str = LAW) -> Html:
    """A list with typed boxes."""
    f = firm

    def boxes(on: bool) -> str:
        return f"<span style='white-space:nowrap'>{bracket(on)} TAK &nbsp; {bracket(not on)} NIE</span>"

    def item(label: str, answer: str) -> str:
        return f"<p class='i'><span class='q'>{label}</span> {answer}</p>"

    sizes = " ".join(f"{bracket(f.size == key)} {word} &nbsp;" for key, word in SIZES.items())
    body = (
        f"<h1>{TITLE.upper()}</h1><p class='c'>({law})</p><h2>A. Informacje o podmiocie</h2>"
        + item("A1. NIP:", ans(f.nip))
        + item("A2. Nazwa podmiotu:", ans(f.name))
        + item("A3. Siedziba:", ans(f.address))
        + item("A4. Kod gminy (TERYT):", ans(f.gmina))
        + item("A5. Forma prawna:", ans(f.legal))
        + item("A6. Wielkość przedsiębiorstwa:", sizes)
        + item("A7. PKD:", ans(f.pkd))
        + item("A8. Data utworzenia:", ans(f.founded))
        + "".join(item(f"A9{c}. {question}", boxes(False)) for c, question in zip("abcd", LINKS, strict=True))
        + "<h2>B. Sytuacja ekonomiczna</h2>"
        + "".join(item(f"B{n}. {question}", boxes(False)) for n, question in enumerate(STATE, 1))
        + "<h2>C. Rodzaj działalności</h2>"
        + "".join(
            item(f"C{n}. Działalność w sektorze {sector}:", boxes(False))
            for n, sector in enumerate(SECTORS, 1)
        )
        + "<h2>D. Inna pomoc</h2>"
        + item(f"D1. {SAME_COSTS}", boxes(False))
        + "<h2>E. Dane osoby upoważnionej do przedstawienia informacji</h2>"
        + item("Imię i nazwisko:", ans(f.head))
        + item("Stanowisko:", ans(f.head_role))
        + item("Telefon:", ans(f.phone))
        + signature(f, is_drawn, "podpis")
    )
    return Html(
        page(
            body,
            ".i{margin:3px 0}.q{font-weight:bold}h2{border-bottom:1px solid #000;break-after:avoid}",
            f.pen,
            "Liberation Serif",
            "11.5pt",
        )
    )


def cards(firm: Firm, is_drawn: bool = True, law: str = LAW) -> Html:
    """A print-out of an office's wizard."""
    f = firm

    def card(caption: str, answer: str) -> str:
        return f"<div class='k'><div class='small'>{caption}</div><div>{answer}</div></div>"

    def bar(text: str) -> str:
        return f"<div class='bar'>{text}</div>"

    body = (
        f"<p class='small'>Wydruk formularza elektronicznego · wersja 2025-11 · utworzono {f.signed_on:%Y-%m-%d}</p><h1>{TITLE}</h1><p class='c small'>{law}</p><div class='g'>"
        + bar("CZĘŚĆ A – podmiot")
        + card("NIP", ans(f.nip))
        + card("Nazwa", ans(f.name))
        + card("Adres", ans(f.address))
        + card("Identyfikator gminy", ans(f.gmina))
        + card("Forma prawna", ans(f.legal))
        + card(
            "Wielkość przedsiębiorcy",
            ans(
                {
                    "micro": "mikroprzedsiębiorca",
                    "small": "mały przedsiębiorca",
                    "medium": "średni przedsiębiorca",
                }[f.size]
            ),
        )
        + card("Klasa PKD", ans(f.pkd))
        + card("Data utworzenia", ans(f.founded))
        + "".join(card(question, ans("Nie")) for question in LINKS)
        + bar("CZĘŚĆ B – sytuacja ekonomiczna")
        + "".join(card(question, ans("Nie")) for question in STATE)
        + bar("CZĘŚĆ C – działalność")
        + "".join(card(f"Sektor: {sector}", ans("Nie")) for sector in SECTORS)
        + bar("CZĘŚĆ D – pomoc na te same koszty")
        + card(SAME_COSTS, ans("Nie"))
        + bar("CZĘŚĆ E – osoba upoważniona")
        + card("Imię i nazwisko", ans(f.head))
        + card("Stanowisko", ans(f.head_role))
        + card("Telefon", ans(f.phone))
        + "</div>"
        + signature(f, is_drawn, "podpis osoby upoważnionej")
    )
    css = ".g{display:grid;grid-template-columns:1fr 1fr;gap:5px}.k{border:1px solid #aaa;border-radius:4px;padding:3px 7px;break-inside:avoid}.bar{grid-column:span 2;background:#dfe8df;padding:3px 7px;font-weight:bold;break-after:avoid}"
    return Html(page(body, css, f.pen, "DejaVu Sans", "9pt"))


def struck(firm: Firm, is_drawn: bool = True, law: str = LAW) -> Html:
    """Dotted lines, choices struck out, short notes in small print."""
    f = firm

    def line(label: str, answer: str) -> str:
        return f"<p class='i'>{label} <span class='u'>{ans(answer)}</span></p>"

    sizes = " / ".join(f"<b>{w}</b>" if f.size == k else f"<s>{w}</s>" for k, w in SIZES.items())
    body = (
        f"<p class='small r'>Załącznik nr 6</p><h1>{TITLE}<sup>1</sup></h1><h2>Część A</h2>"
        + line("Numer NIP podmiotu:", f.nip)
        + line("Nazwa podmiotu:", f.name)
        + line("Adres siedziby:", f.address)
        + line("Identyfikator gminy, w której jest siedziba<sup>2</sup>:", f.gmina)
        + line("Forma prawna:", f.legal)
        + f"<p class='i'>Wielkość przedsiębiorstwa*: {sizes}</p>"
        + line("Kod PKD:", f.pkd)
        + line("Data utworzenia:", f.founded)
        + "".join(f"<p class='i'>{question} {yes_no(False)}</p>" for question in LINKS)
        + "<h2>Część B</h2>"
        + "".join(f"<p class='i'>{question} {yes_no(False)}</p>" for question in STATE)
        + "<h2>Część C</h2>"
        + "".join(
            f"<p class='i'>Czy podmiot prowadzi działalność w sektorze {sector}? {yes_no(False)}</p>"
            for sector in SECTORS
        )
        + "<h2>Część D</h2>"
        + f"<p class='i'>{SAME_COSTS} {yes_no(False)}</p><h2>Część E</h2>"
        + line("Informacje przedstawia (imię i nazwisko):", f.head)
        + line("stanowisko:", f.head_role)
        + line("telefon:", f.phone)
        + signature(f, is_drawn, "data i podpis")
        + f"<hr><p class='small'>* niepotrzebne skreślić<br>1. {law[0].upper()}{law[1:]}<br>2. Siedem cyfr według TERYT; województwo lubuskie zaczyna się od 08.</p>"
    )
    return Html(
        page(
            body,
            ".u{border-bottom:1px dotted #333;padding:0 3px}.i{margin:4px 0}s{text-decoration-thickness:1.6px}h2{text-align:center;break-after:avoid}",
            f.pen,
            "Liberation Serif",
            "11.5pt",
        )
    )
