"""How an agency works on its pages: who may do what, who reviews, what must be said.

The four roles and two flows are made by this app's migrations, and are the agency's own from then
on. What holds them together is here: the step that its writer cannot pass, the reason that taking
something down asks for, and the notices.
"""
