"""Who sends what, when, and in how many mails."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper, Value
from tests.blind.rounds.r38 import tax, zus
from tests.blind.rounds.r38.people import DIGITAL, FAULTY, PEN, PRINTED, Company
from tests.blind.rounds.r38.write import (
    BLANKS,
    TAX,
    ZUS,
    Habit,
    certificate,
    fields,
    filled,
    own_form,
    own_status,
    points,
    proofs,
)

Packed = Literal["", "zip", "one_pdf"]
PLAIN = ("Formularz zgłoszeniowy", "Oświadczenie o statusie", "Formularz de minimis", "Oświadczenie de minimis", "Umowa parafowana",
         "ZUS zaświadczenie", "US zaświadczenie", "Certyfikat")  # fmt: skip
ANNEX = ("zal_2", "zal_3", "zal_6", "zal_4", "zal_5_projekt_umowy", "ZUS", "US", "certyfikat")
LOWER = (
    "formularz",
    "status msp",
    "pomoc de minimis",
    "de minimis oswiadczenie",
    "umowa",
    "zus",
    "skarbowy",
    "kopia",
)
SCANNED = ("Skan_20260410_01", "Skan_20260410_02", "Skan_20260410_03", "Skan_20260410_04", "Skan_20260410_05", "Skan_20260410_06",
           "Skan_20260410_07", "Skan_20260410_08")  # fmt: skip
PHOTO = ("IMG_2041", "IMG_2047", "IMG_2049", "IMG_2053", "IMG_2054", "IMG_2060", "IMG_2061", "IMG_2070")


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def blanks(company: Company, habit: Habit, but: tuple[str, ...] = ()) -> tuple[Paper, ...]:
    return tuple(filled(company, kind, habit) for kind in BLANKS if kind not in but)


def zus_of(company: Company, habit: Habit, layout: int, number: int, day: str, as_pdf: bool = False) -> Paper:
    name = f"410000/71/{number}/2026"
    return certificate(
        company, "zus_certificate", ZUS[layout], habit, name, day, guise="pdf" if as_pdf else None
    )


def tax_of(company: Company, habit: Habit, layout: int, number: int, day: str, as_pdf: bool = False) -> Paper:
    name = f"0809-SEW.4030.{number}.2026"
    return certificate(
        company, "tax_certificate", TAX[layout], habit, name, day, guise="pdf" if as_pdf else None
    )


def mail(
    company: Company, when: datetime, subject: str, body: str, papers: tuple[Paper, ...], packed: Packed = ""
) -> Mail:
    return Mail(when, company.email, subject, body, papers, packed)


def sound(company: Company, *mails: Mail) -> Application:
    return Application(company.slug, company.name, company.nip, mails, True, fields(company), points(company))


def faulty(company: Company, mails: tuple[Mail, ...], missing: tuple[str, ...] = ()) -> Application:
    told: Mapping[str, Value] = fields(company)
    return Application(company.slug, company.name, company.nip, mails, False, told, points(company), missing)


def _digital() -> tuple[Application, ...]:
    softmera, bioplater, wikmet, termolub = DIGITAL
    one = Habit(guise="pdf", signing="electronic", names=ANNEX, names_contract=True)
    two = Habit(guise="pdf", signing="electronic", names=PLAIN, guidance=False, tick="☑")
    three = Habit(guise="pdf", signing="electronic", names=LOWER)
    four = Habit(
        guise="pdf", signing="electronic", names=ANNEX, tick="☒", guidance=False, names_contract=True
    )
    return (
        sound(
            softmera,
            mail(softmera, at(9, 11, 42), "Zgłoszenie na wyjazd do Szwajcarii – Softmera", "Dzień dobry,\n\nw załączeniu komplet dokumentów "
                 "podpisanych elektronicznie.\n\nPozdrawiam\nMarta Zawilska", (*blanks(softmera, one),
                 zus_of(softmera, one, 2, 811, "02.04.2026"), tax_of(softmera, one, 2, 402, "01.04.2026"), *proofs(softmera, one))),
        ),
        sound(
            bioplater,
            mail(bioplater, at(13, 14, 5), "Innowacyjne Lubuskie - nabór Szwajcaria", "Szanowni Państwo,\n\nprzesyłam zgłoszenie firmy BIOPLATER. "
                 "Wszystko w jednym pliku zip.\n\nIgor Stępiński", (*blanks(bioplater, two), zus_of(bioplater, two, 1, 1204, "8 kwietnia 2026 r."),
                 tax_of(bioplater, two, 1, 377, "9 kwietnia 2026 r."), *proofs(bioplater, two)), "zip"),
        ),
        sound(
            wikmet,
            mail(wikmet, at(15, 9, 18), "wyjazd studyjny", "Dzień dobry, przesyłam dokumenty. Zaświadczenie ze skarbowego doślę jak tylko "
                 "przyjdzie.\nWiktor Lisiak", (*blanks(wikmet, three), zus_of(wikmet, three, 0, 95, "10.04.2026"))),
            mail(wikmet, at(17, 8, 2), "Re: wyjazd studyjny - uzupełnienie", "Dzień dobry, w załączniku brakujące zaświadczenie z US.\nW. Lisiak",
                 (tax_of(wikmet, three, 0, 518, "16.04.2026"),)),
        ),
        sound(
            termolub,
            mail(termolub, at(16, 15, 27), "Termolub - formularz zgłoszeniowy wraz z załącznikami", "Szanowni Państwo,\n\nw imieniu Termolub Systemy "
                 "przekazuję dokumenty do naboru.\n\nZ poważaniem\nPaweł Grochulski\nKierownik Działu Rozwoju", (*blanks(termolub, four),
                 zus_of(termolub, four, 3, 640, "7 kwietnia 2026 r."), tax_of(termolub, four, 4, 261, "8 kwietnia 2026 r."), *proofs(termolub, four))),
        ),
    )  # fmt: skip


def _pen() -> tuple[Application, ...]:
    pszczola, dentika, rolbud, elwiza = PEN
    one = Habit("pen", "photo", font="Kalam", names=PHOTO, turned=90)
    two = Habit("pen", "scan", font="Caveat", colour="16224F", names=LOWER, names_contract=True)
    three = Habit("pen", "scan", font="Kalam", colour="222222", names=PLAIN, dpi=200)
    four = Habit("pen", "scan", font="Caveat", names=ANNEX, dpi=150)
    return (
        sound(
            pszczola,
            mail(pszczola, at(10, 17, 33), "Zgłoszenie Szwajcaria", "Dzień dobry, przesyłam zdjęcia dokumentów. Gdyby coś było nieczytelne, proszę "
                 "o telefon.\nAnna Wilczek", (*blanks(pszczola, one), zus_of(pszczola, one, 0, 77, "3.04.2026"),
                 tax_of(pszczola, one, 3, 190, "2.04.2026"), *proofs(pszczola, one))),
        ),
        sound(
            dentika,
            mail(dentika, at(14, 12, 10), "Dentika Lab - wyjazd do Szwajcarii, dokumenty", "Dzień dobry,\nskany w załączeniu, ZUS i US w oryginalnych "
                 "plikach.\nTomasz Bereza", (*blanks(dentika, two), zus_of(dentika, two, 2, 1310, "09.04.2026", True),
                 tax_of(dentika, two, 2, 444, "08.04.2026", True), *proofs(dentika, two)), "zip"),
        ),
        sound(
            rolbud,
            mail(rolbud, at(16, 19, 48), "nabor szwajcaria rolbud", "Witam wysyłam wszystko w jednym skanie. Krzysztof Maj",
                 (*blanks(rolbud, three), zus_of(rolbud, three, 4, 58, "31.03.2026"), tax_of(rolbud, three, 4, 207, "1.04.2026")), "one_pdf"),
        ),
        sound(
            elwiza,
            mail(elwiza, at(17, 10, 21), "Elwiza Automatyka – zgłoszenie do udziału w wyjeździe studyjnym", "Szanowni Państwo,\n\nprzesyłam zgłoszenie "
                 "wraz z załącznikami.\n\nJerzy Tomczak", (*blanks(elwiza, four, ("de_minimis_statement",)), zus_of(elwiza, four, 1, 902,
                 "14.04.2026"), tax_of(elwiza, four, 1, 388, "13.04.2026"), *proofs(elwiza, four))),
            mail(elwiza, at(17, 10, 40), "Elwiza – jeszcze jeden załącznik", "Dosyłam załącznik nr 4, umknął mi w poprzedniej wiadomości.\nJ. Tomczak",
                 (filled(elwiza, "de_minimis_statement", four),)),
        ),
    )  # fmt: skip


def _printed() -> tuple[Application, ...]:
    lubopak, kwasy, drewgub, medsort = PRINTED
    one = Habit(dpi=300, names=SCANNED, names_contract=True)
    two = Habit(guise="photo", names=PHOTO, tick="☑")
    three = Habit(names=PLAIN, dpi=200)
    four = Habit(names=LOWER, dpi=200, guidance=False)
    return (
        sound(
            lubopak,
            mail(lubopak, at(10, 13, 52), "Lubopak – nabór na wyjazd studyjny do Szwajcarii", "Dzień dobry,\n\nzałączam skany podpisanych dokumentów. "
                 "Zaświadczenie z US prześlemy w przyszłym tygodniu.\n\nJoanna Mrowiec\nDyrektor Handlowy", (*blanks(lubopak, one),
                 zus_of(lubopak, one, 3, 333, "7.04.2026"), *proofs(lubopak, one))),
            mail(lubopak, at(15, 9, 6), "Lubopak – zaświadczenie US", "Dzień dobry, zgodnie z zapowiedzią w załączeniu zaświadczenie.\nJoanna Mrowiec",
                 (replace(tax_of(lubopak, one, 0, 612, "13.04.2026"), file_name="Skan_20260415_01"),)),
        ),
        sound(
            kwasy,
            mail(kwasy, at(13, 21, 15), "Zgłoszenie Fermentownia Kwaśne", "Hej, dzień dobry! Przesyłam dokumenty na wyjazd do Szwajcarii.\nOlga Pawelec",
                 (*blanks(kwasy, two), zus_of(kwasy, two, 4, 71, "9 kwietnia 2026 r."), tax_of(kwasy, two, 1, 95, "9 kwietnia 2026 r."))),
        ),
        sound(
            drewgub,
            mail(drewgub, at(20, 8, 44), "DREWGUB zgłoszenie", "Dzień dobry, dokumenty w załączniku.\nRobert Olech", (own_form(drewgub, three),
                 *blanks(drewgub, three, ("application_form",)), zus_of(drewgub, three, 0, 118, "15 kwietnia 2026 r."),
                 tax_of(drewgub, three, 3, 143, "16 kwietnia 2026 r."), *proofs(drewgub, three)), "one_pdf"),
        ),
        sound(
            medsort,
            mail(medsort, at(21, 14, 30), "Medsort Logistyka - komplet dokumentów, Szwajcaria", "Szanowni Państwo,\n\nprzesyłam komplet dokumentów.\n\n"
                 "Adam Kłosek", (own_status(medsort, four), *blanks(medsort, four, ("status_declaration",)),
                 zus_of(medsort, four, 2, 760, "2026-04-15", True), tax_of(medsort, four, 2, 233, "2026-04-16", True))),
        ),
    )  # fmt: skip


def _faulty() -> tuple[Application, ...]:
    stalbart, agrafka, optovia, kajakus = FAULTY
    one = Habit(names=PLAIN)
    two = Habit("pen", "scan", names=LOWER)
    three = Habit(guise="pdf", signing="electronic", names=ANNEX)
    four = Habit(guise="photo", names=PHOTO)
    owing = certificate(stalbart, "tax_certificate", tax.arrears, one, "0809-SEW.4030.701.2026", "9.04.2026", verdict="arrears",
                        faults=("arrears",))  # fmt: skip
    refused = certificate(optovia, "zus_certificate", zus.refusal, three, "410000/71/1522/2026", "8 kwietnia 2026 r.", verdict="refusal",
                          faults=("arrears",))  # fmt: skip
    partner = replace(kajakus, name="Lniana Łódka Beata Drzazga", base=925411873, street="ul. Rybacka 2A")
    foreign = certificate(
        partner,
        "zus_certificate",
        ZUS[1],
        four,
        "410000/71/450/2026",
        "14.04.2026",
        faults=("other_company",),
    )
    return (
        faulty(stalbart, (mail(stalbart, at(14, 11, 0), "Stalbart zgłoszenie", "Dzień dobry, w załączeniu dokumenty do naboru.\nDawid Bartosik",
               (*blanks(stalbart, one), zus_of(stalbart, one, 1, 415, "8.04.2026"), owing)),)),
        faulty(agrafka, (mail(agrafka, at(15, 16, 22), "wyjazd do Szwajcarii", "Dzień dobry,\nwysyłam zgłoszenie mojego studia.\nJulia Nędza",
               (*blanks(agrafka, two, ("status_declaration", "draft_contract")), filled(agrafka, "status_declaration", two, signed=False),
                filled(agrafka, "draft_contract", two, signed=False), zus_of(agrafka, two, 3, 81, "10.04.2026"),
                tax_of(agrafka, two, 0, 300, "9.04.2026"))),)),
        faulty(optovia, (mail(optovia, at(10, 9, 37), "Optovia - nabór", "Szanowni Państwo,\nprzesyłam dokumenty, z ZUS otrzymaliśmy pismo jak w "
               "załączeniu.\nRafał Sikora", (*blanks(optovia, three), refused, tax_of(optovia, three, 4, 166, "7.04.2026")), "zip"),)),
        faulty(kajakus, (mail(kajakus, at(20, 20, 3), "Kajakus", "Dzień dobry, zdjęcia dokumentów w załącznikach. Robert Drzazga",
               (*blanks(kajakus, four, ("de_minimis_form",)), foreign, tax_of(kajakus, four, 3, 77, "17.04.2026"))),),
               ("de_minimis_form",)),
    )  # fmt: skip


APPLICATIONS = (*_digital(), *_pen(), *_printed(), *_faulty())
