"""What the admin has for pictures beside Wagtail's own: many photographs at once into a gallery."""
