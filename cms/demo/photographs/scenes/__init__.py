"""The scenes: each module paints the numbered pictures of one subject."""
