"""Round 36: the call's own blanks, filled in by fourteen companies."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper, Round

from . import blanks, contract
from . import certificates as c
from .build import Habit, nip_of, papers, points, truth
from .dsl import Fill, word
from .firms import FIRMS, Firm

MANDATORY = (
    "application_form",
    "zus_certificate",
    "tax_certificate",
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
)
Packed = Literal["", "zip", "one_pdf"]
SCANS = (
    "skan formularz zgłoszeniowy",
    "skan ZUS",
    "skan US",
    "skan status",
    "skan de minimis",
    "skan projekt umowy",
)
NUMBERS = ("SKM_C25826041409120", "SKM_C25826041409140", "SKM_C25826041409151", "SKM_C25826041409170", "SKM_C25826041409182",
           "SKM_C25826041409200")  # fmt: skip
PHOTOS = (
    "zgłoszenie",
    "zaświadczenie ZUS",
    "zaświadczenie skarbówka",
    "status firmy",
    "pomoc de minimis",
    "umowa parafowana",
)
SIGNED = (
    "Formularz_zgloszeniowy_podpisany",
    "Zaswiadczenie_ZUS",
    "Zaswiadczenie_US",
    "Zal_3_status",
    "Zal_6_de_minimis",
    "Zal_5_umowa",
)

HABITS: dict[str, Habit] = {
    "brzezina": Habit("pdf", "13.04.2026", c.zus_print, c.tax_online, "02.04.2026", "07.04.2026", signing="electronic", office_guise="pdf",
                      office_ink=False, names=SIGNED, statement=True, nip_style=1, retyped_status=True),
    "lumeno": Habit("pdf", "15.04.2026", c.zus_short, c.tax_online, "09.04.2026", "10.04.2026", "X", signing="electronic",
                    office_guise="pdf", office_ink=False, dots=True, nothing="nie ma", fills_contract=False),
    "stolmar": Habit("pdf", "16.04.2026", c.zus_funds, c.tax_kinds, "30.03.2026", "01.04.2026", "[X]", "delete", signing="electronic",
                     office_guise="pdf", office_ink=False, statement=True, nip_style=2, names=SIGNED),
    "kodrzeka": Habit("pdf", "08.04.2026", c.zus_print, c.tax_grid, "10.04.2026", "03.04.2026", choice="underline", signing="electronic",
                      office_guise="pdf", office_ink=False, face="Liberation Mono", nothing="nie dotyczy"),
    "termolub": Habit("scan", "14.04.2026", c.zus_letter, c.tax_letter, "01.04.2026", "08.04.2026", "pen", names=NUMBERS, nip_style=1),
    "odlewy": Habit("scan", "17.04.2026", c.zus_short, c.tax_grid, "10.04.2026", "09.04.2026", "pen", pen="Kalam", names=SCANS),
    "biosan": Habit("photo", "14.04.2026", c.zus_funds, c.tax_letter, "31.03.2026", "02.04.2026", "☒", office_guise="photo",
                    names=PHOTOS, statement=True, nip_style=2),
    "geoplan": Habit("scan", "20.04.2026", c.zus_print, c.tax_kinds, "13.04.2026", "14.04.2026", "X", dots=True, names=SCANS,
                     nothing="nie dotyczy", fills_contract=False),
    "nadodrze": Habit("scan", "21.04.2026", c.zus_letter, c.tax_letter, "13.04.2026", "15.04.2026", "☒", retyped=True, nip_style=1,
                      statement=True),
    "ekopak": Habit("photo", "16.04.2026", c.zus_short, c.tax_kinds, "07.04.2026", "08.04.2026", "pen", "delete", office_guise="photo",
                    names=PHOTOS),
    "tkalnia": Habit("scan", "15.04.2026", c.zus_funds, c.tax_grid, "26.03.2026", "30.03.2026", "pen", pen="Caveat", dpi=300, names=SCANS,
                     nip_style=1),
    "rehamed": Habit("pdf", "17.04.2026", c.zus_letter, c.tax_kinds, "08.04.2026", "10.04.2026", "[X]", signing="electronic",
                     contract_hand=True, names=SIGNED),
    "kruszywa": Habit("pdf", "10.04.2026", c.zus_print, c.tax_grid, "01.04.2026", "02.04.2026", "X", signing="electronic",
                      office_guise="pdf", office_ink=False, debt=(("podatek od towarów i usług", "02/2026", "3 418,00"),)),
    "druk3d": Habit("scan", "20.04.2026", c.zus_funds, c.tax_letter, "09.04.2026", "10.04.2026", "pen", "underline", unsigned_status=True,
                    bare_contract=True, names=SCANS),
}  # fmt: skip

# When, how packed, subject, body.
MAILS: dict[str, tuple[str, Packed, str, str]] = {
    "brzezina": ("2026-04-13 11:24", "", "Zgłoszenie na wyjazd studyjny do Szwajcarii – Brzezina Automatyka",
                 ("Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów zgłoszeniowych naszej firmy, podpisanych elektronicznie."
                 "\n\nZ poważaniem\nKatarzyna Olczyk\nkierownik działu rozwoju\ntel. 601 348 275")),
    "lumeno": ("2026-04-15 21:07", "zip", "wyjazd Szwajcaria", ("Dobry wieczór, wysyłam zgłoszenie w jednym pliku zip. Proszę o potwierdzenie, że "
               "doszło.\nHanna Wilczak")),
    "stolmar": ("2026-04-16 09:40", "", "Nabór Innowacyjne Lubuskie – zgłoszenie Stolmar",
                "Szanowni Państwo,\nprzekazujemy zgłoszenie wraz z załącznikami oraz kopiami certyfikatów.\n\nAgata Kędziora-Piątek"),
    "kodrzeka": ("2026-04-08 16:55", "", "KodRzeka sp. z o.o. – formularz i załączniki, wyjazd do Szwajcarii",
                 "Dzień dobry,\nw załączniku dokumenty. Na zaświadczenie z ZUS jeszcze czekamy, dosyłam jak tylko przyjdzie.\n\nPaweł Radomski"),
    "termolub": ("2026-04-14 10:02", "one_pdf", "Termolub – dokumenty do wyjazdu studyjnego",
                 "Dzień dobry,\nprzesyłam skan dokumentów zgłoszeniowych.\nPozdrawiam\nEwelina Mazurkiewicz"),
    "odlewy": ("2026-04-17 19:31", "", "Zgłoszenie Szwajcaria Sobczyk Żary", "Przesyłam skany. I. Sobczyk"),
    "biosan": ("2026-04-14 13:18", "", "Zgłoszenie Biosan", ("Dzień dobry,\nskaner nam się zepsuł, więc dokumenty są w postaci zdjęć. Gdyby coś było "
               "nieczytelne, proszę o telefon: 512 660 394.\nMonika Gaweł, Biosan")),
    "geoplan": ("2026-04-20 08:12", "zip", "Geoplan – zgłoszenie do wyjazdu 22-25 czerwca", "Witam,\nkomplet skanów w załączniku (zip).\nPiotr Lisiak"),
    "nadodrze": ("2026-04-21 12:46", "", "Nadodrze Spaw – zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii",
                 ("Szanowni Państwo,\n\nw imieniu Nadodrze Spaw sp. z o.o. przesyłam podpisane dokumenty:\n- formularz zgłoszeniowy,\n- zaświadczenia ZUS i US,\n"
                 "- oświadczenia,\n- formularz de minimis,\n- parafowany projekt umowy,\n- certyfikaty.\n\nDominika Szymczyk")),
    "ekopak": ("2026-04-16 14:29", "", "Ekopak Lubsko zgłoszenie", "Dzień dobry, przesyłam zdjęcia dokumentów na wyjazd do Szwajcarii.\nSzymon Dudziak"),
    "tkalnia": ("2026-04-15 07:58", "", "zgłoszenie na wyjazd studyjny - Wschowska Tkalnia Techniczna",
                "Dzień dobry\nw załączeniu dokumenty, certyfikaty wyślę w drugiej wiadomości, bo pliki są duże.\nAneta Kubiak"),
    "rehamed": ("2026-04-17 15:05", "", "Rehamed – komplet dokumentów, Szwajcaria", ("Dzień dobry,\nformularze podpisałem profilem zaufanym, umowę "
                "parafowałem i zeskanowałem, podobnie zaświadczenia.\n\nŁukasz Piechota\nRehamed")),
    "kruszywa": ("2026-04-10 11:11", "", "Zgłoszenie – Laboratorium Kruszyw Bóbr", "W załączeniu zgłoszenie.\nW. Tomczak"),
    "druk3d": ("2026-04-20 13:37", "zip", "Wyjazd studyjny Szwajcaria / Kostrzyńskie Prototypy 3D", "Dzień dobry,\nprzesyłamy zgłoszenie.\nNatalia Grzelak"),
}  # fmt: skip

# Kinds that come in a second message.
LATER: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "kodrzeka": ("2026-04-10 18:20", "Re: KodRzeka sp. z o.o. – formularz i załączniki, wyjazd do Szwajcarii",
                 "Dzień dobry,\nprzyszło zaświadczenie z ZUS, dosyłam.\nPaweł Radomski", ("zus_certificate",)),
    "tkalnia": ("2026-04-15 08:03", "certyfikaty do zgłoszenia - Wschowska Tkalnia Techniczna",
                "Dzień dobry,\nzgodnie z zapowiedzią certyfikaty, atest i patent.\nAneta Kubiak",
                ("evidence1", "evidence2", "evidence3", "evidence4")),
}  # fmt: skip

FAULTY = ("kruszywa", "druk3d")
WARSAW = ZoneInfo("Europe/Warsaw")


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WARSAW)


def _application(firm: Firm) -> Application:
    made = papers(firm, HABITS[firm.slug])
    order = [*MANDATORY, "de_minimis_statement", *(f"evidence{n}" for n in range(1, 5))]
    sent, packed, subject, body = MAILS[firm.slug]
    later = LATER.get(firm.slug)
    first: tuple[Paper, ...] = tuple(
        made[kind] for kind in order if kind in made and not (later and kind in later[3])
    )
    mails = [Mail(_at(sent), firm.mail, subject, body, first, packed)]
    if later:
        mails.append(
            Mail(_at(later[0]), firm.mail, later[1], later[2], tuple(made[kind] for kind in later[3]))
        )
    return Application(
        firm.slug,
        firm.name,
        nip_of(firm.nip9),
        tuple(mails),
        firm.slug not in FAULTY,
        truth(firm),
        points(firm),
    )


EMPTY = Fill()

ROUND = Round(
    "r36",
    "the Regulamin, kinds and finding codes, domain notes, names of the fields; no reader and no other paper",
    tuple(_application(firm) for firm in FIRMS),
    {
        "application_form": word(blanks.APPLICATION, blanks.APPLICATION_LOOK, EMPTY),
        "status_declaration": word(blanks.STATUS, blanks.STATUS_LOOK, EMPTY),
        "de_minimis_form": word(blanks.AID, blanks.AID_LOOK, EMPTY),
        "de_minimis_statement": word(blanks.STATEMENT, blanks.STATEMENT_LOOK, EMPTY),
        "draft_contract": word(contract.CONTRACT, contract.LOOK, EMPTY),
    },
)
