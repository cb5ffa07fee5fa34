"""Brings the portal up on a bare machine: `make run`.

Runs with the system's Python before anything is installed, so it uses the standard library alone
and imports nothing else of this project. What it needs from Django it asks `manage.py` for.
"""
