// Wagtail writes this name into its template in English; screen readers say it.
const buttons = document.getElementById("w-slim-header-buttons");
buttons?.setAttribute("aria-label", window.gettext("Actions"));
