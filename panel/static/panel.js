// Speed only: everything works without it, and nothing is only by key.
"use strict";

// Reasons to pick: one click fills the field.
for (const picks of document.querySelectorAll("[data-picks]")) {
  picks.hidden = false;
  picks.addEventListener("click", (event) => {
    if (!event.target.matches("button")) return;
    const field = document.getElementById(picks.dataset.picks);
    field.value = event.target.textContent;
    field.dispatchEvent(new Event("input"));
    field.focus();
  });
}

// What goes out to the applicant is shown as the letter will say it.
for (const echo of document.querySelectorAll("[data-echo]")) {
  const unsaid = echo.textContent;
  const field = document.getElementById(echo.dataset.echo);
  const show = () => {
    echo.textContent = field.value.trim() || unsaid;
  };
  field.addEventListener("input", show);
  show();
}

// Without a network a form would be gone with its page: it stays, and says so.
document.addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  const form = event.target;
  const told = form.querySelector("[data-offline]") || document.createElement("p");
  told.dataset.offline = "";
  told.className = "saved saved--no";
  told.setAttribute("role", "alert");
  told.textContent = "Nie ma połączenia z siecią; nic nie wysłano. To, co wpisano, zostaje tutaj. Proszę spróbować za chwilę.";
  form.append(told);
});

// The next case right after an act, for who wants that; kept in this browser.
const ONWARD = "nabor-onward";
for (const label of document.querySelectorAll("[data-onward]")) {
  const box = label.querySelector("input");
  label.hidden = false;
  box.checked = localStorage.getItem(ONWARD) === "1";
  box.addEventListener("change", () => localStorage.setItem(ONWARD, box.checked ? "1" : "0"));
  document.addEventListener("formdata", (event) => {
    if (box.checked && event.target.matches('[action*="/decyzje"]')) event.formData.set("dalej", "1");
  });
}

// A preview opens in its frame, which may be out of sight.
for (const button of document.querySelectorAll("button[formtarget]")) {
  button.addEventListener("click", () => {
    document.querySelector(`iframe[name="${button.formTarget}"]`)?.scrollIntoView({ block: "nearest" });
  });
}

// Keys, which each person can switch off (WCAG 2.1, 2.1.4).
const OFF = "nabor-keys-off";
const HELP = [
  ["j, k", "następna i poprzednia: sprawa w kolejce albo wiersz listy"],
  ["→, ←", "następna i poprzednia strona pliku"],
  ["Enter", "otwórz zaznaczony wiersz"],
  ["u", "wróć do listy"],
  ["/", "szukaj"],
  ["litera na przycisku", "przygotuj czynność: uzasadnienie wypełni się pierwszym z listy, a Enter ją zapisze"],
  ["?", "ta pomoc"],
];

const areOff = () => localStorage.getItem(OFF) === "1";

function help() {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = "Klawisze";
  const list = document.createElement("dl");
  for (const [keys, words] of HELP) {
    const term = document.createElement("dt");
    const meaning = document.createElement("dd");
    term.textContent = keys;
    meaning.textContent = words;
    list.append(term, meaning);
  }
  const turn = document.createElement("button");
  const close = document.createElement("button");
  turn.type = close.type = "button";
  turn.className = "govuk-button govuk-button--secondary";
  close.className = "govuk-button";
  turn.textContent = areOff() ? "Włącz klawisze" : "Wyłącz klawisze";
  close.textContent = "Zamknij";
  turn.addEventListener("click", () => {
    if (areOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
    showKeys();
    dialog.close();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, list, close, " ", turn);
  document.body.append(dialog);
  dialog.showModal();
}

function step(key) {
  const link = document.querySelector(`[data-key="${key}"]`);
  if (link) return link.click();
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return undefined;
  const at = rows.indexOf(document.activeElement);
  const next = key === "j" ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
  return rows[next].focus();
}

// The letter of an act prepares it in the question where one is, else in the first; Enter does it.
// No single key ever records anything.
function prepare(key) {
  const here = document.activeElement?.closest(".case");
  const regions = here ? [here] : document.querySelectorAll(".case");
  const button = [...regions].flatMap((one) => [...one.querySelectorAll(`[data-act-key="${key}"]`)])[0];
  if (!button) return;
  const { form } = button;
  form.scrollIntoView({ block: "nearest" });
  const value = form.querySelector(`[name="value-${button.value}"]:not([type="hidden"])`);
  const reason = form.elements.reason;
  if (value && !value.value) return value.focus();
  if (reason && !reason.value) {
    reason.value = button.dataset.actReason;
    reason.dispatchEvent(new Event("input"));
  }
  if (reason && !reason.value) return reason.focus();
  button.focus();
}

const showKeys = () => document.body.classList.toggle("with-keys", !areOff());
showKeys();

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea, dialog")) return;
  if (areOff()) return;
  if (event.key === "j" || event.key === "k" || event.key === "u") step(event.key);
  else if (event.key === "?") help();
  else if (/^[a-z]$/.test(event.key)) prepare(event.key);
  else if (event.key === "/") {
    event.preventDefault();
    document.querySelector("#top-q, [type=search]")?.focus();
  }
});

const keys = document.querySelector("[data-keys-help]");
if (keys) {
  keys.hidden = false;
  keys.addEventListener("click", help);
}

// A quiet line when something came in since the page was loaded; the page itself stays as it is.
const EVERY_MS = 30_000;
const present = document.querySelector("[data-present]");
const news = document.querySelector("[data-news]");

async function lookForNews(known) {
  let told = known;
  if (!document.hidden) {
    try {
      const asked = new URLSearchParams(known ? { wiadomosc: known.wiadomosc, decyzja: known.decyzja } : {});
      if (present) asked.set("zgloszenie", present.dataset.present);
      const answer = await fetch(`/zmiany?${asked}`, { headers: { Accept: "application/json" } });
      if (!answer.ok || answer.redirected) return;
      const found = await answer.json();
      told = known || found;
      if (present && present.textContent !== found.otwarte) present.textContent = found.otwarte;
      if (found.tekst && news.dataset.told !== found.tekst) {
        news.dataset.told = found.tekst;
        const link = document.createElement("a");
        link.href = location.href;
        link.textContent = "Odśwież";
        news.replaceChildren(`${found.tekst} `, link);
      }
    } catch {
      // The network is away: the next look may find it again.
    }
  }
  setTimeout(lookForNews, EVERY_MS, told);
}

if (news) lookForNews(null);
