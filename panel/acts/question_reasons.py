"""The reasons that fit a question: what is likely said of just this doubt, beside what is said of any."""

from collections.abc import Mapping

from domain.acts.act import Act
from domain.acts.on_applications import Eligible, Ineligible, Settle, Withdraw
from domain.acts.on_documents import Accept, Refuse, SetField
from domain.acts.question_code import QuestionKind as Kind

FITTING: Mapping[str, Mapping[type[Act], tuple[str, ...]]] = {
    Kind.SIGNATURE_INVALID: {
        Accept: ("Zmiana po podpisaniu nie dotyczy treści dokumentu.",),
        Refuse: ("Plik zmieniono po podpisaniu; prosimy podpisać go ponownie.",),
    },
    Kind.ARREARS: {
        Accept: ("Zaległość zapłacono; jest dowód wpłaty.",),
        Refuse: ("Zaświadczenie wykazuje zaległości.",),
    },
    Kind.INSTALMENTS: {
        Accept: ("Układ ratalny realizowany, brak wymagalnych zaległości.",),
        Refuse: ("Z zaświadczenia nie wynika, że układ ratalny jest realizowany.",),
    },
    Kind.OTHER_TRIP: {
        Accept: ("Zgłaszający potwierdził, którego wyjazdu dotyczy formularz.",),
        Refuse: ("Formularz dotyczy innego wyjazdu.",),
    },
    Kind.OUTSIDE_REGION: {
        Eligible: ("Oddział w województwie potwierdzono w rejestrze.",),
        Ineligible: ("Siedziba i oddziały leżą poza województwem.",),
    },
    Kind.EXCLUDED_SECTOR: {
        Eligible: ("Przeważająca działalność nie należy do sektora wyłączonego.",),
        Ineligible: ("Przeważająca działalność należy do sektora wyłączonego.",),
    },
    Kind.UNKNOWN_SECTOR: {
        Eligible: ("Kod PKD odczytano; działalność nie należy do sektora wyłączonego.",),
        Ineligible: ("Przeważająca działalność należy do sektora wyłączonego.",),
    },
    Kind.NOT_SME: {
        Eligible: ("Wielkość przedsiębiorstwa potwierdzono.",),
        Ineligible: ("Przedsiębiorstwo nie jest mikro, małe ani średnie.",),
    },
    Kind.OFFICE_EMPLOYEE: {
        Eligible: ("Osoba nie jest pracownikiem urzędu.",),
        Ineligible: ("Zgłoszenie dotyczy pracownika urzędu.",),
    },
    Kind.RESIGNATION: {
        Withdraw: ("Zgłaszający zrezygnował w wiadomości.",),
        Settle: ("To nie jest rezygnacja.",),
    },
    Kind.DOUBTFUL_MESSAGE: {Settle: ("Nadawca potwierdzony; wiadomość należy do tego zgłoszenia.",)},
    Kind.HELD_MESSAGE: {Settle: ("Wiadomość nie należy do tego zgłoszenia.",)},
    Kind.LATE: {Settle: ("Przyszło po zamknięciu naboru.",)},
    Kind.LATE_SUPPLEMENT: {Settle: ("Przyszło po terminie i się nie liczy.",)},
    Kind.UNREAD_FILE: {Settle: ("Plik nie jest dokumentem naboru.",)},
    Kind.CLOUD_LINK: {Settle: ("Plików spod odnośnika nie trzeba.",)},
    Kind.OTHER_DELEGATE: {SetField: ("Nowszy formularz wskazuje tę osobę.",)},
    Kind.ADDRESS: {SetField: ("Adres potwierdził zgłaszający.",)},
}
"""Kind of question → act → reasons, the likeliest first."""
