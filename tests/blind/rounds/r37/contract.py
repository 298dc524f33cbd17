"""Draft contracts in four settings, with initials at the foot of each page."""

from tests.blind.model import Html

from .data import Firm
from .kit import e, initials, page, sig

TITLE = "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"

CLAUSES_A = (
    (
        "Przedmiot umowy",
        (
            "Organizator udziela Uczestnikowi wsparcia na udział jednego przedstawiciela w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.",
            "Wsparcie stanowi pomoc de minimis i wynosi 85% całkowitego kosztu udziału.",
        ),
    ),
    (
        "Zobowiązania Organizatora",
        (
            "Organizator zapewnia przelot, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz program spotkań.",
            "Organizator przekaże program najpóźniej na 7 dni przed wyjazdem.",
        ),
    ),
    (
        "Zobowiązania Uczestnika",
        (
            "Uczestnik pokrywa 15% kosztów, szacowanych na 2500 zł netto, w terminie 7 dni od otrzymania noty.",
            "Uczestnik bierze udział w całym programie i wypełnia ankietę ewaluacyjną.",
            "Uczestnik zamieszcza na swojej stronie informację o wyjeździe i źródle finansowania.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację składa się na piśmie.",
            "Przy rezygnacji później niż 15 dni przed wyjazdem Uczestnik zwraca koszty już poniesione.",
        ),
    ),
    (
        "Pomoc de minimis",
        (
            "Po zawarciu umowy Organizator wystawi zaświadczenie o pomocy de minimis.",
            "Jeżeli dane podane przez Uczestnika okażą się nieprawdziwe, zwraca on pomoc z odsetkami.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe zgodnie z RODO.",
            "Uczestnik zgadza się na wykorzystanie logotypu i zdjęć w materiałach o wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch egzemplarzach.",
        ),
    ),
)
CLAUSES_B = (
    (
        "",
        (
            "Niniejsza umowa określa zasady finansowania udziału Przedsiębiorcy w Wyjeździe do Szwajcarii (czerwiec 2026 r.), organizowanym w projekcie „Innowacyjne Lubuskie”.",
        ),
    ),
    (
        "",
        (
            "Z budżetu projektu pokrywa się 85% kosztu przypadającego na uczestnika, jako pomoc de minimis w rozumieniu rozporządzenia (UE) 2023/2831.",
            "Pozostałe 15% wnosi Przedsiębiorca.",
        ),
    ),
    (
        "",
        (
            "Przedsiębiorca deleguje jedną osobę. Osoba dodatkowa jedzie na jego koszt, za zgodą Województwa.",
            "Zmiana osoby delegowanej jest możliwa do 21 dni przed wylotem.",
        ),
    ),
    (
        "",
        (
            "Województwo wyłania wykonawcę technicznego i odpowiada za bilety, hotel, posiłki, transport lokalny i ubezpieczenie.",
        ),
    ),
    ("", ("Diety, materiały promocyjne i inne wydatki własne ponosi Przedsiębiorca.",)),
    (
        "",
        (
            "W razie odstąpienia w okresie krótszym niż 15 dni przed wyjazdem Przedsiębiorca oddaje wydatki poniesione przez Województwo do dnia otrzymania pisma.",
        ),
    ),
    (
        "",
        (
            "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat.",
            "Przedsiębiorca poddaje się kontroli uprawnionych organów.",
        ),
    ),
    (
        "",
        (
            "Do spraw nieuregulowanych stosuje się Kodeks cywilny.",
            "Załącznikiem do umowy jest Regulamin rekrutacji i uczestnictwa.",
        ),
    ),
)


def split(
    items: tuple[tuple[str, tuple[str, ...]], ...], parts: int
) -> list[list[tuple[int, str, tuple[str, ...]]]]:
    """Numbered clauses over so many pages."""
    numbered = [(i, head, points) for i, (head, points) in enumerate(items, 1)]
    size = -(-len(numbered) // parts)
    return [numbered[i : i + size] for i in range(0, len(numbered), size)]


def build(pages: list[str], foot: str, f: Firm, how: str, css: str, left: bool = False) -> Html:
    """Pages of fixed height with a foot that holds the initials."""
    side = "flex-direction:row-reverse;" if left else ""
    body = "".join(
        f"<div class='pg'>{text}<div class='ft' style='{side}'><span>{foot.format(n=n, all=len(pages))}</span><span>{initials(f.boss, how)}</span></div></div>"
        for n, text in enumerate(pages, 1)
    )
    base = ".pg{position:relative;height:256mm;break-after:page;overflow:hidden}.pg:last-child{break-after:auto}.ft{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end;font-size:8pt;color:#444}"
    return page(base + css, body, "18mm 20mm")


def parties(f: Firm) -> str:
    """Who concludes it."""
    where = (
        f"wpisaną do rejestru przedsiębiorców pod nr KRS {f.krs}"
        if f.krs
        else "działającym na podstawie wpisu do CEIDG"
    )
    return f"Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, zwanym dalej „Organizatorem”,<br>a<br><b>{e(f.name)}</b>, {e(f.address)}, NIP {f.nip}, {where}, reprezentowanym przez: {e(f.boss)} – {e(f.boss_role)}, zwanym dalej „Uczestnikiem”"


def classic(f: Firm, how: str) -> Html:
    """§ in the middle, numbered points, three pages."""
    pages = []
    for group in split(CLAUSES_A, 3):
        pages.append(
            "".join(
                f"<h2>§ {n}<br>{h}</h2><ol>{''.join(f'<li>{x}</li>' for x in pts)}</ol>"
                for n, h, pts in group
            )
        )
    pages[0] = (
        f"<h1>UMOWA NR ……/2026<br>{TITLE} (projekt)</h1><p>zawarta w dniu ………… 2026 r. w Zielonej Górze pomiędzy:<br>{parties(f)}.</p>"
        + pages[0]
    )
    pages[-1] += (
        "<table style='width:100%;margin-top:40px'><tr><td>Organizator: …………………</td><td style='text-align:right'>Uczestnik: …………………</td></tr></table>"
    )
    return build(
        pages,
        "Wzór umowy – strona {n} z {all}",
        f,
        how,
        "body{font:11.5pt/1.5 'Liberation Serif'}h1{font-size:13pt;text-align:center}h2{font-size:11.5pt;text-align:center;margin:16px 0 4px}",
    )


def legal(f: Firm, how: str) -> Html:
    """Sections without headings, tight, two pages, initials on the left."""
    pages = [
        "".join(
            f"<p><b>§ {n}.</b> {' '.join(f'{i}. {x}' if len(pts) > 1 else x for i, x in enumerate(pts, 1))}</p>"
            for n, _, pts in group
        )
        for group in split(CLAUSES_B, 2)
    ]
    pages[0] = (
        f"<h1>Umowa {TITLE}</h1><p>Strony: {parties(f)}, zawierają umowę następującej treści.</p>" + pages[0]
    )
    pages[-1] += (
        "<p style='margin-top:60px'>…………………………… (Województwo) &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; …………………………… (Przedsiębiorca)</p>"
    )
    return build(
        pages,
        "{n}/{all}",
        f,
        how,
        "body{font:11pt/1.6 'Liberation Sans'}h1{font-size:12.5pt}p{text-align:justify;margin:12px 0}",
        left=True,
    )


def draft(f: Firm, how: str) -> Html:
    """A grey watermark-like head „PROJEKT”, articles in a table with side headings, three pages."""
    pages = [
        "<table class='t'>"
        + "".join(
            f"<tr><td class='s'>§ {n}<br>{h}</td><td>{''.join(f'<p>{n}.{i}. {x}</p>' for i, x in enumerate(pts, 1))}</td></tr>"
            for n, h, pts in group
        )
        + "</table>"
        for group in split(CLAUSES_A, 3)
    ]
    head = "<div style='text-align:right;color:#999;letter-spacing:5px'>PROJEKT UMOWY</div>"
    pages = [head + p for p in pages]
    pages[0] = (
        head + f"<h1>UMOWA {TITLE.upper()}</h1><p>Między {parties(f)}.</p>" + pages[0].removeprefix(head)
    )
    pages[-1] += "<p style='margin-top:30px'>Zapoznałem się z treścią projektu. ………………………………</p>"
    return build(
        pages,
        "Innowacyjne Lubuskie · projekt umowy · s. {n}",
        f,
        how,
        "body{font:10.5pt/1.5 'DejaVu Sans'}h1{font-size:11.5pt}.t td{border-top:1px solid #999;vertical-align:top;padding:5px}.s{width:27%;font-weight:bold}",
    )


def signed(f: Firm, how: str) -> Html:
    """Two pages with a note „zaparafowano” and a full signature at the end."""
    pages = [
        "".join(
            f"<h2>§ {n} &nbsp;</h2>" + "".join(f"<p>{i}) {x}</p>" for i, x in enumerate(pts, 1))
            for n, _, pts in group
        )
        for group in split(CLAUSES_B, 2)
    ]
    pages[0] = (
        f"<p style='font-size:9pt'>Załącznik nr 5 do Regulaminu – wzór umowy</p><h1>UMOWA</h1><p style='text-align:center'>{TITLE}</p><p>pomiędzy {parties(f)}</p>"
        + pages[0]
    )
    pages[-1] += (
        f"<p style='margin-top:24px'>Potwierdzam zapisy projektu umowy, {f.day} r.</p><div style='width:45%'>{sig(f.boss, how)}<div style='border-top:1px dotted #000;font-size:8pt'>{e(f.boss)}</div></div>"
    )
    return build(
        pages,
        "strona {n} &nbsp; parafa:",
        f,
        how,
        "body{font:11pt/1.5 'Liberation Serif'}h1{text-align:center;letter-spacing:4px;font-size:15pt}h2{font-size:11pt;margin:12px 0 3px}p{margin:3px 0}",
    )
