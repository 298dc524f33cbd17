"""One application as tables."""

from typing import Any

from cli.readings import print_readings
from cli.tables import minute_text, print_table, print_text
from domain.labels import DOCUMENT_STATES, LETTER_KINDS, LETTER_STATES, SCAN_VERDICTS, STATUSES


def print_dossier(dossier: dict[str, Any]) -> None:
    """What is known of it, and how a person decides what is open."""
    applicant = dossier["applicant"]
    print_text(
        dossier["reference"],
        applicant["name"] or "?",
        f"NIP {applicant['nip'] or '?'}",
        applicant["email"],
    )
    print_text(f"Stan: {STATUSES[dossier['status']]}; akta: {dossier['folder']}\n")
    print_table(
        "Sprawy dla pracownika",
        ("Sprawa", "O co chodzi", "Jak rozstrzygnąć"),
        ((q["code"], q["text"], q["hint"]) for q in dossier["questions"]),
    )
    print_table(
        "Dokumenty",
        ("Rodzaj", "Stan", "Pliki"),
        (
            (k, DOCUMENT_STATES[d["state"]], "\n".join(d["files"]) or "–")
            for k, d in dossier["documents"].items()
        ),
    )
    print_table(
        "Ustalenia",
        ("Kod", "Dokument", "Co stwierdzono", "Skąd to wiadomo"),
        ((f["code"], f["document"] or "–", f["message"], f["evidence"]) for f in dossier["findings"]),
    )
    evidence = dossier["evidence"]["fields"]
    print_table(
        "Pola",
        ("Pole", "Wartość", "Słowa w dokumencie"),
        ((n, _shown(v), (evidence.get(n) or {}).get("words") or "–") for n, v in dossier["fields"].items()),
    )
    print_readings(dossier["readings"])
    print_table(
        "Skan antywirusowy",
        ("Nr", "Plik", "Wynik"),
        (
            (
                str(a["id"]),
                a["filename"],
                f"{SCAN_VERDICTS[a['scan']]}{f': {why}' if (why := a['scan_reason']) else ''}",
            )
            for m in dossier["messages"]
            for a in m["attachments"]
        ),
    )
    print_table(
        f"Punkty: {_shown(dossier['score']['total'])}",
        ("Kryterium", "Punkty", "Uzasadnienie"),
        ((n, _shown(p), dossier["evidence"]["criteria"][n]) for n, p in dossier["score"]["criteria"].items()),
    )
    print_table(
        "Pisma",
        ("Nr", "Rodzaj", "Stan", "Wysłane", "Termin", "Uwagi"),
        (
            (
                x["id"],
                LETTER_KINDS[x["kind"]],
                LETTER_STATES[x["state"]],
                minute_text(x["sent_at"]),
                x["due_on"] or "–",
                x["approval"] if x["state"] == "draft" else x["last_reply"],
            )
            for x in dossier["letters"]
        ),
    )
    print_table("Przebieg", ("Kiedy", "Co"), ((minute_text(e["at"]), e["what"]) for e in dossier["history"]))


def _shown(value: object) -> str:
    if value is None:
        return "nie wiadomo"
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, list):
        return "\n".join(map(str, value)) or "–"
    return str(value)
