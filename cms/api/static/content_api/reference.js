// Swagger UI on the document of this very site. `validatorUrl` is null because its badge would
// ask a host elsewhere.
const place = document.getElementById("reference");

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  defaultModelRendering: "model",
  displayRequestDuration: true,
  supportedSubmitMethods: ["get"],
  syntaxHighlight: { theme: "idea" },
  tryItOutEnabled: false,
  validatorUrl: null,
});
