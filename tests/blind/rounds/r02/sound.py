"""Fourteen sound applications."""

from datetime import datetime
from zoneinfo import ZoneInfo

from docx.shared import RGBColor

from tests.blind.model import Application, Mail, Paper

from . import evidence
from . import firms as F
from .draw import BLACK
from .make import other, own, proof, statement, tax, zus
from .words import Fill

WARSAW = ZoneInfo("Europe/Warsaw")
FORM, STATUS, MINIMIS, CONTRACT = "application_form", "status_declaration", "de_minimis_form", "draft_contract"


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def application(
    f: F.Firm, *mails: Mail, is_sound: bool = True, missing: tuple[str, ...] = (),
) -> Application:  # fmt: skip
    return Application(f.slug, f.name, f.nip, mails, is_sound, F.fields_of(f), F.points_of(f), missing)


def _wizja() -> Application:
    f = F.WIZJA
    fill = Fill(f, "13.04.2026 r.", "electronic")
    papers = (
        own(FORM, fill, "pdf", "Formularz zgłoszeniowy OSW"),
        own(STATUS, fill, "pdf", "Oświadczenie o statusie OSW"),
        own(MINIMIS, fill, "pdf", "Formularz de minimis OSW"),
        own(CONTRACT, fill, "pdf", "Umowa projekt OSW"),
        statement(fill, "pdf", "Oświadczenie de minimis OSW",
                  (("Polska Agencja Rozwoju Przedsiębiorczości", "14.06.2024", "48 200,00", "11 180,20"),)),
        zus(f, "file", "2026-04-07", "pdf", "ZUS_RWN_zaswiadczenie"),
        tax(f, "file", "2026-04-08", "pdf", "ZAS-W_9291874351"),
        proof(f, f.certificates[0], "pdf", "ISO9001"),
        proof(f, f.certificates[1], "pdf", "ISO27001"),
    )  # fmt: skip
    return application(f, Mail(
        at(13, 13, 22), f.email, "Zgłoszenie – wyjazd studyjny Szwajcaria – Odrzańskie Systemy Wizyjne",
        "Dzień dobry,\n\nw załączeniu przesyłamy komplet dokumentów zgłoszeniowych, podpisanych elektronicznie.\n\n"
        "Z poważaniem\nTomasz Rogalski", papers))  # fmt: skip


def _kwiat() -> Application:
    f = F.KWIAT
    fill = Fill(f, "12.04.2026", boxes="pen", seed="kw")
    papers = (
        own(FORM, fill, "scan", "skan formularz"),
        own(STATUS, fill, "scan", "skan oświadczenie"),
        own(MINIMIS, fill, "scan", "skan pomoc"),
        own(CONTRACT, fill, "scan", "skan umowa z parafami"),
        zus(f, "letter", "3.04.2026 r.", "scan", "ZUS"),
        tax(f, "table", "8.04.2026 r.", "scan", "Skarbówka"),
    )
    return application(f, Mail(
        at(14, 9, 5), f.email, "wyjazd Szwajcaria zgłoszenie",
        "Dzień dobry, przesyłam zgłoszenie na wyjazd. Proszę o potwierdzenie, że wszystko doszło. Anna Kwiatkowska", papers,
    ))  # fmt: skip


def _termo() -> Application:
    f = F.TERMO
    fill = Fill(f, "14 kwietnia 2026", boxes="X", yes_no="delete", ink=BLACK)
    papers = (
        own(FORM, fill, "docx", "Zal_2_formularz_zgloszeniowy_Termoplast"),
        own(STATUS, fill, "docx", "Zal_3_oswiadczenie_Termoplast"),
        own(MINIMIS, fill, "docx", "Zal_6_formularz_Termoplast"),
        own(CONTRACT, fill, "docx", "Zal_5_umowa_Termoplast"),
        zus(f, "file", "09.04.2026", "pdf", "zus_termoplast"),
        tax(f, "file", "09.04.2026", "pdf", "us_termoplast"),
        *(proof(f, c, "pdf", f"certyfikat_{i}", i != 2) for i, c in enumerate(f.certificates, 1)),
        other("privacy clause", evidence.privacy_clause(f, Fill(f, "14 kwietnia 2026", ink=BLACK)), "pdf",
              "klauzula_RODO_delegat", "hand"),
    )  # fmt: skip
    return application(f, Mail(
        at(15, 10, 41), f.email, "Termoplast Warta S.A. - nabór Innowacyjne Lubuskie (Szwajcaria)",
        "Szanowni Państwo,\nprzekazuję dokumenty naszej spółki. Osobą do kontaktu jest Monika Żurawska.\nSekretariat", papers,
    ))  # fmt: skip


def _lumen() -> Application:
    f = F.LUMEN
    fill = Fill(f, "13.04.2026 r.", bold=True)
    papers = (
        own(FORM, fill, "photo", "IMG_20260413_181502"),
        own(STATUS, fill, "photo", "IMG_20260413_181733"),
        own(MINIMIS, fill, "photo", "IMG_20260413_181819"),
        own(CONTRACT, fill, "photo", "IMG_20260413_182040", turned=90),
        zus(f, "ticks", "02.04.2026", "photo", "IMG_20260413_182201"),
        tax(f, "letter", "7 kwietnia 2026 r.", "photo", "IMG_20260413_182230"),
        proof(f, f.certificates[0], "photo", "IMG_20260413_182311"),
    )
    return application(f, Mail(
        at(14, 8, 12), f.email, "LUMEN s.c. - zgłoszenie",
        "Witam, skaner nam padł, dlatego zdjęcia z telefonu. W kolejności: formularz, oświadczenie, de minimis, umowa, "
        "ZUS, US, świadectwo.\nJoanna Wilk", papers))  # fmt: skip


def _bio() -> Application:
    f = F.BIO
    fill = Fill(
        f, "15.04.2026 r.", "electronic", boxes="[x]",
        relabel={
            "Pełna nazwa zgodna z KRS lub CEIDG": "Nazwa firmy",
            "Adres strony internetowej w języku polskim: ": "Strona www po polsku: ",
            "8. Czego firma oczekuje po wyjeździe?": "8. Oczekiwania firmy",
        },
        notes=("Dodatkowo: w czasie wyjazdu delegat jest dostępny pod numerem 68 506 12 84.",),
    )  # fmt: skip
    papers = (
        own(FORM, fill, "pdf", "1. Formularz"),
        own(STATUS, fill, "pdf", "2. Status MŚP"),
        own(MINIMIS, fill, "pdf", "3. De minimis"),
        own(CONTRACT, fill, "pdf", "4. Umowa"),
        zus(f, "table", "10.04.2026", "pdf", "5. ZUS"),
        tax(f, "file", "10.04.2026", "pdf", "6. US"),
        proof(f, f.certificates[0], "pdf", "7. ISO 14001", False),
    )
    return application(f, Mail(
        at(15, 14, 30), f.email, "Nabór – wyjazd studyjny do Szwajcarii, Biokomposter",
        "Dzień dobry,\nprzesyłam dokumenty ponumerowane zgodnie z listą.\nPozdrawiam, Dariusz Nowotny", papers))  # fmt: skip


def _ceramika() -> Application:
    f = F.CERAMIKA
    fill = Fill(f, "14.04.2026 r.", "electronic")
    papers = (
        own(FORM, fill, "pdf", "Zgłoszenie Ceramika Łużycka", "letter"),
        own(STATUS, fill, "pdf", "Oświadczenie MŚP", "letter"),
        own(MINIMIS, fill, "pdf", "Pomoc de minimis - informacje", "letter"),
        own(CONTRACT, fill, "pdf", "Projekt umowy", "older"),
        zus(f, "letter", "8 kwietnia 2026 r.", "scan", "zaświadczenie ZUS"),
        tax(f, "ticks", "9.04.2026 r.", "scan", "zaświadczenie US"),
        proof(f, f.certificates[0], "scan", "ISO", False),
        proof(f, f.certificates[1], "scan", "patent"),
    )
    return application(f, Mail(
        at(15, 8, 55), f.email, "Zgłoszenie do udziału w wyjeździe studyjnym",
        "Szanowni Państwo, w załączeniu nasze zgłoszenie. Formularz musieliśmy przepisać.\nHalina Przybysz", papers,
    ))  # fmt: skip


def _druk() -> Application:
    f = F.DRUK
    fill = Fill(f, "16.04.2026", boxes="pen", yes_no="delete", seed="dr", contract_data=False)
    papers = (
        own(FORM, fill, "scan", "formularz"),
        own(MINIMIS, fill, "scan", "formularz2"),
        own(STATUS, fill, "scan", "status"),
        own(CONTRACT, fill, "scan", "umowa"),
        zus(f, "table", "9.04.2026", "scan", "zus"),
        tax(f, "table", "10.04.2026", "scan", "us"),
        proof(f, f.certificates[0], "scan", "fsc"),
    )
    return application(f, Mail(
        at(16, 15, 2), f.email, "Dokumenty Drukarnia Dwa Mosty",
        "Wszystko w jednym pliku PDF.\nBogdan Zieliński, tel. 95 758 20 19", papers, "one_pdf"))  # fmt: skip


def _medi() -> Application:
    f = F.MEDI
    pasted = Fill(f, "14.04.2026 r.", ink=BLACK)
    signed = Fill(f, "14.04.2026 r.", "electronic")
    papers = (
        own(FORM, pasted, "docx", "karta_zgloszenia_Medivera", "older"),
        own(STATUS, signed, "pdf", "oswiadczenie_Medivera", "older"),
        own(MINIMIS, signed, "pdf", "de_minimis_Medivera", "older"),
        own(CONTRACT, signed, "pdf", "umowa_Medivera", "older"),
        zus(f, "file", "08.04.2026", "pdf", "zus_2026"),
        tax(f, "file", "08.04.2026", "pdf", "kas_2026"),
        proof(f, f.certificates[0], "pdf", "ISO_13485", False),
    )
    return application(f, Mail(
        at(14, 11, 47), f.email, "Medivera – zgłoszenie (Szwajcaria)",
        "Dzień dobry, przesyłam zgłoszenie Medivera Diagnostyka. Paulina Szewc", papers))  # fmt: skip


def _stal() -> Application:
    f = F.STAL
    fill = Fill(f, "16.04.2026 r.", signer=("Łukasz Trojan", "dyrektor handlowy, pełnomocnik"))
    first = (
        own(FORM, fill, "scan", "Stalkon_formularz"),
        own(STATUS, fill, "scan", "Stalkon_oswiadczenie"),
        own(MINIMIS, fill, "scan", "Stalkon_de_minimis"),
        Paper("proxy", "proxy on letterhead", evidence.proxy(f, fill, "Łukasz Trojan", "dyrektor handlowy"), "scan",
              "Stalkon_pelnomocnictwo", "hand", {"nip": f.nip, "name": f.name}),
        *(proof(f, c, "scan", f"Stalkon_cert{i}", i % 2 == 1) for i, c in enumerate(f.certificates, 1)),
    )  # fmt: skip
    second = (
        own(CONTRACT, fill, "scan", "Stalkon_umowa"),
        zus(f, "file", "13.04.2026", "pdf", "Stalkon_ZUS"),
        tax(f, "letter", "14 kwietnia 2026 r.", "scan", "Stalkon_US"),
    )
    return application(
        f,
        Mail(at(16, 9, 18), f.email, "Stalkon – zgłoszenie cz. 1",
             "W załączniku pierwsza część dokumentów, zaświadczenia i umowę doślemy jutro.\nŁukasz Trojan", first),
        Mail(at(17, 10, 3), f.email, "Stalkon – zgłoszenie cz. 2",
             f"Uzupełnienie do wczorajszego maila ({f.name}, NIP {f.nip}).\nŁukasz Trojan", second),
    )  # fmt: skip


def _kod() -> Application:
    f = F.KOD
    fill = Fill(f, "17.04.2026", boxes="delete", yes_no="sentence", ink=BLACK)
    papers = (
        own(FORM, fill, "docx", "formularz-zgloszeniowy"),
        own(STATUS, fill, "docx", "oswiadczenie-status"),
        own(MINIMIS, fill, "docx", "formularz-de-minimis"),
        own(CONTRACT, fill, "docx", "umowa-wzor"),
        zus(f, "file", "14.04.2026", "pdf", "zaswiadczenie-zus"),
        tax(f, "file", "14.04.2026", "pdf", "zaswiadczenie-us"),
        other("CEIDG print-out", evidence.ceidg_print(f, "14.04.2026"), "pdf", "ceidg"),
        other("certificate of income", evidence.income_certificate(f, "14.04.2026"), "pdf", "dochod-2025"),
    )
    return application(f, Mail(
        at(17, 12, 26), f.email, "Zgłoszenie Piotr Zajączkowski",
        "Dzień dobry, paczka z dokumentami w załączniku.\n\nPiotr Zajączkowski", papers, "zip"))  # fmt: skip


def _dron() -> Application:
    f = F.DRON
    fill = Fill(f, "15.04.2026 r.")
    papers = (
        own(FORM, fill, "scan", "zgloszenie", "grid"),
        own(STATUS, fill, "scan", "kategoria_msp", "grid"),
        own(MINIMIS, fill, "scan", "de_minimis", "grid"),
        own(CONTRACT, fill, "scan", "umowa_parafowana", "grid"),
        zus(f, "ticks", "8.04.2026", "scan", "zus"),
        tax(f, "ticks", "8 kwietnia 2026 r.", "scan", "us", turned=180),
        proof(f, f.certificates[0], "photo", "patent_zdjecie"),
    )
    return application(f, Mail(
        at(15, 11, 11), f.email, "AgroDron Serwis – udział w wyjeździe",
        "Cześć / dzień dobry,\nzałączam nasze papiery. W razie braków proszę o telefon 721 900 348.\nSebastian Urban", papers,
    ))  # fmt: skip


def _hydro() -> Application:
    f = F.HYDRO
    fill = Fill(f, "16.04.2026 r.", "electronic", boxes="✔", yes_no="underline", colour=RGBColor(0x1F, 0x3F, 0x8F))
    first = (
        own(FORM, fill, "pdf", "hydrosens_formularz"),
        own(STATUS, fill, "pdf", "hydrosens_status"),
        own(MINIMIS, fill, "pdf", "hydrosens_deminimis"),
        own(CONTRACT, fill, "pdf", "hydrosens_umowa"),
        statement(fill, "pdf", "hydrosens_zal4"),
        other("KRS print-out", evidence.krs_print(f, "15.04.2026"), "pdf", "hydrosens_KRS"),
    )
    second = (
        zus(f, "file", "17.04.2026", "pdf", "hydrosens_ZUS"),
        tax(f, "table", "16.04.2026", "pdf", "hydrosens_US"),
    )
    return application(
        f,
        Mail(at(16, 13, 50), f.email, "Hydrosens: zgłoszenie do Szwajcarii",
             "Hej, tu Hydrosens. Dokumenty w załącznikach, zaświadczenia z ZUS i US dosyłamy, gdy przyjdą.", first),
        Mail(at(20, 8, 20), f.email, "Hydrosens: zaświadczenia",
             "Dosyłamy zaświadczenia.\nNatalia Olech", second),
    )  # fmt: skip


def _bober() -> Application:
    f = F.BOBER
    fill = Fill(f, "17.04.2026 r.", notes=("Nasz udział potwierdzamy niezależnie od ostatecznego kosztu.",))
    papers = (
        own(FORM, fill, "photo", "DSC_0411"),
        own(STATUS, fill, "photo", "DSC_0415"),
        own(MINIMIS, fill, "photo", "DSC_0417"),
        own(CONTRACT, fill, "photo", "DSC_0421"),
        statement(fill, "photo", "DSC_0425", (
            ("Starosta Żagański (Powiatowy Urząd Pracy)", "11.03.2024", "21 500,00", "5 004,50"),
            ("Województwo Lubuskie", "19.02.2024", "9 940,00", "2 301,70"),
            ("Województwo Lubuskie", "20.08.2024", "13 870,00", "3 231,10"),
            ("Województwo Lubuskie", "14.04.2025", "12 655,00", "2 957,90"),
        )),
        zus(f, "letter", "10.04.2026 r.", "photo", "DSC_0427"),
        tax(f, "letter", "13 kwietnia 2026 r.", "photo", "DSC_0428"),
        proof(f, f.certificates[0], "photo", "DSC_0429"),
    )  # fmt: skip
    return application(f, Mail(
        at(20, 9, 44), f.email, "Elektroinstal Bóbr S.A. – zgłoszenie do wyjazdu studyjnego",
        "Szanowni Państwo,\nprzesyłam zdjęcia podpisanych dokumentów.\nMagdalena Siuda", papers))  # fmt: skip


def _flora() -> Application:
    f = F.FLORA
    fill = Fill(f, "16 kwietnia 2026 r.", boxes="bold", yes_no="bold")
    papers = (
        own(FORM, fill, "docx", "Formularz zgłoszeniowy – Flora"),
        own(STATUS, fill, "docx", "Oświadczenie o statusie – Flora"),
        own(MINIMIS, fill, "docx", "Formularz informacji – Flora"),
        own(CONTRACT, fill, "docx", "Umowa – Flora"),
        statement(fill, "docx", "Oświadczenie de minimis – Flora"),
        zus(f, "file", "13.04.2026", "pdf", "Flora ZUS"),
        tax(f, "file", "13.04.2026", "pdf", "Flora US"),
        proof(f, f.certificates[0], "pdf", "Flora GMP", False),
        proof(f, f.certificates[1], "pdf", "Flora COSMOS"),
    )
    return application(f, Mail(
        at(17, 8, 31), f.email, "Flora Lubuskie Kosmetyki – zgłoszenie na Szwajcarię",
        "Dzień dobry!\nZałączam spakowane dokumenty.\nAgnieszka Lis", papers, "zip"))  # fmt: skip


SOUND: tuple[Application, ...] = (
    _wizja(), _kwiat(), _termo(), _lumen(), _bio(), _ceramika(), _druk(), _medi(), _stal(), _kod(), _dron(), _hydro(),
    _bober(), _flora(),
)  # fmt: skip
