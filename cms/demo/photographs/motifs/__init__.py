"""What stands in the pictures: water and sky, plants, boats, buildings, rooms, people."""
