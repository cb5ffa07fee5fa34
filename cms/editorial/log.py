"""What the log says of a page that was taken away: also why."""

from typing import Any

from wagtail.log_actions import LogActionRegistry, LogFormatter


class UnpublishFormatter(LogFormatter):
    label = "Gỡ bài"
    message = "Đã gỡ"

    def format_message(self, log_entry: Any) -> str:
        reason = log_entry.data.get("reason", "") if isinstance(log_entry.data, dict) else ""
        return f"{self.message}. Lý do: {reason}" if reason else self.message


class DeleteFormatter(UnpublishFormatter):
    label = "Xóa"
    message = "Đã xóa"


def register_formatters(actions: LogActionRegistry) -> None:
    """In place of Wagtail's, which say nothing more than that it happened. The list of actions to
    choose from stays Wagtail's own."""
    actions.formatters["wagtail.unpublish"] = UnpublishFormatter()
    actions.formatters["wagtail.delete"] = DeleteFormatter()
