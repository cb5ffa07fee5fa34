"""What the links in a page lead to: `finding` reads them, `judging` says which are broken."""
