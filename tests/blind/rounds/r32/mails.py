"""Who sends what, when and how."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Html, Mail, Paper

from . import zus
from .companies import DIGITAL, FAULTY
from .firm import Firm
from .papers import (
    contract,
    evidence,
    form,
    minimis,
    own_form,
    own_minimis,
    own_status,
    status,
    tax_paper,
    with_hand,
    zus_paper,
)  # fmt: skip
from .scanned import SCANNED


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def application(f: Firm, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """An application with the truth that follows from the firm's answers."""
    return Application(f.slug, f.name, f.nip, mails, sound, f.fields, f.points, missing)


B, K, Z, S, A, P, D, M = SCANNED
N, G, L, R = DIGITAL
X, T, C, H = FAULTY
M_PEN = with_hand(M, Z)

APPLICATIONS = (
    application(
        B,
        Mail(
            at(15, 9, 12),
            B.email,
            "Zgłoszenie – wyjazd studyjny Szwajcaria – Brzozomet",
            "Dzień dobry,\n\nprzesyłam komplet dokumentów do naboru na wyjazd do Szwajcarii.\nProszę o potwierdzenie.\n\nPozdrawiam\nTomasz Gruchlik\nBrzozomet Sp. z o.o.",
            (
                form(B, "scan", "hand", "1_formularz zgłoszeniowy"),
                zus_paper(B, "letter", "08.04.2026", "scan", "2_ZUS", 1843),
                tax_paper(B, "zas_w", "09.04.2026", "scan", "3_US", 2211),
                status(B, "scan", "hand", "4_oświadczenie"),
                minimis(B, "scan", "hand", "5_de minimis"),
                contract(B, "scan", "hand", "6_umowa parafowana"),
                *evidence(B, "scan"),
            ),
        ),
    ),
    application(
        K,
        Mail(
            at(16, 14, 48),
            K.email,
            "Nabór Innowacyjne Lubuskie",
            "Dzień dobry, w załączniku skan dokumentów firmy Kwidex. Proszę o informację, gdyby czegoś brakowało.\nRenata Olejarz-Wilk",
            (
                form(K, "scan", "hand", "formularz"),
                status(K, "scan", "hand", "status"),
                minimis(K, "scan", "hand", "de minimis"),
                contract(K, "scan", "hand", "umowa", named=False),
                zus_paper(K, "funds", "07.04.2026", "scan", "zus", 977),
                tax_paper(K, "letter", "10.04.2026", "scan", "us", 530),
            ),
            packed="one_pdf",
        ),
    ),
    application(
        Z,
        Mail(
            at(10, 19, 33),
            Z.email,
            "wyjazd do Szwajcarii - dokumenty",
            "Witam, wysyłam zdjęcia wypełnionych dokumentów, nie mam skanera. Jeśli coś nieczytelne, proszę dzwonić.\nBarbara Mroczek",
            (
                form(Z, "photo", "hand", "formularz"),
                zus_paper(Z, "card", "31.03.2026", "photo", "zus", 412),
                tax_paper(Z, "by_tax", "02.04.2026", "photo", "skarbowy", 318),
                status(Z, "photo", "hand", "oswiadczenie"),
                minimis(Z, "photo", "hand", "deminimis"),
                contract(Z, "photo", "hand", "umowa"),
            ),
        ),
    ),
    application(
        S,
        Mail(
            at(9, 12, 5),
            S.email,
            "zgloszenie Stolmar Żary",
            "Dzień dobry\nw załączeniu dokumenty na wyjazd (spakowane).\nZ poważaniem\nZbigniew Pyrek",
            (
                form(S, "scan", "hand", "formularz zgloszeniowy", dpi=300),
                status(S, "scan", "hand", "oswiadczenie o statusie", dpi=300),
                minimis(S, "scan", "hand", "formularz de minimis", dpi=300),
                contract(S, "scan", "hand", "projekt umowy"),
                zus_paper(S, "letter", "30.03.2026", "scan", "zaswiadczenie ZUS", 1377),
                tax_paper(S, "letter", "01.04.2026", "scan", "zaswiadczenie US", 749),
            ),
            packed="zip",
        ),
    ),
    application(
        A,
        Mail(
            at(14, 8, 2),
            A.email,
            "Aquasens Sp. z o.o. – zgłoszenie do udziału w wyjeździe studyjnym (Szwajcaria)",
            "Szanowni Państwo,\n\nw imieniu Aquasens Sp. z o.o. zgłaszam udział w wyjeździe. Zaświadczenia w wersji elektronicznej, pozostałe dokumenty podpisane odręcznie i zeskanowane.\n\nJoanna Ćwikła",
            (
                form(A, "scan", "hand", "Aquasens_formularz"),
                own_status(A, "scan", "hand", "Aquasens_oswiadczenie_MSP"),
                minimis(A, "scan", "hand", "Aquasens_de_minimis"),
                contract(A, "scan", "hand", "Aquasens_umowa"),
                zus_paper(A, "portal", "08.04.2026", "pdf", "Zaswiadczenie_ZUS", 6120),
                tax_paper(A, "e_office", "08.04.2026", "pdf", "ZAS-W_2026", 8804),
                *evidence(A, "scan"),
            ),
        ),
    ),
    application(
        P,
        Mail(
            at(15, 15, 20),
            P.email,
            "Dębiński Tworzywa - nabór Szwajcaria",
            "Dzień dobry,\nprzekazuję skan zgłoszenia wraz z załącznikami (jeden plik).\nKarolina Dębińska",
            (
                own_form(P, "scan", "hand", "zgłoszenie"),
                zus_paper(P, "funds", "09.04.2026", "scan", "zus", 2550),
                tax_paper(P, "zas_w", "09.04.2026", "scan", "us", 1402),
                status(P, "scan", "hand", "status"),
                minimis(P, "scan", "hand", "pomoc"),
                contract(P, "scan", "hand", "umowa"),
                *evidence(P, "scan"),
            ),
            packed="one_pdf",
        ),
    ),
    application(
        D,
        Mail(
            at(17, 11, 41),
            D.email,
            "Szwajcaria – Drukteka",
            "Dzień dobry,\nprzesyłam dokumenty. Zaświadczenie z urzędu skarbowego doślę w poniedziałek, czekam na odbiór.\nPaweł Sobańtka",
            (
                form(D, "photo", "hand", "formularz zgłoszeniowy"),
                zus_paper(D, "card", "10.04.2026", "photo", "zus", 655),
                status(D, "photo", "hand", "oświadczenie"),
                minimis(D, "photo", "hand", "formularz de minimis"),
                contract(D, "photo", "hand", "umowa"),
            ),
        ),
        Mail(
            at(20, 8, 26),
            D.email,
            "Re: Szwajcaria – Drukteka, zaświadczenie US",
            "Dzień dobry, w załączeniu brakujące zaświadczenie z US.\nPaweł Sobańtka, Drukteka",
            (tax_paper(D, "by_tax", "17.04.2026", "scan", "zaświadczenie US", 920),),
        ),
    ),
    application(
        M,
        Mail(
            at(21, 10, 17),
            M.email,
            "Medorto Lubsko – dokumenty rekrutacyjne",
            "Dzień dobry,\nw załączeniu dokumenty Medorto Lubsko Sp. z o.o.\n\nSekretariat\nMedorto Lubsko Sp. z o.o.",
            (
                form(M, "scan", "hand", "SKM_C25826042110120", dpi=150),
                status(M_PEN, "scan", "hand", "SKM_C25826042110121"),
                minimis(M_PEN, "scan", "hand", "SKM_C25826042110122"),
                contract(M, "scan", "hand", "SKM_C25826042110130"),
                zus_paper(M, "funds", "13.04.2026", "scan", "SKM_C25826042110140", 3081, turned=90),
                tax_paper(M, "letter", "14.04.2026", "scan", "SKM_C25826042110141", 1166),
                *evidence(M, "scan"),
            ),
        ),
    ),
    application(
        N,
        Mail(
            at(12, 21, 54),
            N.email,
            "Zgłoszenie Navilub Software",
            "Dzień dobry, w archiwum ZIP komplet dokumentów podpisanych elektronicznie.\nMichał Żytkowiak",
            (
                form(N, "pdf", "electronic", "formularz_zgloszeniowy"),
                status(N, "pdf", "electronic", "oswiadczenie_status"),
                minimis(N, "pdf", "electronic", "de_minimis"),
                contract(N, "pdf", "electronic", "umowa_projekt"),
                zus_paper(N, "portal", "03.04.2026", "pdf", "zus", 7015),
                tax_paper(N, "e_office", "03.04.2026", "pdf", "us", 9120),
            ),
            packed="zip",
        ),
    ),
    application(
        G,
        Mail(
            at(16, 7, 58),
            G.email,
            "Eko-Kruszpol – wyjazd studyjny do Szwajcarii",
            "Szanowni Państwo,\nprzesyłam zgłoszenie. Dokumenty podpisał prokurent podpisem kwalifikowanym.\nZ wyrazami szacunku\nNatalia Rataj",
            (
                form(G, "pdf", "electronic", "Formularz zgłoszeniowy"),
                zus_paper(G, "portal", "09.04.2026", "pdf", "Zaświadczenie o niezaleganiu ZUS", 5533),
                tax_paper(G, "e_office", "10.04.2026", "pdf", "Zaświadczenie US", 9467),
                status(G, "pdf", "electronic", "Oświadczenie o statusie"),
                own_minimis(G, "pdf", "electronic", "Formularz informacji de minimis"),
                contract(G, "pdf", "electronic", "Umowa"),
            ),
        ),
    ),
    application(
        L,
        Mail(
            at(17, 13, 9),
            L.email,
            "Lamprex – zgłoszenie, wyjazd do Szwajcarii (1/2)",
            "Dzień dobry,\nwysyłam dokumenty obowiązkowe, w drugiej wiadomości kopie certyfikatów i patentu.\nEdyta Barańczak",
            (
                form(L, "pdf", "electronic", "1 Formularz"),
                zus_paper(L, "portal", "14.04.2026", "pdf", "2 ZUS", 7741),
                tax_paper(L, "e_office", "14.04.2026", "pdf", "3 US", 9988),
                status(L, "pdf", "electronic", "4 Status"),
                minimis(L, "pdf", "electronic", "5 De minimis"),
                contract(L, "pdf", "electronic", "6 Umowa"),
            ),
        ),
        Mail(
            at(17, 13, 16),
            L.email,
            "Lamprex – zgłoszenie, wyjazd do Szwajcarii (2/2)",
            "Kopie certyfikatów i dokumentu patentowego.\nEdyta Barańczak, Lamprex Technika Świetlna Sp. z o.o.",
            evidence(L, "pdf"),
        ),
    ),
    application(
        R,
        Mail(
            at(20, 20, 31),
            R.email,
            "zgłoszenie na wyjazd studyjny",
            "Dzień dobry,\nzgłaszam się na wyjazd do Szwajcarii, dokumenty w załącznikach (podpis zaufany).\nAgnieszka Szydełko",
            (
                form(R, "pdf", "electronic", "formularz"),
                status(R, "pdf", "electronic", "oswiadczenie"),
                minimis(R, "pdf", "electronic", "de-minimis"),
                contract(R, "pdf", "electronic", "umowa"),
                zus_paper(R, "portal", "11.04.2026", "pdf", "zus-niezaleganie", 8206),
                tax_paper(R, "e_office", "13.04.2026", "pdf", "us-niezaleganie", 7302),
            ),
        ),
    ),
    application(
        X,
        Mail(
            at(8, 10, 44),
            X.email,
            "Zgłoszenie Parkietex",
            "Dzień dobry, przesyłam wypełnione dokumenty w Wordzie oraz zaświadczenia.\nG. Wawrzyńczak",
            (
                form(X, "docx", "none", "Zał. 2 formularz zgłoszeniowy - Parkietex"),
                status(X, "docx", "none", "Zał. 3 oświadczenie - Parkietex"),
                minimis(X, "docx", "none", "Zał. 6 de minimis - Parkietex"),
                contract(X, "docx", "none", "Zał. 5 umowa - Parkietex"),
                zus_paper(X, "portal", "01.04.2026", "pdf", "ZUS", 4410),
                tax_paper(X, "e_office", "02.04.2026", "pdf", "US", 6605),
            ),
        ),
        sound=False,
    ),
    application(
        T,
        Mail(
            at(14, 12, 30),
            T.email,
            "Kolmasz – wyjazd do Szwajcarii, komplet",
            "Dzień dobry,\nzałączam skany dokumentów.\nLeszek Doktór",
            (
                form(T, "scan", "hand", "formularz"),
                zus_paper(T, "letter", "07.04.2026", "scan", "zus", 2090),
                tax_paper(T, "zas_w", "08.04.2026", "scan", "urzad skarbowy", 1771, arrears="3 418,20 zł"),
                status(T, "scan", "hand", "oswiadczenie"),
                minimis(T, "scan", "hand", "de minimis"),
                contract(T, "scan", "none", "umowa"),
            ),
        ),
        sound=False,
    ),
    application(
        C,
        Mail(
            at(15, 17, 22),
            C.email,
            "dokumenty Glinkot",
            "Dzień dobry,\nprzesyłam dokumenty. Wniosek do ZUS złożyłam dzisiaj, załączam potwierdzenie.\nEwa Rusinek",
            (
                form(C, "scan", "hand", "formularz zgłoszeniowy"),
                status(C, "scan", "none", "oświadczenie o statusie"),
                minimis(C, "scan", "hand", "formularz de minimis"),
                contract(C, "scan", "hand", "umowa"),
                Paper(
                    "other",
                    "ZUS receipt for a request",
                    Html(zus.receipt(C, "15.04.2026")),
                    "pdf",
                    "ZUS potwierdzenie",
                    "none",
                    {},
                    faults=("wrong_document",),
                ),
                tax_paper(C, "by_tax", "13.04.2026", "scan", "US", 844),
            ),
        ),
        sound=False,
        missing=("zus_certificate",),
    ),
    application(
        H,
        Mail(
            at(13, 9, 55),
            H.email,
            "Hydronaprawa Kostrzyn zgłoszenie",
            "Dzień dobry,\nprzesyłam zgłoszenie na wyjazd do Szwajcarii.\nRafał Orzeł",
            (
                form(H, "scan", "hand", "formularz"),
                status(H, "scan", "hand", "status MŚP"),
                own_minimis(H, "scan", "hand", "formularz pomocy de minimis", rule="1407/2013"),
                zus_paper(H, "card", "07.04.2026", "scan", "zaświadczenie zus", 1290),
                tax_paper(H, "letter", "08.04.2026", "scan", "zaświadczenie us", 671),
            ),
        ),
        sound=False,
        missing=("draft_contract",),
    ),
)
