"""A form whose session ended while somebody filled it in: nothing typed is lost.

The fields wait, escaped, in the login page; after the login they stand in a form of the new session, which
the person sends knowingly. For who logs in with the office's account they wait here (`security.parked`).
"""

from collections.abc import Iterable, Iterator, Mapping

from fastapi import Request
from fastapi.responses import Response

from panel.login.parked import ParkedForm
from panel.render.rendering import page
from panel.security.gate import CSRF_FIELD, asked_of
from panel.security.origin import is_ours

PREFIX = "carried-"
TARGET = "carried_to"
COOKIE = "nabor_parked"
SECONDS = 900
PATH = "/login/urzad"
"""Where the office's accounts come in: the browser shows its key nowhere else."""
_NOT_KEPT = frozenset({CSRF_FIELD, "password", "again", "current"})


def carried_login(request: Request) -> Response:
    """The login page, with what was typed."""
    asked = asked_of(request)
    if not is_ours(request.headers, asked.desk.services.settings.panel.base_url):
        return page(
            request, "shared/error.html", 403, title="Brak dostępu", text="To żądanie wysłała inna strona."
        )
    typed, target = typed_in(asked.form), sent_to(request)
    panel = asked.desk.services.settings.panel
    note = "Sesja wygasła. To, co zostało wpisane, czeka: po zalogowaniu będzie można to zapisać."
    response = page(
        request,
        "people/login.html",
        401,
        next="",
        login="",
        error="",
        note=note,
        has_provider=bool(panel.oidc.issuer),
        has_local=panel.local_accounts,
        carried=[(TARGET, target), *((f"{PREFIX}{n}", v) for n, values in typed.items() for v in values)],
    )
    if panel.oidc.issuer:
        _park(request, response, target, typed)
    return response


def _park(request: Request, response: Response, target: str, typed: Mapping[str, list[str]]) -> None:
    desk = asked_of(request).desk
    response.set_cookie(
        COOKIE,
        desk.parked.park(target, typed, desk.wall_clock()),
        max_age=SECONDS,
        httponly=True,
        samesite="lax",
        secure=is_https(request),
        path=PATH,
    )


def taken_up(request: Request) -> ParkedForm | None:
    """The form that this browser's person sent before they logged in with the office's account; once."""
    key, desk = request.cookies.get(COOKIE, ""), asked_of(request).desk
    return desk.parked.take(key, desk.wall_clock()) if key else None


def is_https(request: Request) -> bool:
    """Whether the browser reaches us by https, so that cookies may ask for it."""
    asked = asked_of(request)
    base_url = asked.desk.services.settings.panel.base_url
    return asked.client.scheme == "https" or base_url.startswith("https://")


def typed_in(form: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The fields of a form, without what only its session knew and what nobody else may see."""
    return {name: values for name, values in form.items() if name not in _NOT_KEPT}


def sent_to(request: Request) -> str:
    """The address that a form was sent to."""
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def send_again(
    request: Request,
    status: int,
    title: str,
    text: str,
    target: str,
    fields: Iterable[tuple[str, str]],
    csrf: str | None = None,
) -> Response:
    """A page with what was typed, to be sent once more; `csrf` is that of a session just opened."""
    told = {} if csrf is None else {"csrf": csrf}
    return page(
        request,
        "shared/carried.html",
        status,
        title=title,
        text=text,
        target=target,
        fields=list(fields),
        **told,
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
