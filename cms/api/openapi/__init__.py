"""The OpenAPI document of the content API, worked out from the code that serializes."""
