"""„Dziś” and every filtered list are queues, which go on after an act."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from fastapi.testclient import TestClient

from domain.people.account import Role
from tests.support.offices.desk import Desk
from tests.support.offices.panel import Panel, csrf_of, panel_at


@pytest.fixture
def panel(in_april: Desk) -> Iterator[Panel]:
    with panel_at(in_april.folder, now="2026-04-14T09:00:00+02:00") as made:
        yield made


def rows(text: str) -> list[str]:
    return [unescape(found) for found in re.findall(r'href="([^"]+)" data-row', text)]


def queue(text: str) -> str:
    found = re.search(r'<nav class="queue.*?</nav>', text, re.DOTALL)
    assert found is not None
    return unescape(found[0])


def test_a_filtered_list_is_gone_through_in_its_order(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    links = rows(clerk.get("/zgloszenia?sort=-numer").text)
    assert [link.partition("?")[0][-4:] for link in links] == ["0003", "0002", "0001"]
    first = queue(clerk.get(links[0]).text)
    assert "1 z 3" in first
    assert "Poprzednia" not in first
    second = queue(clerk.get(links[1]).text)
    assert "2 z 3" in second
    assert links[0] in second
    assert links[2] in second
    assert 'href="/zgloszenia?sort=-numer"' in second


def test_today_leads_through_all_that_waits_and_on_after_an_act(panel: Panel) -> None:
    clerk: TestClient = panel.logged_in(Role.CLERK)
    links = [link.partition("#")[0] for link in rows(clerk.get("/").text)]
    at = next(n for n, link in enumerate(links) if "SZW-2026-0003" in link)
    shown = clerk.get(links[at]).text
    action = re.search(r'action="(/zgloszenia/SZW-2026-0003/decyzje\?[^"]+)"', shown)
    seen = re.search(r'name="seen" value="([^"]+)"', shown)
    codes = re.findall(r'name="target-\d+" value="(unread_file/[^"]+)"', shown)
    assert action
    assert seen
    told = {"csrf": csrf_of(clerk, "/"), "seen": seen[1], "reason": "Obejrzane."}
    answer = clerk.post(
        unescape(action[1]), data={**told, "act": "0", "action-0": "settle", "target-0": codes[0]}
    )
    assert answer.status_code == 303
    after = queue(clerk.get(answer.headers["location"]).text)
    assert " z " in after or "nie ma już na liście" in after
    following = next(link for link in links[at + 1 :] if link.partition("?")[0] not in links[at])
    assert following.partition("?")[0] in after


def test_a_settled_case_gives_way_to_the_next_for_who_wants_that(panel: Panel) -> None:
    clerk: TestClient = panel.logged_in(Role.CLERK)
    links = [link.partition("#")[0] for link in rows(clerk.get("/").text)]
    at = next(n for n, link in enumerate(links) if "SZW-2026-0003" in link)
    assert at + 1 < len(links)
    follows, shown = links[at + 1].partition("?")[0], clerk.get(links[at]).text
    action = re.search(r'action="(/zgloszenia/SZW-2026-0003/decyzje\?[^"]+)"', shown)
    seen = re.search(r'name="seen" value="([^"]+)"', shown)
    (code,) = set(re.findall(r'name="target-\d+" value="(unread_file/[^"]+)"', shown))
    assert action
    assert seen
    told = {"csrf": csrf_of(clerk, "/"), "seen": seen[1], "reason": "Obejrzane.", "act": "0", "dalej": "1"}
    answer = clerk.post(unescape(action[1]), data={**told, "action-0": "settle", "target-0": code})
    here = answer.headers["location"]
    assert here.startswith(follows)
    after = clerk.get(here).text
    assert "Zapisano decyzję" in after
    assert 'href="/zgloszenia/SZW-2026-0003?' in after
    back = re.search(r'action="(/decyzje/\d+/cofnij\?[^"]+)".*?name="seen" value="([^"]*)"', after, re.DOTALL)
    assert back is not None
    told = {"csrf": csrf_of(clerk, "/"), "seen": back[2], "reason": "Pomyłka."}
    undone = clerk.post(unescape(back[1]), data=told).headers["location"]
    assert undone.startswith("/zgloszenia/SZW-2026-0003?")
    assert "Zapisano cofnięcie" in clerk.get(undone).text


def test_a_file_looked_at_on_the_way_stays_in_the_queue(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    case = next(link for link in rows(clerk.get("/").text) if "SZW-2026-0003" in link)
    found = re.search(r'href="([^"]+)">Plik: IMG_0001', clerk.get(case).text)
    assert found is not None
    file = unescape(found[1])
    assert file.endswith(case.partition("?")[2])
    shown = clerk.get(file).text
    assert queue(shown) == queue(clerk.get(case).text)
    assert f"/zgloszenia/SZW-2026-0003/decyzje?{case.partition('?')[2]}" in unescape(shown)


@pytest.mark.parametrize("address", ["//evil.example", "https://evil.example/", "/konta", "javascript:1", ""])
def test_nothing_but_our_lists_is_a_queue(panel: Panel, address: str) -> None:
    clerk = panel.logged_in(Role.CLERK)
    text = clerk.get("/zgloszenia/SZW-2026-0001", params={"z": address, "nr": "1"}).text
    assert 'class="queue' not in text
    if address:
        assert f'href="{address}"' not in text


def test_numbers_that_are_none_do_no_harm(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    for number in ("x", "-1", "99999999", "٣"):
        answer = clerk.get("/poczta/1", params={"z": "/zgloszenia?stan=complete", "nr": number})
        assert answer.status_code == 200, number


def link_in(text: str, words: str) -> str:
    found = re.search(rf'href="([^"]+)"[^>]*>{words}', text)
    assert found is not None, words
    return unescape(found[1])


def test_a_message_looked_at_beside_a_case_keeps_its_place(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    case = rows(clerk.get("/zgloszenia?sort=numer").text)[1]
    shown = clerk.get(case).text
    beside = link_in(shown[shown.index('id="wiadomosci"') :], "")
    assert beside.startswith("/poczta/")
    message = clerk.get(beside).text
    assert "2 z 3" in queue(message)
    assert link_in(queue(message), "Następna") == link_in(queue(shown), "Następna")
    back = clerk.get(link_in(queue(message), "Wróć do sprawy")).text
    assert "2 z 3" in queue(back)
    assert "Wróć do sprawy" not in queue(back)


def test_a_case_that_its_act_moved_down_is_followed_by_what_followed_it(panel: Panel) -> None:
    clerk = panel.logged_in(Role.CLERK)
    first, _second, third = rows(clerk.get("/zgloszenia?sort=numer").text)
    moved = f"{third.partition('?')[0]}?{first.partition('?')[2]}"
    assert "nr=0" in moved
    shown = queue(clerk.get(f"{moved}&zapisano=1").text)
    assert "dalej: 3 z 3" in shown
    assert link_in(shown, "Następna") == first
    assert "3 z 3" in queue(clerk.get(moved).text), "without an act it is where it is"


@pytest.mark.parametrize("place", ["/poczta/1/../2", "//evil.example", "/konta", "/zgloszenia/a/pliki/1"])
def test_a_page_is_beside_our_cases_alone(panel: Panel, place: str) -> None:
    clerk = panel.logged_in(Role.CLERK)
    text = clerk.get("/poczta/1", params={"z": "/poczta", "nr": "0", "s": place}).text
    assert "Wróć do sprawy" not in text


@pytest.mark.parametrize(
    ("address", "order"),
    [
        ("/poczta", lambda numbers: sorted(numbers, reverse=True)),
        ("/poczta?sort=nr", sorted),
        ("/pisma", lambda numbers: sorted(numbers, reverse=True)),
        ("/pisma?sort=nr", sorted),
    ],
)
def test_mail_and_letters_are_gone_through_as_listed(panel: Panel, address: str, order) -> None:
    clerk = panel.logged_in(Role.CLERK)
    links = rows(clerk.get(address).text)
    numbers = [int(link.partition("?")[0].rpartition("/")[2]) for link in links]
    assert len(numbers) > 2
    assert numbers == order(numbers)
    second = queue(clerk.get(links[1]).text)
    assert f"2 z {len(links)}" in second
    assert links[0] in second
    assert links[2] in second


@pytest.mark.parametrize(
    "address",
    [f"/poczta?sort={way}{one}" for way in ("", "-") for one in ("temat", "nadawca", "wplyw", "stan")]
    + [f"/pisma?sort={way}{one}" for way in ("", "-") for one in ("pismo", "do", "stan", "wyslane", "termin")]
    + ["/poczta?sort=id;drop", "/pisma?sort=-"],
)
def test_every_order_is_an_order_of_the_same_rows(panel: Panel, address: str) -> None:
    clerk = panel.logged_in(Role.CLERK)
    numbers = {link.partition("?")[0] for link in rows(clerk.get(address).text)}
    assert numbers == {link.partition("?")[0] for link in rows(clerk.get(address.partition("?")[0]).text)}
