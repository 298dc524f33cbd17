"""What acts are called on pages (contract: the buttons), and the reasons that are suggested for them."""

from collections.abc import Mapping

from domain.acts.act import Act
from domain.acts.on_applications import (
    Advance,
    Close,
    Eligible,
    Extend,
    Ineligible,
    InTime,
    RequestAgain,
    Settle,
    Withdraw,
)
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_letters import Approve, Drop, Resend, TreatAsSent, WriteParagraph
from domain.acts.on_messages import AssignMessage, GivePassword, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Undo
from domain.letter import LetterKind
from domain.words.labels import LETTER_KINDS

BUTTONS: Mapping[type[Act], str] = {
    Accept: "Przyjmij dokument",
    Refuse: "Poproś o poprawę",
    SetKind: "Zapisz rodzaj",
    SetField: "Zapisz odpowiedź",
    SetPoints: "Zapisz punkty",
    ConfirmPoints: "Potwierdź punkty",
    Settle: "Sprawa obejrzana",
    Eligible: "Spełnia kryteria",
    Ineligible: "Nie spełnia kryteriów",
    InTime: "Uznaj za złożone w terminie",
    Advance: "Wybierz do dalszego etapu",
    Extend: "Przedłuż termin",
    RequestAgain: "Poproś jeszcze raz",
    Withdraw: "Potwierdź rezygnację",
    Close: "Pozostaw bez rozpatrzenia",
    AssignMessage: "Przypisz do zgłoszenia",
    NotRelated: "Nie dotyczy naboru",
    MarkRead: "Przeczytane",
    GivePassword: "Wypróbuj hasło",
    Approve: "Zatwierdź pismo",
    Drop: "Odwołaj pismo",
    Resend: "Wyślij ponownie",
    TreatAsSent: "Uznaj za wysłane",
    WriteParagraph: "Zapisz dopisek",
    Prolong: "Przedłuż nabór",
    Undo: "Cofnij",
}
"""`Release` is missing: it is about no application, and has a page of its own."""

REASONS: Mapping[type[Act], tuple[str, ...]] = {
    Accept: ("Dokument obejrzany: jest prawidłowy.", "Potwierdzone z wystawcą."),
    Refuse: ("Dokument jest nieczytelny.", "Dokument nie jest podpisany.", "To nie jest wymagany dokument."),
    SetKind: ("Plik obejrzany.",),
    SetField: ("Odczytane z dokumentu.", "Ustalone telefonicznie."),
    SetPoints: ("Ustalone na podstawie dokumentów.", "Decyzja Komisji Oceniającej."),
    ConfirmPoints: ("Komisja Oceniająca potwierdziła punkty.",),
    Settle: ("Obejrzane; nic więcej nie trzeba.",),
    Eligible: ("Sprawdzone w rejestrze: spełnia kryterium.",),
    Ineligible: ("Sprawdzone w rejestrze: nie spełnia kryterium.",),
    Advance: ("Decyzja komisji o wyborze do dalszego etapu.",),
    InTime: ("Opóźnienie nie leży po stronie zgłaszającego.",),
    Extend: ("Na prośbę zgłaszającego.",),
    RequestAgain: ("Poprzednia prośba nie wyjaśniała sprawy.",),
    Withdraw: ("Rezygnacja z udziału.",),
    Close: ("Zgłoszenia nie uzupełniono w terminie.", "Do zamknięcia naboru zgłoszenie nie było kompletne."),
    AssignMessage: ("Nadawca i treść wskazują na to zgłoszenie.",),
    NotRelated: ("Wiadomość nie dotyczy żadnego naboru.",),
    MarkRead: ("Odpisano.", "Nie wymaga odpowiedzi."),
    GivePassword: ("Hasło podał zgłaszający.",),
    Approve: ("Pismo obejrzane.",),
    Drop: ("Pismo jest już niepotrzebne.",),
    Resend: ("Serwer poczty działa już prawidłowo.",),
    TreatAsSent: ("Adresat potwierdził, że pismo dotarło.",),
    WriteParagraph: ("Wyjaśnienie.",),
    Prolong: ("Na wniosek zgłaszających nabór trwa dłużej.", "W dniu zamknięcia nie działała poczta urzędu."),
    Undo: ("Pomyłka.",),
}

LETTERS: Mapping[type[Act], str] = {
    Accept: "a",
    Refuse: "p",
    SetKind: "r",
    SetField: "o",
    SetPoints: "n",
    ConfirmPoints: "n",
    Settle: "s",
    Eligible: "t",
    Ineligible: "e",
    InTime: "t",
    Extend: "d",
    Close: "b",
    AssignMessage: "m",
    NotRelated: "e",
    MarkRead: "w",
    GivePassword: "h",
    Approve: "a",
    Drop: "o",
    Resend: "w",
    TreatAsSent: "t",
}
"""The keys of acts, for who wants keys; an act that needs no question has none."""

MEANINGS: Mapping[type[Act], str] = {
    Settle: "Zamyka to pytanie; dokumentu ani spóźnionej wiadomości przez to nie przyjmuje.",
    Refuse: "Zgłaszający dostanie prośbę o poprawiony albo nowy dokument; pismo najpierw obejrzy pracownik.",
    Advance: "Zgłaszający dostanie prośbę o dokumenty dalszego etapu, z terminem.",
    InTime: "To, co przyszło po terminie, liczy się tak, jakby przyszło na czas.",
    Extend: "Zgłaszający dostanie pismo z nowym dniem.",
    RequestAgain: "Program jeszcze raz poprosi o to, czego brakuje, z nowym terminem.",
    Withdraw: "Zgłoszenie wypada z naboru i z rankingu.",
    Close: "Zgłoszenie zostaje poza rankingiem; zgłaszający dostanie o tym pismo.",
}
"""What follows from acts whose buttons alone do not say it."""

GOES_OUT: Mapping[type[Act], str] = {
    Refuse: "",
    Extend: "Powód: ",
    Close: "Powód: ",
    Ineligible: "",
    Prolong: "Powód: ",
}
"""Acts whose reason is printed for the applicant, with what the letter says just before it."""
GRAVE = frozenset({Ineligible, Withdraw, Close, Drop})
"""Acts whose button warns."""

_SAID: Mapping[type[Act], str] = {
    Accept: "przyjęcie dokumentu",
    Refuse: "prośba o poprawę dokumentu",
    SetKind: "rodzaj pliku nr {target}",
    SetField: "odpowiedź na pytanie formularza",
    SetPoints: "punkty w kryterium {target}",
    ConfirmPoints: "potwierdzenie punktów",
    Settle: "sprawa obejrzana",
    Eligible: "spełnia kryteria",
    Ineligible: "nie spełnia kryteriów",
    InTime: "uznanie za złożone w terminie",
    Advance: "wybór do dalszego etapu",
    Extend: LETTER_KINDS[LetterKind.EXTENSION],
    RequestAgain: "ponowna prośba o uzupełnienie",
    Withdraw: "rezygnacja",
    Close: "zgłoszenie pozostawione bez rozpatrzenia",
    AssignMessage: "przypisanie wiadomości nr {target}",
    NotRelated: "wiadomość nr {target} nie dotyczy naboru",
    MarkRead: "przeczytanie wiadomości nr {target}",
    GivePassword: "hasło do zabezpieczonych plików",
    Approve: "zatwierdzenie pisma nr {target}",
    Drop: "odwołanie pisma nr {target}",
    Resend: "ponowna wysyłka pisma nr {target}",
    TreatAsSent: "uznanie pisma nr {target} za wysłane",
    WriteParagraph: "dopisek w piśmie nr {target}",
    Prolong: "przedłużenie naboru {target}",
    Undo: "cofnięcie decyzji nr {target}",
}


def said(act: Act) -> str:
    """What an act was, as a list of decisions names it.

    >>> said(SetPoints(2, 10))
    'punkty w kryterium 2'
    """
    stored = act.stored
    return _SAID.get(type(act), stored.action).format(target=stored.target, value=stored.value)
