from django.urls import path

from cms.operations import views

urlpatterns = [
    path("live", views.live, name="health_live"),
    path("ready", views.ReadyView.as_view(), name="health_ready"),
]
