"""A form whose session ended while somebody filled it in: nothing typed is lost.

The fields wait, escaped, in the login page; after the login they stand in a form of the new session, which
the person sends knowingly.
"""

from collections.abc import Iterator, Mapping

from fastapi import Request
from fastapi.responses import Response

from panel.rendering import page
from panel.security.gate import CSRF_FIELD, asked_of
from panel.security.origin import is_ours

PREFIX = "carried-"
TARGET = "carried_to"


def carried_login(request: Request) -> Response:
    """The login page, with what was typed."""
    asked = asked_of(request)
    if not is_ours(request.headers, asked.desk.services.settings.panel.base_url):
        return page(request, "error.html", 403, title="Brak dostępu", text="To żądanie wysłała inna strona.")
    fields = [
        (f"{PREFIX}{name}", value)
        for name, values in asked.form.items()
        for value in values
        if name != CSRF_FIELD
    ]
    panel = asked.desk.services.settings.panel
    note = "Sesja wygasła. To, co zostało wpisane, czeka: po zalogowaniu będzie można to zapisać."
    return page(
        request,
        "login.html",
        401,
        next="",
        login="",
        error="",
        note=note,
        has_provider=bool(panel.oidc.issuer) and not panel.local_accounts,
        has_local=panel.local_accounts,
        carried=[(TARGET, request.url.path), *fields],
    )


def carried_fields(form: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """What was typed before the session ended, by the names it had."""
    for name, values in form.items():
        if name.startswith(PREFIX):
            for value in values:
                yield name.removeprefix(PREFIX), value


def carried_to(form: Mapping[str, list[str]]) -> str:
    """Where the form was sent; empty where there was none, or the address is none of ours."""
    target = next(iter(form.get(TARGET, ())), "")
    return target if target.startswith("/") and not target.startswith("//") else ""
