"""What stands still though no step fails: `nabor health` judges, and it is put on record for the staff."""

from datetime import datetime, timedelta

from domain.words.polish import duration_text
from pipeline.services import Services
from pipeline.watch import step_record
from pipeline.watch.health import Check, facts_of, judge

STALLED = "stalled/"
"""How the names of these steps begin; they end when the check is well again."""

_SENTENCES = {
    "pending_minutes": "Najstarsza wiadomość czeka na przetworzenie {age}.",
    "queued_minutes": "Najstarsze pismo, które mogło już wyjść, czeka w kolejce {age}.",
    "reconcile_hours": "Całej skrzynki nie udało się porównać z księgą już {age}.",
    "backup_hours": "Nowej kopii zapasowej nie ma już {age}.",
    "disk_free_mb": "Na dysku z danymi zostało {value:.0f} MB.",
    "sandbox_restarts": (
        "W ciągu doby {value:.0f} razy trzeba było przerwać proces, który czyta pliki; "
        "nieprzeczytane pliki obejrzy pracownik, a administrator powinien zajrzeć do dziennika."
    ),
}
_ROOTS = {
    "pending_minutes": "file",
    "queued_minutes": "send",
    "reconcile_hours": "poll",
    "backup_hours": "backup",
    "disk_free_mb": "poll",
}
"""The step whose failure explains it: that one is told of, and not both."""


def watch_stalls(services: Services, now: datetime) -> None:
    """Put on record what stands still now, and what does no longer."""
    checks = judge(facts_of(services, now), services.settings.health, now)
    failing = {row.name for row in step_record.troubles(services.database)}
    for name, sentence in _SENTENCES.items():
        code = STALLED + name
        if checks[name].ok:
            if code in failing:
                step_record.succeeded(services.database, code, now)
        elif code in failing or _ROOTS.get(name) not in failing:
            step_record.failed(services.database, code, _told(sentence, name, checks[name]), now)


def _told(sentence: str, name: str, check: Check) -> str:
    """The sentence with what was found; an age in the units that people count in."""
    value = float(check.value or 0)
    unit = timedelta(hours=1) if name.endswith("_hours") else timedelta(minutes=1)
    return sentence.format(value=value, age=duration_text(value * unit))
