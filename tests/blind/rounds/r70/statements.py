"""Declaration of status, de minimis form, draft contract and certificates' copies; the companies' own papers."""

from dataclasses import dataclass

from tests.blind.model import Html
from tests.blind.rounds.r70.certs import page
from tests.blind.rounds.r70.company import Company
from tests.blind.rounds.r70.pen import Hand, initials, signature, stroke

SIZE_WORDS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
SIZE_WITH = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


@dataclass(frozen=True)
class Signed:
    """How a company's paper is signed: by this pen, or later electronically (None)."""

    pen: Hand | None
    date: str

    def foot(self, own: Company) -> str:
        ink = signature(own.person, self.pen).html("margin-bottom:-4mm") if self.pen else ""
        name = own.person if self.pen else f"{own.person} (podpis elektroniczny)"
        return f"""<table class="n" style="margin-top:12mm"><tr><td style="vertical-align:bottom">{own.town}, {self.date}</td>
        <td style="text-align:center;width:75mm">{ink}<br>........................................<br>
        <span class="m">{name}, {own.role}</span></td></tr></table>"""


def _pick(own: Company, mark: str, empty: str, words: dict[str, str], join: str) -> str:
    return join.join(f"{mark if size == own.size else empty} {word}" for size, word in words.items())


def declaration(own: Company, layout: str, signed: Signed) -> Html:
    """„sentence”, „table”, „ticks” or „struck”."""
    law = "załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."
    if layout == "sentence":
        body = f"""<p class="r">{own.town}, {signed.date}</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>
        <p>Ja, niżej podpisany/a {own.person}, działając w imieniu {own.name} (NIP {own.nip}), oświadczam, że firma jest
        <b>{SIZE_WITH[own.size]}</b> w rozumieniu {law}. W ostatnim zamkniętym roku obrotowym zatrudnienie wyniosło
        {own.people} RJP, obrót {own.turnover}, suma bilansowa {own.balance}. Jest to przedsiębiorstwo samodzielne.</p>"""
    elif layout == "table":
        body = f"""<h1 class="s">Oświadczenie o statusie Wnioskodawcy (MŚP)</h1><table class="s">
        <tr><td>Wnioskodawca</td><td>{own.name}</td></tr><tr><td>NIP</td><td>{own.nip}</td></tr>
        <tr><td>Status przedsiębiorstwa</td><td>{SIZE_WORDS[own.size]}</td></tr><tr><td>Rodzaj powiązań</td><td>samodzielne</td></tr>
        <tr><td>Zatrudnienie (RJP) – rok 2025</td><td>{own.people}</td></tr><tr><td>Roczny obrót netto</td><td>{own.turnover}</td></tr>
        <tr><td>Roczna suma bilansowa</td><td>{own.balance}</td></tr></table>
        <p class="s">Oświadczam, że powyższe dane są zgodne ze stanem faktycznym i zostały ustalone według {law}</p>"""
    elif layout == "ticks":
        body = f"""<p>{own.name}<br>{own.address}<br>NIP: {
            own.nip
        }</p><h1>Oświadczenie o statusie Wnioskodawcy</h1>
        <p>Oświadczam, że reprezentowany przeze mnie przedsiębiorca spełnia kryteria {law} właściwe dla:</p>
        <p>{
            _pick(
                own,
                "☒",
                "☐",
                {
                    "micro": "mikroprzedsiębiorstwa",
                    "small": "małego przedsiębiorstwa",
                    "medium": "średniego przedsiębiorstwa",
                },
                "</p><p>",
            )
        }</p>
        <p>i jest przedsiębiorstwem: ☒ samodzielnym ☐ partnerskim ☐ powiązanym.</p>
        <p>Liczba zatrudnionych: {own.people}; przychody: {own.turnover}; aktywa: {own.balance}.</p>"""
    else:
        parts = []
        for size, word in SIZE_WORDS.items():
            if size == own.size:
                parts.append(word)
            elif signed.pen:
                mark = stroke(signed.pen, len(word) * 2.05, word).html(
                    "position:absolute;left:-1mm;top:1.1mm;width:104%"
                )
                parts.append(f'<span style="position:relative">{word}{mark}</span>')
            else:
                parts.append(f"<s>{word}</s>")
        body = f"""<h1>OŚWIADCZENIE WNIOSKODAWCY<br>o posiadanym statusie MŚP</h1><p>Nazwa: {own.name}</p><p>NIP: {own.nip}</p>
        <p>Wnioskodawca oświadcza, że w rozumieniu {law} posiada status:</p>
        <p style="text-align:center">{" / ".join(parts)}*</p><p>Stan zatrudnienia: {own.people} osób. Obrót za 2025 r.:
        {own.turnover}. Suma bilansowa: {own.balance}.</p><p class="m">* niepotrzebne skreślić</p>"""
    return page(body + signed.foot(own))


_TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
_QUESTIONS_B = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot będący dużym przedsiębiorcą znajduje się w sytuacji gorszej niż ocena kredytowa B-?",
    "Czy toczy się wobec podmiotu postępowanie restrukturyzacyjne?",
)
_QUESTIONS_C = (
    "Czy podmiot prowadzi działalność w sektorze rybołówstwa lub akwakultury?",
    "Czy podmiot prowadzi działalność w produkcji podstawowej produktów rolnych?",
    "Czy wnioskowana pomoc dotyczy przetwarzania lub obrotu produktami rolnymi?",
)
_QUESTION_D = "Czy podmiot otrzymał inną pomoc na te same koszty kwalifikowalne?"


def _de_minimis_a(own: Company) -> list[tuple[str, str]]:
    return [
        ("Identyfikator podatkowy NIP podmiotu", own.nip), ("Imię i nazwisko albo nazwa podmiotu", own.name),
        ("Adres siedziby", own.address), ("Identyfikator gminy", own.gmina), ("Forma prawna", own.legal),
        ("Wielkość podmiotu", SIZE_WORDS[own.size]), ("Klasa działalności (PKD)", own.pkd),
        ("Data utworzenia podmiotu", own.founded), ("Powiązania z innymi przedsiębiorcami", "nie"),
        ("Połączenie lub podział w ostatnich 3 latach", "nie"),
    ]  # fmt: skip


def de_minimis(own: Company, layout: str, signed: Signed) -> Html:
    """„grid”, „numbered”, „cards” or „ticks”."""
    rows = _de_minimis_a(own)
    law = "stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831"
    if layout == "grid":
        part_a = "".join(
            f"<tr><td>{n}.</td><td>{k}</td><td>{v}</td></tr>" for n, (k, v) in enumerate(rows, 1)
        )
        part_b = "".join(
            f"<tr><td>{n}.</td><td>{q}</td><td>nie</td></tr>" for n, q in enumerate(_QUESTIONS_B, 1)
        )
        part_c = "".join(
            f"<tr><td>{n}.</td><td>{q}</td><td>nie</td></tr>" for n, q in enumerate(_QUESTIONS_C, 1)
        )
        body = f"""<h1 class="s">{_TITLE}</h1><p class="m s">{law}</p><table class="s g" style="font-size:8.5pt;line-height:1.2">
        <tr><th colspan="3"><b>A. Informacje dotyczące podmiotu ubiegającego się o pomoc</b></th></tr>{part_a}
        <tr><th colspan="3"><b>B. Sytuacja ekonomiczna podmiotu</b></th></tr>{part_b}
        <tr><th colspan="3"><b>C. Prowadzona działalność gospodarcza</b></th></tr>{part_c}
        <tr><th colspan="3"><b>D. Pomoc otrzymana na te same koszty</b></th></tr><tr><td>1.</td><td>{_QUESTION_D}</td><td>nie</td></tr>
        <tr><th colspan="3"><b>E. Osoba upoważniona do przedstawienia informacji</b></th></tr>
        <tr><td>1.</td><td>Imię i nazwisko, stanowisko</td><td>{own.person}, {own.role}</td></tr>
        <tr><td>2.</td><td>Telefon</td><td>{own.phone}</td></tr><tr><td>3.</td><td>Data</td><td>{signed.date}</td></tr></table>"""
    elif layout == "numbered":
        lines = "".join(f"<p>A.{n} {k}: <b>{v}</b></p>" for n, (k, v) in enumerate(rows, 1))
        for letter, head, questions in (
            ("B", "Sytuacja ekonomiczna", _QUESTIONS_B), ("C", "Działalność", _QUESTIONS_C), ("D", "Inna pomoc", (_QUESTION_D,)),
        ):  # fmt: skip
            lines += f"<p><b>Część {letter}. {head}</b></p>"
            lines += "".join(f"<p>{letter}.{n} {q} <b>NIE</b></p>" for n, q in enumerate(questions, 1))
        body = f"""<h1>{_TITLE.upper()}</h1><p class="m">({law})</p><div style="font-size:9.5pt;line-height:1.15"><p><b>Część A. Dane podmiotu</b></p>{lines}
        <p><b>Część E. Osoba składająca</b></p><p>{own.person}, {own.role}, tel. {own.phone}, {signed.date}</p></div>"""
    elif layout == "cards":
        card = '<div class="s" style="border:0.3mm solid #888;border-radius:2mm;padding:2mm 4mm;margin:0 0 3mm;font-size:9.5pt">'
        facts = "<br>".join(f"{k}: {v}" for k, v in rows)
        body = f"""<h1 class="s" style="font-size:12.5pt">{_TITLE}</h1><p class="s m">{law}</p>{card}<b>A – Podmiot</b><br>{facts}</div>
        {card}<b>B – Sytuacja ekonomiczna</b><br>{"<br>".join(f"{q} – nie" for q in _QUESTIONS_B)}</div>
        {card}<b>C – Działalność gospodarcza</b><br>{"<br>".join(f"{q} – nie" for q in _QUESTIONS_C)}</div>
        {card}<b>D – Kumulacja</b><br>{_QUESTION_D} – nie</div>
        {card}<b>E – Osoba upoważniona</b><br>{own.person}, {own.role}, tel. {own.phone}. Data: {signed.date}</div>"""
    else:
        facts = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in rows if k != "Wielkość podmiotu")
        short = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "inne"}
        asked = "".join(
            f"<p><b>{letter}</b></p>" + "".join(f"<p>{q}<br>[ ] tak &nbsp; [X] nie</p>" for q in questions)
            for letter, questions in (
                ("Część B – sytuacja ekonomiczna", _QUESTIONS_B),
                ("Część C – działalność", _QUESTIONS_C),
                ("Część D – pomoc na te same koszty", (_QUESTION_D,)),
            )
        )
        body = f"""<h1>{_TITLE}</h1><p class="m">{law}</p><p><b>Część A – informacje o podmiocie</b></p><table style="font-size:9pt">{facts}
        <tr><td>Wielkość przedsiębiorstwa</td><td>{_pick(own, "[X]", "[ ]", short, " &nbsp; ")}</td></tr></table>
        <div style="columns:2;font-size:9pt">{asked}</div><p><b>Część E</b> – informacje przedstawia: {own.person}, {own.role}, tel. {own.phone}</p>"""
    return page(
        body + signed.foot(own),
        ".g td, .g th { padding: 0.8mm 2mm } .g td:first-child { width: 8mm } h1 { margin: 2mm 0 3mm }",
    )


_CLAUSES = (
    ("Przedmiot umowy", "Umowa określa warunki udzielenia przez Województwo Lubuskie dofinansowania kosztów uczestnictwa "
     "Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w ramach projektu „Innowacyjne Lubuskie”."),
    ("Finansowanie", "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis. Przedsiębiorca pokrywa "
     "15% kosztów przypadających na jednego uczestnika w terminie 7 dni od otrzymania noty."),
    ("Obowiązki Województwa", "Województwo zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań."),
    ("Obowiązki Przedsiębiorcy", "Przedsiębiorca bierze aktywny udział w programie, zamieszcza informację o wyjeździe na swojej "
     "stronie internetowej i wypełnia ankietę ewaluacyjną."),
    ("Rezygnacja", "Rezygnacja zgłoszona później niż 15 dni przed wyjazdem zobowiązuje do zwrotu poniesionych wydatków."),
    ("Dane osobowe", "Strony przetwarzają dane osobowe uczestnika wyłącznie w celu wykonania umowy."),
    ("Postanowienia końcowe", "W sprawach nieuregulowanych stosuje się Regulamin oraz Kodeks cywilny. Umowę sporządzono w dwóch "
     "jednobrzmiących egzemplarzach."),
)  # fmt: skip


def contract(own: Company, layout: str, signed: Signed) -> Html:
    """„plain”, „sans”, „framed” or „large”; two or three pages, a parafa on each where a pen signs."""
    parafa = initials(own.person, signed.pen).html() if signed.pen else ""
    corner = (
        f'<div class="r" style="margin-top:8mm"><span class="m">parafa: </span>{parafa}</div>'
        if parafa
        else ""
    )
    groups = (
        (_CLAUSES[:2], _CLAUSES[2:5], _CLAUSES[5:]) if layout == "large" else (_CLAUSES[:4], _CLAUSES[4:])
    )
    pages, number = [], 0
    for at, group in enumerate(groups):
        text = ""
        for head, words in group:
            number += 1
            if layout == "framed":
                text += f'<table class="s"><tr><td style="width:12mm">§ {number}</td><td><b>{head}</b><br>{words}</td></tr></table>'
            else:
                text += f'<p style="text-align:center"><b>§ {number}</b><br>{head}</p><p>{words}</p>'
        if at == 0:
            text = (
                f"""<p class="m r">Projekt – załącznik nr 5 do Regulaminu</p><h1>UMOWA nr ........./2026<br>o dofinansowanie
            uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</h1><p>zawarta pomiędzy Województwem Lubuskim,
            ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej Województwem, a {own.name}, {own.address}, NIP {own.nip},
            zwanym dalej Przedsiębiorcą.</p>"""
                + text
            )
        if at == len(groups) - 1:
            text += """<table class="n" style="margin-top:14mm"><tr><td>Województwo</td><td class="r">Przedsiębiorca</td></tr></table>"""
        total = len(groups)
        text += f'{corner}<p class="m" style="text-align:center">Strona {at + 1} z {total}</p>'
        pages.append(f'<div style="{"break-before:page" if at else ""}">{text}</div>')
    css = {"sans": 'body { font-family: "DejaVu Sans" }', "large": "body { font-size: 12pt }"}.get(layout, "")
    return page("".join(pages), css)


def evidence(own: Company, text: str) -> Html:
    """A copy of a certificate or patent."""
    if text.lower().startswith("patent"):
        return page(
            f"""<p class="r s">RZECZPOSPOLITA POLSKA</p><h1>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ<br><br>DOKUMENT PATENTOWY</h1>
            <p style="text-align:center;font-size:14pt">{text}</p><p>Uprawniony z patentu: <b>{own.name}</b>, {own.town}</p>
            <p>Decyzja o udzieleniu patentu z dnia 18 października 2024 r.</p><p class="r">Prezes Urzędu Patentowego</p>"""
        )
    kind = "ATEST" if text.lower().startswith("atest") else "CERTYFIKAT"
    return page(
        f"""<div style="border:1.5mm double #5a6b2f;padding:14mm;text-align:center;height:225mm"><p class="s" style="font-size:24pt">{kind}</p>
        <p>Jednostka certyfikująca CERTUS-POL zaświadcza, że</p><p style="font-size:15pt"><b>{own.name}</b><br>{own.address}</p>
        <p>spełnia wymagania</p><p style="font-size:17pt"><b>{text}</b></p><p>Numer: {own.number % 9973}/{len(text)}/2024<br>
        Ważny do 30 listopada 2027 r.</p>{signature("Kierownik", Hand(5), 40, 12).html()}<p class="m">Kierownik Jednostki</p></div>"""
    )
