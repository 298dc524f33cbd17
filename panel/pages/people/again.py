"""A form whose session ended while somebody filled it in: nothing typed is lost.

The fields wait, escaped, in the login page; after the login they stand in a form of the new session, which
the person sends knowingly. For who logs in with the office's account they wait here (`security.parked`).
"""

from collections.abc import Iterable, Iterator, Mapping

from fastapi import Request
from fastapi.responses import Response

from domain.acts.decision import ACTS
from panel.acts.words import BUTTONS
from panel.login.parked import ParkedForm
from panel.render.rendering import page
from panel.security.gate import CSRF_FIELD, asked_of, cookie_of
from panel.security.origin import is_https as by_https
from panel.security.origin import is_ours

PREFIX = "carried-"
TARGET = "carried_to"
COOKIE = "nabor_parked"
SECONDS = 900
PATH = "/login/urzad"
"""Where the office's accounts come in: the browser shows its key nowhere else."""
_ACTS = {kind.action: kind for kind in ACTS}
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
        cookie_of(request, COOKIE, is_everywhere=False),
        desk.parked.park(target, typed, desk.wall_clock()),
        max_age=SECONDS,
        httponly=True,
        samesite="lax",
        secure=is_https(request),
        path=PATH,
    )


def taken_up(request: Request) -> ParkedForm | None:
    """The form that this browser's person sent before they logged in with the office's account; once."""
    key = request.cookies.get(cookie_of(request, COOKIE, is_everywhere=False), "")
    desk = asked_of(request).desk
    return desk.parked.take(key, desk.wall_clock()) if key else None


def is_https(request: Request) -> bool:
    """Whether the browser reaches us by https, so that cookies may ask for it."""
    asked = asked_of(request)
    return by_https(asked.client, asked.desk.services.settings.panel.base_url)


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
    fields = list(fields)
    return page(
        request,
        "shared/carried.html",
        status,
        title=title,
        text=text,
        target=target,
        fields=fields,
        act=_button(dict(fields)),
        place=_place(target),
        **told,
    )


def _button(fields: Mapping[str, str]) -> str:
    """The words on the button that was pressed; empty where the form was about no act.

    >>> _button({"act": "1", "action-1": "refuse"}), _button({"act": "not_related"}), _button({})
    ('Poproś o poprawę', 'Nie dotyczy naboru', '')
    """
    pressed = fields.get("act", "")
    kind = _ACTS.get(fields.get(f"action-{pressed}", pressed))
    return BUTTONS.get(kind, "") if kind is not None else ""


def _place(target: str) -> str:
    """What the form was about, as its address names it.

    >>> _place("/zgloszenia/SZW-2026-0001/decyzje?z=%2F"), _place("/pisma/7/decyzje"), _place("/filtry")
    ('SZW-2026-0001', 'pismo nr 7', '')
    """
    parts = target.partition("?")[0].split("/")
    words = {"zgloszenia": "", "pisma": "pismo nr ", "poczta": "wiadomość nr "}.get(parts[1])
    return f"{words}{parts[2]}" if words is not None and len(parts) > 3 else ""


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
