// Speed only: everything works without it.
"use strict";
