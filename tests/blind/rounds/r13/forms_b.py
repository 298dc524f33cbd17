"""Application forms written in Word: a letter in sentences and a table of three columns."""

from datetime import date

from docx.document import Document as WordDocument

from tests.blind.model import Word

from .common import SIZES, SIZES_LONG, Company, dots, words
from .wordly import base, page_number, pair, para, sign, table

NUMERALS = ("zero", "jednym", "dwóch", "trzech")


def letter(c: Company, signing: str, day: date) -> Word:
    """A letter whose sentences answer everything."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 11.5, 24)
        page_number(doc)
        para(doc, f"{c.town}, {words(day)}", align=2)
        para(
            doc,
            f"{c.name}\n{c.street}\n{c.postal} {c.town}\nwoj. lubuskie\nNIP {c.nip_dashed}, REGON {c.regon}"
            + (f", KRS {c.krs}" if c.krs else "")
            + f"\ntel. {c.phone}, {c.email}",
        )
        para(doc, "Województwo Lubuskie\nDepartament Gospodarki i Rozwoju UMWL", bold=True, align=2)
        para(
            doc,
            "ZGŁOSZENIE FIRMY\nna wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.",
            bold=True,
            align=1,
            size=13,
        )
        pair(
            doc,
            "O firmie. ",
            f"{c.activity} Przeważająca działalność ma kod PKD {c.pkd}. "
            f"Zatrudniamy średnio {c.staff} os. i należymy do kategorii: {SIZES_LONG[c.size]}.",
        )
        pair(
            doc,
            "Innowacje. ",
            (
                ("Prowadzimy działalność innowacyjną. " + c.innovation)
                if c.innovative
                else "Działalności innowacyjnej nie prowadzimy."
            ),
        )
        pair(
            doc,
            "Certyfikaty i patenty. ",
            ("Posiadamy: " + ", ".join(c.certificates) + ". Kopie załączamy.")
            if c.certificates
            else "Nie posiadamy żadnych certyfikatów ani patentów.",
        )
        web = f"Nasza strona po polsku to {c.site}" if c.site else "Nie mamy strony po polsku"
        web += f", a w języku obcym {c.foreign}. " if c.foreign else "; strony w języku obcym nie mamy. "
        web += (
            ("Na bieżąco prowadzimy profile: " + ", ".join(c.social) + ".")
            if c.social
            else "Nie prowadzimy profili w mediach społecznościowych."
        )
        pair(doc, "Internet. ", web)
        if c.events:
            pair(
                doc,
                "Doświadczenie promocyjne. ",
                "W ostatnich trzech latach szukaliśmy partnerów zagranicznych na:",
            )
            for when, what in c.events:
                doc.add_paragraph(f"{what} ({when})", style="List Bullet")
        else:
            pair(
                doc,
                "Doświadczenie promocyjne. ",
                "W ostatnich trzech latach nie uczestniczyliśmy w takich wydarzeniach.",
            )
        pair(
            doc,
            "Wcześniejsze wyjazdy z Urzędem. ",
            (
                f"Z UMWL, w ramach FEWL 2021–2027, byliśmy w {NUMERALS[len(c.trips)]} "
                f"wyjazd{'zie' if len(c.trips) == 1 else 'ach'}: " + ", ".join(c.trips) + "."
            )
            if c.trips
            else "Nie korzystaliśmy dotąd z wyjazdów organizowanych przez UMWL z FEWL 2021–2027.",
        )
        pair(
            doc,
            "Inteligentne specjalizacje. ",
            (
                f"Działamy w ramach Lubuskich Inteligentnych Specjalizacji, w obszarze „{c.lis}”. "
                if c.lis
                else "Nasza działalność nie mieści się w Lubuskich Inteligentnych Specjalizacjach. "
            )
            + (
                f"Uczestniczymy w {NUMERALS[len(c.agreements)]} "
                f"{'Porozumieniu' if len(c.agreements) == 1 else 'Porozumieniach'} na rzecz Rozwoju Obszarów Kluczowych: "
                + ", ".join(c.agreements)
                + ". "
                if c.agreements
                else "Nie uczestniczymy w żadnym Porozumieniu na rzecz Rozwoju Obszarów Kluczowych. "
            )
            + (
                f"Realizujemy przedsięwzięcie horyzontalne „{c.horizontal}”."
                if c.horizontal
                else "Nie realizujemy przedsięwzięcia horyzontalnego."
            ),
        )
        pair(doc, "Uczestnik. ", f"Firmę będzie reprezentować {c.delegate} – {c.delegate_post}.")
        para(
            doc,
            "Znamy Regulamin, przyjmujemy go bez zastrzeżeń i zapłacimy 15% kosztu przypadającego na uczestnika. "
            "Podane informacje odpowiadają prawdzie.",
            align=3,
        )
        sign(doc, c, signing, f"{c.signer}\n{c.post}")

    return Word(write)


def three_columns(c: Company, signing: str, day: date) -> Word:
    """Number, what is asked, entry; options with (x)."""

    def mark(value: bool) -> str:
        return "( x ) tak   (   ) nie" if value else "(   ) tak   ( x ) nie"

    def write(doc: WordDocument) -> None:
        base(doc, "Carlito", 10.5, 18)
        para(doc, "WNIOSEK O UDZIAŁ W WYJEŹDZIE STUDYJNYM", bold=True, align=1, size=15)
        para(doc, "Szwajcaria 22–25.06.2026   •   nabór Województwa Lubuskiego", align=1)
        rows: list[tuple[str, ...]] = [("Poz.", "Zakres informacji", "Wpis wnioskodawcy")]
        asked = [
            ("Wnioskodawca", f"{c.name}\n({c.legal})"),
            ("Adres i województwo", f"{c.address}\nlubuskie"),
            ("NIP", c.nip_spaced),
            ("REGON" + ("/KRS" if c.krs else ""), f"{c.regon}" + (f" / {c.krs}" if c.krs else "")),
            ("Podklasa PKD działalności dominującej", c.pkd),
            ("Kontakt", f"{c.phone}\n{c.email}"),
            ("Delegowany przedstawiciel (imię, nazwisko, funkcja)", f"{c.delegate}, {c.delegate_post}"),
            (
                "Status przedsiębiorstwa",
                "\n".join(f"({' x ' if s == c.size else '   '}) {n}" for s, n in SIZES.items())
                + "\n(   ) inne niż MŚP",
            ),
            ("Przedmiot działalności", c.activity),
            ("Prowadzenie działalności innowacyjnej", f"{mark(c.innovative)}\nOpis: {c.innovation}"),
            (
                "Wykaz certyfikatów, świadectw, patentów",
                "\n".join(f"– {t}" for t in c.certificates) or "nie posiada",
            ),
            ("Witryna w języku polskim", c.site or "nie posiada"),
            ("Witryna w języku angielskim/innym", c.foreign or "nie posiada"),
            ("Aktywne konta społecznościowe", "\n".join(c.social) or "nie posiada"),
            (
                "Działania promocyjne wobec zagranicy w ostatnich 3 latach (data, wydarzenie)",
                "\n".join(f"{w}  {t}" for w, t in c.events) or "nie prowadzono",
            ),
            (
                "Liczba i nazwy wyjazdów UMWL z FEWL 2021–2027",
                f"{len(c.trips)}" + "".join(f"\n– {t}" for t in c.trips),
            ),
            (
                "Przynależność do Lubuskich Inteligentnych Specjalizacji",
                mark(bool(c.lis)) + (f"\n{c.lis}" if c.lis else ""),
            ),
            (
                "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
                (
                    (
                        "( x ) tak, jedno   (   ) tak, więcej   (   ) nie"
                        if len(c.agreements) == 1
                        else "(   ) tak, jedno   ( x ) tak, więcej   (   ) nie"
                    )
                    + "\n"
                    + "\n".join(c.agreements)
                )
                if c.agreements
                else "(   ) tak, jedno   (   ) tak, więcej   ( x ) nie",
            ),
            (
                "Przedsięwzięcie horyzontalne w ramach Porozumienia",
                mark(bool(c.horizontal)) + (f"\n{c.horizontal}" if c.horizontal else ""),
            ),
        ]
        rows += [(f"{n}", q, a) for n, (q, a) in enumerate(asked, 1)]
        table(doc, rows, (12, 62, 98), head=True)
        para(doc, "")
        para(
            doc,
            "Wnioskodawca akceptuje warunki naboru, deklaruje pokrycie 15% kosztów i ręczy za prawdziwość danych.",
        )
        para(doc, f"Data: {dots(day)}")
        sign(doc, c, signing, f"{c.signer}, {c.post}")

    return Word(write)
