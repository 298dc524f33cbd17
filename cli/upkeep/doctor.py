"""`nabor doctor`: is everything there that a pass needs? One line each."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

import typer

from cli.options import ConfigOption, clock_from, settings_from, when_done
from cli.shown.tables import print_text
from errors import NaborError

if TYPE_CHECKING:
    from config.settings import Settings
    from domain.call import Call
    from pipeline.services import Services


_OLDEST_SIGNATURES_DAYS = 7


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Sprawdź ustawienia, bazę, skrzynkę, serwer wychodzący, miejsce na dysku.")
    def doctor(config: ConfigOption = None) -> None:
        settings = settings_from(config)
        healthy = True
        for name, check in _checks(settings):
            try:
                print_text(f"✓ {name}: {check()}")
            except NaborError as error:
                healthy = False
                print_text(f"✗ {name}: {error}")
        if not healthy:
            raise typer.Exit(1)


def _checks(settings: "Settings") -> Iterator[tuple[str, Callable[[], str]]]:
    from pipeline.opening import build_parts

    calls: dict[str, Call] = {}
    yield "Python", _python
    yield "nabory", lambda: _calls(settings, calls)
    built: list[Services] = []

    def database() -> str:
        # Calls that are wrong were told of already, and are no fault of the database.
        built.append(build_parts(settings, clock_from(None), calls))
        when_done.callback(built[0].database.close)
        return _database(built[0])

    yield "baza danych", database
    if built and built[0].database.is_shared:
        yield "kopie bazy danych", lambda: _dumps(built[0])
    if built and settings.is_queued:
        yield "kolejka zadań", lambda: _queue(built[0])
    if built:
        yield "pliki", lambda: _archive(built[0])
        yield "skrzynka", lambda: _mailbox(built[0])
        for one in built[0].mailboxes:
            if one.part:
                yield f"skrzynka urzędu „{one.part}”", partial(_mailbox, one)
            for account, folder in one.further_accounts.items():
                yield f"folder „{folder}”", partial(_folder, one, account, folder)
        yield "serwer wychodzący", lambda: _delivery(built[0])
        yield "wysyłanie pism", lambda: _sending(built[0])
    yield "odczyt skanów", lambda: _ocr(settings)
    yield "stare formaty", _office
    yield "izolacja odczytu", _isolation
    yield "skaner antywirusowy", lambda: _scanner(settings)
    yield "podpisy elektroniczne", lambda: _roots(settings)
    yield "miejsce na dysku", lambda: _disk(settings)
    yield "nadawca pism", lambda: _sender(settings, calls)
    yield "pracownicy", lambda: _staff(settings)


def _database(services: "Services") -> str:
    """Where it is, without the login; of a server its version, and who works there."""
    from store.engine.lease import at_work
    from store.engine.postgres import version_of

    place = services.settings.database.rpartition("@")[2].partition("?")[0]
    if not services.database.is_shared:
        return place
    with services.database.read() as session:
        number, worker = version_of(session), at_work(session)
    return f"PostgreSQL {number}, {place}; {f'pracuje: {worker}' if worker else 'nikt teraz nie pracuje'}"


def _archive(services: "Services") -> str:
    """Where the bytes lie; of a bucket, what it does for them."""
    from ingest.archive.objects import ObjectArchive

    archive, settings = services.archive, services.settings
    if not isinstance(archive, ObjectArchive):
        return f"poczta i pliki w katalogu {settings.data_dir}"
    held = archive.protection()
    told = [settings.archive]
    told.append("zapis tylko wtedy, gdy pliku nie ma" if held.is_conditional else "bez zapisu warunkowego")
    if held.is_versioned:
        told.append("wersjonowany")
    else:
        told.append("uwaga: bez wersjonowania, więc pliku skasowanego z zewnątrz nikt nie przywróci")
    told.append(f"blokada usuwania: {held.lock}" if held.lock else "bez blokady usuwania (Object Lock)")
    if settings.s3.endpoint.startswith("http://"):
        told.append("uwaga: połączenie nie jest szyfrowane (http)")
    return "; ".join(told)


def _dumps(services: "Services") -> str:
    """The tool that saves the database: it must be no older than the server."""
    from pipeline.keep.dump import tool_version
    from store.engine.postgres import version_of

    told, major = tool_version()
    with services.database.read() as session:
        server = version_of(session)
    if major < int(server.partition(".")[0]):
        raise NaborError(
            f"{told} jest starszy niż serwer ({server}); zainstaluj postgresql-client tej wersji."
        )
    return told


def _queue(services: "Services") -> str:
    """The tasks that wait, who works on them, and which roles may read.

    Raises:
        ConfigError: there is no queue yet, or it is another program's.
        NaborError: nobody reads what waits.
    """
    from importlib.metadata import version

    from store.queue.looking import look

    with services.database.read() as session:
        seen = look(session)
    left = {queue: tasks.waiting + tasks.running for queue, tasks in seen.queues.items()}
    waiting = ", ".join(f"{queue} {count}" for queue, count in left.items() if count) or "nic"
    if not seen.workers and not services.settings.worker.readers and left["read"]:
        raise NaborError(f"czeka: {waiting}, a nikt nie czyta; uruchom nabor reader.")
    roles = ", ".join(seen.roles) or "żadna (nabor reader --allow ROLA)"
    working = f"pracujące procesy: {seen.workers}; role, które mogą czytać: {roles}"
    return f"procrastinate {version('procrastinate')}; czeka: {waiting}; {working}"


def _python() -> str:
    """The interpreter; the fixes of CVE-2023-27043 and CVE-2024-0450 are worth a word, not a refusal."""
    import sys

    version = ".".join(map(str, sys.version_info[:3]))
    fixed = {(3, 11): 10, (3, 12): 6}.get(sys.version_info[:2], 0)
    if sys.version_info[2] < fixed:
        return f"{version} (zalecana 3.{sys.version_info[1]}.{fixed} lub nowsza: poprawki bezpieczeństwa)"
    return version


def _calls(settings: "Settings", calls: "dict[str, Call]") -> str:
    """Their names; what was loaded stands in `calls` afterwards. The sender is a line of its own."""
    from config.loader import load_calls
    from pipeline.callfile.check import check_directory

    files = check_directory(settings.calls_dir, sender=None)
    wrong = [f"{file.path}:{c.line}: {c.in_short} {c.todo}" for file in files for c in file.errors]
    if all(file.read.call is not None for file in files):
        calls.update(load_calls(settings.calls_dir))
    if wrong:
        raise NaborError(f"{' '.join(wrong)} Wszystko pokaże „nabor call check PLIK”.")
    doubts = sum(len(file.warnings) for file in files)
    return ", ".join(calls) + (f" (uwagi: {doubts}; pokaże je „nabor call check PLIK”)" if doubts else "")


def _sender(settings: "Settings", calls: "Mapping[str, Call]") -> str:
    from pipeline.watch.configuration import other_addresses, stranger, wrong_address

    for one in settings.senders:
        fault = wrong_address(one) or stranger(one, calls)
        if fault is not None:
            raise NaborError(fault)
    asked = {name for sender in settings.senders for name in other_addresses(sender, calls)}
    others = sorted(asked - {sender.lower() for sender in settings.senders})
    named = ", ".join(others)
    said = f"uwaga: pisma proszą o odpowiedź na {named}; jeśli to inna skrzynka, odpowiedzi tu nie dotrą"
    beside = f" ({said})" if others else ""
    return f"{', '.join(settings.senders)}{beside}"


def _mailbox(services: "Services") -> str:
    with services.mailbox():
        return services.account


def _folder(services: "Services", account: str, folder: str) -> str:
    with services.mailbox(folder):
        return account


def _delivery(services: "Services") -> str:
    settings = services.settings
    if settings.delivery == "maildir":
        return f"pisma odkładane do {settings.outgoing} (nic nie wychodzi na zewnątrz)"
    from notify.delivery.smtp import SmtpDelivery

    with services.delivery() as delivery:
        assert isinstance(delivery, SmtpDelivery)
        for sender in settings.senders:
            delivery.check(sender)
    return f"{settings.smtp.host}:{settings.smtp.effective_port}"


def _sending(services: "Services") -> str:
    from pipeline.watch.sending_hold import frozen_because

    held = frozen_because(services.database)
    if held:
        raise NaborError(" ".join(held))
    return "nie jest wstrzymane"


def _ocr(settings: "Settings") -> str:
    from ingest.machine import find_tessdata

    found = find_tessdata(settings.ocr.tessdata)
    if found is None:
        raise NaborError(
            "brak polskich danych programu Tesseract, więc skany i zdjęcia sprawdza pracownik; "
            "zainstaluj pakiet Debiana tesseract-ocr-pol."
        )
    return f"polskie dane w {found}"


def _office() -> str:
    from ingest.machine import find_office

    found = find_office()
    return found or "bez LibreOffice (pakiet libreoffice-writer-nogui): pliki DOC i XLS sprawdza pracownik"


def _isolation() -> str:
    """What the kernel keeps the processes from that open strangers' files: tried in one of them.

    Raises:
        SandboxCrash: such a process cannot load what it reads with.
    """
    from ingest.sandbox.pool import Sandbox
    from pipeline.read.readiness import held_when_loaded

    with Sandbox(1, preload=()) as sandbox:
        held = sandbox.submit(held_when_loaded).result()
    if held.files and held.calls:
        return "kto czyta cudzy plik, nie sięgnie do bazy, kluczy, innych plików, sieci ani innych procesów"
    lacks = [] if held.files else ["jądro nie ma Landlock (Linux 5.13), więc sięgnie do plików programu"]
    if not held.calls:
        lacks.append("nie ma filtra wywołań systemowych (seccomp), więc sięgnie do gniazd tej maszyny")
    return f"niepełna: gdyby plik przejął proces, który go czyta: {'; '.join(lacks)}"


def _roots(settings: "Settings") -> str:
    roots = settings.signatures.roots
    if roots is None:
        return "zaufanie do wystawców nie jest sprawdzane (nie ustawiono NABOR_SIGNATURES__ROOTS)"
    if not roots.is_dir():
        raise NaborError(f"nie ma katalogu z zaufanymi certyfikatami {roots}.")
    return f"zaufane certyfikaty z katalogu {roots}"


def _scanner(settings: "Settings") -> str:
    from datetime import UTC, datetime

    from pipeline.receive.scanning import scanner_of

    scanner = scanner_of(settings)
    if scanner is None:
        return "nie ustawiono (NABOR_CLAMD__SOCKET albo NABOR_CLAMD__HOST): załączniki nie są skanowane"
    version, made_at = scanner.version()
    if made_at is None:
        return f"{version}, sygnatury bez daty"
    days = (datetime.now(UTC) - made_at).days
    if days > _OLDEST_SIGNATURES_DAYS:
        raise NaborError(f"{version}: sygnatury mają {days} dni; sprawdź program freshclam.")
    return f"{version}, sygnatury z {made_at:%d.%m.%Y}"


def _disk(settings: "Settings") -> str:
    from pipeline.receive.fetch import MIN_FREE_BYTES

    place = settings.data_dir if settings.data_dir.exists() else settings.data_dir.absolute().parent
    free = shutil.disk_usage(place).free
    if free < MIN_FREE_BYTES:
        raise NaborError(f"zostało {free // 10**6} MB; zwolnij miejsce, inaczej odbieranie poczty stanie.")
    return f"{free // 10**9} GB wolne"


def _staff(settings: "Settings") -> str:
    from pipeline.watch.configuration import wrong_address

    if not settings.staff:
        raise NaborError("nikt nie dostaje porannego zestawienia; podaj adresy w „staff” (NABOR_STAFF).")
    wrong = [fault for address in settings.staff if (fault := wrong_address(address)) is not None]
    if wrong:
        raise NaborError(f"{' '.join(wrong)} Popraw „staff” (NABOR_STAFF).")
    return ", ".join(settings.staff)
