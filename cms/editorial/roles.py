"""The roles of an agency, as its groups are called when the portal is installed."""

from enum import StrEnum


class Role(StrEnum):
    CONTRIBUTOR = "Cộng tác viên"
    EDITOR = "Biên tập viên"
    BOARD = "Ban biên tập"
    ADMINISTRATOR = "Quản trị"
