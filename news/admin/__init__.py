"""What editors see of ratings: a list, a report, and a panel beside each article."""
