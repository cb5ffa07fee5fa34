from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "cms.api"
    label = "content_api"
    verbose_name = "API nội dung"
