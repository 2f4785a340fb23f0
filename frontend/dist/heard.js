// Makes pages better; none needs it.
import {
  Button,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  SkipLink,
  createAll,
} from "./govuk.js";

for (const component of [Button, ErrorSummary, NotificationBanner, PasswordInput, SkipLink]) {
  createAll(component);
}

// "/" goes to the search, unless one is typing.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const search = document.getElementById("search");
  if (event.key === "/" && !typing && search && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  }
});

// On a narrow screen the filters start folded.
if (window.matchMedia("(max-width: 979px)").matches) {
  for (const filter of document.querySelectorAll("details.heard-filter:not([data-keep-open])")) {
    filter.open = false;
  }
}

// A form with this mark sends itself when a choice changes; its button stays for everyone else.
for (const form of document.querySelectorAll("form[data-send-on-change]")) {
  form.addEventListener("change", () => form.requestSubmit());
}
