"""Keep which version of each call's file is in force, from when on."""

from config.callfile.changes import content_of
from pipeline.calls_in_force import files_of
from pipeline.services import Services
from store.call_versions import append, newest


def note_versions(services: Services) -> tuple[str, ...]:
    """The calls whose file says something else than the newest version on record; it is on record now."""
    noted = []
    for call in files_of(services.calls).values():
        content = content_of(call)
        with services.database.read() as session:
            last = newest(session, call.id)
        if last is not None and last.content == content:
            continue
        with services.database.write() as session:
            append(session, call.id, content, services.clock())
        noted.append(call.id)
    return tuple(noted)
