"""Polish words for the codes that tables show."""

STATUS = {
    "under_review": "w trakcie sprawdzania",
    "needs_decision": "czeka na decyzję",
    "awaiting_correction": "czeka na uzupełnienie",
    "complete": "kompletne",
    "correction_overdue": "po terminie uzupełnienia",
    "ineligible": "nie spełnia kryteriów",
    "late": "po terminie naboru",
    "early": "przed otwarciem naboru",
    "withdrawn": "wycofane",
}
DOCUMENT_STATE = {
    "accepted": "przyjęty",
    "defective": "do poprawy",
    "missing": "brak",
    "unsure": "do sprawdzenia",
}
OUTCOME = {
    "filed": "złożona do akt",
    "ignored": "pominięta",
    "quarantined": "odłożona dla pracownika",
    "duplicate": "duplikat",
    "pending": "czeka",
}
LETTER = {
    "acknowledgement": "potwierdzenie",
    "correction_request": "prośba o uzupełnienie",
    "reminder": "przypomnienie",
    "completeness": "kompletność",
    "late_notice": "po terminie naboru",
    "early_notice": "przed otwarciem naboru",
    "result_qualified": "wynik: zakwalifikowany",
    "result_reserve": "wynik: lista rezerwowa",
    "result_ineligible": "wynik: poza listą",
    "digest": "zestawienie dzienne",
    "alert": "alarm",
}
LETTER_STATE = {
    "draft": "do zatwierdzenia",
    "queued": "w kolejce",
    "sending": "wysyłane",
    "sent": "wysłane",
    "failed": "odmowa serwera",
    "uncertain": "niepewne",
    "bounced": "niedoręczone",
    "cancelled": "odwołane",
}

SCAN = {"clean": "czysty", "infected": "zainfekowany", "not_scanned": "niesprawdzony"}
