// Speed only: everything works without it.
"use strict";

// Reasons to pick: one click fills the field.
for (const picks of document.querySelectorAll("[data-picks]")) {
  picks.hidden = false;
  picks.addEventListener("click", (event) => {
    if (!event.target.matches("button")) return;
    const field = document.getElementById(picks.dataset.picks);
    field.value = event.target.textContent;
    field.focus();
  });
}
