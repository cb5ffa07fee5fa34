"""The hand of an editor in Wagtail's page form."""

from playwright.sync_api import Locator, Page, Response, expect

# Wagtail looks for edits, and saves them by itself, only some time after the form has appeared.
WATCHING = """
window.watching = new Promise((resolve) => {
  window.addEventListener("w-unsaved:watch-edits", () => resolve(), { once: true });
});
"""


def saves_itself(response: Response) -> bool:
    """Not one that leads to the login, or comes with what was valid before it."""
    request = response.request
    by_itself = request.headers.get("accept") == "application/json" and request.method == "POST"
    return by_itself and response.status not in {302, 403}


class BodyEditor:
    """Adds blocks to a page's body, one below the other."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def add(self, label: str) -> "BlockEditor":
        """Choose a block in the picker by its Vietnamese name."""
        section = self.page.locator("#panel-child-content-body-section")
        section.locator("button.c-sf-add-button").last.click()
        self.page.get_by_role("option", name=label, exact=True).click()
        block = BlockEditor(self.page, f"body-{self.count}-value")
        self.count += 1
        return block


class BlockEditor:
    """Fills in one block, whose fields' ids begin with `prefix`."""

    def __init__(self, page: Page, prefix: str) -> None:
        self.page = page
        self.prefix = prefix

    def field(self, name: str) -> Locator:
        return self.page.locator(f"[id='{self.prefix}-{name}']")

    def fill(self, **values: str) -> "BlockEditor":
        for name, value in values.items():
            self.field(name).fill(value)
        return self

    def select(self, name: str, value: str) -> "BlockEditor":
        self.field(name).select_option(value)
        return self

    def write(self, text: str, name: str = "") -> "BlockEditor":
        """Type rich text into the field `name`, or into the block where it is nothing else."""
        field = f"{self.prefix}-{name}" if name else self.prefix
        editor = self.page.locator(f"[id='{field}'] + div [contenteditable=true]").first
        if not name:
            expect(editor).to_be_focused()  # Wagtail goes to a new block, after a moment
        editor.click()
        expect(editor).to_be_focused()
        self.page.keyboard.type(text)
        expect(editor).to_contain_text(text)
        return self

    def choose(self, name: str, choice: str) -> "BlockEditor":
        """Open the chooser of a picture, a document or a page, and take what has this name."""
        self.field(f"{name}-chooser").locator("[data-chooser-action-choose]").first.click()
        dialog = self.page.locator(".modal-content")
        dialog.locator("[name=q]").fill(choice)
        # A click on the list that is being replaced by what was found would be lost.
        expect(dialog.get_by_role("alert")).to_be_visible()
        dialog.get_by_role("link", name=choice).first.click()
        expect(dialog).to_be_hidden()
        return self

    def table(self, caption: str, header: str, cells: list[str]) -> "BlockEditor":
        """Fill a table from its first cell on, row by row, as by typing and pressing Tab."""
        self.field("table-header-choice").select_option(header)
        self.field("handsontable-col-caption").fill(caption)
        self.field("handsontable-container").locator("td").first.click()
        for cell in cells:
            self.page.keyboard.type(cell)
            self.page.keyboard.press("Tab")
        return self
