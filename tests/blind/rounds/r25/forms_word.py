"""Application forms made in Word: a chamber's card in a table, and a firm's letter in running text."""

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r25 import wordkit as kit
from tests.blind.rounds.r25.firm import Firm, Sign

INSTRUMENTAL = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}


def box(on: bool) -> str:
    """A box, ticked or not."""
    return "☒" if on else "☐"


def lines(items: tuple[str, ...], nothing: str) -> str:
    """Items on lines of their own, or what the company says instead."""
    return "\n".join(f"• {item}" for item in items) if items else nothing


def card(firm: Firm, sign: Sign, day: str) -> Word:
    """Table of three columns with coloured bars, as a chamber of commerce hands it out."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc)
        kit.para(
            doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=15, align=kit.CENTER, color="1F4E79"
        )
        kit.para(doc, "wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.", bold=True, align=kit.CENTER)
        kit.para(
            doc, "Projekt „Innowacyjne Lubuskie” – FEWL 2021–2027, Działanie 1.8", size=9, align=kit.CENTER
        )
        widths = (1.2, 6.2, 9.6)
        table = kit.grid(doc, widths)
        fill = "DCE6F1"

        def put(number: str, question: str, answer: str) -> None:
            kit.row(table, widths, number, question, answer, bold=(1,))

        kit.bar(table, "I. KTO SIĘ ZGŁASZA", fill)
        put("1.1", "Firma (nazwa z rejestru)", firm.name)
        put("1.2", "NIP / REGON", f"{firm.nip_dashes} / {firm.regon}")
        put("1.3", "Numer KRS lub wpis w CEIDG", firm.registry)
        put("1.4", "Siedziba", f"{firm.street}\n{firm.postal} {firm.town}")
        put("1.5", "Powiat / województwo", f"{firm.powiat} / lubuskie")
        put("1.6", "Główny przedmiot działalności wg PKD", f"{firm.pkd} {firm.pkd_text}")
        kit.bar(table, "II. KTO POJEDZIE", fill)
        put("2.1", "Uczestnik wyjazdu (imię, nazwisko)", firm.delegate)
        put("2.2", "Funkcja w firmie", firm.delegate_role)
        put("2.3", "Telefon i e-mail do kontaktu", f"{firm.phone}, {firm.email}")
        put("2.4", "Języki obce", firm.languages)
        kit.bar(table, "III. FIRMA – pkt 3–5 kryteriów", fill)
        sizes = "   ".join(
            f"{box(firm.size == code)} {name}"
            for code, name in (("micro", "mikro"), ("small", "mała"), ("medium", "średnia"))
        )
        put("3.1", "Kategoria firmy (MŚP)", sizes)
        put(
            "3.2",
            "Czy firma jest innowacyjna?",
            f"{box(firm.innovative)} tak   {box(not firm.innovative)} nie",
        )
        put("3.3", "Czym się zajmujemy, jakie mamy nowości", firm.description)
        put(
            "3.4",
            "Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)",
            lines(firm.certificates, firm.nothing),
        )
        put("3.5", "Strona WWW po polsku", firm.website_pl or firm.nothing)
        put("3.6", "Strona WWW w innych językach", firm.website_foreign or firm.nothing)
        put("3.7", "Profile w mediach społecznościowych", lines(firm.social, firm.nothing))
        kit.bar(table, "IV. AKTYWNOŚĆ MIĘDZYNARODOWA – ostatnie 3 lata", fill)
        events = tuple(f"{name}, {place}, {year}" for name, place, year in firm.events)
        put(
            "4.1",
            "Targi, misje, szkolenia i wyjazdy studyjne (nazwa, miejsce, rok)",
            lines(events, firm.trips_note or firm.nothing),
        )
        put(
            "4.2",
            "Wyjazdy zorganizowane przez Urząd Marszałkowski ze środków FEWL 2021–2027 (proszę podać jakie)",
            lines(firm.trips, firm.trips_note or firm.nothing),
        )
        put("4.3", "Po co chcemy jechać", firm.purpose)
        kit.bar(table, "V. INTELIGENTNE SPECJALIZACJE", fill)
        yes_no = f"{box(bool(firm.lis))} tak   {box(not firm.lis)} nie"
        put("5.1", "Firma działa w obszarze Lubuskich Inteligentnych Specjalizacji", yes_no)
        put("5.2", "W której?", firm.lis or firm.nothing)
        put(
            "5.3",
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych – proszę wymienić",
            lines(firm.agreements, firm.nothing),
        )
        put("5.4", "Realizowane przedsięwzięcie horyzontalne z Porozumienia", firm.horizontal or firm.nothing)
        doc.add_paragraph()
        kit.para(
            doc,
            "Potwierdzamy prawdziwość powyższych danych. Firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 "
            "regulaminu), a delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego. "
            "Znamy regulamin i przyjmujemy obowiązek pokrycia 15% kosztów wyjazdu.",
            size=9.5,
        )
        kit.sign_block(doc, firm, sign, day, "pieczątka i podpis osoby uprawnionej do reprezentacji")

    return Word(write)


def letter(firm: Firm, sign: Sign, day: str) -> Word:
    """A letter on the firm's own paper which answers the points in sentences."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Serif", 11, 2.3)
        kit.para(doc, firm.name, bold=True, size=13)
        kit.para(doc, f"{firm.address}, woj. lubuskie\ntel. {firm.phone} · {firm.email}", size=9.5)
        kit.para(doc, f"NIP {firm.nip} · REGON {firm.regon} · {firm.registry}", size=9.5)
        kit.para(doc, f"{firm.town}, {day}", align=kit.RIGHT)
        kit.para(
            doc, "Departament Gospodarki i Rozwoju\nUrząd Marszałkowski Województwa Lubuskiego", bold=True
        )
        kit.para(
            doc,
            "ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM DO SZWAJCARII",
            bold=True,
            size=13,
            align=kit.CENTER,
        )
        kit.para(doc, "(formularz zgłoszeniowy, § 4 ust. 3 lit. a Regulaminu)", italic=True, align=kit.CENTER)
        kit.para(
            doc,
            f"Niniejszym zgłaszamy {firm.name} do udziału w wyjeździe studyjnym w dniach 22–25 czerwca 2026 r. "
            f"Naszą firmę będzie reprezentować {firm.delegate} ({firm.delegate_role}). Poniżej odpowiadamy na pytania "
            "z kryteriów naboru.",
        )

        def point(title: str, text: str, items: tuple[str, ...] = ()) -> None:
            kit.para(doc, title, bold=True)
            if text:
                kit.para(doc, text)
            for number, item in enumerate(items, start=1):
                kit.para(doc, f"{number}) {item}")

        does = (
            "Prowadzimy działalność innowacyjną."
            if firm.innovative
            else "Nie prowadzimy działalności innowacyjnej."
        )
        point(
            "Pkt 3. Wielkość firmy i charakter działalności",
            f"Jesteśmy {INSTRUMENTAL[firm.size]}. Działalność przeważająca: PKD {firm.pkd} ({firm.pkd_text}). {does} "
            f"{firm.description}",
        )
        if firm.certificates:
            point("Pkt 4. Certyfikaty i patenty", "Dysponujemy następującymi dokumentami:", firm.certificates)
        else:
            point("Pkt 4. Certyfikaty i patenty", "Firma nie posiada certyfikatów ani patentów.")
        polish = f"Strona internetowa w języku polskim: {firm.website_pl}." if firm.website_pl else ""
        foreign = (
            f"Strona w języku obcym: {firm.website_foreign}."
            if firm.website_foreign
            else "Strony w języku obcym nie mamy."
        )
        social = (
            f"Media społecznościowe: {', '.join(firm.social)}."
            if firm.social
            else "Nie prowadzimy profili w mediach społecznościowych."
        )
        point("Pkt 5. Internet", "", ())
        for sentence in (polish, foreign, social):
            kit.para(doc, sentence)
        if firm.events:
            point(
                "Pkt 6. Doświadczenie z ostatnich 3 lat",
                "Uczestniczyliśmy w następujących wydarzeniach:",
                tuple(f"{name} – {place} – {year}" for name, place, year in firm.events),
            )
        else:
            point("Pkt 6. Doświadczenie z ostatnich 3 lat", "Nie uczestniczyliśmy w takich wydarzeniach.")
        if firm.trips:
            point(
                "Pkt 7. Wyjazdy organizowane przez UMWL (FEWL 2021–2027)",
                "Korzystaliśmy z takich wyjazdów:",
                firm.trips,
            )
        else:
            point(
                "Pkt 7. Wyjazdy organizowane przez UMWL (FEWL 2021–2027)",
                "Dotychczas nie braliśmy udziału w żadnym z tych wyjazdów.",
            )
        point("Pkt 8 i 9. Cel wyjazdu i języki", f"{firm.purpose} Znajomość języków: {firm.languages}.")
        point(
            "Pkt 10. Lubuskie Inteligentne Specjalizacje",
            f"Tak, działamy w ramach specjalizacji: {firm.lis}."
            if firm.lis
            else "Nie działamy w ramach Lubuskich Inteligentnych Specjalizacji.",
        )
        if firm.agreements:
            point(
                "Pkt 11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
                f"Tak, uczestniczymy w: {'; '.join(firm.agreements)}.",
            )
        else:
            point(
                "Pkt 11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
                "Nie uczestniczymy w Porozumieniach.",
            )
        point(
            "Pkt 12. Przedsięwzięcie horyzontalne",
            f"Tak, realizujemy przedsięwzięcie „{firm.horizontal}”."
            if firm.horizontal
            else "Nie realizujemy przedsięwzięcia horyzontalnego.",
        )
        kit.para(
            doc,
            "Oświadczamy, że podane informacje są zgodne z prawdą, nie podlegamy wyłączeniom z § 3 ust. 5 i 6 "
            "Regulaminu oraz akceptujemy jego postanowienia.",
        )
        kit.para(doc, "Z poważaniem", align=kit.RIGHT)
        kit.sign_block(doc, firm, sign, day, f"{firm.signer}, {firm.signer_role}")

    return Word(write)
