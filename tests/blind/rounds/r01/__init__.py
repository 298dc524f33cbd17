"""Round r01: a mid-sized office that likes tables; manufacturing and IT companies of lubuskie."""

from tests.blind.model import Application, Html, Round

from . import certificates, declarations, evidence
from . import companies as firms
from .companies import Company
from .truth import application, certificate, extra, mail, own, turn, whole


def _iso(c: Company, standard: str, number: str, scope: str, issuer: str = "TÜV Polonia", valid: str = "30.11.2027") -> Html:
    return evidence.iso_certificate(c, standard, number, issuer, scope, valid)


E1, E1B, E2, E3 = ("E1 management system certificate", "E1b certificate as a table", "E2 Patent Office document", "E3 hygienic certificate")


def _lubtech() -> Application:
    c = firms.LUBTECH
    six = whole(c, 0, ("F1", "pdf"), ("Z1", "pdf"), ("T1", "pdf"), ("S1", "pdf"), ("D1", "pdf"), ("C1", "pdf"), electronic=True)
    proofs = [extra(c, "innovation_evidence", E1, _iso(c, "ISO 9001:2015", "PL-24-1187", "obróbka skrawaniem metali"), "pdf", "ISO 9001 LUBTECH", has_nip=False),
              extra(c, "innovation_evidence", E1, _iso(c, "ISO 13485:2016", "PL-24-1188", "elementy wyrobów medycznych"), "pdf", "ISO 13485 LUBTECH", has_nip=False)]
    body = ("Dzień dobry,\n\nw załączeniu przesyłam zgłoszenie LUBTECH-CNC Sp. z o.o. na wyjazd do Szwajcarii wraz z kompletem załączników. "
            "Dokumenty podpisane elektronicznie.\n\nZ poważaniem\nAgnieszka Dudek")
    return application(c, (mail(c, "13.04.2026 09:12", "Zgłoszenie – wyjazd studyjny Szwajcaria – LUBTECH-CNC", body, [*six.values(), *proofs]),))


def _pixelwarta() -> Application:
    c = firms.PIXELWARTA
    six = whole(c, 1, ("F3", "pdf"), ("Z1", "pdf"), ("T1", "pdf"), ("S2", "pdf"), ("D2", "pdf"), ("C3", "pdf"), electronic=True)
    more = [extra(c, "innovation_evidence", E1, _iso(c, "ISO/IEC 27001:2022", "IS-0731/25", "wytwarzanie oprogramowania", "CERTUM Audyt", "14.05.2028"), "pdf", "07_iso27001", has_nip=False),
            extra(c, "de_minimis_statement", "A1 statement: none", declarations.aid_none(c, "electronic", "pdf"), "pdf", "08_osw_pomoc", "electronic")]
    return application(c, (mail(c, "14.04.2026 11:47", "PixelWarta - zgłoszenie do naboru (Szwajcaria)",
                                "Cześć / Dzień dobry,\nprzesyłamy paczkę ze zgłoszeniem.\n\n--\nMichał Sowa\nPixelWarta", [*six.values(), *more], "zip"),))


def _brzoza() -> Application:
    c = firms.BRZOZA
    six = whole(c, 3, ("F2", "photo"), ("Z2", "photo"), ("T2", "photo"), ("S3", "photo"), ("D3", "photo"), ("C2", "photo"))
    six["tax_certificate"] = turn(six["tax_certificate"], 90)
    return application(c, (mail(c, "13.04.2026 14:05", "wyjazd do Szwajcarii", "Witam, wysyłam zdjęcia dokumentów na wyjazd. Marek Brzozowski",
                                list(six.values())),))


def _termoplast() -> Application:
    c = firms.TERMOPLAST
    six = whole(c, 2, ("F4", "scan"), ("Z3", "pdf"), ("T3", "pdf"), ("S4", "scan"), ("D4", "scan"), ("C4", "scan"))
    issuer = "Bureau Zachód"
    proofs = [extra(c, "innovation_evidence", E1, _iso(c, standard, number, "wtrysk tworzyw sztucznych", issuer, "17.06.2027"), "scan", name, has_nip=False)
              for standard, number, name in (("ISO 9001:2015", "4410/Q/2024", "cert 9001"), ("ISO 14001:2015", "4410/E/2024", "cert 14001"),
                                             ("IATF 16949:2016", "0518832", "cert IATF"))]
    proofs.append(extra(c, "innovation_evidence", E2, evidence.patent_office(c, "DOKUMENT PATENTOWY", "Pat.243518", "Forma wtryskowa z chłodzeniem konturowym", "04.02.2022"), "scan", "patent", has_nip=False))
    return application(c, (mail(c, "13.04.2026 12:30", "Nabór Innowacyjne Lubuskie – Termoplast Żary",
                                "Szanowni Państwo,\nprzesyłamy dokumenty zgłoszeniowe (skany) oraz zaświadczenia.\nSekretariat Termoplast Żary",
                                [*six.values(), *proofs]),))


def _odra() -> Application:
    c = firms.ODRA
    six = whole(c, 4, ("F1", "docx"), ("Z4", "pdf"), ("T1", "pdf"), ("S1", "docx"), ("D1", "docx"), ("C4", "docx"))
    proofs = [extra(c, "innovation_evidence", E1, _iso(c, "ISO 9001:2015", "ODR-9-2025", "maszyny specjalne"), "pdf", "certyfikat ISO9001", has_nip=False),
              extra(c, "innovation_evidence", E1, _iso(c, "ISO 45001:2018", "ODR-45-2025", "maszyny specjalne"), "pdf", "certyfikat ISO45001", has_nip=False),
              extra(c, "innovation_evidence", E2, evidence.patent_office(c, "ŚWIADECTWO OCHRONNE", "R.361204", "znak towarowy ODRA AUTOMATYKA", "12.08.2023"), "pdf", "znak towarowy R361204", has_nip=False),
              extra(c, "innovation_evidence", E2, evidence.patent_office(c, "DOKUMENT PATENTOWY", "Pat.240977", "Chwytak podciśnieniowy", "30.03.2021"), "pdf", "patent chwytak", has_nip=False)]
    krs = extra(c, "other", "O1 KRS print-out", evidence.krs_copy(c), "pdf", "odpis_aktualny_KRS", is_register=True)
    return application(c, (mail(c, "15.04.2026 10:20", "ODRA Automatyka S.A. – formularz i załączniki (Szwajcaria 22–25.06)",
                                "Dzień dobry,\nzgodnie z § 4 Regulaminu przesyłamy komplet dokumentów, dodatkowo odpis KRS.\nPozdrawiam\nJakub Rutkowski",
                                [*six.values(), *proofs, krs]),))


def _duet() -> Application:
    c = firms.DUET
    six = whole(c, 2, ("F2", "scan"), ("Z2", "scan"), ("T4", "scan"), ("S3", "scan"), ("D4", "scan"), ("C1", "scan"))
    return application(c, (mail(c, "14.04.2026 13:33", "Zgłoszenie DUET Systemy s.c.", "Dzień dobry, całość w jednym pliku PDF.\nTomasz Rogala, tel. 68 385 20 14",
                                list(six.values()), "one_pdf"),))


def _medilab() -> Application:
    c = firms.MEDILAB
    six = whole(c, 0, ("F3", "pdf"), ("Z1", "pdf"), ("T1", "pdf"), ("S4", "pdf"), ("D2", "pdf"), ("C1", "pdf"), electronic=True)
    late = ("zus_certificate", "tax_certificate")
    proofs = [extra(c, "innovation_evidence", E1, _iso(c, "ISO 13485:2016", "MD-2231", "narzędzia chirurgiczne", "MedCert Polska", "01.03.2028"), "pdf", "ISO13485_MD-2231", has_nip=False),
              extra(c, "innovation_evidence", E2, evidence.patent_office(c, "ŚWIADECTWO OCHRONNE", "Ru.074915", "wzór użytkowy: Uchwyt narzędzia chirurgicznego", "21.10.2022"), "pdf", "Ru_074915", has_nip=False)]
    return application(c, (
        mail(c, "13.04.2026 08:51", "Medilab Instrument – zgłoszenie na wyjazd studyjny do Szwajcarii",
             "Szanowni Państwo,\nprzesyłamy zgłoszenie (cz. 1 z 2). Zaświadczenia wyślemy w kolejnej wiadomości.\nPaweł Wójcik",
             [*(paper for kind, paper in six.items() if kind not in late), *proofs]),
        mail(c, "14.04.2026 09:40", "Medilab Instrument – zaświadczenia ZUS i US (cz. 2 z 2)",
             "Szanowni Państwo,\nw uzupełnieniu wczorajszej wiadomości zaświadczenia z ZUS i US, Medilab Instrument Sp. z o.o., NIP 973-105-29-73.\nPaweł Wójcik",
             [six[kind] for kind in late])))


def _winobranie() -> Application:
    c = firms.WINOBRANIE
    six = whole(c, 0, ("F2", "photo"), ("Z1", "pdf"), ("T2", "photo"), ("S3", "photo"), ("D3", "photo"), ("C2", "photo"))
    ceidg = extra(c, "other", "O2 CEIDG print-out", evidence.ceidg_copy(c), "pdf", "CEIDG")
    return application(c, (mail(c, "14.04.2026 15:02", "Drukarnia Winobranie – Szwajcaria", "Dzień dobry,\nprzesyłam dokumenty, zdjęcia z telefonu, bo skaner nam nie działa.\nKarolina Szulc",
                                [*six.values(), ceidg]),))


def _elektromont() -> Application:
    c = firms.ELEKTROMONT
    six = whole(c, 1, ("F2", "docx"), ("Z3", "pdf"), ("T1", "pdf"), ("S3", "docx"), ("D3", "odt"), ("C2", "docx"))
    proof = extra(c, "innovation_evidence", E1, _iso(c, "ISO 9001:2015", "SL/9/0448", "rozdzielnice niskiego napięcia", "Dekra Cert Polska", "19.09.2026"), "pdf", "07_iso", has_nip=False)
    aid = extra(c, "de_minimis_statement", "A2 statement: table", declarations.aid_table(c, "hand", "docx"), "docx", "08_oswiadczenie_otrzymana_pomoc", "hand")
    return application(c, (mail(c, "16.04.2026 10:08", "ELEKTROMONT Słubice sp. z o.o. – zgłoszenie", "Dzień dobry,\n\nw załączniku komplet dokumentów.\n\nLidia Maciejewska\nELEKTROMONT Słubice",
                                [*six.values(), proof, aid]),))


def _nadodrze() -> Application:
    c = firms.NADODRZE
    six = whole(c, 1, ("F4", "pdf"), ("Z1", "pdf"), ("T4", "pdf"), ("S2", "pdf"), ("D4", "pdf"), ("C3", "pdf"), electronic=True)
    data = extra(c, "other", "O3 ZUS confirmation of data", evidence.zus_data(c), "pdf", "07_potwierdzenie_danych_zus", is_register=True)
    return application(c, (mail(c, "16.04.2026 12:15", "Nadodrze Data Lab P.S.A. / wyjazd Szwajcaria / komplet", "Dzień dobry,\npliki w archiwum ZIP. Potwierdzenie danych płatnika dołączam na wszelki wypadek.\nKrzysztof Bąk",
                                [*six.values(), data], "zip"),))


def _spawmet() -> Application:
    c = firms.SPAWMET
    six = whole(c, 2, ("F1", "scan"), ("Z2", "scan"), ("T2", "scan"), ("S1", "photo"), ("D1", "scan"), ("C4", "scan"))
    six["draft_contract"] = turn(six["draft_contract"], 180)
    proofs = [extra(c, "innovation_evidence", E1B, evidence.conformity(c, "EN 1090-1", "1418-CPR-0342", "Instytut Spawalnictwa i Konstrukcji", "konstrukcje stalowe do EXC3", "31.10.2026"), "scan", "EN1090", has_nip=False),
              extra(c, "innovation_evidence", E1B, evidence.conformity(c, "EN ISO 3834-2", "SP/212/2023", "Instytut Spawalnictwa i Konstrukcji", "spawanie stali i aluminium", "31.10.2026"), "scan", "ISO3834", has_nip=False)]
    first = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")
    return application(c, (
        mail(c, "14.04.2026 10:55", "SPAW-MET Żagań zgłoszenie", "Dzień dobry, przesyłamy dokumenty na wyjazd, zaświadczenia z ZUS i US doślemy osobno. Halina Kłos", [*(six[kind] for kind in first), *proofs]),
        mail(c, "16.04.2026 08:30", "SPAW-MET s.c. – zaświadczenia", "Dzień dobry, dosyłam zaświadczenia ZUS i US. Halina Kłos", [six["zus_certificate"], six["tax_certificate"]])))


def _hydroserw() -> Application:
    c = firms.HYDROSERW
    six = whole(c, 4, ("F2", "docx"), ("Z4", "pdf"), ("T3", "pdf"), ("S1", "docx"), ("D3", "docx"), ("C2", "docx"))
    more = [extra(c, "innovation_evidence", E1, _iso(c, "ISO 9001:2015", "HS-2024-31", "naprawy hydrauliki siłowej"), "pdf", "ISO 9001", has_nip=False),
            extra(c, "innovation_evidence", E2, evidence.patent_office(c, "ŚWIADECTWO OCHRONNE", "Ru.073302", "wzór użytkowy: Stacja prób siłowników", "15.07.2020"), "pdf", "wzór użytkowy", has_nip=False),
            extra(c, "proxy", "P1 power of attorney, partners sign", declarations.proxy(c, "hand", "scan"), "scan", "pełnomocnictwo", "hand")]
    return application(c, (mail(c, "17.04.2026 09:25", "Hydroserw sp.j. – zgłoszenie na wyjazd do Szwajcarii", "Dzień dobry,\nprzesyłam dokumenty podpisane przeze mnie na podstawie załączonego pełnomocnictwa.\nGrażyna Pilarska",
                                [*six.values(), *more]),))


def _zielnik() -> Application:
    c = firms.ZIELNIK
    six = whole(c, 0, ("F3", "photo"), ("Z1", "pdf"), ("T1", "pdf"), ("S2", "photo"), ("D2", "photo"), ("C3", "photo"))
    six["status_declaration"] = turn(six["status_declaration"], 270)
    atest = extra(c, "innovation_evidence", E3, evidence.hygiene(c, "B.BK.60114.0217.2025", "Olejek ziołowy do skóry"), "photo", "atest", has_nip=False)
    return application(c, (mail(c, "17.04.2026 11:18", "Zgłoszenie Zielnik Lubuski", "Dzień dobry!\nW załącznikach zgłoszenie na wyjazd do Szwajcarii.\nDominika Perz", [*six.values(), atest]),))


def _warta_el() -> Application:
    c = firms.WARTA_EL
    six = whole(c, 2, ("F4", "scan"), ("Z3", "pdf"), ("T4", "pdf"), ("S4", "scan"), ("D4", "scan"), ("C1", "scan"))
    proofs = [extra(c, "innovation_evidence", E1, _iso(c, standard, number, "montaż elektroniki", "Quality Audit Nord", "08.02.2028"), "scan", f"certyfikat {order}", has_nip=False)
              for order, (standard, number) in enumerate((("ISO 9001:2015", "EL/9001/77"), ("ISO 14001:2015", "EL/14001/41"), ("IATF 16949:2016", "0544710")), 1)]
    return application(c, (mail(c, "16.04.2026 14:44", "Warta Elektronika – zgłoszenie Szwajcaria 2026", "Szanowni Państwo,\nkomplet dokumentów w jednym pliku.\nTeresa Grabiec", [*six.values(), *proofs], "one_pdf"),))


def _tapimax() -> Application:
    """The tax certificate states arrears."""
    c = firms.TAPIMAX
    six = whole(c, 4, ("F1", "docx"), ("Z1", "pdf"), ("T3", "pdf"), ("S1", "docx"), ("D1", "docx"), ("C4", "docx"))
    six["tax_certificate"] = certificate(c, "tax_certificate", "T3", "pdf", "ZAS-W", verdict="arrears", faults=("arrears",),
                                         source=certificates.tax_amounts(c, arrears=True), title="T3 tax table of amounts")
    power = extra(c, "proxy", "P2 Word power of attorney", declarations.proxy_word(c, "hand", "docx"), "docx", "pełnomocnictwo biuro rachunkowe", "hand")
    return application(c, (mail(c, "15.04.2026 13:10", "TAPIMAX – zgłoszenie", "Dzień dobry,\nprzesyłam zgłoszenie z załącznikami.\nZbigniew Ochman", [*six.values(), power]),), is_sound=False)


def _code4las() -> Application:
    """A decision of ZUS that refuses the certificate."""
    c = firms.CODE4LAS
    six = whole(c, 1, ("F1", "docx"), ("Z1", "pdf"), ("T1", "pdf"), ("S2", "pdf"), ("D1", "docx"), ("C4", "docx"), electronic=True)
    six["zus_certificate"] = certificate(c, "zus_certificate", "Z6", "pdf", "02_zus", verdict="refusal", faults=("arrears",),
                                         source=certificates.zus_refusal(c), title="Z6 ZUS decision of refusal")
    return application(c, (mail(c, "14.04.2026 09:05", "Code4Las – nabór", "Dzień dobry, w załączniku dokumenty, z ZUS dostałem taką decyzję.\nPiotr Jeleń", list(six.values())),), is_sound=False)


def _formodruk() -> Application:
    """Nobody signed the form."""
    c = firms.FORMODRUK
    six = whole(c, 0, ("F3", "pdf"), ("Z4", "pdf"), ("T1", "pdf"), ("S4", "scan"), ("D4", "scan"), ("C1", "scan"))
    six["application_form"] = own(c, "application_form", "F3", "pdf", "none", "Formularz zgłoszeniowy", faults=("unsigned",))
    return application(c, (mail(c, "16.04.2026 11:31", "Formodruk 3D zgłoszenie na wyjazd studyjny", "Dzień dobry,\nprzesyłamy zgłoszenie.\nRafał Chmiel", list(six.values())),), is_sound=False)


def _kolorit() -> Application:
    """No contract was sent."""
    c = firms.KOLORIT
    six = whole(c, 3, ("F2", "photo"), ("Z2", "photo"), ("T4", "photo"), ("S3", "docx"), ("D3", "docx"), ("C2", "photo"))
    del six["draft_contract"]
    diploma = extra(c, "other", "O4 diploma of thanks", evidence.thanks(c), "photo", "IMG_20260413_1031", has_nip=False)
    return application(c, (mail(c, "16.04.2026 15:12", "Lakiernia Kolorit wyjazd", "Dzień dobry, wysyłam papiery na Szwajcarię. Iwona Hryniewicz", [*six.values(), diploma]),),
                       is_sound=False, missing=("draft_contract",))


def _pallet() -> Application:
    """The mayor's certificate in place of the tax office's, and the receipt of a request."""
    c = firms.PALLET
    six = whole(c, 4, ("F1", "scan"), ("Z1", "pdf"), ("T1", "pdf"), ("S1", "docx"), ("D1", "docx"), ("C2", "scan"))
    del six["tax_certificate"]
    more = [extra(c, "other", "O5 municipal certificate", certificates.municipal(c), "scan", "zaswiadczenie podatki", faults=("wrong_document",), is_register=True),
            extra(c, "other", "O6 receipt of a request", evidence.receipt(c), "pdf", "UPO")]
    return application(c, (mail(c, "17.04.2026 12:50", "Pallet-Wood Lubsko – dokumenty", "Dzień dobry,\nw załączeniu zgłoszenie i wymagane zaświadczenia.\nWaldemar Kuc", [*six.values(), *more]),),
                       is_sound=False, missing=("tax_certificate",))


def _hale() -> Application:
    """Oddities: another size in the declaration, instalments in ZUS, the old de minimis form, only a German site."""
    c = firms.HALE
    six = whole(c, 2, ("F4", "scan"), ("Z1", "pdf"), ("T2", "scan"), ("S2", "scan"), ("D2", "scan"), ("C1", "scan"))
    six["zus_certificate"] = certificate(c, "zus_certificate", "Z5", "pdf", "ZUS zaświadczenie", verdict="unclear", faults=("unsure",),
                                         source=certificates.zus_except(c), title="Z5 ZUS „z wyjątkiem”, instalments")
    six["status_declaration"] = own(c, "status_declaration", "S2", "scan", "hand", "skan0004", size="medium", faults=("contradiction",),
                                    maker=lambda firm, signing, guise: declarations.status_years(firm, signing, guise, "medium"))
    six["de_minimis_form"] = own(c, "de_minimis_form", "D2", "scan", "hand", "skan0005", faults=("obsolete_template",),
                                 maker=lambda firm, signing, guise: declarations.minimis_boxes(firm, signing, guise, declarations.OLD_LAW))
    return application(c, (mail(c, "20.04.2026 10:02", "Inteligentne Hale S.A. – zgłoszenie udziału", "Szanowni Państwo,\nprzesyłamy zgłoszenie na wyjazd do Szwajcarii.\nKamil Dobosz", list(six.values())),),
                       is_sound=False, fields={"size": None})


ROUND = Round(
    name="r01",
    written_by="Read the Regulamin, domain facts, the kinds and findings, the names of the fields and the model; not the program.",
    applications=(_lubtech(), _pixelwarta(), _brzoza(), _termoplast(), _odra(), _duet(), _medilab(), _winobranie(), _elektromont(), _nadodrze(),
                  _spawmet(), _hydroserw(), _zielnik(), _warta_el(), _tapimax(), _code4las(), _formodruk(), _kolorit(), _pallet(), _hale()))
