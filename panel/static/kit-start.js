// The kit's own behaviour: focus on the error summary, no double click on a button.
import { initAll } from "/static/kit.js";
document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
