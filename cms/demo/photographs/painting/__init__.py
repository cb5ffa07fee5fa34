"""How a picture is painted: canvas, light and colour, grain."""
