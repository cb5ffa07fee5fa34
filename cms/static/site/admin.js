// Wagtail writes this name into its template in English; screen readers say it. A new page gets its
// buttons anew when it has saved itself.
const name = () => {
  const buttons = document.getElementById("w-slim-header-buttons");
  buttons?.setAttribute("aria-label", window.gettext("Actions"));
};

name();
document.addEventListener("w-autosave:success", name);
