"""The eighteen applications."""

from dataclasses import replace

from tests.blind.model import Application, Html, Paper

from . import certificates
from .companies import application, at, form, four, mail, proofs, tax, zus
from .firm import nip
from .firms_digital import BRAMOLD, KODOWISKO, MEDLOTNIA, OZELEN, SENSODRUT, ZIELNIK
from .firms_faulty import DUETKA, KLAROWNY, LUZYCKA, TORNICA
from .firms_paper import GRAWITON, HALNICA, PIEKMASZ, POLIMERKA, ROLGUM, STOLDAB, SZKLONIT, WODOMET
from .sheets import CAVEAT, KALAM, OVERLAY, OWN_TABLE, RETYPED, TYPEWRITER

LETTER, TABLE, POINTS, DECREE = certificates.ZUS
BOXES, TAXLETTER, ZASW, COLUMNS = certificates.TAX


def digital() -> tuple[Application, ...]:
    return (
        application(
            BRAMOLD,
            mail(
                BRAMOLD,
                at(13, 9, 12),
                "Zgłoszenie na wyjazd studyjny do Szwajcarii – Bramold Formy Precyzyjne",
                "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów podpisanych elektronicznie.\n\nPozdrawiam\nMarzena Olszakowska",
                (
                    *four(BRAMOLD, ("word", "word", "word", "word"), "pdf"),
                    zus(BRAMOLD, TABLE, "ZUS-2026-04-118207", "02.04.2026", "pdf"),
                    tax(BRAMOLD, BOXES, "0813-SEE.4060.771.2026", "01.04.2026", "pdf"),
                    *proofs(BRAMOLD, "pdf"),
                ),
            ),
        ),
        application(
            ZIELNIK,
            mail(
                ZIELNIK,
                at(14, 16, 48),
                "nabór Szwajcaria - dokumenty",
                "Szanowni Państwo,\nprzesyłam zgłoszenie firmy Zielnik Lab. Wszystko w jednym archiwum.\nOlga Tryszcz",
                (
                    *four(ZIELNIK, ("blue", "blue", "word", "word"), "pdf", style=1),
                    zus(ZIELNIK, POINTS, "520/ZAS/2026/1187", "30.03.2026", "pdf", "ZUS"),
                    tax(ZIELNIK, COLUMNS, "0813-SPV.4060.204.2026", "27.03.2026", "pdf", "US"),
                ),
                "zip",
            ),
        ),
        application(
            SENSODRUT,
            mail(
                SENSODRUT,
                at(17, 8, 3),
                "Sensodrut Automatyka S.A. – formularz zgłoszeniowy z załącznikami",
                "Dzień dobry,\nskładamy zgłoszenie do wyjazdu w czerwcu. Kopie certyfikatów wyślę w osobnej wiadomości.\n\nWiktor Halaburda",
                (
                    *four(SENSODRUT, (OVERLAY, OVERLAY, OVERLAY, OVERLAY), "pdf", style=2),
                    zus(SENSODRUT, TABLE, "ZUS-2026-04-120551", "08.04.2026", "pdf", "ZUS_zaswiadczenie"),
                    tax(SENSODRUT, BOXES, "0808-SEE.4060.98.2026", "09.04.2026", "pdf", "ZAS-W"),
                ),
            ),
            mail(
                SENSODRUT,
                at(17, 8, 21),
                "Re: Sensodrut Automatyka S.A. – formularz zgłoszeniowy z załącznikami",
                "Zgodnie z zapowiedzią – certyfikaty i patent.\nWH",
                proofs(SENSODRUT, "scan"),
            ),
        ),
        application(
            KODOWISKO,
            mail(
                KODOWISKO,
                at(9, 14, 10),
                "Zgłoszenie",
                "Witam, w załączniku zgłoszenie na Szwajcarię.\nPatryk Wierzchoń, Kodowisko",
                (
                    *four(KODOWISKO, (RETYPED, RETYPED, "word", "word"), "pdf", style=1),
                    zus(KODOWISKO, DECREE, "410000/71/2026-RKS", "31.03.2026", "pdf", "zaswiadczenie_zus"),
                    tax(
                        KODOWISKO, TAXLETTER, "0804-SPO.4060.312.2026", "1.04.2026", "pdf", "zaswiadczenie_us"
                    ),
                ),
            ),
        ),
        application(
            OZELEN,
            mail(
                OZELEN,
                at(20, 12, 37),
                "wyjazd studyjny Szwajcaria 22-25 VI – zgłoszenie OZELEN",
                "Szanowni Państwo,\n\nprzekazuję dokumenty rekrutacyjne. Formularz przepisaliśmy do własnego szablonu, treść bez zmian.\n\nDamian Pokrzywa",
                (
                    *four(OZELEN, (OWN_TABLE, OWN_TABLE, OVERLAY, OVERLAY), "pdf"),
                    zus(OZELEN, LETTER, "390000/602/114/2026", "7.04.2026", "pdf"),
                    tax(OZELEN, ZASW, "0808-SPV.4060.66.2026", "8.04.2026", "pdf"),
                    *proofs(OZELEN, "pdf"),
                ),
                "zip",
            ),
        ),
        application(
            MEDLOTNIA,
            mail(
                MEDLOTNIA,
                at(21, 19, 55),
                "Medlotnia – rekrutacja, wyjazd do Szwajcarii",
                "Dobry wieczór,\nzałączam komplet (formularze z podpisem zaufanym, zaświadczenia, certyfikaty).\nJ. Bielawna",
                (
                    *four(MEDLOTNIA, (TYPEWRITER, TYPEWRITER, TYPEWRITER, TYPEWRITER), "pdf", style=1),
                    zus(MEDLOTNIA, TABLE, "ZUS-2026-04-131004", "15.04.2026", "pdf", "ZUS Medlotnia"),
                    tax(MEDLOTNIA, BOXES, "0813-SEE.4060.905.2026", "15.04.2026", "pdf", "US Medlotnia"),
                    *proofs(MEDLOTNIA, "pdf"),
                ),
            ),
        ),
    )


def paper() -> tuple[Application, ...]:
    return (
        application(
            STOLDAB,
            mail(
                STOLDAB,
                at(13, 18, 22),
                "zgloszenie stoldab",
                "Dzien dobry przesylam skany dokumentow na wyjazd.\nRyszard Kwolek",
                (
                    *four(STOLDAB, (KALAM, KALAM, KALAM, KALAM), "scan"),
                    zus(STOLDAB, LETTER, "390000/602/97/2026", "30.03.2026", "scan"),
                    tax(STOLDAB, TAXLETTER, "0811-SPO.4060.41.2026", "26.03.2026", "scan"),
                ),
            ),
        ),
        application(
            PIEKMASZ,
            mail(
                PIEKMASZ,
                at(16, 7, 44),
                "Piekmasz sp. z o.o. - zgłoszenie na wyjazd do Szwajcarii",
                "Dzień dobry,\nprzesyłam skany podpisanych dokumentów. Proszę o potwierdzenie odbioru.\nSławomir Guziak",
                (
                    *four(PIEKMASZ, ("word", "word", "word", "word"), "scan", style=2, turned=180),
                    zus(PIEKMASZ, DECREE, "410000/71/2026-RKS/88", "2.04.2026", "scan", "ZUS skan"),
                    tax(PIEKMASZ, COLUMNS, "0806-SPV.4060.19.2026", "31.03.2026", "scan", "US skan"),
                    *proofs(PIEKMASZ, "scan"),
                ),
                "zip",
            ),
        ),
        application(
            HALNICA,
            mail(
                HALNICA,
                at(17, 11, 30),
                "Zgłoszenie – Halnica Tekstylia Techniczne",
                "Szanowni Państwo,\nzgłoszenie w załączeniu, jeden plik ze skanera.\n\nAgnieszka Rutyna",
                (
                    *four(HALNICA, (TYPEWRITER, TYPEWRITER, TYPEWRITER, TYPEWRITER), "scan"),
                    zus(HALNICA, POINTS, "520/ZAS/2026/1240", "9.04.2026", "scan"),
                    tax(HALNICA, ZASW, "0812-SPV.4060.77.2026", "10.04.2026", "scan"),
                    *proofs(HALNICA, "scan"),
                ),
                "one_pdf",
            ),
        ),
        application(
            GRAWITON,
            mail(
                GRAWITON,
                at(11, 20, 5),
                "Grawiton - zdjęcia dokumentów",
                "Dobry wieczór, nie mam skanera więc wysyłam zdjęcia z telefonu. Zaświadczenie z ZUS mam z PUE w pdf.\nMonika Sęk",
                (
                    *four(GRAWITON, (CAVEAT, CAVEAT, CAVEAT, CAVEAT), "photo"),
                    zus(GRAWITON, TABLE, "ZUS-2026-03-099120", "27.03.2026", "pdf", "zaswiadczenie"),
                    tax(GRAWITON, COLUMNS, "0802-SPV.4060.8.2026", "24.03.2026", "photo", "skarbowy"),
                ),
            ),
        ),
        application(
            WODOMET,
            mail(
                WODOMET,
                at(20, 10, 16),
                "Wodomet Pomiary – dokumenty rekrutacyjne (Szwajcaria)",
                "Dzień dobry,\nkomplet w jednym pliku.\nLech Ostaszyk",
                (
                    *four(WODOMET, ("blue", "word", "blue", "word"), "scan", style=1, dpi=300),
                    zus(WODOMET, DECREE, "410000/71/2026-RKS/131", "13.04.2026", "scan", dpi=300),
                    tax(WODOMET, TAXLETTER, "0804-SPO.4060.377.2026", "14.04.2026", "scan", dpi=300),
                    *proofs(WODOMET, "scan", 300),
                ),
                "one_pdf",
            ),
        ),
        application(
            ROLGUM,
            mail(
                ROLGUM,
                at(20, 15, 59),
                "Rolgum s.c. zgłoszenie wyjazd",
                "W załączeniu dokumenty. Zaświadczenie ze skarbówki doślę jutro.\nAnna Bednarz",
                (
                    *four(ROLGUM, (KALAM, KALAM, CAVEAT, KALAM), "scan", dpi=150),
                    zus(ROLGUM, LETTER, "390000/602/140/2026", "14.04.2026", "scan", dpi=150),
                ),
            ),
            mail(
                ROLGUM,
                at(21, 9, 31),
                "Odp: Rolgum s.c. zgłoszenie wyjazd",
                f"Brakujące zaświadczenie z urzędu skarbowego. NIP {ROLGUM.nip}\nAB",
                (tax(ROLGUM, ZASW, "0811-SPV.4060.59.2026", "20.04.2026", "scan", "US rolgum", 150),),
            ),
        ),
        application(
            POLIMERKA,
            mail(
                POLIMERKA,
                at(22, 9, 2),
                "Polimerka Recykling – zgłoszenie do wyjazdu studyjnego",
                "Szanowni Państwo,\n\nprzekazuję zgłoszenie wraz z załącznikami i certyfikatami.\n\nNatalia Chwedoruk",
                (
                    *four(POLIMERKA, (OWN_TABLE, "word", OWN_TABLE, "word"), "scan", style=2),
                    zus(POLIMERKA, POINTS, "520/ZAS/2026/1302", "16.04.2026", "scan", "zus"),
                    tax(POLIMERKA, BOXES, "0808-SEE.4060.121.2026", "17.04.2026", "pdf", "us"),
                    *proofs(POLIMERKA, "scan"),
                ),
                "zip",
            ),
        ),
        application(
            SZKLONIT,
            mail(
                SZKLONIT,
                at(15, 21, 17),
                "Szklonit - Szwajcaria",
                "Dobry wieczór,\nzdjęcia podpisanych dokumentów w załączeniu, kopii atestu nie mam pod ręką.\nJoanna Pustelnik",
                (
                    *four(SZKLONIT, (RETYPED, RETYPED, TYPEWRITER, TYPEWRITER), "photo", style=1),
                    zus(SZKLONIT, LETTER, "390000/602/121/2026", "9.04.2026", "photo", "zus foto"),
                    tax(SZKLONIT, TAXLETTER, "0805-SPO.4060.15.2026", "8.04.2026", "photo", "us foto"),
                ),
            ),
        ),
    )


def faulty() -> tuple[Application, ...]:
    owed = replace(
        tax(TORNICA, ZASW, "0810-SPV.4060.33.2026", "9.04.2026", "scan"),
        source=Html(certificates.tax_sections(TORNICA, "0810-SPV.4060.33.2026", "9.04.2026", "4 318,00")),
        verdict="arrears",
        faults=("arrears",),
    )
    refused = Paper(
        kind="zus_certificate",
        layout="ZUS refusal",
        source=Html(certificates.zus_refusal(LUZYCKA, "390000/603/12/2026", "13.04.2026")),
        guise="scan",
        file_name="ZUS decyzja",
        signing="issuer",
        fields={"nip": LUZYCKA.nip, "name": LUZYCKA.name},
        verdict="refusal",
        faults=("arrears",),
    )
    partner = replace(DUETKA, name="Paweł Łaska", nip=nip("927048815"), street="ul. Wiejska 2")
    partners = replace(
        tax(partner, COLUMNS, "0805-SPV.4060.27.2026", "2.04.2026", "photo", "US"), faults=("other_company",)
    )
    return (
        application(
            TORNICA,
            mail(
                TORNICA,
                at(14, 10, 40),
                "Tornica – zgłoszenie Szwajcaria",
                "Dzień dobry, przesyłam dokumenty do naboru.\nIreneusz Tor",
                (
                    *four(TORNICA, ("word", "word", "word", "word"), "scan"),
                    zus(TORNICA, POINTS, "520/ZAS/2026/1255", "8.04.2026", "scan"),
                    owed,
                    *proofs(TORNICA, "scan"),
                ),
            ),
            sound=False,
        ),
        application(
            KLAROWNY,
            mail(
                KLAROWNY,
                at(8, 13, 26),
                "formularze - Klarowny Dom",
                "Dzień dobry,\nodsyłam wypełnione pliki Word oraz zaświadczenia.\nP. Ziętek",
                (
                    *(
                        form(KLAROWNY, kind, "word", "docx", signing="none", style=1, faults=("unsigned",))
                        for kind in ("application_form", "status_declaration", "de_minimis_form")
                    ),
                    form(
                        KLAROWNY,
                        "draft_contract",
                        "word",
                        "docx",
                        signing="none",
                        style=1,
                        faults=("not_initialled",),
                    ),
                    zus(KLAROWNY, TABLE, "ZUS-2026-04-112400", "1.04.2026", "pdf", "ZUS"),
                    tax(KLAROWNY, BOXES, "0804-SEE.4060.610.2026", "1.04.2026", "pdf", "US"),
                ),
            ),
            sound=False,
        ),
        application(
            LUZYCKA,
            mail(
                LUZYCKA,
                at(16, 14, 8),
                "Łużycka Rama zgłoszenie",
                "Dzień dobry,\nw załączeniu to, co udało się zebrać.\nBogna Mirek",
                (
                    form(LUZYCKA, "application_form", CAVEAT, "scan"),
                    form(LUZYCKA, "de_minimis_form", KALAM, "scan"),
                    form(
                        LUZYCKA, "draft_contract", KALAM, "scan", signing="none", faults=("not_initialled",)
                    ),
                    refused,
                    tax(LUZYCKA, TAXLETTER, "0810-SPO.4060.52.2026", "10.04.2026", "scan"),
                ),
            ),
            sound=False,
            missing=("status_declaration",),
        ),
        application(
            DUETKA,
            mail(
                DUETKA,
                at(15, 8, 50),
                "Duetka s.c. – zgłoszenie na wyjazd",
                "Dzień dobry,\nprzesyłam zdjęcia naszego zgłoszenia.\nEwa Łaska",
                (
                    form(DUETKA, "application_form", KALAM, "photo", style=2, faults=("other_trip",)),
                    form(DUETKA, "status_declaration", TYPEWRITER, "photo", style=2),
                    form(DUETKA, "de_minimis_form", TYPEWRITER, "photo", style=2),
                    form(DUETKA, "draft_contract", TYPEWRITER, "photo", style=2),
                    zus(DUETKA, DECREE, "410000/71/2026-RKS/90", "3.04.2026", "photo", "ZUS"),
                    partners,
                ),
            ),
            sound=False,
        ),
    )
