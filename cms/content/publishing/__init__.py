"""What stands between a page and the public: its content is checked whenever it is published."""
