"""One application as tables."""

from typing import Any

from cli.shown.readings import print_readings
from cli.shown.tables import date_text, minute_text, print_table, print_text
from domain.call import Call
from domain.words.labels import DOCUMENT_STATES, LETTER_KINDS, LETTER_STATES, SCAN_VERDICTS, STATUSES
from domain.words.names import field_name, kind_name, question_name, value_text


def print_dossier(dossier: dict[str, Any], call: Call) -> None:
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
        ((question_name(q["code"]), q["text"], q["hint"]) for q in dossier["questions"]),
        empty="brak",
    )
    print_table(
        "Dokumenty",
        ("Dokument", "W poleceniu", "Stan", "Pliki"),
        (
            (kind_name(call, k), k, DOCUMENT_STATES[d["state"]], "\n".join(d["files"]) or "–")
            for k, d in dossier["documents"].items()
        ),
    )
    print_table(
        "Ustalenia",
        ("Dokument", "Co stwierdzono", "Skąd to wiadomo"),
        (
            (
                kind_name(call, f["document"]) if f["document"] else "całe zgłoszenie",
                f["message"],
                f["evidence"],
            )
            for f in dossier["findings"]
        ),
        empty="brak",
    )
    evidence = dossier["evidence"]["fields"]
    names = {str(criterion.number): criterion.name for criterion in call.criteria}
    print_table(
        "Odpowiedzi z formularza",
        ("Pole", "W poleceniu", "Wartość", "Słowa w dokumencie"),
        (
            (field_name(call, n), n, value_text(v, n), (evidence.get(n) or {}).get("words") or "–")
            for n, v in dossier["fields"].items()
        ),
    )
    print_readings(dossier["readings"], call)
    _print_scans([file for message in dossier["messages"] for file in message["attachments"]])
    print_table(
        f"Punkty: {value_text(dossier['score']['total'])}",
        ("Nr", "Kryterium", "Punkty", "Uzasadnienie"),
        (
            (n, names[n], value_text(p), dossier["evidence"]["criteria"][n])
            for n, p in dossier["score"]["criteria"].items()
        ),
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
                date_text(x["due_on"]),
                x["approval"] if x["state"] == "draft" else x["last_reply"],
            )
            for x in dossier["letters"]
        ),
    )
    print_table("Przebieg", ("Kiedy", "Co"), ((minute_text(e["at"]), e["what"]) for e in dossier["history"]))


def _print_scans(files: list[dict[str, Any]]) -> None:
    """What the scanner said of each file; in one line where it said the same of all."""
    told = [
        f"{SCAN_VERDICTS[file['scan']]}{f': {why}' if (why := file['scan_reason']) else ''}" for file in files
    ]
    if len(set(told)) == 1:
        print_text(f"Skan antywirusowy: wszystkie pliki {told[0]}\n")
        return
    rows = ((str(file["id"]), file["filename"], said) for file, said in zip(files, told, strict=True))
    print_table("Skan antywirusowy", ("Nr", "Plik", "Wynik"), rows, empty="brak plików")
