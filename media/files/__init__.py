"""What comes in: told by its content, refused in words, and freed of what it should not carry."""
