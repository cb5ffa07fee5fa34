"""What search engines read to know every page: https://www.sitemaps.org/protocol.html"""
