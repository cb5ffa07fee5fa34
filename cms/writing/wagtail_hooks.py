from wagtail import hooks

from cms.writing.actions import register_actions

hooks.register("register_actions", register_actions, order=100)
