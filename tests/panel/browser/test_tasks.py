"""The clerk's tasks as a person does them, and what they cost in clicks and seconds."""

import re
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.offices.site import Site, problems_of

SCAN, LACKING, COMPLETE = "SZW-2026-0003", "SZW-2026-0002", "SZW-2026-0001"


@pytest.fixture(autouse=True)
def _as_it_was(site: Site) -> Iterator[None]:
    """Each test begins on the same morning."""
    yield
    site.begin_again()


class Counted:
    """Clicks and seconds of one task."""

    def __init__(self) -> None:
        self.clicks = 0
        self._began = time.monotonic()

    def click(self, target) -> None:
        self.clicks += 1
        target.click()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began


def saved(page: Page) -> str:
    line = page.get_by_role("status").filter(has_text="Zapisano")
    expect(line).to_be_visible()
    return line.inner_text()


def act(form, button: str, reason: str = "Ustalono telefonicznie.") -> None:
    form.get_by_label("Uzasadnienie").fill(reason)
    form.get_by_role("button", name=button, exact=True).click()


def test_the_morning_queue_takes_two_clicks_a_question(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    expect(page.get_by_role("heading", level=1, name="Dziś")).to_be_visible()
    page.get_by_role("link", name=re.compile(SCAN)).click()
    count = Counted()
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    count.click(region.get_by_role("button", name="Obejrzane; nic więcej nie trzeba."))
    count.click(region.get_by_role("button", name="Sprawa obejrzana"))
    assert "Zapisano decyzję" in saved(page)
    assert count.clicks <= 2
    assert count.seconds < 10


def test_the_morning_goes_by_keys_alone(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.locator("[data-row]", has_text=SCAN).focus()
    page.keyboard.press("Enter")
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    expect(region).to_be_visible()
    page.wait_for_load_state()  # a page is seen before its scripts listen to keys
    page.keyboard.press("s")
    expect(region.get_by_label("Uzasadnienie")).to_have_value("Obejrzane; nic więcej nie trzeba.")
    expect(region.get_by_role("button", name="Sprawa obejrzana", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    assert "Zapisano decyzję" in saved(page)


def test_a_settled_case_is_followed_by_the_next_for_who_wants_that(
    site: Site, context: BrowserContext
) -> None:
    page = site.log_in(context)
    page.get_by_role("link", name=re.compile(SCAN)).click()
    page.get_by_label("po decyzji od razu następna sprawa").check()
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    region.get_by_role("button", name="Obejrzane; nic więcej nie trzeba.").click()
    region.get_by_role("button", name="Sprawa obejrzana").click()
    assert SCAN in saved(page)
    assert SCAN not in page.get_by_role("heading", level=1).inner_text()
    expect(page.get_by_label("po decyzji od razu następna sprawa")).to_be_checked()
    page.get_by_role("button", name="Cofnij").click()
    assert "cofnięcie" in saved(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text(SCAN)


def test_keys_can_be_switched_off(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.get_by_role("button", name="Klawisze").click()
    page.get_by_role("button", name="Wyłącz klawisze").click()
    page.goto(f"{site.address}/zgloszenia/{SCAN}")
    page.keyboard.press("s")
    expect(page.get_by_role("button", name="Sprawa obejrzana", exact=True)).not_to_be_focused()
    assert "with-keys" not in (page.locator("body").get_attribute("class") or "")


def test_a_paragraph_is_seen_in_the_letter_and_saved(site: Site, context: BrowserContext) -> None:
    site.desk.decide(COMPLETE, "--refuse", "tax_certificate", at="2026-04-14T09:00")
    site.desk.run("2026-04-14T09:05")
    page = site.log_in(context)
    page.goto(f"{site.address}/pisma?stan=draft")
    page.locator("tbody a").first.click()
    form = page.get_by_role("region", name="Dopisek pracownika")
    form.get_by_label("Dopisek").fill("Chętnie pomożemy.")
    form.get_by_role("button", name="Pokaż w piśmie").click()
    letter = page.frame_locator("iframe").locator("body")
    expect(letter).to_contain_text("Chętnie pomożemy.")
    act(form, "Zapisz dopisek")
    assert "dopisek w piśmie" in saved(page)
    expect(letter).to_contain_text("Chętnie pomożemy.")
    assert problems_of(page) == []


def test_a_scan_is_looked_at_and_told(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{SCAN}")
    count = Counted()
    count.click(page.get_by_role("link", name=re.compile("Plik: IMG_0001")).first)
    expect(page.locator("img").first).to_be_visible()
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    region.get_by_label("Rodzaj dokumentu").select_option(
        label="Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek"
    )
    act(region, "Zapisz rodzaj")
    assert "rodzaj pliku" in saved(page)
    assert count.seconds < 10


@pytest.mark.parametrize("words", ["firma", "nip", "adres", "numer", "dokument"])
def test_the_telephone_is_answered_from_any_page(site: Site, context: BrowserContext, words: str) -> None:
    told = site.desk.show(LACKING, "2026-04-14T09:00")
    asked = {
        "firma": told["applicant"]["name"].split()[0].lower(),
        "nip": told["applicant"]["nip"],
        "adres": told["applicant"]["email"],
        "numer": LACKING,
        "dokument": f"naczelnik {told['applicant']['name'].split()[0]}",
    }[words]
    page = site.log_in(context)
    page.goto(f"{site.address}/stan")
    count = Counted()
    page.get_by_label("Szukaj w całym programie").fill(asked)
    count.click(page.get_by_role("button", name="Znajdź"))
    count.click(page.get_by_role("link", name=LACKING, exact=True))
    expect(page.get_by_role("heading", level=1)).to_contain_text(LACKING)
    expect(page.get_by_role("heading", name="Historia")).to_be_visible()
    assert count.seconds < 15


def test_a_term_is_extended_and_taken_back(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{LACKING}")
    form = page.locator("form").filter(has=page.get_by_role("button", name="Przedłuż termin"))
    form.get_by_label("Nowy ostatni dzień terminu").fill("2026-04-30")
    act(form, "Przedłuż termin")
    assert "przedłużenie terminu do 30 kwietnia 2026 r." in saved(page)
    expect(page.locator(".facts")).to_contain_text("30.04.2026")
    page.get_by_role("status").get_by_role("button", name="Cofnij").click()
    assert "Zapisano cofnięcie" in saved(page)
    expect(page.locator(".facts")).to_contain_text("20.04.2026")


def test_what_cannot_be_is_a_sentence(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{LACKING}")
    form = page.locator("form").filter(has=page.get_by_role("button", name="Przedłuż termin"))
    form.get_by_label("Nowy ostatni dzień terminu").fill("2026-04-15")
    act(form, "Przedłuż termin")
    expect(page.get_by_role("alert")).to_contain_text("nie można go skrócić")


def test_answers_points_and_an_address_are_put_right(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{COMPLETE}")
    page.get_by_label("Wielkość przedsiębiorstwa").select_option(label="mikro")
    page.get_by_label("Adres do pism").fill("nowy@firma.example")
    act(
        page.locator("form").filter(has=page.get_by_role("button", name="Zapisz odpowiedź")),
        "Zapisz odpowiedź",
    )
    assert saved(page).count("Zapisano decyzję") == 2
    expect(page.locator(".facts")).to_contain_text("nowy@firma.example")
    page.get_by_label("Punkty w kryterium 2").fill("0")
    act(page.locator("form").filter(has=page.get_by_role("button", name="Zapisz punkty")), "Zapisz punkty")
    assert "punkty w kryterium 2" in saved(page)


def test_a_resignation_is_confirmed(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{COMPLETE}")
    act(
        page.locator("form").filter(has=page.get_by_role("button", name="Potwierdź rezygnację")),
        "Potwierdź rezygnację",
    )
    saved(page)
    expect(page.locator(".facts")).to_contain_text("wycofane")


def test_a_message_set_aside_finds_its_place(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.get_by_role("link", name="Poczta", exact=True).click()
    page.get_by_label("Stan").select_option(value="quarantined")
    page.get_by_role("button", name="Pokaż").click()
    page.locator("tbody a").first.click()
    expect(page.get_by_role("heading", name="Treść")).to_be_visible()
    page.get_by_label("Zgłoszenie", exact=True).fill(COMPLETE)
    act(page.locator(".act"), "Przypisz do zgłoszenia")
    assert "przypisanie wiadomości" in saved(page)
    page.get_by_role("button", name="Cofnij").click()
    assert "Zapisano cofnięcie" in saved(page)


def test_a_letter_is_read_and_approved(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{COMPLETE}")
    expect(page.get_by_role("button", name="Potwierdź rezygnację")).to_be_visible()
    expect(page.get_by_role("button", name="Poproś jeszcze raz")).to_have_count(0)  # nothing to ask for
    site.desk.decide(COMPLETE, "--refuse", "tax_certificate", at="2026-04-14T09:00")
    site.desk.run("2026-04-14T09:05")
    page.goto(f"{site.address}/pisma?stan=draft")
    page.locator("tbody a").first.click()
    expect(page.frame_locator("iframe").locator("body")).to_contain_text("Ustalono telefonicznie")
    act(page.get_by_role("region", name="Co z tym pismem?"), "Zatwierdź pismo")
    assert "zatwierdzenie pisma" in saved(page)
    page.get_by_role("button", name="Cofnij").click()
    saved(page)
    page.goto(f"{site.address}/pisma?stan=draft")
    page.get_by_role("link", name=re.compile(r"prośba o uzupełnienie \(1\)")).click()
    act(page.locator("main form"), "Zatwierdź zaznaczone pisma")
    assert "1 z 1" in saved(page)


def test_the_commission_confirms_one_and_a_column(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context, "komisja")
    page.get_by_role("link", name=re.compile("Wyjazd studyjny do Szwajcarii")).click()
    region = page.get_by_role("region", name=re.compile(f"{COMPLETE}.*do potwierdzenia"))
    act(region, "Potwierdź punkty", "Komisja obejrzała dokumenty.")
    assert "potwierdzenie punktów" in saved(page)
    page.get_by_role("button", name="Cofnij").click()
    saved(page)
    column = page.get_by_role("region", name=re.compile("Punkty, które czekają"))
    act(column, "Potwierdź wszystkie w tym kryterium", "Komisja obejrzała dokumenty.")
    saved(page)


def test_two_people_at_once(site: Site, context: BrowserContext) -> None:
    first, second = site.log_in(context), None
    other = context.browser.new_context()
    second = site.log_in(other, "ewa")
    for page in (first, second):
        page.goto(f"{site.address}/zgloszenia/{SCAN}")
    expect(second.locator(".present")).to_contain_text("ma teraz otwarte także: Anna Testowa")
    act(first.get_by_role("region", name=re.compile("IMG_0001.jpg")), "Sprawa obejrzana")
    saved(first)
    act(second.get_by_role("region", name=re.compile("IMG_0001.jpg")), "Sprawa obejrzana", "Ja też.")
    expect(second.get_by_role("heading", level=1)).to_contain_text("Nie zapisano")
    expect(second.get_by_role("alert")).to_contain_text("Anna Testowa")
    second.goto(f"{site.address}/zgloszenia/{SCAN}")
    act(
        second.locator("form").filter(has=second.get_by_role("button", name="Potwierdź rezygnację")),
        "Potwierdź rezygnację",
    )
    assert "Ewa Testowa" in saved(second)
    other.close()


def test_everything_works_without_scripts(site: Site, context: BrowserContext) -> None:
    other = context.browser.new_context(java_script_enabled=False)
    page = site.log_in(other)
    page.get_by_role("link", name=re.compile(SCAN)).click()
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    act(region, "Sprawa obejrzana")
    assert "Zapisano decyzję" in saved(page)
    page.get_by_role("button", name="Cofnij").first.click()
    assert "Zapisano cofnięcie" in saved(page)
    page.get_by_role("link", name="Wyloguj się").click()
    page.get_by_role("button", name="Wyloguj się").click()
    expect(page.get_by_role("heading", level=1, name="Logowanie")).to_be_visible()
    other.close()


def test_a_letter_in_its_frame_can_do_nothing(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/pisma/2")
    frame = page.locator("iframe")
    assert frame.get_attribute("sandbox") == ""
    answer = page.request.get(f"{site.address}/pisma/2/html")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "script-src" not in answer.headers["content-security-policy"]


def test_an_expired_session_loses_nothing(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{SCAN}")
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    region.get_by_label("Uzasadnienie").fill("Długie uzasadnienie.")
    context.clear_cookies()
    region.get_by_role("button", name="Sprawa obejrzana").click()
    page.get_by_label("Login").fill("anna")
    page.get_by_label("Hasło").fill("trzy zielone lokomotywy")
    page.get_by_role("button", name="Zaloguj się").click()
    expect(page.locator("main")).to_contain_text("Długie uzasadnienie.")
    page.get_by_role("button", name="Zapisz teraz").click()
    assert "Długie uzasadnienie." in saved(page)


def test_a_lost_network_loses_nothing_typed(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{SCAN}")
    region = page.get_by_role("region", name=re.compile("IMG_0001.jpg"))
    region.get_by_label("Uzasadnienie").fill("Długie uzasadnienie.")
    context.set_offline(True)
    region.get_by_role("button", name="Sprawa obejrzana", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Nie ma połączenia z siecią")
    expect(region.get_by_label("Uzasadnienie")).to_have_value("Długie uzasadnienie.")
    assert problems_of(page) == []
    context.set_offline(False)
    region.get_by_role("button", name="Sprawa obejrzana", exact=True).click()
    assert "Długie uzasadnienie." in saved(page)


def test_what_goes_out_is_shown_as_the_letter_says_it(site: Site, context: BrowserContext) -> None:
    page = site.log_in(context)
    page.goto(f"{site.address}/zgloszenia/{LACKING}")
    form = page.locator("form").filter(has=page.get_by_role("button", name="Przedłuż termin"))
    form.get_by_role("button", name="Na prośbę zgłaszającego.").click()
    expect(form.locator(".printed")).to_contain_text("„Powód: Na prośbę zgłaszającego.”")
    form.get_by_label("Uzasadnienie").fill("Urząd był zamknięty.")
    expect(form.locator(".printed")).to_contain_text("„Powód: Urząd był zamknięty.”")
