"""The editors' guide, read inside the admin: `docs/bien-tap.md` with its pictures."""
