const services = document.currentScript.dataset.services.split(" ");

SwaggerUIBundle({
    dom_id: "#reference",
    urls: services.map((name) => ({ name, url: `/${name}/v1/doc/openapi.yaml` })),
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
});
