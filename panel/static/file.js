// Speed only: the place and the line that belong together light up together; arrows turn the page.
"use strict";
(() => {
  const partners = (number) => document.querySelectorAll(`[data-spot="${number}"]`);
  const show = (event, isShown) => {
    const one = event.target.closest?.("[data-spot], .spot");
    const number = one?.dataset.spot ?? one?.id.replace("odczyt-", "");
    if (!number) return;
    partners(number).forEach((each) => each.classList.toggle("is-shown", isShown));
    document.getElementById(`odczyt-${number}`)?.classList.toggle("is-shown", isShown);
  };
  for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, (event) => show(event, true));
  for (const kind of ["mouseout", "focusout"]) document.addEventListener(kind, (event) => show(event, false));
  document.addEventListener("keydown", (event) => {
    const rel = { ArrowRight: "next", ArrowLeft: "prev" }[event.key];
    const isElsewhere = event.target.closest("input, select, textarea, .pane, .read");
    if (!rel || isElsewhere || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    document.querySelector(`.file__pages a[rel="${rel}"]`)?.click();
  });
})();
